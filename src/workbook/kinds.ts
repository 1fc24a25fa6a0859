/** What each kind of column makes of a cell: one zod schema a kind; its issues carry the finding. */
import * as z from 'zod/mini'
import { type Decimal, fromExcel } from '../decimal/decimal.ts'
import {
  angkaBermaknaGanda,
  angkaCaraAsing,
  angkaDiLuarBatas,
  angkaTidakTerbaca,
  benarSalahDiKolomAngka,
  duaAngka,
  kataPengali,
  kodeKehilanganAngka,
  kodeMenjadiTanggal,
  kodeMungkinKehilanganNol,
  nilaiGalat,
  pilihanTidakDikenal,
  rasioMenjadiJam,
  rentangTerbalik,
  rumusTanpaHasil,
  tahunTidakTerbaca,
  tandaMeragukan,
  tanggalDiKolomAngka,
  tanggalTidakTerbaca,
  yaTidakTidakDikenal,
} from '../diagnostics/catalogue/lk1-sel.ts'
import type { At, Finding } from '../diagnostics/finding.ts'
import { parseTanggal, tanggalFromSerial } from './date.ts'
import { bacaanAngka, bacaanTanggal, kodeBersih, pilihBacaan } from './kode.ts'
import { cleanText, closest, plainName } from './name.ts'
import { parseNilai } from './nilai.ts'
import { type AngkaTeks, isKosong, parseAngka } from './number.ts'
import { formatShowsDay, parseNumberFormat } from './number-format.ts'
import type { RawCell, RawValue } from './raw.ts'
import { bacaRumus, type RumusTertulis, samaRumus } from './rumus.ts'
import { shownText, tulisAngka } from './shown.ts'
import type { Column, Kind, KindValue } from './spec.ts'

/** A cell to be read, with the declaration of its column and the place findings point at. */
export interface Masukan {
  readonly raw: RawCell
  readonly at: At
  readonly column: Column<unknown>
  /** Codes written as text anywhere in the workbook. */
  readonly dikenal: ReadonlySet<string>
}

/** The value (null: the cell counts as empty) and what a person should look at although it could be read. */
interface Terbaca<T> {
  readonly value: T | null
  readonly peringatan: readonly Finding[]
}

/** A refusal to read: the cell has no value. */
type Hasil<T> = Terbaca<T> | { readonly temuan: Finding }
type Pembaca<T> = (input: Masukan) => Hasil<T>

const KOSONG: Terbaca<never> = { value: null, peringatan: [] }
const isi = <T>(value: T, ...peringatan: readonly Finding[]): Terbaca<T> => ({ value, peringatan })
const tolak = (temuan: Finding): { readonly temuan: Finding } => ({ temuan })

type Filled = Exclude<RawValue, { readonly type: 'empty' | 'error' }>

/** What every kind shares: errors and uncalculated formulas are findings, blanks are empty. */
function withFilled<T>(read: (value: Filled, input: Masukan) => Hasil<T>): Pembaca<T> {
  return (input) => {
    const { value, formula } = input.raw
    if (value.type === 'error') return tolak(nilaiGalat(input.at, undefined))
    if (value.type === 'empty')
      return formula === null ? KOSONG : tolak(rumusTanpaHasil(input.at, { jumlah: 1 }))
    if (value.type === 'text' && cleanText(value.value) === '') return KOSONG
    return read(value, input)
  }
}

// Numbers

interface Terukur {
  readonly angka: Decimal
  readonly desimal: number
  readonly persen: boolean
}

/** Excel keeps 15 digits of a number; what is larger has lost some, and no office has such figures. */
const TERBESAR = 1e15

const BENTUK_ANGKA = 'angka, misalnya 1234,5'
const BENTUK_NILAI = 'angka, persen, predikat (B, WTP), operator (≥95), rentang (90–95), atau rasio (1:17)'

/** A numeric cell as typed; a percent format makes 0,95 mean 95. */
function terukur(value: number, format: string): Terukur {
  const { percent, decimals } = parseNumberFormat(format)
  const typed = fromExcel(value)
  const angka = percent ? typed.times(100) : typed
  return { angka, desimal: decimals ?? angka.decimalPlaces(), persen: percent }
}

/** The same value a person may have typed before Excel made a time of it ("1:17"). */
function rasioDariJam(serial: number): string {
  const seconds = Math.round(serial * 86_400)
  const minutes = Math.floor(seconds / 60)
  return seconds % 60 === 0 ? `${Math.floor(minutes / 60)}:${minutes % 60}` : `${minutes}:${seconds % 60}`
}

