/** The consistency rules: what a careful reviewer finds across sheets, years and texts. */
import type { Hasil } from '../calc/hasil.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { Laporan } from '../model/laporan.ts'
import { aturanAnggaran } from './anggaran.ts'
import { aturanAngkaCetak } from './angka-cetak.ts'
import { aturanAparatur } from './aparatur.ts'
import { aturanArahRenstra } from './arah-renstra.ts'
import { aturanAtasan } from './atasan.ts'
import { aturanBarisJumlah } from './baris-jumlah.ts'
import { aturanCapaian } from './capaian.ts'
import { aturanHampirSama } from './hampir-sama.ts'
import { aturanIdentitas, tanpaIkutanTahun } from './identitas.ts'
import { aturanKategori } from './kategori.ts'
import { aturanKeuangan } from './keuangan.ts'
import { aturanKewajaran } from './kewajaran.ts'
import { aturanKode } from './kode.ts'
import { aturanKodeAsing } from './kode-asing.ts'
import { aturanKodeRencana } from './kode-rencana.ts'
import { aturanKolomTertukar } from './kolom-tertukar.ts'
import { aturanKomaPembanding } from './koma-pembanding.ts'
import { aturanKomponen } from './komponen.ts'
import type { Aturan, BagianDikenal, Konteks } from './konteks.ts'
import { aturanLainUkuran } from './lain-ukuran.ts'
import { aturanNama } from './nama.ts'
import { aturanNarasi } from './narasi.ts'
import { aturanPengaturan } from './pengaturan.ts'
import { aturanPenghitungan } from './penghitungan.ts'
import { aturanPenjelasan, tindakLanjut } from './penjelasan.ts'
import { aturanPeraturan } from './peraturan.ts'
import { aturanPredikat } from './predikat.ts'
import { aturanRataRataRiwayat } from './rata-rata-riwayat.ts'
import { aturanRataRataTertulis } from './rata-rata-tertulis.ts'
import { aturanRealisasi } from './realisasi.ts'
import { aturanRekeningBelanja } from './rekening-belanja.ts'
import { aturanRencana } from './rencana.ts'
import { aturanRenstra } from './renstra.ts'
import { aturanRiwayat } from './riwayat.ts'
import { aturanSatuanRupiah } from './satuan-rupiah.ts'
import { aturanSatuanUang } from './satuan-uang.ts'
import { aturanTahunLalu } from './tahun-lalu.ts'
import { aturanTargetPerubahan } from './target-perubahan.ts'
import { aturanTeksAnggaran } from './teks-anggaran.ts'
import { aturanTeksGanda } from './teks-ganda.ts'
import { aturanTeksJumlah } from './teks-jumlah.ts'
import { aturanTeksRataRata } from './teks-rata-rata.ts'
import { aturanTeksTahun } from './teks-tahun.ts'
import { aturanTeksTercapai } from './teks-tercapai.ts'
import { aturanTeksTren } from './teks-tren.ts'
import { aturanTeksTulisan } from './teks-tulisan.ts'
import { aturanUkuran } from './ukuran.ts'
import { aturanUnit } from './unit.ts'

const keluarga: readonly Aturan[] = [
  aturanIdentitas,
  aturanAtasan,
  aturanAparatur,
  aturanKode,
  aturanKodeAsing,
  aturanKodeRencana,
  aturanUnit,
  aturanNama,
  aturanHampirSama,
  aturanUkuran,
  aturanTargetPerubahan,
  aturanPredikat,
  aturanRataRataTertulis,
  aturanRataRataRiwayat,
  aturanCapaian,
  aturanKewajaran,
  aturanRealisasi,
  aturanPenghitungan,
  aturanRiwayat,
  aturanKomaPembanding,
  aturanKomponen,
  aturanArahRenstra,
  aturanLainUkuran,
  aturanRenstra,
  aturanTahunLalu,
  aturanAnggaran,
  aturanKolomTertukar,
  aturanKeuangan,
  aturanRekeningBelanja,
  aturanSatuanRupiah,
  aturanSatuanUang,
  aturanBarisJumlah,
  aturanRencana,
  aturanKategori,
  aturanPengaturan,
  aturanPenjelasan,
  aturanAngkaCetak,
  aturanTeksTahun,
  aturanTeksGanda,
  aturanTeksJumlah,
  aturanTeksTercapai,
  aturanTeksTren,
  aturanTeksRataRata,
  aturanTeksAnggaran,
  aturanTeksTulisan,
  aturanPeraturan,
  aturanNarasi,
]

/**
 * All findings of all families, follow-ons included: `finishFindings` drops them. Cells that could not be read have
 * their finding already and no value, so every rule is silent about them.
 */
