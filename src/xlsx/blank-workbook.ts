/** The workbook that `init` gives a planner: every sheet with help, drop-downs, formats and an example row. */
import type { Cell, DataValidation, Font, Workbook, Worksheet } from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { sheets } from '../workbook/catalogue.ts'
import { columnLetters } from '../workbook/guard/address.ts'
import { ISI } from '../workbook/schema.ts'
import { type Column, col, type FormSpec, type Kind, type SheetSpec } from '../workbook/spec.ts'

type Typed = string | number

/** Content in place of the example, by sheet and column key; a form takes its first entry. */
type BlankRows = {
  readonly [K in keyof typeof sheets]?: readonly {
    readonly [C in keyof (typeof sheets)[K]['columns']]?: Typed
  }[]
}

interface BlankOptions {
  /** The report year; the year of the examples when left out. */
  readonly tahun?: number
  readonly rows?: BlankRows
}

/** The year the declared examples speak of. */
const TAHUN_CONTOH = 2022
/** Drop-downs and help reach down to here. */
const BARIS_TERAKHIR = 500
/** A moment that depends on nothing, so that the same options give the same bytes. */
const SAAT_TETAP = new Date(Date.UTC(2022, 0, 1))

const WARNA = {
  wajib: 'FF1F4E79',
  pilihan: 'FF7F8FA3',
  contoh: 'FF7F7F7F',
  garis: 'FFBFBFBF',
} as const

const FORMAT: { readonly [K in Kind]: string } = {
  teks: 'General',
  kode: '@',
  'daftar-kode': '@',
  angka: 'General',
  rupiah: '#,##0',
  persen: 'General',
  nilai: 'General',
  tanggal: 'General',
  tahun: '0',
  'ya/tidak': 'General',
  pilihan: 'General',
}

/** A font given in part loses its name, so every style names it. */
const huruf = (font: Partial<Font>): Partial<Font> => ({ name: 'Calibri', family: 2, size: 11, ...font })

const TINGGI_BARIS = 15
/** Excel fits no row around merged text, and LibreOffice none at all when it opens a file. */
function tinggi(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) => Math.ceil(text.length / (width * 1.05)))
  return TINGGI_BARIS * Math.max(1, ...lines)
}

const KANAN: ReadonlySet<Kind> = new Set<Kind>(['angka', 'rupiah', 'persen', 'nilai', 'tahun'])

/** Moves the years inside an example by `shift`. */
function shiftYears(example: Typed, kind: Kind, shift: number): Typed {
  if (typeof example === 'number') return kind === 'tahun' ? example + shift : example
  return example.replace(/\b20\d{2}\b/g, (year) => String(Number(year) + shift))
}

function inputHelp(column: Column<unknown>, heading: string): DataValidation {
  const words = column.kind === 'ya/tidak' ? ['Ya', 'Tidak'] : column.choices.map(({ value }) => value)
  const wajib = column.required ? 'Wajib diisi. ' : ''
  const isi = words.length > 0 ? '' : ` Isi: ${ISI[column.kind]}.`
  const help = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: heading.slice(0, 32),
    prompt: `${wajib}${column.help}${isi}`.slice(0, 255),
  }
  // Help without a restriction: Excel's own `any`, which the types of exceljs leave out.
  if (words.length === 0) return { ...help, type: 'any', formulae: [] } as unknown as DataValidation
  return {
    ...help,
    type: 'list',
    formulae: [`"${words.join(',')}"`],
    showErrorMessage: true,
    // Other spellings are understood too, so Excel warns and does not forbid.
    errorStyle: 'warning',
    errorTitle: 'Di luar daftar',
    error: `Pilih salah satu: ${words.join('; ')}.`.slice(0, 225),
  }
}

/** exceljs writes a validation for a whole range in one piece, but does not declare the way to ask for it. */
function validate(sheet: Worksheet, range: string, validation: DataValidation): void {
  const { dataValidations } = sheet as unknown as {
    readonly dataValidations: { add(range: string, validation: DataValidation): void }
  }
  dataValidations.add(range, validation)
}

function styleHeader(cell: Cell, required: boolean): void {
  cell.font = huruf({ bold: true, color: { argb: 'FFFFFFFF' } })
  cell.fill = {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: required ? WARNA.wajib : WARNA.pilihan },
  }
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
  const line = { style: 'thin', color: { argb: WARNA.garis } } as const
  cell.border = { top: line, bottom: line, left: line, right: line }
}

function styleExample(cell: Cell): void {
  cell.font = huruf({ italic: true, color: { argb: WARNA.contoh } })
}

