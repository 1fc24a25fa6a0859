/** Sheet Riwayat: rows whose year is probably a slip, because a year of their indicator is missing. */
import type { AnyHasilIndikator } from '../calc/hasil.ts'
import { TAHUN_TERBANYAK } from '../calc/perbandingan.ts'
import * as temuan from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokkan, kelompokSama } from '../model/kelompok.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisRiwayat, Cell, Laporan, Nilai } from '../model/laporan.ts'
import { type Bahan, samaUkuran, type TahunKeliru } from './konteks.ts'
import { satuSalahKetik } from './salah-ketik.ts'
import { daftar, tempat } from './wording.ts'

type Dugaan = Omit<TahunKeliru, 'kode'>

/** Rows without a readable code or year may be the missing ones: then nothing is told. */
export function cariTahunKeliru({ hasil, laporan }: Bahan): readonly TahunKeliru[] {
  const { rows } = laporan.buku.riwayat
  const terbaca = rows.every(
    ({ tahun, kodeIndikator }) => tahun.value !== null && kodeIndikator.value !== null,
  )
  if (laporan.tahun === 0 || !terbaca) return []
  const perKode = kelompokkan(rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value))
  // Of how many codes each year has a row.
  const banyak = new Map<number, number>()
  for (const baris of perKode.values()) {
    for (const tahun of new Set(baris.map(tahunDari))) banyak.set(tahun, (banyak.get(tahun) ?? 0) + 1)
  }
  return [...hasil.indikator, ...hasil.indikatorTujuan].flatMap((satu): readonly TahunKeliru[] => {
    const milik = perKode.get(kunciKode(satu.indikator.kode)) ?? []
    const ada = new Set(milik.map(tahunDari))
    const lain = new Set(
      [...banyak].flatMap(([tahun, kode]) => (kode > (ada.has(tahun) ? 1 : 0) ? [tahun] : [])),
    )
    const dugaan = duga(satu, milik, lain, laporan)
    return dugaan === null ? [] : [{ kode: satu.indikator.kode, ...dugaan }]
  })
}

function duga(
  ukuran: AnyHasilIndikator,
  milik: readonly BarisRiwayat[],
  lain: ReadonlySet<number>,
  laporan: Laporan,
): Dugaan | null {
  const lalu = laporan.tahun - 1
  const ada = new Set(milik.map(tahunDari))
  // A row of the report year is no must: it is missing only where others have it and last year is there.
  const hilang = [...new Set([...lain, ...lubang(milik), lalu])]
    .filter((tahun) => tahun < laporan.tahun + (ada.has(lalu) ? 1 : 0) && !ada.has(tahun))
    .sort((a, b) => a - b)
  const ganda = dugaGanda(milik, hilang)
  if (ganda !== null) return ganda
  const kini = milik.find((isi) => tahunDari(isi) === laporan.tahun)
  if (!ada.has(lalu) && kini !== undefined && berbeda(ukuran, kini)) {
    return { isi: kini, sebab: 'tahun laporan', hilang: [lalu] }
  }
  const tersebut = new Set([...ada, laporan.tahun])
  const terlaluLama = (tahun: number): boolean => tahun < laporan.tahun - TAHUN_TERBANYAK
  // Last year is looked for at once; an earlier one only for a row too old to be shown, where the others tell the gap.
  const mungkin = (tahun: number, satu: number): boolean => {
    if (tahun >= satu || terlaluLama(satu) || !satuSalahKetik(String(tahun), String(satu))) return false
    if (lain.has(satu)) return !lain.has(tahun) && (satu === lalu || terlaluLama(tahun))
    return terlaluLama(tahun) && (satu === lalu || (tersebut.has(satu - 1) && tersebut.has(satu + 1)))
  }
  for (const isi of milik) {
    const [tahun] = hilang.filter((satu) => mungkin(tahunDari(isi), satu)).slice(-1)
    if (tahun !== undefined) return { isi, sebab: null, hilang: [tahun] }
  }
  return null
}

function tahunDari({ tahun }: BarisRiwayat): number {
  return tahun.value ?? 0
}

/** Years without a row between the first and the last. */
function lubang(milik: readonly BarisRiwayat[]): readonly number[] {
  const tahun = milik.map(tahunDari)
  const awal = Math.min(...tahun)
  return milik.length === 0 ? [] : Array.from({ length: Math.max(...tahun) - awal }, (_, ke) => awal + ke)
}

/** Of two rows with one year the one that would fit a missing year between its neighbours; else the later one. */
function dugaGanda(milik: readonly BarisRiwayat[], hilang: readonly number[]): Dugaan | null {
  const kembar = kelompokSama(milik, tahunDari).find((sama) => sama.length === 2)
  const [satu, dua] = kembar ?? []
  if (satu === undefined || dua === undefined || hilang.length === 0) return null
  const muat = (isi: BarisRiwayat): readonly number[] =>
    hilang.filter((tahun) => berurut(milik.map((lain) => (lain === isi ? tahun : tahunDari(lain)))))
  const [muatSatu, muatDua] = [muat(satu), muat(dua)]
  if (muatSatu.length > 0 && muatDua.length === 0)
    return { isi: satu, sebab: { kembar: dua }, hilang: muatSatu }
  return { isi: dua, sebab: { kembar: satu }, hilang: muatDua.length > 0 ? muatDua : hilang }
}

function berurut(tahun: readonly number[]): boolean {
  const langkah = tahun.slice(1).map((satu, ke) => Math.sign(satu - (tahun[ke] ?? 0)))
  return langkah.every((satu) => satu !== 0 && satu === langkah[0])
}

/** Neither figure is the one that the sheets of the report year have. */
function berbeda({ target, realisasi, indikator: { skala } }: AnyHasilIndikator, isi: BarisRiwayat): boolean {
  const pasangan: readonly (readonly [Cell<Nilai>, Nilai | null])[] = [
    [isi.target, target],
    [isi.realisasi, realisasi.nilai],
  ]
  const banding = pasangan.flatMap(([{ value }, nilai]) =>
    value === null || nilai === null ? [] : [samaUkuran(value, nilai, skala)],
  )
  return banding.length > 0 && banding.every((sama) => !sama)
}

/** Rows that share a slip are one finding. */
export function laporkanTahunKeliru(keliru: readonly TahunKeliru[]): readonly Finding[] {
  const kelompok = kelompokSama(keliru, ({ isi, sebab, hilang }) =>
    sebab === null || sebab === 'tahun laporan' ? `${tahunDari(isi)} ${hilang}` : isi.tahun.cell,
  )
  return kelompok.map((sama) => {
    const [{ isi, sebab, hilang }] = sama
    const kata = {
      kode: daftar(
        sama.map(({ kode }) => kode),
        8,
      ),
      tahun: String(tahunDari(isi)),
      hilang: daftar(hilang.map(String)),
    }
    const lain = sama.slice(1).map((satu) => satu.isi.tahun)
    if (sebab === null) return temuan.tahunRiwayatMungkinKeliru(isi.tahun, kata, lain)
    return sebab === 'tahun laporan'
      ? temuan.tahunRiwayatKeliru(
          isi.tahun,
          { ...kata, sebab: 'berbeda dari angka tahun itu di Perjanjian Kinerja dan Realisasi' },
          lain,
        )
      : temuan.tahunRiwayatKeliru(
          isi.tahun,
          { ...kata, sebab: `sudah ada di ${tempat(sebab.kembar.tahun)}` },
          [sebab.kembar.tahun],
        )
  })
}
