/** One sasaran as a template sees it: counts, flags and the seven analyses. */
import type { HasilPos, HasilSasaran } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View, ViewValue } from '../engine/template.ts'
import { grafikTrenSasaran } from '../figures/grafik.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import { tahunSebelumnya } from '../tables/analisis.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './cacat.ts'
import { kalimat, viewIndikator } from './indikator.ts'
import { viewKomponen } from './komponen.ts'
import { ujungSerapan } from './serapan.ts'
import { tahunCetak } from './tahun.ts'
import { tempatBaru } from './tempat.ts'
import { viewUang } from './uang.ts'

/** Ids of a sasaran's blocks, by its position: codes may hold anything. */
export function idSasaran(nomor: number, bagian = ''): string {
  return bagian === '' ? `sasaran-${nomor}` : `sasaran-${nomor}-${bagian}`
}

function semua(pohon: readonly HasilPos[]): readonly HasilPos[] {
  return pohon.flatMap((pos) => [pos, ...semua(pos.anak)])
}

export function viewSasaran(bahan: Bahan, hasil: HasilSasaran, nomor: number, umum: View): View {
  const { format, laporan } = bahan
  const { sasaran, indikator, rataRata } = hasil
  const views: readonly View[] = indikator.map((satu, index) => ({
    ...viewIndikator(bahan, satu, index + 1),
    komponen: viewKomponen(bahan, satu, idSasaran(nomor, `komponen-${index + 1}`)),
  }))
  const tercapai = indikator.filter((satu) => satu.tercapai === true)
  const takTercapai = indikator.filter((satu) => satu.tercapai === false)
  const tahun = tahunSebelumnya(bahan, indikator)
  const adaRiwayat = indikator.some(({ riwayat }) => riwayat.some((satu) => satu.realisasi !== null))
  const tanpaRenstra = indikator.filter(({ renstra }) => renstra === null)
  const tanpaStandar = indikator.filter(({ standarNasional }) => standarNasional === null)
  const adaSebab = views.some(({ sebab }) => benar(sebab, 'ada'))
  return {
    ...umum,
    nomor,
    kode: sasaran.kode,
    nama: sasaran.nama,
    id: idSasaran(nomor),
    /** Varies the wording between neighbours where the data alone would give the same sentence. */
    ragamSatu: nomor % 3 === 1,
    ragamDua: nomor % 3 === 2,
    indikator: views,
    banyak: indikator.length > 1,
    tunggal: views[0] ?? null,
    jumlahIndikator: denganTerbilang(indikator.length),
    terukur: rataRata.ada,
    rataRata: rataRata.ada ? format.persen(rataRata) : null,
    kategori: hasil.kategori?.label ?? '',
    jumlahTercapai: denganTerbilang(tercapai.length),
    jumlahTakTercapai: denganTerbilang(takTercapai.length),
    jumlahTakTerukur: denganTerbilang(hasil.takTerukur),
    adaTakTerukur: hasil.takTerukur > 0,
    semuaTercapai: indikator.length > 0 && tercapai.length === indikator.length,
    sebagianTercapai: tercapai.length > 0 && takTercapai.length > 0,
    takAdaTercapai: tercapai.length === 0 && takTercapai.length > 0,
    adaTercapai: tercapai.length > 0,
    namaTakTercapai: takTercapai.map((satu) => satu.indikator.nama),
    adaRiwayat,
    adaTabelTahun: tahun.length > 0 && adaRiwayat,
    adaTren: grafikTrenSasaran(bahan, hasil, idSasaran(nomor, 'tren')) !== null,
    /** What the office wrote about years without a figure; then nothing is asked for. */
    keteranganRiwayat: [
      ...new Set(
        indikator.flatMap(({ indikator: { riwayat } }) =>
          riwayat.map(({ keterangan }) => kalimat(keterangan.value ?? '')).filter((teks) => teks !== ''),
        ),
      ),
    ],
    tahunLalu: tahunCetak(laporan.tahun - 1),
    lebihDariSetahun: tahun.length > 1,
    isianRiwayat: rich(
      gap(
        `realisasi dan target tahun ${tahunCetak(laporan.tahun - 1)} untuk sasaran ${sasaran.kode}`,
        tempatBaru(laporan, 'riwayat', 'realisasi'),
      ),
    ),
    adaRenstra: tanpaRenstra.length < indikator.length,
    adaTanpaRenstra: tanpaRenstra.length > 0,
    namaTanpaRenstra: tanpaRenstra.map((satu) => satu.indikator.nama),
    isianRenstra: rich(
      gap(
        `target jangka menengah untuk sasaran ${sasaran.kode}`,
        tempatBaru(laporan, 'renstra', 'kodeIndikator'),
      ),
    ),
    adaStandar: tanpaStandar.length < indikator.length,
    adaTanpaStandar: tanpaStandar.length > 0,
    namaTanpaStandar: tanpaStandar.map((satu) => satu.indikator.nama),
    adaSebab,
    isianPenyebab: adaSebab ? '' : isianPertama(views),
    uang: viewUang(bahan, hasil.anggaran),
    /** Other sasaran that the same programs serve: the money is not this one's alone. */
    bersama: bahan.hasil.sasaran
      .filter((lain) => lain !== hasil && lain.program.some((pos) => hasil.program.includes(pos)))
      .map((lain) => lain.sasaran.kode),
    efisiensi: viewEfisiensi(bahan, hasil),
    program: viewProgram(bahan, hasil),
    isianProgram: rich(
      gap(`kode sasaran ${sasaran.kode} pada program yang mendukungnya`, tempatProgram(bahan)),
    ),
  }
}

