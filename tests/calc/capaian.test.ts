/** Capaian by every formula and kind of value; expected numbers worked out by hand beside each case. */
import { describe, expect, test } from 'vitest'
import type { HasilIndikator } from '../../src/calc/hasil.ts'
import { indikatorDari, tercetak } from '../helpers/laporan-value.ts'
import { bad, type Isi } from '../helpers/workbook-value.ts'

type Baris = Readonly<Record<string, Isi>>
interface Kasus {
  readonly pk: Baris
  readonly r: Isi
  readonly atur?: Baris
  readonly kategori?: readonly Baris[]
  readonly capaian: string
  readonly rumus?: string
  readonly tercapai: boolean | null
  readonly letak?: HasilIndikator['letak']
}

function periksa({ pk, r, atur, kategori, capaian, rumus, tercapai, letak }: Kasus): void {
  const hasil = indikatorDari(
    pk,
    { realisasi: r },
    { ...(atur === undefined ? {} : { pengaturan: atur }), ...(kategori === undefined ? {} : { kategori }) },
  )
  expect(tercetak(hasil.capaian)).toBe(capaian)
  expect(hasil.tercapai).toBe(tercapai)
  if (rumus !== undefined) expect(hasil.rumus).toBe(rumus)
  if (letak !== undefined) expect(hasil.letak).toBe(letak)
}

describe('positif: R/T × 100', () => {
  test.each<Kasus>([
    // 95/75 = 1,26666…
    { pk: { target: 75 }, r: 95, capaian: '126.67', rumus: 'R/T', tercapai: true, letak: 'di atas' },
    // 14,82/17,19 = 0,862129…
    { pk: { target: 17.19 }, r: 14.82, capaian: '86.21', tercapai: false, letak: 'di bawah' },
    { pk: { target: 3 }, r: 3, capaian: '100.00', tercapai: true, letak: 'sama dengan' },
    { pk: { target: 17 }, r: 0, capaian: '0.00', tercapai: false },
    // −1,3/5 = −0,26
    { pk: { target: 5 }, r: -1.3, capaian: '-26.00', tercapai: false },
    // 99,996 prints 100,00 but is not reached
    { pk: { target: 100 }, r: 99.996, capaian: '100.00', tercapai: false, letak: 'di bawah' },
  ])('%j', periksa)
})

describe('negatif', () => {
  test.each<Kasus>([
    // (2×4,19 − 6,33)/4,19 = 2,05/4,19 = 0,489260…
    {
      pk: { target: 4.19, polaritas: 'negatif' },
      r: 6.33,
      capaian: '48.93',
      rumus: '(2T-R)/T',
      tercapai: false,
    },
    // R > 2T: (20 − 25)/10 = −0,5
    { pk: { target: 10, polaritas: 'negatif' }, r: 25, capaian: '-50.00', tercapai: false },
    // R = 0: (20 − 0)/10 = 2
    { pk: { target: 10, polaritas: 'negatif' }, r: 0, capaian: '200.00', tercapai: true, letak: 'di bawah' },
    // T/R: 4,19/6,33 = 0,661927…
    {
      pk: { target: 4.19, polaritas: 'negatif' },
      r: 6.33,
      atur: { rumusNegatif: 'T/R' },
      capaian: '66.19',
      rumus: 'T/R',
      tercapai: false,
    },
    // 10/4 = 2,5
    {
      pk: { target: 10, polaritas: 'negatif', rumusCapaian: 'T/R' },
      r: 4,
      capaian: '250.00',
      tercapai: true,
    },
    {
      pk: { target: 10, polaritas: 'negatif', rumusCapaian: 'T/R' },
      r: 0,
      capaian: '[realisasi nol]',
      tercapai: true,
    },
    {
      pk: { target: 10, polaritas: 'negatif', rumusCapaian: 'T/R' },
      r: -1,
      capaian: '[realisasi negatif]',
      tercapai: true,
    },
    // an override of the formula does not change the direction: 12/10 = 120 %, yet above the ceiling
    {
      pk: { target: 10, polaritas: 'negatif', rumusCapaian: 'R/T' },
      r: 12,
      capaian: '120.00',
      tercapai: false,
    },
    // a blank direction follows the formula: (20 − 8)/10 = 1,2
    { pk: { target: 10, rumusCapaian: '(2T-R)/T' }, r: 8, capaian: '120.00', tercapai: true },
  ])('%j', periksa)
})

