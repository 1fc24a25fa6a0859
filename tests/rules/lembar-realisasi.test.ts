/** What sheet Realisasi repeats from Perjanjian Kinerja: target and unit, checked and never used; one fault is one finding. */
import { expect, test } from 'vitest'
import { type MarkdownCell, parseMarkdownWorkbook } from '../../scripts/markdown-workbook.ts'
import { dasar, jalankanDengan } from '../helpers/contoh.ts'

interface Ubahan {
  /** The two headers that stand before "Realisasi". */
  readonly satuan?: string
  readonly target?: string
  /** Of S1.1. */
  readonly s11?: string
  /** Codes of the first two rows. */
  readonly kode?: readonly [string, string]
  readonly satuanPerjanjian?: string
  readonly targetPerjanjian?: string
  readonly periodeLaporan?: string
}

const teks = (value: string): MarkdownCell => ({ kind: 'text', value })

async function temuan(isi: Ubahan): Promise<readonly string[]> {
  const [satu, dua] = isi.kode ?? ['S1.1', 'S1.2']
  const baru = parseMarkdownWorkbook(`## Perjanjian Kinerja

| Kode Sasaran | Sasaran Strategis | Kode Indikator | Indikator Kinerja | Satuan | Target | Polaritas |
| --- | --- | --- | --- | --- | --- | --- |
| S1 | Meningkatnya mutu layanan | S1.1 | Indeks kepuasan masyarakat | ${isi.satuanPerjanjian ?? 'indeks'} | ${isi.targetPerjanjian ?? '80'} | positif |
| S1 | Meningkatnya mutu layanan | S1.2 | Lama layanan | hari | 5 | negatif |
| S2 | Meningkatnya ketertiban administrasi | S2.1 | Persentase berkas lengkap | % | 90 | positif |

## Realisasi

| Kode Indikator | Indikator Kinerja | ${isi.satuan ?? 'Satuan'} | ${isi.target ?? 'Target'} | Realisasi | Penyebab | Tindak Lanjut | Standar Nasional |
| --- | --- | --- | --- | --- | --- | --- | --- |
| ${satu} | Indeks kepuasan masyarakat | ${isi.s11 ?? 'indeks | 80'} | 84 | Antrean daring | Menambah loket | 82 |
| ${dua} | Lama layanan | hari | 5 | 4.5 | Formulir ringkas | Layanan satu atap | 5 |
| S2.1 | Persentase berkas lengkap | % | 90 | 91.5 | Daftar periksa | Pelatihan petugas | 88 |
`)
  const lama = dasar.map((satu) =>
    satu.name === 'Identitas' && isi.periodeLaporan !== undefined
      ? { ...satu, rows: [...satu.rows, [teks('Periode Laporan'), teks(isi.periodeLaporan)]] }
      : satu,
  )
  const semua = await jalankanDengan(baru, lama)
  return semua.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`)
}

test.each<[string, Ubahan, readonly string[]]>([
  ['the same', {}, []],
  ['the same, written with its unit', { s11: 'Nilai | 80,00 indeks' }, []],
  ['an empty one', { s11: '- | -' }, []],
  ['one that can be read in two ways', { s11: 'indeks | 80.000 indeks' }, []],
  ['words', { s11: 'indeks | lihat PK' }, []],
  ['another target', { s11: 'indeks | 82' }, ['Realisasi!D2 LK352']],
  // A report of nine months may compare with the target of nine months.
  ['the target of a part of the year', { s11: 'indeks | 79', periodeLaporan: 'Triwulan III' }, []],
  ['a target a thousand times', { s11: 'indeks | 80000' }, ['Realisasi!D2 LK321']],
  // The target of the Perjanjian Kinerja is the slip: Renstra (80) and Realisasi agree.
  ['the target of Perjanjian Kinerja', { targetPerjanjian: '85' }, ['Realisasi!D2 LK352']],
  ['another unit', { s11: '% | 80' }, ['Realisasi!C2 LK351']],
  ['the unit of Perjanjian Kinerja', { satuanPerjanjian: 'orang' }, ['Perjanjian Kinerja!E2 LK351']],
  ['the target of the year', { target: 'Target 2022', s11: 'indeks | 82' }, ['Realisasi!D2 LK352']],
  ['the target of another year', { target: 'Target 2023', s11: 'indeks | 82' }, []],
  ['two targets', { satuan: 'Target 2021', target: 'Target 2022', s11: '78 | 80' }, []],
  [
    'of two targets that of the year',
    { satuan: 'Target 2021', target: 'Target 2022', s11: '78 | 82' },
    ['Realisasi!D2 LK352'],
  ],
  // The rows bear each other's code: the names tell.
  ['exchanged codes', { kode: ['S1.2', 'S1.1'] }, ['Realisasi!B3 LK350']],
])('%s', async (_, isi, harapan) => {
  expect(await temuan(isi)).toEqual(harapan)
})
