/** Comparisons of this year's realisasi: with earlier years, the Renstra, and the national standard. */
import { type Decimal, NOL } from '../decimal/decimal.ts'
import type {
  BarisRenstra,
  BarisRiwayat,
  Cell,
  Indikator,
  Laporan,
  Nilai,
  Polaritas,
} from '../model/laporan.ts'
import { tentukanPolaritas } from '../model/polaritas.ts'
import { ada, persenDari, tiada } from './angka.ts'
import { batasi, computeCapaian, type Masukan, masukanDari } from './capaian.ts'
import type { Angka, HasilRenstra, HasilTahun, Kebijakan, Perbandingan, Tren } from './hasil.ts'
import { type AturanRealisasi, computeRealisasi } from './realisasi.ts'
import { type Aturan, batasRentang, denganPredikat, pasangkan } from './ukuran.ts'

/** How far back the report looks. Source: PermenPANRB 53/2014 ("beberapa tahun terakhir"); five is a Renstra period. */
export const TAHUN_TERBANYAK = 5

/**
 * The earlier years to show: from the first one with any data (at most five back) to last year, without holes, so that
 * every indicator shows the same years and a year without data shows as such.
 */
export function tahunPembanding(laporan: Laporan): readonly number[] {
  const semua = [...laporan.indikator, ...laporan.indikatorTujuan]
    .flatMap(({ riwayat }) => riwayat.map((baris) => baris.tahun.value ?? 0))
    .filter((tahun) => tahun < laporan.tahun && tahun >= laporan.tahun - TAHUN_TERBANYAK)
  if (semua.length === 0) return []
  const awal = Math.min(...semua)
  return Array.from({ length: laporan.tahun - awal }, (_, index) => awal + index)
}

/**
 * Unit: selisih in the indicator's unit (ranks for predicates), capaian percent. Capaian of an earlier year: computed
 * from its target and realisasi; where it has no target, as typed, under the same cap and floor, so that the years are
 * of one kind. A year without data is 'data tidak ada', never 0.
 */
export function computeRiwayat(
  tahun: readonly number[],
  riwayat: readonly BarisRiwayat[],
  sekarang: { readonly target: Nilai | null; readonly realisasi: Nilai | null },
  aturan: Aturan & AturanRealisasi,
  kebijakan: Kebijakan,
): readonly HasilTahun[] {
  return tahun.map((satu): HasilTahun => {
    const baris = riwayat.find((lain) => lain.tahun.value === satu)
    if (baris === undefined) return tahunKosong(satu)
    const dulu = computeRealisasi(baris, aturan)
    const alasan = dulu.alasan === 'belum diukur' ? 'data tidak ada' : dulu.alasan
    const target = masukanDari(baris.target, 'target kosong')
    const dihitung = computeCapaian(target, { nilai: dulu.nilai, alasan }, aturan, kebijakan).capaian
    const tertulis = baris.target.state === 'empty' ? baris.capaianTertulis.value : null
    const kini = seperti(dulu.nilai, sekarang.realisasi)
    return {
      tahun: satu,
      target: target.nilai,
      realisasi: denganPredikat(dulu.nilai, target.nilai ?? sekarang.target, aturan.skala),
      capaian:
        tertulis !== null
          ? batasi(ada(tertulis.angka), kebijakan)
          : dulu.nilai === null
            ? tiada(alasan)
            : dihitung,
      selisih: selisih(kini, dulu.nilai, alasan, aturan),
      tren: computeTren(kini, dulu.nilai, sekarang.target, aturan),
    }
  })
}

/** A quotient has more places than this. */
const DESIMAL_KETIKAN = 4

/**
 * This year's value as an earlier year had it, where only the places that year was printed without tell them apart:
 * 8/9 × 100 after 88,89 is no fall. Whole numbers and values typed with few decimals are left exact.
 */
function seperti(dulu: Nilai | null, kini: Nilai | null): Nilai | null {
  if (dulu?.jenis !== 'angka' || kini?.jenis !== 'angka') return kini
  if (dulu.desimal < 2 || kini.angka.decimalPlaces() <= DESIMAL_KETIKAN) return kini
  return kini.angka.toDecimalPlaces(dulu.desimal, 4).eq(dulu.angka) ? { ...kini, angka: dulu.angka } : kini
}

