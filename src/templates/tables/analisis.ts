/** Tables of the analysis of a sasaran: its results, against the Renstra, against the national standard. */
import type { HasilIndikator, HasilSasaran, Perbandingan } from '../../calc/hasil.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { tahunCetak } from '../view/tahun.ts'
import { selAtau, selNilai, selRealisasi, selTarget } from './nilai.ts'
import { selCapaian } from './pengukuran.ts'
import { isiBaris, type Kolom, susunTabel } from './table.ts'

export const kolomIndikator: Kolom<HasilIndikator> = {
  judul: 'Indikator Kinerja',
  lebar: 30,
  isi: ({ indikator }) => indikator.nama,
}

export function kolomSatuan(lebar = 9): Kolom<HasilIndikator> {
  return { judul: 'Satuan', lebar, rata: 'center', isi: ({ indikator }) => indikator.satuan || KOSONG }
}

export function tabelCapaianSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table {
  const { format, sebutan, sumber } = bahan
  const beberapa = sasaran.indikator.length > 1
  return susunTabel({
    id,
    judul: `Target, Realisasi, dan Capaian Sasaran ${berkode(sasaran.sasaran.kode, sasaran.sasaran.nama)} ${sebutan.periode}`,
    sumber,
    kolom: [
      kolomIndikator,
      kolomSatuan(),
      { judul: 'Target', lebar: 10, rata: 'right', isi: (indikator) => selTarget(bahan, indikator) },
      { judul: 'Realisasi', lebar: 10, rata: 'right', isi: (indikator) => selRealisasi(bahan, indikator) },
      { judul: 'Capaian (%)', lebar: 11, rata: 'right', isi: (indikator) => selCapaian(bahan, indikator) },
      { judul: 'Kategori', lebar: 14, rata: 'center', isi: ({ kategori }) => kategori?.label ?? KOSONG },
    ],
    baris: [
      ...isiBaris(sasaran.indikator),
      ...(beberapa
        ? [
            {
              jenis: 'jumlah' as const,
              label: 'Rata-rata capaian sasaran',
              sel: [format.capaian(sasaran.rataRata), sasaran.kategori?.label ?? KOSONG],
            },
          ]
        : []),
    ],
  })
}

export function tabelRenstraSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { laporan, format, sumber } = bahan
  const ada = sasaran.indikator.filter(({ renstra }) => renstra !== null)
  if (ada.length === 0) return null
  const akhir = laporan.periodeRenstra?.akhir
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} terhadap Target Jangka Menengah Renstra`,
    sumber,
    kolom: [
      kolomIndikator,
      {
        judul: 'Kondisi Awal',
        lebar: 9,
        rata: 'right',
        isi: ({ indikator }) => selNilai(bahan, 'kondisi awal', indikator.renstra?.kondisiAwal),
      },
      {
        judul: `Target ${tahunCetak(laporan.tahun)}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ indikator }) =>
          selNilai(bahan, 'target Renstra', indikator.renstra?.years.get(laporan.tahun)),
      },
      {
        judul: akhir === undefined ? 'Target Akhir' : `Target Akhir ${akhir}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ renstra, indikator }) =>
          selAtau(
            bahan,
            'target akhir Renstra',
            renstra?.targetAkhir ?? null,
            indikator.renstra?.kondisiAkhir,
          ),
      },
      {
        judul: `Realisasi ${tahunCetak(laporan.tahun)}`,
        lebar: 10,
        rata: 'right',
        isi: (indikator) => selRealisasi(bahan, indikator),
      },
      {
        judul: `Target ${tahunCetak(laporan.tahun)}`,
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ renstra }) =>
          renstra?.capaianTahun.ada === true ? format.capaian(renstra.capaianTahun) : KOSONG,
      },
      {
        judul: 'Target Akhir',
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ renstra }) =>
          renstra?.capaianAkhir.ada === true ? format.capaian(renstra.capaianAkhir) : KOSONG,
      },
      // Share of the way from kondisi awal to the end target.
      ...(ada.some(({ renstra }) => renstra?.kemajuan.ada === true)
        ? [
            {
              judul: 'Kemajuan (%)',
              lebar: 10,
              rata: 'right' as const,
              isi: ({ renstra }: HasilIndikator) =>
                renstra?.kemajuan.ada === true ? format.capaian(renstra.kemajuan) : KOSONG,
            },
          ]
        : []),
    ],
    baris: isiBaris(sasaran.indikator),
  })
}

/** "Lower" would be wrong of a negative indicator, whose worse value is the higher one. */
const KATA_STANDAR: Readonly<Record<Perbandingan['penilaian'], string>> = {
  'lebih baik': 'Lebih baik',
  sama: 'Setara',
  'lebih rendah': 'Belum menyamai',
  'tidak dapat dibandingkan': 'Tidak dapat dibandingkan',
}

export function tabelStandarSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { sebutan, format, sumber } = bahan
  const ada = sasaran.indikator.filter(({ standarNasional }) => standarNasional !== null)
  if (ada.length === 0) return null
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} ${sebutan.periode} terhadap Standar Nasional`,
    sumber,
    kolom: [
      kolomIndikator,
      kolomSatuan(),
      { judul: 'Realisasi', lebar: 12, rata: 'right', isi: (indikator) => selRealisasi(bahan, indikator) },
      {
        judul: 'Standar Nasional',
        lebar: 12,
        rata: 'right',
        isi: ({ standarNasional }) => format.nilai(standarNasional?.pembanding ?? null),
      },
      {
        judul: 'Keterangan',
        lebar: 16,
        rata: 'center',
        isi: ({ standarNasional }) =>
          standarNasional === null ? KOSONG : KATA_STANDAR[standarNasional.penilaian],
      },
    ],
    baris: isiBaris(ada),
  })
}
