import { describe, expect, it } from 'vitest'
import type { BukuUji } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'
import { kecamatan } from './office-kecamatan.ts'

/** Indicators of one sasaran with the given realisasi of a target of 100, so that capaian = realisasi. */
function kantor(realisasi: readonly number[], lain: BukuUji = {}): BukuUji {
  const kode = (index: number): string => `S.${index + 1}`
  return {
    identitas: { ...badan.identitas, periodeRenstra: '2021-2026' },
    perjanjianKinerja: realisasi.map((_, index) => ({
      kodeSasaran: 'S',
      sasaran: 'Meningkatnya layanan',
      kodeIndikator: kode(index),
      indikator: `Indeks ${index + 1}`,
      satuan: 'Indeks',
      target: 100,
    })),
    realisasi: realisasi.map((nilai, index) => ({ kodeIndikator: kode(index), realisasi: nilai })),
    ...lain,
  }
}

const hasil = (buku: BukuUji): string => bagian(susun(buku).dump, 'bagian-pengukuran')

describe('indikator tertinggi dan terendah', () => {
  it('menyebut semua yang sama-sama terendah', () => {
    const isi = hasil(kantor([110, 90, 90]))
    expect(isi).toContain('Indikator dengan capaian tertinggi ialah Indeks 1')
    expect(isi).toContain(
      'Capaian terendah, 90,00%, terdapat pada 2 (dua) indikator, yaitu Indeks 2 dan Indeks 3.',
    )
  })

  it('menyebut semua yang sama-sama tertinggi', () => {
    expect(hasil(kantor([110, 110, 90]))).toContain(
      'Capaian tertinggi, 110,00%, diperoleh 2 (dua) indikator, yaitu Indeks 1 dan Indeks 2.',
    )
  })

  it('tidak menyebut tertinggi dan terendah bila semuanya sama', () => {
    expect(hasil(kantor([90, 90]))).not.toMatch(/tertinggi|terendah/)
  })

  it('hanya menghitung tanpa menyebut puluhan nama', () => {
    const isi = hasil(kantor([110, ...Array.from({ length: 7 }, () => 90)]))
    expect(isi).toContain('Capaian terendah, 90,00%, terdapat pada 7 (tujuh) indikator.')
  })
})

describe('target Renstra dalam kesimpulan', () => {
  const renstra = (tahun: readonly number[], akhir: readonly number[]): BukuUji => ({
    renstra: tahun.map((nilai, index) => ({
      kodeIndikator: `S.${index + 1}`,
      [String(badan.identitas?.tahun)]: nilai,
      kondisiAkhir: akhir[index] ?? 0,
    })),
  })

  it('menghitung yang memenuhi target tahun ini dan target akhir', () => {
    // 110 ≥ 100 dan ≥ 105; 104 ≥ 100, < 105; 90 < 100.
    const isi = bagian(
      susun(kantor([110, 104, 90], renstra([100, 100, 100], [105, 105, 105]))).dump,
      'bagian-kesimpulan',
    )
    expect(isi).toContain(
      'terpenuhi pada 2 (dua) dari 3 (tiga) indikator yang mempunyai target; 1 (satu) indikator sudah memenuhi target tahun 2026.',
    )
  })

  it('pada tahun terakhir Renstra satu target disebut sekali', () => {
    const akhir = (kondisiAkhir: number): BukuUji => {
      const buku = kantor([110, 104], renstra([100, 100], [kondisiAkhir, kondisiAkhir]))
      return { ...buku, identitas: { ...buku.identitas, periodeRenstra: '2020-2024' } }
    }
    const { dump } = susun(akhir(100))
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('Semua target Renstra tahun 2024 terpenuhi.')
    expect(bagian(dump, 'bagian-sasaran-1-renstra')).toContain(
      'memenuhi target Renstra tahun 2024, yaitu 100 (capaian 110,00%).',
    )
    // Kondisi Akhir says something else than the target of that year: 110 ≥ 105, 104 < 105.
    const lain = susun(akhir(105)).dump
    expect(bagian(lain, 'bagian-kesimpulan')).toContain(
      '1 (satu) indikator sudah memenuhi target akhir periode.',
    )
    expect(bagian(lain, 'bagian-sasaran-1-renstra')).toContain(
      'dan sudah memenuhi target akhir periode, yaitu 105',
    )
  })

  // Realisasi against the Renstra targets of the year; 100 is always the promised one. null: none.
  it.each([
    // The only indicator there is.
    [[110], [100], 'Target Renstra tahun 2024 terpenuhi', 'Target Renstra tahun 2024 terpenuhi.'],
    [[90], [100], 'Target Renstra tahun 2024 belum terpenuhi', 'Target Renstra tahun 2024 belum terpenuhi.'],
    // The only one with a target.
    [
      [110, 90],
      [100, null],
      'Satu-satunya indikator yang mempunyai target Renstra tahun 2024 memenuhi target tersebut',
      'Satu-satunya indikator yang mempunyai target Renstra tahun 2024 memenuhi target tersebut.',
    ],
    // The only one with a target and a realisasi.
    [
      [90, null],
      [100, 100],
      'Satu-satunya indikator yang dapat dibandingkan dengan target Renstra tahun 2024 belum memenuhi target tersebut',
      'Satu-satunya indikator yang dapat dibandingkan dengan target Renstra tahun 2024 belum memenuhi target tersebut.',
    ],
    [
      [110, 104],
      [100, 100],
      'Semua target Renstra tahun 2024 terpenuhi',
      'Dari 2 (dua) indikator yang mempunyai target Renstra tahun 2024, semuanya memenuhi target tersebut.',
    ],
    [
      [110, 104, 90],
      [100, 100, null],
      'Target Renstra tahun 2024 terpenuhi pada semua indikator yang mempunyai target, yaitu 2 (dua) indikator',
      'Dari 2 (dua) indikator yang mempunyai target Renstra tahun 2024, semuanya memenuhi target tersebut.',
    ],
    [
      [110, 104, null],
      [100, 100, 100],
      'Target Renstra tahun 2024 terpenuhi pada 2 (dua) indikator yang dapat dibandingkan dengan target itu',
      'Dari 2 (dua) indikator yang dapat dibandingkan dengan target Renstra tahun 2024, semuanya memenuhi target tersebut.',
    ],
    [
      [90, 80],
      [100, 100],
      'Belum ada target Renstra tahun 2024 yang terpenuhi',
      'Dari 2 (dua) indikator yang mempunyai target Renstra tahun 2024, belum ada yang memenuhi target tersebut.',
    ],
    [
      [110, 90, null],
      [100, 100, 100],
      'Target Renstra tahun 2024 terpenuhi pada 1 (satu) dari 2 (dua) indikator yang dapat dibandingkan dengan target itu',
      'Dari 2 (dua) indikator yang dapat dibandingkan dengan target Renstra tahun 2024, 1 (satu) indikator memenuhi target tersebut.',
    ],
  ])('%j terhadap %j', (realisasi, target, kesimpulan, ikhtisar) => {
    const dengan = (akhir: number | null): string =>
      susun(
        kantor([], {
          ...kantor(realisasi.map((nilai) => nilai ?? 0)),
          realisasi: realisasi.flatMap((nilai, index) =>
            nilai === null ? [] : [{ kodeIndikator: `S.${index + 1}`, realisasi: nilai }],
          ),
          renstra: target.map((nilai, index) => ({
            kodeIndikator: `S.${index + 1}`,
            ...(nilai === null ? {} : { 2024: nilai }),
            ...(akhir === null ? {} : { kondisiAkhir: akhir }),
          })),
        }),
      ).dump
    expect(bagian(dengan(null), 'bagian-kesimpulan')).toContain(`plain: ${kesimpulan}.`)
    expect(bagian(dengan(null), 'bagian-ikhtisar')).toContain(ikhtisar)
    // Nothing reaches 200.
    const [akhirTunggal, akhir] = kesimpulan.endsWith('belum terpenuhi')
      ? [', demikian pula target tahun 2026', '']
      : ['; target tahun 2026 belum terpenuhi', '; belum ada indikator yang memenuhi target tahun 2026']
    expect(bagian(dengan(200), 'bagian-kesimpulan')).toContain(
      `plain: ${kesimpulan}${realisasi.length === 1 ? akhirTunggal : akhir}.`,
    )
  })

  it('menyebut indikator yang targetnya belum tersedia', () => {
    const { dump } = susun(kantor([110, 104], renstra([100], [105])))
    expect(bagian(dump, 'bagian-iku')).toContain(
      'Target jangka menengah 1 (satu) indikator lain, yaitu Indeks 2, belum tersedia.',
    )
  })
})

