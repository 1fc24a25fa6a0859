/** Sheet Identitas: dates, NIP and period against the report year. */
import * as baris from '../diagnostics/catalogue/lk2-identitas.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { jabatanKepalaDaerah } from '../model/atasan.ts'
import { JENIS_DAERAH, jenisDaerah, namaDaerah } from '../model/daerah.ts'
import type { Cell, Laporan, Tanggal } from '../model/laporan.ts'
import { laporanTahunan } from '../model/periode.ts'
import { tulisTanggal } from '../workbook/date.ts'
import { type Aturan, angkaDari, dalamPeriode } from './konteks.ts'
import { daftar, kutip } from './wording.ts'

export const aturanIdentitas: Aturan = ({ laporan }) => [
  ...tahunKeliru(laporan),
  ...(laporan.tahun > 0 ? [...tanggalPerjanjian(laporan), ...tanggalLaporan(laporan)] : []),
  ...periode(laporan),
  ...nip(laporan),
  ...belumDiisi(laporan),
  ...kepalaDaerah(laporan),
  ...daerahTanpaJenis(laporan),
]

/** Days since a fixed day, for comparing only; a month without a day counts as its first or last day. */
function urutan({ tahun, bulan, hari }: Tanggal, tanpaHari: 'awal' | 'akhir'): number {
  return tahun * 372 + bulan * 31 + (hari ?? (tanpaHari === 'awal' ? 1 : 31))
}

/** A PK is signed in its year, or in the last quarter before it when the budget is passed early. */
const BULAN_MENJELANG = 10

function tanggalPerjanjian({ identitas, tahun }: Laporan): readonly Finding[] {
  const { tanggalPerjanjian: awal, tanggalPerjanjianPerubahan: perubahan } = identitas
  const diLuar = [awal, perubahan].flatMap((cell) => {
    const { value } = cell
    if (value === null || value.tahun === tahun) return []
    if (value.tahun === tahun - 1 && value.bulan >= BULAN_MENJELANG) return []
    const isian = { tanggal: tulisTanggal(value), tahun: String(tahun) }
    return [baris.tanggalPerjanjian(cell, isian, [identitas.tahun])]
  })
  if (diLuar.length > 0 || awal.value === null || perubahan.value === null) return diLuar
  if (urutan(perubahan.value, 'akhir') >= urutan(awal.value, 'awal')) return []
  const isian = { tanggal: tulisTanggal(perubahan.value), tanggalAwal: tulisTanggal(awal.value) }
  return [baris.tanggalPerubahan(perubahan, isian, [awal])]
}

/** A report is dated in the first months after its year. */
const BULAN_PENYUSUNAN = 3
/** So many targets that equal those of another Renstra year are no chance. */
const TARGET_SERUPA = 2

/** How many targets of the PK equal the Renstra's of a year. */
function targetSerupa({ indikator }: Laporan, tahun: number): number {
  return indikator.filter(({ target, renstra }) => {
    const janji = angkaDari(target.value)
    const rencana = angkaDari(renstra?.years.get(tahun)?.value ?? null)
    return janji !== null && rencana !== null && janji.eq(rencana)
  }).length
}

/**
 * Another year than the written one, that the report's date and, besides, the PK's date or the Renstra's targets or period
 * speak for. One date alone may itself be the slip.
 */
function tahunKeliru(laporan: Laporan): readonly Finding[] {
  const { identitas, tahun } = laporan
  const { tanggalLaporan: cell, tanggalPerjanjian: janji } = identitas
  if (tahun === 0 || cell.value === null || !laporanTahunan(identitas)) return []
  const lain = cell.value.tahun - 1
  if (lain === tahun || cell.value.bulan > BULAN_PENYUSUNAN) return []
  const menurutJanji = janji.value?.tahun === lain && (lain > tahun || janji.value.bulan < BULAN_MENJELANG)
  const serupa = targetSerupa(laporan, lain)
  const menurutTarget = serupa >= TARGET_SERUPA && serupa > targetSerupa(laporan, tahun)
  const menurutPeriode = dalamPeriode(laporan, lain) && !dalamPeriode(laporan, tahun)
  const saksi: readonly (readonly [boolean, string, readonly Cell<unknown>[]])[] = [
    [menurutJanji, 'tanggal perjanjian kinerja', [janji]],
    [menurutTarget, 'target Renstra', []],
    [menurutPeriode, 'periode Renstra', [identitas.periodeRenstra]],
  ]
  return saksi
    .filter(([menurut]) => menurut)
    .slice(0, 1)
    .map(([, nama, sel]) =>
      baris.tahunKeliru(
        identitas.tahun,
        { tertulis: String(tahun), seharusnya: String(lain), bukti: `tanggal laporan dan ${nama}` },
        [cell, ...sel],
      ),
    )
}

