/** Cells of target and realisasi: the value as written; what could not be read is a gap. */
import type { HasilIndikator } from '../../calc/hasil.ts'
import type { Cell, Nilai } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import type { Bahan } from '../view/bahan.ts'
import { tempatSel } from '../view/tempat.ts'
import type { Isi } from './table.ts'

export function selNilai({ format }: Bahan, apa: string, cell: Cell<Nilai>): Isi {
  return cell.state === 'bad' ? [gap(apa, tempatSel(cell))] : format.nilai(cell.value)
}

export function selTarget(bahan: Bahan, { indikator }: HasilIndikator): Isi {
  return selNilai(bahan, 'target', indikator.target)
}

/** The realisasi that counts; the gap names the cell it should have come from. */
export function selRealisasi(bahan: Bahan, { indikator, realisasi }: HasilIndikator): Isi {
  const baris = indikator.realisasi
  const buruk =
    realisasi.nilai === null && baris !== null
      ? [baris.realisasi, baris.pembilang, baris.penyebut].find(({ state }) => state === 'bad')
      : undefined
  return buruk === undefined ? bahan.format.nilai(realisasi.nilai) : [gap('realisasi', tempatSel(buruk))]
}
