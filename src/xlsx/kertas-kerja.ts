/** The kertas kerja as a workbook with live Excel formulas, so that anyone can follow and recalculate every figure. */
import type { Cell, CellValue, Workbook, Worksheet } from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import type { Hasil, Kategori, Kebijakan } from '../calc/hasil.ts'
import type { KertasKerja, MasukanKerja } from '../calc/kerja.ts'
import { kertasKerja } from '../calc/kertas-kerja.ts'
import { rumusExcel, tulisRumus } from '../calc/rumus.ts'
import type { Decimal } from '../decimal/decimal.ts'
import type { Laporan, Nilai, PitaKategori } from '../model/laporan.ts'
import { TANDA_BATAS } from '../workbook/cell.ts'
import { columnLetters } from '../workbook/guard/address.ts'
import { cellText } from './cell-text.ts'
import { KERTAS_KERJA_SHEETS } from './own-result.ts'

const [LEMBAR_KERJA, LEMBAR_DATA, LEMBAR_KEBIJAKAN] = KERTAS_KERJA_SHEETS

/** Columns of the sheet of workings; the values of a row stand in this order. */
const KOLOM_KERJA = [
  { judul: 'No', lebar: 5 },
  { judul: 'Pokok', lebar: 16 },
  { judul: 'Kode', lebar: 14 },
  { judul: 'Nama', lebar: 50 },
  { judul: 'Besaran', lebar: 20 },
  { judul: 'Rumus', lebar: 34 },
  { judul: 'Nilai yang dimasukkan', lebar: 48 },
  { judul: 'Hasil', lebar: 20 },
  { judul: 'Dibulatkan', lebar: 18 },
  { judul: 'Satuan', lebar: 12 },
  { judul: 'Kategori', lebar: 16 },
  { judul: 'Tercetak di laporan', lebar: 20 },
  { judul: 'Cek', lebar: 8 },
  { judul: 'Dipakai untuk', lebar: 50 },
] as const
/** What formulas refer to, or what is one itself. */
const HASIL = huruf(KOLOM_KERJA, 'Hasil')
const DIBULATKAN = huruf(KOLOM_KERJA, 'Dibulatkan')
const KATEGORI = huruf(KOLOM_KERJA, 'Kategori')
const TERCETAK = huruf(KOLOM_KERJA, 'Tercetak di laporan')
const CEK = huruf(KOLOM_KERJA, 'Cek')

const KOLOM_DATA = [
  { judul: 'No', lebar: 5 },
  { judul: 'Lembar', lebar: 22 },
  { judul: 'Sel', lebar: 10 },
  { judul: 'Uraian', lebar: 60 },
  { judul: 'Nilai', lebar: 20 },
  { judul: 'Tertulis', lebar: 16 },
] as const
const NILAI_DATA = huruf(KOLOM_DATA, 'Nilai')

/** Past these Excel calls the file damaged: characters of a formula, of a text inside one; nested IFs. */
const BATAS_EXCEL = { rumus: 8192, teksRumus: 255, jika: 60 } as const

/** The letters of a column, by its heading. */
function huruf<J extends string>(kolom: readonly { readonly judul: J }[], dicari: NoInfer<J>): string {
  return columnLetters(kolom.findIndex(({ judul }) => judul === dicari) + 1)
}

interface BarisData {
  readonly masukan: MasukanKerja
  readonly row: number
}

/**
 * Three sheets: the values read from the office's workbook with their cells, the workings whose formulas refer to
 * those values and to each other, and the policy. Excel computes with 15 digits, so results agree after rounding.
 */
export async function kertasKerjaWorkbook(laporan: Laporan, hasil: Hasil): Promise<Uint8Array> {
  const semua = kertasKerja(laporan, hasil)
  const buku = new ExcelWorkbook()
  buku.created = buku.modified = new Date(Date.UTC(laporan.tahun + 1, 0, 1))
  const kerja = lembar(buku, LEMBAR_KERJA, KOLOM_KERJA)
  const data = lembar(buku, LEMBAR_DATA, KOLOM_DATA)
  const barisData = kumpulkanData(semua)
  for (const { masukan, row } of barisData.values()) tulisData(data, masukan, row)
  const barisKerja = new Map(semua.map(({ kunci }, index) => [kunci, index + 2]))
  for (const [index, satu] of semua.entries()) {
    tulisKerja(kerja, satu, index + 2, hasil.kebijakan, (masukan) => alamat(masukan, barisData, barisKerja))
  }
  tulisKebijakan(
    lembar(buku, LEMBAR_KEBIJAKAN, [
      { judul: 'Kebijakan', lebar: 34 },
      { judul: 'Yang dipakai', lebar: 60 },
    ]),
    hasil.kebijakan,
  )
  return new Uint8Array(await buku.xlsx.writeBuffer())
}