function benar(value: ViewValue | undefined, kunci: string): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Reflect.get(value, kunci) === true
  )
}

function isianPertama(views: readonly View[]): ViewValue {
  const sebab = views[0]?.sebab
  if (typeof sebab !== 'object' || sebab === null || Array.isArray(sebab)) return ''
  const isian: ViewValue | undefined = Reflect.get(sebab, 'isianPenyebab')
  return isian ?? ''
}

/** The first program row whose sasaran is not given; that column otherwise. */
function tempatProgram({ laporan }: Bahan): string {
  const kosong = laporan.anggaran.find(
    ({ kodeSasaran, baris }) => kodeSasaran.length === 0 && baris.kodeSasaran.cell !== '',
  )
  const baru = tempatBaru(laporan, 'anggaran', 'kodeSasaran')
  return kosong === undefined ? baru : `${kosong.baris.kodeSasaran.sheet}!${kosong.baris.kodeSasaran.cell}`
}

function viewEfisiensi(bahan: Bahan, { efisiensi, rataRata, anggaran, indikator }: HasilSasaran): View {
  const { metode } = efisiensi
  const label = pasti(bahan.cacat(anggaran)) ? efisiensi.label : 'tidak dapat dihitung'
  return {
    efisien: label === 'efisien',
    cukupEfisien: label === 'cukup efisien',
    tidakEfisien: label === 'tidak efisien',
    belumEfisien: label === 'belum efisien',
    takDapat: label === 'tidak dapat dihitung',
    menurutSelisih: metode === 'selisih' || metode === 'banding',
    /** The mean, with as many decimals as tell it from 100. */
    capaian: rataRata.ada ? bahan.format.persenBeda(rataRata.nilai, SERATUS) : null,
    /** Prints as 100 and is less. */
    hampir: rataRata.ada && rataRata.nilai.lt(SERATUS) && bahan.format.banding(rataRata.nilai, SERATUS) >= 0,
    /** The mean reaches 100 although an indicator missed its target. */
    tercapaiRata: rataRata.ada && rataRata.nilai.gte(100),
    adaTakTercapai: indikator.some(({ tercapai }) => tercapai === false),
    melebihiSerapan: rataRata.ada && anggaran.serapan.ada && rataRata.nilai.gt(anggaran.serapan.nilai),
  }
}

/** "kegiatan Administrasi …", but never "kegiatan Kegiatan …". */
function berjenis(jenis: string, nama: string): string {
  return nama.toLowerCase().startsWith(jenis) ? nama : `${jenis} ${nama}`
}

function viewProgram(bahan: Bahan, { program }: HasilSasaran): View {
  const { format } = bahan
  const pos = semua(program)
  const tingkat = (nama: string): readonly HasilPos[] => pos.filter((satu) => satu.pos.tingkat === nama)
  const kegiatan = tingkat('Kegiatan')
  const terukur = kegiatan.filter((satu) => satu.serapan.ada && pasti(bahan.cacat(satu)))
  const ujung = ujungSerapan(bahan, terukur, (satu) => ({
    uang: satu,
    nama: berjenis('kegiatan', satu.pos.uraian),
  }))
  return {
    ada: program.length > 0,
    tunggal: program.length === 1,
    /** What the sentence before has named. */
    rujuk:
      program.length === 1
        ? 'program ini'
        : program.length === 2
          ? 'kedua program ini'
          : 'program-program ini',
    nama: program.map((satu) => satu.pos.uraian),
    namaTunggal: program[0] === undefined ? '' : berjenis('program', program[0].pos.uraian),
    jumlah: denganTerbilang(
      program.filter((satu) => satu.pos.tingkat === 'Program').length || program.length,
    ),
    adaKegiatan: kegiatan.length > 0,
    jumlahKegiatan: denganTerbilang(kegiatan.length),
    adaSub: tingkat('Sub Kegiatan').length > 0,
    jumlahSub: denganTerbilang(tingkat('Sub Kegiatan').length),
    bedaSerapan: ujung.beda,
    kegiatanTunggal:
      kegiatan.length === 1 && kegiatan[0] !== undefined ? berjenis('kegiatan', kegiatan[0].pos.uraian) : '',
    tertinggi: ujung.tertinggi,
    terendah: ujung.terendah,
    masalah: pos
      .filter(({ pos: { baris } }) => (baris.permasalahan.value ?? '').trim() !== '')
      .map((satu) => ({
        nama: satu.pos.uraian,
        serapan: pasti(bahan.cacat(satu)) ? format.persen(satu.serapan) : 'belum pasti',
        uraian: kalimat(satu.pos.baris.permasalahan.value ?? ''),
      })),
  }
}