describe('tingkat anggaran', () => {
  it('tidak menyebut kegiatan dan sub kegiatan yang tidak ada', () => {
    const { dump } = susun(kecamatan)
    const isi = bagian(dump, 'bagian-program-kegiatan')
    expect(isi).toMatch(/^### \S+ Realisasi Program \(/)
    expect(isi).toContain('Tidak ada program yang serapannya kurang dari 80%.')
    expect(isi).not.toMatch(/[Kk]egiatan \(|Sub Kegiatan/)
    // Semua serapan 90%.
    expect(isi).not.toContain('Serapan tertinggi')
  })
})

describe('sisa anggaran', () => {
  it('ditulis dalam kurung bila realisasi melebihi pagu', () => {
    const { dump } = susun(
      kantor([110], {
        anggaran: [{ tingkat: 'Program', uraian: 'Program A', kodeSasaran: 'S', pagu: 400, realisasi: 410 }],
      }),
    )
    expect(bagian(dump, 'bagian-realisasi-sasaran')).toContain('| 400 | 410 | 102,50 | (10) |')
    // 100 - 102,50 = -2,50.
    expect(bagian(dump, 'bagian-efisiensi')).toContain('| total: 102,50 | total: (2,50) |')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('atau 102,50%, yaitu Rp10 di atas pagu.')
  })
})

describe('penjelasan yang dijanjikan ikhtisar', () => {
  // Indeks 2 misses its target of 100.
  const ikhtisar = (isi: Readonly<Record<string, string>>): string => {
    const buku = kantor([110, 90])
    const realisasi = [
      { kodeIndikator: 'S.1', realisasi: 110, upaya: 'Upaya lain.', tindakLanjut: 'Lanjutan lain.' },
      { kodeIndikator: 'S.2', realisasi: 90, ...isi },
    ]
    return bagian(susun({ ...buku, realisasi }).dump, 'bagian-ikhtisar')
  }

  it('hanya yang ditulis untuk indikator yang belum mencapai target', () => {
    const tanpa = ikhtisar({ penyebab: 'Sebab.' })
    expect(tanpa).toContain('Indikator yang belum mencapai target beserta penyebabnya adalah sebagai berikut')
    expect(tanpa).not.toMatch(/upaya yang telah dilakukan|tindak lanjut/i)
    const upaya = ikhtisar({ upaya: 'Menambah loket.' })
    expect(upaya).toContain('Upaya yang telah dilakukan untuk indikator yang belum mencapai target diuraikan')
    expect(upaya).not.toMatch(/penyebabnya|tindak lanjut/i)
    expect(ikhtisar({ tindakLanjut: 'Pelatihan.' })).toContain(
      'Tindak lanjut untuk indikator yang belum mencapai target diuraikan',
    )
  })
})
