/** The working of one figure at a terminal: formula, values put in with their cells, result, category, what it feeds into. */
import type { KertasKerja, MasukanKerja } from '../../calc/kerja.ts'
import { tulisRumus } from '../../calc/rumus.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import { alasanPanjang } from '../../templates/format/alasan.ts'
import { formatPersen, formatRupiah, tulisAngka } from '../../templates/format/angka.ts'
import { alasanEfisiensi } from '../../templates/format/efisiensi.ts'
import { formatNilai } from '../../templates/format/nilai.ts'
import { kapital } from '../../templates/format/teks.ts'
import { wrap } from './text.ts'

const INDENT = '  '
/** Digits of an unrounded figure that are worth reading; a longer one ends in an ellipsis. */
const SIGNIFICANT = 16
/** Decimal.ROUND_DOWN: digits before an ellipsis are the value's own. */
const DOWN = 1

/** A figure exactly, or its first digits and an ellipsis. */
function long(value: Decimal): string {
  const short = value.toSignificantDigits(SIGNIFICANT, DOWN)
  return short.equals(value) ? tulisAngka(value) : `${tulisAngka(short)}…`
}

function cells({ sumber, dari }: MasukanKerja, names: ReadonlyMap<string, string>): string {
  if (sumber.length > 0) return sumber.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')
  return dari === null ? 'kebijakan' : `hasil: ${names.get(dari) ?? dari}`
}

function inputLine(masukan: MasukanKerja, names: ReadonlyMap<string, string>): string {
  const written = masukan.tertulis === null ? '' : ` (tertulis ${formatNilai(masukan.tertulis)})`
  return `${masukan.simbol} = ${long(masukan.nilai)}${written}  ${masukan.nama}  [${cells(masukan, names)}]`
}

function shown(value: Decimal, { ukuran, satuan }: KertasKerja, desimal: number): string {
  switch (ukuran) {
    case 'persen':
      return formatPersen(value, desimal)
    case 'poin':
      return `${tulisAngka(value, desimal)} poin`
    case 'rupiah':
      return formatRupiah(value)
    case 'satuan':
      return `${long(value)}${satuan === '' ? '' : ` ${satuan}`}`
  }
}

function formulaLines({ rumus, masukan, besaran }: KertasKerja): readonly string[] {
  if (rumus === null) return []
  const symbol = (index: number): MasukanKerja | undefined => masukan[index]
  const tetap = (value: Decimal): string => tulisAngka(value)
  const words = tulisRumus(rumus, { masukan: (index) => symbol(index)?.simbol ?? '?', tetap })
  const filled = tulisRumus(rumus, {
    masukan: (index) => {
      const value = symbol(index)
      return value === undefined ? '?' : long(value.nilai)
    },
    tetap,
  })
  const lines = [`${besaran} = ${words}`]
  return filled === words ? lines : [...lines, `= ${filled}`]
}

function resultLines(kerja: KertasKerja, desimal: number): readonly string[] {
  const { hasil, dibulatkan, kategori, penilaian, sebelumBatas, dilewati } = kerja
  const judged =
    penilaian === null
      ? []
      : [`${INDENT}Penilaian: ${penilaian.label}, karena ${alasanEfisiensi(penilaian, desimal)}`]
  if (!hasil.ada) return [`${INDENT}Tidak dihitung: ${alasanPanjang(hasil.alasan)}.`, ...judged]
  const exact = hasil.nilai.equals(dibulatkan ?? hasil.nilai)
  return [
    ...(exact ? [] : [`${INDENT}Sebelum dibulatkan: ${long(hasil.nilai)}`]),
    ...(sebelumBatas === null ? [] : [`${INDENT}Sebelum dibatasi: ${shown(sebelumBatas, kerja, desimal)}`]),
    `${INDENT}Hasil: ${shown(dibulatkan ?? hasil.nilai, kerja, desimal)}`,
    ...(kategori === null ? [] : [`${INDENT}Kategori: ${kategori.label} (${pita(kategori.pita)})`]),
    ...judged,
    ...(dilewati.length === 0
      ? []
      : [`${INDENT}Tidak diikutkan karena belum dihitung: ${dilewati.join(', ')}`]),
  ]
}

function pita({
  bawah,
  termasukBawah,
  atas,
  termasukAtas,
}: NonNullable<KertasKerja['kategori']>['pita']): string {
  const low = bawah === null ? [] : [`${termasukBawah ? '≥' : '>'} ${tulisAngka(bawah)}`]
  const high = atas === null ? [] : [`${termasukAtas ? '≤' : '<'} ${tulisAngka(atas)}`]
  return [...low, ...high].join(' dan ')
}

export interface WorkingOptions {
  readonly desimal: number
  readonly width: number
  /** All workings of the report, for the names of what feeds what. */
  readonly all: readonly KertasKerja[]
}

export function printKertasKerja(
  chosen: readonly KertasKerja[],
  { desimal, width, all }: WorkingOptions,
): string {
  const names = new Map(all.map(({ kunci, nama, besaran }) => [kunci, `${besaran} ${nama}`]))
  return chosen
    .map((kerja) => {
      const { besaran, nama, kode, masukan, dipakai } = kerja
      const title = `${kapital(besaran)}: ${kode === '' || kode === nama ? '' : `${kode} `}${nama}`
      const feeds = dipakai.map((target) => `${target.besaran} ${target.nama}`)
      return [
        wrap(title, width, ''),
        ...formulaLines(kerja).map((line) => wrap(line, width, INDENT)),
        ...masukan.map((one) => wrap(inputLine(one, names), width, INDENT)),
        ...resultLines(kerja, desimal),
        ...(feeds.length === 0 ? [] : [wrap(`Dipakai untuk: ${feeds.join('; ')}`, width, INDENT)]),
        '',
      ].join('\n')
    })
    .join('\n')
}
