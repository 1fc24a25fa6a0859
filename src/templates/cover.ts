/** The cover: region, logo, title, office and year. */

import type { Block, Inline, Paragraph, Section } from '../document/document.ts'
import { text } from './engine/rich.ts'
import { teksSel } from './format/teks.ts'
import type { Bahan } from './view/bahan.ts'
import { isianIdentitas } from './view/tempat.ts'

export interface Logo {
  readonly data: Uint8Array
  readonly format: 'png' | 'jpeg'
  readonly widthPx: number
  readonly heightPx: number
}

/** The logo fits this box, in cm. */
const LOGO_CM = 4.5

export function sampul({ laporan, sebutan }: Bahan, logo: Logo | null): Section {
  const { alamat, telepon } = laporan.identitas
  const kontak = [teksSel(alamat), teksSel(telepon) === '' ? '' : `Telepon ${teksSel(telepon)}`].filter(
    (teks) => teks !== '',
  )
  const blocks: readonly Block[] = [
    baris('cover-text', sebutan.pemerintah.toUpperCase()),
    ...(logo === null ? [] : [gambarLogo(logo, sebutan.daerah)]),
    baris('cover-title', sebutan.laporanLengkap),
    // The abbreviation keeps its small letters: "(LKjIP)".
    ...(sebutan.laporan === sebutan.laporanLengkap
      ? []
      : [baris('cover-text', { ...text(`(${sebutan.laporan})`), bold: true })]),
    baris('cover-title', sebutan.opd),
    ...(sebutan.daerah === '' || sebutan.opdLengkap === sebutan.opd
      ? []
      : [baris('cover-title', sebutan.daerah)]),
    baris(
      'cover-title',
      laporan.tahun === 0 ? isianIdentitas(laporan, 'tahun', 'tahun laporan') : sebutan.periode,
    ),
    ...kontak.map((isi) => baris('cover-text', isi)),
  ]
  return { kind: 'cover', orientation: 'portrait', pageNumbers: 'none', blocks }
}

function baris(role: Paragraph['role'], isi: string | Inline): Paragraph {
  return { type: 'paragraph', role, children: [typeof isi === 'string' ? text(isi) : isi] }
}

function gambarLogo(logo: Logo, daerah: string): Block {
  const skala = LOGO_CM / Math.max(logo.widthPx, logo.heightPx)
  return {
    type: 'picture',
    data: logo.data,
    format: logo.format,
    widthCm: logo.widthPx * skala,
    heightCm: logo.heightPx * skala,
    alt: daerah === '' ? 'Lambang daerah' : `Lambang ${daerah}`,
  }
}