describe('negative targets keep better results above worse ones', () => {
  test.each<Kasus>([
    // growth of −2 promised, −1 reached: 1 + (−1 − −2)/2 = 1,5, which is (2T−R)/T = (−4+1)/−2
    { pk: { target: -2 }, r: -1, capaian: '150.00', rumus: '(2T-R)/T', tercapai: true },
    // 1 + (−3 − −2)/2 = 0,5
    { pk: { target: -2 }, r: -3, capaian: '50.00', tercapai: false },
    // lower is better: −3/−2 = 1,5
    { pk: { target: -2, polaritas: 'negatif' }, r: -3, capaian: '150.00', rumus: 'R/T', tercapai: true },
    { pk: { target: -2, polaritas: 'negatif' }, r: -1, capaian: '50.00', tercapai: false },
    {
      pk: { target: -2, polaritas: 'negatif' },
      r: -1,
      atur: { rumusNegatif: 'T/R' },
      capaian: '50.00',
      tercapai: false,
    },
  ])('%j', periksa)
})

describe('target 0', () => {
  const atur = { targetNol: '100 bila tercapai' }
  test.each<Kasus>([
    { pk: { target: 0 }, r: 0, capaian: '[target nol]', tercapai: true, letak: 'sama dengan' },
    { pk: { target: 0 }, r: 5, capaian: '[target nol]', tercapai: true, letak: 'di atas' },
    { pk: { target: 0 }, r: 5, atur, capaian: '100.00', tercapai: true },
    { pk: { target: 0 }, r: -1, atur, capaian: '[target nol]', tercapai: false },
    { pk: { target: 0, polaritas: 'negatif' }, r: 0, atur, capaian: '100.00', tercapai: true },
    { pk: { target: 0, polaritas: 'negatif' }, r: 2, atur, capaian: '[target nol]', tercapai: false },
    {
      pk: { target: 0, polaritas: 'negatif', rumusCapaian: 'T/R' },
      r: 0,
      atur,
      capaian: '100.00',
      tercapai: true,
    },
    // below a lower bound of 0 there is nothing to divide by
    { pk: { target: '0..5' }, r: -1, capaian: '[target nol]', tercapai: false },
    { pk: { target: '0..5' }, r: 0, capaian: '100.00', tercapai: true },
  ])('%j', periksa)
})

describe('rentang', () => {
  test.each<Kasus>([
    {
      pk: { target: '90..95' },
      r: 90,
      capaian: '100.00',
      rumus: 'rentang',
      tercapai: true,
      letak: 'sama dengan',
    },
    { pk: { target: '90..95' }, r: 95, capaian: '100.00', tercapai: true },
    { pk: { target: '90..95' }, r: 92.5, capaian: '100.00', tercapai: true },
    // above: (2×95 − 97)/95 = 93/95 = 0,978947…
    { pk: { target: '90..95' }, r: 97, capaian: '97.89', tercapai: false, letak: 'di atas' },
    // above by T/R: 95/97 = 0,979381…
    { pk: { target: '90..95' }, r: 97, atur: { rumusNegatif: 'T/R' }, capaian: '97.94', tercapai: false },
    // below: 81/90
    { pk: { target: '90..95' }, r: 81, capaian: '90.00', tercapai: false, letak: 'di bawah' },
    // written the wrong way round
    { pk: { target: '95..90' }, r: 92, capaian: '100.00', tercapai: true },
    // a single number with polaritas rentang is a range of one point: (2×90 − 92)/90 = 88/90
    { pk: { target: 90, polaritas: 'rentang' }, r: 92, capaian: '97.78', tercapai: false },
    // negative bounds: below −2: (2×−2 − −3)/−2 = 0,5; above −1: −0,5/−1 = 0,5
    { pk: { target: '-2..-1' }, r: -3, capaian: '50.00', tercapai: false },
    { pk: { target: '-2..-1' }, r: -0.5, capaian: '50.00', tercapai: false },
    { pk: { target: '90..95' }, r: 'B', capaian: '[jenis tidak sama]', tercapai: null },
  ])('%j', periksa)
})

