/** How many decimals the computed values of one indicator need: as many as its target, and so that what differs never prints as equal. */
import type { HasilIndikator } from '../../calc/hasil.ts'
import { desimalPembeda } from '../format/nilai.ts'
import type { Bahan } from './bahan.ts'

type Ukuran = Pick<HasilIndikator, 'target' | 'realisasi' | 'riwayat' | 'renstra'> &
  Partial<Pick<HasilIndikator, 'standarNasional'>>

export function ketelitian({ hasil: { kebijakan } }: Pick<Bahan, 'hasil'>, ukuran: Ukuran): number {
  const { target, realisasi, riwayat, renstra, standarNasional } = ukuran
  const pembanding = [
    target,
    renstra?.targetTahun ?? null,
    renstra?.targetAkhir ?? null,
    renstra?.kondisiAwal ?? null,
    standarNasional?.pembanding ?? null,
    // What counts as unchanged may print as equal.
    ...riwayat.map((tahun) => (tahun.tren.arah === 'tetap' ? null : tahun.realisasi)),
  ]
  const sepertiTarget = target !== null && 'desimal' in target ? target.desimal : 0
  return desimalPembeda(realisasi.nilai, pembanding, Math.max(kebijakan.desimal, sepertiTarget))
}
