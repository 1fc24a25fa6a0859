/** Rows that only head those below them: a misi, a tujuan, a unit, an urusan, a quarter, by the words an office uses. */
import { isFilled, labelText } from './grid.ts'
import { isNama, type Judul, kodeSasaranDari } from './judul.ts'
import { intiKode } from './kode.ts'
import { plainName, yearIn } from './name.ts'
import type { RawRow } from './raw.ts'
import { hasGroups, hasMoney, KELOMPOK_BELANJA, type RowTexts, type Table, textsOf } from './rows.ts'
import type { Columns, Kind } from './spec.ts'

/** What the rows below a heading have of it, in which column. */
export interface Turun {
  readonly key: string
  readonly isi: string
}

/** What a heading names. */
export interface Kepala {
  readonly jenis: 'misi' | 'tujuan' | 'sasaran' | 'lain'
  /** A misi with its number, a tujuan without. */
  readonly nama: string
  /** What the rows below carry in a column: a misi, a tujuan, the code of a sasaran; null for nothing. */
  readonly turun: Turun | null
  /** Amounts of those below stand beside it, or their mean: checked, never added. */
  readonly berangka: boolean
}

type Teks = RowTexts['own'][number]
type Temuan = Pick<Kepala, 'jenis' | 'nama'> | null

/** Columns in which a heading may stand; elsewhere a text may go on from the row above. */
const KOLOM_NAMA: ReadonlySet<string> = new Set([
  'misi',
  'tujuan',
  'sasaran',
  'indikator',
  'uraian',
  'jenis',
  'kelompok',
])

/** "A. …", "I) …", "1.2. …" before what is named. */
const URUTAN = /^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]+|[a-z])\s*[.)]\s+/i

/** Levels that are counted ("Misi 1: …", "Tujuan II - …") or followed by a colon. */
const TINGKAT =
  /^(misi|tujuan|sasaran strategis|sasaran|perspektif|prioritas|agenda|bidang urusan|urusan|triwulan|semester)(?![a-z\d])/i
const NOMOR = /^\s+(?:[Kk][Ee][\s-]*)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+|[ivx]+|[A-Z])(?:\s*[:.)–-]+\s*|\s+|$)/
const TITIK_DUA = /^\s*:\s*/

/** Who does it, before a colon: without one "Bidang" begins many a name. */
const UNIT = /^(?:unit|unit kerja|unit organisasi|skpd|opd|perangkat daerah|bidang|bagian|seksi)\s*:/i

/** The code of a SKPD: its bidang, up to three, its number and its unit. */
const KODE_UNIT = /^\d\.\d{2}\.\d\.\d{2}\.\d\.\d{2}\.\d{2}(?:\.\d{4})?(?![.\d])[\s:-]*/

/** What names no row of data, in small letters. */
const BUKAN_DATA: readonly RegExp[] = [
  /^indikator(?: kinerja)? (?:utama|daerah|kunci|tambahan|pendukung|tujuan|sasaran|sasaran strategis|program|kegiatan)(?: (?:opd|skpd|perangkat daerah))?(?: *\(ik[a-z]\))?$/,
  /^ik[udk](?: (?:opd|skpd|perangkat daerah))?$/,
  /^(?:program|kegiatan|program(?: dan |\/)kegiatan) (?:prioritas|unggulan)(?: (?:daerah|nasional|pembangunan))?$/,
  /^(?:triwulan|tw|semester) (?:i{1,3}|iv|[1-4])(?: (?:tahun|ta)(?: anggaran)?)?(?: 20\d{2})?$/,
  /^tahun(?: anggaran)? 20\d{2}$/,
  /^(?:\d(?:\.\d{2})?\s+)?(?:bidang urusan|urusan (?:pemerintahan|wajib|pilihan|bidang|konkuren))\b/,
  /^(?:\d(?:\.\d{2})?\s+)?non[ -]urusan$/,
  /^(?:\d(?:\.\d{2})?\s+)?unsur (?:pendukung|penunjang|pengawas|pengawasan|kewilayahan|pemerintahan umum|kekhususan)\b/,
]

/** Levels above a program, where the level is written. */
const TINGKAT_ATAS =
  /^(?:skpd|opd|perangkat daerah|unit|unit kerja|unit organisasi|unit skpd|sub unit|organisasi|urusan|urusan pemerintahan|bidang|bidang urusan|misi|tujuan|sasaran|sasaran strategis)$/i