describe('operator targets fix the direction', () => {
  test.each<Kasus>([
    // 96/95 = 1,010526…
    { pk: { target: '>=95' }, r: 96, capaian: '101.05', rumus: 'R/T', tercapai: true },
    { pk: { target: '>=95' }, r: 95, capaian: '100.00', tercapai: true },
    { pk: { target: '>95' }, r: 95, capaian: '100.00', tercapai: false },
    // (2 − 0,5)/1
    { pk: { target: '<=1%' }, r: 0.5, capaian: '150.00', rumus: '(2T-R)/T', tercapai: true },
    { pk: { target: '<1' }, r: 1, capaian: '100.00', tercapai: false },
    // whatever the column says
    { pk: { target: '<=10', polaritas: 'positif' }, r: 8, capaian: '120.00', tercapai: true },
    { pk: { target: '>=95' }, r: '>=95', capaian: '[jenis tidak sama]', tercapai: null },
  ])('%j', periksa)
})

describe('predikat', () => {
  test.each<Kasus>([
    {
      pk: { target: 'B' },
      r: 'B',
      capaian: '100.00',
      rumus: 'predikat tetap',
      tercapai: true,
      letak: 'sama dengan',
    },
    { pk: { target: 'B' }, r: 'BB', capaian: '110.00', tercapai: true, letak: 'di atas' },
    { pk: { target: 'B' }, r: 'AA', capaian: '110.00', tercapai: true },
    // CC is rank 3, B rank 4: 3/4
    { pk: { target: 'B' }, r: 'CC', capaian: '75.00', tercapai: false, letak: 'di bawah' },
    // rank ratio throughout: BB 5 / B 4
    {
      pk: { target: 'B' },
      r: 'BB',
      atur: { rumusPredikat: 'rasio' },
      capaian: '125.00',
      rumus: 'predikat rasio',
      tercapai: true,
    },
    // D 1 / AA 7 = 0,142857…
    { pk: { target: 'AA' }, r: 'D', capaian: '14.29', tercapai: false },
    // TMP TW WDP WTP = 1 2 3 4: 3/4; also spelled out
    { pk: { target: 'WTP' }, r: 'WDP', capaian: '75.00', tercapai: false },
    { pk: { target: 'WTP' }, r: 'Wajar Tanpa Pengecualian', capaian: '100.00', tercapai: true },
    { pk: { target: 'WTP' }, r: 'tw', capaian: '50.00', tercapai: false },
    // a level counts its own number: 2/3 = 0,6666…
    { pk: { target: 'Level 3' }, r: 'Level 2', capaian: '66.67', tercapai: false },
    { pk: { target: 'Level 3', skala: 'Level' }, r: 3, capaian: '100.00', tercapai: true },
    { pk: { target: 'Level 2' }, r: 'level 4', capaian: '110.00', tercapai: true },
    { pk: { target: 'Level 0' }, r: 'Level 1', capaian: '110.00', tercapai: true },
    {
      pk: { target: 'Level 0' },
      r: 'Level 1',
      atur: { rumusPredikat: 'rasio' },
      capaian: '[target nol]',
      tercapai: true,
    },
    // numbers under polaritas predikat are numbers unless the scale spells them
    {
      pk: { target: 70, polaritas: 'predikat', skala: 'SAKIP' },
      r: 63,
      capaian: '90.00',
      rumus: 'R/T',
      tercapai: false,
    },
    {
      pk: { target: 4, polaritas: 'predikat', skala: 'Level' },
      r: 3,
      capaian: '75.00',
      rumus: 'predikat tetap',
      tercapai: false,
    },
    { pk: { target: 'B', skala: 'SAKIP' }, r: 'Z', capaian: '[di luar skala]', tercapai: null },
    { pk: { target: 'Unggul' }, r: 'Baik', capaian: '[tanpa skala]', tercapai: null },
    // a number measured against a letter of SAKIP takes the band it lies in: > 60–70 is B, > 70–80 BB, > 50–60 CC (3 of 4)
    { pk: { target: 'B', skala: 'SAKIP' }, r: 70, capaian: '100.00', tercapai: true, letak: 'sama dengan' },
    { pk: { target: 'B', skala: 'SAKIP' }, r: 70.01, capaian: '110.00', tercapai: true, letak: 'di atas' },
    // written with three decimals, it is printed with them and lies above 70
    { pk: { target: 'B', skala: 'SAKIP' }, r: 70.004, capaian: '110.00', tercapai: true },
    { pk: { target: 'B', skala: 'SAKIP' }, r: 60, capaian: '75.00', tercapai: false, letak: 'di bawah' },
    { pk: { target: 'B', skala: 'SAKIP' }, r: 100.01, capaian: '[di luar skala]', tercapai: null },
    { pk: { target: 'B', skala: 'SAKIP' }, r: -0.01, capaian: '[di luar skala]', tercapai: null },
    // a letter that SAKIP alone has, or the indicator's name, says it too
    { pk: { target: 'BB' }, r: 72.35, capaian: '100.00', tercapai: true },
    { pk: { target: 'B', indikator: 'Nilai AKIP' }, r: 65, capaian: '100.00', tercapai: true },
    // B of an IKM is 76,61–88,30: nothing is taken for granted
    {
      pk: { target: 'B', indikator: 'Mutu pelayanan' },
      r: 84,
      capaian: '[jenis tidak sama]',
      tercapai: null,
    },
    // no bands, no number: a letter target of another scale stays uncomparable
    { pk: { target: 'WTP' }, r: 70, capaian: '[jenis tidak sama]', tercapai: null },
    // a letter is never turned into a number
    { pk: { target: 70 }, r: 'B', capaian: '[jenis tidak sama]', tercapai: null },
    { pk: { target: 'B', rumusCapaian: 'R/T' }, r: 'B', capaian: '[jenis tidak sama]', tercapai: true },
    {
      // own scale with Peringkat, out of order; Sedang and Cukup share a rank: 2/3 = 0,6666…
      pk: { target: 'Unggul' },
      r: 'Cukup',
      kategori: [
        { skala: 'Akreditasi', label: 'Unggul', peringkat: 3 },
        { skala: 'Akreditasi', label: 'Sedang', peringkat: 2 },
        { skala: 'Akreditasi', label: 'Cukup', peringkat: 2 },
        { skala: 'Akreditasi', label: 'Dasar', peringkat: 1 },
      ],
      capaian: '66.67',
      tercapai: false,
    },
    {
      // the office's own scale wins over the built-in one that also knows the letters: A is rank 1 of 3 there
      pk: { target: 'C' },
      r: 'A',
      kategori: [
        { skala: 'Risiko', label: 'A', peringkat: 1 },
        { skala: 'Risiko', label: 'B', peringkat: 2 },
        { skala: 'Risiko', label: 'C', peringkat: 3 },
      ],
      capaian: '33.33',
      tercapai: false,
    },
  ])('%j', periksa)
})

