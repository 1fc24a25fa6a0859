/** Components and measured predicates in the report: table, sentence, methodology, kertas kerja, gaps. */
import { describe, expect, it } from 'vitest'
import type { BukuUji, Isi } from '../helpers/workbook-value.ts'
import { bad } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

type Baris = Readonly<Record<string, Isi>>

function kantor(
  komponen: readonly Baris[],
  realisasi: Baris = {},
  pk: Baris = {},
  lain: BukuUji = {},
): BukuUji {
  return {
    identitas: { ...badan.identitas },
    perjanjianKinerja: [
      {
        kodeSasaran: 'A',
        sasaran: 'Hal A',
        kodeIndikator: 'A-1',
        indikator: 'Indeks Kepuasan',
        satuan: 'indeks',
        target: 84,
        ...pk,
      },
      { kodeSasaran: 'A', sasaran: 'Hal A', kodeIndikator: 'A-2', indikator: 'Lain', target: 10 },
    ],
    realisasi: [
      { kodeIndikator: 'A-1', ...realisasi },
      { kodeIndikator: 'A-2', realisasi: 10 },
    ],
    anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 'A', pagu: 1000, realisasi: 900 }],
    komponen: komponen.map((baris) => ({ kodeIndikator: 'A-1', ...baris })),
    ...lain,
  }
}

/** (3,4 + 3,3 + 3,5)/3 × 25 = 85 */
const unsur: readonly Baris[] = [
  { komponen: 'Persyaratan', realisasi: 3.4, penggabungan: 'Rata-rata', faktor: 25 },
  { komponen: 'Prosedur', realisasi: 3.3 },
  { komponen: 'Waktu', realisasi: 3.5 },
]

