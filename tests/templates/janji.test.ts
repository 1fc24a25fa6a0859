/** What the text promises is there: counts of what could be compared, tasks of the units named, figures of the sasaran meant. */
import { describe, expect, it } from 'vitest'
import type { BukuUji } from '../helpers/workbook-value.ts'
import { bagian, susun } from './office.ts'
import { badan } from './office-badan.ts'

/** Three sasaran of one indicator each, target 100; null is not measured. Sasaran named in `berprogram` have a program. */
function kantor(
  realisasi: readonly (number | null)[],
  lain: BukuUji = {},
  berprogram: readonly string[] = ['S1', 'S2', 'S3'],
): BukuUji {
  return {
    identitas: { ...badan.identitas, periodeRenstra: '2021-2026' },
    perjanjianKinerja: realisasi.map((_, index) => ({
      kodeSasaran: `S${index + 1}`,
      sasaran: `Hal ${index + 1}`,
      kodeIndikator: `I${index + 1}`,
      indikator: `Indeks ${index + 1}`,
      satuan: 'Indeks',
      target: 100,
    })),
    realisasi: realisasi.map((nilai, index) => ({ kodeIndikator: `I${index + 1}`, realisasi: nilai })),
    anggaran: berprogram.map((kodeSasaran) => ({
      tingkat: 'Program',
      uraian: `Program ${kodeSasaran}`,
      kodeSasaran,
      pagu: 1000,
      realisasi: 900,
    })),
    ...lain,
  }
}

/** Every indicator has a Renstra target of 100 in the report year. */
const renstra: BukuUji = {
  renstra: [1, 2, 3].map((nomor) => ({
    kodeIndikator: `I${nomor}`,
    [String(badan.identitas?.tahun)]: 100,
    kondisiAkhir: 120,
  })),
}

const teks = (buku: BukuUji, id: string): string => bagian(susun(buku).dump, id)

describe('target Renstra', () => {
  it('indikator yang belum diukur mempunyai target tetapi tidak dapat dibandingkan', () => {
    // 110 ≥ 100, 90 < 100, one not measured: 1 of the 2 that can be compared, though 3 have a target.
    const buku = kantor([110, 90, null], renstra)
    expect(teks(buku, 'bagian-kesimpulan')).toContain(
      'terpenuhi pada 1 (satu) dari 2 (dua) indikator yang dapat dibandingkan dengan target itu',
    )
    expect(teks(buku, 'bagian-ikhtisar')).toContain(
      'Dari 2 (dua) indikator yang dapat dibandingkan dengan target Renstra tahun 2024, 1 (satu) indikator memenuhi target tersebut.',
    )
  })

  it('tidak disebut terpenuhi semua bila ada yang belum diukur', () => {
    const isi = teks(kantor([110, 105, null], renstra), 'bagian-kesimpulan')
    expect(isi).toContain(
      'Target Renstra tahun 2024 terpenuhi pada 2 (dua) indikator yang dapat dibandingkan dengan target itu',
    )
    expect(isi).not.toContain('Semua target Renstra')
  })

  it('sasaran yang belum diukur tidak disebut disandingkan', () => {
    const isi = teks(kantor([110, 105, null], renstra), 'bagian-sasaran-3-renstra')
    expect(isi).not.toContain('menyandingkan')
    expect(isi).toContain(
      'Sasaran S3 belum dapat dibandingkan dengan target Renstra karena realisasinya belum tersedia.',
    )
  })
})

describe('efisiensi dalam kesimpulan', () => {
  it('dihitung dari sasaran yang dapat dinilai', () => {
    // S1 reaches its target with money left, S2 does not, S3 has no budget: 1 of the 2 that can be judged.
    expect(teks(kantor([110, 90, 100], {}, ['S1', 'S2']), 'bagian-kesimpulan')).toContain(
      'efisien pada 1 (satu) dari 2 (dua) sasaran strategis yang dapat dinilai.',
    )
  })

  it('menyebut semua sasaran bila semuanya dapat dinilai', () => {
    expect(teks(kantor([110, 90, 100]), 'bagian-kesimpulan')).toContain(
      'efisien pada 2 (dua) dari 3 (tiga) sasaran strategis.',
    )
  })
})

describe('efisiensi setiap sasaran', () => {
  it('menyebut sasaran yang tidak dapat dinilai', () => {
    expect(teks(kantor([110, 90, 100], {}, ['S1', 'S2']), 'bagian-efisiensi')).toContain(
      'Efisiensi 1 (satu) sasaran, yaitu Hal 3, tidak dapat dinilai.',
    )
    expect(teks(kantor([110, 90, 100]), 'bagian-efisiensi')).not.toContain('tidak dapat dinilai')
  })
})

