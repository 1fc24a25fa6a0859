/** Means, money, efficiency and comparisons; expected numbers worked out by hand beside each case. */
import { describe, expect, test } from 'vitest'
import { computeEfisiensi } from '../../src/calc/efisiensi.ts'
import type { Angka, Uang } from '../../src/calc/hasil.ts'
import { bulatkan } from '../../src/calc/pembulatan.ts'
import { desimal } from '../../src/decimal/decimal.ts'
import { hasilDari, indikatorDari, tercetak } from '../helpers/laporan-value.ts'
import type { BukuUji } from '../helpers/workbook-value.ts'

/** Indicators as sasaran → realisasi of a target of 3 (null = not measured). */
function buku(sasaran: Readonly<Record<string, readonly (number | null)[]>>, lain: BukuUji = {}): BukuUji {
  const isi = Object.entries(sasaran).flatMap(([kode, nilai]) =>
    nilai.map((r, index) => ({ kode, r, indikator: `${kode}${index}` })),
  )
  return {
    perjanjianKinerja: isi.map(({ kode, indikator }) => ({
      misi: kode < 'B' ? 'Misi 1' : 'Misi 2',
      kodeTujuan: kode,
      tujuan: kode,
      kodeSasaran: kode,
      sasaran: kode,
      kodeIndikator: indikator,
      indikator,
      target: 3,
    })),
    realisasi: isi.map(({ r, indikator }) => ({ kodeIndikator: indikator, realisasi: r })),
    ...lain,
  }
}

