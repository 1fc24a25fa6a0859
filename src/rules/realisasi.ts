/** Realisasi against its fraction and its quarters, and words where a number belongs. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, desimal, jumlah } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import type { AnyIndikator, BarisRiwayat, Cell, Laporan, Nilai, SkalaPredikat } from '../model/laporan.ts'
import { triwulanTerakhir } from '../model/periode.ts'
import { satuanPersen } from '../model/satuan.ts'
import { cariPeringkat, pilihSkala } from '../model/skala-predikat.ts'
import { selTriwulan } from '../model/triwulan.ts'
import {
  type Aturan,
  angkaTertulis,
  cocok,
  type Konteks,
  selPembanding,
  takPasti,
  tempatIsi,
  terisi,
} from './konteks.ts'
import { angka, daftar, isiSkala, kutip, nilaiTeks, tempat } from './wording.ts'

export const aturanRealisasi: Aturan = (konteks) => [
  ...pecahan(konteks),
  ...triwulan(konteks),
  ...konteks.hasil.indikator.flatMap(tidakSejenis),
  ...kataAsing(konteks),
  ...takSebanding(konteks),
]

/** Rates count by these; a ratio of target and realisasi near one of them tells that pembilang/penyebut lacks its factor. */
export const FAKTOR_LAZIM: readonly number[] = [100, 1000, 10_000, 100_000, 1_000_000]

/** Pembilang / penyebut × faktor against the typed realisasi, to its printed decimals. */
function pecahan({ laporan }: Konteks): readonly Finding[] {
  const isi = [...laporan.indikator, ...laporan.indikatorTujuan]
    .filter((satu) => !takPasti(satu))
    .flatMap((satu) =>
      [...(satu.realisasi === null ? [] : [satu.realisasi]), ...satu.riwayat].map((milik) => ({
        satu,
        milik,
        kurang: separuh(satu.kode, milik),
      })),
    )
  const kurang = isi.flatMap((lain) => lain.kurang ?? [])
  return [
    ...isi.flatMap(({ satu, milik, kurang: sebagian }) =>
      sebagian === null ? periksaPecahan(satu, milik) : [],
    ),
    ...tidakLengkap(kurang, laporan),
  ]
}

type Pecahan = Pick<BarisRiwayat, 'realisasi' | 'pembilang' | 'penyebut'>

interface Separuh {
  readonly kode: string
  readonly ada: { readonly nama: string; readonly cell: Cell<Decimal> }
  readonly kosong: Separuh['ada']
}

/** A numerator without its denominator, or the other way round. */
function separuh(kode: string, { pembilang, penyebut }: Pecahan): Separuh | null {
  if (penyebut.value?.isZero() === true) return null
  const bagian = [
    { nama: 'Pembilang', cell: pembilang },
    { nama: 'Penyebut', cell: penyebut },
  ]
  const ada = bagian.find(({ cell }) => cell.state === 'filled')
  const kosong = bagian.find(({ cell }) => cell.state === 'empty')
  return ada === undefined || kosong === undefined ? null : { kode, ada, kosong }
}

/** Without its column the rows of a sheet have one fault; a column without a header is probably it, and told. */
function tidakLengkap(kurang: readonly Separuh[], { buku }: Laporan): readonly Finding[] {
  const tanpaJudulnya = new Set(
    [buku.realisasi, buku.indikatorTujuan, buku.riwayat].flatMap(({ name, untitled }) =>
      untitled.length > 0 ? [name] : [],
    ),
  )
  const kelompok = kelompokSama(kurang, ({ ada, kosong: { nama, cell } }) =>
    cell.cell === '' ? `${ada.cell.sheet} ${nama}` : `${cell.sheet}!${cell.cell}`,
  )
  return kelompok.flatMap((sama) => {
    const [{ ada, kosong }, ...lain] = sama
    if (kosong.cell.cell === '' && tanpaJudulnya.has(ada.cell.sheet)) return []
    const kode = daftar(
      sama.map((satu) => satu.kode),
      8,
    )
    return [
      baris.pecahanTidakLengkap(
        tempatIsi(kosong.cell, ada.cell),
        { kode, ada: ada.nama, kosong: kosong.nama },
        [ada.cell, ...lain.map((satu) => satu.ada.cell)],
      ),
    ]
  })
}

