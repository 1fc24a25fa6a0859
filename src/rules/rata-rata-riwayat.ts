/** Written means and sums of capaian on sheet Riwayat, against the years and indicators they may be of. */
import { rerata } from '../calc/rata-rata.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisRiwayat } from '../model/laporan.ts'
import { type Aturan, type Konteks, terisi } from './konteks.ts'
import { KATA_RINGKASAN, mendekati, tulisRataRata } from './rata-rata-tertulis.ts'
import { persen } from './wording.ts'

/** A row's capaian: as computed, and as typed where it is. */
interface Isi {
  readonly hitungan: Decimal
  readonly tertulis: Decimal
}

/** A mean is that of the rows above it since the last one, of those below it where it heads them, of one year, or of all. */
export const aturanRataRataRiwayat: Aturan = ({ laporan, hasil }) => {
  const { totals, rows } = laporan.buku.riwayat
  const isi = isiBaris(hasil)
  return totals.flatMap((satu, urutan): readonly Finding[] => {
    const { capaianTertulis: cell, row, kodeIndikator, tahun } = satu
    if (cell.value === null) return []
    const nama = kodeIndikator.text
    const kepala = nama !== '' && !KATA_RINGKASAN.test(nama)
    const setahun = tahun.value ?? Number(/20\d{2}/.exec(nama)?.[0])
    const dari = kepala ? row : (totals[urutan - 1]?.row ?? 0)
    const hingga = kepala ? (totals[urutan + 1]?.row ?? Number.POSITIVE_INFINITY) : row
    const terukur = rows.filter((baris) => baris.realisasi.state !== 'empty' || isi.has(baris.row))
    const kelompok = [
      terukur.filter((baris) => baris.row > dari && baris.row < hingga),
      terukur.filter((baris) => baris.tahun.value === setahun),
      terukur,
    ].filter(({ length }) => length > 0)
    const [acuan] = kelompok
    // Without every capaian the mean that was written cannot be judged.
    if (acuan === undefined || terukur.some((baris) => !isi.has(baris.row))) return []
    const nilai = (baris: readonly BarisRiwayat[], kunci: keyof Isi): readonly Decimal[] =>
      baris.flatMap((lain) => isi.get(lain.row)?.[kunci] ?? [])
    const mungkin = kelompok
      .flatMap((baris) => [nilai(baris, 'hitungan'), nilai(baris, 'tertulis')])
      .flatMap((semua) => [rerata(semua), jumlah(semua)])
    if (mungkin.some(mendekati(cell.value))) return []
    return [
      silang.rataRataTertulisBerbeda(
        cell,
        {
          letak: kepala ? 'bawah' : 'atas',
          tertulis: tulisRataRata(cell.value),
          hitungan: persen(rerata(nilai(acuan, 'hitungan')), hasil.kebijakan.desimal),
          tanpa: '',
          batas: '',
        },
        acuan.flatMap((lain) => terisi(lain.capaianTertulis, lain.realisasi)),
      ),
    ]
  })
}

function isiBaris(hasil: Konteks['hasil']): ReadonlyMap<number, Isi> {
  return new Map(
    [...hasil.indikator, ...hasil.indikatorTujuan].flatMap(({ indikator, riwayat }) =>
      indikator.riwayat.flatMap((baris): readonly (readonly [number, Isi])[] => {
        const capaian = riwayat.find(({ tahun }) => tahun === baris.tahun.value)?.capaian
        const tertulis = baris.capaianTertulis.value?.angka ?? null
        const hitungan = capaian?.ada === true ? capaian.nilai : tertulis
        return hitungan === null ? [] : [[baris.row, { hitungan, tertulis: tertulis ?? hitungan }]]
      }),
    ),
  )
}