describe('means', () => {
  // capaian: A 1/3 = 33,333…, 2/3 = 66,666…, unmeasured; B 4/3 = 133,333…; C none
  const isi = { A: [1, 2, null], B: [4], C: [null] }

  test('plain mean of unrounded indicators; missing left out and counted', () => {
    const hasil = hasilDari(buku(isi))
    // A: (33,33…+66,66…)/2 = 50 exactly; all: (1+2+4)/3/3 = 7/9 = 77,777…
    expect(hasil.sasaran.map((s) => [tercetak(s.rataRata), s.takTerukur])).toEqual([
      ['50.00', 1],
      ['133.33', 0],
      ['[tidak ada indikator]', 1],
    ])
    expect(hasil.sasaran[0]?.rataRata).toEqual({ ada: true, nilai: desimal(50) })
    expect(tercetak(hasil.rataRata, 6)).toBe('77.777778')
    expect(hasil.takTerukur).toBe(2)
    expect(
      hasil.misi.map((m) => [m.misi.nama, tercetak(m.rataRata), m.takTerukur, m.jumlahIndikator]),
    ).toEqual([
      ['Misi 1', '50.00', 1, 3],
      ['Misi 2', '133.33', 1, 2],
    ])
    expect(hasil.kategori?.label).toBe('Baik')
    expect([hasil.tertinggi?.indikator.kode, hasil.terendah?.indikator.kode]).toEqual(['B0', 'A0'])
  })

  test('mean of sasaran means', () => {
    // (50 + 133,333…)/2 = 91,6666…
    expect(tercetak(hasilDari(buku(isi, { pengaturan: { rataRata: 'sasaran' } })).rataRata, 4)).toBe(
      '91.6667',
    )
  })

  test('mean of rounded values', () => {
    // (33,33 + 66,67 + 133,33)/3 = 233,33/3 = 77,776666…
    expect(
      tercetak(hasilDari(buku(isi, { pengaturan: { rataRata: 'indikator dibulatkan' } })).rataRata, 6),
    ).toBe('77.776667')
    // whole numbers: (33 + 67 + 133)/3 = 77,666…
    expect(
      tercetak(
        hasilDari(buku(isi, { pengaturan: { rataRata: 'indikator dibulatkan', desimal: 0 } })).rataRata,
      ),
    ).toBe('77.67')
  })

  test('a cap applies before the mean', () => {
    // (33,333… + 66,666… + 100)/3 = 66,666…
    expect(tercetak(hasilDari(buku(isi, { pengaturan: { batasAtas: 100 } })).rataRata)).toBe('66.67')
  })

  test('thirds that add up to a whole give exactly 100', () => {
    const hasil = hasilDari(buku({ A: [2, 3, 4] })) // 66,66… + 100 + 133,33… = 300
    expect(hasil.rataRata).toEqual({ ada: true, nilai: desimal(100) })
    expect(hasil.kategori?.label).toBe('Sangat Baik')
  })

  test('a mean just beside a half is not the half', () => {
    // Target < 0: (2T − R)/T. R = 0,1/910610021842439 × 100 = 1,1e-14; 200 + 100 × R/109816494 exceeds 200 by 1e-20.
    // Second, negatif: R/T = −877094,55. Mean (200 + ε − 877094,55)/2 = −438447,275 + ε/2, which rounds to −438447,27.
    const hasil = hasilDari({
      perjanjianKinerja: [
        { target: '-109816494', polaritas: 'positif' },
        { target: '-100', polaritas: 'negatif' },
      ].map((baris, index) => ({
        kodeSasaran: 'S',
        sasaran: 'S',
        kodeIndikator: `I${index}`,
        indikator: `I${index}`,
        satuan: '%',
        ...baris,
      })),
      realisasi: [
        { kodeIndikator: 'I0', pembilang: '0.1', penyebut: '910610021842439' },
        { kodeIndikator: 'I1', realisasi: '877094.55' },
      ],
    })
    expect(hasil.rataRata.ada && bulatkan(hasil.rataRata.nilai, 2).toFixed()).toBe('-438447.27')
  })

  test('huge members do not blur the last printed digit', () => {
    const isi = [
      ['0.03', '1000000000000000'],
      ['0.03', '1000000000000000'],
      ['0.03', '1000000000000000'],
      ['1', '0.0002'],
    ] as const
    const hasil = hasilDari({
      perjanjianKinerja: isi.map(([target], index) => ({
        kodeSasaran: 'S',
        sasaran: 'S',
        kodeIndikator: `I${index}`,
        indikator: `I${index}`,
        target,
      })),
      realisasi: isi.map(([, realisasi], index) => ({ kodeIndikator: `I${index}`, realisasi })),
    })
    // (3 × 10^19/3 + 0,02)/4 = 2,5×10^18 + 0,005: half up
    expect(tercetak(hasil.rataRata)).toBe('2500000000000000000.01')
  })

  test('tujuan: Rata-rata sasaran is the mean of the sasaran, not of the indicators', () => {
    const hasil = hasilDari({
      ...buku({ A: [3, 3, 3], B: [6] }),
      perjanjianKinerja: (buku({ A: [3, 3, 3], B: [6] }).perjanjianKinerja ?? []).map((baris) => ({
        ...baris,
        misi: 'M',
        kodeTujuan: 'T',
        tujuan: 'T',
      })),
      indikatorTujuan: [
        { kodeTujuan: 'T', tujuan: 'T', kodeIndikator: 'X', indikator: 'X', dasar: 'Rata-rata sasaran' },
      ],
      riwayat: [{ kodeIndikator: 'X', tahun: 2021, realisasi: 70 }],
    })
    // sasaran 100 and 200 → 150; indicators (100×3 + 200)/4 = 125
    const ukuran = hasil.tujuan[0]?.indikator[0]
    expect(tercetak(ukuran?.capaian ?? { ada: false, alasan: 'data tidak ada' })).toBe('150.00')
    expect(tercetak(hasil.tujuan[0]?.rataRata ?? { ada: false, alasan: 'data tidak ada' })).toBe('125.00')
    expect([ukuran?.tercapai, ukuran?.realisasi.asal]).toEqual([true, 'rata-rata sasaran'])
    // last year's realisasi of a mean is its capaian; change 150 − 70
    const lalu = ukuran?.riwayat[0]
    expect(lalu === undefined ? '' : `${tercetak(lalu.capaian)} ${tercetak(lalu.selisih)}`).toBe(
      '70.00 80.00',
    )
  })
})

