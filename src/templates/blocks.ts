/** Every table and figure of the report by the id a template places it with; null where this office has no data for it. */
import type { Block } from '../document/document.ts'
import {
  grafikAnggaranSasaran,
  grafikCapaian,
  grafikSerapanProgram,
  grafikTrenSasaran,
} from './figures/grafik.ts'
import { pohonCascading, pohonKinerja, pohonOrganisasi, pohonSasaran } from './figures/pohon.ts'
import {
  tabelCapaianSasaran,
  tabelEfisiensi,
  tabelPerbandinganTahun,
  tabelProgramSasaran,
  tabelRenstraSasaran,
  tabelStandarSasaran,
  tabelTahunSasaran,
} from './tables/analisis.ts'
import {
  tabelBelanja,
  tabelKeluaran,
  tabelProgramKegiatan,
  tabelRealisasiSasaran,
  tabelRincianBelanja,
  tabelSerapanRendah,
  tabelSumberDana,
} from './tables/anggaran.ts'
import { tabelKertasKerja } from './tables/kertas-kerja.ts'
import { tabelKomponen } from './tables/komponen.ts'
import {
  tabelLampiranIku,
  tabelPerjanjianProgram,
  tabelRealisasiRencanaAksi,
  tabelRencanaAksi,
  tabelRkt,
} from './tables/lampiran.ts'
import { kelompokAparatur, tabelAparatur, tabelTugasUnit } from './tables/organisasi.ts'
import {
  tabelKategori,
  tabelPengukuran,
  tabelRekapKategori,
  tabelRingkas,
  tabelTujuan,
} from './tables/pengukuran.ts'
import {
  tabelAnggaranSasaran,
  tabelHierarki,
  tabelIku,
  tabelPerjanjian,
  tabelStrategi,
  tabelTargetPerjanjian,
} from './tables/perencanaan.ts'
import type { Bahan } from './view/bahan.ts'
import { kelompokRingkas } from './view/ringkasan.ts'
import { idSasaran } from './view/sasaran.ts'
import { idKomponenTujuan } from './view/tujuan.ts'

export type BlockById = ReadonlyMap<string, Block | null>

export function susunTabelTabel(bahan: Bahan): BlockById {
  const { hasil } = bahan
  return new Map<string, Block | null>([
    ...kelompokRingkas(bahan).map((satu) => [satu.id, tabelRingkas(bahan, satu)] as const),
    ...kelompokAparatur(bahan).map(
      (satu, index) =>
        [`aparatur-${index + 1}`, tabelAparatur(bahan, satu, `aparatur-${index + 1}`)] as const,
    ),
    ['tugas-unit', tabelTugasUnit(bahan)],
    ['hierarki', tabelHierarki(bahan)],
    ['iku', tabelIku(bahan)],
    ['strategi', tabelStrategi(bahan)],
    ['perjanjian', tabelPerjanjian(bahan)],
    ['anggaran-sasaran', tabelAnggaranSasaran(bahan)],
    ['kategori', tabelKategori(bahan)],
    ['pengukuran', tabelPengukuran(bahan)],
    ['rekap-kategori', tabelRekapKategori(bahan)],
    ['tujuan', tabelTujuan(bahan)],
    ...hasil.tujuan
      .filter(({ tujuan }) => tujuan.nama !== '')
      .flatMap(({ indikator }, index) =>
        indikator.flatMap((satu, ke): readonly (readonly [string, Block | null])[] => {
          const milik = idKomponenTujuan(index + 1, ke + 1)
          return satu.indikator.komponen.length === 0 ? [] : [[milik, tabelKomponen(bahan, satu, milik)]]
        }),
      ),
    ...hasil.sasaran.flatMap((sasaran, index): readonly (readonly [string, Block | null])[] => {
      const id = (bagian: string): string => idSasaran(index + 1, bagian)
      return [
        [id('capaian'), tabelCapaianSasaran(bahan, sasaran, id('capaian'))],
        ...sasaran.indikator.flatMap((satu, ke): readonly (readonly [string, Block | null])[] => {
          const milik = id(`komponen-${ke + 1}`)
          return satu.indikator.komponen.length === 0 ? [] : [[milik, tabelKomponen(bahan, satu, milik)]]
        }),
        [id('tahun'), tabelTahunSasaran(bahan, sasaran, id('tahun'))],
        [id('renstra'), tabelRenstraSasaran(bahan, sasaran, id('renstra'))],
        [id('standar'), tabelStandarSasaran(bahan, sasaran, id('standar'))],
        [id('program'), tabelProgramSasaran(bahan, sasaran, id('program'))],
      ]
    }),
    ['perbandingan-tahun', tabelPerbandinganTahun(bahan)],
    ['efisiensi', tabelEfisiensi(bahan)],
    ['realisasi-sasaran', tabelRealisasiSasaran(bahan)],
    ['sumber-dana', tabelSumberDana(bahan)],
    ['belanja', tabelBelanja(bahan)],
    ...hasil.belanja.map(
      (satu, index) =>
        [`belanja-${index + 1}`, tabelRincianBelanja(bahan, satu, `belanja-${index + 1}`)] as const,
    ),
    ['program-kegiatan', tabelProgramKegiatan(bahan)],
    ['keluaran', tabelKeluaran(bahan)],
    ['serapan-rendah', tabelSerapanRendah(bahan)],
    ['lampiran-target', tabelTargetPerjanjian(bahan)],
    ['perjanjian-program', tabelPerjanjianProgram(bahan)],
    ['lampiran-iku', tabelLampiranIku(bahan)],
    ['realisasi-rencana-aksi', tabelRealisasiRencanaAksi(bahan)],
    ['rencana-aksi', tabelRencanaAksi(bahan)],
    ['rkt', tabelRkt(bahan)],
    ['kertas-kerja', tabelKertasKerja(bahan)],
  ])
}

export function susunGambar(bahan: Bahan): BlockById {
  const { hasil } = bahan
  return new Map<string, Block | null>([
    ['struktur-organisasi', pohonOrganisasi(bahan)],
    ['grafik-capaian', grafikCapaian(bahan)],
    ...hasil.sasaran.map(
      (sasaran, index) =>
        [
          idSasaran(index + 1, 'tren'),
          grafikTrenSasaran(bahan, sasaran, idSasaran(index + 1, 'tren')),
        ] as const,
    ),
    ['grafik-anggaran-sasaran', grafikAnggaranSasaran(bahan)],
    ['grafik-serapan-program', grafikSerapanProgram(bahan)],
    ['pohon-kinerja', pohonKinerja(bahan)],
    ...hasil.sasaran.map(
      ({ sasaran }, index) =>
        [`pohon-sasaran-${index + 1}`, pohonSasaran(bahan, sasaran, `pohon-sasaran-${index + 1}`)] as const,
    ),
    ...hasil.sasaran.map(
      (sasaran, index) =>
        [`cascading-${index + 1}`, pohonCascading(bahan, sasaran, `cascading-${index + 1}`)] as const,
    ),
  ])
}