const LANGSUNG = /^belanja (?:tidak )?langsung$/i
const TIDAK_LANGSUNG = /tidak langsung$/i

/** What says itself which row of the budget it is. */
const BARIS_ANGGARAN = /^(?:program|kegiatan|sub ?kegiatan)\b/i

/** What stands before a name in a cell of its own: "I", "A.", "1.02", "T1". */
const LABEL = /^(?:\d+(?:\.\d+)*|[ivx]+|[a-z])[.)]?$|^[a-z]{1,3}[.-]?\d+$/i
const URUT_SAJA = /^(?:[ivx]+|[a-z])[.)]?$/i

const ANGKA: ReadonlySet<Kind> = new Set<Kind>(['rupiah', 'persen'])
const KODE: ReadonlySet<Kind> = new Set<Kind>(['kode', 'daftar-kode'])
/** What often stands first, from where a heading reaches over the others. */
const KOLOM_DEPAN: ReadonlySet<Kind> = new Set<Kind>(['kode', 'tahun', 'pilihan'])

/** Headings have fewer. */
const ISI_TERSEDIKIT = 3

/** More texts than these make a row of data. */
const TULISAN_TERBANYAK = 4

/** Answers for each row of a table which heading it is, beyond doubt; null where it may be data. */
export function pencariKepala(
  table: Table,
  judul: Judul,
): (texts: RowTexts, rows: readonly RawRow[], urutan: number) => Kepala | null {
  const {
    grid,
    spec: { columns },
    headers,
  } = table
  if (!berjenjang(columns)) return () => null
  const induk = kodeDiAtasProgram(table)
  const uang = hasMoney(columns)
  return ({ own }, rows, urutan) => {
    const row = rows[urutan]
    const angka = own.filter(({ column: { kind } }) => ANGKA.has(kind))
    const tulisan = own.filter((satu) => !angka.includes(satu))
    if (row === undefined || tulisan.length === 0 || tulisan.length > TULISAN_TERBANYAK) return null
    if ([...headers.years.values()].some(({ column }) => isFilled(grid.at(row.row, column)))) return null
    // Where there is money, percentages alone are of nothing.
    if (uang && angka.length > 0 && angka.every(({ column: { kind } }) => kind === 'persen')) return null
    const selebar = angka.length > 0 ? tanpaTingkat(tulisan, row, table) : null
    const kepala =
      selebar ?? kepalaTulisan(tulisan, { columns, judul, induk, sesudah: jenisDi(table, rows[urutan + 1]) })
    if (kepala === null) return null
    const turun = yangTurun(kepala, columns, judul)
    // A sasaran that the rows below do not name themselves is theirs.
    if (kepala.jenis === 'sasaran' && turun === null && !bersasaran(table, barisIsi(table, rows, urutan)))
      return null
    // No program has it: its amounts would be lost.
    if (angka.length > 0 && 'tingkat' in columns && TIDAK_LANGSUNG.test(kepala.nama)) return null
    return { ...kepala, turun, berangka: angka.length > 0 }
  }
}

function yangTurun({ jenis, nama }: NonNullable<Temuan>, columns: Columns, judul: Judul): Turun | null {
  if ((jenis === 'misi' || jenis === 'tujuan') && jenis in columns) return { key: jenis, isi: nama }
  // Where the sasaran has a column for its name too, the name stands there.
  if (columns.kodeSasaran?.carry !== true || 'sasaran' in columns) return null
  const kode = kodeSasaranDari(nama, judul)
  return kode === null ? null : { key: 'kodeSasaran', isi: kode }
}

/** A text merged across the columns of code, level and name, before amounts. */
function tanpaTingkat(tulisan: readonly Teks[], { cells }: RawRow, { headers }: Table): Temuan {
  const [satu, ...lain] = tulisan
  const dari = headers.columns.get(satu?.key ?? '')
  const lainnya = headers.columns.get(satu?.key === 'tingkat' ? 'uraian' : 'tingkat')
  if (satu === undefined || lain.length > 0 || dari === undefined || lainnya === undefined) return null
  const induk = cells.find(({ column }) => column === dari.column)?.address
  const tertutup = cells.some(({ column, master }) => column === lainnya.column && master === induk)
  if (!tertutup || BARIS_ANGGARAN.test(satu.text)) return null
  return { jenis: 'lain', nama: satu.text }
}

/** Sheets whose rows stand below others: of indicators, of the budget, of belanja. */
function berjenjang(columns: Columns): boolean {
  if ('komponen' in columns) return false
  return 'kodeIndikator' in columns || 'kodeSasaran' in columns || hasGroups(columns)
}