describe('money', () => {
  const ringkas = (u: Uang): string => `${u.pagu}/${u.realisasi} sisa ${u.sisa} ${tercetak(u.serapan)}`
  const anggaran = [
    { tingkat: 'Program', uraian: 'P1', kodeSasaran: 'A' },
    { tingkat: 'Kegiatan', uraian: 'K1' },
    { tingkat: 'Sub Kegiatan', uraian: 'S1', paguAwal: 90, pagu: 100, realisasi: 50 },
    { tingkat: 'Sub Kegiatan', uraian: 'S2', pagu: 300, realisasi: 300 },
    { tingkat: 'Kegiatan', uraian: 'K2', pagu: 600, realisasi: 599 },
    { tingkat: 'Sub Kegiatan', uraian: 'S3', pagu: 500, realisasi: null },
    { tingkat: 'Program', uraian: 'P2', kodeSasaran: 'A;B', pagu: 1000, realisasi: 1001 },
    { tingkat: 'Program', uraian: 'P3', pagu: 0, realisasi: 0 },
  ]
  const hasil = hasilDari(buku({ A: [3], B: [3], C: [3] }, { anggaran }))

  test('blank amounts are summed from below, typed ones count; the parent is ΣR/ΣP', () => {
    const [p1, p2, p3] = hasil.anggaran.pohon
    // K1 = 100+300 / 50+300 = 350/400; P1 = 400+600 / 350+599 = 949/1000
    expect(p1 === undefined ? [] : [p1, ...p1.anak].map(ringkas)).toEqual([
      '1000/949 sisa 51 94.90',
      '400/350 sisa 50 87.50',
      '600/599 sisa 1 99.83',
    ])
    expect([p1?.paguAwal?.toString(), p2?.paguAwal]).toEqual(['90', null])
    expect(p3 === undefined ? '' : ringkas(p3)).toBe('0/0 sisa 0 [pagu nol]')
    // total 2000 / 1950 = 97,5; overspent programs keep their negative sisa
    expect(ringkas(hasil.anggaran)).toBe('2000/1950 sisa 50 97.50')
    expect(p2 === undefined ? '' : ringkas(p2)).toBe('1000/1001 sisa -1 100.10')
  })

  test('by sasaran: a program of two sasaran counts for both, once in the total', () => {
    expect(hasil.sasaran.map((s) => ringkas(s.anggaran))).toEqual([
      '2000/1950 sisa 50 97.50',
      '1000/1001 sisa -1 100.10',
      '0/0 sisa 0 [data tidak ada]',
    ])
  })

  test('low serapan lists the lowest rows, as printed against the threshold', () => {
    expect(hasil.serapanRendah.map(({ pos }) => pos.uraian)).toEqual(['S1'])
    // A blank realisasi is not a realisasi of 0.
    const kosong = hasilDari({
      anggaran: [
        { tingkat: 'Program', uraian: 'Kosong', pagu: 10 },
        { tingkat: 'Program', uraian: 'Nol', pagu: 10, realisasi: 0 },
      ],
    })
    expect(kosong.serapanRendah.map(({ pos }) => pos.uraian)).toEqual(['Nol'])
    // 79,996 % prints 80,00: not under 80
    const tepat = hasilDari({
      anggaran: [{ tingkat: 'Program', uraian: 'P', pagu: 100000, realisasi: 79996 }],
    })
    expect(tepat.serapanRendah).toEqual([])
  })

  test('sums are exact up to 10^15 rupiah', () => {
    const besar = hasilDari({
      anggaran: Array.from({ length: 3 }, (_, index) => ({
        tingkat: 'Program',
        uraian: `P${index}`,
        pagu: '999999999999999.99',
        realisasi: '999999999999999.98',
      })),
    })
    expect(ringkas(besar.anggaran)).toBe('2999999999999999.97/2999999999999999.94 sisa 0.03 100.00')
  })

  test('belanja: lines are added, a written total counts only where no lines stand below', () => {
    const { belanja, sumberDana } = hasilDari({
      belanja: [
        { jenis: 'Pegawai', anggaran: 999, realisasi: 999 },
        { jenis: 'Pegawai', uraian: 'Gaji', anggaran: 60, realisasi: 30 },
        { jenis: 'Pegawai', uraian: 'Tunjangan', anggaran: 40, realisasi: 40 },
        { jenis: 'Modal', anggaran: 10, realisasi: 9 },
        { jenis: 'Barang', kelompok: 'K', anggaran: 5, realisasi: 5 },
      ],
      sumberDana: [{ sumberDana: 'APBD', anggaran: 8, realisasi: 6 }, { sumberDana: 'APBN' }],
    })
    expect(belanja.map((b) => `${b.jenis.nama} ${ringkas(b)}`)).toEqual([
      'Pegawai 100/70 sisa 30 70.00',
      'Modal 10/9 sisa 1 90.00',
      'Barang 5/5 sisa 0 100.00',
    ])
    expect(sumberDana.map((s) => `${s.nama} ${s.kosong} ${ringkas(s)}`)).toEqual([
      'APBD false 8/6 sisa 2 75.00',
      'APBN true 0/0 sisa 0 [data tidak ada]',
    ])
  })

  test('efficiency of a program uses the indicators of its sasaran', () => {
    // P2 carries A and B, both 100 %; serapan 100,1: overspent
    expect(hasil.program.map((p) => [p.pos.pos.uraian, tercetak(p.capaian), p.efisiensi.label])).toEqual([
      ['P1', '100.00', 'efisien'],
      ['P2', '100.00', 'tidak efisien'],
      ['P3', '[tidak ada indikator]', 'tidak dapat dihitung'],
    ])
  })
})

