/** Sentences about figures: each says what the figures beside it say, whatever the policy and however close two values are. */
import { describe, expect, it } from 'vitest'
import type { BukuUji, Isi } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

type Baris = Readonly<Record<string, Isi>>

/** Indicators by sasaran: target, realisasi and whatever else the case needs. */
function kantor(
  ukuran: readonly { readonly pk?: Baris; readonly realisasi?: Baris; readonly sasaran?: string }[],
  lain: BukuUji = {},
): BukuUji {
  const nomor = new Map<string, number>()
  const baris = ukuran.map(({ pk = {}, realisasi = {}, sasaran = 'A' }) => {
    const ke = (nomor.get(sasaran) ?? 0) + 1
    nomor.set(sasaran, ke)
    const kode = `${sasaran}-${ke}`
    return {
      pk: {
        kodeSasaran: sasaran,
        sasaran: `Hal ${sasaran}`,
        kodeIndikator: kode,
        indikator: `Ukuran ${kode}`,
        satuan: '%',
        target: 100,
        ...pk,
      },
      realisasi: { kodeIndikator: kode, realisasi: 100, ...realisasi },
    }
  })
  return {
    identitas: { ...badan.identitas, periodeRenstra: '2021-2026' },
    perjanjianKinerja: baris.map(({ pk }) => pk),
    realisasi: baris.map(({ realisasi }) => realisasi),
    anggaran: [...nomor.keys()].map((kodeSasaran) => ({
      tingkat: 'Program',
      uraian: `Program ${kodeSasaran}`,
      kodeSasaran,
      pagu: 1000,
      realisasi: 900,
    })),
    ...lain,
  }
}

const teks = (buku: BukuUji, id: string): string => bagian(susun(buku).dump, id)

describe('kalimat efisiensi', () => {
  const efisiensi = (realisasi: number, terpakai: number): string =>
    teks(
      kantor([{ realisasi: { realisasi } }], {
        anggaran: [
          { tingkat: 'Program', uraian: 'Program A', kodeSasaran: 'A', pagu: 1000, realisasi: terpakai },
        ],
      }),
      'bagian-sasaran-1-efisiensi',
    )

  it('tidak mencela serapan yang kemudian disebut efisien', () => {
    expect(efisiensi(110, 500)).toContain(
      'Realisasi anggaran sasaran A adalah Rp500 atau 50,00% dari pagu Rp1.000.',
    )
    expect(efisiensi(60, 500)).toContain(
      'Dari pagu sasaran A sebesar Rp1.000, baru digunakan Rp500 atau 50,00%.',
    )
  })
})

describe('efisiensi dengan indikator yang belum diukur', () => {
  // A: 110 and one not measured; B: 100.
  const buku = kantor([
    { realisasi: { realisasi: 110 } },
    { realisasi: { realisasi: null } },
    { sasaran: 'B' },
  ])

  it('disebut apa yang tidak tercakup', () => {
    expect(teks(buku, 'bagian-sasaran-1-efisiensi')).toContain(
      'Penilaian itu belum mencakup 1 (satu) indikator yang capaiannya belum dapat dihitung.',
    )
    expect(teks(buku, 'bagian-sasaran-2-efisiensi')).not.toContain('belum mencakup')
    expect(teks(buku, 'bagian-efisiensi')).toContain(
      'Penilaian tersebut belum mencakup indikator yang capaiannya belum dapat dihitung.',
    )
    expect(teks(buku, 'bagian-kesimpulan')).toContain(
      'Penggunaan anggaran efisien pada seluruh sasaran strategis, dinilai dari indikator yang capaiannya dapat dihitung.',
    )
  })

  it('target 0 yang tercapai tidak mengurangi penilaian', () => {
    const nol = kantor([{}, { pk: { target: 0, polaritas: 'negatif' }, realisasi: { realisasi: 0 } }])
    expect(teks(nol, 'bagian-sasaran-1-efisiensi')).toContain('merupakan efisiensi')
    for (const id of ['bagian-sasaran-1-efisiensi', 'bagian-efisiensi', 'bagian-kesimpulan'])
      expect(teks(nol, id)).not.toMatch(/mencakup|dinilai dari/)
  })
})

describe('rata-rata', () => {
  // A: 100 and 100; B: 40. Indicators 240/3 = 80; sasaran (100 + 40)/2 = 70.
  const ukuran = [{}, {}, { sasaran: 'B', realisasi: { realisasi: 40 } }]
  const bab = ['bagian-ikhtisar', 'bagian-pengukuran', 'bagian-kesimpulan']

  it('per sasaran disebut sebagai rata-rata dari rata-rata', () => {
    const { dump } = susun(kantor(ukuran, { pengaturan: { rataRata: 'sasaran' } }))
    for (const id of bab) {
      expect(bagian(dump, id)).toContain('Rata-rata dari rata-rata capaian 2 (dua) sasaran')
      expect(bagian(dump, id)).not.toMatch(/Rata-rata capaian (seluruh|3 \(tiga\)) indikator/)
      expect(bagian(dump, id)).toContain('70,00%')
    }
  })

  it('per indikator disebut sebagai rata-rata indikator', () => {
    const { dump } = susun(kantor(ukuran))
    for (const id of bab) {
      expect(bagian(dump, id)).toMatch(/Rata-rata capaian (seluruh|3 \(tiga\)) indikator/)
      expect(bagian(dump, id)).toContain('80,00%')
    }
  })

  it('satu indikator bukan rata-rata', () => {
    const { dump } = susun(kantor([{}]))
    for (const id of bab)
      expect(bagian(dump, id)).not.toMatch(/: Rata-rata .* adalah|[Ss]eluruh indikator|[Ss]emua target/)
    expect(bagian(dump, 'bagian-ikhtisar')).toContain('Capaian indikator tersebut adalah **100,00%**')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('efisien pada sasaran strategis tersebut')
  })

  it('lampiran indikator disebut seperti judulnya', () => {
    const sistematika = (jenisIndikator: string): string =>
      teks(kantor([{ pk: { jenisIndikator } }]), 'bagian-sistematika')
    expect(sistematika('IKU')).toContain('memuat perjanjian kinerja, indikator kinerja utama, pohon kinerja')
    expect(sistematika('IK')).toContain('memuat perjanjian kinerja, indikator kinerja, pohon kinerja')
  })

  it('satu strategi, satu keluaran, dan satu program disebut sebagai satu', () => {
    const satu = (realisasiKeluaran: string): string =>
      susun(
        kantor([{}], {
          strategi: [{ sasaran: 'Hal A', strategi: 'Menata layanan', arahKebijakan: 'Layanan daring' }],
          anggaran: [
            {
              tingkat: 'Program',
              uraian: 'Program A',
              kodeSasaran: 'A',
              pagu: 1000,
              realisasi: 500,
              indikatorKeluaran: 'Jumlah laporan',
              targetKeluaran: '4 Laporan',
              realisasiKeluaran,
            },
          ],
        }),
      ).dump
    expect(bagian(satu('4 Laporan'), 'bagian-strategi')).toContain(
      'menempuh 1 (satu) strategi yang diterjemahkan ke dalam arah kebijakan.',
    )
    const program = bagian(satu('4 Laporan'), 'bagian-program-kegiatan')
    expect(program).toContain('memuat target dan realisasi 1 (satu) keluaran. Targetnya tercapai.')
    expect(program).toContain('Anggaran Program A (50,00%) terserap kurang dari 80%. Rincian')
    expect(bagian(satu('3 Laporan'), 'bagian-program-kegiatan')).toContain(
      'keluaran. Targetnya belum tercapai.',
    )
  })

  it('satu indikator yang meleset disebut sebagai satu', () => {
    const { dump } = susun(kantor([{ realisasi: { realisasi: 90 } }]))
    expect(bagian(dump, 'bagian-ikhtisar')).toContain('Target indikator tersebut belum tercapai.')
    expect(bagian(dump, 'bagian-ikhtisar')).toContain('Rincian capaian sasaran tersebut adalah')
    expect(bagian(dump, 'bagian-pengukuran')).toContain('Target yang diperjanjikan belum tercapai.')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('Target yang diperjanjikan belum tercapai.')
    for (const id of bab) expect(bagian(dump, id)).not.toMatch(/Tidak satu pun|Belum ada indikator/)
  })

  it('tujuan tanpa misi mendapat kategorinya', () => {
    const isi = kantor([{ pk: { kodeTujuan: 'T', tujuan: 'Tujuan T' } }])
    expect(teks(isi, 'bagian-ikhtisar')).toContain(
      'Rata-rata capaian tujuan [5 kolom] | total: 100,00 | total: Sangat Baik',
    )
  })

  it('tujuan tanpa indikator memakai rata-rata indikator kecuali bila kebijakannya per sasaran', () => {
    const pk = { kodeTujuan: 'T', tujuan: 'Tujuan T' }
    const isi = ukuran.map((satu) => ({ ...satu, pk }))
    const indikator = teks(kantor(isi), 'bagian-tujuan')
    expect(indikator).toContain('Rata-rata Capaian Indikator (%)')
    expect(indikator).toContain('dilihat dari rata-rata capaian indikator sasarannya')
    expect(indikator).toContain('80,00')
    const sasaran = teks(kantor(isi, { pengaturan: { rataRata: 'sasaran' } }), 'bagian-tujuan')
    expect(sasaran).toContain('Rata-rata Capaian Sasaran (%)')
    expect(sasaran).toContain('dilihat dari rata-rata capaian sasarannya')
    expect(sasaran).toContain('70,00')
  })
})

