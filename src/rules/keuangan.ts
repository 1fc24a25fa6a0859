/** Belanja and sumber dana: their own totals, and their totals against the budget. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah, NOL } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { indukBelanja, milikInduk } from '../model/kelompok-belanja.ts'
import { kunciNama } from '../model/kode.ts'
import type { BarisBelanja, JenisBelanja, Laporan } from '../model/laporan.ts'
import { disebut, jumlahBelanjaSalah } from './baris-jumlah.ts'
import { nilaiPos } from './jumlah-anggaran.ts'
import { type Aturan, type Konteks, tempatKolom, terisi } from './konteks.ts'
import { type BarisUang, barisBelanja, barisSumberDana } from './lembar-uang.ts'
import { persenSebaris, temuanPersenSerapan } from './persen-serapan.ts'
import { adaTingkatTakTerbaca, tingkatSalah } from './tingkat-anggaran.ts'
import { ulangan } from './ulangan.ts'
import { kutip, rupiah, tempat } from './wording.ts'

type Kolom = 'anggaran' | 'realisasi'
const KOLOM: readonly (readonly [Kolom, string])[] = [
  ['anggaran', 'Anggaran'],
  ['realisasi', 'Realisasi'],
]

/** What the budget calls the same. */
const KOLOM_UANG = { anggaran: 'pagu', realisasi: 'realisasi' } as const

export const aturanKeuangan: Aturan = (konteks) => [
  ...jumlahTertulis(konteks.laporan),
  ...persenTertulis(konteks),
  ...totalBelanja(konteks.laporan),
  ...totalSumberDana(konteks.laporan),
  ...sumberDanaGanda(konteks.laporan),
]

/** A written total and what it should be the sum of. */
interface Jumlah {
  readonly nama: string
  readonly tertulis: BarisBelanja | null
  readonly rincian: readonly Jumlah[]
  readonly baris: readonly BarisBelanja[]
}

function susun({ nama, kelompok, jumlahTertulis: tertulis }: JenisBelanja): Jumlah {
  return {
    nama,
    tertulis,
    baris: [],
    rincian: kelompok.map((satu) => ({
      nama: satu.nama,
      tertulis: satu.jumlahTertulis,
      baris: satu.baris,
      rincian: [],
    })),
  }
}

/** Sum of the parts, each as written, else of its own parts; null when there is nothing below. */
function jumlahRincian(satu: Jumlah, kolom: Kolom): Decimal | null {
  const nilai = [
    ...satu.baris.flatMap((isi) => isi[kolom].value ?? []),
    ...satu.rincian.flatMap((bagian) => nilaiJumlah(bagian, kolom) ?? []),
  ]
  return nilai.length === 0 ? null : jumlah(nilai)
}

function nilaiJumlah(satu: Jumlah, kolom: Kolom): Decimal | null {
  return satu.tertulis?.[kolom].value ?? jumlahRincian(satu, kolom)
}

/** The same, from the lines alone. */
function jumlahBaris(satu: Jumlah, kolom: Kolom): Decimal | null {
  const nilai = [
    ...satu.baris.flatMap((isi) => isi[kolom].value ?? []),
    ...satu.rincian.flatMap((bagian) => jumlahBaris(bagian, kolom) ?? []),
  ]
  return nilai.length === 0 ? (satu.tertulis?.[kolom].value ?? null) : jumlah(nilai)
}

function sel(satu: Jumlah, kolom: Kolom): readonly Place[] {
  return [
    ...satu.baris.map((isi) => isi[kolom]),
    ...satu.rincian.flatMap((bagian) => sebagian(bagian, kolom)),
  ]
}

function sebagian(satu: Jumlah, kolom: Kolom): readonly Place[] {
  return satu.tertulis === null ? sel(satu, kolom) : [satu.tertulis[kolom]]
}

function adaRusak(satu: Jumlah, kolom: Kolom): boolean {
  return (
    satu.tertulis?.[kolom].state === 'bad' ||
    satu.baris.some((isi) => isi[kolom].state === 'bad') ||
    satu.rincian.some((bagian) => adaRusak(bagian, kolom))
  )
}

function jumlahTertulis({ belanja, buku }: Laporan): readonly Finding[] {
  const jenis = belanja.map(susun)
  const bawah = jenis.flatMap((satu) => [...periksaJumlah(satu), ...satu.rincian.flatMap(periksaJumlah)])
  if (bawah.length > 0) return bawah
  // The lowest total that does not fit is told; those above it wait.
  const induk = indukBelanja(buku.belanja.rows).map((tertulis) => susunInduk(tertulis, jenis))
  return induk
    .map((satu) => ({ satu, temuan: periksaJumlah(satu) }))
    .filter(
      ({ satu, temuan }) =>
        temuan.length > 0 && !induk.some((lain) => diBawah(lain, satu) && periksaJumlah(lain).length > 0),
    )
    .flatMap(({ temuan }) => temuan)
}