/** What was meant by a date in a number column: the number behind a date format, or a typed "1.5". */
function angkaDariTanggal(serial: number, format: string): string | null {
  // Serials below 1982 are rather numbers that somebody formatted as a date.
  if (serial < 30_000) return tulisAngka(fromExcel(serial))
  const { hari, bulan } = tanggalFromSerial(serial)
  return hari === null || !formatShowsDay(format) ? null : `${hari},${bulan}`
}

function tanggalAtauJam(serial: number, { at, raw }: Masukan): Finding {
  const jam = serial < 1 || /\[h+\]/i.test(raw.format)
  if (jam) {
    const bacaan = rasioDariJam(serial)
    return rasioMenjadiJam(at, { bacaan, angka: bacaan.replace(':', ',') })
  }
  return tanggalDiKolomAngka(at, { bacaan: angkaDariTanggal(serial, raw.format) })
}

function angkaGagal(
  read: Exclude<AngkaTeks, { readonly hasil: 'angka' }>,
  { at, column, raw }: Masukan,
  bentuk: string,
): Finding {
  switch (read.hasil) {
    case 'ganda':
      return angkaBermaknaGanda(at, {
        bacaan: [tulisAngka(read.bacaan[0]), tulisAngka(read.bacaan[1])],
        rasio: raw.value.type === 'text' && /\d\s*:\s*\d/.test(raw.value.value),
      })
    case 'asing':
      return angkaCaraAsing(at, { bacaan: tulisAngka(read.bacaan) })
    case 'pengali':
      return kataPengali(at, { kata: read.kata })
    case 'dua-angka':
      return duaAngka(at, { kolom: column.header })
    case 'bukan-angka':
      return angkaTidakTerbaca(at, { kolom: column.header, bentuk })
  }
}

function bacaTerukur(uang: boolean): Pembaca<Terukur> {
  return withFilled((value, input) => {
    switch (value.type) {
      case 'number':
        return Math.abs(value.value) < TERBESAR
          ? isi(terukur(value.value, input.raw.format))
          : tolak(angkaDiLuarBatas(input.at, undefined))
      case 'date':
        return tolak(tanggalAtauJam(value.serial, input))
      case 'boolean':
        return tolak(benarSalahDiKolomAngka(input.at, { kolom: input.column.header }))
      case 'text': {
        if (isKosong(value.value)) return KOSONG
        const read = parseAngka(value.value, { uang })
        if (read.hasil !== 'angka') return tolak(angkaGagal(read, input, BENTUK_ANGKA))
        return read.nilai.angka.abs().lt(TERBESAR)
          ? isi(read.nilai)
          : tolak(angkaDiLuarBatas(input.at, undefined))
      }
    }
  })
}

const bacaAngka: Pembaca<Decimal> = (input) => mapHasil(bacaTerukur(false)(input), ({ angka }) => angka)
const bacaRupiah: Pembaca<Decimal> = (input) => mapHasil(bacaTerukur(true)(input), ({ angka }) => angka)
const bacaPersen: Pembaca<KindValue['persen']> = (input) =>
  mapHasil(bacaTerukur(false)(input), ({ angka, desimal }) => ({ angka, desimal }))

function mapHasil<A, B>(hasil: Hasil<A>, map: (value: A) => B): Hasil<B> {
  if ('temuan' in hasil) return hasil
  return { value: hasil.value === null ? null : map(hasil.value), peringatan: hasil.peringatan }
}

const bacaNilai: Pembaca<KindValue['nilai']> = (input) => {
  const { value } = input.raw
  if (value.type !== 'text') {
    return mapHasil(bacaTerukur(false)(input), ({ angka, desimal, persen }) => ({
      jenis: 'angka',
      angka,
      desimal,
      persen,
    }))
  }
  if (isKosong(value.value)) return KOSONG
  const read = parseNilai(value.value)
  switch (read.hasil) {
    case 'nilai':
      return 'angka' in read.nilai && read.nilai.angka.abs().gte(TERBESAR)
        ? tolak(angkaDiLuarBatas(input.at, undefined))
        : isi(read.nilai)
    case 'terbalik':
      return tolak(
        rentangTerbalik(input.at, { rentang: `${tulisAngka(read.atas)}–${tulisAngka(read.bawah)}` }),
      )
    default:
      return tolak(angkaGagal(read, input, BENTUK_NILAI))
  }
}

// Words