/** What a row is judged by, besides its own texts. */
interface Keadaan {
  readonly columns: Columns
  readonly judul: Judul
  /** The beginnings of the codes of programs. */
  readonly induk: ReadonlySet<string>
  /** The jenis of belanja of the next row; '' for none. */
  readonly sesudah: string
}

function kepalaTulisan(tulisan: readonly Teks[], keadaan: Keadaan): Temuan {
  const { columns, judul } = keadaan
  // Alone in its row a heading may stand in the column of levels too.
  const tingkat = tulisan.length === 1 ? undefined : tulisan.find(({ key }) => key === 'tingkat')
  if (tingkat !== undefined && !isTingkatAtas(tingkat)) return null
  const lainnya = tulisan.filter((satu) => satu !== tingkat)
  const terjanji = ({ text }: Teks): boolean => judul.indikator.has(plainName(text))
  for (const satu of lainnya) {
    const { key, column, text } = satu
    const label = lainnya.filter((lain) => lain !== satu)
    const bisa = KOLOM_NAMA.has(key) || KOLOM_DEPAN.has(column.kind)
    if (!bisa || terjanji(satu)) continue
    const polos = label.every((lain) => isLabel(lain, columns, judul))
    // Rows of data end here, before their texts are looked at.
    if (!polos && label.length > 1) continue
    const disebut = sebutan(text)
    if (disebut !== null && polos) {
      if (key !== disebut.jenis) return disebut
      // In the column of its level it is what it is, unless more stands beside it; a sasaran is never alone.
      return label.length > 0 || key === 'sasaran' ? null : { jenis: disebut.jenis, nama: text }
    }
    const terpisah = disebut?.isi === '' ? namaTerpisah(text, disebut.jenis, label) : null
    if (terpisah !== null) return terpisah
    if (polos && !label.some(terjanji) && isLain(satu, tingkat, label, keadaan))
      return { jenis: 'lain', nama: text }
  }
  return null
}

function isTingkatAtas({ column, text }: Teks): boolean {
  return TINGKAT_ATAS.test(text) && !column.choices.some(({ value }) => plainName(value) === plainName(text))
}

interface Sebutan {
  readonly jenis: Kepala['jenis']
  readonly nama: string
  /** What follows the number. */
  readonly isi: string
}

/** "Misi 1: Meningkatkan …", "Tujuan: …", "II. Sasaran 2 …"; null for anything else. */
function sebutan(text: string): Sebutan | null {
  const tanpaUrutan = text.replace(URUTAN, '')
  const kata = TINGKAT.exec(tanpaUrutan)?.[0]
  if (kata === undefined) return null
  const akhir = tanpaUrutan.slice(kata.length)
  const sesudah = NOMOR.exec(akhir) ?? TITIK_DUA.exec(akhir)
  if (sesudah === null) return null
  const isi = akhir.slice(sesudah[0].length).trim()
  const tingkat = kata.toLowerCase()
  if (tingkat === 'misi') return { jenis: 'misi', nama: tanpaUrutan, isi }
  if (tingkat === 'tujuan') return { jenis: 'tujuan', nama: isi, isi }
  return { jenis: tingkat.startsWith('sasaran') ? 'sasaran' : 'lain', nama: isi, isi }
}

/** "Misi 1" in a cell of its own, its words in another. */
function namaTerpisah(text: string, jenis: Kepala['jenis'], lainnya: readonly Teks[]): Temuan {
  const [satu, ...sisa] = lainnya
  if (satu === undefined || sisa.length > 0 || jenis === 'lain' || !KOLOM_NAMA.has(satu.key)) return null
  return { jenis, nama: jenis === 'misi' ? `${text}: ${satu.text}` : satu.text }
}

