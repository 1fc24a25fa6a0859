/** How the report names the office, its region, its head and its addressee: derived from sheet `Identitas` for any kind of OPD. */

import {
  atasanTanpaJabatan,
  jabatanKepalaDaerah,
  kepalaDaerahSama,
  tanpaSementara,
} from '../../model/atasan.ts'
import { jenisDaerah, namaDaerah } from '../../model/daerah.ts'
import type { Identitas, Laporan } from '../../model/laporan.ts'
import { periodeTertulis, sebagianTahun } from '../../model/periode.ts'
import { teksSel } from '../format/teks.ts'
import { tahunCetak } from './tahun.ts'

/** The second party of the perjanjian kinerja, to whom the office answers. */
export interface Atasan {
  /** "Camat Contoh"; null where its holder is written and the title is not. */
  readonly jabatan: string | null
  readonly nama: string
  readonly pangkat: string
  readonly nip: string
}

export interface Sebutan {
  /** "Dinas Contoh" */
  readonly opd: string
  /** "Dinas Contoh Kabupaten Contoh" */
  readonly opdLengkap: string
  /** Common noun for the office in running text: "dinas", "badan", "kecamatan". */
  readonly lembaga: string
  /** "Kabupaten Contoh" */
  readonly daerah: string
  /** "Pemerintah Kabupaten Contoh" */
  readonly pemerintah: string
  /** "Bupati" */
  readonly kepalaDaerah: string
  /** "Bupati Contoh" */
  readonly kepalaDaerahLengkap: string
  readonly atasan: Atasan
  /** Title under which the head signs: "Kepala Dinas Contoh", "Camat Contoh". */
  readonly jabatanPimpinan: string
  /** The head in running text, without "Plt.": "Kepala Dinas", "Camat". */
  readonly pimpinan: string
  /** "LKjIP" */
  readonly laporan: string
  /** "Laporan Kinerja Instansi Pemerintah" */
  readonly laporanLengkap: string
  /** "Tahun 2022", "Triwulan III Tahun 2022" */
  readonly periode: string
  /** The report covers a part of the year, be it the last. */
  readonly berkala: boolean
  /** The report ends before its year does. */
  readonly sebagianTahun: boolean
  /** "APBD" or "APBD Perubahan" */
  readonly apbd: string
  /** "2021–2026", '' when the period is not given. */
  readonly periodeRenstra: string
  /** "indikator kinerja utama" where every indicator is one, else "indikator kinerja". */
  readonly indikator: string
}

/** Kinds of office: the first word(s) of the name, the common noun, and the title of the head. */
const JENIS_OPD: readonly (readonly [pattern: RegExp, lembaga: string, pimpinan: string])[] = [
  [/^dinas\b/i, 'dinas', 'Kepala Dinas'],
  [/^badan\b/i, 'badan', 'Kepala Badan'],
  [/^inspektorat\b/i, 'inspektorat', 'Inspektur'],
  [/^kecamatan\b/i, 'kecamatan', 'Camat'],
  [/^kelurahan\b/i, 'kelurahan', 'Lurah'],
  [/^(rsud|rumah sakit|rs)\b/i, 'rumah sakit', 'Direktur'],
  [/^sekretariat (dprd|dewan)/i, 'sekretariat', 'Sekretaris DPRD'],
  [/^sekretariat daerah/i, 'sekretariat', 'Sekretaris Daerah'],
  [/^sekretariat\b/i, 'sekretariat', 'Sekretaris'],
  [/^satuan\b/i, 'satuan', 'Kepala Satuan'],
  [/^(puskesmas|pusat)\b/i, 'pusat', 'Kepala Pusat'],
  [/^kantor\b/i, 'kantor', 'Kepala Kantor'],
  [/^bagian\b/i, 'bagian', 'Kepala Bagian'],
]

const NAMA_LAPORAN: Readonly<Record<string, string>> = {
  lkjip: 'Laporan Kinerja Instansi Pemerintah',
  lkip: 'Laporan Kinerja Instansi Pemerintah',
  'lkj ip': 'Laporan Kinerja Instansi Pemerintah',
  lkj: 'Laporan Kinerja',
  lakip: 'Laporan Akuntabilitas Kinerja Instansi Pemerintah',
  lapkin: 'Laporan Kinerja',
}

