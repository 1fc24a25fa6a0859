/** Sentences an office writes: right ones stay unremarked, wrong ones are found for what is wrong with them. */
import { describe, expect, test } from 'vitest'
import { contoh, jalankan } from '../helpers/contoh.ts'

/** The right workbook (tests/cases/dasar.md) with one paragraph: 2 sasaran, 3 indikator, 2 program, 2 kegiatan, 3 sub. */
async function temuan(paragraf: string, kode = '', bagian = 'Kesimpulan'): Promise<readonly string[]> {
  const satu = contoh(
    `## Contoh salah\n\n### Narasi\n\n| Bagian | Kode | Paragraf |\n| --- | --- | --- |\n| ${bagian} | ${kode} | ${paragraf.replaceAll('\n', '<br>')} |\n`,
    'Contoh salah',
  )
  if (satu === null) throw new Error('no sheet')
  return (await jalankan(satu)).map(({ code }) => code)
}

/** 2021 → 2022: S1.1 79,5 → 84 (target 80), S1.2 6 → 4,5 (target 5, negatif), S2.1 86 → 91,5 (target 90). */
const BENAR: readonly string[] = [
  'Kinerja tahun 2022 diukur dengan 2 sasaran strategis dan 3 indikator kinerja utama.',
  'Laporan memuat 2 (dua) sasaran dengan 3 (tiga) IKU.',
  'Sebanyak 3 indikator berkategori Memuaskan dan tidak ada yang Kurang Baik.',
  'Dari 3 indikator, 1 indikator belum mencapai sasaran jangka menengah.',
  'Sasaran pertama didukung 1 program dan 1 kegiatan.',
  'Anggaran dibagi ke dalam 2 program, 2 kegiatan, dan 3 sub kegiatan.',
  'Dinas membina 12 kelompok dan mengadakan 4 kegiatan sosialisasi di luar anggaran.',
  'Target tahun 2022 diturunkan dari Renstra Tahun 2021-2026.',
  'Dinas dibentuk pada tahun 2016 dengan Peraturan Bupati Nomor 93 Tahun 2016.',
  'Perjanjian Kinerja disusun menurut PermenPANRB Nomor 53 Tahun 2014.',
  'Target tahun 2023 akan dinaikkan.',
  'Realisasi Indeks kepuasan masyarakat naik dari 79,5 pada tahun 2021 menjadi 84 pada tahun 2022.',
  'Realisasi Lama layanan turun dibanding tahun lalu.',
  'Persentase berkas lengkap melampaui target.',
  'Lama layanan berada di bawah target, yang berarti lebih cepat.',
  'Persentase berkas lengkap diharapkan tetap mencapai target pada tahun depan.',
  'Petugas berupaya agar Lama layanan tidak naik dibanding tahun lalu.',
  'Dari target 80 terealisasi 84.',
  'Dari target 90 % terealisasi 91,50 %.',
  'Belanja sebesar Rp285.000.000,- atau Rp 285.000.000,00 telah diperiksa.',
  'Anggaran Rp450.000.000 (empat ratus lima puluh juta rupiah) terserap Rp432.000.000,-.',
  'Sisa anggaran 18 juta rupiah, jauh di bawah satu miliar.',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah menjadi acuan.',
  'UU Nomor 23 Tahun 2002 tentang Perlindungan Anak menjadi acuan layanan.',
  'Nomor telepon layanan 0753 7464081, kode pos 26566.',
  'Jumlah pengunjung 2018 orang dilayani dalam setahun.',
  'Dinas juga melaporkan 12 indikator SPM dan 2 indikator tujuan.',
  'Pada tahun 2021 dari target 80 terealisasi 70.',
  'Nilai investasinya Rp1,500 miliar.',
  'Serapan anggaran turun dibanding tahun lalu karena efisiensi.',
]