/** Annual reports only: a quarterly one has its own calendar. */
function tanggalLaporan({ identitas, tahun }: Laporan): readonly Finding[] {
  const cell = identitas.tanggalLaporan
  if (cell.value === null || !laporanTahunan(identitas)) return []
  const terlaluAwal = urutan(cell.value, 'akhir') < urutan({ tahun, bulan: 12, hari: 31 }, 'awal')
  const terlambat = urutan(cell.value, 'awal') > urutan({ tahun: tahun + 1, bulan: 2, hari: 31 }, 'awal')
  if (!terlaluAwal && !terlambat) return []
  return [
    baris.tanggalLaporan(
      cell,
      {
        tanggal: tulisTanggal(cell.value),
        tahun: String(tahun),
        keadaan: terlaluAwal ? 'sebelum tahunnya berakhir' : 'lewat dua bulan setelah tahunnya berakhir',
        batas: `Antara 31 Desember ${tahun} dan akhir Februari ${tahun + 1}.`,
      },
      [identitas.tahun],
    ),
  ]
}

/** A period of five years names six at most, and a transitional one fewer. */
const PERIODE_TERPANJANG = 6

function periode(laporan: Laporan): readonly Finding[] {
  const { identitas, tahun, periodeRenstra } = laporan
  const { periodeRenstra: cell } = identitas
  const panjang = periodeRenstra === null ? null : periodeRenstra.akhir - periodeRenstra.awal
  if (cell.state === 'filled' && (panjang === null || panjang > PERIODE_TERPANJANG)) {
    return [
      silang.periodeTidakWajar(cell, {
        periode: cell.text,
        tahun: panjang === null ? '' : String(panjang + 1),
      }),
    ]
  }
  if (tahun === 0 || periodeRenstra === null || dalamPeriode(laporan, tahun)) return []
  return [
    baris.tahunDiLuarPeriode(
      identitas.periodeRenstra,
      { tahun: String(tahun), periode: `${periodeRenstra.awal}–${periodeRenstra.akhir}` },
      [identitas.tahun],
    ),
  ]
}

// ---- NIP ---------------------------------------------------------------------------------------------------------

const USIA_TERMUDA_DIANGKAT = 16
const USIA_TERTUA = 75
/** Month of appointment of PPPK staff, who have no TMT month. */
const BULAN_PPPK = 21

function nip({ identitas, tahun }: Laporan): readonly Finding[] {
  const milik = [
    ['pimpinan', identitas.nip],
    ['atasan', identitas.nipAtasan],
  ] as const
  return milik.flatMap(([siapa, cell]) => {
    const sebab = cell.state === 'filled' ? nipSalah(cell.text.replace(/[\s.-]/g, ''), tahun) : null
    return sebab === null ? [] : [baris.nipTidakWajar(cell, { siapa, sebab })]
  })
}