describe('cascading', () => {
  it('menjanjikan setiap sasaran hanya bila setiap sasaran didukung program', () => {
    expect(teks(kantor([110, 90, 100]), 'lampiran-cascading')).toContain('Penjabaran setiap sasaran ke dalam')
    expect(teks(kantor([110, 90, 100], {}, ['S1', 'S2']), 'lampiran-cascading')).toContain(
      'Penjabaran sasaran yang didukung program ke dalam',
    )
  })
})

describe('dasar pembentukan', () => {
  const dasar = (...uraian: readonly string[]): string =>
    teks(
      kantor([90], { tugasDanFungsi: uraian.map((satu) => ({ jenis: 'Dasar', uraian: satu })) }, ['S1']),
      'bagian-tugas-fungsi',
    )
  const perda = 'Peraturan Daerah Nomor 4 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah'

  it('yang hanya berupa nama peraturan menjadi kalimat', () => {
    expect(dasar(perda)).toContain(`Dasar pembentukan ${String(badan.identitas?.namaOpd)} adalah ${perda}.`)
    expect(dasar(`${perda}.`, 'Peraturan Gubernur Nomor 9 Tahun 2020 tentang Tugas Badan')).toContain(
      `adalah ${perda} dan Peraturan Gubernur Nomor 9 Tahun 2020 tentang Tugas Badan.`,
    )
  })

  it('yang sudah berupa kalimat tidak diubah', () => {
    for (const kalimat of [`${perda} membentuk badan ini.`, 'Badan ini dibentuk pada tahun 2016.']) {
      expect(dasar(kalimat)).toContain(kalimat)
      expect(dasar(kalimat)).not.toContain('Dasar pembentukan')
    }
  })
})

describe('anggaran yang mendukung beberapa sasaran', () => {
  const efisiensi = (...kode: readonly string[]): string =>
    teks(kantor([90, 90, 90], {}, kode), 'bagian-sasaran-1-efisiensi')

  it.each([
    [['S1;S2'], 'Seluruh anggaran sasaran S1 itu juga mendukung sasaran S2.'],
    [['S1', 'S1;S2'], 'Sebagian anggaran sasaran S1 itu juga mendukung sasaran S2.'],
    [['S1;S2', 'S1;S3'], ' Anggaran sasaran S1 itu juga mendukung sasaran S2 dan S3.'],
  ])('%j', (kode, kalimat) => {
    expect(efisiensi(...kode)).toContain(kalimat)
  })

  it('tidak disebut bila tidak ada', () => {
    expect(efisiensi('S1', 'S2')).not.toContain('juga mendukung')
  })
})

describe('tabel tugas unit', () => {
  it('memuat setiap tugas sebagai kalimat', () => {
    const isi = teks(
      kantor(
        [90],
        {
          organisasi: [
            { unit: 'Kepala', tugas: 'memimpin badan' },
            { unit: 'Sekretariat', unitAtasan: 'Kepala', tugas: 'Mengurus administrasi.' },
          ],
        },
        ['S1'],
      ),
      'bagian-struktur-organisasi',
    )
    expect(isi).toContain('| Memimpin badan. |')
    expect(isi).toContain('| Mengurus administrasi. |')
  })
})

describe('tugas unit', () => {
  const struktur = (tugasKedua: string | null): BukuUji => ({
    organisasi: [
      { unit: 'Kepala', tugas: 'Memimpin badan' },
      { unit: 'Sekretariat', unitAtasan: 'Kepala', tugas: tugasKedua },
    ],
  })

  it.each([
    ['Mengurus administrasi', 'tugas setiap unit'],
    [null, 'tugas sebagian unit'],
  ])('%s: %s', (tugas, sebutan) => {
    expect(teks(kantor([110], struktur(tugas), ['S1']), 'bagian-struktur-organisasi')).toContain(sebutan)
  })
})

describe('fungsi', () => {
  const fungsi = (...uraian: readonly string[]): BukuUji => ({
    tugasDanFungsi: [
      { jenis: 'Tugas', uraian: 'Mengurus arsip' },
      ...uraian.map((satu) => ({ jenis: 'Fungsi', uraian: satu })),
    ],
  })

  it('berhuruf kecil adalah rincian kalimat', () => {
    const isi = teks(
      kantor([110], fungsi('perumusan', 'pembinaan.', 'pelaporan;'), ['S1']),
      'bagian-tugas-fungsi',
    )
    expect(isi).toMatch(/perumusan;\s[\s\S]*pembinaan; dan\s[\s\S]*pelaporan\./)
  })

  it('berhuruf besar adalah kalimat', () => {
    const isi = teks(
      kantor([110], fungsi('Menyusun kebijakan', 'Membina arsip'), ['S1']),
      'bagian-tugas-fungsi',
    )
    expect(isi).toMatch(/Menyusun kebijakan\.\s[\s\S]*Membina arsip\./)
  })
})