describe('tahun sebelumnya', () => {
  const riwayat = (kode: string, realisasi: Isi, lain: Baris = {}): Baris => ({
    kodeIndikator: kode,
    tahun: 2023,
    target: 100,
    realisasi,
    ...lain,
  })

  it('perubahan di kertas kerja memakai satuan seperti di kalimat', () => {
    const lampiran = (pk: Baris, kini: Isi, dulu: Isi): string =>
      susun(kantor([{ pk, realisasi: { realisasi: kini } }], { riwayat: [riwayat('A-1', dulu)] })).dump
    expect(lampiran({ satuan: 'Hari' }, 100, 90)).toContain('| 100 − 90 | 10 hari |')
    expect(lampiran({ satuan: 'predikat', target: 'BB' }, 'BB', 'BB')).toContain('| 0 peringkat |')
  })

  it('yang belum dapat dihitung adalah rata-rata tahun laporan, bukan yang tercetak di tabel', () => {
    // 90 dari 100 adalah 90 persen, satu-satunya angka tahun 2023.
    const isi = teks(
      kantor([{ realisasi: { realisasi: null } }, { realisasi: { realisasi: null } }], {
        riwayat: [riwayat('A-1', 90)],
      }),
      'bagian-perbandingan',
    )
    expect(isi).toMatch(/Rata-rata capaian.*\| total: 90,00/)
    expect(isi).toContain('Rata-rata capaian tahun 2024 belum dapat dihitung.')
  })

  it('yang tercetak sama tidak disebut naik', () => {
    // 108,331 and 108,334 both print 108,33.
    const isi = kantor([{ realisasi: { realisasi: 108.334 } }, { realisasi: { realisasi: 108.334 } }], {
      riwayat: [riwayat('A-1', 108.331), riwayat('A-2', 108.331)],
    })
    const { dump } = susun(isi)
    expect(bagian(dump, 'bagian-perbandingan')).toContain('sama dengan tahun 2023, yaitu 108,33%')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('tidak berubah, yaitu 108,33%')
    expect(bagian(dump, 'bagian-ikhtisar')).toContain(
      'Rata-rata capaian tahun 2024 sama dengan rata-rata tahun 2023',
    )
    expect(bagian(dump, 'bagian-sasaran-1-tahun')).not.toContain('capaiannya naik')
  })

  it('bagian tahun tidak dinilai membaik atau memburuk terhadap satu tahun', () => {
    // negatif: 10 kasus sampai pertengahan tahun, 27 kasus setahun
    const pk = { target: 24, satuan: 'Kasus', polaritas: 'negatif' }
    const susunan = (periodeLaporan: string | null): string =>
      susun(
        kantor([{ pk, realisasi: { realisasi: 10 } }, {}], {
          identitas: { ...badan.identitas, ...(periodeLaporan === null ? {} : { periodeLaporan }) },
          riwayat: [
            { kodeIndikator: 'A-1', tahun: 2023, target: 28, realisasi: 27 },
            { kodeIndikator: 'A-2', tahun: 2023, target: 100, realisasi: 120 },
          ],
        }),
      ).dump
    const triwulan = susunan('Triwulan II')
    const baru = 'realisasi tahun 2024 baru mencakup keadaan sampai dengan akhir periode laporan'
    expect(bagian(triwulan, 'bagian-sasaran-1-tahun')).toContain(
      'Realisasinya turun dari 27 kasus pada tahun 2023 menjadi 10 kasus, atau berkurang 17 kasus; capaiannya naik',
    )
    expect(bagian(triwulan, 'bagian-sasaran-1-tahun')).toContain('disandingkan dalam')
    expect(bagian(triwulan, 'bagian-perbandingan')).toContain(`Perlu diperhatikan bahwa ${baru}.`)
    expect(bagian(triwulan, 'bagian-kesimpulan')).toContain(`; ${baru}.`)
    expect(bagian(triwulan, 'bagian-metodologi')).toContain(
      'Realisasi dalam laporan ini adalah realisasi sampai dengan akhir Triwulan II tahun 2024',
    )
    expect(triwulan).not.toMatch(/membaik|memburuk|perbaikan daripada|lebih buruk|laporan kinerja tahunan/)
    for (const setahun of [susunan(null), susunan('Tahunan')]) {
      expect(bagian(setahun, 'bagian-perbandingan')).toContain('realisasi 1 (satu) indikator memburuk')
      expect(setahun).not.toContain('periode laporan')
      expect(bagian(setahun, 'bagian-kata-pengantar')).toContain('paling lambat 2 (dua) bulan')
    }
  })

  it.each([
    ['Triwulan II', true],
    ['TW III', true],
    ['Semester I', true],
    ['Januari sampai Juni', true],
    ['Triwulan IV', false],
    ['TW 4', false],
    ['Semester II', false],
    ['Laporan Tahunan', false],
  ])(
    'anggaran yang belum terserap belum dinilai sebelum tahunnya berakhir: %s',
    (periodeLaporan, sebagian) => {
      const { dump } = susun(
        kantor([{}], {
          identitas: { ...badan.identitas, periodeLaporan },
          anggaran: [
            { tingkat: 'Program', uraian: 'Program A', kodeSasaran: 'A', pagu: 1000, realisasi: 400 },
          ],
        }),
      )
      const isi = [
        'bagian-sasaran-1-efisiensi',
        'bagian-efisiensi',
        'bagian-realisasi-anggaran',
        'bagian-kesimpulan',
      ]
        .map((id) => bagian(dump, id))
        .join('\n')
      const penilaian = [
        /merupakan efisiensi/,
        /[Ee]fisien pada/,
        /kurang dari 80%/,
        /Sisa anggaran adalah/,
        /Sisa \((?:Rp|%)\)/,
      ]
      for (const satu of penilaian) {
        if (sebagian) expect(isi).not.toMatch(satu)
      }
      expect(isi.includes('Efisiensi sasaran A belum dinilai karena tahun anggaran belum berakhir.')).toBe(
        sebagian,
      )
      expect(isi.includes('Tahun anggaran belum berakhir, sehingga efisiensi belum dinilai')).toBe(sebagian)
      expect(isi.includes('Anggaran yang belum terserap adalah Rp600')).toBe(sebagian)
      expect(isi.includes('Anggaran Program A (40,00%) terserap kurang dari 80%')).toBe(!sebagian)
      expect(isi.includes('merupakan efisiensi')).toBe(!sebagian)
      for (const satuan of ['Rp', '%']) expect(isi.includes(`Belum Terserap (${satuan})`)).toBe(sebagian)
      const kerja = bagian(dump, 'lampiran-kertas-kerja')
      expect(kerja.includes(': bagian yang belum terserap |')).toBe(sebagian)
      expect(kerja.includes(': bagian sisa |')).toBe(!sebagian)
    },
  )

  it('rata-rata dari indikator yang berbeda diberi catatan', () => {
    // This year A-1 only, last year A-2 only: one indicator each.
    const { dump } = susun(
      kantor([{}, { realisasi: { realisasi: null } }], { riwayat: [riwayat('A-2', 90)] }),
    )
    expect(bagian(dump, 'bagian-perbandingan')).toContain(
      '1 (satu) indikator yang tercakup dalam rata-rata tahun 2024 tidak seluruhnya sama',
    )
    expect(bagian(dump, 'bagian-ikhtisar')).toContain('yang mencakup indikator yang tidak seluruhnya sama')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('tidak seluruhnya sama')
    const sama = susun(kantor([{}], { riwayat: [riwayat('A-1', 90)] })).dump
    expect(sama).not.toContain('tidak seluruhnya sama')
  })

  it('perubahan memakai desimal nilainya sendiri', () => {
    // 4,9 − 4,5 = 0,4 although percentages are printed without decimals.
    const isi = kantor([{ pk: { satuan: 'Indeks' }, realisasi: { realisasi: '4.9' } }], {
      riwayat: [riwayat('A-1', '4.5')],
      pengaturan: { desimal: 0 },
    })
    expect(teks(isi, 'bagian-sasaran-1-tahun')).toContain('bertambah 0,4 poin')
    expect(teks(isi, 'bagian-metodologi')).toContain('disajikan tanpa angka di belakang koma')
  })

  it('rata-rata sasaran tahun lalu dicetak seperti capaian', () => {
    const isi = kantor([{ pk: { kodeTujuan: 'T', tujuan: 'Tujuan T' } }], {
      indikatorTujuan: [
        {
          kodeTujuan: 'T',
          tujuan: 'Tujuan T',
          kodeIndikator: 'T-1',
          indikator: 'Rata-rata',
          satuan: '%',
          dasar: 'Rata-rata sasaran',
        },
      ],
      riwayat: [{ kodeIndikator: 'T-1', tahun: 2023, realisasi: 70 }],
    })
    expect(teks(isi, 'bagian-tujuan')).toContain('naik dari 70,00% pada tahun 2023')
    // in the table as in the sentence
    expect(teks(isi, 'bagian-tujuan')).toContain('| 70,00 |')
  })

  it('disandingkan dengan target tujuan yang diketik', () => {
    // The sasaran of this tujuan reach 90 on average.
    const tujuan = (target: number): string =>
      teks(
        kantor(
          [
            { pk: { kodeTujuan: 'T', tujuan: 'Tujuan T' }, realisasi: { realisasi: 80 } },
            { pk: { kodeTujuan: 'T', tujuan: 'Tujuan T' } },
          ],
          {
            indikatorTujuan: [
              {
                kodeTujuan: 'T',
                tujuan: 'Tujuan T',
                kodeIndikator: 'T-1',
                indikator: 'Rata-rata',
                satuan: '%',
                target,
                dasar: 'Rata-rata sasaran',
              },
            ],
          },
        ),
        'bagian-tujuan',
      )
    expect(tujuan(95)).toContain('nilainya 90,00% (Sangat Baik), belum mencapai target 95%.')
    expect(tujuan(85)).toContain('nilainya 90,00% (Sangat Baik), mencapai target 85%.')
  })
})