describe('tabel komponen', () => {
  const { dump, composed } = susun(kantor(unsur))
  const target = bagian(dump, 'bagian-sasaran-1-target')

  it('terdapat di analisis indikatornya, dengan rujukan, baris gabungan, dan sumber', () => {
    expect(composed.findings).toEqual([])
    expect(target).toContain('Komponen Indikator Indeks Kepuasan Tahun')
    expect(target).toContain('| Persyaratan | 3,4 |')
    expect(target).toContain('total: Rata-rata × 25 | total: 85 |')
    expect(target).toContain(
      'Realisasi indikator Indeks Kepuasan merupakan rata-rata realisasi 3 (tiga) komponennya dikali 25',
    )
    expect(target).toContain('tertinggi adalah Waktu (3,5), sedangkan yang terendah adalah Prosedur (3,3)')
    expect(target.match(/Sumber: /g)?.length).toBe(2)
    // the column of weights, targets and remarks is left out where nobody filled it
    expect(target).not.toMatch(/\| Bobot|\| Keterangan/)
  })

  it('disebut di metodologi dan dihitung di kertas kerja', () => {
    expect(bagian(dump, 'bagian-metodologi')).toContain(
      'Realisasi indikator Indeks Kepuasan diperoleh dari rata-rata realisasi komponennya dikali 25.',
    )
    expect(bagian(dump, 'lampiran-kertas-kerja')).toMatch(
      /A-1 Indeks Kepuasan: realisasi \| \(K1 \+ K2 \+ K3\) \/ 3 × F \| \(3,4 \+ 3,3 \+ 3,5\) \/ 3 × 25 \| 85 indeks \| – \| Komponen!F2:F4 ⏎ Komponen!H2 \|/,
    )
  })

  it('tidak ada tanpa lembarnya', () => {
    const tanpa = susun(kantor([], { realisasi: 85 })).dump
    expect(tanpa).not.toMatch(/[Kk]omponen/)
  })

  it('berbobot: bobot, jumlahnya, dan rumusnya', () => {
    // (60×80 + 40×90)/100 = 84
    const isi = susun(
      kantor([
        { komponen: 'K', bobot: 60, target: 82, realisasi: 80, keterangan: 'Survei' },
        { komponen: 'L', bobot: 40, realisasi: 90 },
      ]),
    ).dump
    const tabel = bagian(isi, 'bagian-sasaran-1-target')
    expect(tabel).toContain('| K | 60 | 82 | 80 | Survei |')
    expect(tabel).toContain('| L | 40 | – | 90 | – |')
    expect(tabel).toMatch(/total: Rata-rata berbobot \| total: 100 \| total: +\| total: 84 \|/)
    expect(bagian(isi, 'bagian-metodologi')).toMatch(/Jumlah \(realisasi komponen/)
  })

  it('realisasi yang diketik dan cocok disebut sama; yang tidak cocok tidak disebut berasal dari komponennya', () => {
    const cocok = bagian(susun(kantor(unsur, { realisasi: 85 })).dump, 'bagian-sasaran-1-target')
    expect(cocok).toContain('merupakan rata-rata realisasi 3 (tiga) komponennya')
    const beda = bagian(susun(kantor(unsur, { realisasi: 80 })).dump, 'bagian-sasaran-1-target')
    expect(beda).toContain('Komponen pembentuk indikator Indeks Kepuasan dirinci pada')
    expect(beda).toContain('total: Rata-rata × 25 | total: 85 |')
  })

  it('yang belum lengkap ditandai untuk diisi dan tidak digabungkan', () => {
    const { dump: isi, composed } = susun(
      kantor(unsur.map((baris, ke) => (ke === 1 ? { ...baris, realisasi: null } : baris))),
    )
    const tabel = bagian(isi, 'bagian-sasaran-1-target')
    expect(tabel).toContain('sebagian komponennya belum mempunyai realisasi')
    expect(tabel).not.toContain('Rata-rata × 25')
    expect(composed.gaps.map(({ sheet, cell }) => `${sheet}!${cell}`)).toContain('Komponen!F3')
  })

  it('yang tidak terbaca menjadi celah, juga di tabel capaian', () => {
    const { dump: isi } = susun(
      kantor(unsur.map((baris, ke) => (ke === 1 ? { ...baris, realisasi: bad } : baris))),
    )
    expect(bagian(isi, 'bagian-sasaran-1-target').match(/Komponen!F3/g)?.length).toBe(2)
  })

  it('teks di sel tetap teks', () => {
    const [pertama, ...lain] = unsur
    const isi = susun(kantor([{ ...pertama, komponen: '# {{x}} | *a*' }, ...lain]))
    expect(isi.composed.findings).toEqual([])
    expect(isi.dump).toContain('# {{x}}')
  })
})

it('indikator tujuan mempunyai tabelnya sendiri', () => {
  // (50×74 + 30×78 + 20×81)/100 = 76,6
  const { dump, composed } = susun(
    kantor(
      [],
      { realisasi: 84 },
      { kodeTujuan: 'T', tujuan: 'Tujuan T' },
      {
        indikatorTujuan: [
          { kodeTujuan: 'T', tujuan: 'Tujuan T', kodeIndikator: 'T-1', indikator: 'Indeks Tata', target: 75 },
        ],
        komponen: [
          { kodeIndikator: 'T-1', komponen: 'K', bobot: 50, realisasi: 74 },
          { kodeIndikator: 'T-1', komponen: 'L', bobot: 30, realisasi: 78 },
          { kodeIndikator: 'T-1', komponen: 'M', bobot: 20, realisasi: 81 },
        ],
      },
    ),
  )
  expect(composed.findings).toEqual([])
  const tujuan = bagian(dump, 'bagian-tujuan')
  expect(tujuan).toContain('Realisasi itu merupakan rata-rata berbobot realisasi 3 (tiga) komponennya')
  expect(tujuan).toContain('total: Rata-rata berbobot | total: 100 | total: 76,6 |')
})

describe('angka terhadap target huruf', () => {
  const { dump } = susun(kantor([], { realisasi: 72.35 }, { target: 'BB', satuan: 'nilai' }))

  it('dicetak bersama predikatnya dan dinyatakan setara', () => {
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain('Realisasi 72,35 (BB) setara dengan target BB')
    expect(bagian(dump, 'bagian-pengukuran')).toContain('| BB | 72,35 (BB) | 100,00 |')
  })

  it('batas skalanya dicetak di metodologi, langkahnya di kertas kerja', () => {
    const metodologi = bagian(dump, 'bagian-metodologi')
    expect(metodologi).toContain('menurut skala SAKIP, yaitu D untuk 0 sampai 30')
    expect(metodologi).toContain('AA untuk > 90 sampai 100')
    const kerja = bagian(dump, 'lampiran-kertas-kerja')
    expect(kerja).toMatch(
      /A-1 Indeks Kepuasan: peringkat realisasi \| jika R > 90 .* \| 72,35 > 70: 5 \| 5 \(BB\)/,
    )
    expect(kerja).toContain('| 5 = 5: 100 ⏎ T: BB = 5 | 100,00%')
  })
})

it('kertas kerja memuat pembandingan yang dicetak', () => {
  const { dump } = susun(
    kantor(
      [],
      { realisasi: 84.5, standarNasional: 82 },
      {},
      {
        riwayat: [{ kodeIndikator: 'A-1', tahun: 2022, target: 80, realisasi: 79.25 }],
        renstra: [{ kodeIndikator: 'A-1', kondisiAwal: 76, 2023: 84, kondisiAkhir: 90 }],
        identitas: { ...badan.identitas, tahun: 2023, periodeRenstra: '2021-2026' },
      },
    ),
  )
  const kerja = bagian(dump, 'lampiran-kertas-kerja')
  // 79,25/80 = 99,0625; 84,5 − 79,25 = 5,25; 84,5/84; 84,5/90 = 93,888…; (84,5 − 76)/14 = 60,714…; 84,5 − 82
  for (const isi of [
    'capaian 2022 | R / T × 100 | 79,25 / 80 × 100 | 99,06% | – | Riwayat!D2 ⏎ Riwayat!C2 |',
    'perubahan sejak 2022 | R − L | 84,5 − 79,25 | 5,25 poin |',
    'capaian target Renstra | R / T × 100 | 84,5 / 84 × 100 | 100,60% |',
    'capaian target akhir Renstra | R / T × 100 | 84,5 / 90 × 100 | 93,89% |',
    'kemajuan Renstra | (R − A) / (T − A) × 100 | (84,5 − 76) / (90 − 76) × 100 | 60,71% |',
    'A-1 Indeks Kepuasan | R − S | 84,5 − 82 | 2,5 poin |',
    'rata-rata capaian 2022 |',
    'Total anggaran: bagian sisa | 100 − S | 100 − 90 | 10,00% |',
  ]) {
    expect(kerja).toContain(isi)
  }
})
