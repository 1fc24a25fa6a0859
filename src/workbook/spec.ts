/**
 * How a sheet is declared. One declaration drives reading, validation, the blank workbook, `schema` and the docs;
 * nothing else in the program lists a sheet's columns.
 */
import type { Decimal } from '../decimal/decimal.ts'
import type { Cell, Nilai, Tanggal } from './cell.ts'

/** The typed value of each kind of column. */
export interface KindValue {
  /** Free text; line breaks kept. */
  readonly teks: string
  /** An identifier as typed; repaired when Excel turned it into a number or date, with a finding. */
  readonly kode: string
  /** Several identifiers in one cell, separated by ";". */
  readonly 'daftar-kode': readonly string[]
  readonly angka: Decimal
  /** Money in rupiah; dots every three digits are thousands. */
  readonly rupiah: Decimal
  /** A percentage typed by hand (100 = whole), with its printed decimals. */
  readonly persen: { readonly angka: Decimal; readonly desimal: number }
  readonly nilai: Nilai
  readonly tanggal: Tanggal
  readonly tahun: number
  readonly 'ya/tidak': boolean
  readonly pilihan: string
}
export type Kind = keyof KindValue

export interface Column<T> {
  readonly kind: Kind
  /** The header in the workbook, exactly. */
  readonly header: string
  /** Other spellings seen in offices; matching forgives case, spaces and punctuation anyway. */
  readonly aliases: readonly string[]
  /** Other headers that may mean it: offered, never read. */
  readonly similar: readonly string[]
  /** So are those that hold this, where nothing else stands for it. */
  readonly containing: RegExp | null
  /** What to call the other where two columns have its name: one sentence, '' for nothing. */
  readonly apart: string
  /** A row without it is a finding. */
  readonly required: boolean
  /** Blank means "as above" (merged Misi / Tujuan / Sasaran cells). */
  readonly carry: boolean
  /** Allowed words, for `pilihan`; each with the spellings that mean it. */
  readonly choices: readonly { readonly value: string; readonly aliases: readonly string[] }[]
  /** One Indonesian sentence for the planner. */
  readonly help: string
  /** Content of the example row of `init` (as typed in Excel); '' for none. */
  readonly example: string | number
  /** Column width in characters. */
  readonly width: number
  /** False: read where an office has it, only to be checked; the blank workbook leaves it out. */
  readonly offered: boolean
  /** Phantom: the type of the value. */
  readonly __value?: T
}

/** What a declaration says of a column beside its kind and header; the rest is as of most columns. */
type ColumnOptions = Pick<Column<unknown>, 'help'> &
  Partial<Omit<Column<unknown>, 'kind' | 'header' | 'choices' | '__value'>>

function column<K extends Kind, T = KindValue[K]>(
  kind: K,
  header: string,
  options: ColumnOptions,
): Column<T> {
  return {
    kind,
    header,
    aliases: [],
    similar: [],
    containing: null,
    apart: '',
    required: false,
    carry: false,
    choices: [],
    example: '',
    width: 18,
    offered: true,
    ...options,
  }
}

type Choice = string | readonly [value: string, ...aliases: string[]]
type ChoiceValue<C extends Choice> = C extends string
  ? C
  : C extends readonly [infer V extends string, ...string[]]
    ? V
    : never

/** Column builders, one a kind: `col.rupiah('Pagu', { help, example })`. */
export const col = {
  teks: (header: string, options: ColumnOptions) => column('teks', header, options),
  kode: (header: string, options: ColumnOptions) => column('kode', header, options),
  daftarKode: (header: string, options: ColumnOptions) => column('daftar-kode', header, options),
  angka: (header: string, options: ColumnOptions) => column('angka', header, options),
  rupiah: (header: string, options: ColumnOptions) => column('rupiah', header, options),
  persen: (header: string, options: ColumnOptions) => column('persen', header, options),
  nilai: (header: string, options: ColumnOptions) => column('nilai', header, options),
  tanggal: (header: string, options: ColumnOptions) => column('tanggal', header, options),
  tahun: (header: string, options: ColumnOptions) => column('tahun', header, options),
  yaTidak: (header: string, options: ColumnOptions) => column('ya/tidak', header, options),
  /** A word from a list; a choice may name other spellings: ['positif', 'maximize', 'naik']. */
  pilihan: <const C extends readonly Choice[]>(
    header: string,
    choices: C,
    options: ColumnOptions,
  ): Column<ChoiceValue<C[number]>> => ({
    ...column<'pilihan', ChoiceValue<C[number]>>('pilihan', header, options),
    choices: choices.map((choice) => {
      const [value, ...aliases] = typeof choice === 'string' ? [choice] : choice
      return { value, aliases }
    }),
  }),
} as const