describe('perubahan realisasi terhadap rentang', () => {
  const hunian = (lalu: number, kini: number): string => {
    const dasar = kantor([kini], {}, ['S1'])
    return teks(
      {
        ...dasar,
        perjanjianKinerja: (dasar.perjanjianKinerja ?? []).map((baris) => ({
          ...baris,
          target: '60..85',
          polaritas: 'rentang',
        })),
        riwayat: [{ kodeIndikator: 'I1', tahun: 2023, target: '60..85', realisasi: lalu }],
      },
      'bagian-sasaran-1-tahun',
    )
  }

  it('menjelaskan mengapa kenaikan itu kemunduran atau perbaikan', () => {
    // 76 lies inside, 90 is 5 above; 50 is 10 below, 58 only 2.
    expect(hunian(76, 90)).toContain(
      'karena menjauhi rentang target tahun 2024, perubahan itu merupakan kemunduran, dan capaiannya turun',
    )
    expect(hunian(50, 58)).toContain(
      'karena mendekati rentang target tahun 2024, perubahan itu merupakan perbaikan, dan capaiannya naik',
    )
  })

  it('tidak menilai perubahan di dalam rentang', () => {
    expect(hunian(70, 80)).not.toMatch(/kemunduran|perbaikan/)
  })
})

describe('realisasi yang tetap', () => {
  const tahunLalu = (lalu: Readonly<Record<string, number>>): string =>
    teks(
      kantor([90], { riwayat: [{ kodeIndikator: 'I1', tahun: 2023, realisasi: 90, ...lalu }] }, ['S1']),
      'bagian-sasaran-1-tahun',
    )

  it('menyebut perubahan target hanya bila target tahun lalu diketahui', () => {
    // 90 of 90 = 100, 90 of 100 = 90; a capaian of 95 typed without its target may stem from another formula.
    expect(tahunLalu({ target: 90 })).toContain(
      'capaiannya turun dari 100,00% menjadi 90,00% karena targetnya berubah',
    )
    const tanpa = tahunLalu({ capaianTertulis: 95 })
    expect(tanpa).toContain('capaiannya turun dari 95,00% menjadi 90,00%.')
    expect(tanpa).not.toContain('karena targetnya')
  })
})

describe('realisasi membaik dengan capaian menurun', () => {
  const tahunLalu = (realisasi: number, lalu: Readonly<Record<string, number>>, pk = {}): string => {
    const buku = kantor([realisasi], { riwayat: [{ kodeIndikator: 'I1', tahun: 2023, ...lalu }] }, ['S1'])
    return teks(
      { ...buku, perjanjianKinerja: (buku.perjanjianKinerja ?? []).map((baris) => ({ ...baris, ...pk })) },
      'bagian-sasaran-1-tahun',
    )
  }

  it('dipertentangkan, dan perubahan target disebut bila diketahui', () => {
    // 84 of 80 = 105; 95 of 100 = 95.
    expect(tahunLalu(95, { target: 80, realisasi: 84 })).toContain(
      ', tetapi capaiannya turun dari 105,00% menjadi 95,00% karena targetnya berubah.',
    )
    const tanpa = tahunLalu(95, { capaianTertulis: 105, realisasi: 84 })
    expect(tanpa).toContain(', tetapi capaiannya turun dari 105,00% menjadi 95,00%.')
    // The smaller the better: (2 × 20 − 18)/20 = 110, (2 × 15 − 16)/15 = 93,33.
    expect(tahunLalu(16, { target: 20, realisasi: 18 }, { target: 15, polaritas: 'negatif' })).toContain(
      'penurunan itu merupakan perbaikan, tetapi capaiannya turun dari 110,00% menjadi 93,33% karena targetnya berubah.',
    )
  })

  it('tidak dipertentangkan bila keduanya searah', () => {
    // 70 of 80 = 87,5; 95 of 100 = 95.
    expect(tahunLalu(95, { target: 80, realisasi: 70 })).toContain(
      '; capaiannya naik dari 87,50% menjadi 95,00%.',
    )
  })
})

