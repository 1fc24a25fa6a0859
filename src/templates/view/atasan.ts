/** The title of the second party of the perjanjian kinerja as running text; a gap where only its holder is written. */
import type { Inline } from '../../document/document.ts'
import { text } from '../engine/rich.ts'
import type { Bahan } from './bahan.ts'
import { isianIdentitas } from './tempat.ts'

/** `akhir`: a sign that follows it. */
export function jabatanAtasan({ sebutan, laporan }: Bahan, akhir = ''): readonly Inline[] {
  const { jabatan } = sebutan.atasan
  if (jabatan !== null) return [text(`${jabatan}${akhir}`)]
  const isian = isianIdentitas(laporan, 'jabatanAtasan', 'jabatan atasan')
  return akhir === '' ? [isian] : [isian, text(akhir)]
}
