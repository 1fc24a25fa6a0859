/** The whole view: what the chapters may name. */
import type { HasilSasaran } from '../../calc/hasil.ts'
import type { BarisRencanaAksi } from '../../model/laporan.ts'
import { anggaranRencana } from '../../model/pos-rencana.ts'
import { tahunRencana, tahunRkt } from '../../model/tahun-rencana.ts'
import { gap, ref, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { pohonTerpisah } from '../figures/pohon.ts'
import { daftar } from '../format/teks.ts'
import { viewAnggaran } from './anggaran.ts'
import type { Bahan } from './bahan.ts'
import { viewMetodologi } from './metodologi.ts'
import { viewOrganisasi } from './organisasi.ts'
import { viewPenilaian } from './penilaian.ts'
import { viewPerencanaan } from './perencanaan.ts'
import { viewRingkasan } from './ringkasan.ts'
import { tahunCetak, tahunSebelumnya } from './tahun.ts'
import { tempatBaru } from './tempat.ts'
import { viewTujuan } from './tujuan.ts'
import { viewUmum } from './umum.ts'

/** `lampiran`: names of the appendices that this report has, for the sistematika. */
export function viewLaporan(bahan: Bahan, lampiran: readonly string[]): View {
  const { laporan, hasil } = bahan
  const terpisah = pohonTerpisah(bahan)
  const tujuan = viewTujuan(bahan)
  return {
    ...viewUmum(bahan),
    lampiran,
    ringkasan: viewRingkasan(bahan),
    organisasi: viewOrganisasi(bahan),
    perencanaan: viewPerencanaan(bahan),
    metodologi: viewMetodologi(bahan),
    tujuan,
    adaIndikatorTujuan: tujuan.some((satu) => satu.tanpaIndikator === false),
    tujuanTanpaIndikator: tujuan.filter((satu) => satu.tanpaIndikator === true),
    judulRencana: daftar([
      ...((laporan.identitas.visi.value ?? '') === '' ? [] : ['Visi']),
      ...(laporan.misi.some(({ nama }) => nama !== '') ? ['Misi'] : []),
      ...(laporan.tujuan.some(({ nama }) => nama !== '') ? ['Tujuan'] : []),
      'Sasaran',
    ]),
    anggaran: viewAnggaran(bahan),
    efisiensi: viewPenilaian(bahan),
    adaPerbandingan: tahunSebelumnya(bahan, hasil.indikator).length > 0,
    isianRiwayat: rich(
      gap(
        `target dan realisasi tahun ${tahunCetak(laporan.tahun - 1)}`,
        tempatBaru(laporan, 'riwayat', 'realisasi'),
      ),
    ),
    tahunRencana: String(tahunRencana(laporan) ?? ''),
    tahunRkt: String(tahunRkt(laporan) ?? ''),
    rencanaBerulang: {
      tahunIni: berulang(laporan.buku.rencanaAksi.rows, laporan.tahun),
      tahunDepan: berulang(laporan.buku.rencanaAksi.rows, tahunRencana(laporan)),
      rkt: berulang(laporan.buku.rkt.rows, tahunRkt(laporan)),
    },
    adaCaraHitung: laporan.indikator.some(({ perjanjian: { caraHitung, uraianPembilang, uraianPenyebut } }) =>
      [caraHitung, uraianPembilang, uraianPenyebut].some(({ value }) => (value ?? '') !== ''),
    ),
    ...viewGambarSasaran('cascading', 'cascading', hasil.sasaran, ({ program }) => program.length > 0),
    ...viewGambarSasaran(
      'pohonSasaran',
      'pohon-sasaran',
      hasil.sasaran,
      ({ indikator }) => terpisah && indikator.length > 0,
    ),
  }
}

/** Whether the rows of a plan add up to more than its total. */
function berulang(rows: readonly BarisRencanaAksi[], tahun: number | null): boolean {
  const setahun = rows.filter((row) => row.tahun.value === tahun)
  return setahun.every(({ anggaran }) => anggaran.state !== 'bad') && anggaranRencana(setahun).berulang
}

/** More figures than this are named by the first and the last. */
const RUJUKAN_TERBANYAK = 3

/** Figures that each sasaran chosen has: their ids and references, the first and the last. */
function viewGambarSasaran(
  nama: string,
  awalan: string,
  sasaran: readonly HasilSasaran[],
  dipilih: (satu: HasilSasaran) => boolean,
): View {
  const gambar = sasaran.flatMap((satu, index) => {
    const id = `${awalan}-${index + 1}`
    return dipilih(satu) ? [{ id, rujukan: rich(ref(id)) }] : []
  })
  return {
    [nama]: gambar,
    [`${nama}Semua`]: gambar.length === sasaran.length,
    [`${nama}Banyak`]: gambar.length > RUJUKAN_TERBANYAK,
    [`${nama}Pertama`]: gambar[0] ?? null,
    [`${nama}Terakhir`]: gambar.at(-1) ?? null,
  }
}
