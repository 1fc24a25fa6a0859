/** Staff by the groups that sheet `Aparatur` names, each with its sum. */
import { type Decimal, jumlah } from '../../decimal/decimal.ts'
import { kelompokkan } from '../../model/kelompok.ts'
import type { Cell } from '../../model/laporan.ts'
import { tulisTanggal } from '../../workbook/date.ts'
import type { Bahan } from './bahan.ts'

export interface KelompokAparatur {
  readonly nama: string
  readonly jumlah: Decimal
  /** Cell of a number that could not be read: the sum is then not known. */
  readonly cacat: Pick<Cell<unknown>, 'sheet' | 'cell'> | null
  /** "2 Januari 2022", '' when no date is given. */
  readonly keadaan: string
  readonly baris: readonly {
    readonly uraian: string
    readonly jumlah: Decimal | null
    readonly sel: Pick<Cell<unknown>, 'sheet' | 'cell' | 'state'>
  }[]
}

export function kelompokAparatur({ laporan }: Bahan): readonly KelompokAparatur[] {
  const semua = kelompokkan(laporan.buku.aparatur.rows, ({ kelompok }) => kelompok.value ?? '')
  return [...semua].map(([nama, isi]) => {
    const tanggal = isi.find((row) => row.keadaanPer.value !== null)?.keadaanPer.value ?? null
    return {
      nama,
      jumlah: jumlah(isi.flatMap((row) => row.jumlah.value ?? [])),
      cacat: isi.find((row) => row.jumlah.state === 'bad')?.jumlah ?? null,
      keadaan: tanggal === null ? '' : tulisTanggal(tanggal),
      baris: isi.map((row) => ({
        uraian: row.uraian.value ?? '',
        jumlah: row.jumlah.value,
        sel: row.jumlah,
      })),
    }
  })
}
