/** Joining and computing are total: whatever the cells hold, there is a Hasil, and every gap has a reason. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calcJson } from '../../src/calc/json.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import { kunciNama } from '../../src/model/kode.ts'
import type { UnitOrganisasi } from '../../src/model/laporan.ts'
import { sheets } from '../../src/workbook/catalogue.ts'
import type { Kind } from '../../src/workbook/spec.ts'
import { hitungUlang } from '../helpers/hitung-ulang.ts'
import { type BukuUji, bad, bukuKerja, type Isi } from '../helpers/workbook-value.ts'

const angka = fc.constantFrom<Isi>(0, 1, 3, 17, 100, '0.01', '-2', '999999999999999')
const isi: Readonly<Record<Exclude<Kind, 'pilihan'>, fc.Arbitrary<Isi>>> = {
  teks: fc.constantFrom<Isi>('A', 'B', 'SAKIP', '%', 'Skala', 'Misi 1'),
  kode: fc.constantFrom<Isi>('1', '1.1', '2.', 'x', '1.01.01'),
  'daftar-kode': fc.constantFrom<Isi>('1', '1;1.1', 'x;x'),
  angka,
  rupiah: angka,
  persen: angka,
  nilai: fc.constantFrom<Isi>(
    0,
    5,
    '12.5',
    '-3',
    '95%',
    '>=95',
    '<2',
    '90..95',
    '-1..0',
    '1:17',
    '0:3',
    'B',
    'AA',
    'WTP',
    'Level 0',
    'Level 2',
    'Ya',
    'Tidak',
    'Entah',
  ),
  tanggal: fc.constantFrom<Isi>('2022-01', '2022-01-31'),
  tahun: fc.constantFrom<Isi>(2017, 2020, 2021, 2022, 2023),
  'ya/tidak': fc.boolean(),
}

function sel(kolom: {
  readonly kind: Kind
  readonly choices: readonly { readonly value: string }[]
}): fc.Arbitrary<Isi> {
  const nilai =
    kolom.kind === 'pilihan'
      ? fc.constantFrom<Isi>(...kolom.choices.map(({ value }) => value))
      : isi[kolom.kind]
  return fc.oneof(
    { weight: 6, arbitrary: nilai },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(bad) },
  )
}

const buku: fc.Arbitrary<BukuUji> = fc.record(
  Object.fromEntries(
    Object.entries(sheets).map(([nama, spec]) => {
      const baris = fc.record<Record<string, Isi>>({
        ...Object.fromEntries(Object.entries(spec.columns).map(([kunci, kolom]) => [kunci, sel(kolom)])),
        ...(nama === 'renstra' ? { 2022: isi.nilai, 2026: isi.nilai } : {}),
      })
      return [nama, spec.shape === 'form' ? baris : fc.array(baris, { maxLength: 5 })]
    }),
  ),
) as fc.Arbitrary<BukuUji>

function semuaUnit(unit: readonly UnitOrganisasi[]): readonly UnitOrganisasi[] {
  return unit.flatMap((satu) => [satu, ...semuaUnit(satu.anak)])
}

describe('random workbooks', () => {
  test('never throw, never lose a unit, never print NaN; workings agree with the figures', () => {
    fc.assert(
      fc.property(buku, (acak) => {
        const laporan = buildLaporan(bukuKerja(acak), 'acak.xlsx')
        const hasil = computeHasil(laporan)
        expect(JSON.stringify(calcJson(laporan, hasil))).not.toMatch(/NaN|Infinity|undefined|\d[eE][+-]?\d/)
        const berunit = laporan.buku.organisasi.rows.filter(({ unit }) => kunciNama(unit.value) !== '')
        expect(new Set(semuaUnit(laporan.organisasi).map(({ baris }) => baris))).toEqual(new Set(berunit))
        const semua = kertasKerja(laporan, hasil)
        const kunci = new Set(semua.map((satu) => satu.kunci))
        expect(kunci.size).toBe(semua.length)
        for (const satu of semua) {
          const ulang = hitungUlang(satu)
          expect([satu.kunci, ulang?.toFixed(8) ?? null]).toEqual([
            satu.kunci,
            satu.hasil.ada ? satu.hasil.nilai.toFixed(8) : null,
          ])
          for (const { dari } of satu.masukan) if (dari !== null) expect(kunci).toContain(dari)
        }
      }),
      { numRuns: 600 },
    )
  })
})
