/** The office's own category scales: holes, overlaps, inverted bounds, labels used twice. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-pengaturan.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan, PitaKategori, SkalaKategori } from '../model/laporan.ts'
import { type Aturan, type Konteks, tempatIsi, terisi } from './konteks.ts'
import { angka, daftar, kutip, persen, tempat } from './wording.ts'

type Baris = Laporan['buku']['kategori']['rows'][number]
interface Pita {
  readonly baris: Baris
  readonly pita: PitaKategori
}

export const aturanKategori: Aturan = (konteks) => {
  const skala = periksaSkala(konteks)
  // Inverted bounds lose values for a reason that is told.
  const luar = skala.some(({ code }) => code === baris.kategoriTerbalik.code) ? [] : diLuarSkala(konteks)
  // A name that is misspelt in one row makes two scales with holes, which are told.
  return skala.length + luar.length === 0 ? belumDipilih(konteks) : [...skala, ...luar]
}

/** Several scales of capaian, and none of them in force. */
function belumDipilih({ laporan, hasil }: Konteks): readonly Finding[] {
  const { buku, pengaturan, skalaKategori } = laporan
  const [pertama, ...lainnya] = skalaKategori.flatMap(({ nama }) => {
    const row = buku.kategori.rows.find((satu) => kunciNama(satu.skala.value) === kunciNama(nama))
    return row === undefined ? [] : [row.skala]
  })
  if (pertama === undefined || lainnya.length === 0 || pengaturan.skalaKategori.state !== 'empty') return []
  return [
    baris.skalaKategoriBelumDipilih(
      pertama,
      {
        skala: daftar(skalaKategori.map(({ nama }) => kutip(nama))),
        dipakai: hasil.kebijakan.kategori.nama,
      },
      lainnya,
    ),
  ]
}

interface Capaian {
  readonly sebutan: string
  readonly nilai: Decimal
}

/** Capaian without a category, if this is the scale in force. */
function tanpaKategori({ indikator, kebijakan }: Hasil, skala: SkalaKategori): readonly Capaian[] {
  if (kebijakan.kategori !== skala) return []
  return indikator.flatMap(({ indikator: { kode }, capaian, kategori }) =>
    capaian.ada && kategori === null
      ? [{ sebutan: `${kode} (${persen(capaian.nilai, kebijakan.desimal)})`, nilai: capaian.nilai }]
      : [],
  )
}

/** Whether the counts per category rest on bounds and labels that are in order. */
export function kategoriUtuh(konteks: Konteks): boolean {
  const rusak = konteks.laporan.buku.kategori.rows.some(
    ({ skala, label, batasBawah, batasAtas, termasukBawah, termasukAtas }) =>
      skala.value === null ||
      label.value === null ||
      [batasBawah, batasAtas, termasukBawah, termasukAtas].some(({ state }) => state === 'bad'),
  )
  return !rusak && aturanKategori(konteks).length === 0
}

/** Values above the highest or below the lowest band: told at the bound that ends the scale too early. */
function diLuarSkala({ hasil, laporan }: Konteks): readonly Finding[] {
  const { kategori: skala, desimal: banyak } = hasil.kebijakan
  const rows = laporan.buku.kategori.rows.filter(
    (satu) => kunciNama(satu.skala.value) === kunciNama(skala.nama),
  )
  if (laporan.buku.kategori.rows.some(({ label }) => label.value === null)) return []
  const lepas = hasil.indikator.flatMap(({ indikator, capaian, kategori }) =>
    capaian.ada && kategori === null ? [{ indikator, nilai: capaian.nilai }] : [],
  )
  const ujung = (kolom: 'batasAtas' | 'batasBawah', arah: 1 | -1): readonly Finding[] => {
    const [batas] = rows
      .map((satu) => satu[kolom])
      .filter(({ value }) => value !== null)
      .sort((a, b) => arah * (b.value?.cmp(a.value ?? b.value) ?? 0))
    const lewat = lepas.filter(({ nilai }) => batas?.value != null && nilai.cmp(batas.value) * arah >= 0)
    // A band that is open at this end takes every value there.
    const terbuka = skala.pita.some((pita) => (kolom === 'batasAtas' ? pita.atas : pita.bawah) === null)
    if (batas === undefined || terbuka || lewat.length === 0) return []
    return [
      baris.capaianTanpaKategori(
        batas,
        {
          kode: daftar(lewat.map(({ indikator, nilai }) => `${indikator.kode} (${persen(nilai, banyak)})`)),
          skala: kutip(skala.nama),
        },
        lewat.flatMap(({ indikator }) => terisi(indikator.realisasi?.realisasi, indikator.target)),
      ),
    ]
  }
  return [...ujung('batasAtas', 1), ...ujung('batasBawah', -1)]
}

function periksaSkala({ laporan, hasil }: Konteks): readonly Finding[] {
  // A band without its label has its finding, and is no hole.
  const tanpaLabel = laporan.buku.kategori.rows.some(({ label }) => label.value === null)
  const perSkala = kelompokSama(
    laporan.buku.kategori.rows.filter(({ skala, label }) => skala.value !== null && label.value !== null),
    ({ skala }) => kunciNama(skala.value),
  )
  return perSkala.flatMap((rows) => {
    const [{ skala: pertama }] = rows
    const nama = kutip(pertama.value)
    const ganda = labelGanda(rows, nama)
    const terbalik = rows.flatMap(batasTerbalik)
    const berbatas = rows.filter(
      ({ batasBawah, batasAtas }) => batasBawah.value !== null || batasAtas.value !== null,
    )
    const rusak = rows.some(
      ({ batasBawah, batasAtas, termasukAtas, termasukBawah }) =>
        batasBawah.state === 'bad' ||
        batasAtas.state === 'bad' ||
        termasukAtas.state === 'bad' ||
        termasukBawah.state === 'bad',
    )
    const skala = laporan.skalaKategori.find((satu) => kunciNama(satu.nama) === kunciNama(pertama.value))
    // Inverted and unreadable bounds make every neighbour look wrong.
    if (skala === undefined || rusak || tanpaLabel || terbalik.length > 0) return [...ganda, ...terbalik]
    const pita = skala.pita.flatMap((satu, urutan): Pita[] => {
      const asal = berbatas[urutan]
      return asal === undefined ? [] : [{ baris: asal, pita: satu }]
    })
    return [...ganda, ...sambungan(pita, nama, hasil.kebijakan.desimal, tanpaKategori(hasil, skala))]
  })
}

