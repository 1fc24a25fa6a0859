/** Cells of target and realisasi: the value as written; what could not be read is a gap. */
import type { HasilIndikator } from '../../calc/hasil.ts'
import type { Cell, Nilai } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import { alasanSingkat } from '../format/alasan.ts'
import type { Bahan } from '../view/bahan.ts'
import { ketelitian } from '../view/ketelitian.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi } from './table.ts'

export function selNilai(
  { format }: Bahan,
  apa: string,
  cell: Cell<Nilai> | null | undefined,
  teliti?: number,
): Isi {
  if (cell === null || cell === undefined) return format.nilai(null)
  return cell.state === 'bad' ? [gap(apa, tempatSel(cell))] : format.nilai(cell.value, teliti)
}

export function selTarget(bahan: Bahan, hasil: HasilIndikator): Isi {
  return selNilai(bahan, 'target', hasil.indikator.target, ketelitian(bahan, hasil))
}

/** The realisasi that counts; the gap names the cell it should have come from. */
export function selRealisasi(bahan: Bahan, hasil: HasilIndikator): Isi {
  const { indikator, realisasi } = hasil
  const baris = indikator.realisasi
  const buruk =
    realisasi.nilai === null
      ? [
          baris?.realisasi,
          baris?.pembilang,
          baris?.penyebut,
          ...indikator.komponen.map((komponen) => komponen.realisasi),
        ].find((cell) => cell?.state === 'bad')
      : undefined
  return buruk === undefined
    ? bahan.format.nilai(realisasi.nilai, ketelitian(bahan, hasil))
    : [gap('realisasi', tempatSel(buruk))]
}

/** A computed value, or a gap where the cell it should have come from could not be read. */
export function selAtau(
  bahan: Bahan,
  apa: string,
  nilai: Nilai | null,
  cell: Cell<Nilai> | null | undefined,
  teliti?: number,
): Isi {
  return nilai === null ? selNilai(bahan, apa, cell, teliti) : bahan.format.nilai(nilai, teliti)
}

/** "87,50"; where it could not be computed, why. */
export function selCapaian({ format }: Bahan, { capaian }: Pick<HasilIndikator, 'capaian'>): string {
  return capaian.ada ? format.capaian(capaian) : alasanSingkat(capaian.alasan)
}
