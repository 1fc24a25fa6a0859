/** LK501–LK511: what can be wrong in a template. Place: file name and line. */
import { defineFinding, type Kata } from '../finding.ts'

export const templatTidakTerbaca = defineFinding<Kata<'sebab'>>({
  code: 'LK501',
  severity: 'error',
  title: 'Templat tidak terbaca',
  why: 'Tanda {{ }} yang tidak lengkap atau tidak berpasangan membuat seluruh bab tidak dapat disusun.',
  message: ({ sebab }) => `Templat tidak terbaca: ${sebab}.`,
  fix: () => 'Lengkapi atau pasangkan tanda {{ }} di baris ini atau di atasnya.',
})

export const namaTidakDikenal = defineFinding<{ nama: string; saran: string | null }>({
  code: 'LK502',
  severity: 'error',
  title: 'Nama data tidak dikenal',
  why: 'Nama yang tidak ada dalam data laporan tercetak kosong atau membuat syarat {{#if}} selalu salah, tanpa terlihat.',
  message: ({ nama }) => `Nama “${nama}” tidak ada dalam data laporan di tempat ini.`,
  expected: ({ saran }) => (saran === null ? 'nama yang ada dalam data laporan' : saran),
  fix: ({ nama, saran }) =>
    saran === null ? `Ganti atau hapus “${nama}”.` : `Ganti “${nama}” dengan “${saran}”.`,
})

export const pembantuTidakDikenal = defineFinding<{ nama: string; saran: string | null }>({
  code: 'LK503',
  severity: 'error',
  title: 'Pembantu templat tidak dikenal',
  why: 'Pembantu di luar daftar tidak dapat dijalankan, sehingga bagian itu hilang dari laporan.',
  message: ({ nama }) => `Pembantu “${nama}” tidak dikenal.`,
  expected: ({ saran }) => (saran === null ? 'salah satu pembantu dalam docs/templat.md' : saran),
  fix: ({ nama, saran }) =>
    saran === null
      ? `Hapus “${nama}” atau ganti dengan pembantu dalam docs/templat.md.`
      : `Ganti “${nama}” dengan “${saran}”.`,
})

export const pemakaianPembantuKeliru = defineFinding<Kata<'nama' | 'harap'>>({
  code: 'LK504',
  severity: 'error',
  title: 'Pemakaian pembantu atau nilai keliru',
  why: 'Nilai yang jenisnya tidak cocok tidak dapat dicetak sebagai teks.',
  message: ({ nama }) => `“${nama}” tidak dapat dipakai dengan cara ini.`,
  expected: ({ harap }) => harap,
  fix: ({ nama, harap }) => `Perbaiki pemakaian “${nama}”: ${harap}.`,
})

export const tandaTigaKurung = defineFinding<Kata<'nama'>>({
  code: 'LK505',
  severity: 'error',
  title: 'Nilai tanpa pengaman',
  why: 'Isi sel harus tetap menjadi teks biasa; {{{ }}} dan {{& }} akan membuatnya dibaca sebagai penanda.',
  message: ({ nama }) => `“${nama}” ditulis dengan {{{ }}} atau {{& }}.`,
  expected: ({ nama }) => `{{${nama}}}`,
  fix: ({ nama }) => `Tulis {{${nama}}} dengan dua kurung kurawal.`,
})

export const direktifTidakDikenal = defineFinding<{ nama: string; saran: string | null }>({
  code: 'LK506',
  severity: 'error',
  title: 'Direktif tidak dikenal',
  why: 'Tabel, gambar, atau bagian yang namanya tidak dikenal tidak dapat ditempatkan dalam laporan.',
  message: ({ nama }) => `Direktif “${nama}” tidak dikenal.`,
  expected: ({ saran }) => (saran === null ? 'salah satu direktif dalam docs/templat.md' : saran),
  fix: ({ nama, saran }) =>
    saran === null ? `Hapus “${nama}” atau perbaiki namanya.` : `Ganti “${nama}” dengan “${saran}”.`,
})

export const bentukTidakDidukung = defineFinding<Kata<'bentuk' | 'harap'>>({
  code: 'LK507',
  severity: 'error',
  title: 'Bentuk tulisan tidak didukung',
  why: 'Bentuk Markdown atau HTML ini tidak mempunyai padanan dalam berkas Word yang disusun.',
  message: ({ bentuk }) => `Templat memakai ${bentuk}, yang tidak didukung.`,
  expected: ({ harap }) => harap,
  fix: ({ harap }) => `Pakai ${harap}.`,
})

export const penandaGanda = defineFinding<Kata<'id'>>({
  code: 'LK508',
  severity: 'error',
  title: 'Penanda dipakai dua kali',
  why: 'Rujukan silang hanya dapat menunjuk satu tempat untuk setiap penanda.',
  message: ({ id }) => `Penanda “${id}” sudah dipakai sebelumnya dalam bab ini.`,
  expected: () => 'satu penanda untuk satu judul, tabel, atau gambar',
  fix: ({ id }) => `Beri penanda lain sebagai ganti “${id}”.`,
})

export const keteranganBabKeliru = defineFinding<Kata<'isi' | 'harap'>>({
  code: 'LK509',
  severity: 'error',
  title: 'Keterangan di awal templat keliru',
  why: 'Keterangan di antara tanda --- menentukan apakah berkas ini sebuah bab, lampiran, atau halaman tanpa nomor.',
  message: ({ isi }) => `Keterangan “${isi}” tidak dikenal.`,
  expected: ({ harap }) => harap,
  fix: ({ harap }) => `Tulis ${harap}.`,
})

export const berkasTemplatTidakDikenal = defineFinding<{ berkas: string; saran: string | null }>({
  code: 'LK510',
  severity: 'error',
  title: 'Berkas templat tidak dikenal',
  why: 'Berkas yang namanya tidak sama dengan bab bawaan tidak menggantikan apa pun, sehingga suntingan di dalamnya tidak masuk laporan.',
  message: ({ berkas }) => `Berkas “${berkas}” tidak menggantikan bab bawaan mana pun.`,
  expected: ({ saran }) => (saran === null ? 'nama berkas bab bawaan' : saran),
  fix: ({ berkas, saran }) =>
    saran === null
      ? `Ganti nama “${berkas}” dengan nama bab bawaan, atau pindahkan dari folder templat.`
      : `Ganti nama “${berkas}” menjadi “${saran}”.`,
})

export const rujukanTanpaTujuan = defineFinding<{ id: string; saran: string | null }>({
  code: 'LK511',
  severity: 'error',
  title: 'Rujukan tanpa tujuan',
  why: 'Kalimat yang menunjuk tabel, gambar, atau judul yang tidak ada dalam laporan membingungkan pembaca.',
  message: ({ id }) => `Rujukan ke “${id}” tidak menemukan tabel, gambar, atau judul dengan penanda itu.`,
  expected: ({ saran }) => (saran === null ? 'penanda yang ada dalam laporan' : saran),
  fix: ({ id, saran }) =>
    saran === null
      ? `Tempatkan tabel, gambar, atau judul “${id}”, atau tulis rujukannya di dalam {{#if}} yang sama.`
      : `Ganti “${id}” dengan “${saran}”.`,
})