/** An urusan, a unit, the office itself, a group of indicators, of programs or of belanja. */
function isLain(
  satu: Teks,
  tingkat: Teks | undefined,
  label: readonly Teks[],
  { columns, judul, induk, sesudah }: Keadaan,
): boolean {
  const { key, text } = satu
  const tanpaKode = text.replace(KODE_UNIT, '')
  const isi = tanpaKode.replace(URUTAN, '')
  if (tanpaKode !== text || judul.instansi.has(plainName(isi)) || UNIT.test(isi)) return true
  // "Tahun 2023" in the column of years is the year of the rows below.
  const kecil = isi.toLowerCase()
  if (BUKAN_DATA.some((pola) => pola.test(kecil))) return key !== 'tahun' || yearIn(isi) === null
  if ('jenis' in columns) return isKelompokBelanja(key, isi, sesudah)
  // The mean of a sasaran may stand beside its name.
  if (!('tingkat' in columns))
    return isTerjanji(satu, judul) || (label.length === 0 && isBukanKode(satu, columns, judul))
  // Words in the column of years, alone in their row, are nobody's year.
  if (key === 'tahun' && label.length === 0 && !/\d/.test(text)) return true
  if (tingkat !== undefined || KELOMPOK_BELANJA.test(isi) || isNama(text, judul)) return true
  if (BARIS_ANGGARAN.test(isi)) return false
  return label.some(
    (lain) => lain.key === 'kode' && (KODE_UNIT.test(lain.text) || induk.has(intiKode(lain.text))),
  )
}

/** "Belanja Langsung" above rows that name another jenis; above lines of its own it is their jenis. */
function isKelompokBelanja(key: string, isi: string, sesudah: string): boolean {
  if (key === 'kodeRekening') return KELOMPOK_BELANJA.test(isi)
  const lain = sesudah.replace(URUTAN, '')
  if (lain === '' || LANGSUNG.test(lain) || plainName(lain) === plainName(isi)) return false
  return key === 'jenis' ? LANGSUNG.test(isi) : key === 'uraian' && KELOMPOK_BELANJA.test(isi)
}

function jenisDi({ grid, headers }: Table, row: RawRow | undefined): string {
  const jenis = headers.columns.get('jenis')
  return jenis === undefined || row === undefined ? '' : labelText(grid.at(row.row, jenis.column))
}

/** The name of a level in a column that names rows; where it carries, the rows below have it. */
function isTerjanji({ column: { carry, kind }, text }: Teks, judul: Judul): boolean {
  return !carry && (kind === 'teks' || kind === 'kode') && isNama(text, judul)
}

/** Several words without a digit in the column of codes, alone in their row: nobody's code. */
function isBukanKode({ key, text }: Teks, columns: Columns, judul: Judul): boolean {
  return (
    key === 'kodeIndikator' &&
    // Without its code an indicator of a tujuan is missed nowhere else.
    !('tujuan' in columns) &&
    judul.indikator.size > 0 &&
    /^\p{L}{2,}(?:[\s/&,()-]+\p{L}+)+$/u.test(text)
  )
}

function isLabel({ key, column: { kind, carry }, text }: Teks, columns: Columns, judul: Judul): boolean {
  if (kind === 'tahun') return true
  if (!KODE.has(kind)) return false
  // A code that the rows below have from it is more than a number before a name.
  if (carry) return URUT_SAJA.test(text) || judul.kode.has(plainName(text))
  // Where indicators are promised, their code makes a row one of them.
  if (key === 'kodeIndikator' && 'misi' in columns) return URUT_SAJA.test(text)
  return key === 'kode' || LABEL.test(text) || KODE_UNIT.test(text) || judul.kode.has(plainName(text))
}

/** The next row that holds more than a heading. */
function barisIsi(table: Table, rows: readonly RawRow[], urutan: number): RawRow | undefined {
  return rows.find((row, lain) => lain > urutan && textsOf(row, table).own.length >= ISI_TERSEDIKIT)
}

/** Whether a row names its sasaran in every column that would have it from above. */
function bersasaran({ grid, spec, headers }: Table, row: RawRow | undefined): boolean {
  return ['kodeSasaran', 'sasaran'].every((key) => {
    const header = headers.columns.get(key)
    if (header === undefined || spec.columns[key]?.carry !== true) return true
    return row !== undefined && isFilled(grid.at(row.row, header.column))
  })
}

/** The beginnings of the codes of programs: the urusan, bidang and units they belong to. */
function kodeDiAtasProgram({ grid, headers }: Table): ReadonlySet<string> {
  const [kode, tingkat] = [headers.columns.get('kode'), headers.columns.get('tingkat')]
  if (kode === undefined || tingkat === undefined) return new Set()
  const program = grid.rows.flatMap(({ row }) =>
    row > headers.lastRow && plainName(labelText(grid.at(row, tingkat.column))) === 'program'
      ? [intiKode(labelText(grid.at(row, kode.column)))]
      : [],
  )
  return new Set(
    program.flatMap((satu) => {
      const bagian = satu.split('.')
      return bagian.slice(1).map((_, urutan) => bagian.slice(0, urutan + 1).join('.'))
    }),
  )
}
