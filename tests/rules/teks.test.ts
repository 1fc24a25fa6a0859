/** Sentences an office writes: right ones stay unremarked, wrong ones are found for what is wrong with them. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { contoh, jalankan, letak } from '../helpers/contoh.ts'
import { lalu, sel, ubah } from '../helpers/ubah.ts'

/** The right workbook (tests/cases/dasar.md) with one paragraph: 2 sasaran, 3 indikator, 2 program, 2 kegiatan, 3 sub. */
async function temuan(paragraf: string, kode = '', bagian = 'Kesimpulan'): Promise<readonly string[]> {
  return (await semuaTemuan(paragraf, kode, bagian)).map(({ code }) => code)
}

async function semuaTemuan(paragraf: string, kode = '', bagian = 'Kesimpulan'): Promise<readonly Finding[]> {
  const satu = contoh(
    `## Contoh salah\n\n### Narasi\n\n| Bagian | Kode | Paragraf |\n| --- | --- | --- |\n| ${bagian} | ${kode} | ${paragraf.replaceAll('\n', '<br>')} |\n`,
    'Contoh salah',
  )
  if (satu === null) throw new Error('no sheet')
  return jalankan(satu)
}

/** 2021 → 2022: S1.1 79,5 → 84 (target 80), S1.2 6 → 4,5 (target 5, negatif), S2.1 86 → 91,5 (target 90). */
const BENAR: readonly string[] = [
  'Program Pelayanan terealisasi sebesar 285.000.000 dari pagu 300.000.000.',
  'Program Pelayanan terealisasi Rp285.000.000 dari pagu Rp300.000.000.',
  'Program Pelayanan terealisasi Rp285.000.000 dari pagu sebesar Rp300.000.000 atau 95%.',
  // (101,92 + 100 + 97,73) / 3 = 99,88 in 2021, (105 + 110 + 101,67) / 3 = 105,56 in 2022.
  'Rata-rata capaian tahun 2022 sebesar 105,56%, naik dari 99,88% pada tahun 2021.',
  'Rata-rata capaian tahun 2022 lebih tinggi daripada tahun sebelumnya yang sebesar 99,88%.',
  'Rata-rata capaian tahun 2021 sebesar 99,88% dengan kategori Sangat Baik.',
  'Capaian indikator Lama layanan sebesar 110 persen termasuk kategori Memuaskan.',
  'Realisasi anggaran Dinas Uji sebesar 96% termasuk kategori Baik.',
  'Program Pelayanan terealisasi Rp285.000.000 dari total anggaran sebesar Rp450.000.000.',
  'Dari total anggaran sebesar 450.000.000, terealisasi sebesar 432.000.000 (96%).',
  // Parts of a program, and what is no money.
  'Program Pelayanan meliputi sosialisasi dengan anggaran sebesar Rp10.000.000.',
  'Pada Program Pelayanan dilaksanakan bimbingan teknis dengan realisasi sebesar Rp10.000.000.',
  'Program Pelayanan antara lain berupa pameran dengan realisasi Rp10.000.000.',
  'Realisasi Pelayanan Terpadu sebesar 1.250.000 dari 1.300.000 penduduk.',
  'Realisasi kunjungan pada Layanan Daring sebesar 1.250.000.',
  'Layanan Daring terealisasi sebesar 1.250.000.',
  'Layanan Daring terealisasi sebesar 1.250.000 kunjungan dengan anggaran sebesar 100.000.000.',
  'Kinerja tahun 2022 diukur dengan 2 sasaran strategis dan 3 indikator kinerja utama.',
  'Laporan memuat 2 (dua) sasaran dengan 3 (tiga) IKU.',
  'Sebanyak 3 indikator berkategori Memuaskan dan tidak ada yang Kurang Baik.',
  'Dari 3 indikator, 1 indikator belum mencapai sasaran jangka menengah.',
  'Perhatian diberikan kepada 2 indikator dari 3 indikator yang diperjanjikan.',
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
  'Target indikator Persentase berkas lengkap tahun 2022 telah tercapai.',
  'Persentase berkas lengkap pada tahun 2022 sebesar 91,5 persen.',
  'Persentase berkas lengkap tahun 2021 sebesar 86 %.',
  'Lama layanan tercapai 4,5 hari dari target 5 hari.',
  'Program Pelayanan terserap Rp285.000.000.',
  'Capaian indikator Persentase berkas lengkap adalah 101,67% dari target 90%.',
  'Lama layanan pada tahun ini mencapai 4,5 hari.',
  'Lama layanan mencapai 3 kecamatan.',
  'Persentase berkas lengkap sebesar 60 persen pada loket kecamatan.',
  'Persentase berkas lengkap mencapai 95 persen pada akhir Renstra.',
  'Pada tahun 2023 ini disusun laporan kinerja tahun 2022.',
  'Upaya akan dilanjutkan pada tahun 2023 ini.',
  'Indeks kepuasan masyarakat sebesar 82 untuk standar nasional.',
  'Indeks kepuasan masyarakat terealisasi 84 dari target 80.',
  'Indeks kepuasan masyarakat adalah 1 dari 2 indikator sasaran pertama.',
  'Indeks kepuasan masyarakat mencapai 9 unsur pelayanan.',
  'Indeks kepuasan masyarakat sebesar 3,36 atau 84 pada skala 100.',
  'Indeks kepuasan masyarakat mencapai 105% dari target.',
  'Capaian Indeks kepuasan masyarakat sebesar 105%.',
  'Dari pagu Rp450.000.000 terserap Rp432.000.000.',
  // 432 / 450 = 96%, 285 / 300 = 95%, 147 / 150 = 98%.
  'Serapan anggaran tahun 2022 sebesar 96 persen.',
  'Realisasi keuangan dinas mencapai 95,00%.',
  'Serapan anggaran tahun 2021 sebesar 91,2%.',
  'Target penyerapan anggaran adalah 97%.',
  'Realisasi anggaran Bidang Tata Usaha mencapai 91%.',
  'Realisasi anggaran sampai triwulan III mencapai 71%.',
  'Dari pagu Rp450.000.000 dicairkan Rp120.000.000 pada awal tahun.',
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
  // Counts in words, of parts and of other years.
  'Kinerja diukur dengan dua sasaran strategis dan tiga indikator kinerja utama.',
  'Laporan memuat dua (2) sasaran dan 3 (Tiga) indikator.',
  'Salah satu sasaran memiliki satu atau dua indikator.',
  'Dua program unggulan diluncurkan bersama perguruan tinggi.',
  'Kegiatan meliputi dua (1) pelatihan dan (2) pendampingan.',
  'Sasaran Meningkatnya mutu layanan dinilai dari 2 (dua) indikator.',
  'Rata-rata tahun 2021 mencakup 2 indikator dan rata-rata tahun 2022 mencakup 3 indikator.',
  'Efisiensi terdapat pada 1 (satu) sasaran, yaitu Meningkatnya mutu layanan.',
  // Targets reached: all three.
  'Dari 3 (tiga) indikator, 3 (tiga) indikator telah mencapai target.',
  'Target tercapai pada tiga indikator.',
  'Sebanyak 2 (dua) indikator mencapai target Renstra tahun 2026.',
  'Sampai triwulan III baru 1 indikator mencapai target.',
  'Pada tahun 2021 hanya 2 indikator mencapai target.',
  'Dari 2 indikator sasaran Meningkatnya mutu layanan, 2 indikator mencapai target.',
  'Dari 12 indikator SPM, 2 indikator belum mencapai target.',
  'Diharapkan 2 indikator mencapai target lebih awal.',
  'Persentase berkas lengkap hanya 60% pada loket kecamatan.',
  // Amounts: total 450 of which 432 spent, Program Pelayanan 300/285, Program Penunjang 150/147 million.
  'Total anggaran Dinas Uji tahun 2022 sebesar Rp450.000.000,- dengan realisasi sebesar Rp432.000.000 (96%).',
  'Pagu Program Pelayanan sebesar Rp300.000.000 terealisasi sebesar Rp285.000.000 atau 95,00 %.',
  'Realisasi seluruh anggaran sebesar Rp0,43 miliar atau Rp 432 juta.',
  'Sisa anggaran Program Penunjang sebesar Rp3.000.000 dan Program Pelayanan sebesar Rp15.000.000.',
  'Program Pelayanan memperoleh anggaran sebesar Rp50.000.000 untuk pelatihan 20 orang.',
  'Pada tahun 2021 total anggaran Dinas Uji sebesar Rp400.000.000.',
  'Retribusi yang diterima Dinas Uji sebesar Rp1.250.000.000, di atas target sebesar Rp1.000.000.000.',
  'Kegiatan sosialisasi Dinas Uji dengan total anggaran sebesar Rp20.000.000.',
  'Total anggaran DAK sebesar Rp120.000.000.',
  'Realisasi anggaran sampai triwulan III sebesar Rp300.000.000.',
  'Total anggaran kedua program sebesar Rp450.000.000.',
  'Total anggaran Dinas Uji sekitar Rp440.000.000.',
  'Pengadaan komputer senilai Rp12.345.678,- dan meja Rp 5.000.000/unit dilaksanakan pada Desember.',
  'Tambahan anggaran Program Pelayanan sebesar Rp50.000.000 diterima pada APBD Perubahan.',
  // Without "Rp".
  'Total anggaran Dinas Uji tahun 2022 sebesar 450.000.000,- dengan realisasi anggaran sebesar 432.000.000 (96%).',
  'Total anggaran Dinas Uji sebesar 450.000.000 rupiah.',
  'Anggaran diarahkan bagi penduduk sebesar 455.000.000 jiwa.',
  'Total anggaran Dinas Uji melayani pengunjung sebesar 455.000.000 orang.',
  'Realisasi seluruh layanan sebesar 455.000.000.',
  'Total anggaran Dinas Uji 2022 dibahas, nomor berkas 455.000.000.',
]

