/** The direction of an indicator, from its target, its columns, or its formula. */
import type { Nilai } from '../workbook/cell.ts'
import type { Polaritas, Rumus } from './laporan.ts'
import { bacaYaTidak } from './skala-predikat.ts'

/**
 * Source: kebijakan instansi (docs/kebijakan.md). A target whose kind leaves no choice
 * wins; a number or a ratio follows the column, then the formula written for it, then the default positif.
 */
export function tentukanPolaritas(
  target: Nilai | null,
  dinyatakan: Polaritas | null,
  rumus: Rumus | null,
): Polaritas {
  switch (target?.jenis) {
    case 'batas':
      return target.operator === '<=' || target.operator === '<' ? 'negatif' : 'positif'
    case 'rentang':
      return 'rentang'
    case 'predikat':
      if (dinyatakan === 'ya/tidak' || rumus === 'ya/tidak') return 'ya/tidak'
      return dinyatakan !== 'predikat' && bacaYaTidak(target) !== null ? 'ya/tidak' : 'predikat'
    default:
      return dinyatakan ?? (rumus === null ? 'positif' : POLARITAS_RUMUS[rumus])
  }
}

/** Whether the kind of a target leaves no choice of direction. */
export function targetBerarah(target: Nilai | null): boolean {
  return target !== null && target.jenis !== 'angka' && target.jenis !== 'rasio'
}

const POLARITAS_RUMUS: Readonly<Record<Rumus, Polaritas>> = {
  'R/T': 'positif',
  '(2T-R)/T': 'negatif',
  'T/R': 'negatif',
  rentang: 'rentang',
  'predikat tetap': 'predikat',
  'predikat rasio': 'predikat',
  'ya/tidak': 'ya/tidak',
}
