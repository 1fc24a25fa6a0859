/** Trees (pohon kinerja, cascading, struktur organisasi) as groups of Word shapes. */
import { Paragraph, TextRun } from 'docx'
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes'
import type { Figure, TreeNode } from '../document/document.ts'
import { cleanLine, drawingName } from './clean-text.ts'
import { type PageBox, pixelsOfTwips } from './geometry.ts'
import { STYLE, TREE_POINTS } from './styles.ts'
import { fontScale } from './text-width.ts'
import { layoutTree, type TreeDrawing } from './tree-layout.ts'

/** One shade a role, in the order the roles appear from the top of the tree. */
const FILLS = ['BFBFBF', 'D9D9D9', 'EDEDED', 'FFFFFF'] as const
/** A drawing and its caption share a page. */
const TALLEST_SHARE = 0.92

interface TreePlace {
  readonly box: PageBox
  readonly font: string
  /** Twips of the page that are taken by what stands above, 0 where that is not known. */
  readonly above: number
  /** Twips that its caption takes, with the space around it. */
  readonly below: number
}

/** Smaller type rather than a page that holds nothing but a heading, or a tree on several pages. */
const SMALLER = [TREE_POINTS, TREE_POINTS - 0.5, TREE_POINTS - 1] as const
/** Below a heading that would else stand alone on its page, smaller still. */
const SMALLEST = [...SMALLER, TREE_POINTS - 1.5, TREE_POINTS - 2] as const

function fitTree(
  roots: readonly TreeNode[],
  { box, font, above, below }: TreePlace,
): { readonly drawings: readonly TreeDrawing[]; readonly points: number } {
  const room = { width: Math.floor(pixelsOfTwips(box.textWidth)) - 4, scale: fontScale(font) }
  const height = Math.floor(pixelsOfTwips(box.textHeight) * TALLEST_SHARE)
  if (above > 0) {
    const left = Math.floor(pixelsOfTwips(box.textHeight - above - below))
    for (const points of SMALLEST) {
      const drawings = layoutTree(roots, { ...room, height: left, points })
      if (drawings.length === 1) return { drawings, points }
    }
  }
  for (const points of SMALLER) {
    const drawings = layoutTree(roots, { ...room, height, points })
    if (drawings.length === 1) return { drawings, points }
  }
  return { drawings: layoutTree(roots, { ...room, height, points: TREE_POINTS }), points: TREE_POINTS }
}

export function treeRuns(
  figure: Figure,
  roots: readonly TreeNode[],
  place: TreePlace,
): readonly ShapeGroupRun[] {
  const { drawings, points } = fitTree(roots.map(cleanNode), place)
  if (drawings.length === 0) return []
  const roles = rolesOf(roots)
  return drawings.map((drawing, index) => {
    const suffix = drawings.length > 1 ? ` (bagian ${index + 1} dari ${drawings.length})` : ''
    return new ShapeGroupRun({
      children: shapes(drawing, roles, points),
      altText: { name: drawingName(figure.alt), description: `${cleanLine(figure.alt)}${suffix}` },
    })
  })
}

const cleanNode = (node: TreeNode): TreeNode => ({
  ...node,
  lines: node.lines.map(cleanLine).filter((line) => line !== ''),
  children: node.children.map(cleanNode),
})

function rolesOf(roots: readonly TreeNode[]): readonly string[] {
  const roles: string[] = []
  for (let level = roots; level.length > 0; level = level.flatMap((node) => node.children)) {
    for (const node of level) if (!roles.includes(node.role)) roles.push(node.role)
  }
  return roles
}

function shapes(
  drawing: TreeDrawing,
  roles: readonly string[],
  points: number,
): readonly IShapeGroupChildOptions[] {
  const line = { color: '404040', width: 0.75 }
  const format = points === TREE_POINTS ? {} : { size: points * 2 }
  return [
    ...drawing.lines.map(
      ({ from, to }): IShapeGroupChildOptions => ({
        type: 'line',
        transformation: {
          offset: { left: Math.round(Math.min(from[0], to[0])), top: Math.round(Math.min(from[1], to[1])) },
          width: Math.round(Math.abs(to[0] - from[0])),
          height: Math.round(Math.abs(to[1] - from[1])),
        },
        line,
      }),
    ),
    ...drawing.boxes.map(
      (box): IShapeGroupChildOptions => ({
        type: 'rectangle',
        transformation: {
          offset: { left: Math.round(box.x), top: Math.round(box.y) },
          width: Math.round(box.width),
          height: Math.round(box.height),
        },
        fill: FILLS[Math.min(roles.indexOf(box.role), FILLS.length - 1)] ?? 'FFFFFF',
        line: box.repeated ? { ...line, dash: 'dash' } : line,
        textOptions: { margins: { top: 2, bottom: 2, left: 3, right: 3 }, verticalAlignment: 'center' },
        children: (box.lines.length === 0 ? [''] : box.lines).map(
          (text, index) =>
            new Paragraph({
              style: index === 0 ? STYLE.treeStrong : STYLE.treeText,
              children: [
                new TextRun({ ...format, text: index === 0 && box.repeated ? `${text} (lanjutan)` : text }),
              ],
            }),
        ),
      }),
    ),
  ]
}