describe('target perubahan pada lampiran perjanjian kinerja', () => {
  const dasar = kantor([90], {}, ['S1'])
  const berubah: BukuUji = {
    ...dasar,
    perjanjianKinerja: (dasar.perjanjianKinerja ?? []).map((baris) => ({ ...baris, targetPerubahan: 95 })),
  }

  it('dikaitkan dengan perubahan perjanjian, bukan dengan tanggal perjanjian semula', () => {
    const bertanggal = (tanggalPerjanjianPerubahan: string): BukuUji => ({
      ...berubah,
      identitas: { ...dasar.identitas, tanggalPerjanjianPerubahan },
    })
    expect(teks(bertanggal('2024-10-03'), 'lampiran-perjanjian')).toContain(
      'Kolom target perubahan memuat target menurut perubahan perjanjian kinerja yang ditandatangani pada 3 Oktober 2024.',
    )
    const bulan = bertanggal('2024-10')
    expect(teks(bulan, 'lampiran-perjanjian')).toContain('ditandatangani pada bulan Oktober 2024.')
    expect(teks(bulan, 'bagian-perjanjian')).toContain('ditandatangani pada bulan Oktober 2024.')
    expect(teks(berubah, 'lampiran-perjanjian')).toContain('menurut perubahan perjanjian kinerja.')
    expect(teks(dasar, 'lampiran-perjanjian')).not.toContain('Kolom target perubahan')
  })
})

describe('rincian belanja', () => {
  const belanja = (...uraian: readonly string[]): string =>
    teks(
      kantor(
        [90],
        {
          belanja: uraian.map((satu) => ({
            jenis: 'Belanja Modal',
            uraian: satu,
            anggaran: 500,
            realisasi: 450,
          })),
        },
        ['S1'],
      ),
      'bagian-belanja',
    )

  it('satu baris tidak diulang menjadi tabel', () => {
    const isi = belanja('Belanja Modal Gedung')
    expect(isi).toContain('Seluruhnya berupa Belanja Modal Gedung.')
    expect(isi).not.toContain('Rincian Belanja Modal')
    expect(belanja('Belanja modal')).not.toContain('Seluruhnya berupa')
  })

  it('satu baris menyebut kelompoknya', () => {
    const isi = teks(
      kantor(
        [90],
        {
          belanja: [
            { jenis: 'Belanja Modal', kelompok: 'Gedung', uraian: 'Pos jaga', anggaran: 500, realisasi: 450 },
          ],
        },
        ['S1'],
      ),
      'bagian-belanja',
    )
    expect(isi).toContain('Seluruhnya berupa Gedung, yaitu Pos jaga.')
  })

  it('beberapa baris mempunyai tabelnya', () => {
    const isi = belanja('Gedung', 'Mesin')
    expect(isi).toContain('Rincian Belanja Modal')
    expect(isi).not.toContain('Seluruhnya berupa')
  })
})

describe('rata-rata tahun yang lebih lama', () => {
  const riwayat = (...tahun: readonly (readonly [number, number])[]): BukuUji => ({
    riwayat: tahun.map(([nomor, satu]) => ({
      kodeIndikator: `I${nomor}`,
      tahun: satu,
      target: 100,
      realisasi: 80,
    })),
  })

  it('disebut cakupannya bila tidak meliputi semua indikator', () => {
    // 2022: I1 only; 2023: all three.
    const isi = teks(
      kantor([90, 95, 100], riwayat([1, 2022], [1, 2023], [2, 2023], [3, 2023])),
      'bagian-perbandingan',
    )
    expect(isi).toContain('Rata-rata tahun 2022 mencakup 1 (satu) indikator.')
    expect(isi).not.toContain('Rata-rata tahun 2023 mencakup')
  })

  it('dibandingkan dengan cakupan tahun ini, yang juga dapat kurang dari semua', () => {
    // This year: I1 and I2 of three. 2021: all three; 2022: two of them, as many as this year.
    const isi = teks(
      kantor(
        [90, 95, null],
        riwayat([1, 2021], [2, 2021], [3, 2021], [1, 2022], [2, 2022], [1, 2023], [2, 2023]),
      ),
      'bagian-perbandingan',
    )
    expect(isi).toContain('Rata-rata tahun 2021 mencakup 3 (tiga) indikator.')
    expect(isi).not.toContain('Rata-rata tahun 2022 mencakup')
  })

  it('tidak disebut bila meliputi semua', () => {
    const isi = teks(kantor([90], riwayat([1, 2022], [1, 2023]), ['S1']), 'bagian-perbandingan')
    expect(isi).not.toContain('mencakup')
  })
})