function periksaPecahan(
  indikator: AnyIndikator,
  { realisasi, pembilang, penyebut }: Pecahan,
): readonly Finding[] {
  const { kode, faktor } = indikator
  if (penyebut.value?.isZero() === true) return [baris.penyebutNol(penyebut, { kode })]
  const tertulis = angkaTertulis(realisasi.value)
  if (tertulis === null || pembilang.value === null || penyebut.value === null) return []
  const bagi = pembilang.value.div(penyebut.value)
  const hitungan = pembilang.value.times(faktor).div(penyebut.value)
  if (cocok(tertulis, hitungan)) return []
  // Sheet Indikator Tujuan has no column Faktor.
  const lazim = 'perjanjian' in indikator ? [1, ...FAKTOR_LAZIM] : []
  const faktorCocok = lazim.map((satu) => desimal(satu)).find((satu) => cocok(tertulis, bagi.times(satu)))
  return [
    baris.realisasiBedaPembagian(
      realisasi,
      {
        kode,
        tertulis: angka(tertulis.angka, tertulis.desimal),
        pembilang: angka(pembilang.value),
        penyebut: angka(penyebut.value),
        faktor: angka(faktor),
        hitungan: angka(hitungan, Math.max(tertulis.desimal, 2)),
        faktorCocok: faktorCocok === undefined || tertulis.angka.isZero() ? '' : angka(faktorCocok),
      },
      [
        pembilang,
        penyebut,
        ...(faktorCocok !== undefined && 'perjanjian' in indikator
          ? terisi(indikator.perjanjian.satuan)
          : []),
      ],
    ),
  ]
}

/** Quarters against the year: without a way of counting, or counted to another figure than the typed one. */
function triwulan({ laporan }: Konteks): readonly Finding[] {
  const sampai = triwulanTerakhir(laporan.identitas)
  return laporan.indikator.flatMap(({ kode, satuan, penghitungan, realisasi, perjanjian, komponen }) => {
    if (realisasi === null) return []
    const cells = selTriwulan(realisasi)
    const isi = cells.flatMap(({ value }) => angkaTertulis(value) ?? [])
    const akhir = isi.at(-1)
    if (akhir === undefined || isi.length < terisi(...cells).length) return []
    const nilai = isi.map((satu) => angka(satu.angka, satu.desimal)).join('; ')
    if (penghitungan === null) {
      const perlu =
        perjanjian.penghitungan.state !== 'bad' &&
        realisasi.realisasi.state === 'empty' &&
        realisasi.pembilang.state === 'empty' &&
        komponen.every((baris) => baris.realisasi.state === 'empty')
      if (!perlu || isi.length === 1 || satuanPersen(satuan)) return []
      return [
        baris.triwulanTanpaPenghitungan(
          tempatIsi(realisasi.realisasi, realisasi.kodeIndikator),
          { kode, nilai },
          [...terisi(...cells), tempatIsi(perjanjian.penghitungan, perjanjian.kodeIndikator)],
        ),
      ]
    }
    const tertulis = angkaTertulis(realisasi.realisasi.value)
    if (tertulis === null || sampai === null) return []
    // What the realisasi has come to is not known before the last quarter of the period is.
    const selesai = cells.slice(0, sampai)
    const lengkap = penghitungan === 'Posisi Akhir' ? selesai.at(-1)?.value != null : isi.length === sampai
    if (!lengkap || isi.length > terisi(...selesai).length) return []
    const total = jumlah(isi.map((satu) => satu.angka))
    const cara = { 'Posisi Akhir': akhir.angka, Kumulatif: total, 'Rata-rata': total.div(isi.length) }
    const hitungan = cara[penghitungan]
    if (cocok(tertulis, hitungan)) return []
    return [
      baris.realisasiBedaTriwulan(
        realisasi.realisasi,
        {
          kode,
          tertulis: angka(tertulis.angka, tertulis.desimal),
          hitungan: angka(hitungan, Math.max(tertulis.desimal, akhir.desimal)),
          cara: { Kumulatif: 'jumlah', 'Rata-rata': 'rata-rata', 'Posisi Akhir': 'posisi akhir' }[
            penghitungan
          ],
          nilai,
          lain: Object.entries(cara).find(([, satu]) => cocok(tertulis, satu))?.[0] ?? '',
        },
        [...terisi(...cells), ...terisi(perjanjian.penghitungan)],
      ),
    ]
  })
}