/** A total of several jenis, over those whose codes begin with its own. */
function susunInduk(tertulis: BarisBelanja, jenis: readonly Jumlah[]): Jumlah {
  return {
    nama: tertulis.jenis.value ?? '',
    tertulis,
    baris: [],
    rincian: jenis.filter((satu) => semuaBaris(satu).some((baris) => milikInduk(tertulis, baris))),
  }
}

function semuaBaris(satu: Jumlah): readonly BarisBelanja[] {
  return [
    ...(satu.tertulis === null ? [] : [satu.tertulis]),
    ...satu.baris,
    ...satu.rincian.flatMap(semuaBaris),
  ]
}

function diBawah(satu: Jumlah, atas: Jumlah): boolean {
  return satu.tertulis !== null && atas.tertulis !== null && milikInduk(atas.tertulis, satu.tertulis)
}

/** Silent where the lines fit although a written subtotal does not: the subtotal is told. */
function periksaJumlah(satu: Jumlah): readonly Finding[] {
  const { tertulis } = satu
  if (tertulis === null) return []
  const beda = KOLOM.flatMap(([kolom, nama]) => {
    const cell = tertulis[kolom]
    const total = jumlahRincian(satu, kolom)
    if (cell.value === null || total === null || cell.value.eq(total) || adaRusak(satu, kolom)) return []
    if (satu.rincian.length > 0 && jumlahBaris(satu, kolom)?.eq(cell.value) === true) return []
    return [{ nama, cell, nilai: cell.value, total, sel: sel(satu, kolom) }]
  })
  const [pertama, ...lainnya] = beda
  if (pertama === undefined) return []
  return [
    baris.jumlahBelanjaBerbeda(
      pertama.cell,
      {
        nama: kutip(satu.nama),
        beda: beda.map(({ nama, nilai, total }) => ({
          kolom: nama,
          tertulis: rupiah(nilai),
          jumlah: rupiah(total),
          selisih: rupiah(nilai.minus(total).abs()),
        })),
      },
      [...lainnya.map(({ cell }) => cell), ...beda.flatMap((lain) => lain.sel)],
    ),
  ]
}

function persenTertulis({ laporan, hasil }: Konteks): readonly Finding[] {
  const { rows, totals } = laporan.buku.belanja
  // A total that is no sum of its rows is told as that; its percentage may still be theirs.
  const dijumlah = disebut(jumlahBelanjaSalah(laporan))
  const salah = [...rows, ...totals].flatMap((satu) => {
    const { anggaran, realisasi, uraian, kelompok, jenis, kodeRekening } = satu
    if (totals.includes(satu) && [anggaran, realisasi].some((lain) => dijumlah.has(lain.cell))) return []
    const nama = uraian.value ?? kelompok.value ?? jenis.value ?? (kodeRekening.text || 'JUMLAH')
    return persenSebaris(nama, { ...satu, pagu: anggaran }) ?? []
  })
  return temuanPersenSerapan([salah], hasil.kebijakan.desimal)
}

// ---- Totals across sheets ----------------------------------------------------------------------------------------

interface TotalAnggaran {
  /** As typed at the top, and rebuilt from the lowest rows: where both differ, the tree has its own finding. */
  readonly calon: readonly Decimal[]
  readonly sel: readonly Place[]
}

function totalAnggaran(laporan: Laporan, kolom: Kolom): TotalAnggaran | null {
  const { anggaran } = laporan
  if (adaTingkatTakTerbaca(laporan) || tingkatSalah(laporan).length > 0) return null
  const milik = KOLOM_UANG[kolom]
  const semua = semuaPos(anggaran).map(({ baris }) => baris[milik])
  const terbawah = daunPos(anggaran).map(({ baris }) => baris[milik])
  if (semua.some(({ state }) => state === 'bad') || semua.every(({ state }) => state === 'empty')) return null
  return {
    calon: [
      jumlah(anggaran.map((pos) => nilaiPos(pos, milik) ?? NOL)),
      jumlah(terbawah.flatMap(({ value }) => value ?? [])),
    ],
    // A sum that is a formula passes on what is wrong below it; what is blank in the lowest rows may be what is missing.
    sel: [...terisi(...semua), ...terbawah.filter(({ state, cell }) => state === 'empty' && cell !== '')],
  }
}

interface BedaTotal {
  readonly kolom: Kolom
  readonly nama: string
  readonly tertulis: Decimal
  readonly anggaran: Decimal
  readonly sel: readonly Place[]
}