describe('nilai yang berdekatan', () => {
  it('realisasi di bawah target tidak dicetak sama dengan target, sehingga target tercapai', () => {
    // 79,996 with two decimals written would print 80,00.
    const isi = kantor(
      [
        { pk: { target: 80 }, realisasi: { pembilang: 79996, penyebut: 100000, realisasi: null } },
        { pk: { target: 80 }, realisasi: { realisasi: 81, standarNasional: 90 } },
      ],
      { renstra: [{ kodeIndikator: 'A-1', 2024: 80, 2026: 85 }] },
    )
    const { dump } = susun(isi)
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain('Realisasi 79,996% berada di bawah target 80%')
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain('| 80 | 79,996 |')
    expect(bagian(dump, 'bagian-sasaran-1-renstra')).toContain('79,996% belum memenuhi target Renstra')
  })

  it('realisasi hasil hitungan mempunyai desimal sebanyak targetnya', () => {
    // 2 / 1.108.432 × 100.000 = 0,18043…; capaian (2 × 0,25 − 0,18043) / 0,25 × 100 = 127,826…
    const buku = kantor(
      [
        {
          pk: { target: 0.25, satuan: 'per 100.000 penduduk', polaritas: 'negatif' },
          realisasi: { realisasi: null, pembilang: 2, penyebut: 1108432 },
        },
        {},
      ],
      { pengaturan: { desimal: 1 } },
    )
    expect(teks(buku, 'bagian-sasaran-1-target')).toContain(
      'Realisasi 0,18 per 100.000 penduduk berada di bawah target 0,25 per 100.000 penduduk',
    )
    expect(teks(buku, 'bagian-sasaran-1-target')).toContain('capaian 127,8%')
  })

  it('capaian yang hampir 100 tidak disebut belum 100,00%', () => {
    const isi = kantor([{ realisasi: { pembilang: 99996, penyebut: 100000, realisasi: null } }])
    const { dump } = susun(isi)
    expect(bagian(dump, 'bagian-sasaran-1-efisiensi')).toContain(
      'Karena target sasaran A belum sepenuhnya tercapai (capaian 99,996%), anggaran yang tidak terserap sebesar Rp100 (10,00%) merupakan sisa anggaran, bukan efisiensi.',
    )
    expect(bagian(dump, 'bagian-efisiensi')).toContain('target belum sepenuhnya tercapai sehingga')
    expect(dump).not.toContain('baru 100,00%')
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain('capaian sasaran A adalah 99,996%')
  })

  it('rasio mempertahankan desimal masing-masing sisinya', () => {
    const isi = kantor([{ pk: { target: '1:17', satuan: 'Rasio' }, realisasi: { realisasi: '1:17.9' } }])
    expect(teks(isi, 'bagian-sasaran-1-target')).toContain('1:17,9')
    expect(susun(isi).dump).not.toContain('1,0:17,9')
  })

  it('lebih dari tiga yang seri hanya dihitung', () => {
    const empat = [40, 40, 40, 40, 90].map((realisasi) => ({ realisasi: { realisasi } }))
    expect(teks(kantor(empat), 'bagian-pengukuran')).toContain('terdapat pada 4 (empat) indikator.')
    expect(teks(kantor(empat.slice(1)), 'bagian-pengukuran')).toContain(
      'terdapat pada 3 (tiga) indikator, yaitu Ukuran A-1, Ukuran A-2, dan Ukuran A-3.',
    )
  })

  it('serapan yang tercetak sama tidak dibandingkan, yang seri disebut bersama', () => {
    const program = (nilai: readonly number[]) =>
      nilai.map((realisasi, index) => ({
        tingkat: 'Program',
        uraian: `Program ${index + 1}`,
        kodeSasaran: index === 0 ? 'A' : 'B',
        pagu: 100000,
        realisasi,
      }))
    const dua = [{}, { sasaran: 'B' }]
    // 99,999 % and 99,998 % both print 100,00.
    const sama = susun(kantor(dua, { anggaran: program([99999, 99998]) })).dump
    expect(bagian(sama, 'bagian-realisasi-anggaran')).not.toContain('Serapan tertinggi')
    // Equal pagu: none is the largest.
    expect(bagian(sama, 'bagian-realisasi-sasaran')).not.toContain('Anggaran terbesar')
    const seri = susun(kantor(dua, { anggaran: program([90000, 90000, 50000]) })).dump
    expect(bagian(seri, 'bagian-program-kegiatan')).toContain(
      'Serapan tertinggi, 90,00%, terdapat pada 2 (dua) program, yaitu Program 1 dan Program 2. Serapan terendah terdapat pada Program 3 (50,00%).',
    )
    // B: pagu 200.000.
    expect(bagian(seri, 'bagian-realisasi-sasaran')).toContain(
      'Anggaran terbesar dialokasikan untuk sasaran Hal B, yaitu Rp200.000.',
    )
  })
})