/** Words that say there is no figure. */
const TANPA_ANGKA = /belum|tidak|tanpa|nihil|baru|hapus|ganti|n\/?a\b|[-–]/i

/**
 * Words that no scale knows in quarters, Renstra and Riwayat: of an indicator that is measured in numbers, and of one
 * that is measured on a scale.
 */
function kataAsing({ laporan }: Konteks): readonly Finding[] {
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const target = satu.target.value
    if (target === null || takPasti(satu)) return []
    // A word among the quarters that the year is computed from leaves no figure at all.
    const dariTriwulan = 'perjanjian' in satu && satu.realisasi?.realisasi.state === 'empty'
    const kata = selPembanding(satu).flatMap(([nama, cell]) => {
      if (cell.value?.jenis !== 'predikat') return []
      if (TANPA_ANGKA.test(cell.value.label) && !(dariTriwulan && nama.startsWith('TW '))) return []
      return [{ nama, cell, nilai: cell.value }]
    })
    if (target.jenis === 'predikat') return diLuarSkala(satu, target, kata, laporan.skalaPredikat)
    return kata
      .filter(({ nilai }) => pilihSkala(null, [nilai], laporan.skalaPredikat) === null)
      .map(({ nama, cell }) =>
        silang.tidakSejenis(cell, {
          nama,
          kode: satu.kode,
          tertulis: kutip(cell.text),
          target: nilaiTeks(target),
        }),
      )
  })
}

/**
 * Numbers beside a ratio or a word of a scale without numbers, ratios beside numbers, and what only a target can be where
 * something was measured: one finding a sheet. An earlier year whose own target is alike was measured in another way.
 */
function takSebanding({ laporan }: Konteks): readonly Finding[] {
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const { target, kode } = satu
    if (target.value === null || takPasti(satu)) return []
    const acuan = target.value
    const caraLain = new Set(
      satu.riwayat
        .map((isi) => [isi.target, isi.realisasi])
        .filter((pasang) => pasang.every(({ value }) => value === null || !sebanding(value, acuan, satu)))
        .flat(),
    )
    const janggal = selPembanding(satu).flatMap(([nama, cell]) => {
      if (cell.value === null || caraLain.has(cell)) return []
      // The national mean of a word is a number.
      if (acuan.jenis === 'predikat' && nama === 'Standar Nasional') return []
      const hasil = nama.startsWith('Realisasi') || nama.startsWith('TW ')
      const bukanHasil = hasil && (cell.value.jenis === 'batas' || cell.value.jenis === 'rentang')
      return !bukanHasil && sebanding(cell.value, acuan, satu) ? [] : [{ nama, cell, nilai: cell.value }]
    })
    return kelompokSama(janggal, ({ cell }) => cell.sheet).flatMap(([pertama, ...lain]) =>
      pertama === undefined
        ? []
        : [
            silang.tidakSebanding(
              pertama.cell,
              {
                nama: pertama.nama,
                kode,
                tertulis: nilaiTeks(pertama.nilai),
                target: nilaiTeks(acuan),
                tempatTarget: tempat(target),
              },
              [target, ...lain.map(({ cell }) => cell)],
            ),
          ],
    )
  })
}

