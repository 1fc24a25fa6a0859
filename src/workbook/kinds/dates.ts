/** Dates and years. */
import { tahunTidakTerbaca, tanggalTidakTerbaca } from '../../diagnostics/catalogue/lk1-sel.ts'
import { parseTanggal, tanggalFromSerial } from '../date.ts'
import { cleanText } from '../name.ts'
import { isKosong } from '../number.ts'
import { formatShowsDay, formatShowsYearOnly } from '../number-format.ts'
import type { KindValue } from '../spec.ts'
import { type Filled, type Hasil, isi, KOSONG, type Pembaca, tolak, withFilled } from './reader.ts'

/** Numbers in this band, in a date column, are dates that lost their format: 2000 to 2099. */
const SERIAL_WAJAR = { dari: 36_526, sampai: 73_050 } as const

export const bacaTanggal: Pembaca<KindValue['tanggal']> = withFilled((value, { at, column, raw }) => {
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

/** The year of a date that shows nothing else; one of the last century is a year typed as if it were a day. */
function tahunDariTanggal(serial: number, format: string): number | null {
  return serial >= SERIAL_WAJAR.dari && formatShowsYearOnly(format) ? tanggalFromSerial(serial).tahun : null
}

function tahunDalam(value: Filled, format: string): number | null {
  switch (value.type) {
    case 'number':
      return parseTahun(String(value.value))
    case 'text':
      return parseTahun(value.value)
    case 'date':
      return tahunDariTanggal(value.serial, format)
    case 'boolean':
      return null
  }
}

export const bacaTahun: Pembaca<number> = withFilled((value, { at, column, raw }) => {
  if (value.type === 'text' && isKosong(value.value)) return KOSONG
  const tahun = tahunDalam(value, raw.format)
  return tahun === null ? tolak(tahunTidakTerbaca(at, { kolom: column.header })) : isi(tahun)
})