function tahunKosong(tahun: number): HasilTahun {
  const kosong = tiada('data tidak ada')
  return {
    tahun,
    target: null,
    realisasi: null,
    capaian: kosong,
    selisih: kosong,
    tren: { arah: 'tidak dapat dibandingkan', baik: null },
  }
}

function selisih(
  nilai: Nilai | null,
  acuan: Nilai | null,
  alasanAcuan: Masukan['alasan'],
  aturan: Aturan,
): Angka {
  if (nilai === null) return tiada('belum diukur')
  if (acuan === null) return tiada(alasanAcuan)
  const pasangan = pasangkan(nilai, acuan, aturan)
  if (!pasangan.ada) return pasangan
  return pasangan.macam === 'ya/tidak' ? tiada('jenis tidak sama') : ada(pasangan.nilai.minus(pasangan.acuan))
}

/** Source: domain practice: "naik" of a negatif indicator is bad news. No change is neither good nor bad. */
function computeTren(nilai: Nilai | null, acuan: Nilai | null, target: Nilai | null, aturan: Aturan): Tren {
  const tidakDapat: Tren = { arah: 'tidak dapat dibandingkan', baik: null }
  if (nilai === null || acuan === null) return tidakDapat
  const pasangan = pasangkan(nilai, acuan, aturan)
  if (!pasangan.ada) return tidakDapat
  const beda = pasangan.nilai.cmp(pasangan.acuan)
  const mutu = bandingkanMutu(nilai, acuan, target, aturan)
  return {
    arah: beda > 0 ? 'naik' : beda < 0 ? 'turun' : 'tetap',
    baik: mutu === null || mutu === 0 ? null : mutu > 0,
  }
}

/**
 * Whether a value is better (> 0), as good (0) or worse (< 0) than another under the polarity; null when that cannot
 * be said. For a range the one nearer to it is better, for ya/tidak the one that meets the target.
 */
function bandingkanMutu(nilai: Nilai, acuan: Nilai, target: Nilai | null, aturan: Aturan): number | null {
  if (!aturan.terbaca) return null
  const polaritas = tentukanPolaritas(target, aturan.polaritas, aturan.rumus)
  if (polaritas === 'rentang') {
    const a = jarak(nilai, target)
    const b = jarak(acuan, target)
    return a === null || b === null ? null : b.cmp(a)
  }
  const pasangan = pasangkan(nilai, acuan, { ...aturan, polaritas })
  if (!pasangan.ada) return null
  const beda = pasangan.nilai.cmp(pasangan.acuan)
  if (polaritas === 'negatif') return -beda + 0
  if (polaritas !== 'ya/tidak' || target === null) return beda
  const tepat = pasangkan(nilai, target, { ...aturan, polaritas })
  if (!tepat.ada) return null
  return beda === 0 ? 0 : tepat.nilai.eq(tepat.acuan) ? 1 : -1
}

/** How far a value lies outside the range of the target; 0 inside, null where there is none to compare with. */
function jarak(nilai: Nilai, target: Nilai | null): Decimal | null {
  const batas = target === null ? null : batasRentang(target)
  if (batas === null || (nilai.jenis !== 'angka' && nilai.jenis !== 'batas')) return null
  if (nilai.angka.gt(batas.atas)) return nilai.angka.minus(batas.atas)
  return nilai.angka.lt(batas.bawah) ? batas.bawah.minus(nilai.angka) : NOL
}

/**
 * Unit: percent. Source: PermenPANRB 53/2014 (realisasi against the mid-term target). `kemajuan` is the share of the
 * way from kondisi awal to the target of the end of the period already covered; it may be negative or above 100.
 * The end target: kondisi akhir, else the period's last year; of a period that is not known the last year that is filled.
 */
