/** Which names are taken for one another, and which differ on purpose. */
import { describe, expect, test } from 'vitest'
import { hampirSama, namaDimaksud } from '../../src/rules/nama-mirip.ts'

describe('a slip of the keys', () => {
  test.each([
    ['Sekertariat', 'Sekretariat'],
    ['Penyediaan Gaji an Tunjangan ASN', 'Penyediaan Gaji dan Tunjangan ASN'],
    ['Meningkatnya mutu layann publik', 'Meningkatnya mutu layanan publik'],
    ['Penatausahaan Keuangan SKP', 'Penatausahaan Keuangan SKPD'],
    ['Golngan', 'Golongan'],
    ['Peraturan Perundang Undagan', 'Peraturan Perundang-undangan'],
  ])('%s: %s', (satu, lain) => {
    expect([hampirSama(satu, lain), hampirSama(lain, satu)]).toEqual([true, true])
  })

  test.each([
    // Nothing but case and punctuation: the same name.
    ['SEKRETARIAT', 'Sekretariat'],
    ['Bidang Pembinaan I', 'Bidang Pembinaan II'],
    ['Bidang Pembinaan VII', 'Bidang Pembinaan VIII'],
    ['Seksi Sarana A', 'Seksi Sarana B'],
    ['Seksi Sarana', 'Seksi Sarana I'],
    ['Pengelolaan Pendidikan SD', 'Pengelolaan Pendidikan SMP'],
    ['Misi 1: Daerah maju', 'Misi 2: Daerah maju'],
    ['Umum', 'Umur'],
    ['Bidang Umum', 'Barang Umum'],
    ['Perjalanan Dinas Dalam Negeri', 'Perjalanan Dinas Luar Negeri'],
    ['Jenis Kelamin', 'Jenis Jabatan'],
  ])('not %s: %s', (satu, lain) => {
    expect([hampirSama(satu, lain), hampirSama(lain, satu)]).toEqual([false, false])
  })
})

test('whole cells of text are no names', () => {
  const panjang = 'Kalimat panjang tentang pelayanan. '.repeat(900)
  expect(hampirSama(panjang, `${panjang}x`)).toBe(false)
  expect(namaDimaksud(panjang, [`${panjang} tambahan`], (satu) => satu)).toBe(null)
})

describe('the name that was meant', () => {
  const dimaksud = (nama: string, ...calon: readonly string[]): string | null =>
    namaDimaksud(nama, calon, (satu) => satu)

  test('a slip before a shortened one', () => {
    expect(dimaksud('Penyediaan Gaji ASM', 'Penyediaan Gaji dan Tunjangan ASN', 'Penyediaan Gaji ASMA')).toBe(
      'Penyediaan Gaji ASMA',
    )
  })

  test('words left out', () => {
    expect(dimaksud('Penyediaan Gaji Tunjangan', 'Penyediaan Gaji dan Tunjangan ASN')).toBe(null)
    expect(dimaksud('Penyediaan Gaji Pegawai', 'Penyediaan Gaji dan Tunjangan Pegawai')).toBe(
      'Penyediaan Gaji dan Tunjangan Pegawai',
    )
    // Two words of five tell too little.
    expect(dimaksud('Penyediaan Pegawai', 'Penyediaan Gaji dan Tunjangan Pegawai')).toBe(null)
  })

  test('none where several may be meant', () => {
    expect(dimaksud('Pembinaan Lembaga', 'Pembinaan Lembaga Adat', 'Pembinaan Lembaga Kursus')).toBe(null)
  })
})
