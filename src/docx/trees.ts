/** Trees (pohon kinerja, cascading, struktur organisasi) as groups of Word shapes. */
import type { Figure, TreeNode } from '../document/document.ts'
import { cleanLine, drawingName } from './clean-text.ts'
import { type PageBox, pixelsOfTwips } from './geometry.ts'
import { escapeXml, type Markup, paragraph, run, runProperties, text } from './markup.ts'
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

/** A first drawing lower than this share of a page would be a stump. */
const LEAST_FIRST = 0.3

function fitTree(
  roots: readonly TreeNode[],
  { box, font, above, below }: TreePlace,
): { readonly drawings: readonly TreeDrawing[]; readonly points: number } {
  const room = { width: Math.floor(pixelsOfTwips(box.textWidth)) - 4, scale: fontScale(font) }
  const height = Math.floor(pixelsOfTwips(box.textHeight) * TALLEST_SHARE)
  const left = above > 0 ? Math.floor(pixelsOfTwips(box.textHeight - above - below)) : height
  const tries = [
    ...(above > 0 ? SMALLEST.map((points) => ({ points, height: left })) : []),
    ...SMALLER.map((points) => ({ points, height })),
  ]
  for (const { points, height } of tries) {
    const drawings = layoutTree(roots, { ...room, height, points })
    if (drawings.length === 1) return { drawings, points }
  }
  // The room of the caption is to spare: a drawing that does not fit by a hair would leave the page empty.
  const first = left > height * LEAST_FIRST ? Math.min(left, height) : height
  return { drawings: layoutTree(roots, { ...room, height, first, points: TREE_POINTS }), points: TREE_POINTS }
}

/** Runs that hold one drawing each; none where there is nothing to draw. */
export function treeRuns(
  figure: Figure,
  roots: readonly TreeNode[],
  place: TreePlace,
  nextId: () => number,
): readonly Markup[] {
  const { drawings, points } = fitTree(roots.map(cleanNode), place)
  const roles = rolesOf(roots)
  return drawings.map((drawing, index) => {
    const suffix = drawings.length > 1 ? ` (bagian ${index + 1} dari ${drawings.length})` : ''
    const alt = { name: drawingName(figure.alt), description: `${cleanLine(figure.alt)}${suffix}` }
    return run(groupDrawing(drawing, roles, points, alt, nextId))
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

const EMU_PER_PIXEL = 9525
/** Of the lines and the edges of boxes: three quarters of a point. */
const LINE_EMU = 9525
const EMU_PER_POINT = 12700
/** Between the edge of a box and its text. */
const MARGIN = { side: 3 * EMU_PER_POINT, end: 2 * EMU_PER_POINT }

interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const NAMESPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'
const emu = (pixels: number): number => pixels * EMU_PER_PIXEL
const extent = ({ width, height }: Bounds): string => `cx="${emu(width)}" cy="${emu(height)}"`
const offset = ({ x, y }: Bounds): string => `x="${emu(x)}" y="${emu(y)}"`

/** A group of lines and boxes in the line of text. */
function groupDrawing(
  { lines, boxes }: TreeDrawing,
  roles: readonly string[],
  points: number,
  alt: { readonly name: string; readonly description: string },
  nextId: () => number,
): Markup {
  const id = nextId()
  const drawnLines = lines.map((line) => ({ line, bounds: lineBounds(line) }))
  const drawnBoxes = boxes.map((box) => ({ box, bounds: rounded(box) }))
  const whole = boundsOf([...drawnLines, ...drawnBoxes].map(({ bounds }) => bounds))
  const overhang = Math.ceil(LINE_EMU / 2)
  const shapes =
    drawnLines.map(({ bounds }) => lineShape(bounds, nextId())).join('') +
    drawnBoxes.map(({ box, bounds }) => boxShape(box, bounds, roles, points, nextId())).join('')
  return (
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${extent(whole)}/>` +
    `<wp:effectExtent l="${overhang}" t="${overhang}" r="${overhang}" b="${overhang}"/>` +
    `<wp:docPr id="${id}" name="${escapeXml(alt.name)}" descr="${escapeXml(alt.description)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks ${NAMESPACE} noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic ${NAMESPACE}><a:graphicData uri="${GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>` +
    `<a:off x="0" y="0"/><a:ext ${extent(whole)}/><a:chOff ${offset(whole)}/><a:chExt ${extent(whole)}/>` +
    `</a:xfrm></wpg:grpSpPr>${shapes}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>`
  )
}

const rounded = ({ x, y, width, height }: Bounds): Bounds => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
})

const lineBounds = ({ from, to }: TreeDrawing['lines'][number]): Bounds =>
  rounded({
    x: Math.min(from[0], to[0]),
    y: Math.min(from[1], to[1]),
    width: Math.abs(to[0] - from[0]),
    height: Math.abs(to[1] - from[1]),
  })

function boundsOf(all: readonly Bounds[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, 0, 0]
  for (const { x, y, width, height } of all) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const edge = (dash = ''): Markup =>
  `<a:ln w="${LINE_EMU}"><a:solidFill><a:srgbClr val="404040"/></a:solidFill>${dash}</a:ln>`
const PLAIN_EDGE = edge()
/** Of a box that was drawn before and is repeated. */
const DASHED_EDGE = edge('<a:prstDash val="dash"/>')

const geometry = (bounds: Bounds, shape: 'line' | 'rect'): Markup =>
  `<a:xfrm><a:off ${offset(bounds)}/><a:ext ${extent(bounds)}/></a:xfrm><a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`

const lineShape = (bounds: Bounds, id: number): Markup =>
  `<wps:wsp><wps:cNvPr id="${id}" name="Garis ${id}"/><wps:cNvCnPr/>` +
  `<wps:spPr>${geometry(bounds, 'line')}<a:noFill/>${PLAIN_EDGE}</wps:spPr><wps:bodyPr/></wps:wsp>`

function boxShape(
  { role, lines, repeated }: TreeDrawing['boxes'][number],
  bounds: Bounds,
  roles: readonly string[],
  points: number,
  id: number,
): Markup {
  const fill = FILLS[Math.min(roles.indexOf(role), FILLS.length - 1)] ?? 'FFFFFF'
  const properties = runProperties(points === TREE_POINTS ? {} : { size: points * 2 })
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line, index) =>
    paragraph(
      index === 0 ? STYLE.treeStrong : STYLE.treeText,
      run(text(index === 0 && repeated ? `${line} (lanjutan)` : line), properties),
    ),
  )
  return (
    `<wps:wsp><wps:cNvPr id="${id}" name="Kotak ${id}"/><wps:cNvSpPr/>` +
    `<wps:spPr>${geometry(bounds, 'rect')}<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` +
    `${repeated ? DASHED_EDGE : PLAIN_EDGE}</wps:spPr>` +
    `<wps:txbx><w:txbxContent>${paragraphs.join('')}</w:txbxContent></wps:txbx>` +
    `<wps:bodyPr lIns="${MARGIN.side}" tIns="${MARGIN.end}" rIns="${MARGIN.side}" bIns="${MARGIN.end}" anchor="ctr"/></wps:wsp>`
  )
}