export function checkRules(input: {
  readonly laporan: Laporan
  readonly hasil: Hasil
  readonly previous: Laporan | null
  readonly bagian?: BagianDikenal
}): readonly Finding[] {
  const konteks = tanpaTujuanBerkodeGanda({ ...input, bagian: input.bagian ?? null })
  const temuan = keluarga.flatMap((aturan) => aturan(konteks))
  return tanpaIkutanBersama(
    konteks.laporan,
    tanpaIkutanTahun(konteks.laporan, [...temuan, ...tindakLanjut(konteks, temuan)]),
  )
}

interface Penyebab {
  readonly kode: ReadonlySet<string>
  readonly lembar: 'perjanjianKinerja' | 'realisasi' | 'renstra' | 'kategori' | 'pengaturan'
  readonly ikutan: ReadonlySet<string>
}

const PENYEBAB: readonly Penyebab[] = [
  // Codes used twice or beside two names: a sasaran or an indicator is missing or one too many.
  {
    kode: new Set(['LK220', 'LK222', 'LK325']),
    lembar: 'perjanjianKinerja',
    ikutan: new Set(['LK303', 'LK304', 'LK305', 'LK421', 'LK428', 'LK432']),
  },
  // An indicator whose realisasi is missing, or stands under another code: counts and means lack it.
  {
    kode: new Set(['LK302']),
    lembar: 'perjanjianKinerja',
    ikutan: new Set(['LK428', 'LK432']),
  },
  {
    kode: new Set(['LK301']),
    lembar: 'realisasi',
    ikutan: new Set(['LK421', 'LK428', 'LK432']),
  },
  // A realisasi that another cell contradicts: what the whole counts with it may be right.
  {
    kode: new Set(['LK241', 'LK250', 'LK251', 'LK290', 'LK299', 'LK314', 'LK321', 'LK322']),
    lembar: 'realisasi',
    ikutan: new Set(['LK428', 'LK432']),
  },
  // Years of the Renstra under each other's heading.
  {
    kode: new Set(['LK355']),
    lembar: 'renstra',
    ikutan: new Set(['LK244', 'LK245', 'LK320', 'LK323', 'LK353']),
  },
  // A setting that cannot be: everything is computed with it.
  {
    kode: new Set(['LK266']),
    lembar: 'pengaturan',
    ikutan: new Set([
      'LK252',
      'LK310',
      'LK316',
      'LK345',
      'LK360',
      'LK361',
      'LK362',
      'LK401',
      'LK405',
      'LK428',
      'LK432',
    ]),
  },
  // The scale that was named is nowhere: figures are counted on another.
  {
    kode: new Set(['LK265']),
    lembar: 'pengaturan',
    ikutan: new Set(['LK362', 'LK428']),
  },
  // Bands with holes or overlaps: no count of categories holds.
  {
    kode: new Set(['LK260', 'LK261', 'LK262', 'LK264', 'LK267']),
    lembar: 'kategori',
    ikutan: new Set(['LK362', 'LK428']),
  },
]

/** Settings that figures are computed with; one that cannot be read has its finding from the reader. */
const SETELAN_HITUNG = [
  'rumusNegatif',
  'rumusPredikat',
  'batasAtas',
  'batasBawah',
  'targetNol',
  'rataRata',
  'efisiensi',
  'desimal',
  'ambangSerapan',
  'ambangCapaianBawah',
  'ambangCapaianAtas',
] as const

/** Causes that spoil what refers to or counts the whole, wherever it stands: it waits until they are repaired. */
function tanpaIkutanBersama({ buku, pengaturan }: Laporan, findings: readonly Finding[]): readonly Finding[] {
  const takTerbaca = SETELAN_HITUNG.some((isian) => pengaturan[isian].state === 'bad')
  const berlaku = PENYEBAB.filter(
    ({ kode, lembar }) =>
      (takTerbaca && kode.has('LK266')) ||
      findings.some(({ code, sheet }) => sheet === buku[lembar].name && kode.has(code)),
  )
  return findings.filter(({ code }) => berlaku.every(({ ikutan }) => !ikutan.has(code)))
}

/**
 * An indicator of a tujuan whose code the Perjanjian Kinerja has given away is told for its code; Renstra and Riwayat
 * under that code belong to the other one, and nothing is said of it.
 */
function tanpaTujuanBerkodeGanda(konteks: Konteks): Konteks {
  const { laporan, hasil } = konteks
  const terpakai = new Set(laporan.indikator.map(({ kode }) => kunciKode(kode)))
  const sendiri = ({ kode }: { readonly kode: string }): boolean =>
    kunciKode(kode) === '' || !terpakai.has(kunciKode(kode))
  if (laporan.indikatorTujuan.every(sendiri)) return konteks
  return {
    ...konteks,
    laporan: { ...laporan, indikatorTujuan: laporan.indikatorTujuan.filter(sendiri) },
    hasil: {
      ...hasil,
      indikatorTujuan: hasil.indikatorTujuan.filter(({ indikator }) => sendiri(indikator)),
    },
  }
}
