/** Outputs of the budget rows. They are typed as text ("26 Orang"): compared only where both are a plain number with the same unit. */
import { type Decimal, desimal } from '../../decimal/decimal.ts'
import type { BarisAnggaran } from '../../model/laporan.ts'

/** Does the row tell an output, be it only its target or its result? */
export function berkeluaran({
  indikatorKeluaran,
  targetKeluaran,
  realisasiKeluaran,
}: BarisAnggaran): boolean {
  return [indikatorKeluaran, targetKeluaran, realisasiKeluaran].some(({ value }) => (value ?? '') !== '')
}

interface Keluaran {
  readonly angka: Decimal
  readonly satuan: string
}

/** Is the output as planned or more? Null where the texts do not say. */
export function bandingKeluaran(target: string, realisasi: string): boolean | null {
  const rencana = bacaKeluaran(target)
  const hasil = bacaKeluaran(realisasi)
  return rencana === null || hasil === null || rencana.satuan !== hasil.satuan
    ? null
    : hasil.angka.gte(rencana.angka)
}

/** A whole number, dots every three digits allowed, or one with a decimal comma; then the unit. */
function bacaKeluaran(teks: string): Keluaran | null {
  const cocok = /^(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(\D*)$/.exec(teks.trim())
  if (cocok === null) return null
  const [, bulat = '', pecahan = '', satuan = ''] = cocok
  return {
    angka: desimal(`${bulat.replaceAll('.', '')}${pecahan.replace(',', '.')}`),
    satuan: satuan.trim().toLowerCase(),
  }
}