describe('arah', () => {
  it('hasil ya/tidak tidak berada di atas atau di bawah', () => {
    const pk = { target: 'Tidak ada', polaritas: 'ya/tidak', satuan: '' }
    const isi = kantor([{ pk, realisasi: { realisasi: 'Ada' } }], {
      riwayat: [{ kodeIndikator: 'A-1', tahun: 2023, target: 'Tidak ada', realisasi: 'Tidak' }],
    })
    expect(teks(isi, 'bagian-sasaran-1-target')).toContain(
      'Hasil indikator Ukuran A-1 adalah “Ada”, tidak sesuai dengan target “Tidak ada”.',
    )
    expect(teks(isi, 'bagian-sasaran-1-tahun')).toContain(
      'berubah dari “Tidak” pada tahun 2023 menjadi “Ada”',
    )
  })

  it('hasil ya/tidak selalu dikutip: pada capaian terendah dan terhadap target akhir Renstra', () => {
    const isi = kantor(
      [{}, { pk: { target: 'Ya', polaritas: 'ya/tidak', satuan: '' }, realisasi: { realisasi: 'Tidak' } }],
      { renstra: [{ kodeIndikator: 'A-2', 2024: 'Ya', 2026: 'Ya' }] },
    )
    expect(teks(isi, 'bagian-ikhtisar')).toContain('yaitu 0,00% (target “Ya”, realisasi “Tidak”)')
    expect(teks(isi, 'bagian-pengukuran')).toContain('dengan target “Ya” dan realisasi “Tidak”')
    expect(teks(isi, 'bagian-sasaran-1-renstra')).toContain(
      'Realisasi “Tidak” belum memenuhi target Renstra tahun 2024, yaitu “Ya” (capaian 0,00%); terhadap target tahun 2026, yaitu “Ya”, capaiannya 0,00%.',
    )
  })

  it('juga pada tingkat tujuan', () => {
    const pk = { kodeTujuan: 'T', tujuan: 'Tujuan T' }
    const ukuran = { ...pk, kodeIndikator: 'T-1', indikator: 'Ukuran T' }
    const tujuan = (target: Isi, realisasi: Isi, polaritas: string): string =>
      teks(
        kantor([{ pk }], { indikatorTujuan: [{ ...ukuran, target, realisasi, polaritas }] }),
        'bagian-tujuan',
      )
    expect(tujuan('Tidak ada', 'Ada', 'ya/tidak')).toContain(
      'Hasilnya “Ada” dan tidak sesuai dengan target “Tidak ada”',
    )
    expect(tujuan('90..95', 93, 'rentang')).toContain('berada di dalam rentang target 90–95')
  })

  it('penurunan pada tabel tujuan dicetak dalam kurung, seperti selisih di tabel lain', () => {
    const pk = { kodeTujuan: 'T', tujuan: 'Tujuan T' }
    const isi = kantor([{ pk }], {
      indikatorTujuan: [
        { ...pk, kodeIndikator: 'T-1', indikator: 'Ukuran T', satuan: '%', target: 90, realisasi: 93 },
      ],
      riwayat: [{ kodeIndikator: 'T-1', tahun: 2023, target: 90, realisasi: 95.5 }],
    })
    expect(teks(isi, 'bagian-tujuan')).toContain('| 95,5 | (2,50) |')
  })

  it('rentang satu titik adalah satu angka', () => {
    const isi = kantor([{ pk: { target: 50, polaritas: 'rentang' }, realisasi: { realisasi: 50 } }, {}])
    expect(teks(isi, 'bagian-sasaran-1-target')).toContain(
      'Realisasi 50% sama dengan target, sehingga target tercapai',
    )
    expect(teks(isi, 'bagian-sasaran-1-target')).not.toContain('rentang')
  })

  it('rentang satu titik: mengapa di atas target belum tercapai', () => {
    const alasan =
      'berada di atas target 50%, padahal diharapkan sama dengan target, sehingga target belum tercapai'
    const satu = { pk: { target: 50, polaritas: 'rentang' }, realisasi: { realisasi: 51 } }
    expect(teks(kantor([satu, {}]), 'bagian-sasaran-1-target')).toContain(alasan)
    expect(teks(kantor([satu]), 'bagian-sasaran-1-target')).toContain(alasan)
  })

  it.each([
    // (2 × 10 − 16)/10 = 40%.
    [
      { target: 10, polaritas: 'negatif' },
      16,
      'Realisasi indikator Ukuran A-1, yaitu 16%, jauh di atas target 10%, padahal nilai yang lebih rendah lebih baik.',
    ],
    // (2 × 20 − 30)/20 = 50%.
    [
      { target: '10..20', polaritas: 'rentang' },
      30,
      'Realisasi indikator Ukuran A-1, yaitu 30%, jauh di atas rentang target 10–20%.',
    ],
    // (2 × 20 − 21)/20 = 95%.
    [
      { target: '10..20', polaritas: 'rentang' },
      21,
      'Realisasi indikator Ukuran A-1, yaitu 21%, berada di atas rentang target 10–20%, sehingga target belum tercapai.',
    ],
    [{ target: 100 }, 40, 'Indikator Ukuran A-1 baru terealisasi 40% dari target 100%.'],
  ])(
    '%j dengan realisasi %j tidak disebut baru terealisasi bila terlalu tinggi',
    (pk, realisasi, kalimat) => {
      expect(teks(kantor([{ pk, realisasi: { realisasi } }]), 'bagian-sasaran-1-target')).toContain(kalimat)
    },
  )

  it('standar nasional yang tidak diisi tidak dinyatakan tidak ada', () => {
    const isi = (...standar: readonly (string | null)[]): string =>
      teks(
        kantor(standar.map((standarNasional) => ({ realisasi: { standarNasional } }))),
        'bagian-sasaran-1-standar',
      )
    expect(isi(null)).toContain('Standar nasional sebagai pembanding indikator Ukuran A-1 belum tersedia.')
    expect(isi('-')).toContain('Indikator Ukuran A-1 belum mempunyai standar nasional.')
    expect(isi('-', '-')).toContain('Belum ada standar nasional yang dapat dijadikan pembanding')
    expect(isi('-', null)).toContain('belum tersedia.')
    expect(isi('90', '-')).toContain('Untuk indikator Ukuran A-2 belum ada standar nasional.')
    expect(isi('90', null)).toContain('pembanding indikator Ukuran A-2 belum tersedia.')
  })

  it('standar nasional: setara bukan sama, rentang dapat dibandingkan', () => {
    const standar = (pk: Baris, realisasi: Isi, standarNasional: Isi): string =>
      teks(kantor([{ pk, realisasi: { realisasi, standarNasional } }]), 'bagian-sasaran-1-standar')
    expect(standar({ target: '90..95' }, 93, 92)).toContain(
      'Realisasi Ukuran A-1, yaitu 93%, setara dengan standar nasional 92% karena keduanya berada di dalam rentang target.',
    )
    expect(standar({}, 92, '90..95')).toContain('berada di dalam rentang standar nasional 90–95%')
    expect(standar({}, 92, 92)).toContain('sama dengan standar nasional, yaitu 92%')
    expect(standar({ polaritas: 'negatif' }, 97, '90..95')).toContain(
      'belum menyamai standar nasional 90–95%',
    )
  })
})

