/** Bab I as a template sees it: duties, structure, staff, legal basis, strategic issues. */

import { desimal } from '../../decimal/decimal.ts'
import { terbilang } from '../../decimal/terbilang.ts'
import { kelompokkan } from '../../model/kelompok.ts'
import { kunciNama } from '../../model/kode.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { tulisAngka } from '../format/angka.ts'
import { awalKalimat, daftar, kecilAwal, teksSel } from '../format/teks.ts'
import { kelompokAparatur } from './aparatur.ts'
import type { Bahan } from './bahan.ts'
import { kalimat } from './indikator.ts'
import { tempatBaru, tempatSel } from './tempat.ts'

/** What every LKjIP rests on, for an office that lists no legal basis of its own. */
const DASAR_HUKUM_UMUM = [
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
  'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah',
  'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah',
] as const

/** More steps than this stand in Bab IV only. */
const LANGKAH_RINGKAS = 5

export function viewOrganisasi(bahan: Bahan): View {
  const { laporan, sebutan } = bahan
  const { buku } = laporan
  const tugasFungsi = buku.tugasDanFungsi.rows.map((row) => ({
    unit: teksSel(row.unit),
    jenis: row.jenis.value ?? '',
    uraian: teksSel(row.uraian),
  }))
  const namaOpd = ['', sebutan.opd, sebutan.opdLengkap].map(kunciNama)
  const milikOpd = tugasFungsi.filter(({ unit }) => namaOpd.includes(kunciNama(unit)))
  const uraian = (jenis: string): readonly string[] =>
    milikOpd.filter((row) => row.jenis === jenis).map((row) => row.uraian)
  const perUnit = [...kelompokkan(tugasFungsi, ({ unit }) => kunciNama(unit))].filter(
    ([kunci]) => !namaOpd.includes(kunci),
  )
  const isu = (jenis: string): readonly View[] =>
    buku.isuDanLangkah.rows
      .filter((row) => row.jenis.value === jenis)
      .map((row) => ({
        uraian: awalKalimat(tanpaTitik(row.uraian.value ?? '')),
        kalimat: kalimat(row.uraian.value ?? ''),
        penjelasan: kalimat(row.penjelasan.value ?? ''),
      }))
  const dasar = buku.dasarHukum.rows.flatMap((row) =>
    row.peraturan.value === null ? [] : [tanpaTitik(row.peraturan.value)],
  )
  const tugas = uraian('Tugas')
  const fungsi = uraian('Fungsi')
  const kelompok = kelompokAparatur(bahan)
  const [isuStrategis, langkah] = [isu('Isu'), isu('Langkah')]
  return {
    dasarPembentukan: kalimatDasar(sebutan.opd, uraian('Dasar')),
    tugasTunggal: tugas.length === 1 ? kecilAwal(tanpaTitik(tugas[0] ?? '')) : '',
    tugas: tugas.map(kalimat),
    fungsi: butir(fungsi),
    adaTugas: tugas.length > 0,
    adaFungsi: fungsi.length > 0,
    isianTugas: rich(gap(`tugas dan fungsi ${sebutan.opd}`, tempatBaru(laporan, 'tugasDanFungsi', 'uraian'))),
    unit: perUnit.map(([, milik]) => {
      const [{ unit }] = milik
      const isi = (jenis: string): readonly string[] =>
        milik.filter((row) => row.jenis === jenis).map((row) => row.uraian)
      return {
        nama: unit,
        dasar: kalimatDasar(unit, isi('Dasar')).join(' '),
        tugas: isi('Tugas').map((teks) => kecilAwal(tanpaTitik(teks))),
        adaTugas: isi('Tugas').length > 0,
        fungsi: butir(isi('Fungsi')),
        adaFungsi: isi('Fungsi').length > 0,
      }
    }),
    adaUnit: perUnit.length > 0,
    adaStruktur: laporan.organisasi.length > 0,
    adaTabelUnit:
      laporan.organisasi.length > 0 && buku.organisasi.rows.some((row) => (row.tugas.value ?? '') !== ''),
    semuaBertugas: buku.organisasi.rows.every((row) => (row.tugas.value ?? '') !== ''),
    unitUtama: laporan.organisasi.flatMap((unit) => unit.anak.map(({ nama }) => nama)),
    isianStruktur: rich(gap(`struktur organisasi ${sebutan.opd}`, tempatBaru(laporan, 'organisasi', 'unit'))),
    adaAparatur: kelompok.length > 0,
    isianAparatur: rich(gap('jumlah pegawai', tempatBaru(laporan, 'aparatur', 'jumlah'))),
    aparatur: kelompok.map((satu, index) => {
      const urut = satu.baris.toSorted((a, b) => (b.jumlah ?? desimal(0)).cmp(a.jumlah ?? desimal(0)))
      const terbanyak = urut[0]
      return {
        id: `aparatur-${index + 1}`,
        pertama: index === 0,
        namaKecil: satu.nama.toLowerCase(),
        keadaan: satu.keadaan,
        banyak:
          satu.cacat === null
            ? `${tulisAngka(satu.jumlah)} (${terbilang(satu.jumlah)})`
            : rich(gap('jumlah pegawai', tempatSel(satu.cacat))),
        sama: index > 0 && kelompok[0]?.jumlah.eq(satu.jumlah) === true,
        terbanyak: terbanyak?.uraian ?? '',
        jumlahTerbanyak:
          terbanyak?.jumlah === undefined || terbanyak.jumlah === null
            ? ''
            : `${tulisAngka(terbanyak.jumlah)} (${terbilang(terbanyak.jumlah)})`,
        adaTerbanyak: satu.cacat === null && terbanyak?.jumlah?.gt(0) === true,
      }
    }),
    dasarHukum: dasar.length > 0 ? dasar : [...DASAR_HUKUM_UMUM],
    isu: isuStrategis,
    adaIsu: isuStrategis.length > 0,
    jumlahIsu: isuStrategis.length,
    isianIsu: rich(
      gap('isu strategis (baris dengan Jenis “Isu”)', tempatBaru(laporan, 'isuDanLangkah', 'uraian')),
    ),
    upaya: isu('Upaya'),
    adaUpaya: isu('Upaya').length > 0,
    langkah,
    adaLangkah: langkah.length > 0,
    /** Few enough to stand in the summary as well. */
    langkahRingkas: langkah.length <= LANGKAH_RINGKAS ? langkah : [],
    isianLangkah: rich(
      gap(
        'langkah perbaikan kinerja (baris dengan Jenis “Langkah”)',
        tempatBaru(laporan, 'isuDanLangkah', 'uraian'),
      ),
    ),
  }
}

