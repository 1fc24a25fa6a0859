/** What a person sees in a cell, in Indonesian writing. */
import { fromExcel } from '../decimal/decimal.ts'
import { formatAngka } from '../decimal/format-angka.ts'
import { tanggalFromSerial, tulisTanggal } from './date.ts'
import { cleanText } from './name.ts'
import { formatShowsDay, formatShowsYearOnly, parseNumberFormat } from './number-format.ts'
import type { RawCell } from './raw.ts'

function shownNumber(value: number, code: string): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞'
  const format = parseNumberFormat(code)
  const angka = fromExcel(value)
  const shown = format.percent ? angka.times(100) : angka
  const grouped = formatAngka(shown, format.decimals ?? undefined)
  const text = format.thousands ? grouped : grouped.replaceAll('.', '')
  return format.percent ? `${text}%` : text
}

function shownSerial(serial: number, code: string): string {
  if (serial < 1) {
    const seconds = Math.round(serial * 86_400)
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    const [hours = 0, minutes = 0, rest = 0] = parts
    const two = (part: number): string => String(part).padStart(2, '0')
    return rest === 0 ? `${hours}:${two(minutes)}` : `${hours}:${two(minutes)}:${two(rest)}`
  }
  const tanggal = tanggalFromSerial(serial)
  if (formatShowsYearOnly(code)) return String(tanggal.tahun)
  return tulisTanggal(formatShowsDay(code) ? tanggal : { ...tanggal, hari: null })
}

/** The cell's content as Excel shows it, trimmed; '' for an empty one. */
export function shownText(cell: RawCell): string {
  const { value } = cell
  switch (value.type) {
    case 'empty':
      return cell.formula === null ? '' : `=${cell.formula.replace(/^=/, '')}`
    case 'number':
      return shownNumber(value.value, cell.format)
    case 'text':
      return cleanText(value.value)
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE'
    case 'date':
      return shownSerial(value.serial, cell.format)
    case 'error':
      return value.value
  }
}
