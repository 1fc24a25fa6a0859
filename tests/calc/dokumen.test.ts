/** The examples of docs/kebijakan.md are what the program computes. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sheets } from '../../src/workbook/catalogue.ts'
import { indikatorDari, tercetak } from '../helpers/laporan-value.ts'

const teks = readFileSync(resolve(import.meta.dirname, '../../docs/kebijakan.md'), 'utf8')

type Contoh = Readonly<Record<string, string>>

/** Rows of every table that has a column. */
function contoh(kolom = 'Capaian'): readonly Contoh[] {
  const sel = (baris: string): string[] =>
    baris
      .split('|')
      .slice(1, -1)
      .map((isi) => isi.trim())
  const hasil: Contoh[] = []
  let judul: readonly string[] = []
  for (const baris of teks.split('\n')) {
    if (!baris.startsWith('|')) judul = []
    else if (judul.length === 0) judul = sel(baris)
    else if (judul.includes(kolom) && !baris.startsWith('| ---')) {
      hasil.push(Object.fromEntries(sel(baris).map((isi, index) => [judul[index] ?? '', isi])))
    }
  }
  return hasil
}

/** As the helper of the tests reads a value: decimal point, ASCII operators, two dots for a range. */
function mentah(isi: string): string {
  return isi.replaceAll(',', '.').replace('≥', '>=').replace('≤', '<=').replace('–', '..')
}

function pengaturan(isi: string): Readonly<Record<string, string>> {
  const [nama, nilai] = isi.split(' = ')
  const kunci = Object.entries(sheets.pengaturan.columns).find(([, kolom]) => kolom.header === nama)?.[0]
  return kunci === undefined || nilai === undefined ? {} : { [kunci]: nilai }
}

describe('examples of docs/kebijakan.md', () => {
  test('there are some for every formula', () => {
    expect(contoh().length).toBeGreaterThan(30)
  })

  test.each(contoh().map((satu) => [Object.values(satu).join(' | '), satu] as const))('%s', (_, satu) => {
    const hasil = indikatorDari(
      { target: mentah(satu.Target ?? ''), polaritas: satu.Polaritas ?? null },
      { realisasi: mentah(satu.Realisasi ?? '') },
      { pengaturan: pengaturan(satu.Pengaturan ?? '') },
    )
    const tertulis = hasil.capaian.ada
      ? tercetak(hasil.capaian).replace('.', ',')
      : `tidak dihitung (${hasil.capaian.alasan})`
    expect(tertulis).toBe(satu.Capaian)
  })

  const berkomponen = contoh('Realisasi komponen')
  test.each(berkomponen.map((satu) => [Object.values(satu).join(' | '), satu] as const))('%s', (_, satu) => {
    const bobot = (satu.Bobot ?? '').split(';').map((isi) => mentah(isi.trim()))
    const komponen = (satu['Realisasi komponen'] ?? '').split(';').map((isi, ke) => ({
      kodeIndikator: 'I1',
      komponen: `K${ke}`,
      realisasi: isi.trim() === '–' ? null : mentah(isi.trim()),
      bobot: bobot[ke] ?? null,
      penggabungan: ke === 0 ? (satu.Penggabungan ?? null) : null,
      faktor: ke === 0 ? (satu.Faktor ?? null) : null,
    }))
    const { realisasi, capaian } = indikatorDari({ target: 1 }, {}, { komponen })
    const tertulis =
      realisasi.nilai?.jenis === 'angka'
        ? realisasi.nilai.angka.toFixed(2).replace('.', ',')
        : `tidak dihitung (${capaian.ada ? '' : capaian.alasan})`
    expect(tertulis).toBe(satu.Realisasi)
  })

  test('components are among them', () => {
    expect(berkomponen.length).toBeGreaterThan(5)
  })
})
