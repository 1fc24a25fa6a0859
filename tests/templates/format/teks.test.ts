import { describe, expect, it } from 'vitest'
import { alasanPanjang, alasanSingkat } from '../../../src/templates/format/alasan.ts'
import { daftar, judul, kapital, kataPenyambung, tanpaKutip } from '../../../src/templates/format/teks.ts'

describe('judul', () => {
  it.each([
    ['pengukuran kinerja dan analisis', 'Pengukuran Kinerja dan Analisis'],
    ['yang tercapai di tahun ini', 'Yang Tercapai di Tahun Ini'],
    ['MENINGKATNYA KESEMPATAN KERJA DI DAERAH', 'Meningkatnya Kesempatan Kerja di Daerah'],
    ['PESERTA BPJS DAN UMKM', 'Peserta BPJS dan UMKM'],
    ['penyusunan LKjIP bab III', 'Penyusunan LKjIP Bab III'],
    ['pencari kerja (terdaftar)', 'Pencari Kerja (Terdaftar)'],
    ['pra-kerja tahun 2022', 'Pra-Kerja Tahun 2022'],
    ['', ''],
  ])('%s', (text, title) => {
    expect(judul(text)).toBe(title)
  })
})

it('kapital touches the first letter only', () => {
  expect(kapital('lima BUAH')).toBe('Lima BUAH')
  expect(kapital('“kutipan”')).toBe('“Kutipan”')
  expect(kapital('')).toBe('')
})

it('tanpaKutip takes away the marks around the whole only', () => {
  expect(tanpaKutip('"Kota yang Maju"')).toBe('Kota yang Maju')
  expect(tanpaKutip('“Kota yang Maju”')).toBe('Kota yang Maju')
  expect(tanpaKutip('“Maju” dan “Sejahtera”')).toBe('“Maju” dan “Sejahtera”')
  expect(tanpaKutip('Kota yang “Maju”')).toBe('Kota yang “Maju”')
})

it('daftar', () => {
  expect(daftar([])).toBe('')
  expect(daftar(['a'])).toBe('a')
  expect(daftar(['a', 'b'])).toBe('a dan b')
  expect(daftar(['a', 'b', 'c'])).toBe('a, b, dan c')
  expect(daftar(['a', 'b', 'c'], 'atau')).toBe('a, b, atau c')
  expect(daftar(['a, x', 'b', 'c'])).toBe('a, x; b; dan c')
})

it('kataPenyambung', () => {
  expect(kataPenyambung(['Ukuran A', 'Ukuran B'])).toBe('dan')
  expect(kataPenyambung(['Perencanaan dan Evaluasi', 'Umum'])).toBe('serta')
  expect(kataPenyambung(['Bandung', 'Pedandan'])).toBe('dan')
})

it('reasons read as a note and as the end of a sentence', () => {
  expect(alasanSingkat('belum diukur')).toBe('belum diukur')
  expect(alasanPanjang('target nol')).toBe('targetnya 0 (nol) sehingga tidak dapat menjadi pembagi')
})
