/** Sheet Narasi: paragraphs for parts that the report does not have. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Aturan } from './konteks.ts'
import { daftar, kutip } from './wording.ts'

export const aturanNarasi: Aturan = ({ laporan, bagian }) => {
  if (bagian === null) return []
  return laporan.buku.narasi.rows.flatMap(({ bagian: cell }) =>
    cell.value === null || bagian.kenal(cell.value)
      ? []
      : [
          isi.bagianTidakDikenal(cell, {
            bagian: kutip(cell.value),
            usul: daftar(bagian.nama, bagian.nama.length),
          }),
        ],
  )
}