describe('efficiency', () => {
  const persen = (nilai: number | null): Angka =>
    nilai === null ? { ada: false, alasan: 'belum diukur' } : { ada: true, nilai: desimal(nilai) }

  test.each([
    // unspent share: 100 − 94,35
    ['sisa', 100, 94.35, '5.65', 'efisien'],
    ['sisa', 99.999, 94.35, '5.65', 'belum efisien'],
    ['sisa', 100, 100, '0.00', 'belum efisien'],
    ['sisa', 120, 101, '-1.00', 'tidak efisien'],
    ['sisa', null, 90, '10.00', 'tidak dapat dihitung'],
    ['sisa', 100, null, '[belum diukur]', 'tidak dapat dihitung'],
    ['sisa bila tercapai', 100, 90, '10.00', 'efisien'],
    ['sisa bila tercapai', 99.99, 90, '[target tidak tercapai]', 'tidak efisien'],
    ['sisa bila tercapai', null, 90, '[belum diukur]', 'tidak dapat dihitung'],
    // capaian − serapan: > 5 efisien, −5 … 5 cukup, below not
    ['selisih', 105.01, 100, '5.01', 'efisien'],
    ['selisih', 105, 100, '5.00', 'cukup efisien'],
    ['selisih', 100, 95, '5.00', 'cukup efisien'],
    // Target missed: never "cukup efisien", however close the two are.
    ['selisih', 95, 100, '-5.00', 'belum efisien'],
    ['selisih', 96, 94, '2.00', 'belum efisien'],
    ['selisih', 99.999, 99, '1.00', 'belum efisien'],
    // More than the pagu spent: never efficient, whatever was reached.
    ['selisih', 130, 110, '20.00', 'tidak efisien'],
    ['selisih', 100.02, 100.01, '0.01', 'tidak efisien'],
    ['banding', 130, 110, '20.00', 'tidak efisien'],
    ['sisa bila tercapai', 130, 110, '-10.00', 'tidak efisien'],
    ['selisih', 94.99, 100, '-5.01', 'tidak efisien'],
    ['selisih', 90, 70, '20.00', 'belum efisien'],
    ['banding', 100, 100, '0.00', 'efisien'],
    ['banding', 99, 98, '1.00', 'belum efisien'],
    ['banding', 97, 98, '-1.00', 'tidak efisien'],
  ] as const)('%s: capaian %s, serapan %s → %s %s', (metode, capaian, serapan, nilai, label) => {
    const hasil = computeEfisiensi(persen(capaian), persen(serapan), metode, false)
    expect([tercetak(hasil.nilai), hasil.label]).toEqual([nilai, label])
  })

  test('what is not spent before the year ends is not judged', () => {
    const label = (capaian: number | null): string =>
      computeEfisiensi(persen(capaian), persen(40), 'sisa', true).label
    expect([label(110), label(20), label(null)]).toEqual([
      'belum dinilai',
      'belum dinilai',
      'tidak dapat dihitung',
    ])
  })
})

