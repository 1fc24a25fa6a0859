/** Names every chapter may use: the office, its region, the year and the counts. */
import { semuaPos } from '../../calc/anggaran.ts'
import type { HasilPos } from '../../calc/hasil.ts'
import { rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { daftar, judul } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import { SYARAT } from '../syarat.ts'
import { jabatanAtasan } from './atasan.ts'
import type { Bahan } from './bahan.ts'
import { tahunCetak } from './tahun.ts'

export function viewUmum(bahan: Bahan): View {
  const { laporan, hasil, sebutan } = bahan
  const misi = laporan.misi.filter(({ nama }) => nama !== '')
  const tujuan = laporan.tujuan.filter(({ nama }) => nama !== '')
  const pos = semuaPos(hasil.anggaran.pohon)
  const hitung = (tingkat: string): number => pos.filter((satu) => satu.pos.tingkat === tingkat).length
  return {
    opd: sebutan.opd,
    opdLengkap: sebutan.opdLengkap,
    lembaga: sebutan.lembaga,
    daerah: sebutan.daerah,
    pemerintah: sebutan.pemerintah,
    kepalaDaerah: sebutan.kepalaDaerah,
    kepalaDaerahLengkap: sebutan.kepalaDaerahLengkap,
    atasan: rich(...jabatanAtasan(bahan)),
    jabatanPimpinan: sebutan.jabatanPimpinan,
    pimpinan: sebutan.pimpinan,
    laporan: sebutan.laporan,
    laporanLengkap: sebutan.laporanLengkap,
    periode: sebutan.periode,
    periodeKalimat: sebutan.periode.replace(/Tahun (\S+)$/, 'tahun $1'),
    periodik: sebutan.berkala,
    sebagianTahun: sebutan.sebagianTahun,
    apbd: sebutan.apbd,
    periodeRenstra: sebutan.periodeRenstra,
    istilah: sebutan.indikator,
    istilahJudul: judul(sebutan.indikator),
    tahun: tahunCetak(laporan.tahun),
    tahunLalu: tahunCetak(laporan.tahun - 1),
    tahunDepan: tahunCetak(laporan.tahun + 1),
    adaIndikator: laporan.indikator.length > 0,
    adaMisi: misi.length > 0,
    sasaranTunggal: laporan.sasaran.length === 1,
    adaTujuan: SYARAT.tujuan.ada({ laporan, hasil }),
    jumlahMisi: denganTerbilang(misi.length),
    jumlahTujuan: denganTerbilang(tujuan.length),
    jumlahSasaran: denganTerbilang(laporan.sasaran.length),
    jumlahIndikator: denganTerbilang(laporan.indikator.length),
    jumlahProgram: denganTerbilang(hitung('Program')),
    jumlahKegiatan: denganTerbilang(hitung('Kegiatan')),
    jumlahSub: denganTerbilang(hitung('Sub Kegiatan')),
    adaKegiatan: hitung('Kegiatan') > 0,
    adaSub: hitung('Sub Kegiatan') > 0,
    /** "2 (dua) program, 3 (tiga) kegiatan, dan 9 (sembilan) sub kegiatan": the levels that the budget has. */
    jumlahAnggaran: daftar(
      tingkatAda(pos).map((tingkat) => `${denganTerbilang(hitung(tingkat))} ${tingkat.toLowerCase()}`),
    ),
    tingkatAnggaran: tingkatAnggaran(pos),
    tingkatAnggaranKecil: tingkatAnggaran(pos).toLowerCase(),
    tingkatTeratas: tingkatTeratas({ hasil }).toLowerCase(),
  }
}

/** The levels that the budget really has, from the top. */
export function tingkatAda(pos: readonly HasilPos[]): readonly string[] {
  const ada = (['Program', 'Kegiatan', 'Sub Kegiatan'] as const).filter((tingkat) =>
    pos.some((satu) => satu.pos.tingkat === tingkat),
  )
  return ada.length === 0 ? ['Program'] : ada
}

/** "Program, Kegiatan, dan Sub Kegiatan". */
export function tingkatAnggaran(pos: readonly HasilPos[]): string {
  return daftar(tingkatAda(pos))
}

/** What the highest rows of the budget are: "Program", in a sheet without programs "Kegiatan". */
export function tingkatTeratas({ hasil }: Pick<Bahan, 'hasil'>): string {
  const { pohon } = hasil.anggaran
  return pohon.length === 0 ? 'Program' : judul(tingkatTerbawah(pohon))
}

/** What the lowest rows of the budget are: "sub kegiatan", "program"; several levels mixed are "rincian anggaran". */
export function tingkatTerbawah(daun: readonly HasilPos[]): string {
  const tingkat = [...new Set(daun.map(({ pos }) => pos.tingkat.toLowerCase()))]
  return tingkat.length === 1 && tingkat[0] !== undefined ? tingkat[0] : 'rincian anggaran'
}