/** Text columns show what Excel shows; a dash alone means nothing was written. */
const bacaTeks: Pembaca<string> = withFilled((value, { raw }) => {
  if (value.type === 'boolean') return isi(value.value ? 'Ya' : 'Tidak')
  const text = shownText(raw)
  return isKosong(text) ? KOSONG : isi(text)
})

/** A code that Excel holds as a number: the text written elsewhere settles it, else doubt is told. */
function kodeDariAngka(value: number, { raw, at, dikenal }: Masukan): Hasil<string> {
  if (!(Math.abs(value) < TERBESAR)) return tolak(kodeKehilanganAngka(at, undefined))
  const bacaan = bacaanAngka(value, raw.format)
  const [literal, lain] = bacaan
  if (lain === undefined) return isi(literal)
  const tertulis = pilihBacaan(bacaan, dikenal)
  if (tertulis === literal) return isi(literal)
  return isi(tertulis ?? literal, kodeMungkinKehilanganNol(at, { lain }))
}

/** A code that became a date or time always is a finding; it has a value where a text elsewhere settles it. */
function kodeDariTanggal(serial: number, { at, dikenal }: Masukan): Hasil<string> {
  const bacaan = bacaanTanggal(serial)
  const tertulis = pilihBacaan(bacaan, dikenal)
  const temuan = kodeMenjadiTanggal(at, { bacaan: tertulis ?? bacaan[0] })
  return tertulis === null ? tolak(temuan) : isi(tertulis, temuan)
}

const bacaKode: Pembaca<string> = withFilled((value, input) => {
  switch (value.type) {
    case 'number':
      return kodeDariAngka(value.value, input)
    case 'date':
      return kodeDariTanggal(value.serial, input)
    case 'boolean':
      return isi(value.value ? 'TRUE' : 'FALSE')
    case 'text':
      return isKosong(value.value) ? KOSONG : isi(kodeBersih(value.value))
  }
})

/** ";", a line break, or a comma or "dan" between codes; "A dan B" in a name is left whole. */
const PEMISAH_KODE = /[;；\n]|(?<=\d)\s*,\s*(?=[\w.-]*\d)|(?<=\d)\s+(?:dan|&)\s+(?=[\w.-]*\d)/

const bacaDaftarKode: Pembaca<readonly string[]> = (input) =>
  mapHasil(bacaKode(input), (kode) => [
    ...new Set(
      // As typed: one code has no line breaks left.
      (input.raw.value.type === 'text' ? cleanText(input.raw.value.value) : kode)
        .split(PEMISAH_KODE)
        .map(kodeBersih)
        .filter((part) => part !== ''),
    ),
  ])

// Dates and years

/** Numbers in this band, in a date column, are dates that lost their format: 2000 to 2099. */
const SERIAL_WAJAR = { dari: 36_526, sampai: 73_050 } as const

const bacaTanggal: Pembaca<KindValue['tanggal']> = withFilled((value, { at, column, raw }) => {
  const gagal = (): Hasil<KindValue['tanggal']> => tolak(tanggalTidakTerbaca(at, { kolom: column.header }))
  switch (value.type) {
    case 'number': {
      const wajar = value.value >= SERIAL_WAJAR.dari && value.value <= SERIAL_WAJAR.sampai
      return wajar ? isi(tanggalFromSerial(value.value)) : gagal()
    }
    case 'date': {
      if (value.serial < 1) return gagal()
      const tanggal = tanggalFromSerial(value.serial)
      return isi(formatShowsDay(raw.format) ? tanggal : { ...tanggal, hari: null })
    }
    case 'boolean':
      return gagal()
    case 'text': {
      if (isKosong(value.value)) return KOSONG
      const tanggal = parseTanggal(value.value)
      return tanggal === null ? gagal() : isi(tanggal)
    }
  }
})

/** The year that a text names alone: "2022", "Tahun 2022", "TA. 2022". */
function parseTahun(text: string): number | null {
  const found = /^(?:(?:tahun|thn?|ta|t\.a)\.?(?:\s+anggaran)?\s*)?((?:19|20)\d{2})(?:[.,]0+)?$/i.exec(
    cleanText(text),
  )
  return found === null ? null : Number(found[1])
}

const bacaTahun: Pembaca<number> = withFilled((value, { at, column }) => {
  if (value.type === 'text' && isKosong(value.value)) return KOSONG
  const tahun =
    value.type === 'number'
      ? parseTahun(String(value.value))
      : value.type === 'text'
        ? parseTahun(value.value)
        : null
  return tahun === null ? tolak(tahunTidakTerbaca(at, { kolom: column.header })) : isi(tahun)
})

