/** Rows → Laporan: joins the typed sheets by code. Pure and total; what does not join stays visible in `buku`. */
import { type Decimal, desimal, SERATUS } from '../decimal/decimal.ts'
import type { Workbook } from '../workbook/catalogue.ts'
import type { Cell, Nilai } from '../workbook/cell.ts'
import { pisahkanInduk } from './induk-sumber-dana.ts'
import { kelompokkan, kelompokSama, petaPertama } from './kelompok.ts'
import { kelompokkanBelanja } from './kelompok-belanja.ts'
import { kunciKode, kunciKodeAtauNama, kunciNama } from './kode.ts'
import type {
  BarisIndikatorTujuan,
  BarisKomponen,
  BarisPerjanjian,
  BarisRealisasi,
  BarisRenstra,
  BarisRiwayat,
  Indikator,
  IndikatorTujuan,
  Laporan,
  Misi,
  PosAnggaran,
  Sasaran,
  SkalaPredikat,
  Tujuan,
} from './laporan.ts'
import { bangunPohonAnggaran, posUntukSasaran } from './pohon-anggaran.ts'
import { bangunPohonOrganisasi } from './pohon-organisasi.ts'
import { targetBerarah, tentukanPolaritas } from './polaritas.ts'
import { berpersen, faktorSatuan } from './satuan.ts'
import { bacaSkalaInstansi } from './skala-instansi.ts'
import { pilihSkala, skalaPredikatBawaan } from './skala-predikat.ts'
import { selTriwulan } from './triwulan.ts'

/**
 * Duplicate codes keep their first row; a row of `Perjanjian Kinerja` without a code is kept and joins nothing, one
 * without code and name is no indicator. `berkas` is the workbook's file name without folder.
 */
export function buildLaporan(workbook: Workbook, berkas: string): Laporan {
  const skalaInstansi = bacaSkalaInstansi(workbook.kategori.rows)
  const skalaPredikat = [...skalaInstansi.predikat, ...tanpaYangDiganti(skalaInstansi.predikat)]
  const renstra = petaPertama(workbook.renstra.rows, (baris) => kunciKode(baris.kodeIndikator.value))
  const riwayat = petaRiwayat(workbook.riwayat.rows)
  const realisasi = petaPertama(workbook.realisasi.rows, (baris) => kunciKode(baris.kodeIndikator.value))
  const komponen = perIndikator(workbook.komponen.rows)
  const anggaran = bangunPohonAnggaran(workbook.anggaran.rows)

  const pendukung: BarisPendukung = { renstra, realisasi, riwayat, komponen }
  const indikator = barisIndikator(workbook.perjanjianKinerja.rows).map((baris) =>
    bangunIndikator(baris, pendukung, skalaPredikat),
  )
  const sasaran = kelompokkanSasaran(indikator, anggaran)
  const indikatorTujuan = barisIndikator(workbook.indikatorTujuan.rows).map((baris) =>
    bangunIndikatorTujuan(baris, pendukung, skalaPredikat),
  )
  const { misi, tujuan } = kelompokkanMisi(sasaran, indikatorTujuan)
  return {
    berkas,
    identitas: workbook.identitas.fields,
    pengaturan: workbook.pengaturan.fields,
    tahun: workbook.identitas.fields.tahun.value ?? 0,
    periodeRenstra: bacaPeriode(workbook.identitas.fields.periodeRenstra.value),
    misi,
    tujuan,
    sasaran,
    indikator,
    indikatorTujuan,
    komponenAsing: adaKomponenAsing(workbook.komponen.rows, [...indikator, ...indikatorTujuan]),
    anggaran,
    belanja: kelompokkanBelanja(workbook.belanja.rows),
    organisasi: bangunPohonOrganisasi(workbook.organisasi.rows),
    skalaPredikat,
    skalaKategori: skalaInstansi.kategori,
    buku: { ...workbook, sumberDana: pisahkanInduk(workbook.sumberDana, anggaran) },
  }
}

function adaKomponenAsing(
  rows: readonly BarisKomponen[],
  indikator: readonly { readonly kode: string }[],
): boolean {
  const dikenal = new Set(indikator.map(({ kode }) => kunciKode(kode)))
  return rows.some(({ kodeIndikator: { value } }) => value === null || !dikenal.has(kunciKode(value)))
}