const SALAH: readonly (readonly [paragraf: string, kode: string])[] = [
  ['Program Pelayanan terealisasi Rp285.000.000 dari pagu sebesar Rp300.000.000 atau 59%.', 'LK412'],
  ['Rata-rata capaian kinerja tahun 2021 sebesar 105,56 persen.', 'LK432'],
  ['Rata-rata capaian kinerja tahun 2022 sebesar 99,88 persen.', 'LK432'],
  ['Capaian indikator Lama layanan sebesar 110 persen termasuk kategori Sangat Baik.', 'LK437'],
  ['Rata-rata capaian sebesar 105,56% dengan predikat “Baik”.', 'LK437'],
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
  ['Persentase berkas lengkap pada tahun 2022 sebesar 95,1 persen.', 'LK429'],
  ['Lama layanan pada tahun ini mencapai 5,4 hari.', 'LK429'],
  ['Lama layanan tercapai 5,4 hari dari target 5 hari.', 'LK429'],
  ['Indeks kepuasan masyarakat terealisasi 48 dari target 80.', 'LK429'],
  ['Indeks kepuasan masyarakat pada tahun 2022 mencapai 48,00.', 'LK429'],
  ['Capaian Indeks kepuasan masyarakat sebesar 150% pada tahun 2022.', 'LK429'],
  ['Capaian Lama layanan sebesar 101,67%.', 'LK429'],
  ['Laporan kinerja tahun 2021 ini memuat capaian dinas.', 'LK420'],
  ['Laporan kinerja tahun 2023 ini memuat capaian dinas.', 'LK420'],
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
  ['Kinerja diukur dengan tiga sasaran strategis.', 'LK421'],
  ['Dinas melaksanakan seluruh lima program.', 'LK421'],
  ['Sasaran Meningkatnya mutu layanan dinilai dari 3 (tiga) indikator.', 'LK421'],
  ['Laporan memuat dua (3) sasaran.', 'LK422'],
  ['Laporan memuat 2 (tiga) indikator.', 'LK422'],
  ['Terdapat dua indikator berkategori Memuaskan.', 'LK428'],
  ['Dari 3 (tiga) indikator, 2 (dua) indikator telah mencapai target.', 'LK428'],
  ['Pada tahun 2022 sebanyak 1 indikator belum mencapai target.', 'LK428'],
  ['Target tercapai pada dua indikator.', 'LK428'],
  ['Persentase berkas lengkap baru 81,5% dari target 90%.', 'LK429'],
  ['Indeks kepuasan masyarakat naik dari 79,5 pada tahun 2021 menjadi 48 pada tahun 2022.', 'LK433'],
  ['Indeks kepuasan masyarakat naik dari 75,9 pada tahun 2021 menjadi 84 pada tahun 2022.', 'LK429'],
  ['Total anggaran Dinas Uji tahun 2022 sebesar Rp455.000.000,- dan seterusnya.', 'LK410'],
  ['Total anggaran Dinas Uji sebesar Rp450.000.000,- dengan realisasi sebesar Rp423.000.000.', 'LK410'],
  ['Pagu Program Pelayanan sebesar Rp310.000.000 terealisasi sebesar Rp285.000.000.', 'LK410'],
  ['Program Pelayanan dengan anggaran sebesar Rp0,4 miliar.', 'LK410'],
  ['Realisasi seluruh anggaran sebesar Rp0,5 miliar.', 'LK410'],
  ['Realisasi Program Pelayanan sebesar Rp300.000.000.', 'LK410'],
  ['Program Pelayanan terserap Rp258.000.000.', 'LK410'],
  ['Realisasi anggaran Dinas Uji sebesar Rp432.000.000 (69%).', 'LK412'],
  ['Total anggaran Dinas Uji tahun 2022 sebesar 455.000.000.', 'LK410'],
  ['Total anggaran Dinas Uji sebesar 455.000.000,- dan seterusnya.', 'LK410'],
  ['Total anggaran Dinas Uji sebesar 455.000.000 rupiah.', 'LK410'],
  ['Pagu Program Pelayanan sebesar 310.000.000 dan terealisasi Rp285.000.000.', 'LK410'],
  ['Realisasi anggaran Dinas Uji sebesar 432.000.000 (69%).', 'LK412'],
  ['Program Pelayanan terealisasi sebesar 258.000.000 dari pagu 300.000.000.', 'LK410'],
  ['Program Pelayanan terserap Rp285.000.000 dari pagu Rp310.000.000.', 'LK410'],
  ['Program Pelayanan dengan pagu Rp310.000.000 terserap Rp285.000.000.', 'LK410'],
  ['Pagu Program Pelayanan adalah 310.000.000.', 'LK410'],
  ['Dari pagu Rp300.000.000, Program Pelayanan terserap Rp258.000.000.', 'LK410'],
  ['Total realisasi belanja Dinas Uji tahun 2022 mencapai 423.000.000.', 'LK410'],
  ['Dari total anggaran sebesar 450.000.000, terealisasi sebesar 423.000.000.', 'LK410'],
  ['Serapan anggaran tahun 2022 sebesar 69 persen.', 'LK438'],
  ['Dengan realisasi anggaran dinas mencapai 69,00%, layanan tetap berjalan.', 'LK438'],
  // The whole is known by its pagu.
  ['Dari pagu Rp450.000.000 terserap Rp423.000.000.', 'LK410'],
  ['Anggaran tahun 2022 sebesar Rp450.000.000 dengan sisa anggaran Rp81.000.000.', 'LK410'],
  ['Layanan Daring menyerap Rp 89,3405,300 saja.', 'LK411'],
  ['Nilainya Rp. 1.23.456 saja.', 'LK411'],
  ['Sisanya Rp 5. 197.839.192 rupiah.', 'LK411'],
]