/** What is odd about a NIP, ending a sentence that begins "NIP pimpinan" or "NIP atasan"; null when nothing is. */
function nipSalah(angkaNip: string, tahun: number): string | null {
  if (!/^\d+$/.test(angkaNip)) return 'memuat huruf atau tanda lain'
  if (angkaNip.length !== 18) return `terdiri atas ${angkaNip.length} angka, seharusnya 18`
  const bagian = (dari: number, sampai: number): number => Number(angkaNip.slice(dari, sampai))
  const [lahir, bulanLahir, hariLahir] = [bagian(0, 4), bagian(4, 6), bagian(6, 8)]
  const [diangkat, bulanDiangkat] = [bagian(8, 12), bagian(12, 14)]
  const hariTerakhir = new Date(Date.UTC(lahir, bulanLahir, 0)).getUTCDate()
  if (bulanLahir < 1 || bulanLahir > 12 || hariLahir < 1 || hariLahir > hariTerakhir) {
    return `memuat tanggal lahir yang tidak ada (${angkaNip.slice(0, 8)})`
  }
  if (tahun > 0 && (tahun - lahir < USIA_TERMUDA_DIANGKAT || tahun - lahir > USIA_TERTUA)) {
    return `memuat tahun lahir ${lahir}`
  }
  if (diangkat - lahir < USIA_TERMUDA_DIANGKAT || (tahun > 0 && diangkat > tahun + 1)) {
    return `memuat tahun pengangkatan ${diangkat} dengan tahun lahir ${lahir}`
  }
  if ((bulanDiangkat < 1 || bulanDiangkat > 12) && bulanDiangkat !== BULAN_PPPK) {
    return `memuat bulan pengangkatan ${angkaNip.slice(12, 14)}`
  }
  if (!/[12]/.test(angkaNip.charAt(14))) {
    return `memuat angka jenis kelamin ${angkaNip.charAt(14)}, seharusnya 1 atau 2`
  }
  return null
}

// ---- What the cover and the signature need -----------------------------------------------------------------------

function belumDiisi({ identitas, buku }: Laporan): readonly Finding[] {
  const perlu = (
    [
      'periodeRenstra',
      'namaPimpinan',
      'jabatanPimpinan',
      'tempat',
      'tanggalLaporan',
      'tanggalPerjanjian',
    ] as const
  ).map((kolom) => ({ cell: identitas[kolom], nama: buku.identitas.spec.columns[kolom].header }))
  const kosong = perlu.filter(({ cell }) => cell.state === 'empty')
  const pertama = kosong.find(({ cell }) => cell.cell !== '') ?? kosong[0]
  if (pertama === undefined) return []
  return [
    isi.identitasBelumDiisi(
      pertama.cell,
      {
        isian: daftar(
          kosong.map(({ nama }) => nama),
          8,
        ),
      },
      kosong.filter((satu) => satu !== pertama && satu.cell.cell !== '').map(({ cell }) => cell),
    ),
  ]
}

/** The Kepala Daerah, or whom the office names as superior in that place. */
function kepalaDaerah({
  identitas: { kepalaDaerah: cell, jabatanAtasan, pemerintahDaerah },
}: Laporan): readonly Finding[] {
  const milik = jenisDaerah(namaDaerah(pemerintahDaerah.value ?? ''))
  if (pemerintahDaerah.value === null || milik === null) return []
  // Acting heads keep the word ("Pj. Bupati"); only the head of another kind of region is odd.
  const lain = (tertulis: string): boolean =>
    !milik.jabatan.test(tertulis) && JENIS_DAERAH.some((satu) => satu.jabatan.test(tertulis))
  const keliru = [
    ...(lain(cell.value ?? '') ? [cell] : []),
    ...(jabatanKepalaDaerah(jabatanAtasan.value ?? '') !== null && lain(jabatanAtasan.value ?? '')
      ? [jabatanAtasan]
      : []),
  ]
  const [pertama, ...lainnya] = keliru
  if (pertama === undefined) return []
  return [
    baris.kepalaDaerahBerbeda(
      pertama,
      { jabatan: kutip(pertama.text), daerah: pemerintahDaerah.value, seharusnya: milik.kepala },
      [pemerintahDaerah, ...lainnya],
    ),
  ]
}

function daerahTanpaJenis({
  identitas: { pemerintahDaerah: cell, kepalaDaerah: kepala },
}: Laporan): readonly Finding[] {
  if (cell.value === null) return []
  const daerah = namaDaerah(cell.value)
  if (jenisDaerah(daerah) !== null || /\b(?:kabupaten|kota|provinsi)\b/i.test(daerah)) return []
  const milik = JENIS_DAERAH.filter(({ jabatan }) => jabatan.test(kepala.value ?? ''))
  const contoh = (milik.length === 1 ? milik : JENIS_DAERAH).map(({ jenis }) => kutip(`${jenis} ${daerah}`))
  return [baris.daerahTanpaJenis(cell, { daerah, contoh: `${contoh.join(' atau ')}.` })]
}
