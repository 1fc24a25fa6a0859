/** Written means of percentages of spending on sheet Anggaran. */
import { semuaPos } from '../calc/anggaran.ts'
import { rerata } from '../calc/rata-rata.ts'
import { kelompokSama } from '../model/kelompok.ts'
import type { Laporan } from '../model/laporan.ts'
import { rusak } from './jumlah-anggaran.ts'
import type { Konteks } from './konteks.ts'
import type { PersenSalah } from './persen-serapan.ts'
import { mendekati } from './rata-rata-tertulis.ts'
import { kutip } from './wording.ts'

/**
 * A mean of percentages below them: of one level, since the last total or of all, or of the amounts. The report prints the
 * last of these.
 */
export function rataRataSerapan(
  { buku }: Laporan,
  { anggaran: { pohon, pagu, realisasi, serapan } }: Konteks['hasil'],
): readonly PersenSalah[] {
  const { totals } = buku.anggaran
  const semua = semuaPos(pohon)
  if (!serapan.ada || semua.some(({ pos }) => rusak(pos))) return []
  return totals.flatMap((satu, urutan): readonly PersenSalah[] => {
    const { persenTertulis: cell, row, uraian } = satu
    if (cell.value === null || satu.pagu.state !== 'empty' || satu.realisasi.state !== 'empty') return []
    const tertulis = cell.value
    const sebelum = totals[urutan - 1]?.row ?? 0
    const calon = [semua, ...kelompokSama(semua, ({ pos }) => pos.tingkat)].flatMap((setingkat) => [
      setingkat,
      setingkat.filter(({ pos }) => pos.baris.row > sebelum && pos.baris.row < row),
    ])
    const mungkin = calon.flatMap((baris) => {
      const nilai = baris.flatMap(
        (lain) => lain.pos.baris.persenTertulis.value?.angka ?? (lain.serapan.ada ? lain.serapan.nilai : []),
      )
      return nilai.length === 0 ? [] : [rerata(nilai)]
    })
    if ([serapan.nilai, ...mungkin].some(mendekati(tertulis))) return []
    return [
      {
        nama: kutip(uraian.text === '' ? 'Rata-rata' : uraian.text),
        cell,
        tertulis,
        hitungan: serapan.nilai,
        pagu,
        realisasi,
        sel: [],
      },
    ]
  })
}