describe('ya/tidak', () => {
  test.each<Kasus>([
    { pk: { target: 'Ya' }, r: 'Ada', capaian: '100.00', rumus: 'ya/tidak', tercapai: true },
    { pk: { target: 'Ya' }, r: 'Belum', capaian: '0.00', tercapai: false },
    { pk: { target: 'Tidak ada' }, r: 'Tidak', capaian: '100.00', tercapai: true },
    { pk: { target: 'Tidak ada' }, r: 'Ada', capaian: '0.00', tercapai: false },
    { pk: { target: 1, polaritas: 'ya/tidak' }, r: 0, capaian: '0.00', tercapai: false },
    { pk: { target: '100%', polaritas: 'ya/tidak' }, r: 'Ya', capaian: '100.00', tercapai: true },
    { pk: { target: 'Ya' }, r: 7, capaian: '[jenis tidak sama]', tercapai: null },
  ])('%j', periksa)
})

describe('rasio "1:17" compares the second number by the direction', () => {
  test.each<Kasus>([
    // one teacher per 17 pupils, lower is better: (34 − 20)/17 = 0,823529…
    { pk: { target: '1:17', polaritas: 'negatif' }, r: '1:20', capaian: '82.35', tercapai: false },
    // 17,9/17 = 1,052941…
    { pk: { target: '1:17' }, r: '1:17.9', capaian: '105.29', tercapai: true },
    // 2:30 is 1:15: (34 − 15)/17 = 1,117647…
    { pk: { target: '1:17', polaritas: 'negatif' }, r: '2:30', capaian: '111.76', tercapai: true },
    { pk: { target: '1:17' }, r: 17, capaian: '[jenis tidak sama]', tercapai: null },
    { pk: { target: '1:17' }, r: '0:17', capaian: '[penyebut nol]', tercapai: null },
  ])('%j', periksa)
})

