/** Causes: asked for of every indicator whose target was judged, and called what they are causes of. */
import { describe, expect, it } from 'vitest'
import type { BukuUji } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

const dua: BukuUji = {
  identitas: { ...badan.identitas, tahun: 2023 },
  perjanjianKinerja: ['A-1', 'A-2'].map((kodeIndikator) => ({
    kodeSasaran: 'A',
    sasaran: 'Hal A',
    kodeIndikator,
    indikator: `Ukuran ${kodeIndikator}`,
    target: 100,
  })),
  riwayat: [
    { kodeIndikator: 'A-1', tahun: 2022, target: 100, realisasi: 98 },
    { kodeIndikator: 'A-2', tahun: 2022, target: 100, realisasi: 118 },
  ],
}

function isianPenyebab(buku: BukuUji): readonly string[] {
  return susun(buku)
    .composed.gaps.map(({ text }) => text)
    .filter((text) => text.includes('penyebab'))
}

describe('penyebab yang belum ditulis', () => {
  it('ditanyakan untuk setiap indikator, juga bila indikator lain sudah dijelaskan', () => {
    const gaps = isianPenyebab({
      ...dua,
      realisasi: [
        { kodeIndikator: 'A-1', realisasi: 100 },
        { kodeIndikator: 'A-2', realisasi: 120, penyebab: 'Petugas ditambah.' },
      ],
    })
    expect(gaps).toEqual([
      expect.stringMatching(/penyebab keberhasilan indikator Ukuran A-1 — Realisasi![A-Z]+2\]/),
    ])
  })

  it('target tercapai tetapi lebih buruk daripada tahun lalu: sebab turunnya', () => {
    // 118 menjadi 105, di atas target 100
    const gaps = isianPenyebab({
      ...dua,
      realisasi: [
        { kodeIndikator: 'A-1', realisasi: 100, penyebab: 'Tepat rencana.' },
        { kodeIndikator: 'A-2', realisasi: 105 },
      ],
    })
    expect(gaps).toEqual([
      expect.stringMatching(
        /penyebab turunnya kinerja indikator Ukuran A-2 dari tahun 2022 — Realisasi![A-Z]+3\]/,
      ),
    ])
  })

  it('jauh di atas target dan lebih buruk daripada tahun lalu: keduanya', () => {
    // 118 menjadi 130 naik; A-1: 200 menjadi 130 turun
    const gaps = isianPenyebab({
      ...dua,
      riwayat: [{ kodeIndikator: 'A-1', tahun: 2022, target: 100, realisasi: 200 }],
      realisasi: [
        { kodeIndikator: 'A-1', realisasi: 130 },
        { kodeIndikator: 'A-2', realisasi: 130, penyebab: 'Petugas ditambah.' },
      ],
    })
    expect(gaps).toEqual([
      expect.stringContaining(
        'penyebab capaian jauh di atas target indikator Ukuran A-1, walaupun kinerjanya turun dari tahun 2022',
      ),
    ])
  })

  it('laporan berkala tidak disandingkan dengan satu tahun penuh', () => {
    const gaps = isianPenyebab({
      ...dua,
      identitas: { ...dua.identitas, periodeLaporan: 'Triwulan II' },
      realisasi: [
        { kodeIndikator: 'A-1', realisasi: 100, penyebab: 'Tepat rencana.' },
        { kodeIndikator: 'A-2', realisasi: 105 },
      ],
    })
    expect(gaps).toEqual([expect.stringContaining('penyebab keberhasilan indikator Ukuran A-2')])
  })
})

describe('indikator yang belum diukur', () => {
  const penjelasan = (...realisasi: NonNullable<BukuUji['realisasi']>): readonly string[] =>
    susun({ ...dua, realisasi })
      .composed.gaps.map(({ text }) => text)
      .filter((text) => text.includes('belum dapat dihitungnya'))

  it('ditanyakan satu demi satu, juga di samping indikator yang diukur', () => {
    expect(penjelasan({ kodeIndikator: 'A-1' }, { kodeIndikator: 'A-2' })).toEqual([
      expect.stringMatching(/capaian indikator Ukuran A-1 — Realisasi![A-Z]+2\]/),
      expect.stringMatching(/capaian indikator Ukuran A-2 — Realisasi![A-Z]+3\]/),
    ])
    expect(penjelasan({ kodeIndikator: 'A-1', realisasi: 100 }, { kodeIndikator: 'A-2' })).toEqual([
      expect.stringContaining('capaian indikator Ukuran A-2'),
    ])
  })

  it('tanpa baris di lembar Realisasi: yang diminta adalah realisasinya', () => {
    const realisasi = [{ kodeIndikator: 'A-1', realisasi: 100, penyebab: 'Tepat rencana.' }]
    expect(penjelasan(...realisasi)).toEqual([])
    expect(susun({ ...dua, realisasi }).composed.gaps.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/PERLU DIISI: realisasi indikator Ukuran A-2 — Realisasi!C3\]/),
    )
  })

  it('kendala yang ditulis sudah menjelaskannya', () => {
    expect(
      penjelasan(
        { kodeIndikator: 'A-1', realisasi: 100 },
        { kodeIndikator: 'A-2', kendala: 'Survei tertunda.' },
      ),
    ).toEqual([])
  })
})

describe('penyebab yang ditulis', () => {
  const isi = (realisasi: number): string =>
    bagian(
      susun({
        ...dua,
        realisasi: [
          { kodeIndikator: 'A-1', realisasi: 100, penyebab: 'Tepat rencana.' },
          { kodeIndikator: 'A-2', realisasi, penyebab: 'Cuaca buruk.' },
        ],
      }).dump,
      'bagian-sasaran-1-penyebab',
    )

  it('bukan penyebab keberhasilan bila kinerjanya turun dari tahun lalu', () => {
    expect(isi(105)).toContain(
      'Penyebab tercapainya target sasaran A dan turunnya kinerja dari tahun 2022 dijelaskan sebagai berikut:',
    )
    expect(isi(105)).toContain('Penyebab keberhasilan:_ Tepat rencana.')
    expect(isi(105)).toContain('_Penyebab:_ Cuaca buruk.')
  })

  it.each([
    ['kurangnya petugas', 'Kurangnya petugas.'],
    ['rata-rata hadir naik.', 'Rata-rata hadir naik.'],
    ['e-SAKIP baru dipakai', 'e-SAKIP baru dipakai.'],
    ['pH air turun', 'pH air turun.'],
  ])('menjadi kalimat: %s', (penyebab, kalimat) => {
    const { dump } = susun({
      ...dua,
      realisasi: [
        { kodeIndikator: 'A-1', realisasi: 90, penyebab },
        { kodeIndikator: 'A-2', realisasi: 120, penyebab: 'Cuaca.' },
      ],
    })
    expect(dump).toContain(`_Penyebab:_ ${kalimat}`)
    expect(dump).toContain(`Ukuran A-1, dengan capaian 90,00%. ${kalimat}`)
  })

  it('penyebab keberhasilan bila naik', () => {
    expect(isi(119)).toContain('Penyebab tercapainya target sasaran A dijelaskan sebagai berikut:')
    expect(isi(119)).toContain('Penyebab keberhasilan:_ Cuaca buruk.')
  })
})
