/** The whole view: what the chapters may name. */
import type { HasilSasaran } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import { gap, ref, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { pohonTerpisah } from '../figures/pohon.ts'
import { daftar } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import { tahunSebelumnya } from '../tables/analisis.ts'
import { tahunRencana, tahunRkt } from '../tables/lampiran.ts'
import { viewAnggaran } from './anggaran.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './cacat.ts'
import { viewMetodologi } from './metodologi.ts'
import { viewOrganisasi } from './organisasi.ts'
import { viewPerencanaan } from './perencanaan.ts'
import { viewRingkasan } from './ringkasan.ts'
import { sebutBeberapa } from './sebut.ts'
import { tahunCetak } from './tahun.ts'
import { tempatBaru } from './tempat.ts'
import { viewTujuan } from './tujuan.ts'
import { viewUmum } from './umum.ts'

/** `lampiran`: names of the appendices that this report has, for the sistematika. */
export function viewLaporan(bahan: Bahan, lampiran: readonly string[]): View {
  const { laporan, hasil } = bahan
  const terpisah = pohonTerpisah(bahan)
  return {
    ...viewUmum(bahan),
    lampiran,
    ringkasan: viewRingkasan(bahan),
    organisasi: viewOrganisasi(bahan),
    perencanaan: viewPerencanaan(bahan),
    metodologi: viewMetodologi(bahan),
    tujuan: viewTujuan(bahan),
    adaIndikatorTujuan: hasil.tujuan.some(
      ({ tujuan, indikator }) => tujuan.nama !== '' && indikator.length > 0,
    ),
    tujuanTanpaIndikator: viewTujuan(bahan).filter((satu) => satu.tanpaIndikator === true),
    judulRencana: daftar([
      ...((laporan.identitas.visi.value ?? '') === '' ? [] : ['Visi']),
      ...(laporan.misi.some(({ nama }) => nama !== '') ? ['Misi'] : []),
      ...(laporan.tujuan.some(({ nama }) => nama !== '') ? ['Tujuan'] : []),
      'Sasaran',
    ]),
    anggaran: viewAnggaran(bahan),
    efisiensi: viewPenilaian(bahan),
    adaPerbandingan: tahunSebelumnya(bahan, hasil.indikator).length > 0,
    periodik: (laporan.identitas.periodeLaporan.value ?? '').trim() !== '',
    isianRiwayat: rich(
      gap(
        `target dan realisasi tahun ${tahunCetak(laporan.tahun - 1)}`,
        tempatBaru(laporan, 'riwayat', 'realisasi'),
      ),
    ),
    tahunRencana: String(tahunRencana(laporan.buku.rencanaAksi.rows, laporan.tahun) ?? ''),
    tahunRkt: String(tahunRkt(bahan) ?? ''),
    adaCaraHitung: laporan.indikator.some(({ perjanjian }) => (perjanjian.caraHitung.value ?? '') !== ''),
    ...viewGambarSasaran('cascading', 'cascading', hasil.sasaran, ({ program }) => program.length > 0),
    ...viewGambarSasaran(
      'pohonSasaran',
      'pohon-sasaran',
      hasil.sasaran,
      ({ indikator }) => terpisah && indikator.length > 0,
    ),
  }
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
    return dipilih(satu) ? [{ nama: satu.sasaran.nama, id, rujukan: rich(ref(id)) }] : []
  })
  return {
    [nama]: gambar,
    [`${nama}Semua`]: gambar.length === sasaran.length,
    [`${nama}Banyak`]: gambar.length > RUJUKAN_TERBANYAK,
    [`${nama}Pertama`]: gambar[0] ?? null,
    [`${nama}Terakhir`]: gambar.at(-1) ?? null,
  }
}

/** Sasaran by the judgement of their efficiency. */
function viewPenilaian({ hasil, format, cacat }: Bahan): View {
  // What rests on an unreadable amount is not judged.
  const semua = hasil.sasaran.filter(({ anggaran }) => pasti(cacat(anggaran)))
  const nama = (label: readonly string[]): readonly string[] =>
    semua.filter(({ efisiensi }) => label.includes(efisiensi.label)).map(({ sasaran }) => sasaran.nama)
  const meleset = semua.filter(
    ({ efisiensi, rataRata }) =>
      efisiensi.label === 'belum efisien' && rataRata.ada && rataRata.nilai.lt(SERATUS),
  )
  /** By sisa a missed target leaves money over; by the difference it is judged as such. */
  const menurutSelisih = ['selisih', 'banding'].includes(hasil.kebijakan.efisiensi)
  const bersisa = menurutSelisih ? [] : meleset.filter(({ anggaran }) => anggaran.sisa.gt(0))
  const sisa = bersisa.map(({ sasaran }) => sasaran.nama)
  const belum = menurutSelisih ? meleset.map(({ sasaran }) => sasaran.nama) : []
  /** Prints as 100 and is less. */
  const hampir = ({ rataRata }: HasilSasaran): boolean =>
    rataRata.ada && format.banding(rataRata.nilai, SERATUS) >= 0
  const efisien = nama(['efisien'])
  const cukup = nama(['cukup efisien'])
  const tidak = nama(['tidak efisien'])
  const dinilai = semua.filter(({ efisiensi }) => efisiensi.label !== 'tidak dapat dihitung')
  const takDinilai = hasil.sasaran.filter((satu) => !dinilai.includes(satu))
  return {
    adaEfisien: efisien.length > 0,
    semuaEfisien: efisien.length > 1 && efisien.length === hasil.sasaran.length,
    jumlahEfisien: denganTerbilang(efisien.length),
    jumlahDinilai: denganTerbilang(dinilai.length),
    semuaDinilai: dinilai.length === hasil.sasaran.length,
    namaEfisien: sebutBeberapa(efisien),
    adaCukup: cukup.length > 0,
    jumlahCukup: denganTerbilang(cukup.length),
    namaCukup: sebutBeberapa(cukup),
    adaSisa: sisa.length > 0,
    adaHampir: bersisa.some(hampir),
    adaBelum: belum.length > 0,
    adaBelumHampir: menurutSelisih && meleset.some(hampir),
    jumlahBelum: denganTerbilang(belum.length),
    namaBelum: sebutBeberapa(belum),
    jumlahSisa: denganTerbilang(sisa.length),
    namaSisa: sebutBeberapa(sisa),
    adaTidak: tidak.length > 0,
    jumlahTidak: denganTerbilang(tidak.length),
    namaTidak: sebutBeberapa(tidak),
    adaTakDinilai: takDinilai.length > 0,
    jumlahTakDinilai: denganTerbilang(takDinilai.length),
    namaTakDinilai: sebutBeberapa(takDinilai.map(({ sasaran }) => sasaran.nama)),
  }
}