describe('missing and unreadable', () => {
  test.each<Kasus>([
    { pk: { target: 10 }, r: null, capaian: '[belum diukur]', tercapai: null },
    { pk: { target: null }, r: 10, capaian: '[target kosong]', tercapai: null },
    { pk: { target: 10 }, r: bad, capaian: '[isi tidak terbaca]', tercapai: null },
    { pk: { target: bad }, r: 10, capaian: '[isi tidak terbaca]', tercapai: null },
  ])('%#', periksa)

  test('an indicator without a row in Realisasi is not measured', () => {
    expect(tercetak(indikatorDari({ target: 10 }, { kodeIndikator: 'lain', realisasi: 10 }).capaian)).toBe(
      '[belum diukur]',
    )
  })
})

describe('cap and floor', () => {
  test.each([
    // 150 % capped at 120; the uncapped value is kept
    [{ batasAtas: 120 }, 15, '120.00', '150.00', true],
    [{ batasAtas: 150 }, 15, '150.00', '150.00', false],
    [{ batasAtas: 100 }, 9, '90.00', '90.00', false],
    // −30 % floored at 0
    [{ batasBawah: 0 }, -3, '0.00', '-30.00', true],
    [{ batasBawah: 0, batasAtas: 110 }, 20, '110.00', '200.00', true],
  ] as const)('%j R=%s', (atur, r, capaian, penuh, dibatasi) => {
    const hasil = indikatorDari({ target: 10 }, { realisasi: r }, { pengaturan: atur })
    expect([tercetak(hasil.capaian), tercetak(hasil.capaianPenuh), hasil.dibatasi]).toEqual([
      capaian,
      penuh,
      dibatasi,
    ])
  })
})

test('Target Perubahan counts where filled', () => {
  // 9/12
  expect(tercetak(indikatorDari({ target: 10, targetPerubahan: 12 }, { realisasi: 9 }).capaian)).toBe('75.00')
})