function labelGanda(rows: readonly Baris[], skala: string): readonly Finding[] {
  return rows.flatMap((satu, urutan) => {
    const pertama = rows
      .slice(0, urutan)
      .find((lain) => kunciNama(lain.label.value) === kunciNama(satu.label.value))
    // Two spellings of one rank are no duplicate; the same spelling is.
    if (pertama === undefined) return []
    return [
      baris.labelKategoriGanda(
        satu.label,
        { skala, label: kutip(satu.label.value), pertama: tempat(pertama.label) },
        [pertama.label],
      ),
    ]
  })
}

function batasTerbalik({ label, batasBawah, batasAtas }: Baris): readonly Finding[] {
  if (batasBawah.value === null || batasAtas.value === null || batasBawah.value.lte(batasAtas.value))
    return []
  return [
    baris.kategoriTerbalik(
      batasBawah,
      { label: kutip(label.value), bawah: angka(batasBawah.value), atas: angka(batasAtas.value) },
      [batasAtas],
    ),
  ]
}

/** From the lowest band up: each must begin where the one below ends, at the precision that is printed. */
function sambungan(
  pita: readonly Pita[],
  skala: string,
  desimalCetak: number,
  capaian: readonly Capaian[],
): readonly Finding[] {
  const urut = urutkan(pita)
  const langkah = desimal(10).pow(-desimalCetak)
  return urut.slice(1).flatMap((satu, urutan) => {
    const bawahnya = urut[urutan]
    if (bawahnya === undefined) return []
    const { atas, termasukAtas } = bawahnya.pita
    const { bawah, termasukBawah } = satu.pita
    const at = tempatIsi(satu.baris.batasBawah, satu.baris.label)
    const terkait = [
      bawahnya.baris.batasAtas,
      bawahnya.baris.termasukAtas,
      satu.baris.termasukBawah,
      satu.baris.batasAtas,
      bawahnya.baris.batasBawah,
    ].filter(({ cell }) => cell !== '')
    const tumpang = (nilai: string): Finding =>
      baris.kategoriTumpangTindih(
        at,
        {
          skala,
          satu: kutip(bawahnya.pita.label),
          dua: kutip(satu.pita.label),
          nilai,
        },
        terkait,
      )
    if (atas === null || bawah === null) return [tumpang(angka(atas ?? bawah ?? desimal(0)))]
    if (atas.gt(bawah)) return [tumpang(angka(atas))]
    if (atas.eq(bawah)) {
      if (termasukAtas && termasukBawah) return [tumpang(angka(atas))]
      return termasukAtas || termasukBawah ? [] : [lubang(at, skala, atas, bawah, terkait, capaian)]
    }
    const rapat = termasukAtas && termasukBawah && atas.plus(langkah).gte(bawah)
    return rapat ? [] : [lubang(at, skala, atas, bawah, terkait, capaian)]
  })
}

/** An error where a capaian falls into the hole, something to look at where none does. */
function lubang(
  at: At,
  skala: string,
  atas: Decimal,
  bawah: Decimal,
  terkait: readonly Place[],
  capaian: readonly Capaian[],
): Finding {
  const batas = { skala, bawah: angka(atas), atas: angka(bawah) }
  const jatuh = capaian.filter(({ nilai }) => nilai.gte(atas) && nilai.lte(bawah))
  if (jatuh.length === 0) return baris.kategoriBercelah(at, batas, terkait)
  return baris.kategoriBerlubang(at, { ...batas, kode: daftar(jatuh.map(({ sebutan }) => sebutan)) }, terkait)
}

/**
 * Bands from low to high. The office's own order is kept as long as at most one neighbour disagrees with it: then one
 * wrong bound makes one wrong seam. Rows in no order are sorted by their lower bound.
 */
function urutkan(pita: readonly Pita[]): readonly Pita[] {
  const terbalik = [...pita].reverse()
  const calon = [pita, terbalik].find((urut) => salahUrut(urut) <= 1)
  return calon ?? [...pita].sort((a, b) => bandingBawah(a.pita, b.pita))
}

function salahUrut(pita: readonly Pita[]): number {
  return pita.slice(1).filter((satu, urutan) => {
    const sebelum = pita[urutan]
    return sebelum !== undefined && bandingBawah(sebelum.pita, satu.pita) > 0
  }).length
}

/** An open lower end comes first; of equal lower bounds the band with the lower upper bound. */
function bandingBawah(a: PitaKategori, b: PitaKategori): number {
  if (a.bawah === null || b.bawah === null) return a.bawah === b.bawah ? 0 : a.bawah === null ? -1 : 1
  const beda = a.bawah.cmp(b.bawah)
  if (beda !== 0 || a.atas === null || b.atas === null) return beda
  return a.atas.cmp(b.atas)
}