describe('earlier years', () => {
  const riwayat = [
    { kodeIndikator: 'I1', tahun: 2016, target: 1, realisasi: 1 },
    { kodeIndikator: 'I1', tahun: 2019, target: 8, realisasi: 6 },
    { kodeIndikator: 'I1', tahun: 2020, realisasi: 12, capaianTertulis: 110 },
    { kodeIndikator: 'I1', tahun: 2022, realisasi: 77 },
  ]
  const baris = (pk: object, r: number | string) =>
    indikatorDari({ target: 10, ...pk }, { realisasi: r }, { riwayat }).riwayat.map(
      (t) =>
        `${t.tahun} ${tercetak(t.capaian)} ${tercetak(t.selisih)} ${t.tren.arah}${t.tren.baik === null ? '' : t.tren.baik ? ' baik' : ' buruk'}`,
    )

  test('at most five years back, no holes, a year without data says so', () => {
    // 2019: 6/8 = 75; 12 − 6 = 6. 2020: typed 110 (no target); 12 − 12 = 0. 2021: nothing.
    expect(baris({}, 12)).toEqual([
      '2019 75.00 6.00 naik baik',
      '2020 110.00 0.00 tetap',
      '2021 [data tidak ada] [data tidak ada] tidak dapat dibandingkan',
    ])
  })

  test('a typed capaian obeys the cap and floor of the computed ones', () => {
    const { riwayat: hasil } = indikatorDari(
      { target: 10 },
      { realisasi: 15 },
      {
        riwayat: [
          { kodeIndikator: 'I1', tahun: 2020, realisasi: 12, capaianTertulis: -5 },
          { kodeIndikator: 'I1', tahun: 2021, realisasi: 12, capaianTertulis: 140 },
        ],
        pengaturan: { batasAtas: 110, batasBawah: 0 },
      },
    )
    expect(hasil.map((t) => tercetak(t.capaian))).toEqual(['0.00', '110.00'])
  })

  test('trend obeys polarity; capaian of the earlier year too', () => {
    // 2019 negatif: (16 − 6)/8 = 125
    expect(baris({ polaritas: 'negatif' }, 12)[0]).toBe('2019 125.00 6.00 naik buruk')
    // range 9–10: 2020's 12 was 2 away, 11 is 1 away; falling towards the range is good
    expect(baris({ target: '9..10' }, 11)[1]).toBe('2020 110.00 -1.00 turun baik')
    expect(baris({}, 'B')[0]).toBe('2019 75.00 [jenis tidak sama] tidak dapat dibandingkan')
  })

  test('predicates compare by rank', () => {
    const { riwayat: hasil } = indikatorDari(
      { target: 'B' },
      { realisasi: 'B' },
      { riwayat: [{ kodeIndikator: 'I1', tahun: 2021, target: 'B', realisasi: 'BB' }] },
    )
    expect(hasil.map((t) => [tercetak(t.capaian), tercetak(t.selisih), t.tren])).toEqual([
      ['110.00', '-1.00', { arah: 'turun', baik: false }],
    ])
  })

  test('five years back is the limit', () => {
    const tahun = (dari: number) =>
      indikatorDari(
        { target: 1 },
        { realisasi: 1 },
        { riwayat: [{ kodeIndikator: 'I1', tahun: dari, target: 1, realisasi: 1 }] },
      ).riwayat.map((t) => t.tahun)
    expect([tahun(2017), tahun(2016), tahun(2021), tahun(2022), tahun(2023)]).toEqual([
      [2017, 2018, 2019, 2020, 2021],
      [],
      [2021],
      [],
      [],
    ])
  })

  test('ya/tidak: meeting the target is better, whichever word it is', () => {
    const tren = (target: string, dulu: string, kini: string) =>
      indikatorDari(
        { target },
        { realisasi: kini },
        { riwayat: [{ kodeIndikator: 'I1', tahun: 2021, target, realisasi: dulu }] },
      ).riwayat[0]?.tren
    expect(tren('Ya', 'Tidak', 'Ya')).toEqual({ arah: 'naik', baik: true })
    expect(tren('Tidak', 'Tidak', 'Ya')).toEqual({ arah: 'naik', baik: false })
    expect(tren('Ya', 'Ya', 'Ya')).toEqual({ arah: 'tetap', baik: null })
  })

  test('no history at all gives no years', () => {
    expect(indikatorDari({ target: 1 }, { realisasi: 1 }).riwayat).toEqual([])
  })

  test('mean of an earlier year over the indicators measured then', () => {
    const hasil = hasilDari(
      buku(
        { A: [3, 3] },
        {
          riwayat: [
            { kodeIndikator: 'A0', tahun: 2021, target: 4, realisasi: 3 },
            { kodeIndikator: 'A1', tahun: 2020, target: 4, realisasi: 2 },
          ],
        },
      ),
    )
    expect(hasil.rataRataTahun.map((t) => [t.tahun, tercetak(t.rataRata), t.terukur])).toEqual([
      [2020, '50.00', 1],
      [2021, '75.00', 1],
    ])
  })
})

