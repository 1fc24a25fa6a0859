/** Comparison with earlier years: as many as the report looks back, a year without data as a dash. */
import { expect, it } from 'vitest'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

it('lima tahun sebelumnya dicetak, tahun tanpa data sebagai tanda hubung', () => {
  const { dump } = susun({
    identitas: { ...badan.identitas, tahun: 2023 },
    perjanjianKinerja: [
      { kodeSasaran: 'A', sasaran: 'Hal A', kodeIndikator: 'A-1', indikator: 'Ukuran', target: 100 },
    ],
    realisasi: [{ kodeIndikator: 'A-1', realisasi: 95 }],
    riwayat: [2017, 2018, 2019, 2021, 2022].map((tahun, ke) => ({
      kodeIndikator: 'A-1',
      tahun,
      target: 100,
      realisasi: 80 + ke,
    })),
  })
  // 2017 lies six years back; 2020 has no row
  const baris = '| 81 | 81,00 | 82 | 82,00 | – | – | 83 | 83,00 | 84 | 84,00 | 95 | 95,00 |'
  // of one sasaran the capaian stands below the realisasi
  expect(bagian(dump, 'bagian-sasaran-1-tahun')).toContain('| Realisasi | 81 | 82 | – | 83 | 84 | 95 |')
  expect(bagian(dump, 'bagian-sasaran-1-tahun')).toContain(
    '| Capaian (%) | 81,00 | 82,00 | – | 83,00 | 84,00 | 95,00 |',
  )
  expect(bagian(dump, 'bagian-sasaran-1-tahun')).toContain('2018 | 2019 | 2020 | 2021 | 2022 | 2023')
  expect(bagian(dump, 'bagian-perbandingan')).toContain(baris)
  expect(bagian(dump, 'bagian-perbandingan')).not.toContain('2017')
  // one indicator: the mean of a year is its capaian, under the capaian of that year
  expect(bagian(dump, 'bagian-perbandingan')).toMatch(
    /Rata-rata capaian[^|]*\|[^|]*81,00 \|[^|]*\|[^|]*82,00 \|[^|]*\|[^|]*– \|[^|]*\|[^|]*83,00 \|[^|]*\|[^|]*84,00 \|[^|]*\|[^|]*95,00 \|/,
  )
})