export function tanpaTitik(teks: string): string {
  return teks.trim().replace(/[.;]+$/, '')
}

/** Items of a list: sentences, or parts of the sentence before them where every one begins with a small letter. */
function butir(items: readonly string[]): readonly string[] {
  if (!items.every((item) => /^\p{Ll}/u.test(item))) return items.map(kalimat)
  return items.map((item, index) => {
    const teks = tanpaTitik(item).replace(/[;,]?\s+dan$/, '')
    if (index === items.length - 1) return `${teks}.`
    return index === items.length - 2 ? `${teks}; dan` : `${teks};`
  })
}

/** A regulation by its name and subject, and words that would make a sentence of it. */
const NAMA_PERATURAN =
  /^(undang-undang|peraturan|keputusan|instruksi|qanun|perd?a(sus|is)?|pergub|perbup|perwal|perpres|permen\S*)\b.*\btentang\b/is
const KATA_KERJA =
  /\b(adalah|merupakan|menjadi|telah|membentuk|dibentuk|menetapkan|ditetapkan|mengatur|diatur|menyatakan|menyebutkan|bahwa|maka)\b/i

/** The names of regulations alone make no sentence; what the office wrote in sentences stays as it is. */
function kalimatDasar(opd: string, dasar: readonly string[]): readonly string[] {
  const nama = dasar.map(tanpaTitik)
  return nama.length > 0 && nama.every((satu) => NAMA_PERATURAN.test(satu) && !KATA_KERJA.test(satu))
    ? [`Dasar pembentukan ${opd} adalah ${daftar(nama)}.`]
    : dasar.map(kalimat)
}
