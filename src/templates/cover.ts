/** The cover: region, logo, title, office and year. */
import type { Block, Paragraph, Section } from '../document/document.ts'
import { gap } from './engine/rich.ts'
import type { Bahan } from './view/bahan.ts'
import { tempatIdentitas } from './view/tempat.ts'

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
  const kontak = [
    (alamat.value ?? '').trim(),
    (telepon.value ?? '').trim() === '' ? '' : `Telepon ${(telepon.value ?? '').trim()}`,
  ].filter((baris) => baris !== '')
  const blocks: readonly Block[] = [
    baris('cover-text', sebutan.pemerintah.toUpperCase()),
    ...(logo === null ? [] : [gambarLogo(logo, sebutan.daerah)]),
    baris('cover-title', sebutan.laporanLengkap),
    ...(sebutan.laporan === sebutan.laporanLengkap ? [] : [judulApaAdanya(`(${sebutan.laporan})`)]),
    baris('cover-title', sebutan.opd),
    ...(sebutan.daerah === '' || sebutan.opdLengkap === sebutan.opd
      ? []
      : [baris('cover-title', sebutan.daerah)]),
    laporan.tahun === 0
      ? {
          type: 'paragraph',
          role: 'cover-title',
          children: [gap('tahun laporan', tempatIdentitas(laporan, 'tahun'))],
        }
      : baris('cover-title', sebutan.periode),
    ...kontak.map((isi) => baris('cover-text', isi)),
  ]
  return { kind: 'cover', orientation: 'portrait', pageNumbers: 'none', blocks }
}

function baris(role: Paragraph['role'], text: string): Paragraph {
  return { type: 'paragraph', role, children: [{ type: 'text', text }] }
}

/** The abbreviation keeps its small letters: "(LKjIP)". */
function judulApaAdanya(text: string): Paragraph {
  return { type: 'paragraph', role: 'cover-text', children: [{ type: 'text', text, bold: true }] }
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