describe('kalimat', () => {
  test.each(BENAR)('benar: %s', async (paragraf) => {
    expect(await temuan(paragraf)).toEqual([])
  })

  test.each(SALAH)('salah: %s → %s', async (paragraf, kode) => {
    expect(await temuan(paragraf)).toEqual([kode])
  })

  test('a capaian in a text is told as a capaian; 91,5 / 90 = 101,67%', async () => {
    const [satu] = await semuaTemuan('Capaian indikator Persentase berkas lengkap adalah 110,67%.')
    expect(satu?.message).toContain('sedangkan capaiannya 101,67%')
    expect(await temuan('Capaian indikator Persentase berkas lengkap adalah 101,67%.')).toEqual([])
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

  // S1.1 84 (indeks, target 80, capaian 105%), S1.2 4,5 hari, S2.1 91,5%.
  test.each([
    ['Realisasi 91,5% karena daftar periksa.', 'S2.1'],
    ['Realisasi tahun 2022 sebesar 91,50 persen.', 'S2.1'],
    ['Realisasinya hanya 4,5 hari.', 'S1.2'],
    ['Realisasi indikator ini mencapai 84 dari skala 100.', 'S1.1'],
    ['Realisasi indikator ini mencapai 105% dari target.', 'S1.1'],
    // Of another time, of a part, of money, of another unit, of something that is only named, and nearly given.
    ['Realisasi 88% pada triwulan III.', 'S2.1'],
    ['Realisasi tahun lalu sebesar 86%.', 'S2.1'],
    ['Realisasi tahun 2021 sebesar 85%.', 'S2.1'],
    ['Realisasi 60% pada loket kecamatan.', 'S2.1'],
    ['Realisasi anggaran sebesar 95% mendukung layanan.', 'S2.1'],
    ['Realisasi fisik 100%.', 'S2.1'],
    ['Realisasi 183 berkas dari 200 berkas.', 'S2.1'],
    ['Realisasi 3 pelatihan petugas.', 'S1.1'],
    ['Realisasi Lama layanan 4,5 hari ikut membantu.', 'S2.1'],
    ['Realisasi sekitar 90%.', 'S2.1'],
    ['Realisasi 2022 lebih baik.', 'S1.1'],
  ])('a text that belongs to an indicator, its realisasi right: %s', async (kalimatnya, kode) => {
    expect(await temuan(kalimatnya, kode, 'Sasaran')).toEqual([])
  })

  test.each([
    ['Realisasi 95,1% karena daftar periksa.', 'S2.1'],
    ['Realisasi tahun 2022 sebesar 95,1 persen.', 'S2.1'],
    ['Realisasinya hanya 5,4 hari.', 'S1.2'],
    ['Realisasi indikator ini mencapai 48 karena antrean daring.', 'S1.1'],
    ['Realisasi baru 48.', 'S1.1'],
  ])('a text that belongs to an indicator, its realisasi wrong: %s', async (kalimatnya, kode) => {
    expect(await temuan(kalimatnya, kode, 'Sasaran')).toEqual(['LK429'])
  })

  describe('an abbreviation that stands in the name of its indicator', () => {
    const bernama = async (penyebab: string): Promise<readonly string[]> => {
      const nama = sel(1, 'Indikator Kinerja', 'Indeks kepuasan masyarakat (IKM)')
      const semua = await ubah({
        'Perjanjian Kinerja': nama,
        Renstra: nama,
        Realisasi: lalu(nama, sel(1, 'Penyebab', penyebab)),
      })
      return semua.map(letak)
    }

    test.each([
      'IKM naik menjadi 84 karena antrean daring.',
      'Nilai IKM 84 berada di atas IKM provinsi 82.',
      'IKM triwulan III sebesar 79.',
      'IKM loket daring sebesar 88.',
      'IKM tahun 2021 sebesar 79,5.',
    ])('right: %s', async (penyebab) => {
      expect(await bernama(penyebab)).toEqual([])
    })

    test.each([
      'IKM naik menjadi 48 karena antrean daring.',
      'Realisasi IKM sebesar 85,4 didorong antrean daring.',
      'Nilai IKM tahun 2022 adalah 85,4.',
    ])('wrong: %s', async (penyebab) => {
      expect(await bernama(penyebab)).toEqual(['Realisasi!G2 LK429'])
    })
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
    ['amount upon amount', 'anggaran sebesar Rp 1.234.567.890 '.repeat(900)],
    ['amounts without Rp', 'anggaran sebesar 1.234.567.890 '.repeat(900)],
    ['words before an amount', `${'anggaran '.repeat(3000)}sebesar 1.234.567.890`],
    ['one long word before amounts', `${'a'.repeat(20_000)}${' sebesar 1.234.567.890'.repeat(300)}`],
    ['number words', 'dua puluh '.repeat(3000)],
    ['from year to year', 'dari 1 tahun 2021 menjadi '.repeat(1200)],
    ['law upon law', 'UU Nomor 1 Tahun 2004 tentang '.repeat(1000)],
    ['target upon target', 'target 1 realisasi '.repeat(1600)],
    ['indicator upon indicator', 'dua puluh 3 indikator target '.repeat(1000)],
    ['reached upon reached', `${'target telah '.repeat(2000)}tercapai pada 3 indikator`],
    ['realisasi upon realisasi', 'realisasi indikator ini tahun '.repeat(1000)],
    ['mean upon mean', 'rata-rata capaian 1,5 % '.repeat(1300)],
  ])('a hostile text costs no time: %s', async (_nama, paragraf) => {
    const mulai = performance.now()
    await temuan(paragraf)
    expect(performance.now() - mulai).toBeLessThan(3000)
  })
})
