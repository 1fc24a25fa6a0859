/** Rows of sheet `Sumber Dana` that only sum those below them: "APBD" above Dana Alokasi Umum and Dana Alokasi Khusus. */
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import type { Workbook } from '../workbook/catalogue.ts'
import type { PosAnggaran } from './laporan.ts'

type SumberDana = Workbook['sumberDana']
type Baris = SumberDana['rows'][number]

/**
 * The sheet with such rows among its written totals: checked, never added. Any name may be that of a source, so a row is
 * one only where both its amounts are those of two or more rows that follow it, and the budget does not count it too.
 */
export function pisahkanInduk(sumberDana: SumberDana, anggaran: readonly PosAnggaran[]): SumberDana {
  const { rows, totals } = sumberDana
  const pagu = jumlah(anggaran.map(paguPos))
  if (jumlah(rows.flatMap((satu) => satu.anggaran.value ?? [])).eq(pagu)) return sumberDana
  const induk = new Set<Baris>()
  // From below: what sums others is none of the rows that one above it sums.
  for (const [urutan, satu] of [...rows.entries()].reverse()) {
    const sesudah = rows.slice(urutan + 1).filter((lain) => !induk.has(lain))
    if (isInduk(satu, sesudah)) induk.add(satu)
  }
  if (induk.size === 0) return sumberDana
  return {
    ...sumberDana,
    rows: rows.filter((satu) => !induk.has(satu)),
    totals: [...totals, ...induk].sort((a, b) => a.row - b.row),
  }
}

function paguPos({ baris, anak }: PosAnggaran): Decimal {
  return baris.pagu.value ?? jumlah(anak.map(paguPos))
}

function isInduk({ anggaran, realisasi }: Baris, sesudah: readonly Baris[]): boolean {
  const [a, r] = [anggaran.value, realisasi.value]
  if (a === null || r === null || !a.gt(0) || !r.gt(0)) return false
  return sesudah.some((_, urutan) => {
    const bagian = sesudah.slice(0, urutan + 1)
    return (
      bagian.length > 1 &&
      jumlah(bagian.flatMap((lain) => lain.anggaran.value ?? [])).eq(a) &&
      jumlah(bagian.flatMap((lain) => lain.realisasi.value ?? [])).eq(r)
    )
  })
}