export function sebutan(laporan: Laporan): Sebutan {
  const { identitas, pengaturan, tahun, periodeRenstra } = laporan
  const opd = teksSel(identitas.namaOpd) || 'Perangkat Daerah'
  const daerah = namaDaerah(teksSel(identitas.pemerintahDaerah))
  const kepala = kepalaDaerah(identitas, daerah)
  const jenis = JENIS_OPD.find(([pattern]) => pattern.test(opd))
  const pimpinanTertulis = teksSel(identitas.jabatanPimpinan) || jenis?.[2] || `Pimpinan ${opd}`
  const singkat = teksSel(pengaturan.namaLaporan) || 'LKjIP'
  const periode = periodeTertulis(identitas)
  const jenisIndikator = laporan.indikator.map(({ perjanjian }) => teksSel(perjanjian.jenisIndikator))
  /** Where some are called IKU, one left blank is not taken for another. */
  const semuaIku =
    jenisIndikator.length > 0 &&
    (jenisIndikator.every((satu) => satu === '') || jenisIndikator.every((satu) => /iku|utama/i.test(satu)))
  return {
    opd,
    opdLengkap: daerah !== '' && !memuat(opd, daerah) ? `${opd} ${daerah}` : opd,
    lembaga: jenis?.[1] ?? 'perangkat daerah',
    daerah,
    pemerintah: daerah === '' ? 'Pemerintah Daerah' : `Pemerintah ${daerah}`,
    kepalaDaerah: kepala,
    kepalaDaerahLengkap: lengkapKepalaDaerah(kepala, daerah),
    atasan: atasan(laporan, kepala, daerah),
    jabatanPimpinan: jabatanLengkap(pimpinanTertulis, opd, daerah),
    pimpinan: pimpinanTertulis.replace(/^(plt|plh|pj|pjs)\.?\s+/i, ''),
    laporan: singkat,
    laporanLengkap: NAMA_LAPORAN[singkat.toLowerCase()] ?? 'Laporan Kinerja Instansi Pemerintah',
    periode: [periode, `Tahun ${tahunCetak(tahun)}`].filter(Boolean).join(' '),
    berkala: periode !== '',
    sebagianTahun: sebagianTahun(identitas),
    apbd: identitas.jenisAnggaran.value ?? 'APBD',
    periodeRenstra: periodeRenstra === null ? '' : `${periodeRenstra.awal}–${periodeRenstra.akhir}`,
    indikator: semuaIku ? 'indikator kinerja utama' : 'indikator kinerja',
  }
}

function memuat(utuh: string, bagian: string): boolean {
  return utuh.toLowerCase().includes(bagian.toLowerCase())
}

/** "Pj. Walikota" in its official spelling. */
function ejaanJabatan(jabatan: string): string {
  return jabatan.replace(/\bwalikota\b/i, 'Wali Kota')
}

function kepalaDaerah(identitas: Identitas, daerah: string): string {
  const tertulis = teksSel(identitas.kepalaDaerah)
  if (tertulis !== '') return ejaanJabatan(tertulis)
  return jenisDaerah(daerah)?.kepala ?? 'Kepala Daerah'
}

/** "Bupati" + "Kabupaten Contoh" = "Bupati Contoh"; a title that names the region already stays as it is. */
function lengkapKepalaDaerah(kepala: string, daerah: string): string {
  const nama = daerah.replace(/^(kabupaten|kota administrasi|kota|provinsi)\s+/i, '')
  return nama === '' || memuat(kepala, nama) ? kepala : `${kepala} ${nama}`
}

/** As written, else the Kepala Daerah, who may also be written as the superior. */
function atasan({ identitas, buku }: Laporan, kepala: string, daerah: string): Atasan {
  const tertulis = ejaanJabatan(teksSel(identitas.jabatanAtasan))
  const namaKepala = teksSel(identitas.namaKepalaDaerah)
  const pejabat = {
    nama: teksSel(identitas.namaAtasan),
    pangkat: teksSel(identitas.pangkatAtasan),
    nip: teksSel(identitas.nipAtasan),
  }
  if (jabatanKepalaDaerah(tertulis) !== null) {
    const jabatan = /^kepala daerah$/i.test(tertulis) ? kepala : tertulis
    const sama = kepalaDaerahSama(tertulis, teksSel(identitas.kepalaDaerah))
    return {
      ...pejabat,
      jabatan: lengkapKepalaDaerah(jabatan, daerah),
      nama: pejabat.nama || (sama ? namaKepala : ''),
    }
  }
  if (tertulis !== '') {
    const sekretaris = /^sekretaris daerah$/i.test(tanpaSementara(tertulis))
    return { ...pejabat, jabatan: sekretaris ? bersama(tertulis, daerah) : tertulis }
  }
  const takTerbaca = buku.identitas.present && identitas.jabatanAtasan.state === 'bad'
  if (takTerbaca || atasanTanpaJabatan(identitas)) return { ...pejabat, jabatan: null }
  return { ...pejabat, jabatan: lengkapKepalaDaerah(kepala, daerah), nama: namaKepala }
}

/** "Kepala Dinas" + "Dinas Contoh" = "Kepala Dinas Contoh"; "Camat" + "Kecamatan Contoh" = "Camat Contoh". */
function jabatanLengkap(jabatan: string, opd: string, daerah: string): string {
  const [jenis = '', ...sisa] = opd.split(' ')
  const nama = sisa.join(' ')
  if (/sekretaris (daerah|dprd|dewan)/i.test(jabatan)) return bersama(jabatan, daerah)
  if (nama !== '' && memuat(jabatan, nama)) return jabatan
  if (jabatan.toLowerCase().endsWith(` ${jenis.toLowerCase()}`)) {
    if (nama === '') return jabatan
    // A name in capitals keeps them: "Kepala DINAS CONTOH", not "Kepala Dinas CONTOH".
    const kapital = opd === opd.toUpperCase()
    return kapital ? `${jabatan.slice(0, -jenis.length)}${opd}` : `${jabatan} ${nama}`
  }
  if (/camat$/i.test(jabatan) || /lurah$/i.test(jabatan)) return nama === '' ? jabatan : `${jabatan} ${nama}`
  if (/inspektur$/i.test(jabatan)) return bersama(jabatan, daerah)
  if (/direktur$/i.test(jabatan)) return `${jabatan} ${opd}`
  if (/^((plt|plh|pj|pjs)\.?\s+)?kepala$/i.test(jabatan)) return `${jabatan} ${opd}`
  return jabatan
}

function bersama(jabatan: string, daerah: string): string {
  return daerah === '' || memuat(jabatan, daerah) ? jabatan : `${jabatan} ${daerah}`
}
