/** The office's own category scales: holes, overlaps, inverted bounds, labels used twice. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, desimal, NOL } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-pengaturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Indikator, Laporan, PitaKategori } from '../model/laporan.ts'
import { type Aturan, type Konteks, tempatIsi, terisi } from './konteks.ts'
import { ulangan } from './ulangan.ts'
import { angka, daftar, kutip, persen, tempat } from './wording.ts'

type Baris = Laporan['buku']['kategori']['rows'][number]
interface Pita {
  readonly baris: Baris
  readonly pita: PitaKategori
}

export const aturanKategori: Aturan = (konteks) => {
  const { rows } = konteks.laporan.buku.kategori
  // A band without its label has its finding, and is no hole.
  const berlabel = rows.every(({ label }) => label.value !== null)
  const skala = periksaSkala(konteks, berlabel)
  // Inverted and unreadable bounds lose values for a reason that is told.
  const terbalik = skala.some(({ code }) => code === baris.kategoriTerbalik.code)
  const luar = terbalik || !berlabel || rows.some(adaRusak) ? [] : diLuarSkala(konteks)
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
  readonly indikator: Indikator
  /** With its figure, as messages name it. */
  readonly sebutan: string
  readonly nilai: Decimal
}

/** Capaian that the scale in force has no category for. */
function tanpaKategori({ indikator, kebijakan }: Hasil): readonly Capaian[] {
  return indikator.flatMap(({ indikator: milik, capaian, kategori }) =>
    capaian.ada && kategori === null
      ? [
          {
            indikator: milik,
            sebutan: `${milik.kode} (${persen(capaian.nilai, kebijakan.desimal)})`,
            nilai: capaian.nilai,
          },
        ]
      : [],
  )
}

function adaRusak({ batasBawah, batasAtas, termasukBawah, termasukAtas }: Baris): boolean {
  return [batasBawah, batasAtas, termasukBawah, termasukAtas].some(({ state }) => state === 'bad')
}

/** Whether the counts per category rest on bounds and labels that are in order. */
export function kategoriUtuh(konteks: Konteks): boolean {
  const rusak = konteks.laporan.buku.kategori.rows.some(
    (satu) => satu.skala.value === null || satu.label.value === null || adaRusak(satu),
  )
  return !rusak && aturanKategori(konteks).length === 0
}

/** Values above the highest or below the lowest band: told at the bound that ends the scale too early. */
function diLuarSkala({ hasil, laporan }: Konteks): readonly Finding[] {
  const skala = hasil.kebijakan.kategori
  const rows = laporan.buku.kategori.rows.filter(
    (satu) => kunciNama(satu.skala.value) === kunciNama(skala.nama),
  )
  const lepas = tanpaKategori(hasil)
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
        { kode: daftar(lewat.map(({ sebutan }) => sebutan)), skala: kutip(skala.nama) },
        lewat.flatMap(({ indikator }) => terisi(indikator.realisasi?.realisasi, indikator.target)),
      ),
    ]
  }
  return [...ujung('batasAtas', 1), ...ujung('batasBawah', -1)]
}

function periksaSkala({ laporan, hasil }: Konteks, berlabel: boolean): readonly Finding[] {
  const perSkala = kelompokSama(
    laporan.buku.kategori.rows.filter(({ skala, label }) => skala.value !== null && label.value !== null),
    ({ skala }) => kunciNama(skala.value),
  )
  return perSkala.flatMap((rows) => {
    const [{ skala: pertama }] = rows
    const nama = kutip(pertama.value)
    const sendiri = [...labelGanda(rows, nama), ...rows.flatMap(batasTerbalik)]
    const terbalik = sendiri.some(({ code }) => code === baris.kategoriTerbalik.code)
    const skala = laporan.skalaKategori.find((satu) => kunciNama(satu.nama) === kunciNama(pertama.value))
    // Inverted and unreadable bounds make every neighbour look wrong.
    if (skala === undefined || !berlabel || terbalik || rows.some(adaRusak)) return sendiri
    const berbatas = rows.filter(
      ({ batasBawah, batasAtas }) => batasBawah.value !== null || batasAtas.value !== null,
    )
    const pita = skala.pita.flatMap((satu, urutan): Pita[] => {
      const asal = berbatas[urutan]
      return asal === undefined ? [] : [{ baris: asal, pita: satu }]
    })
    const lepas = hasil.kebijakan.kategori === skala ? tanpaKategori(hasil) : []
    return [...sendiri, ...sambungan(pita, nama, hasil.kebijakan.desimal, lepas)]
  })
}

/** Two spellings of one rank are no duplicate; the same spelling is. */
function labelGanda(rows: readonly Baris[], skala: string): readonly Finding[] {
  return ulangan(rows, ({ label }) => kunciNama(label.value)).map(({ satu, pertama }) =>
    baris.labelKategoriGanda(
      satu.label,
      { skala, label: kutip(satu.label.value), pertama: tempat(pertama.label) },
      [pertama.label],
    ),
  )
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
  return urut.slice(1).flatMap((satu, urutan): readonly Finding[] => {
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
    const tumpang = (nilai: Decimal): readonly Finding[] => [
      baris.kategoriTumpangTindih(
        at,
        { skala, satu: kutip(bawahnya.pita.label), dua: kutip(satu.pita.label), nilai: angka(nilai) },
        terkait,
      ),
    ]
    if (atas === null || bawah === null) return tumpang(atas ?? bawah ?? NOL)
    if (atas.gt(bawah) || (atas.eq(bawah) && termasukAtas && termasukBawah)) return tumpang(atas)
    const rapat = atas.eq(bawah)
      ? termasukAtas || termasukBawah
      : termasukAtas && termasukBawah && atas.plus(langkah).gte(bawah)
    if (rapat) return []
    const batas = { skala, bawah: angka(atas), atas: angka(bawah) }
    // An error where a capaian falls into the hole, something to look at where none does.
    const jatuh = capaian.filter(({ nilai }) => nilai.gte(atas) && nilai.lte(bawah))
    return jatuh.length === 0
      ? [baris.kategoriBercelah(at, batas, terkait)]
      : [
          baris.kategoriBerlubang(
            at,
            { ...batas, kode: daftar(jatuh.map(({ sebutan }) => sebutan)) },
            terkait,
          ),
        ]
  })
}

/**
 * Bands from low to high. The office's own order is kept as long as at most one neighbour disagrees with it: then one
 * wrong bound makes one wrong seam. Rows in no order are sorted by their lower bound.
 */
function urutkan(pita: readonly Pita[]): readonly Pita[] {
  const [calon = pita] = [pita, [...pita].reverse()].sort((a, b) => salahUrut(a) - salahUrut(b))
  return salahUrut(calon) <= 1 ? calon : [...pita].sort((a, b) => bandingBawah(a.pita, b.pita))
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
