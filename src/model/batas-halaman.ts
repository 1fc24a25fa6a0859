/** What a page of a report may be set to in sheet Pengaturan; anything else would leave no room to write. */

export const BATAS_HALAMAN = {
  ukuranHuruf: { dari: 8, sampai: 20, satuan: 'poin' },
  spasi: { dari: 0.8, sampai: 3, satuan: '' },
  marginAtas: { dari: 0.5, sampai: 7, satuan: 'cm' },
  marginBawah: { dari: 0.5, sampai: 7, satuan: 'cm' },
  marginKiri: { dari: 0.5, sampai: 7, satuan: 'cm' },
  marginKanan: { dari: 0.5, sampai: 7, satuan: 'cm' },
} as const

/** Characters of a font's name; Word refuses a file with more. */
export const HURUF_TERPANJANG = 31
