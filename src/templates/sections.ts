/** Cuts the blocks of front matter, chapters and appendices into runs of pages: landscape only around what needs the width. */
import type { Block, Inline, Section, Table, TreeNode } from '../document/document.ts'
import { placeCells, placeHead } from '../document/table-grid.ts'

/** Columns whose weights, or longest words, together exceed this do not fit a portrait page in readable type. */
const LEBAR_TEGAK = 118
/** Characters that the edges of a cell take. */
const TEPI_SEL = 2.5
/** Characters of a word that may have to be cut anyway. */
const KATA_TERPANJANG = 30
/** Boxes side by side that an upright page can hold. */
const KOTAK_TEGAK = 5

type Arah = Section['orientation']

function arahBlok(block: Block): Arah | null {
  if (block.type === 'table') {
    const lebar = block.columns.reduce((jumlah, { weight }) => jumlah + weight, 0)
    return Math.max(lebar, lebarKata(block)) > LEBAR_TEGAK ? 'landscape' : 'portrait'
  }
  if (block.type !== 'figure') return null
  if (block.content.type !== 'tree' || block.id === 'struktur-organisasi') return 'portrait'
  return kotakBerdampingan(block.content.roots) > KOTAK_TEGAK ? 'landscape' : 'portrait'
}

/** What the columns need side by side so that no word is cut, in characters. */
function lebarKata(table: Table): number {
  const kolom = table.columns.map(() => 0)
  for (const { cell, column, colSpan } of [
    ...placeHead(table),
    ...placeCells(table.rows, kolom.length),
  ].flat()) {
    if (colSpan > 1) continue
    for (const line of cell.lines) {
      for (const kata of kataTeks(line)) kolom[column] = Math.max(kolom[column] ?? 0, panjangKata(kata))
    }
  }
  return kolom.reduce((jumlah, satu) => jumlah + Math.min(satu, KATA_TERPANJANG) + TEPI_SEL, 0)
}

function kataTeks(line: readonly Inline[]): readonly string[] {
  return line.flatMap((inline) => ('text' in inline ? inline.text.split(/\s+|(?<=-)/) : []))
}

/** Points and the like take half the room of a figure. */
function panjangKata(kata: string): number {
  return kata.length - (kata.match(/[.,:;!()/ijlt]/g)?.length ?? 0) / 2
}

function kotakBerdampingan(nodes: readonly TreeNode[]): number {
  let jumlah = 0
  for (const { children } of nodes) jumlah += Math.max(1, kotakBerdampingan(children))
  return jumlah
}

/** Front matter: everything before Bab I, upright, on roman pages. */
export function bagianDepan(blocks: readonly Block[]): Section {
  return { kind: 'front', orientation: 'portrait', pageNumbers: 'roman', restart: true, blocks }
}

/** Body: a wide table stands alone on its landscape pages, the text around it stays upright. */
export function bagianIsi(blocks: readonly Block[]): readonly Section[] {
  return potong('body', blocks, (block) => arahBlok(block) ?? 'portrait').map((section, index) =>
    index === 0 ? { ...section, restart: true } : section,
  )
}

/** Appendices: text goes with the table or figure it announces; neighbours of one orientation share a section. */
export function bagianLampiran(lampiran: readonly (readonly Block[])[]): readonly Section[] {
  const blocks = lampiran.flat()
  const arah = lampiran.flatMap((satu) => satu.map((_, index) => arahTeks(satu, index)))
  return potong('appendix', blocks, (_, index) => arah[index] ?? 'portrait')
}

/** Orientation of a block by the next table or figure of its appendix, else by the last one. */
function arahTeks(blocks: readonly Block[], index: number): Arah {
  const arah = (block: Block): Arah[] => {
    const satu = arahBlok(block)
    return satu === null ? [] : [satu]
  }
  return blocks.slice(index).flatMap(arah)[0] ?? blocks.slice(0, index).flatMap(arah).at(-1) ?? 'portrait'
}

function potong(
  kind: Section['kind'],
  blocks: readonly Block[],
  arah: (block: Block, index: number) => Arah,
): readonly Section[] {
  const sections: { orientation: Arah; blocks: Block[] }[] = []
  for (const [index, block] of blocks.entries()) {
    const kini = arah(block, index)
    const akhir = sections.at(-1)
    if (akhir?.orientation === kini) akhir.blocks.push(block)
    else sections.push({ orientation: kini, blocks: [block] })
  }
  return sections.map((section) => ({ kind, pageNumbers: 'arabic', ...section }))
}
