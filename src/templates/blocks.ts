/** Every table and figure of the report by the id a template places it with; null where this office has no data for it. */
import type { AnyHasilIndikator } from '../calc/hasil.ts'
import type { Block } from '../document/document.ts'
import {
  grafikAnggaranSasaran,
  grafikCapaian,
  grafikSerapanProgram,
  grafikTrenSasaran,
} from './figures/grafik.ts'
import { pohonCascading, pohonKinerja, pohonOrganisasi, pohonSasaran } from './figures/pohon.ts'
import { tabelCapaianSasaran, tabelRenstraSasaran, tabelStandarSasaran } from './tables/analisis.ts'
import {
  tabelBelanja,
  tabelKeluaran,
  tabelProgramKegiatan,
  tabelRealisasiSasaran,
  tabelRincianBelanja,
  tabelSerapanRendah,
  tabelSumberDana,
} from './tables/anggaran.ts'
import { tabelEfisiensi, tabelProgramSasaran } from './tables/efisiensi.ts'
import { tabelKertasKerja } from './tables/kertas-kerja.ts'
import { tabelKomponen } from './tables/komponen.ts'
import { tabelLampiranIku, tabelPerjanjianProgram } from './tables/lampiran.ts'
import { tabelAparatur, tabelTugasUnit } from './tables/organisasi.ts'
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
import { tabelRealisasiRencanaAksi, tabelRencanaAksi, tabelRkt } from './tables/rencana-aksi.ts'
import { tabelPerbandinganTahun, tabelTahunSasaran } from './tables/tahun.ts'
import { kelompokAparatur } from './view/aparatur.ts'
import type { Bahan } from './view/bahan.ts'
import { kelompokRingkas } from './view/ringkasan.ts'
import { idSasaran } from './view/sasaran.ts'
import { idKomponenTujuan } from './view/tujuan.ts'

export type BlockById = ReadonlyMap<string, Block | null>

type Entri = readonly [id: string, block: Block | null]

/** A block that is placed by the id it bears itself. */
function pada(id: string, susun: (id: string) => Block | null): Entri {
  return [id, susun(id)]
}

export function semuaTabel(bahan: Bahan): BlockById {
  const { hasil } = bahan
  const komponen = (satu: AnyHasilIndikator, id: string): readonly Entri[] =>
    satu.indikator.komponen.length === 0 ? [] : [[id, tabelKomponen(bahan, satu, id)]]
  return new Map<string, Block | null>([
    ...kelompokRingkas(bahan).map((satu): Entri => [satu.id, tabelRingkas(bahan, satu)]),
    ...kelompokAparatur(bahan).map((satu, index) =>
      pada(`aparatur-${index + 1}`, (id) => tabelAparatur(bahan, satu, id)),
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
        indikator.flatMap((satu, ke) => komponen(satu, idKomponenTujuan(index + 1, ke + 1))),
      ),
    ...hasil.sasaran.flatMap((sasaran, index): readonly Entri[] => {
      const bagian = (nama: string): string => idSasaran(index + 1, nama)
      return [
        pada(bagian('capaian'), (id) => tabelCapaianSasaran(bahan, sasaran, id)),
        ...sasaran.indikator.flatMap((satu, ke) => komponen(satu, bagian(`komponen-${ke + 1}`))),
        pada(bagian('tahun'), (id) => tabelTahunSasaran(bahan, sasaran, id)),
        pada(bagian('renstra'), (id) => tabelRenstraSasaran(bahan, sasaran, id)),
        pada(bagian('standar'), (id) => tabelStandarSasaran(bahan, sasaran, id)),
        pada(bagian('program'), (id) => tabelProgramSasaran(bahan, sasaran, id)),
      ]
    }),
    ['perbandingan-tahun', tabelPerbandinganTahun(bahan)],
    ['efisiensi', tabelEfisiensi(bahan)],
    ['realisasi-sasaran', tabelRealisasiSasaran(bahan)],
    ['sumber-dana', tabelSumberDana(bahan)],
    ['belanja', tabelBelanja(bahan)],
    ...hasil.belanja.map((satu, index) =>
      pada(`belanja-${index + 1}`, (id) => tabelRincianBelanja(bahan, satu, id)),
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

export function semuaGambar(bahan: Bahan): BlockById {
  const { hasil } = bahan
  return new Map<string, Block | null>([
    ['struktur-organisasi', pohonOrganisasi(bahan)],
    ['grafik-capaian', grafikCapaian(bahan)],
    ...hasil.sasaran.map((sasaran, index) =>
      pada(idSasaran(index + 1, 'tren'), (id) => grafikTrenSasaran(bahan, sasaran, id)),
    ),
    ['grafik-anggaran-sasaran', grafikAnggaranSasaran(bahan)],
    ['grafik-serapan-program', grafikSerapanProgram(bahan)],
    ['pohon-kinerja', pohonKinerja(bahan)],
    ...hasil.sasaran.map(({ sasaran }, index) =>
      pada(`pohon-sasaran-${index + 1}`, (id) => pohonSasaran(bahan, sasaran, id)),
    ),
    ...hasil.sasaran.map((sasaran, index) =>
      pada(`cascading-${index + 1}`, (id) => pohonCascading(bahan, sasaran, id)),
    ),
  ])
}