describe('anggaran', () => {
  it.each([
    [999, 'Rp', 999, '#,##0'],
    // Only the label rounds.
    [999_999_999_999, 'Rp juta', 999_999.999999, '#,##0'],
    // 4.346.290 of them have no room beside a bar.
    [4_346_290_000_000, 'Rp miliar', 4346.29, '#,##0.0'],
  ])('digambar dalam satuan yang muat: %d', (pagu, unit, nilai, format) => {
    const { composed } = susun(
      kantor([{}], { anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 'A', pagu, realisasi: 0 }] }),
    )
    const gambar = composed.value.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.type === 'figure' && block.id === 'grafik-anggaran-sasaran')
    expect(gambar).toMatchObject({ content: { chart: { unit, format, series: [{ values: [nilai] }, {}] } } })
  })

  it('pagu nol bukan anggaran yang belum dipetakan', () => {
    const { dump, composed } = susun(
      kantor([{}], {
        anggaran: [{ tingkat: 'Program', uraian: 'P', kodeSasaran: 'A', pagu: 0, realisasi: 0 }],
      }),
    )
    expect(bagian(dump, 'bagian-sasaran-1-efisiensi')).toContain('karena pagu program penunjangnya Rp0')
    expect(composed.gaps.map(({ text }) => text).filter((satu) => satu.includes('anggaran'))).toEqual([])
  })

  it('realisasi kosong bukan Rp0', () => {
    const { dump } = susun(
      kantor([{}, { sasaran: 'B' }, { sasaran: 'C' }], {
        anggaran: [
          { tingkat: 'Program', uraian: 'Program A', kodeSasaran: 'A' },
          { tingkat: 'Kegiatan', uraian: 'Kegiatan isi', pagu: 100, realisasi: 90 },
          { tingkat: 'Kegiatan', uraian: 'Kegiatan kosong', pagu: 100 },
          { tingkat: 'Program', uraian: 'Program B', kodeSasaran: 'B', pagu: 100 },
        ],
      }),
    )
    const program = bagian(dump, 'bagian-program-kegiatan')
    expect(program).toContain('Kegiatan kosong | 100 | – | –')
    expect(program).not.toContain('Rp0')
    expect(program).not.toContain('Kegiatan kosong (0,00%)')
    // C has no program at all.
    expect(bagian(dump, 'bagian-realisasi-sasaran')).toContain('C | Hal C | – | – | – | –')
    expect(bagian(dump, 'bagian-sasaran-2-efisiensi')).toMatch(
      /terealisasi|digunakan ‹\[PERLU DIISI: realisasi anggaran — Anggaran![A-Z]+5\]›/,
    )
    expect(bagian(dump, 'bagian-sasaran-2-efisiensi')).not.toContain('merupakan efisiensi')
  })

  it('sumber dana dan belanja yang realisasinya kosong bukan 0', () => {
    const { dump } = susun(
      kantor([{}], {
        sumberDana: [
          { sumberDana: 'PAD', anggaran: 100 },
          { sumberDana: 'DAU', anggaran: 100, realisasi: 80 },
        ],
        belanja: [
          { jenis: 'Belanja Pegawai', uraian: 'Gaji', anggaran: 100 },
          { jenis: 'Belanja Pegawai', uraian: 'Tunjangan', anggaran: 100, realisasi: 50 },
        ],
      }),
    )
    expect(bagian(dump, 'bagian-sumber-dana')).toContain('| PAD | 100 | – | – |')
    expect(bagian(dump, 'bagian-belanja')).toContain('| Gaji | 100 | – | – |')
  })

  it('jumlah yang tidak satu pun bagiannya terisi bukan 0', () => {
    const { dump } = susun(
      kantor([{}], {
        sumberDana: [
          { sumberDana: 'PAD', anggaran: 100 },
          { sumberDana: 'DAU', anggaran: 200 },
        ],
        belanja: [
          { jenis: 'Belanja Pegawai', uraian: 'Gaji', anggaran: 100 },
          { jenis: 'Belanja Modal', uraian: 'Meja', anggaran: 200 },
        ],
      }),
    )
    const sumberDana = bagian(dump, 'bagian-sumber-dana')
    const belanja = bagian(dump, 'bagian-belanja')
    // 100 + 200 = 300, of which nothing is known to be spent or left.
    expect(sumberDana).toContain('| total: Jumlah | total: 300 | total: – | total: – |')
    expect(belanja).toContain('| Belanja Pegawai | 100 | – | – | – |')
    expect(belanja).toContain('| total: Jumlah | total: 300 | total: – | total: – | total: – |')
    expect(belanja).not.toMatch(/Rp0\b|0,00/)
    expect(belanja).toContain('[PERLU DIISI: realisasi anggaran — Belanja!')
  })

  it('selisih jumlah disebut menurut sebabnya', () => {
    const program = (kode: readonly (string | null)[]): readonly Baris[] =>
      kode.map((kodeSasaran, index) => ({
        tingkat: 'Program',
        uraian: `Program ${index + 1}`,
        kodeSasaran,
        pagu: 100,
        realisasi: 90,
      }))
    const dua = [{}, { sasaran: 'B' }]
    const bersama = susun(kantor(dua, { anggaran: program(['A;B']) })).dump
    expect(bagian(bersama, 'bagian-realisasi-sasaran')).toContain(
      'karena ada program yang mendukung lebih dari satu sasaran.',
    )
    expect(bagian(bersama, 'bagian-efisiensi')).toContain('beberapa sasaran dihitung satu kali.')
    // Not "sisanya", which would be the part that supports no other sasaran.
    const banyak = susun(kantor([{}, {}, { sasaran: 'B' }], { anggaran: program(['A;B']) })).dump
    expect(bagian(banyak, 'bagian-sasaran-1-efisiensi')).toContain(
      'Seluruh anggaran sasaran A itu juga mendukung sasaran B. Anggaran yang tidak digunakan, Rp10 (10,00%), merupakan efisiensi',
    )
    const lepas = susun(kantor(dua, { anggaran: program(['A', 'B', null]) })).dump
    expect(bagian(lepas, 'bagian-realisasi-sasaran')).toContain(
      'karena ada anggaran yang belum dikaitkan dengan sasaran.',
    )
    expect(bagian(lepas, 'bagian-efisiensi')).toContain('termasuk yang belum dikaitkan dengan sasaran.')
  })

  it('sasaran yang hanya ditulis di baris kegiatan atau sub kegiatan ditunjang oleh program di atasnya', () => {
    const baris = (tingkat: string, uraian: string, kodeSasaran: string | null = null) => ({
      tingkat,
      uraian,
      kodeSasaran,
      ...(tingkat === 'Sub Kegiatan' ? { pagu: 1000, realisasi: 900 } : {}),
    })
    const buku = kantor([{}, { sasaran: 'B' }, { sasaran: 'C' }], {
      anggaran: [
        baris('Program', 'Program Penanggulangan Bencana', 'A; B; C'),
        baris('Kegiatan', 'Informasi Rawan Bencana', 'A'),
        baris('Sub Kegiatan', 'Kajian Risiko'),
        baris('Kegiatan', 'Penyelamatan Korban', 'B'),
        baris('Sub Kegiatan', 'Respon Cepat'),
        baris('Sub Kegiatan', 'Logistik'),
        baris('Kegiatan', 'Sistem Dasar'),
        baris('Sub Kegiatan', 'Pascabencana', 'C'),
        baris('Program', 'Program Penunjang', 'B'),
        baris('Kegiatan', 'Administrasi Umum'),
        baris('Sub Kegiatan', 'Gaji'),
      ],
    })
    // A: one kegiatan of the program. B: one of it, and the whole second program. C: one sub kegiatan of its third kegiatan.
    expect(teks(buku, 'bagian-sasaran-1-program')).toContain(
      'ditunjang oleh Program Penanggulangan Bencana yang dilaksanakan melalui kegiatan Informasi Rawan Bencana dengan 1 (satu) sub kegiatan',
    )
    expect(teks(buku, 'bagian-sasaran-2-program')).toContain(
      'ditunjang oleh 2 (dua) program, yaitu Program Penanggulangan Bencana dan Program Penunjang, dengan 2 (dua) kegiatan dan 3 (tiga) sub kegiatan',
    )
    expect(teks(buku, 'bagian-sasaran-3-program')).toContain(
      'ditunjang oleh Program Penanggulangan Bencana yang dilaksanakan melalui kegiatan Sistem Dasar dengan 1 (satu) sub kegiatan',
    )
  })

  it('anggaran tanpa baris program menyebut tingkat yang ada', () => {
    const pos = { pagu: 1000, realisasi: 900 }
    const anggaran = [
      { tingkat: 'Kegiatan', uraian: 'Penataan Arsip', kodeSasaran: 'A' },
      { tingkat: 'Sub Kegiatan', uraian: 'Depo', ...pos },
      { tingkat: 'Sub Kegiatan', uraian: 'Akuisisi', ...pos },
      { tingkat: 'Kegiatan', uraian: 'Pembinaan Arsip', kodeSasaran: 'A', ...pos },
      { tingkat: 'Kegiatan', uraian: 'Layanan Arsip', kodeSasaran: 'B', ...pos },
    ]
    const { dump } = susun(kantor([{}, { sasaran: 'B' }], { anggaran }))
    expect(bagian(dump, 'bagian-sasaran-1-program')).toContain(
      'ditunjang oleh 2 (dua) kegiatan, yaitu Penataan Arsip dan Pembinaan Arsip. Rinciannya',
    )
    expect(bagian(dump, 'bagian-sasaran-2-program')).toContain(
      'ditunjang oleh kegiatan Layanan Arsip, sebagaimana',
    )
    const jumlah = '3 (tiga) kegiatan dan 2 (dua) sub kegiatan'
    expect(bagian(dump, 'bagian-anggaran')).toContain(`didukung oleh ${jumlah} dengan anggaran`)
    expect(bagian(dump, 'bagian-program-kegiatan')).toContain(`Pelaksanaan ${jumlah} disajikan`)
  })

  it('program tidak dinyatakan menyebabkan capaian', () => {
    const { dump } = susun(kantor([{}, { sasaran: 'B', realisasi: { realisasi: 40 } }]))
    expect(bagian(dump, 'bagian-sasaran-1-program')).toContain('Target sasaran A tercapai.')
    expect(bagian(dump, 'bagian-sasaran-2-program')).toContain(
      'Target sasaran B belum tercapai; penyebabnya diuraikan pada Subbab {3.3.2.5}.',
    )
    expect(dump).not.toContain('belum cukup untuk mencapai')
    expect(dump).not.toContain('menunjang tercapainya')
  })
})