export function computeRenstra(
  renstra: BarisRenstra | null,
  laporan: Pick<Laporan, 'tahun' | 'periodeRenstra'>,
  realisasi: Masukan,
  aturan: Aturan,
  kebijakan: Kebijakan,
): HasilRenstra | null {
  if (renstra === null) return null
  const targetTahun = masukanDari(renstra.years.get(laporan.tahun), 'target kosong')
  const akhir = masukanDari(selTargetAkhir(renstra, laporan.periodeRenstra), 'target kosong')
  const awal = masukanDari(renstra.kondisiAwal, 'data tidak ada')
  const terhadapTahun = computeCapaian(targetTahun, realisasi, aturan, kebijakan)
  const terhadapAkhir = computeCapaian(akhir, realisasi, aturan, kebijakan)
  return {
    targetTahun: targetTahun.nilai,
    capaianTahun: terhadapTahun.capaian,
    tercapaiTahun: terhadapTahun.tercapai,
    kondisiAwal: awal.nilai,
    targetAkhir: akhir.nilai,
    capaianAkhir: terhadapAkhir.capaian,
    tercapaiAkhir: terhadapAkhir.tercapai,
    kemajuan: kemajuan(awal, akhir, realisasi, aturan),
  }
}

/** The cell the target of the end of the period stands in. */
export function selTargetAkhir(
  renstra: BarisRenstra,
  periode: Laporan['periodeRenstra'],
): Cell<Nilai> | undefined {
  if (renstra.kondisiAkhir.state !== 'empty') return renstra.kondisiAkhir
  // An earlier year's target is none for the end of a period that is known.
  if (periode !== null) return renstra.years.get(periode.akhir)
  return [...renstra.years.entries()]
    .filter(([, cell]) => cell.state !== 'empty')
    .sort(([a], [b]) => a - b)
    .at(-1)?.[1]
}

function kemajuan(awal: Masukan, akhir: Masukan, realisasi: Masukan, aturan: Aturan): Angka {
  for (const satu of [akhir, awal, realisasi]) if (satu.nilai === null) return tiada(satu.alasan)
  if (awal.nilai === null || akhir.nilai === null || realisasi.nilai === null) return tiada('data tidak ada')
  const ditempuh = pasangkan(realisasi.nilai, awal.nilai, aturan)
  if (!ditempuh.ada) return ditempuh
  const seluruhnya = pasangkan(awal.nilai, akhir.nilai, aturan)
  if (!seluruhnya.ada) return seluruhnya
  if (ditempuh.macam === 'ya/tidak' || seluruhnya.macam !== ditempuh.macam) return tiada('jenis tidak sama')
  const jalan = seluruhnya.acuan.minus(seluruhnya.nilai)
  return jalan.isZero() ? tiada('penyebut nol') : ada(persenDari(ditempuh.nilai.minus(ditempuh.acuan), jalan))
}

/**
 * Unit: selisih in the indicator's unit. Source: PermenPANRB 53/2014 ("standar nasional, jika ada"); null when none.
 * A standard that is a range is met inside it; outside, the direction says which side is better, and the difference is
 * that to the nearer bound.
 */
export function computeStandarNasional(
  indikator: Pick<Indikator, 'realisasi'> & Aturan,
  target: Nilai | null,
  realisasi: Nilai | null,
): Perbandingan | null {
  const pembanding = indikator.realisasi?.standarNasional.value ?? null
  if (pembanding === null) return null
  const keRentang =
    pembanding.jenis === 'rentang' && realisasi?.jenis === 'angka'
      ? selisihRentang(realisasi.angka, pembanding)
      : null
  const mutu =
    realisasi === null || !indikator.terbaca
      ? null
      : keRentang === null
        ? bandingkanMutu(realisasi, pembanding, target, indikator)
        : mutuRentang(keRentang, tentukanPolaritas(target, indikator.polaritas, indikator.rumus))
  return {
    pembanding,
    selisih:
      keRentang === null ? selisih(realisasi, pembanding, 'data tidak ada', indikator) : ada(keRentang),
    penilaian:
      mutu === null
        ? 'tidak dapat dibandingkan'
        : mutu > 0
          ? 'lebih baik'
          : mutu < 0
            ? 'lebih rendah'
            : 'sama',
  }
}

/** How far a value lies above (> 0) or below (< 0) a range; 0 inside. */
function selisihRentang(nilai: Decimal, rentang: Nilai): Decimal {
  const batas = batasRentang(rentang)
  if (batas === null || (nilai.gte(batas.bawah) && nilai.lte(batas.atas))) return NOL
  return nilai.minus(nilai.gt(batas.atas) ? batas.atas : batas.bawah)
}

function mutuRentang(selisih: Decimal, polaritas: Polaritas): number {
  const arah = selisih.cmp(NOL)
  if (polaritas === 'rentang') return arah === 0 ? 0 : -1
  return polaritas === 'negatif' ? -arah + 0 : arah
}
