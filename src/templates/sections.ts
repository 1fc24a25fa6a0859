/** Cuts the blocks of chapters and appendices into runs of pages: landscape only around what needs the width. */
import type { Block, Section } from '../document/document.ts'

/** Columns whose weights together exceed this do not fit a portrait page in readable type. */
const LEBAR_TEGAK = 118

function perluMelintang(block: Block): boolean {
  if (block.type === 'table') {
    return block.columns.reduce((jumlah, { weight }) => jumlah + weight, 0) > LEBAR_TEGAK
  }
  return block.type === 'figure' && block.content.type === 'tree' && /^(pohon|cascading)/.test(block.id)
}

/** Body: a wide table stands alone on its landscape pages, the text around it stays upright. */
export function bagianIsi(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = []
  let run: Block[] = []
  let melintang = false
  const tutup = (): void => {
    if (run.length > 0) {
      sections.push({
        kind: 'body',
        orientation: melintang ? 'landscape' : 'portrait',
        pageNumbers: 'arabic',
        blocks: run,
      })
    }
    run = []
  }
  for (const block of blocks) {
    const kini = perluMelintang(block)
    if (kini !== melintang) {
      tutup()
      melintang = kini
    }
    run.push(block)
  }
  tutup()
  return sections.map((section, index) => (index === 0 ? { ...section, restart: true } : section))
}

/** Appendices: each is upright or landscape as a whole; neighbours of one kind share a section. */
export function bagianLampiran(lampiran: readonly (readonly Block[])[]): readonly Section[] {
  const sections: Section[] = []
  for (const blocks of lampiran) {
    const orientation = blocks.some(perluMelintang) ? 'landscape' : 'portrait'
    const akhir = sections.at(-1)
    if (akhir?.orientation === orientation) {
      sections[sections.length - 1] = { ...akhir, blocks: [...akhir.blocks, ...blocks] }
    } else sections.push({ kind: 'appendix', orientation, pageNumbers: 'arabic', blocks })
  }
  return sections
}