describe('Renstra', () => {
  it('mencetak kemajuan dari kondisi awal menuju target akhir', () => {
    // (100 − 80) / (120 − 80) × 100 = 50.
    const isi = kantor([{}], { renstra: [{ kodeIndikator: 'A-1', kondisiAwal: 80, 2024: 100, 2026: 120 }] })
    const renstra = teks(isi, 'bagian-sasaran-1-renstra')
    expect(renstra).toContain('Kemajuan (%)')
    expect(renstra).toContain('| 83,33 | 50,00 |')
    expect(renstra).toContain(
      'Kemajuan sasaran A dari kondisi awal, yaitu 80%, menuju target tahun 2026 adalah 50,00%.',
    )
    const tanpa = kantor([{}], { renstra: [{ kodeIndikator: 'A-1', 2024: 100, 2026: 120 }] })
    expect(teks(tanpa, 'bagian-sasaran-1-renstra')).not.toContain('Kemajuan')
  })

  it('mencetak kemunduran dengan tanda kurang, seperti capaian di sebelahnya', () => {
    // negatif: (2 × 10 − 25) / 10 × 100 = −50; (25 − 20) / (5 − 20) × 100 = −33,33
    const isi = kantor(
      [{ pk: { target: 10, polaritas: 'negatif', satuan: 'Kasus' }, realisasi: { realisasi: 25 } }],
      {
        renstra: [{ kodeIndikator: 'A-1', kondisiAwal: 20, 2024: 10, 2026: 5 }],
      },
    )
    // (2 × 5 − 25) / 5 × 100 = −300
    expect(teks(isi, 'bagian-sasaran-1-renstra')).toContain('| −50,00 | −300,00 | −33,33 |')
  })

  it('huruf dan angka dengan huruf yang sama adalah satu target', () => {
    const buku = (target: string) =>
      kantor(
        [
          {
            pk: { target, satuan: 'nilai', polaritas: 'predikat', skala: 'SAKIP' },
            realisasi: { realisasi: 73.25 },
          },
        ],
        {
          renstra: [{ kodeIndikator: 'A-1', 2024: 'BB', kondisiAkhir: 'A' }],
        },
      )
    expect(teks(buku('70.01 (BB)'), 'bagian-sasaran-1-renstra')).not.toContain('berbeda dari target Renstra')
    expect(teks(buku('80.01 (A)'), 'bagian-sasaran-1-renstra')).toContain('berbeda dari target Renstra')
  })

  it('target Renstra yang tidak dapat dibandingkan tetap disebut', () => {
    const buku = (renstra: Baris) =>
      kantor([{}, {}], { renstra: [{ kodeIndikator: 'A-1', kondisiAkhir: 100, ...renstra }] })
    expect(teks(buku({ 2024: 'B' }), 'bagian-sasaran-1-renstra')).toContain(
      'Target Renstra tahun 2024, yaitu B, tidak dapat dibandingkan dengan realisasinya; terhadap target tahun 2026',
    )
    expect(teks(buku({ 2023: 90 }), 'bagian-sasaran-1-renstra')).toContain(
      'Target Renstra tahun 2024 tidak tersedia; terhadap target tahun 2026',
    )
  })

  it('target Renstra 0 tetap dibandingkan: terpenuhi atau belum, tanpa capaian', () => {
    const nol = (realisasi: number) =>
      kantor(
        [
          { pk: { target: 0, satuan: 'orang', polaritas: 'negatif' }, realisasi: { realisasi } },
          { realisasi: { realisasi: 100 } },
        ],
        {
          renstra: [
            { kodeIndikator: 'A-1', 2024: 0, kondisiAkhir: 0 },
            { kodeIndikator: 'A-2', 2024: 100, kondisiAkhir: 100 },
          ],
        },
      )
    const belum = susun(nol(2)).dump
    expect(bagian(belum, 'bagian-sasaran-1-renstra')).toContain(
      'Realisasi 2 orang belum memenuhi target Renstra tahun 2024, yaitu 0 orang; target tahun 2026, yaitu 0 orang, belum terpenuhi.',
    )
    expect(bagian(belum, 'bagian-sasaran-1-renstra')).toContain(
      'Target Renstra tahun 2024 terpenuhi pada 1 (satu) dari 2 (dua) indikator sasaran A',
    )
    expect(teks(nol(0), 'bagian-sasaran-1-renstra')).toContain(
      'Realisasi 0 orang memenuhi target Renstra tahun 2024, yaitu 0 orang, dan sudah memenuhi target tahun 2026, yaitu 0 orang.',
    )
  })

  it('menyebut satu tahun sebagai satu tahun', () => {
    const isi = kantor([{}], { renstra: [{ kodeIndikator: 'A-1', 2024: 100 }] })
    expect(teks(isi, 'bagian-iku')).toContain('untuk tahun 2024 beserta')
    expect(teks(isi, 'bagian-iku')).not.toContain('2024 sampai 2024')
  })

  it('merangkum tahun dengan “sampai” hanya bila berurutan', () => {
    const iku = (...tahun: readonly number[]): string =>
      teks(
        kantor([{}], {
          renstra: [{ kodeIndikator: 'A-1', ...Object.fromEntries(tahun.map((satu) => [satu, 100])) }],
        }),
        'bagian-iku',
      )
    expect(iku(2022, 2023, 2024)).toContain('untuk tahun 2022 sampai 2024 beserta')
    expect(iku(2023, 2024, 2026)).toContain('untuk tahun 2023, 2024, dan 2026 beserta')
  })

  it('meminta target indikator yang belum mempunyainya, bukan target seluruh sasaran', () => {
    const isi = kantor([{}, {}], { renstra: [{ kodeIndikator: 'A-1', 2024: 100 }] })
    expect(teks(isi, 'bagian-sasaran-1-renstra')).toContain(
      'target jangka menengah untuk indikator Ukuran A-2',
    )
  })
})

describe('metodologi', () => {
  const metodologi = (ukuran: Parameters<typeof kantor>[0], lain: BukuUji = {}): string =>
    teks(kantor(ukuran, lain), 'bagian-metodologi')
  const naik = '\\frac{\\text{Realisasi}}{\\text{Target}}'
  const turun = '(2 \\times \\text{Target}) - \\text{Realisasi}'
  const bagi = '\\frac{\\text{Target}}{\\text{Realisasi}}'

  it('hanya mencetak rumus yang dipakai', () => {
    const isi = metodologi([{}])
    expect(isi).toContain(naik)
    expect(isi).not.toContain(turun)
    expect(isi).not.toContain('makin rendah')
    expect(metodologi([{ pk: { polaritas: 'negatif' } }])).toContain(turun)
    expect(metodologi([{ pk: { polaritas: 'negatif' } }])).not.toContain(naik)
  })

  it('mencetak rumus khusus terpisah dari rumus umum', () => {
    const isi = metodologi([
      { pk: { polaritas: 'negatif' } },
      { pk: { polaritas: 'negatif', rumusCapaian: 'T/R' } },
    ])
    const [umum = '', khusus = ''] = isi.split(
      'Khusus untuk indikator Ukuran A-2, capaian dihitung dengan rumus:',
    )
    expect(umum).toContain(turun)
    expect(umum).not.toContain(bagi)
    expect(khusus).toContain(bagi)
  })

  it('mencetak peringkat predikat, rasio, dan pertukaran rumus bila dipakai', () => {
    const isi = metodologi([
      { pk: { target: 'B', skala: 'SAKIP' }, realisasi: { realisasi: 'BB' } },
      { pk: { target: '1:17' }, realisasi: { realisasi: '1:18' } },
      { pk: { target: -2 }, realisasi: { realisasi: -1 } },
    ])
    expect(isi).toContain(
      'Peringkat predikat menurut skala SAKIP adalah D = 1, C = 2, CC = 3, B = 4, BB = 5, A = 6, dan AA = 7.',
    )
    expect(isi).toContain('dihitung dengan nilai _b_ dibagi _a_, yaitu pada indikator Ukuran A-2.')
    expect(isi).toContain(
      'Untuk target di bawah nol pada indikator yang kinerjanya makin baik apabila realisasinya makin tinggi',
    )
    expect(isi).toContain(turun)
    expect(isi).toContain('berlaku bagi indikator Ukuran A-3.')
    expect(metodologi([{}])).not.toMatch(/Peringkat predikat|rasio|di bawah nol|Khusus/)
  })

  it('rasio peringkat sebagai rumus khusus tidak disandingkan dengan 110%', () => {
    const isi = metodologi([
      { pk: { target: 'B', skala: 'SAKIP', rumusCapaian: 'predikat rasio' }, realisasi: { realisasi: 'BB' } },
    ])
    expect(isi).toContain('Khusus untuk indikator Ukuran A-1')
    expect(isi).not.toContain('110%')
  })

  it('menyebut syarat setiap metode efisiensi', () => {
    const efisiensi = (metode: string): string =>
      teks(
        kantor([{ realisasi: { realisasi: 90 } }], { pengaturan: { efisiensi: metode } }),
        'bagian-efisiensi',
      )
    expect(efisiensi('selisih')).toContain(
      'apabila target belum tercapai, penggunaan anggaran dinilai belum efisien',
    )
    expect(efisiensi('sisa bila tercapai')).toContain('| Efisiensi (%) |')
    expect(efisiensi('sisa bila tercapai')).toContain('selain itu dinilai tidak efisien')
    expect(efisiensi('sisa')).toContain('Realisasi yang melebihi pagu dinilai tidak efisien.')
    expect(efisiensi('sisa')).toContain('| Sisa (%) |')
  })
})

describe('rekapitulasi kategori', () => {
  it('memakai desimal kebijakan dan menyebut pembulatan', () => {
    // Three indicators in three bands: 33,3 each, 99,9 together.
    const ukuran = [40, 60, 80].map((realisasi) => ({ realisasi: { realisasi } }))
    const isi = teks(kantor(ukuran, { pengaturan: { desimal: 1 } }), 'bagian-pengukuran')
    expect(isi).toContain('| 1 | 33,3 |')
    expect(isi).toContain('total: 100,0 |')
    // The row of totals says 100,0: the sentence speaks of the parts.
    expect(isi).toContain('apabila dijumlahkan tidak tepat 100% karena pembulatan.')
    expect(teks(kantor([{}, {}]), 'bagian-pengukuran')).not.toContain('karena pembulatan')
  })
})

