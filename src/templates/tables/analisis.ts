/** Tables of the analysis of a sasaran: its results, against the Renstra, against the national standard. */
import type { HasilSasaran, Perbandingan } from '../../calc/hasil.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { tahunCetak } from '../view/tahun.ts'
import { barisIndikator, kolomIndikator, kolomRealisasi, kolomSatuan, kolomUkur } from './indikator.ts'
import { selAtau, selNilai } from './nilai.ts'
import { barisJumlah, isiBaris, susunTabel } from './table.ts'

export function tabelCapaianSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table {
  const { format, sebutan, sumber } = bahan
  return susunTabel({
    id,
    judul: `Target, Realisasi, dan Capaian Sasaran ${berkode(sasaran.sasaran.kode, sasaran.sasaran.nama)} ${sebutan.periode}`,
    sumber,
    kolom: [kolomIndikator(30), ...kolomUkur(bahan, { target: 10, capaian: 11 })],
    baris: [
      ...isiBaris(barisIndikator([sasaran])),
      ...barisJumlah(
        'Rata-rata capaian sasaran',
        [format.capaian(sasaran.rataRata), sasaran.kategori?.label ?? KOSONG],
        sasaran.indikator.length > 1,
      ),
    ],
  })
}

export function tabelRenstraSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { laporan, format, sumber } = bahan
  if (sasaran.indikator.every(({ renstra }) => renstra === null)) return null
  const akhir = laporan.periodeRenstra?.akhir
  const tahun = tahunCetak(laporan.tahun)
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} terhadap Target Jangka Menengah Renstra`,
    sumber,
    kolom: [
      kolomIndikator(30),
      {
        judul: 'Kondisi Awal',
        lebar: 9,
        rata: 'right',
        isi: ({ hasil: { indikator } }) => selNilai(bahan, 'kondisi awal', indikator.renstra?.kondisiAwal),
      },
      {
        judul: `Target ${tahun}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ hasil: { indikator } }) =>
          selNilai(bahan, 'target Renstra', indikator.renstra?.years.get(laporan.tahun)),
      },
      {
        judul: akhir === undefined ? 'Target Akhir' : `Target Akhir ${akhir}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ hasil: { renstra, indikator } }) =>
          selAtau(
            bahan,
            'target akhir Renstra',
            renstra?.targetAkhir ?? null,
            indikator.renstra?.kondisiAkhir,
          ),
      },
      kolomRealisasi(bahan, 10, `Realisasi ${tahun}`),
      {
        judul: `Target ${tahun}`,
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ hasil: { renstra } }) => format.capaian(renstra?.capaianTahun),
      },
      {
        judul: 'Target Akhir',
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ hasil: { renstra } }) => format.capaian(renstra?.capaianAkhir),
      },
      {
        // Share of the way from kondisi awal to the end target.
        judul: 'Kemajuan (%)',
        lebar: 10,
        rata: 'right',
        isi: ({ hasil: { renstra } }) => format.capaian(renstra?.kemajuan),
        ada: sasaran.indikator.some(({ renstra }) => renstra?.kemajuan.ada === true),
      },
    ],
    baris: isiBaris(barisIndikator([sasaran])),
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
  const ada = barisIndikator([sasaran]).filter(({ hasil }) => hasil.standarNasional !== null)
  if (ada.length === 0) return null
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} ${sebutan.periode} terhadap Standar Nasional`,
    sumber,
    kolom: [
      kolomIndikator(30),
      kolomSatuan,
      kolomRealisasi(bahan, 12),
      {
        judul: 'Standar Nasional',
        lebar: 12,
        rata: 'right',
        isi: ({ hasil: { standarNasional } }) => format.nilai(standarNasional?.pembanding ?? null),
      },
      {
        judul: 'Keterangan',
        lebar: 16,
        rata: 'center',
        isi: ({ hasil: { standarNasional } }) =>
          standarNasional === null ? KOSONG : KATA_STANDAR[standarNasional.penilaian],
      },
    ],
    baris: isiBaris(ada),
  })
}
