import { describe, expect, it } from 'vitest'
import { buildLaporan } from '../../src/model/build.ts'
import { sebutan } from '../../src/templates/view/sebutan.ts'
import { bukuKerja } from '../helpers/workbook-value.ts'

function nama(namaOpd: string, pemerintahDaerah: string, lain: Readonly<Record<string, string>> = {}) {
  return sebutan(
    buildLaporan(bukuKerja({ identitas: { namaOpd, pemerintahDaerah, tahun: 2024, ...lain } }), 'uji.xlsx'),
  )
}

describe('sebutan instansi', () => {
  it.each([
    ['Dinas Contoh', 'Kabupaten Sagara', 'Kepala Dinas Contoh', 'Bupati Sagara'],
    ['Badan Contoh', 'Kota Sagara', 'Kepala Badan Contoh', 'Wali Kota Sagara'],
    ['Inspektorat Daerah', 'Provinsi Sagara', 'Inspektur Provinsi Sagara', 'Gubernur Sagara'],
    ['Kecamatan Randu', 'Kabupaten Sagara', 'Camat Randu', 'Bupati Sagara'],
    ['RSUD Sehat', 'Kabupaten Sagara', 'Direktur RSUD Sehat', 'Bupati Sagara'],
    ['Sekretariat DPRD', 'Kota Sagara', 'Sekretaris DPRD Kota Sagara', 'Wali Kota Sagara'],
    ['Sekretariat Daerah', 'Kab. Sagara', 'Sekretaris Daerah Kabupaten Sagara', 'Bupati Sagara'],
    ['Dinas Contoh', 'Daerah Istimewa Sagara', 'Kepala Dinas Contoh', 'Gubernur Daerah Istimewa Sagara'],
    ['Satuan Polisi Pamong Praja', 'Kota Sagara', 'Kepala Satuan Polisi Pamong Praja', 'Wali Kota Sagara'],
    ['Dinas Contoh', 'Pemerintah Kabupaten Sagara', 'Kepala Dinas Contoh', 'Bupati Sagara'],
    ['Inspektorat', 'Pemerintah Daerah Kabupaten Sagara', 'Inspektur Kabupaten Sagara', 'Bupati Sagara'],
    ['Inspektorat', 'Pemkot Sagara', 'Inspektur Kota Sagara', 'Wali Kota Sagara'],
  ])('%s %s', (opd, daerah, jabatan, kepala) => {
    const hasil = nama(opd, daerah)
    expect([hasil.jabatanPimpinan, hasil.kepalaDaerahLengkap]).toEqual([jabatan, kepala])
  })

  it('menghormati yang tertulis', () => {
    const hasil = nama('Dinas Contoh', 'Kabupaten Sagara', {
      jabatanPimpinan: 'Plt. Kepala Dinas',
      kepalaDaerah: 'Pj. Bupati',
    })
    expect(hasil.jabatanPimpinan).toBe('Plt. Kepala Dinas Contoh')
    expect(hasil.pimpinan).toBe('Kepala Dinas')
    expect(hasil.kepalaDaerahLengkap).toBe('Pj. Bupati Sagara')
  })

  it.each([
    ['DINAS CONTOH', 'Kepala Dinas', 'Kepala DINAS CONTOH'],
    ['SATUAN POLISI PAMONG PRAJA', 'Plt. Kepala Satuan', 'Plt. Kepala SATUAN POLISI PAMONG PRAJA'],
    ['DINAS CONTOH', 'KEPALA DINAS', 'KEPALA DINAS CONTOH'],
    ['Dinas Contoh', 'Kepala dinas', 'Kepala dinas Contoh'],
  ])('tidak memecah huruf besar nama instansi: %s, %s', (opd, jabatanPimpinan, harapan) => {
    expect(nama(opd, 'Kabupaten Sagara', { jabatanPimpinan }).jabatanPimpinan).toBe(harapan)
  })

  it('tidak mengulang daerah yang sudah ada dalam nama', () => {
    expect(nama('Dinas Contoh Kabupaten Sagara', 'Kabupaten Sagara').opdLengkap).toBe(
      'Dinas Contoh Kabupaten Sagara',
    )
  })

  it('memuat periode laporan berkala', () => {
    expect(nama('Dinas Contoh', 'Kota Sagara', { periodeLaporan: 'Triwulan III' }).periode).toBe(
      'Triwulan III Tahun 2024',
    )
  })
})

describe('istilah indikator', () => {
  it.each([
    [[null, null], 'indikator kinerja utama'],
    [['IKU', 'IKU'], 'indikator kinerja utama'],
    [['IKU', null], 'indikator kinerja'],
    [['IKU', 'IKD'], 'indikator kinerja'],
  ])('%j: %s', (jenis, istilah) => {
    const buku = bukuKerja({
      identitas: { namaOpd: 'Dinas Contoh', pemerintahDaerah: 'Kota Sagara', tahun: 2024 },
      perjanjianKinerja: jenis.map((jenisIndikator, index) => ({
        kodeSasaran: 'A',
        sasaran: 'Hal A',
        kodeIndikator: `A-${index}`,
        indikator: `Ukuran ${index}`,
        target: 100,
        jenisIndikator,
      })),
    })
    expect(sebutan(buildLaporan(buku, 'uji.xlsx')).indikator).toBe(istilah)
  })
})

describe('atasan', () => {
  const kelurahan = (lain: Readonly<Record<string, string>>) =>
    nama('Kelurahan Randu', 'Kabupaten Sagara', {
      kepalaDaerah: 'Bupati',
      namaKepalaDaerah: 'Nama Bupati',
      ...lain,
    }).atasan

  it('adalah kepala daerah bila tidak ditulis', () => {
    expect(kelurahan({})).toEqual({ jabatan: 'Bupati Sagara', nama: 'Nama Bupati', pangkat: '', nip: '' })
  })

  it('memakai jabatan yang tertulis; nama kepala daerah bukan miliknya', () => {
    expect(kelurahan({ jabatanAtasan: 'Camat Hulu' })).toMatchObject({ jabatan: 'Camat Hulu', nama: '' })
    expect(kelurahan({ jabatanAtasan: 'Camat Hulu', namaAtasan: 'Nama Camat' }).nama).toBe('Nama Camat')
    expect(kelurahan({ jabatanAtasan: 'Plt. Sekretaris Daerah' }).jabatan).toBe(
      'Plt. Sekretaris Daerah Kabupaten Sagara',
    )
  })

  it.each([
    ['Bupati', 'Bupati Sagara', 'Nama Bupati'],
    ['Bupati Sagara', 'Bupati Sagara', 'Nama Bupati'],
    ['Kepala Daerah', 'Bupati Sagara', 'Nama Bupati'],
    // Whoever acted then is not the head of now.
    ['Pj. Bupati', 'Pj. Bupati Sagara', ''],
    ['Wali Kota Administrasi Sagara Barat', 'Wali Kota Administrasi Sagara Barat', ''],
  ])('yang kepala daerah juga: %s', (jabatanAtasan, jabatan, pejabat) => {
    expect(kelurahan({ jabatanAtasan })).toMatchObject({ jabatan, nama: pejabat })
  })

  it('tanpa jabatan adalah kepala daerah hanya bila namanya sama', () => {
    expect(kelurahan({ namaAtasan: 'Nama Camat' })).toMatchObject({ jabatan: null, nama: 'Nama Camat' })
    expect(kelurahan({ namaAtasan: 'NAMA BUPATI' })).toMatchObject({
      jabatan: 'Bupati Sagara',
      nama: 'Nama Bupati',
    })
  })
})
