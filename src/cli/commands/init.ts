/** `lkjip init [FILE]`: a new workbook, ready to be filled. */
import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import process from 'node:process'
import { blankWorkbook } from '../../xlsx/blank-workbook.ts'
import type { ExitCode } from '../exit-code.ts'
import { quote } from '../printers/text.ts'
import { refuse } from '../terminal.ts'
import { describeIoError, writeFileWhole } from '../write-file.ts'

export interface InitOptions {
  readonly tahun?: number
  readonly force?: boolean
}

/** The year that a file is named after, alone or with other words: `2024.xlsx`, `LKjIP 2024 dinas`. */
function yearOf(stem: string): number | undefined {
  const [year] = basename(stem).match(/(?<!\d)20\d\d(?!\d)/) ?? []
  return year === undefined ? undefined : Number(year)
}

export async function runInit(
  given: string | undefined,
  { tahun: asked, force }: InitOptions,
): Promise<ExitCode> {
  const tahun = asked ?? yearOf(given ?? '')
  const stem = given ?? (tahun === undefined ? 'lkjip.xlsx' : `${tahun}.xlsx`)
  const file = extname(stem) === '' ? `${stem}.xlsx` : stem
  if (extname(file).toLowerCase() !== '.xlsx') return refuse(`“${file}” harus berakhiran .xlsx.`)
  if (existsSync(file) && force !== true)
    return refuse(
      `“${file}” sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --force bila memang ingin diganti.`,
    )
  const bytes = await blankWorkbook(tahun === undefined ? {} : { tahun })
  try {
    writeFileWhole(file, bytes)
  } catch (error) {
    return refuse(describeIoError(error, file))
  }
  process.stdout.write(
    `Buku kerja baru: ${file}\nLangkah berikut: buka di Excel, isi mulai dari lembar Identitas, simpan, lalu jalankan lkjip check ${quote(file)}\n`,
  )
  return 0
}