/** Words are told as such; numbers stand beside words where the scale has them. */
function sebanding(nilai: Nilai, acuan: Nilai, { skala, polaritas }: AnyIndikator): boolean {
  if (nilai.jenis === 'predikat') return true
  if (acuan.jenis !== 'predikat') return (nilai.jenis === 'rasio') === (acuan.jenis === 'rasio')
  if (polaritas !== 'predikat' || skala === null || skala.pita !== undefined) return true
  return cariPeringkat(skala, nilai) !== null
}

interface Kata {
  readonly nama: string
  readonly cell: Cell<Nilai>
  readonly nilai: Nilai
}

/** "WPT" among WTP and WDP. Where the target is no word of the scale itself, that is told. */
function diLuarSkala(
  { kode, skala, polaritas }: AnyIndikator,
  target: Nilai,
  kata: readonly Kata[],
  semua: readonly SkalaPredikat[],
): readonly Finding[] {
  const milik = skala ?? pilihSkala(null, [target], semua)
  if (polaritas !== 'predikat' || milik === null || cariPeringkat(milik, target) === null) return []
  return kata
    .filter(({ nilai }) => cariPeringkat(milik, nilai) === null)
    .map(({ nama, cell }) =>
      baris.diLuarSkala(cell, {
        kolom: nama,
        kode,
        nilai: kutip(cell.text),
        skala: milik.nama,
        isi: isiSkala(milik),
        tanpaPeringkat: '',
      }),
    )
}

/** 1:20 and 18:1: one side is the unit of both, but not the same side. */
function rasioTerbalik(target: Nilai, realisasi: Nilai): boolean {
  if (target.jenis !== 'rasio' || realisasi.jenis !== 'rasio') return false
  // Near 1:1 either side may be the bigger one.
  const kananBesar = (nilai: typeof target): boolean => nilai.kiri.eq(1) && nilai.kanan.gt(2)
  const kiriBesar = (nilai: typeof target): boolean => nilai.kanan.eq(1) && nilai.kiri.gt(2)
  return (kananBesar(target) && kiriBesar(realisasi)) || (kiriBesar(target) && kananBesar(realisasi))
}

/** The letters of an evaluation: a number stands behind them. */
const HURUF = /^[A-E]{1,2}[+-]?$/

function saranJenis(target: Nilai, realisasi: Nilai): 'angka' | 'skala' | null {
  const berhuruf = (nilai: Nilai): boolean => nilai.jenis === 'predikat' && HURUF.test(nilai.label)
  if (target.jenis !== 'predikat' && berhuruf(realisasi)) return 'angka'
  return berhuruf(target) && realisasi.jenis === 'angka' ? 'skala' : null
}

/** Words against numbers, ratios against percentages or the other way round, words outside their scale. */
function tidakSejenis({ indikator, capaian }: HasilIndikator): readonly Finding[] {
  const { target } = indikator
  const realisasi = indikator.realisasi?.realisasi
  if (target.value === null || realisasi?.value == null || takPasti(indikator)) return []
  const terbalik = rasioTerbalik(target.value, realisasi.value)
  if (!terbalik && (capaian.ada || capaian.alasan !== 'jenis tidak sama')) return []
  return [
    silang.jenisTidakSama(
      realisasi,
      {
        kode: indikator.kode,
        target: nilaiTeks(target.value),
        realisasi: nilaiTeks(realisasi.value),
        tempatTarget: tempat(target),
        saran: terbalik ? 'rasio' : saranJenis(target.value, realisasi.value),
      },
      [target, ...terisi(indikator.perjanjian.polaritas)],
    ),
  ]
}
