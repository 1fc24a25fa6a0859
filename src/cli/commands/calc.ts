/** `lkjip calc FILE [KODE…]`: every computed figure, or the working of one. */
import { existsSync, realpathSync } from 'node:fs'
import process from 'node:process'
import type { Hasil } from '../../calc/hasil.ts'
import { calcJson } from '../../calc/json.ts'
import { kertasKerja } from '../../calc/kertas-kerja.ts'
import type { Laporan } from '../../model/laporan.ts'
import { examine } from '../../pipeline.ts'
import type { ExitCode } from '../exit-code.ts'
import { spacedName } from '../inputs.ts'
import { printCalc } from '../printers/calc.ts'
import { countErrors } from '../printers/file-findings.ts'
import { printKertasKerja } from '../printers/kertas-kerja.ts'
import { quote } from '../printers/text.ts'
import { readInput } from '../read-input.ts'
import { refuse, tell, terminalWidth } from '../terminal.ts'
import { describeIoError, writeFileWhole } from '../write-file.ts'

export interface CalcOptions {
  readonly format: 'text' | 'json'
  readonly output?: string
  readonly force?: boolean
}

/** Writes the working of every figure as a workbook with live formulas. */
async function writeWorkbook(
  path: string,
  file: string,
  laporan: Laporan,
  hasil: Hasil,
  force: boolean,
): Promise<ExitCode> {
  if (!path.toLowerCase().endsWith('.xlsx')) return refuse(`Kertas kerja “${path}” harus berakhiran .xlsx.`)
  if (existsSync(path) && realpathSync(path) === realpathSync(file))
    return refuse(`“${path}” adalah buku kerja yang dihitung. Pilih nama lain untuk kertas kerja.`)
  if (existsSync(path) && !force)
    return refuse(`“${path}” sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --force.`)
  const { kertasKerjaWorkbook } = await import('../../xlsx/kertas-kerja.ts')
  try {
    writeFileWhole(path, await kertasKerjaWorkbook(laporan, hasil))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return refuse(describeIoError(error, path))
  }
  process.stdout.write(`Kertas kerja ditulis: ${path}\n`)
  return 0
}

function printWorkings(file: string, laporan: Laporan, hasil: Hasil, codes: readonly string[]): ExitCode {
  const all = kertasKerja(laporan, hasil)
  const width = terminalWidth(110)
  let code: ExitCode = 0
  for (const kode of codes) {
    const chosen = kertasKerja(laporan, hasil, kode)
    if (chosen.length === 0) {
      code = refuse(
        `Tidak ada indikator, sasaran, misi, atau program dengan kode “${kode}”. Semua kode: lkjip calc ${quote(file)}`,
      )
    } else {
      process.stdout.write(`${printKertasKerja(chosen, { desimal: hasil.kebijakan.desimal, width, all })}\n`)
    }
  }
  return code
}

/** What is wrong with the command line itself, in one Indonesian sentence; null when nothing is. */
function usageProblem(file: string, codes: readonly string[], { format }: CalcOptions): string | null {
  const spaced = spacedName([file, ...codes])
  if (spaced !== null) return spaced
  if (codes.some((code) => /\.xls[xm]$/i.test(code)) || (file.includes('*') && !existsSync(file)))
    return 'lkjip calc menghitung satu buku kerja saja. Jalankan sekali untuk setiap buku kerja; ringkasan semuanya: lkjip build BERKAS --recap rekap.xlsx'
  if (codes.length > 0 && format === 'json')
    return 'Bentuk json selalu memuat semua angka. Hapus kodenya, atau hapus --format json untuk cara menghitungnya.'
  return null
}

export async function runCalc(
  file: string | undefined,
  codes: readonly string[],
  options: CalcOptions,
): Promise<ExitCode> {
  if (file === undefined) return refuse('Sebutkan buku kerja yang dihitung, misalnya: lkjip calc 2022.xlsx')
  const wrong = usageProblem(file, codes, options)
  if (wrong !== null) return refuse(wrong)
  const read = readInput(file)
  const { laporan, hasil, findings } =
    'finding' in read ? { laporan: null, hasil: null, findings: [read.finding] } : await examine(read.input)
  if (laporan === null || hasil === null) {
    tell(...findings.map(({ message, fix }) => `${message} ${fix}`))
    return 2
  }
  const errors = countErrors(findings)
  if (errors > 0)
    tell(
      `Buku kerja ini masih memuat ${errors} kesalahan; angka di bawah dapat berubah. Lihat: lkjip check ${quote(file)}`,
    )
  if (options.output !== undefined)
    return writeWorkbook(options.output, file, laporan, hasil, options.force === true)
  if (codes.length > 0) return printWorkings(file, laporan, hasil, codes)
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(calcJson(laporan, hasil), null, 2)}\n`
      : printCalc(laporan, hasil),
  )
  return 0
}