function addSheet(workbook: Workbook, spec: SheetSpec | FormSpec): Worksheet {
  const sheet = workbook.addWorksheet(spec.name, {
    properties: { tabColor: { argb: spec.required ? WARNA.wajib : WARNA.pilihan } },
    views: [{ state: 'frozen', ySplit: 2, xSplit: 0 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const title = sheet.getCell('A1')
  title.value = `${spec.name}: ${spec.purpose}`
  title.font = huruf({ italic: true, color: { argb: WARNA.wajib } })
  return sheet
}

/** A column as laid out: declared ones, and one a year where the sheet has year columns. */
interface Laid {
  readonly key: string | null
  readonly heading: string | number
  readonly column: Column<unknown>
}

/** Year columns stand before the last declared column ("Kondisi Akhir"). */
function layOut(spec: SheetSpec, tahun: number): readonly Laid[] {
  const declared = Object.entries(spec.columns)
    .filter(([, { offered }]) => offered)
    .map(([key, column]): Laid => ({ key, heading: column.header, column }))
  const { yearColumns } = spec
  if (yearColumns === null) return declared
  const years = [-1, 0, 1, 2, 3, 4].map((offset): Laid => {
    const heading = tahun + offset
    const column = col.nilai(`Tahun ${heading}`, {
      help: `Target tahun ${heading}; judul kolom tahun mengikuti Periode Renstra.`,
      example: 82 + offset,
      width: 10,
    })
    return { key: null, heading, column }
  })
  return [...declared.slice(0, -1), ...years, ...declared.slice(-1)]
}

function writeTable(
  workbook: Workbook,
  spec: SheetSpec,
  tahun: number,
  rows: readonly Readonly<Record<string, Typed>>[] | undefined,
): void {
  const sheet = addSheet(workbook, spec)
  const laid = layOut(spec, tahun)
  sheet.getRow(2).height = 32
  for (const [index, { key, heading, column }] of laid.entries()) {
    const letters = columnLetters(index + 1)
    const whole = sheet.getColumn(index + 1)
    whole.width = column.width
    whole.numFmt = FORMAT[column.kind]
    whole.alignment = {
      wrapText: true,
      vertical: 'top',
      ...(KANAN.has(column.kind) ? { horizontal: 'right' } : {}),
    }
    const header = sheet.getCell(2, index + 1)
    header.value = heading
    header.numFmt = 'General'
    styleHeader(header, column.required)
    validate(sheet, `${letters}3:${letters}${BARIS_TERAKHIR + 2}`, inputHelp(column, String(heading)))
    if (rows === undefined) {
      const cell = sheet.getCell(3, index + 1)
      const example = shiftYears(column.example, column.kind, tahun - TAHUN_CONTOH)
      if (example !== '') cell.value = example
      styleExample(cell)
    }
    for (const [below, row] of (rows ?? []).entries()) {
      const value = key === null ? undefined : row[key]
      if (value !== undefined && value !== '') sheet.getCell(3 + below, index + 1).value = value
    }
  }
  const title = sheet.getCell('A1')
  title.alignment = { wrapText: false, vertical: 'middle', horizontal: 'left' }
  title.numFmt = 'General'
}

/** Columns of a form, with their widths. */
const KOLOM_FORMULIR = { Isian: 34, Nilai: 60, Keterangan: 80 } as const

function writeForm(
  workbook: Workbook,
  spec: FormSpec,
  tahun: number,
  given: Readonly<Record<string, Typed>> | undefined,
): void {
  const sheet = addSheet(workbook, spec)
  for (const [index, [heading, width]] of Object.entries(KOLOM_FORMULIR).entries()) {
    sheet.getColumn(index + 1).width = width
    const cell = sheet.getCell(2, index + 1)
    cell.value = heading
    styleHeader(cell, index < 2)
  }
  for (const [index, [key, column]] of Object.entries(spec.columns).entries()) {
    const row = 3 + index
    const label = sheet.getCell(row, 1)
    label.value = column.header
    label.font = huruf({ bold: column.required })
    label.alignment = { vertical: 'top' }
    const cell = sheet.getCell(row, 2)
    cell.numFmt = FORMAT[column.kind]
    cell.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' }
    const value =
      given === undefined ? shiftYears(column.example, column.kind, tahun - TAHUN_CONTOH) : (given[key] ?? '')
    if (value !== '') cell.value = value
    if (given === undefined && !spec.examplesAreDefaults) styleExample(cell)
    validate(sheet, `B${row}`, inputHelp(column, column.header))
    const help = sheet.getCell(row, 3)
    help.value = `${column.required ? 'Wajib. ' : ''}${column.help}`
    help.font = huruf({ color: { argb: WARNA.contoh } })
    help.alignment = { wrapText: true, vertical: 'top' }
    const height = tinggi([
      [String(value), KOLOM_FORMULIR.Nilai],
      [String(help.value), KOLOM_FORMULIR.Keterangan],
    ])
    if (height > TINGGI_BARIS) sheet.getRow(row).height = height
  }
}

const CARA_MENGISI: readonly string[] = [
  'Isi empat lembar wajib lebih dahulu: Identitas, Perjanjian Kinerja, Realisasi, dan Anggaran. Lembar lain menambah bagian laporan; yang tidak dipakai boleh dihapus.',
  'Baris miring abu-abu adalah contoh. Ganti dengan data instansi; contoh tidak pernah dihitung.',
  'Judul kolom berwarna biru tua wajib diisi, abu-abu boleh kosong. Klik sebuah sel untuk melihat petunjuknya.',
  'Ketik angka sebagai angka, tanpa titik ribuan dan tanpa “Rp”. Sel kosong berarti belum ada data; angka 0 berarti hasilnya nol.',
  'Target dan realisasi boleh berupa angka, persen, predikat (B, WTP), operator (≥95), rentang (90–95), atau rasio (1:17). Untuk rasio, ubah dahulu format sel menjadi Text.',
  'Kode ditulis sebagai teks dan harus sama di semua lembar.',
  'Sel Misi, Tujuan, dan Sasaran yang kosong berarti sama dengan baris di atasnya.',
  'Setelah diisi, simpan, lalu jalankan “lkjip check” sampai tidak ada kesalahan, dan “lkjip build” untuk menyusun laporannya.',
]

/** Columns of the list of sheets, with their widths; the sentences above it go over all of them. */
const KOLOM_PETUNJUK = { Lembar: 24, Sifat: 12, Isi: 76 } as const

function writeGuide(workbook: Workbook): void {
  const sheet = workbook.addWorksheet('Petunjuk', {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  const widths = Object.values(KOLOM_PETUNJUK)
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width
  const title = sheet.getCell('A1')
  title.value = 'Buku kerja Laporan Kinerja Instansi Pemerintah'
  title.font = huruf({ bold: true, size: 14, color: { argb: WARNA.wajib } })
  const whole = widths.reduce((total: number, width) => total + width, 0)
  for (const [index, sentence] of CARA_MENGISI.entries()) {
    const row = 3 + index
    sheet.mergeCells(row, 1, row, widths.length)
    const cell = sheet.getCell(row, 1)
    cell.value = `${index + 1}. ${sentence}`
    cell.alignment = { wrapText: true, vertical: 'top' }
    sheet.getRow(row).height = tinggi([[sentence, whole]])
  }
  const top = CARA_MENGISI.length + 4
  for (const [index, heading] of Object.keys(KOLOM_PETUNJUK).entries()) {
    const cell = sheet.getCell(top, index + 1)
    cell.value = heading
    styleHeader(cell, true)
  }
  for (const [index, spec] of Object.values(sheets).entries()) {
    const row = top + 1 + index
    const name = sheet.getCell(row, 1)
    name.value = { text: spec.name, hyperlink: `#'${spec.name}'!A3` }
    name.font = huruf({ color: { argb: WARNA.wajib }, underline: true })
    sheet.getCell(row, 2).value = spec.required ? 'Wajib' : 'Pilihan'
    const purpose = sheet.getCell(row, 3)
    purpose.value = spec.purpose
    for (const cell of [name, sheet.getCell(row, 2), purpose]) {
      cell.alignment = { wrapText: true, vertical: 'top' }
    }
    sheet.getRow(row).height = tinggi([[spec.purpose, KOLOM_PETUNJUK.Isi]])
  }
}

/** The order in which the schema wants a font's parts; exceljs has its own. */
const URUTAN_HURUF = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'] as const

function withOrderedFonts(styles: string): string {
  const place = (element: string): number =>
    URUTAN_HURUF.findIndex((name) => new RegExp(`^<${name}[ />]`).test(element))
  return styles.replace(/<font>(.*?)<\/font>/g, (_, parts: string) => {
    const elements = parts.match(/<[^>]+>/g) ?? []
    return `<font>${elements.sort((a, b) => place(a) - place(b)).join('')}</font>`
  })
}

/** Sets the zip's times, which would otherwise tell when the file was made, and puts the fonts in order. */
function finished(bytes: Uint8Array): Uint8Array {
  const entries: Zippable = {}
  // Zip times have no zone: a local date gives the same digits everywhere.
  const mtime = new Date(2022, 0, 1)
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const part = name === 'xl/styles.xml' ? strToU8(withOrderedFonts(strFromU8(content))) : content
    entries[name] = [part, { mtime }]
  }
  return zipSync(entries, { level: 6 })
}

/** A workbook ready to be filled; the same options give the same bytes. */
export async function blankWorkbook(options: BlankOptions = {}): Promise<Uint8Array> {
  const tahun = options.tahun ?? TAHUN_CONTOH
  const workbook = new ExcelWorkbook()
  workbook.creator = 'lkjip'
  workbook.lastModifiedBy = 'lkjip'
  workbook.created = SAAT_TETAP
  workbook.modified = SAAT_TETAP
  workbook.title = `Buku kerja LKjIP ${tahun}`

  writeGuide(workbook)
  const specs: readonly (readonly [string, SheetSpec | FormSpec])[] = Object.entries(sheets)
  const given: Readonly<Record<string, readonly Readonly<Record<string, Typed>>[] | undefined>> =
    options.rows ?? {}
  for (const [key, spec] of specs) {
    if (spec.shape === 'form') writeForm(workbook, spec, tahun, given[key]?.[0])
    else writeTable(workbook, spec, tahun, given[key])
  }
  return finished(new Uint8Array(await workbook.xlsx.writeBuffer()))
}