export type Columns = Readonly<Record<string, Column<unknown>>>

/** What every sheet declares. */
interface DeclaredSheet<C extends Columns> {
  readonly name: string
  readonly aliases: readonly string[]
  readonly required: boolean
  /** One Indonesian sentence: what the sheet is for and which part of the report it fills. */
  readonly purpose: string
  readonly columns: C
}

/** A table sheet: a header row somewhere in the first 20 rows, then data rows. */
export interface SheetSpec<C extends Columns = Columns> extends DeclaredSheet<C> {
  readonly shape: 'table'
  /** Renstra only: every further column whose header holds a year ("2022", "Tahun 2022", "Target 2022"). */
  readonly yearColumns: { readonly kind: 'nilai'; readonly help: string } | null
  /** Groups of columns of which one at least must be there; the first is named when none is. */
  readonly oneOf: readonly (readonly string[])[]
}

/** A form sheet: rows of `Isian` | `Nilai`. Each field is declared like a column. */
export interface FormSpec<C extends Columns = Columns> extends DeclaredSheet<C> {
  readonly shape: 'form'
  /** The examples of `init` are the program's defaults, so leaving them is right. */
  readonly examplesAreDefaults: boolean
}

/** Declares a table sheet: an optional one, without year columns and columns that stand for each other, unless it says so. */
export function defineSheet<const C extends Columns>(
  spec: Omit<SheetSpec<C>, 'shape' | 'required' | 'yearColumns' | 'oneOf'> &
    Partial<Pick<SheetSpec<C>, 'required' | 'yearColumns'>> & {
      readonly oneOf?: readonly (readonly (keyof C & string)[])[]
    },
): SheetSpec<C> {
  return { shape: 'table', required: false, yearColumns: null, oneOf: [], ...spec }
}

/** Declares a form sheet: an optional one whose examples are an office's, unless it says so. */
export function defineForm<const C extends Columns>(
  spec: Omit<FormSpec<C>, 'shape' | 'required' | 'examplesAreDefaults'> &
    Partial<Pick<FormSpec<C>, 'required' | 'examplesAreDefaults'>>,
): FormSpec<C> {
  return { shape: 'form', required: false, examplesAreDefaults: false, ...spec }
}

type CellsOf<C extends Columns> = { readonly [K in keyof C]: Cell<C[K] extends Column<infer T> ? T : never> }

/** A typed row of a sheet: one cell a column, plus its Excel row number. */
export type RowOf<S extends SheetSpec> = CellsOf<S['columns']> & {
  readonly row: number
  /** Values of the year columns, by year (empty for sheets without them). */
  readonly years: ReadonlyMap<number, Cell<Nilai>>
}

/** The typed fields of a form sheet. */
export type FieldsOf<S extends FormSpec> = CellsOf<S['columns']>

/**
 * A sheet as read: `present` tells an absent optional sheet from an empty one; it is false too where nothing usable
 * stands (only the example, no header row, a required sheet without rows). `headers`: address of each found column's header.
 */
export interface SheetRows<S extends SheetSpec> {
  readonly spec: S
  readonly present: boolean
  /** The sheet's name in this workbook. */
  readonly name: string
  readonly rows: readonly RowOf<S>[]
  /**
   * Written totals ("JUMLAH") of a sheet of money or people, and means of capaian, in order: checked, never added. Their
   * other cells may be `bad`.
   */
  readonly totals: readonly RowOf<S>[]
  readonly headers: Readonly<Partial<Record<keyof S['columns'], string>>>
  /** Address of each year column's header. */
  readonly yearHeaders: ReadonlyMap<number, string>
  /** Where columns of the table lack their header: what seems missing may stand below one of them. */
  readonly untitled: readonly string[]
}

export interface FormValues<S extends FormSpec> {
  readonly spec: S
  readonly present: boolean
  readonly name: string
  readonly fields: FieldsOf<S>
}