const SALAH: readonly (readonly [paragraf: string, kode: string])[] = [
  ['Kinerja diukur dengan 4 sasaran strategis.', 'LK421'],
  ['Terdapat 10 (sepuluh) indikator kinerja utama pada tahun 2022.', 'LK421'],
  ['Laporan ini menguraikan 2 indikator kinerja utama yang diperjanjikan.', 'LK421'],
  ['Seluruh anggaran terdiri atas 5 program.', 'LK421'],
  ['Pelaksanaannya meliputi 28 sub kegiatan.', 'LK421'],
  ['Terdapat 3 (lima) indikator.', 'LK422'],
  ['Anggaran Rp450.000.000 (empat ratus lima juta rupiah).', 'LK422'],
  ['Sebanyak 1 indikator Memuaskan.', 'LK428'],
  ['Bagian ini menyajikan capaian kinerja Tahun 2017.', 'LK420'],
  ['Data keadaan Desember 2015.', 'LK420'],
  ['Capaian periode 2016-2020 sudah baik.', 'LK420'],
  ['Realisasi Persentase berkas lengkap menurun dibandingkan tahun sebelumnya.', 'LK426'],
  ['Realisasi Lama layanan meningkat dari tahun 2021.', 'LK426'],
  ['Indeks kepuasan masyarakat tidak mencapai target.', 'LK427'],
  ['Persentase berkas lengkap masih di bawah target.', 'LK427'],
  ['Lama layanan di atas target.', 'LK427'],
  ['Dari target 80 terealisasi 105 %.', 'LK429'],
  ['Anggaran sebesar Rp 450,000,000 habis terpakai.', 'LK423'],
  ['Anggaran sebesar Rp. 450,000,000.00 habis terpakai.', 'LK423'],
  ['Nilainya dua trilyun rupiah.', 'LK424'],
  ['Disusun menurut PermenPANRB Nomor 53 Tahun 2015.', 'LK425'],
  ['Mengacu pada Permen PAN RB No. 88 Tahun 2022.', 'LK425'],
  [
    'Mengacu pada Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.',
    'LK425',
  ],
  ['Permendagri 86 Tahun 2018 mengatur perencanaan.', 'LK425'],
  ['UU Nomor 32 Tahun 2004 tentang Pemerintahan Daerah menjadi acuan.', 'LK425'],
  ['PermenPANRB Nomor 29 Tahun 2010 menjadi pedoman.', 'LK425'],
]

describe('kalimat', () => {
  test.each(BENAR)('benar: %s', async (paragraf) => {
    expect(await temuan(paragraf)).toEqual([])
  })

  test.each(SALAH)('salah: %s → %s', async (paragraf, kode) => {
    expect(await temuan(paragraf)).toEqual([kode])
  })

  test('a text that belongs to a sasaran counts its indicators', async () => {
    expect(await temuan('Sasaran ini diukur dengan 2 indikator.', 'S1', 'Sasaran')).toEqual([])
    expect(await temuan('Sasaran ini diukur dengan 1 indikator.', 'S2', 'Sasaran')).toEqual([])
    expect(await temuan('Sasaran ini diukur dengan 3 indikator.', 'S2', 'Sasaran')).toEqual(['LK421'])
  })

  test('a text that belongs to an indicator speaks of it without its name', async () => {
    expect(await temuan('Realisasinya turun dibanding tahun lalu.', 'S1.2', 'Sasaran')).toEqual([])
    expect(await temuan('Realisasi turun dibanding tahun lalu.', 'S1.1', 'Sasaran')).toEqual(['LK426'])
  })

  test('two mistakes in one paragraph are two findings, one mistake made twice is one', async () => {
    expect(await temuan('Pada tahun 2018 dianggarkan Rp450,000,000.')).toEqual(['LK420', 'LK423'])
    expect(await temuan('Tahun 2018 berakhir. Tahun 2018 itu berat.')).toEqual(['LK420'])
  })

  test.each([
    ['spaces', `UU${' '.repeat(30_000)}x`],
    ['dotted letters', 'a.'.repeat(15_000)],
    ['no no no', 'no'.repeat(15_000)],
    ['slashes', 'a/'.repeat(15_000)],
    ['numbers', '12 '.repeat(10_000)],
    ['brackets', '12 ('.repeat(8000)],
    ['grouped digits', `Rp${'123,'.repeat(7000)}`],
    ['law upon law', 'UU Nomor 1 Tahun 2004 tentang '.repeat(1000)],
    ['target upon target', 'target 1 realisasi '.repeat(1600)],
    ['mean upon mean', 'rata-rata capaian 1,5 % '.repeat(1300)],
  ])('a hostile text costs no time: %s', async (_nama, paragraf) => {
    const mulai = performance.now()
    await temuan(paragraf)
    expect(performance.now() - mulai).toBeLessThan(3000)
  })
})
