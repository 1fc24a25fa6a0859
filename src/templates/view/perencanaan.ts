/** Bab II as a template sees it: visi, misi, tujuan, sasaran, Renstra, perjanjian kinerja. */
import { tulisTanggal } from '../../workbook/date.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { daftar, tanpaKutip, teksSel } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import { SYARAT } from '../syarat.ts'
import type { Bahan } from './bahan.ts'
import { sebutBeberapa } from './sebut.ts'
import { banyakStrategi } from './strategi.ts'
import { tahunRenstra } from './tahun.ts'
import { tempatBaru } from './tempat.ts'

export function viewPerencanaan(bahan: Bahan): View {
  const { laporan } = bahan
  const { identitas, buku } = laporan
  const visi = tanpaKutip(teksSel(identitas.visi))
  const misi = laporan.misi.filter(({ nama }) => nama !== '')
  const tanggal = identitas.tanggalPerjanjian.value
  const perubahan = identitas.tanggalPerjanjianPerubahan.value
  const berubah = laporan.indikator.filter(({ perjanjian }) => perjanjian.targetPerubahan.value !== null)
  const tahun = tahunRenstra(bahan)
  const tanpaRenstra = laporan.indikator.filter(({ renstra }) => renstra === null)
  const strategi = banyakStrategi(laporan)
  return {
    adaVisi: visi !== '',
    visi,
    misi: misi.map(({ nama }) => nama),
    adaRenstra: buku.renstra.rows.length > 0,
    jumlahRenstra: denganTerbilang(buku.renstra.rows.length),
    adaTanpaRenstra: tanpaRenstra.length > 0,
    jumlahTanpaRenstra: denganTerbilang(tanpaRenstra.length),
    namaTanpaRenstra: sebutBeberapa(tanpaRenstra.map(({ nama }) => nama)),
    tahunRenstra: sebutTahun(tahun),
    isianRenstra: rich(
      gap('target setiap indikator dalam Renstra per tahun', tempatBaru(laporan, 'renstra', 'kodeIndikator')),
    ),
    adaStrategi: SYARAT.strategi.ada(bahan),
    adaArah: buku.strategi.rows.every(({ arahKebijakan }) => (arahKebijakan.value ?? '') !== ''),
    jumlahStrategi: denganTerbilang(strategi),
    strategiTunggal: strategi === 1,
    isianPerjanjian: rich(
      gap('sasaran, indikator, dan target', tempatBaru(laporan, 'perjanjianKinerja', 'kodeSasaran')),
    ),
    adaTanggal: tanggal !== null,
    tanggal: tanggal === null ? '' : tulisTanggal(tanggal),
    tanggalHari: tanggal !== null && tanggal.hari !== null,
    adaTanggalPerubahan: perubahan !== null,
    tanggalPerubahan: perubahan === null ? '' : tulisTanggal(perubahan),
    tanggalPerubahanHari: perubahan !== null && perubahan.hari !== null,
    adaTargetBerubah: berubah.length > 0,
    jumlahBerubah: denganTerbilang(berubah.length),
    namaBerubah: berubah.map(({ nama }) => nama),
  }
}

/** "2021 sampai 2026" only where no year between them is missing. */
function sebutTahun(tahun: readonly number[]): string {
  const berurutan = tahun.every((satu, index) => index === 0 || satu === (tahun[index - 1] ?? 0) + 1)
  return tahun.length > 2 && berurutan ? `${tahun[0]} sampai ${tahun.at(-1)}` : daftar(tahun.map(String))
}