/** The row that the sheet has too much in both columns: a total among the lines, or a line written twice; '' for none. */
function barisBerlebih(beda: readonly BedaTotal[], rows: readonly BarisUang[]): string {
  if (beda.length < KOLOM.length) return ''
  const satu = rows.findLast((row) =>
    beda.every(
      ({ kolom, tertulis, anggaran }) => row[KOLOM_UANG[kolom]].value?.eq(tertulis.minus(anggaran)) === true,
    ),
  )
  return satu === undefined ? '' : `${kutip(satu.nama.value)} (${tempat(satu.nama)})`
}

/** One finding for both columns: a row that is missing spoils both. */
function laporkanTotal(
  temuan: typeof silang.belanjaBedaAnggaran,
  sheet: { readonly name: string; readonly headers: Readonly<Partial<Record<Kolom, string>>> },
  beda: readonly BedaTotal[],
  rows: readonly BarisUang[],
): readonly Finding[] {
  const [pertama, ...lainnya] = beda
  if (pertama === undefined) return []
  const judul = (kolom: Kolom): Place => tempatKolom({ name: sheet.name, header: sheet.headers[kolom] })
  return [
    temuan(
      judul(pertama.kolom),
      {
        beda: beda.map(({ nama, tertulis, anggaran }) => ({
          kolom: nama.toLowerCase(),
          tertulis: rupiah(tertulis),
          anggaran: rupiah(anggaran),
          selisih: rupiah(tertulis.minus(anggaran).abs()),
        })),
        berlebih: barisBerlebih(beda, rows),
      },
      [...lainnya.map(({ kolom }) => judul(kolom)), ...beda.flatMap(({ sel: cells }) => cells)],
    ),
  ]
}

function totalBelanja(laporan: Laporan): readonly Finding[] {
  const { buku, belanja } = laporan
  const semua = belanja.map(susun)
  const beda = KOLOM.flatMap(([kolom, nama]): readonly BedaTotal[] => {
    const total = totalAnggaran(laporan, kolom)
    const tertulis = semua.flatMap((satu) => nilaiJumlah(satu, kolom) ?? [])
    if (total === null || tertulis.length === 0 || semua.some((satu) => adaRusak(satu, kolom))) return []
    const calon = [jumlah(tertulis), jumlah(semua.flatMap((satu) => jumlahBaris(satu, kolom) ?? []))]
    const [seluruh = NOL] = calon
    const [anggaran = NOL] = total.calon
    if (calon.some((satu) => total.calon.some((lain) => satu.eq(lain)))) return []
    return [
      {
        kolom,
        nama,
        tertulis: seluruh,
        anggaran,
        sel: [...semua.flatMap((satu) => sebagian(satu, kolom)), ...total.sel],
      },
    ]
  })
  return laporkanTotal(silang.belanjaBedaAnggaran, buku.belanja, beda, barisBelanja(buku))
}

function totalSumberDana(laporan: Laporan): readonly Finding[] {
  const { sumberDana } = laporan.buku
  const beda = KOLOM.flatMap(([kolom, nama]): readonly BedaTotal[] => {
    const total = totalAnggaran(laporan, kolom)
    const cells = sumberDana.rows.map((satu) => satu[kolom])
    const nilai = cells.flatMap(({ value }) => value ?? [])
    if (total === null || nilai.length === 0 || cells.some(({ state }) => state === 'bad')) return []
    const seluruh = jumlah(nilai)
    const [anggaran = NOL] = total.calon
    if (total.calon.some((lain) => lain.eq(seluruh))) return []
    // Belanja says the same against the budget: one cause, told once.
    const belanja = jumlah(laporan.belanja.flatMap((satu) => nilaiJumlah(susun(satu), kolom) ?? []))
    if (belanja.eq(seluruh)) return []
    return [
      {
        kolom,
        nama,
        tertulis: seluruh,
        anggaran,
        sel: [...cells.filter(({ cell }) => cell !== ''), ...total.sel],
      },
    ]
  })
  return laporkanTotal(silang.sumberDanaBedaAnggaran, sumberDana, beda, barisSumberDana(laporan.buku))
}

function sumberDanaGanda({ buku: { sumberDana } }: Laporan): readonly Finding[] {
  return ulangan(sumberDana.rows, ({ sumberDana: nama }) => kunciNama(nama.value)).map(({ satu, pertama }) =>
    silang.sumberDanaGanda(
      satu.sumberDana,
      { nama: kutip(satu.sumberDana.value), pertama: tempat(pertama.sumberDana) },
      [pertama.sumberDana, ...terisi(satu.anggaran, satu.realisasi)],
    ),
  )
}