describe('lampiran kertas kerja', () => {
  const isi = kantor(
    [
      { pk: { target: 80 }, realisasi: { realisasi: null, pembilang: 30, penyebut: 40 } },
      { pk: { target: 'B', satuan: 'Predikat', skala: 'SAKIP' }, realisasi: { realisasi: 'CC' } },
      { realisasi: { realisasi: null } },
    ],
    {
      anggaran: [
        { tingkat: 'Program', uraian: 'Program A', kodeSasaran: 'A' },
        { tingkat: 'Sub Kegiatan', uraian: 'Sub 1', pagu: 600, realisasi: 500 },
        { tingkat: 'Sub Kegiatan', uraian: 'Sub 2', pagu: 400, realisasi: 400 },
      ],
    },
  )
  const lampiran = teks(isi, 'lampiran-kertas-kerja')

  it('dicetak kecuali bila diminta tidak', () => {
    expect(lampiran).not.toBe('')
    expect(teks({ ...isi, pengaturan: { kertasKerja: false } }, 'lampiran-kertas-kerja')).toBe('')
  })

  it('menyebut arti huruf rumusnya, menurut kelompok', () => {
    expect(lampiran).toContain(
      'Capaian indikator (A = pembilang; B = penyebut; F = faktor; R = realisasi; T = target)',
    )
    expect(lampiran).toContain('Rata-rata capaian (C1, C2, … = capaian indikator)')
    // The names of programs are no meaning of a letter.
    expect(lampiran).toContain('Serapan anggaran (R = realisasi; P = pagu; S = serapan)')
  })

  it('memuat rumus, angka, hasil, kategori dengan batasnya, dan asal datanya', () => {
    // 30/40 × 100 = 75; 75/80 × 100 = 93,75. Ranks CC 3, B 4: 75. Mean (93,75 + 75)/2 = 84,375.
    expect(lampiran).toMatch(
      /A-1 Ukuran A-1: realisasi \| A \/ B × F \| 30 \/ 40 × 100 \| 75% \| – \| Realisasi![A-Z]+2 ⏎ Realisasi![A-Z]+2 \|/,
    )
    expect(lampiran).toMatch(
      /A-1 Ukuran A-1 \| R \/ T × 100 \| 75 \/ 80 × 100 \| 93,75% \| Sangat Baik ⏎ \(> 85 sampai 100\) \| Perjanjian Kinerja![A-Z]+2 ⏎ realisasi A-1 \|/,
    )
    expect(lampiran).toContain('R: CC = 3 ⏎ T: B = 4 | 75,00%')
    expect(lampiran).toContain('(93,75 + 75) / 2 | 84,38%')
    expect(lampiran).toContain('tidak diikutkan: A-3')
    // 900/1000 = 90; the cells are those of the two sub kegiatan.
    expect(lampiran).toMatch(/Program A \| R \/ P × 100 \| 900 \/ 1\.000 × 100 \| 90,00% \| – \| Anggaran!/)
    expect(lampiran).toContain('Total anggaran')
    expect(lampiran).not.toContain('Sub 1 |')
    // C = 84,375 < 100: the rest is no efficiency.
    expect(lampiran).toMatch(/A Hal A \| 100 − S \| 100 − 90 \| 10,00% \| Sisa anggaran \|/)
  })
})

describe('efisiensi', () => {
  const uang = (realisasi: number): readonly Baris[] => [
    { tingkat: 'Program', uraian: 'P', kodeSasaran: 'A', pagu: 100, realisasi },
  ]
  const nilai = (efisiensi: string, capaian: number, realisasi: number): string => {
    const { dump } = susun(
      kantor([{ realisasi: { realisasi: capaian } }], {
        anggaran: uang(realisasi),
        pengaturan: { efisiensi },
      }),
    )
    return `${bagian(dump, 'bagian-sasaran-1-efisiensi')}\n${bagian(dump, 'bagian-efisiensi')}`
  }

  it('rata-rata pada baris jumlah yang bukan rata-rata barisnya dijelaskan', () => {
    // A: (100 + 80) / 2 = 90, B: 120; all three 100, the two rows 105.
    const isi = (lain: BukuUji, b = 120): string =>
      teks(
        kantor([{}, { realisasi: { realisasi: 80 } }, { sasaran: 'B', realisasi: { realisasi: b } }], lain),
        'bagian-efisiensi',
      )
    const catatan = 'Rata-rata capaian pada baris jumlah {Tabel 3.'
    expect(isi({})).toContain(catatan)
    expect(isi({})).toContain('dihitung dari capaian indikator, bukan dari rata-rata capaian sasaran.')
    expect(isi({ pengaturan: { rataRata: 'sasaran' } })).not.toContain(catatan)
    // All three 90, the two rows 90.
    expect(isi({}, 90)).not.toContain(catatan)
  })

  it('realisasi di atas pagu tidak pernah efisien', () => {
    // C 130, S 110: the difference of 20 points bought nothing.
    for (const metode of ['sisa', 'sisa bila tercapai', 'selisih', 'banding']) {
      const isi = nilai(metode, 130, 110)
      expect(isi).toContain('melebihi pagu sasaran A sebesar Rp10')
      expect(isi).toContain('| Tidak efisien')
      expect(isi).toContain('dinilai tidak efisien pada 1 (satu) sasaran')
    }
  })

  it('target yang meleset tidak pernah cukup efisien', () => {
    const isi = nilai('selisih', 96, 94)
    expect(isi).toContain('penggunaan anggarannya dinilai belum efisien')
    expect(isi).toContain('| Belum efisien')
    expect(isi).not.toContain('dinilai cukup efisien pada')
  })

  it('tanpa sisa disebut tidak ada sisa', () => {
    expect(nilai('sisa', 100, 100)).toContain('| 0,00 | Tidak ada sisa')
  })

  it('memakai sebutan yang sama di tabel dan kalimat', () => {
    const isi = nilai('sisa bila tercapai', 90, 80)
    expect(isi).toContain('| Tidak efisien')
    expect(isi).toContain('penggunaan anggaran sasaran A dinilai tidak efisien')
    expect(isi).not.toMatch(/belum (dapat disebut )?efisien/)
  })
})

describe('yang tercetak sama', () => {
  it('hasil bagi yang dibulatkan tahun lalu tidak turun: 8/9 × 100 = 88,888… dan 88,89', () => {
    const buku = kantor([{ realisasi: { realisasi: null, pembilang: 8, penyebut: 9 } }, {}], {
      riwayat: [{ kodeIndikator: 'A-1', tahun: 2023, target: 95, realisasi: 88.89 }],
    })
    const isi = teks(buku, 'bagian-sasaran-1')
    expect(isi).toContain('Realisasinya tetap 88,89%')
    expect(isi).not.toContain('88,889')
  })

  it('yang diketik tetap dibedakan: 88,88 sesudah 88,89', () => {
    const buku = kantor([{ realisasi: { realisasi: 88.88 } }, {}], {
      riwayat: [{ kodeIndikator: 'A-1', tahun: 2023, target: 95, realisasi: 88.89 }],
    })
    expect(teks(buku, 'bagian-sasaran-1')).toContain('Realisasinya turun dari 88,89%')
  })

  it('target ≤ 12 dan 12 pada Renstra satu target, 13 lain', () => {
    const buku = (renstra: number): BukuUji =>
      kantor(
        [
          {
            pk: { satuan: 'Juta Rupiah', target: '<=12', polaritas: 'negatif' },
            realisasi: { realisasi: 9 },
          },
        ],
        {
          renstra: [{ kodeIndikator: 'A-1', 2024: renstra, kondisiAkhir: 10 }],
        },
      )
    expect(teks(buku(12), 'bagian-sasaran-1')).toContain('9 juta rupiah memenuhi target Renstra')
    expect(teks(buku(12), 'bagian-sasaran-1')).not.toContain('berbeda dari target Renstra')
    expect(teks(buku(13), 'bagian-sasaran-1')).toContain('berbeda dari target Renstra')
  })

  it('banyaknya desimal tidak membuat target lain: 88,50 dan 88,5 pada Renstra; rentang 60,0–70,0 dan 60–70', () => {
    const buku = (target: string, renstra: string): BukuUji =>
      kantor([{ pk: { satuan: 'indeks', target }, realisasi: { realisasi: 65 } }], {
        renstra: [{ kodeIndikator: 'A-1', 2024: renstra, kondisiAkhir: renstra }],
      })
    for (const [target, renstra] of [
      ['88.50', '88.5'],
      ['60.0..70.0', '60..70'],
      ['<=88.50', '<=88.5'],
    ] as const) {
      expect(teks(buku(target, renstra), 'bagian-sasaran-1')).toMatch(/target Renstra/i)
      expect(teks(buku(target, renstra), 'bagian-sasaran-1')).not.toContain('berbeda dari target Renstra')
    }
    expect(teks(buku('<=88.5', '>=88.5'), 'bagian-sasaran-1')).toContain('berbeda dari target Renstra')
    expect(teks(buku('88.50', '88.51'), 'bagian-sasaran-1')).toContain('berbeda dari target Renstra')
  })
})

it('singkatan di awal uraian pembilang tetap huruf besar', () => {
  const isi = (uraianPembilang: string, uraianPenyebut: string): string =>
    teks(
      kantor([
        {
          pk: { uraianPembilang, uraianPenyebut },
          realisasi: { realisasi: 75, pembilang: 30, penyebut: 40 },
        },
      ]),
      'bagian-sasaran-1',
    )
  expect(isi('ASN yang dilatih', 'Jumlah ASN')).toContain(
    'diperoleh dari ASN yang dilatih sebanyak 30 dibagi jumlah ASN sebanyak 40',
  )
})