/** A scale of the office takes the place of the built-in one of the same name. */
function tanpaYangDiganti(milikInstansi: readonly SkalaPredikat[]): readonly SkalaPredikat[] {
  const nama = new Set(milikInstansi.map((skala) => kunciNama(skala.nama)))
  return skalaPredikatBawaan.filter((skala) => !nama.has(kunciNama(skala.nama)))
}

/** By code, then by year: the first row of each. */
function petaRiwayat(rows: readonly BarisRiwayat[]): ReadonlyMap<string, readonly BarisRiwayat[]> {
  const bertahun = rows.filter(({ tahun }) => tahun.value !== null)
  return new Map(
    [...perIndikator(bertahun)].map(([kunci, milik]) => [
      kunci,
      kelompokSama(milik, ({ tahun }) => tahun.value)
        .map(([pertama]) => pertama)
        .sort((a, b) => (a.tahun.value ?? 0) - (b.tahun.value ?? 0)),
    ]),
  )
}

/** Rows with a code, by that of their indicator. */
function perIndikator<T extends { readonly kodeIndikator: Cell<string> }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const kunci = ({ kodeIndikator }: T): string => kunciKode(kodeIndikator.value)
  return kelompokkan(
    rows.filter((baris) => kunci(baris) !== ''),
    kunci,
  )
}

/** The first row of each code, and those without a code that have a name. */
function barisIndikator<T extends { readonly kodeIndikator: Cell<string>; readonly indikator: Cell<string> }>(
  rows: readonly T[],
): readonly T[] {
  const pertama = petaPertama(rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value))
  return rows.filter((baris) => {
    const kunci = kunciKode(baris.kodeIndikator.value)
    return kunci === '' ? kunciNama(baris.indikator.value) !== '' : pertama.get(kunci) === baris
  })
}

function kataDari(...cells: readonly (Cell<Nilai> | undefined)[]): readonly Nilai[] {
  return cells.flatMap((cell) => (cell?.value == null ? [] : [cell.value]))
}

/** What the unit says. A blank unit beside a target written with % is a percentage too. */
function faktorBawaan(satuan: string, target: Nilai | null): Decimal {
  return satuan.trim() === '' && berpersen(target) ? SERATUS : desimal(faktorSatuan(satuan))
}

function kelompokkanSasaran(
  indikator: readonly Indikator[],
  anggaran: readonly PosAnggaran[],
): readonly Sasaran[] {
  const kelompok = kelompokSama(indikator, ({ kodeSasaran, perjanjian }) =>
    kunciKodeAtauNama(kodeSasaran, perjanjian.sasaran.value),
  )
  return kelompok.map((anggota) => {
    const [{ kodeSasaran, perjanjian }] = anggota
    return {
      kode: kodeSasaran,
      nama: perjanjian.sasaran.value ?? '',
      kodeTujuan: perjanjian.kodeTujuan.value,
      perjanjian,
      indikator: anggota,
      anggaran: posUntukSasaran(kodeSasaran, anggaran),
    }
  })
}

/**
 * A tujuan is recognised by its code, else its name, within its misi. Its indicators join by code, else by name; one
 * that fits two tujuan goes to the first with its name, else to the first.
 */
function kelompokkanMisi(
  sasaran: readonly Sasaran[],
  indikatorTujuan: readonly IndikatorTujuan[],
): { readonly misi: readonly Misi[]; readonly tujuan: readonly Tujuan[] } {
  const perMisi = kelompokSama(sasaran, ({ perjanjian }) => kunciNama(perjanjian.misi.value)).map(
    (semisi) => ({
      nama: semisi[0].perjanjian.misi.value ?? '',
      tujuan: kelompokSama(semisi, ({ kodeTujuan, perjanjian }) =>
        kunciKodeAtauNama(kodeTujuan, perjanjian.tujuan.value),
      ).map((anggota) => ({
        kode: anggota[0].kodeTujuan ?? '',
        nama: anggota[0].perjanjian.tujuan.value ?? '',
        sasaran: anggota,
      })),
    }),
  )
  const calon = perMisi.flatMap(({ tujuan }) => tujuan)
  const pemilik = kelompokkan(indikatorTujuan, ({ baris }) => {
    const kode = kunciKode(baris.kodeTujuan.value)
    const nama = kunciNama(baris.tujuan.value)
    const sekode = calon.filter((lain) => kode !== '' && kunciKode(lain.kode) === kode)
    const senama = calon.filter((lain) => nama !== '' && kunciNama(lain.nama) === nama)
    return sekode.find((lain) => senama.includes(lain)) ?? sekode[0] ?? senama[0]
  })
  const misi = perMisi.map(
    ({ nama, tujuan }): Misi => ({
      nama,
      tujuan: tujuan.map((satu): Tujuan => ({ ...satu, indikator: pemilik.get(satu) ?? [] })),
    }),
  )
  return { misi, tujuan: misi.flatMap((satu) => satu.tujuan) }
}

