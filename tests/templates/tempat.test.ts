/** The cell that a gap names in a sheet without rows: where the planner would write the first one. */
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import {
  type MarkdownCell,
  type MarkdownSheet,
  writeMarkdownWorkbook,
} from '../../scripts/markdown-workbook.ts'
import { examine } from '../../src/pipeline.ts'
import { composeReport } from '../../src/templates/compose.ts'
import type { Gap } from '../../src/templates/gaps.ts'
import { blankWorkbook } from '../../src/xlsx/blank-workbook.ts'
import { dasar } from '../helpers/contoh.ts'
import { builtIn } from './office.ts'

async function semuaIsian(bytes: Uint8Array): Promise<readonly Gap[]> {
  const { laporan, hasil } = await examine({ bytes, name: 'x.xlsx' })
  if (laporan === null || hasil === null) throw new Error('unreadable')
  return composeReport({
    laporan,
    hasil,
    chapters: builtIn,
    date: { tahun: 2023, bulan: 2, hari: 20 },
    draft: true,
    logo: null,
  }).gaps
}

/** Places of all gaps in some sheets, each once. */
async function tempat(bytes: Uint8Array, ...lembar: readonly string[]): Promise<readonly string[]> {
  const gaps = await semuaIsian(bytes)
  return [
    ...new Set(
      gaps.filter(({ sheet }) => lembar.includes(sheet)).map(({ sheet, cell }) => `${sheet}!${cell}`),
    ),
  ]
}

describe('a workbook from init', () => {
  const rows = {
    identitas: [{ namaOpd: 'Dinas Uji', pemerintahDaerah: 'Kabupaten Uji', tahun: 2022 }],
    perjanjianKinerja: [
      { kodeSasaran: 'S1', sasaran: 'Mutu', kodeIndikator: 'S1.1', indikator: 'Indeks', target: 80 },
    ],
    realisasi: [{ kodeIndikator: 'S1.1', indikator: 'Indeks', realisasi: 82 }],
    anggaran: [{ tingkat: 'Program', uraian: 'Program Satu', kodeSasaran: 'S1', pagu: 100, realisasi: 90 }],
  }
  const diisi = ['Renstra!A3', 'Riwayat!D3', 'Isu dan Langkah!B3']

  it('with the examples left', async () => {
    const bytes = await blankWorkbook({ tahun: 2022, rows })
    expect((await tempat(bytes, 'Renstra', 'Riwayat', 'Isu dan Langkah')).toSorted()).toEqual(
      diisi.toSorted(),
    )
  })

  it('with headings only', async () => {
    const bytes = await blankWorkbook({
      tahun: 2022,
      rows: { ...rows, renstra: [], riwayat: [], isuDanLangkah: [] },
    })
    expect((await tempat(bytes, 'Renstra', 'Riwayat', 'Isu dan Langkah')).toSorted()).toEqual(
      diisi.toSorted(),
    )
  })

  it('from which sheets were deleted', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load((await blankWorkbook({ tahun: 2022, rows })) as unknown as ArrayBuffer)
    for (const nama of ['Renstra', 'Riwayat', 'Isu dan Langkah']) {
      workbook.removeWorksheet(workbook.getWorksheet(nama)?.id ?? 0)
    }
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    expect((await tempat(bytes, 'Renstra', 'Riwayat', 'Isu dan Langkah')).toSorted()).toEqual(
      diisi.toSorted(),
    )
  })

  it('whose Identitas is still the example', async () => {
    const bytes = await blankWorkbook({ tahun: 2022, rows: { ...rows, identitas: undefined } as never })
    // Nama OPD is the first field, in row 3; the fourth is Tahun.
    const identitas = await tempat(bytes, 'Identitas')
    expect(identitas).toContain('Identitas!B6')
    expect(identitas).not.toContain('Identitas!B2')
  })
})

describe('a workbook of the office’s own', () => {
  const tanpa = (nama: string): readonly MarkdownSheet[] => dasar.filter(({ name }) => name !== nama)

  it('whose Identitas lacks a row: that row is asked for by its name', async () => {
    const lembar = dasar.map((satu) =>
      satu.name === 'Identitas' ? { ...satu, rows: satu.rows.slice(0, 4) } : satu,
    )
    const gaps = await semuaIsian(await writeMarkdownWorkbook(lembar))
    expect(gaps.map(({ text }) => text)).toContain('[PERLU DIISI: baris “Nama Pimpinan” — Identitas!B5]')
  })

  it('without the sheet: below a head on top, as in its other sheets', async () => {
    expect(await tempat(await writeMarkdownWorkbook(tanpa('Riwayat')), 'Riwayat')).toEqual(['Riwayat!D2'])
  })

  it('with a head in row 4 and nothing below it', async () => {
    const teks = (value: string): MarkdownCell => ({ kind: 'text', value })
    const judul = ['Kode Indikator', 'Tahun', 'Realisasi', 'Target'].map(teks)
    const lembar: MarkdownSheet = { name: 'Riwayat', rows: [[teks('RIWAYAT KINERJA')], [], [], judul] }
    expect(await tempat(await writeMarkdownWorkbook([...tanpa('Riwayat'), lembar]), 'Riwayat')).toEqual([
      'Riwayat!C5',
    ])
  })
})