describe('satu, semua, dan tidak ada', () => {
  const program = (realisasi: Isi): Baris => ({
    tingkat: 'Program',
    uraian: 'Program A',
    kodeSasaran: 'A',
    pagu: 1000,
    realisasi,
  })
  const renstra = (kode: string, target: Isi): Baris => ({ kodeIndikator: kode, '2024': target })

  it('kolom tahun yang kosong di luar periode Renstra tidak dicetak', () => {
    // Periode 2021-2026: tahun 2023 kosong di dalamnya, 2027 kosong di luarnya, 2020 berisi.
    const isi = teks(
      kantor([{}], {
        renstra: [
          {
            ...renstra('A-1', 100),
            '2020': 90,
            '2021': 95,
            '2022': 95,
            '2023': null,
            '2025': 100,
            '2026': 100,
            '2027': null,
          },
        ],
      }),
      'bagian-iku',
    )
    expect(isi).toContain('untuk tahun 2020 sampai 2026 ')
    expect(isi).toContain('2023')
    expect(isi).not.toContain('2027')
  })

  it('satu kategori untuk semua indikator disebut sekali', () => {
    expect(teks(kantor([{}, {}]), 'bagian-pengukuran')).toContain(
      'Seluruh indikator berkategori Sangat Baik.',
    )
    expect(teks(kantor([{}, {}, { realisasi: { realisasi: null } }]), 'bagian-pengukuran')).toContain(
      'Seluruh indikator yang capaiannya dapat dihitung berkategori Sangat Baik.',
    )
  })

  it('indikator dengan target 0 terukur, tetapi tidak ikut dirata-ratakan', () => {
    // 100 and 90 are counted, the third is measured: 0 of 0.
    const nol = { pk: { target: 0, polaritas: 'negatif' }, realisasi: { realisasi: 0 } }
    const isi = teks(kantor([{}, { realisasi: { realisasi: 90 } }, nol]), 'bagian-pengukuran')
    expect(isi).toContain('Rata-rata capaian 2 (dua) indikator yang dapat dihitung adalah 95,00%')
    expect(isi).not.toMatch(/indikator yang terukur/)
  })

  it('semua serapan yang rendah tidak dihitung dari seluruhnya', () => {
    // 400 dari 1.000 adalah 40 persen.
    const rendah = (kode: string): Baris => ({ ...program(400), uraian: `Program ${kode}` })
    expect(teks(kantor([{}], { anggaran: [rendah('A'), rendah('B')] }), 'bagian-program-kegiatan')).toContain(
      'Anggaran seluruh program, yaitu Program A (40,00%) dan Program B (40,00%), terserap kurang dari 80%.',
    )
  })

  it('batang yang semuanya 0 tidak digambar', () => {
    const nol = (kode: string): Baris => ({ ...program(0), uraian: `Program ${kode}` })
    const isi = teks(kantor([{}], { anggaran: [nol('A'), nol('B')] }), 'bagian-program-kegiatan')
    expect(isi).not.toContain('grafik')
    expect(isi).not.toContain('digambarkan')
  })

  it('grafik mencetak persentase seperti tabelnya, dibulatkan satu kali', () => {
    // 86,346: satu desimal 86,3; dibulatkan dua kali (86,35) menjadi 86,4.
    const { dump } = susun(kantor([{ realisasi: { realisasi: 86.346 } }], { pengaturan: { desimal: 1 } }))
    const isi = bagian(dump, 'bagian-pengukuran')
    expect(isi).toContain('| total: 86,3 |')
    expect(isi).toContain('(%; 0.0)')
    expect(isi).toContain('Capaian: 86.3\n')
  })

  it('pagu Rp0 tidak disebut habis digunakan', () => {
    const isi = teks(kantor([{}], { anggaran: [{ ...program(0), pagu: 0 }] }), 'bagian-realisasi-anggaran')
    expect(isi).toContain('berjumlah Rp0')
    expect(isi).not.toContain('Seluruh anggaran telah direalisasikan')
  })

  it('tidak menyebut kategori yang kosong bila belum ada yang terukur', () => {
    const isi = teks(
      kantor([{ realisasi: { realisasi: null } }, { realisasi: { realisasi: null } }]),
      'bagian-pengukuran',
    )
    expect(isi).not.toContain('Tidak ada indikator dalam kategori')
  })

  it('pagu yang belum digunakan tidak disebut baru digunakan Rp0', () => {
    const isi = teks(kantor([{}], { anggaran: [program(0)] }), 'bagian-sasaran-1-efisiensi')
    expect(isi).toContain('Pagu sasaran A, Rp1.000, belum digunakan.')
    expect(isi).not.toContain('Rp0')
  })

  it('anggaran yang habis tidak disebut dua kali', () => {
    const isi = teks(
      kantor([{ realisasi: { realisasi: 60 } }], { anggaran: [program(1000)] }),
      'bagian-sasaran-1-efisiensi',
    )
    expect(isi).toContain(
      'Pagu sasaran A, Rp1.000, digunakan seluruhnya. Capaian sasaran A baru 60,00%, sehingga tidak ada efisiensi anggaran.',
    )
  })

  it('serapan yang tidak dapat dihitung tidak dicetak pada permasalahan', () => {
    const anggaran = [
      { ...program(500), permasalahan: null },
      { tingkat: 'Kegiatan', uraian: 'Kegiatan A', pagu: 1000, realisasi: 500, permasalahan: 'Terlambat' },
      { tingkat: 'Kegiatan', uraian: 'Kegiatan B', pagu: 0, realisasi: 0, permasalahan: 'Dialihkan' },
    ]
    const isi = teks(kantor([{}], { anggaran }), 'bagian-sasaran-1-program')
    expect(isi).toContain('Kegiatan A (serapan 50,00%): Terlambat.')
    expect(isi).toContain('Kegiatan B: Dialihkan.')
  })

  it('target Renstra dari satu atau sebagian indikator', () => {
    const satu = susun(kantor([{}], { renstra: [renstra('A-1', 90)] })).dump
    expect(bagian(satu, 'bagian-ikhtisar')).toContain('Target Renstra tahun 2024 terpenuhi.')
    const sebagian = susun(kantor([{}, {}], { renstra: [renstra('A-1', 90)] })).dump
    expect(bagian(sebagian, 'bagian-ikhtisar')).toContain(
      'Satu-satunya indikator yang mempunyai target Renstra tahun 2024 memenuhi target tersebut.',
    )
    expect(bagian(sebagian, 'bagian-kesimpulan')).toContain(
      'Satu-satunya indikator yang mempunyai target Renstra tahun 2024 memenuhi target tersebut',
    )
    const dua = susun(kantor([{}, {}, {}], { renstra: [renstra('A-1', 90), renstra('A-2', 95)] })).dump
    expect(bagian(dua, 'bagian-kesimpulan')).toContain(
      'Target Renstra tahun 2024 terpenuhi pada semua indikator yang mempunyai target, yaitu 2 (dua) indikator',
    )
  })

  it('capaian yang tetap bertahun-tahun disebut sekali', () => {
    const riwayat = [2021, 2022, 2023].map((tahun) => ({
      kodeIndikator: 'A-1',
      tahun,
      target: 100,
      realisasi: 100,
    }))
    expect(teks(kantor([{}], { riwayat }), 'bagian-sasaran-1-tahun')).toContain(
      'Capaian sasaran A pada tahun 2021 sampai 2024 selalu 100,00%.',
    )
  })
})

describe('pimpinan', () => {
  it('hanya disebut namanya bila struktur organisasi belum diisi', () => {
    const isi = teks(kantor([{}]), 'bagian-struktur-organisasi')
    expect(isi).toContain('dipimpin oleh')
    expect(isi).not.toContain('bertanggung jawab')
  })
})

describe('realisasi anggaran yang belum diisi', () => {
  const program = (kodeSasaran: string, realisasi: Isi): Baris => ({
    tingkat: 'Program',
    uraian: `Program ${kodeSasaran}`,
    kodeSasaran,
    pagu: 1000,
    realisasi,
  })
  const dua = [{}, { sasaran: 'B' }]

  it('tidak digambar sebagai 0 dan tidak dinyatakan terserap', () => {
    const { dump } = susun(kantor(dua, { anggaran: [program('A', null), program('B', null)] }))
    expect(dump).not.toContain('(grafik-anggaran-sasaran)')
    expect(dump).not.toContain('(grafik-serapan-program)')
    expect(dump).not.toContain('yang serapannya kurang dari')
  })

  it('sebagian: yang kosong tidak ikut dinilai', () => {
    const { dump } = susun(kantor(dua, { anggaran: [program('A', 950), program('B', null)] }))
    expect(dump).toMatch(/Realisasi[^\n]*: 950 \| (?:–|-|null|)\s*$/m)
    expect(bagian(dump, 'bagian-program-kegiatan')).toContain(
      'Di antara 1 (satu) program yang serapannya dapat dihitung, tidak ada yang terserap kurang dari 80%.',
    )
  })
})
