/** The page as sheet `Pengaturan` sets it: paper, margins, font, spacing. */
import type { PageSetup } from '../document/document.ts'
import { BATAS_HALAMAN, HURUF_TERPANJANG } from '../model/batas-halaman.ts'
import type { Laporan } from '../model/laporan.ts'

/** Page of an office that sets nothing. */
const HALAMAN_BAWAAN = {
  font: 'Times New Roman',
  fontSize: 12,
  lineSpacing: 1.5,
  atas: 3,
  bawah: 3,
  kiri: 4,
  kanan: 3,
} as const

export function halaman({ pengaturan }: Laporan): PageSetup {
  /** As set, unless that is no page to write on: then a finding exists. */
  const angka = (isian: keyof typeof BATAS_HALAMAN, bawaan: number): number => {
    const { dari, sampai } = BATAS_HALAMAN[isian]
    const nilai = pengaturan[isian].value?.toNumber() ?? bawaan
    return nilai >= dari && nilai <= sampai ? nilai : bawaan
  }
  const huruf = (pengaturan.huruf.value ?? '').replace(/\s+/g, ' ').trim()
  return {
    paper: pengaturan.kertas.value ?? 'A4',
    marginsCm: {
      top: angka('marginAtas', HALAMAN_BAWAAN.atas),
      right: angka('marginKanan', HALAMAN_BAWAAN.kanan),
      bottom: angka('marginBawah', HALAMAN_BAWAAN.bawah),
      left: angka('marginKiri', HALAMAN_BAWAAN.kiri),
    },
    font: huruf === '' || huruf.length > HURUF_TERPANJANG ? HALAMAN_BAWAAN.font : huruf,
    fontSize: angka('ukuranHuruf', HALAMAN_BAWAAN.fontSize),
    lineSpacing: angka('spasi', HALAMAN_BAWAAN.lineSpacing),
  }
}