describe('Renstra and national standard', () => {
  const renstra = (pk: object, r: number | string, baris: object, periode = '2021-2026') => {
    const hasil = indikatorDari(
      { target: 10, ...pk },
      { realisasi: r },
      {
        identitas: { tahun: 2022, ...(periode === '' ? {} : { periodeRenstra: periode }) },
        renstra: [{ kodeIndikator: 'I1', ...baris }],
      },
    ).renstra
    return hasil === null
      ? null
      : [hasil.capaianTahun, hasil.capaianAkhir, hasil.kemajuan].map((angka) => tercetak(angka))
  }

  test.each([
    // 12/16 = 75; 12/20 = 60; (12 − 8)/(20 − 8) = 33,33
    [{}, 12, { kondisiAwal: 8, 2022: 16, kondisiAkhir: 20 }, ['75.00', '60.00', '33.33']],
    // kondisi akhir blank: the period's last year, though a later column exists
    [{}, 12, { kondisiAwal: 8, 2022: 16, 2026: 24, 2027: 99 }, ['75.00', '50.00', '25.00']],
    // The target of 2023 is none for 2026.
    [
      {},
      12,
      { kondisiAwal: 8, 2021: 5, 2023: 24 },
      ['[target kosong]', '[target kosong]', '[target kosong]'],
    ],
    // negatif: (2×4 − 5)/4 = 75; (2×2 − 5)/2 = −50; (5 − 10)/(2 − 10) = 62,5
    [
      { polaritas: 'negatif' },
      5,
      { kondisiAwal: 10, 2022: 4, kondisiAkhir: 2 },
      ['75.00', '-50.00', '62.50'],
    ],
    [{}, 12, { kondisiAwal: 20, 2022: 20, kondisiAkhir: 20 }, ['60.00', '60.00', '[penyebut nol]']],
    // ranks CC 3 → B 4, end A 6: (4 − 3)/(6 − 3)
    [{ target: 'B' }, 'B', { kondisiAwal: 'CC', 2022: 'B', kondisiAkhir: 'A' }, ['100.00', '66.67', '33.33']],
    [{}, 12, {}, ['[target kosong]', '[target kosong]', '[target kosong]']],
  ] as const)('%j R=%s %j', (pk, r, baris, harapan) => {
    expect(renstra(pk, r, baris)).toEqual(harapan)
  })

  test('a period that is not known ends with the last year that is filled', () => {
    // 12/24 = 50; (12 − 8)/(24 − 8) = 25
    expect(renstra({}, 12, { kondisiAwal: 8, 2021: 5, 2023: 24 }, '')).toEqual([
      '[target kosong]',
      '50.00',
      '25.00',
    ])
  })

  test.each([
    [{}, 12, 10, '2.00', 'lebih baik'],
    [{ polaritas: 'negatif' }, 12, 10, '2.00', 'lebih rendah'],
    [{}, 10, 10, '0.00', 'sama'],
    [{ target: 'B' }, 'B', 'BB', '-1.00', 'lebih rendah'],
    [{}, 12, 'B', '[jenis tidak sama]', 'tidak dapat dibandingkan'],
    [{}, null, 10, '[belum diukur]', 'tidak dapat dibandingkan'],
    // A standard that is a range is met inside it; outside, the direction says which side is better.
    [{}, 12, '90..95', '-78.00', 'lebih rendah'],
    [{}, 92, '90..95', '0.00', 'sama'],
    [{}, 97, '90..95', '2.00', 'lebih baik'],
    [{ polaritas: 'negatif' }, 97, '90..95', '2.00', 'lebih rendah'],
    [{ polaritas: 'negatif' }, 80, '90..95', '-10.00', 'lebih baik'],
    [{ target: '90..95' }, 97, '90..95', '2.00', 'lebih rendah'],
  ] as const)('standard: %j R=%s against %s', (pk, r, standar, selisih, penilaian) => {
    const hasil = indikatorDari(
      { target: 10, ...pk },
      { realisasi: r, standarNasional: standar },
    ).standarNasional
    expect(hasil === null ? null : [tercetak(hasil.selisih), hasil.penilaian]).toEqual([selisih, penilaian])
  })

  test('none without data', () => {
    const hasil = indikatorDari({ target: 1 }, { realisasi: 1 })
    expect([hasil.renstra, hasil.standarNasional]).toEqual([null, null])
  })
})