describe('a cell that decides how to compute and could not be read is replaced by no default', () => {
  test.each<Baris>([{ polaritas: bad }, { rumusCapaian: bad }, { faktor: bad }, { penghitungan: bad }])(
    '%j',
    (rusak) => {
      const riwayat = [{ kodeIndikator: 'I1', tahun: 2021, target: 5, realisasi: 4.2 }]
      const renstra = [{ kodeIndikator: 'I1', 2022: 5 }]
      const hasil = indikatorDari(
        { kodeIndikator: 'I1', target: 4.5, ...rusak },
        { realisasi: 4.1, standarNasional: 4.3 },
        { riwayat, renstra },
      )
      expect(tercetak(hasil.capaian)).toBe('[isi tidak terbaca]')
      expect(hasil.tercapai).toBeNull()
      expect(hasil.riwayat.map(({ tren }) => tren.baik)).toEqual([null])
      expect(hasil.standarNasional?.penilaian).toBe('tidak dapat dibandingkan')
      // A typed realisasi is what it is; one computed by an unreadable factor is none.
      expect(hasil.realisasi.asal).toBe('tertulis')
      const dihitung = indikatorDari({ target: 4.5, ...rusak }, { pembilang: 41, penyebut: 10 })
      expect(dihitung.realisasi.nilai).toBeNull()
    },
  )
})

test('a target that says its direction needs no Polaritas', () => {
  // (2×5 − 4)/5 = 1,2
  expect(tercetak(indikatorDari({ target: '<=5', polaritas: bad }, { realisasi: 4 }).capaian)).toBe('120.00')
  expect(tercetak(indikatorDari({ target: 'WTP', polaritas: bad }, { realisasi: 'WTP' }).capaian)).toBe(
    '100.00',
  )
})

test('bands see a computed number with two decimals', () => {
  // 70004/1000 = 70,004 → 70,00: B; 70006/1000 = 70,006 → 70,01: BB
  const capaian = (pembilang: number): string =>
    tercetak(indikatorDari({ target: 'B', skala: 'SAKIP' }, { pembilang, penyebut: 1000 }).capaian)
  expect([capaian(70_004), capaian(70_006)]).toEqual(['100.00', '110.00'])
})

describe('a number with its letter', () => {
  test.each<Kasus>([
    // 72,35/70,01 = 103,3424 %
    { pk: { target: '70.01 (BB)' }, r: '72.35 (BB)', capaian: '103.34', rumus: 'R/T', tercapai: true },
    { pk: { target: '70.01 (BB)' }, r: 68, capaian: '97.13', rumus: 'R/T', tercapai: false },
    // only a letter was measured: it stands against the letter of the target
    {
      pk: { target: '70.01 (BB)' },
      r: 'BB',
      capaian: '100.00',
      rumus: 'predikat tetap',
      tercapai: true,
    },
    { pk: { target: '70.01 (BB)' }, r: 'A', capaian: '110.00', tercapai: true },
    // rank 4 of 5
    { pk: { target: '70.01 (BB)' }, r: 'B', capaian: '80.00', tercapai: false },
    { pk: { target: 'BB' }, r: '72.35 (BB)', capaian: '100.00', tercapai: true },
  ])('%j', periksa)
})

describe('a scale of the office with ranks and bands', () => {
  const kategori = [
    { skala: 'Indeks SPBE', label: 'Kurang', batasAtas: 1.8, peringkat: 1 },
    { skala: 'Indeks SPBE', label: 'Cukup', batasBawah: 1.8, batasAtas: 2.6, peringkat: 2 },
    { skala: 'Indeks SPBE', label: 'Baik', batasBawah: 2.6, batasAtas: 3.5, peringkat: 3 },
    { skala: 'Indeks SPBE', label: 'Sangat Baik', batasBawah: 3.5, batasAtas: 5, peringkat: 4 },
  ]
  test.each([
    // 2,6 is still Cukup (rank 2 of 3), 2,61 Baik, 3,51 better than the target, above 5 nothing
    [2.6, '66.67'],
    [2.61, '100.00'],
    [3.51, '110.00'],
    [5.01, '[di luar skala]'],
  ])('%d against Baik', (realisasi, capaian) => {
    const hasil = indikatorDari({ target: 'Baik', skala: 'Indeks SPBE' }, { realisasi }, { kategori })
    expect(tercetak(hasil.capaian)).toBe(capaian)
    // a scale of predicates is not the scale of categories
    expect(hasil.kategori?.label ?? null).not.toBe('Kurang')
  })
})