// Choices

const YA = new Set(['ya', 'y', 'yes', 'iya', 'benar', 'true', 'ada', 'v', 'x', '1', 'sudah'])
const TIDAK = new Set(['tidak', 't', 'no', 'n', 'tdk', 'bukan', 'salah', 'false', 'tidakada', '0', 'belum'])
const CENTANG = new Set(['✓', '✔', '√', '☑'])

const bacaYaTidak: Pembaca<boolean> = withFilled((value, { at, column, raw }) => {
  if (value.type === 'boolean') return isi(value.value)
  const text = shownText(raw)
  if (isKosong(text)) return KOSONG
  const word = plainName(text)
  if (YA.has(word) || CENTANG.has(text)) return isi(true)
  if (TIDAK.has(word)) return isi(false)
  return tolak(yaTidakTidakDikenal(at, { kolom: column.header }))
})

const TANDA_HUBUNG = /^[-–—−]$/

function samaDengan(rumus: RumusTertulis, spelling: string): boolean {
  const lain = bacaRumus(spelling)
  return lain !== null && lain !== 'salah' && samaRumus(rumus, lain)
}

const bacaPilihan: Pembaca<string> = withFilled((_, { at, column, raw }) => {
  const text = shownText(raw)
  const spellings = column.choices.flatMap(({ value, aliases }) =>
    [value, ...aliases].map((spelling) => ({ value, spelling })),
  )
  const dash = spellings.find(({ spelling }) => spelling === '-')
  if (TANDA_HUBUNG.test(text) && dash !== undefined) return tolak(tandaMeragukan(at, { arti: dash.value }))
  if (isKosong(text)) return KOSONG

  const tertulis = bacaRumus(text)
  const berumus = tertulis !== null && spellings.some(({ spelling }) => Array.isArray(bacaRumus(spelling)))
  const rumus = berumus ? tertulis : null
  const plain = plainName(text)
  const same =
    spellings.find(({ spelling }) => spelling === text) ??
    // The signs of a formula are what it says; of words they are not.
    (rumus === null
      ? spellings.find(({ spelling }) => plain !== '' && plainName(spelling) === plain)
      : spellings.find(({ spelling }) => rumus !== 'salah' && samaDengan(rumus, spelling)))
  if (same !== undefined) return isi(same.value)

  const slip = closest(
    text,
    spellings.map(({ spelling }) => spelling),
  )
  return tolak(
    pilihanTidakDikenal(at, {
      kolom: column.header,
      rumus: rumus !== null,
      pilihan: column.choices.map(({ value }) => value),
      mirip: spellings.find(({ spelling }) => spelling === slip)?.value ?? null,
    }),
  )
})

// Schemas

/** A zod schema out of a reader: a refusal becomes a custom issue that carries the finding. */
function schema<T>(read: Pembaca<T>): z.ZodMiniType<Terbaca<T>, Masukan> {
  return z.transform((input: Masukan, context): Terbaca<T> => {
    const hasil = read(input)
    if (!('temuan' in hasil)) return hasil
    context.issues.push({
      code: 'custom',
      input: hasil.temuan.value,
      message: hasil.temuan.message,
      params: { temuan: hasil.temuan },
    })
    return KOSONG
  })
}

const SCHEMAS: { readonly [K in Kind]: z.ZodMiniType<Terbaca<KindValue[K]>, Masukan> } = {
  teks: schema(bacaTeks),
  kode: schema(bacaKode),
  'daftar-kode': schema(bacaDaftarKode),
  angka: schema(bacaAngka),
  rupiah: schema(bacaRupiah),
  persen: schema(bacaPersen),
  nilai: schema(bacaNilai),
  tanggal: schema(bacaTanggal),
  tahun: schema(bacaTahun),
  'ya/tidak': schema(bacaYaTidak),
  pilihan: schema(bacaPilihan),
}

/** Reads one cell by its column's kind. `value` null with a finding of severity error: the content could not be read. */
export function readKind(input: Masukan): {
  readonly value: KindValue[Kind] | null
  readonly bad: boolean
  readonly findings: readonly Finding[]
} {
  const parsed = SCHEMAS[input.column.kind].safeParse(input)
  if (parsed.success) return { value: parsed.data.value, bad: false, findings: parsed.data.peringatan }
  const findings = parsed.error.issues.flatMap((issue) =>
    issue.code === 'custom' && issue.params !== undefined ? [issue.params.temuan as Finding] : [],
  )
  return { value: null, bad: true, findings }
}