/** Rows of other sheets, by the code of their indicator. */
interface BarisPendukung {
  readonly renstra: ReadonlyMap<string, BarisRenstra>
  readonly realisasi: ReadonlyMap<string, BarisRealisasi>
  readonly riwayat: ReadonlyMap<string, readonly BarisRiwayat[]>
  readonly komponen: ReadonlyMap<string, readonly BarisKomponen[]>
}

type BarisIndikator = Pick<BarisPerjanjian, 'kodeIndikator' | 'indikator' | 'satuan'>

/** What either level has from the same columns. */
function dasarIndikator(
  { kodeIndikator, indikator, satuan }: BarisIndikator,
  target: Cell<Nilai>,
  { renstra, riwayat, komponen }: BarisPendukung,
): Pick<Indikator, 'kode' | 'nama' | 'satuan' | 'target' | 'faktor' | 'renstra' | 'riwayat' | 'komponen'> {
  const kunci = kunciKode(kodeIndikator.value)
  return {
    kode: kodeIndikator.value ?? '',
    nama: indikator.value ?? '',
    satuan: satuan.value ?? '',
    target,
    faktor: faktorBawaan(satuan.value ?? '', target.value),
    renstra: renstra.get(kunci) ?? null,
    riwayat: riwayat.get(kunci) ?? [],
    komponen: komponen.get(kunci) ?? [],
  }
}

function bangunIndikator(
  baris: BarisPerjanjian,
  pendukung: BarisPendukung,
  skala: readonly SkalaPredikat[],
): Indikator {
  const dasar = dasarIndikator(
    baris,
    baris.targetPerubahan.state === 'empty' ? baris.target : baris.targetPerubahan,
    pendukung,
  )
  const realisasi = pendukung.realisasi.get(kunciKode(baris.kodeIndikator.value)) ?? null
  const kata = kataDari(dasar.target, realisasi?.realisasi, ...selTriwulan(realisasi ?? {}))
  return {
    ...dasar,
    perjanjian: baris,
    realisasi,
    polaritas: tentukanPolaritas(dasar.target.value, baris.polaritas.value, baris.rumusCapaian.value),
    terbaca: terbaca(
      dasar.target,
      baris.polaritas,
      baris.rumusCapaian,
      baris.skala,
      baris.faktor,
      baris.penghitungan,
    ),
    rumus: baris.rumusCapaian.value,
    skala: pilihSkala(baris.skala.value, kata, skala, dasar.nama),
    penghitungan: baris.penghitungan.value,
    faktor: baris.faktor.value ?? dasar.faktor,
    kodeSasaran: baris.kodeSasaran.value ?? '',
  }
}

function bangunIndikatorTujuan(
  baris: BarisIndikatorTujuan,
  pendukung: BarisPendukung,
  skala: readonly SkalaPredikat[],
): IndikatorTujuan {
  const dasar = dasarIndikator(baris, baris.target, pendukung)
  return {
    ...dasar,
    polaritas: tentukanPolaritas(baris.target.value, baris.polaritas.value, null),
    terbaca: terbaca(dasar.target, baris.polaritas),
    rumus: null,
    skala: pilihSkala(null, kataDari(baris.target, baris.realisasi), skala, dasar.nama),
    penghitungan: null,
    baris,
    realisasi: baris,
    dasar: baris.dasar.value === 'Rata-rata sasaran' ? 'rata-rata' : 'diukur',
  }
}

/** A direction that the target says itself needs no cell of its own. */
function terbaca(target: Cell<Nilai>, polaritas: Cell<unknown>, ...lain: readonly Cell<unknown>[]): boolean {
  const sel = targetBerarah(target.value) ? lain : [polaritas, ...lain]
  return sel.every(({ state }) => state !== 'bad')
}

/** "2021-2026", "2021 – 2026", "2021 s.d. 2026". */
function bacaPeriode(text: string | null): Laporan['periodeRenstra'] {
  const tahun = (text ?? '').match(/(?:19|20)\d{2}/g)
  if (tahun === null || tahun.length < 2) return null
  const awal = Number(tahun[0])
  const akhir = Number(tahun[1])
  return awal <= akhir ? { awal, akhir } : null
}
