/** Sheet Narasi: rows that the report does not print. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Bahan, tempatIsi } from './konteks.ts'
import { daftar, kutip } from './wording.ts'

export const aturanNarasi = ({ laporan, hasil, bagian }: Bahan): readonly Finding[] =>
  laporan.buku.narasi.rows.flatMap(({ bagian: cell, paragraf }): readonly Finding[] => {
    if (cell.value === null) return []
    const nama = kutip(cell.value)
    if (!bagian.kenal(cell.value)) {
      return [isi.bagianTidakDikenal(cell, { bagian: nama, usul: daftar(bagian.nama, bagian.nama.length) })]
    }
    const kurang = bagian.sebabTiada(cell.value, { laporan, hasil })
    if (kurang !== null) return [isi.bagianTidakDicetak(cell, { bagian: nama, kurang })]
    return paragraf.state === 'empty'
      ? [isi.narasiTanpaParagraf(tempatIsi(paragraf, cell), { bagian: nama })]
      : []
  })