function lembar(
  buku: Workbook,
  nama: string,
  kolom: readonly { readonly judul: string; readonly lebar: number }[],
): Worksheet {
  const sheet = buku.addWorksheet(nama, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.addRow(kolom.map(({ judul }) => judul))
  sheet.getRow(1).font = { bold: true }
  for (const [index, { lebar }] of kolom.entries()) {
    const column = sheet.getColumn(index + 1)
    column.width = lebar
    column.alignment = { vertical: 'top', wrapText: true }
  }
  return sheet
}

/** Key of a value that comes straight from a cell; the same cell may give two bounds of a range. */
function kunciData({ simbol, sumber, nilai }: MasukanKerja): string {
  const tempat = sumber.map(({ sheet, cell }) => `${sheet}!${cell}`).join()
  return `${tempat}:${nilai.toString()}:${tempat === '' ? simbol : ''}`
}

function kumpulkanData(semua: readonly KertasKerja[]): ReadonlyMap<string, BarisData> {
  const peta = new Map<string, BarisData>()
  for (const { masukan } of semua) {
    for (const satu of masukan) {
      const kunci = kunciData(satu)
      if (satu.dari === null && !peta.has(kunci)) peta.set(kunci, { masukan: satu, row: peta.size + 2 })
    }
  }
  return peta
}

function alamat(
  masukan: MasukanKerja,
  data: ReadonlyMap<string, BarisData>,
  kerja: ReadonlyMap<string, number>,
): string {
  if (masukan.dari !== null) {
    const row = kerja.get(masukan.dari)
    if (row === undefined) throw new Error(`working ${masukan.dari} is missing`)
    return `${HASIL}${row}`
  }
  const baris = data.get(kunciData(masukan))
  if (baris === undefined) throw new Error(`value ${masukan.simbol} is missing`)
  return `${LEMBAR_DATA}!${NILAI_DATA}${baris.row}`
}

function tulisData(sheet: Worksheet, masukan: MasukanKerja, row: number): void {
  const { sumber, nama, nilai, tertulis } = masukan
  sheet.getRow(row).values = [
    row - 1,
    cellText(sumber[0]?.sheet ?? ''),
    cellText(sumber.map(({ cell }) => cell).join(', ')),
    cellText(nama),
    null,
    tertulis === null ? null : cellText(nilaiTertulis(tertulis)),
  ]
  const sel = sheet.getCell(`${NILAI_DATA}${row}`)
  sel.value =
    tertulis?.jenis === 'rasio'
      ? { formula: `${tertulis.kanan.toFixed()}/${tertulis.kiri.toFixed()}`, result: nilai.toNumber() }
      : nilai.toNumber()
  sel.numFmt = nilai.abs().gte(1000) ? '#,##0.####' : '0.##########'
}

function tulisKerja(
  sheet: Worksheet,
  satu: KertasKerja,
  row: number,
  kebijakan: Kebijakan,
  alamatDari: (masukan: MasukanKerja) => string,
): void {
  const tulis = (ke: number): string => satu.masukan[ke]?.simbol ?? '?'
  sheet.getRow(row).values = [
    row - 1,
    satu.jenis,
    cellText(satu.kode),
    cellText(satu.nama),
    satu.besaran,
    satu.rumus === null ? '' : cellText(tulisRumus(satu.rumus, { masukan: tulis, tetap: angkaIndonesia })),
    cellText(satu.masukan.map((masukan) => `${masukan.simbol} = ${asal(masukan)}`).join('; ')),
    null,
    null,
    cellText(satu.satuan),
    null,
    satu.dibulatkan?.toNumber() ?? null,
    null,
    cellText(satu.dipakai.map(({ besaran, nama }) => `${besaran} ${nama}`).join('; ')),
  ]
  const sel = (kolom: string): Cell => sheet.getCell(`${kolom}${row}`)
  if (!satu.hasil.ada || satu.rumus === null || satu.dibulatkan === null) {
    sel(HASIL).value = satu.hasil.ada ? satu.hasil.nilai.toNumber() : `tidak dihitung: ${satu.hasil.alasan}`
    return
  }
  const { masukan, rumus } = satu
  const formula = rumusExcel(rumus, (ke) => {
    const satuMasukan = masukan[ke]
    if (satuMasukan === undefined) throw new Error(`formula of ${satu.kunci} asks for value ${ke}`)
    return alamatDari(satuMasukan)
  })
  const desimal = satu.ukuran === 'rupiah' ? 2 : (satu.desimal ?? kebijakan.desimal)
  const nilai = satu.hasil.nilai.toNumber()
  sel(HASIL).value = formula.length <= BATAS_EXCEL.rumus ? { formula, result: nilai } : nilai
  sel(DIBULATKAN).value = { formula: `ROUND(${HASIL}${row},${desimal})`, result: satu.dibulatkan.toNumber() }
  const format = satu.ukuran === 'rupiah' ? '#,##0' : desimal === 0 ? '0' : `0.${'0'.repeat(desimal)}`
  sel(HASIL).numFmt = satu.ukuran === 'rupiah' ? '#,##0' : '0.##########'
  for (const kolom of [DIBULATKAN, TERCETAK]) sel(kolom).numFmt = format
  sel(CEK).value = {
    formula: `IF(ABS(${DIBULATKAN}${row}-${TERCETAK}${row})<0.000001,"sama","beda")`,
    result: 'sama',
  }
  if (satu.kategori !== null)
    sel(KATEGORI).value = kategoriHidup(satu.kategori, kebijakan, `${DIBULATKAN}${row}`)
}

/** The category of the rounded value, found by Excel itself; written as text where Excel could not hold the formula. */
function kategoriHidup(kategori: Kategori, kebijakan: Kebijakan, sel: string): CellValue {
  const { pita: semua } = kebijakan.kategori
  const formula = semua.reduceRight(
    (lain, pita) => `IF(${syarat(pita, sel)},"${cellText(pita.label).replaceAll('"', '""')}",${lain})`,
    '""',
  )
  const muat =
    formula.length <= BATAS_EXCEL.rumus &&
    semua.length <= BATAS_EXCEL.jika &&
    semua.every(({ label }) => cellText(label).replaceAll('"', '""').length <= BATAS_EXCEL.teksRumus)
  return muat ? { formula, result: cellText(kategori.label) } : cellText(kategori.label)
}

function syarat(pita: PitaKategori, sel: string): string {
  const bagian = [
    ...(pita.bawah === null ? [] : [`${sel}${pita.termasukBawah ? '>=' : '>'}${pita.bawah.toFixed()}`]),
    ...(pita.atas === null ? [] : [`${sel}${pita.termasukAtas ? '<=' : '<'}${pita.atas.toFixed()}`]),
  ]
  return bagian.length === 0 ? 'TRUE' : `AND(${bagian.join(',')})`
}

function asal({ sumber, dari, nama }: MasukanKerja): string {
  if (sumber.length > 0) return sumber.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')
  return dari === null ? `${nama} (kebijakan)` : nama
}

function nilaiTertulis(nilai: Nilai): string {
  switch (nilai.jenis) {
    case 'angka':
      return `${angkaIndonesia(nilai.angka)}${nilai.predikat === undefined ? '' : ` (${nilai.predikat})`}`
    case 'batas':
      return `${TANDA_BATAS[nilai.operator]}${angkaIndonesia(nilai.angka)}`
    case 'rentang':
      return `${angkaIndonesia(nilai.bawah)}–${angkaIndonesia(nilai.atas)}`
    case 'rasio':
      return `${angkaIndonesia(nilai.kiri)}:${angkaIndonesia(nilai.kanan)}`
    case 'predikat':
      return nilai.label
  }
}

function angkaIndonesia(nilai: Decimal): string {
  return nilai.toFixed().replace('.', ',')
}

function tulisKebijakan(sheet: Worksheet, kebijakan: Kebijakan): void {
  const batas = (nilai: Decimal | null): string => (nilai === null ? 'tanpa batas' : angkaIndonesia(nilai))
  const baris: readonly (readonly [string, string])[] = [
    ['Rumus negatif', kebijakan.negatif],
    ['Rumus predikat', kebijakan.predikat],
    ['Batas atas capaian', batas(kebijakan.batasAtas)],
    ['Batas bawah capaian', batas(kebijakan.batasBawah)],
    ['Target nol', kebijakan.targetNol],
    ['Rata-rata', kebijakan.rataRata],
    ['Efisiensi', kebijakan.efisiensi],
    ['Desimal', String(kebijakan.desimal)],
    ['Skala kategori', kebijakan.kategori.nama],
    ...kebijakan.kategori.pita.map((pita) => [`Kategori ${pita.label}`, pitaTertulis(pita)] as const),
  ]
  for (const satu of baris) sheet.addRow(satu.map(cellText))
}

function pitaTertulis(pita: PitaKategori): string {
  const bawah = pita.bawah === null ? [] : [`${pita.termasukBawah ? '≥' : '>'} ${angkaIndonesia(pita.bawah)}`]
  const atas = pita.atas === null ? [] : [`${pita.termasukAtas ? '≤' : '<'} ${angkaIndonesia(pita.atas)}`]
  return [...bawah, ...atas].join(' dan ')
}
