/** Where a person fills in what the workbook lacks: the exact cell a gap names, also for rows and sheets that do not exist yet. */
import type { Inline } from '../../document/document.ts'
import type { Cell, Laporan } from '../../model/laporan.ts'
import type { Workbook } from '../../workbook/catalogue.ts'
import { columnLetters } from '../../workbook/guard/address.ts'
import { gap } from '../engine/rich.ts'

/** Sheets that are tables (not forms). */
type LembarTabel = Exclude<keyof Workbook, 'identitas' | 'pengaturan'>

type KolomLembar<K extends LembarTabel> = Extract<keyof Workbook[K]['spec']['columns'], string>

/** What this module needs of any table sheet. */
interface Lembar {
  readonly name: string
  readonly spec: { readonly name: string; readonly columns: Readonly<Record<string, unknown>> }
  readonly headers: Readonly<Partial<Record<string, string>>>
  readonly rows: readonly { readonly row: number }[]
}

/** The workbook of `init` has a title above the head of every sheet. */
const BARIS_JUDUL_INIT = 2

/**
 * First data row of a sheet of which nothing stands there: below a head on the second row where the Perjanjian Kinerja
 * shows that the workbook came from `init`, else below one on top.
 */
function barisPertama({ buku }: Laporan): number {
  const judul = Math.max(
    0,
    ...Object.values(buku.perjanjianKinerja.headers).map((cell) => nomorBaris(cell ?? '')),
  )
  return judul === BARIS_JUDUL_INIT ? 3 : 2
}

/** "Realisasi!G7" of a typed cell; '' when its column is absent. */
export function tempatSel(cell: Pick<Cell<unknown>, 'sheet' | 'cell'>): string {
  return cell.cell === '' ? '' : `${cell.sheet}!${cell.cell}`
}

/** The cell itself, or where it would stand on that row when its column is absent. */
export function tempatIsian<K extends LembarTabel>(
  laporan: Laporan,
  lembar: K,
  kolom: KolomLembar<K>,
  cell: Pick<Cell<unknown>, 'sheet' | 'cell'> | null | undefined,
): string {
  if (cell !== null && cell !== undefined && cell.cell !== '') return tempatSel(cell)
  return tempatBaru(laporan, lembar, kolom)
}

/** The first free row of a sheet, in the named column. */
export function tempatBaru<K extends LembarTabel>(
  laporan: Laporan,
  lembar: K,
  kolom: KolomLembar<K>,
): string {
  const kunci: LembarTabel = lembar
  const sheet: Lembar = laporan.buku[kunci]
  const { headers } = sheet
  const kolomDinyatakan = Object.keys(sheet.spec.columns)
  const header = headers[kolom] ?? ''
  const huruf = header.replace(/\d+$/, '') || columnLetters(Math.max(0, kolomDinyatakan.indexOf(kolom)) + 1)
  return `${namaLembar(sheet)}!${huruf}${barisBebas(laporan, sheet)}`
}

/** Asked for again and again, found once a sheet. */
const bebas = new WeakMap<Lembar, number>()

/** The row under the last one; the row under the head where there is none. */
function barisBebas(laporan: Laporan, sheet: Lembar): number {
  const known = bebas.get(sheet)
  if (known !== undefined) return known
  let akhir = 0
  for (const address of Object.values(sheet.headers)) akhir = Math.max(akhir, nomorBaris(address ?? ''))
  for (const { row } of sheet.rows) akhir = Math.max(akhir, row)
  const baris = akhir === 0 ? barisPertama(laporan) : akhir + 1
  bebas.set(sheet, baris)
  return baris
}

/** A field of `Identitas` that a person must still fill in. One that has no row yet is asked for by the name of its row. */
export function isianIdentitas(laporan: Laporan, isian: keyof Laporan['identitas'], apa: string): Inline {
  const { fields, spec } = laporan.buku.identitas
  const cell = fields[isian]
  return cell.cell === ''
    ? gap(`baris “${spec.columns[isian].header}”`, tempatIsianBaru(laporan, isian))
    : gap(apa, tempatSel(cell))
}

/** The first free row under the fields of `Identitas`; where there are none, the row of `init`'s order. */
function tempatIsianBaru(laporan: Laporan, isian: keyof Laporan['identitas']): string {
  const form = laporan.buku.identitas
  const alamat = Object.values(form.fields)
    .map((field) => field.cell)
    .filter((address) => address !== '')
  const [pertama] = alamat
  if (pertama === undefined) {
    return `${namaLembar(form)}!B${barisPertama(laporan) + Object.keys(form.spec.columns).indexOf(isian)}`
  }
  return `${namaLembar(form)}!${pertama.replace(/\d+$/, '')}${Math.max(...alamat.map(nomorBaris)) + 1}`
}

function namaLembar(sheet: { readonly name: string; readonly spec: { readonly name: string } }): string {
  return sheet.name === '' ? sheet.spec.name : sheet.name
}

function nomorBaris(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0)
}
