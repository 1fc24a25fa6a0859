import { describe, expect, test } from 'vitest'
import { jenisDaerah, namaDaerah } from '../../src/model/daerah.ts'

describe('the name of a region in full', () => {
  test.each([
    ['Kabupaten Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['Pemerintah Kabupaten Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['Pemerintah Daerah Kabupaten Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['Pemda Kab. Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['Pemkab Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['PEMKAB. SAGARA', 'KABUPATEN SAGARA', 'Bupati'],
    ['Kab.Sagara', 'Kabupaten Sagara', 'Bupati'],
    ['Pemkot Sagara', 'Kota Sagara', 'Wali Kota'],
    ['Kota Administrasi Sagara', 'Kota Administrasi Sagara', 'Wali Kota'],
    ['Propinsi Sagara', 'Provinsi Sagara', 'Gubernur'],
    ['Pemprov Sagara', 'Provinsi Sagara', 'Gubernur'],
    ['Pemerintah Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Gubernur'],
    ['Pemerintah Provinsi Daerah Khusus Jakarta', 'Provinsi Daerah Khusus Jakarta', 'Gubernur'],
    ['Pemerintah D.I. Yogyakarta', 'D.I. Yogyakarta', 'Gubernur'],
    ['Pemerintah Aceh', 'Aceh', 'Gubernur'],
    ['Aceh Besar', 'Aceh Besar', undefined],
    ['Kotabaru', 'Kotabaru', undefined],
    ['Pemerintah Daerah', 'Daerah', undefined],
    ['Sagara', 'Sagara', undefined],
    ['', '', undefined],
  ])('%s', (tertulis, nama, kepala) => {
    expect(namaDaerah(tertulis)).toBe(nama)
    expect(jenisDaerah(nama)?.kepala).toBe(kepala)
  })
})
