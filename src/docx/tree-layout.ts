/**
 * Places the boxes of a tree on pages: side by side where they fit, in columns where not, as an indented list last.
 *
 * Lengths are pixels (96 to the inch). Nothing is drawn here; what does not fit one drawing is split over several,
 * each repeating the boxes above its first one.
 */
import type { TreeNode } from '../document/document.ts'
import { TREE_POINTS } from './styles.ts'
import { LINE_HEIGHT, lineCount, widestWord } from './text-width.ts'

export interface TreeBox {
  readonly lines: readonly string[]
  readonly role: string
  /** Drawn again on a later drawing, to show where its children hang. */
  readonly repeated: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A straight line between two points. */
export interface TreeLine {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
}

export interface TreeDrawing {
  readonly boxes: readonly TreeBox[]
  readonly lines: readonly TreeLine[]
  readonly width: number
  readonly height: number
}

export interface TreeRoom {
  readonly width: number
  readonly height: number
  /** Height of the first of several drawings, where a page has less left. */
  readonly first?: number
  readonly points: number
  /** How much wider the font runs than Times. */
  readonly scale: number
}

type Type = Pick<TreeRoom, 'points' | 'scale'>

const PIXELS_PER_POINT = 96 / 72
/** Between the edge of a box and its text, at full type size. */
const PADDING = 5
const GAP = 10
/** At full type size; smaller type has smaller gaps. */
const LEVEL_GAP = 26
const STACK_GAP = 8
const shrunk = (gap: number, { points }: Type): number => Math.round(gap * Math.min(1, points / TREE_POINTS))
const INDENT = 16
/** Narrower boxes would be towers of text, even where their words are short. */
const NARROWEST = 78
/** Widths are estimates; a word must not be cut. */
const WORD_SAFETY = 1.06
const WIDEST = 170
const WIDEST_CHAIN = 420
/** A word without end may be cut. */
const WIDEST_NEED = 240

export function layoutTree(roots: readonly TreeNode[], room: TreeRoom): readonly TreeDrawing[] {
  if (roots.length === 0) return []
  const { chain, rest } = trunk(roots)
  const spread = layoutSpread(chain, rest, room)
  if (spread !== null) return [spread]
  const columns = layoutColumns(chain, rest, room)
  if (columns !== null) return [columns]
  return layoutList(roots, room)
}

/** The single boxes a tree begins with, and what branches below them. */
function trunk(roots: readonly TreeNode[]): {
  readonly chain: readonly TreeNode[]
  readonly rest: readonly TreeNode[]
} {
  const chain: TreeNode[] = []
  let rest = roots
  for (let [only] = rest; only !== undefined && rest.length === 1; [only] = rest) {
    chain.push(only)
    rest = only.children
  }
  return { chain, rest }
}

function boxHeight(node: TreeNode, width: number, { points, scale }: Type): number {
  const padding = shrunk(PADDING, { points, scale })
  const room = (width - 2 * padding) / PIXELS_PER_POINT
  const lines = node.lines.reduce(
    (total, line, index) => total + lineCount(line, points * scale, room, index === 0),
    0,
  )
  return Math.ceil(Math.max(lines, 1) * points * LINE_HEIGHT * PIXELS_PER_POINT) + 2 * padding
}

/** The least width at which no word in the boxes is cut, each level standing in by `indent`. */
function neededWidth(nodes: readonly TreeNode[], indent: number, type: Type): number {
  return Math.min(widthOfWords(nodes, indent, type), WIDEST_NEED)
}

function widthOfWords(nodes: readonly TreeNode[], indent: number, type: Type): number {
  let needed = 0
  for (const { lines, children } of nodes) {
    const word = lines.reduce(
      (widest, line, index) => Math.max(widest, widestWord(line, type.points * type.scale, index === 0)),
      0,
    )
    const own = Math.max(NARROWEST, word * WORD_SAFETY * PIXELS_PER_POINT + 2 * PADDING)
    needed = Math.max(needed, own, children.length === 0 ? 0 : indent + widthOfWords(children, indent, type))
  }
  return needed
}

const box = (
  node: TreeNode,
  place: Pick<TreeBox, 'x' | 'y' | 'width' | 'height'>,
  repeated = false,
): TreeBox => ({ lines: node.lines, role: node.role, repeated, ...place })

/** Boxes under one another, and where the last of them ends. */
interface Stack {
  readonly boxes: readonly TreeBox[]
  readonly lines: readonly TreeLine[]
  readonly bottom: number
}

/** The trunk, centred, and where the boxes below it begin. */
function layoutChain(chain: readonly TreeNode[], room: TreeRoom): Stack & { readonly below: number } {
  const boxes: TreeBox[] = []
  const lines: TreeLine[] = []
  const levelGap = shrunk(LEVEL_GAP, room)
  const width = Math.min(WIDEST_CHAIN, room.width)
  const x = (room.width - width) / 2
  let y = 0
  for (const node of chain) {
    const height = boxHeight(node, width, room)
    if (boxes.length > 0) lines.push({ from: [room.width / 2, y - levelGap], to: [room.width / 2, y] })
    boxes.push(box(node, { x, y, width, height }))
    y += height + levelGap
  }
  return { boxes, lines, bottom: y - (chain.length > 0 ? levelGap : 0), below: y }
}

const leaves = (node: TreeNode): number =>
  node.children.length === 0 ? 1 : node.children.reduce((total, child) => total + leaves(child), 0)

/** Every level in a row of its own, parents centred over their children. */
function layoutSpread(
  chain: readonly TreeNode[],
  rest: readonly TreeNode[],
  room: TreeRoom,
): TreeDrawing | null {
  const slots = rest.reduce((total, node) => total + leaves(node), 0)
  const width = slots === 0 ? 0 : Math.min(WIDEST, (room.width - GAP * (slots - 1)) / slots)
  if (slots > 0 && width < neededWidth(rest, 0, room)) return null
  const levelGap = shrunk(LEVEL_GAP, room)
  const top = layoutChain(chain, room)
  const levelHeights: number[] = []
  const measure = (node: TreeNode, depth: number): void => {
    levelHeights[depth] = Math.max(levelHeights[depth] ?? 0, boxHeight(node, width, room))
    for (const child of node.children) measure(child, depth + 1)
  }
  for (const node of rest) measure(node, 0)
  const levelTop = (depth: number): number =>
    levelHeights.slice(0, depth).reduce((y, height) => y + height + levelGap, top.below)
  const height = levelHeights.length === 0 ? top.bottom : levelTop(levelHeights.length) - levelGap
  if (height > room.height) return null

  const boxes: TreeBox[] = [...top.boxes]
  const lines: TreeLine[] = [...top.lines]
  let slot = 0
  const start = (room.width - (slots * width + (slots - 1) * GAP)) / 2
  /** Places a subtree and returns the middle of its top box. */
  const place = (node: TreeNode, depth: number): number => {
    const y = levelTop(depth)
    const own = levelHeights[depth] ?? 0
    const middles = node.children.map((child) => place(child, depth + 1))
    const [first] = middles
    const last = middles.at(-1)
    let middle: number
    if (first === undefined || last === undefined) {
      middle = start + slot * (width + GAP) + width / 2
      slot += 1
    } else {
      middle = (first + last) / 2
      lines.push(...fork(middle, y + own, middles, y + own + levelGap))
    }
    boxes.push(box(node, { x: middle - width / 2, y, width, height: own }))
    return middle
  }
  const middles = rest.map((node) => place(node, 0))
  if (chain.length > 0 && middles.length > 0) {
    lines.push(...fork(room.width / 2, top.bottom, middles, top.bottom + levelGap))
  }
  return { boxes, lines, width: room.width, height }
}

/** Lines from one point down to several below it, through a bar halfway. */
function fork(x: number, y: number, targets: readonly number[], targetY: number): readonly TreeLine[] {
  const bar = (y + targetY) / 2
  const lines: TreeLine[] = [{ from: [x, y], to: [x, bar] }]
  const left = Math.min(x, ...targets)
  const right = Math.max(x, ...targets)
  if (right > left) lines.push({ from: [left, bar], to: [right, bar] })
  for (const target of targets) lines.push({ from: [target, bar], to: [target, targetY] })
  return lines
}

/** The first branches side by side, what hangs below each of them listed under it. */
function layoutColumns(
  chain: readonly TreeNode[],
  rest: readonly TreeNode[],
  room: TreeRoom,
): TreeDrawing | null {
  if (rest.length === 0) return null
  const width = Math.min(WIDEST * 1.6, (room.width - GAP * (rest.length - 1)) / rest.length)
  if (width < neededWidth(rest, INDENT, room)) return null
  const top = layoutChain(chain, room)
  const y = top.below
  const start = (room.width - (rest.length * width + (rest.length - 1) * GAP)) / 2
  const columns = rest.map((node, index) =>
    stack([node], { x: start + index * (width + GAP), y, width, type: room }),
  )
  const height = Math.max(...columns.map((column) => column.bottom))
  if (height > room.height) return null
  const middles = rest.map((_, index) => start + index * (width + GAP) + width / 2)
  return {
    boxes: [...top.boxes, ...columns.flatMap((column) => column.boxes)],
    lines: [
      ...top.lines,
      ...(chain.length > 0 ? fork(room.width / 2, top.bottom, middles, y) : []),
      ...columns.flatMap((column) => column.lines),
    ],
    width: room.width,
    height,
  }
}

const depthOf = (node: TreeNode): number =>
  node.children.length === 0 ? 0 : 1 + Math.max(...node.children.map(depthOf))

/** Where a box and all below it may stand. */
interface StackPlace {
  readonly x: number
  readonly width: number
  readonly type: Type
}

/** Boxes under one another, each level standing in; a line from each parent down to its children. */
function stack(nodes: readonly TreeNode[], place: StackPlace & { readonly y: number }): Stack {
  const stacked: Stacked = { boxes: [], lines: [], gap: shrunk(STACK_GAP, place.type), y: place.y }
  for (const node of nodes) stackOne(node, place, stacked)
  const { boxes, lines, y, gap } = stacked
  return { boxes, lines, bottom: y - gap }
}

/** A stack while it grows; `y` is where the next box begins. */
interface Stacked {
  readonly boxes: TreeBox[]
  readonly lines: TreeLine[]
  readonly gap: number
  y: number
}

/** Gives the middle of the node's own box. */
function stackOne(node: TreeNode, { x, width, type }: StackPlace, stacked: Stacked): number {
  const { y } = stacked
  const height = boxHeight(node, width, type)
  stacked.boxes.push(box(node, { x, y, width, height }))
  const bottom = y + height
  stacked.y = bottom + stacked.gap
  const inner = { x: x + INDENT, width: width - INDENT, type }
  const middles: number[] = []
  for (const child of node.children) middles.push(stackOne(child, inner, stacked))
  stacked.lines.push(...branch(x, bottom, middles))
  return y + height / 2
}

/** From under the left edge of a parent down, and across to the middle of each child. */
function branch(x: number, y: number, middles: readonly number[]): readonly TreeLine[] {
  const last = middles.at(-1)
  if (last === undefined) return []
  const stem = x + INDENT / 2
  return [
    { from: [stem, y], to: [stem, last] },
    ...middles.map((middle): TreeLine => ({ from: [stem, middle], to: [x + INDENT, middle] })),
  ]
}

/** An indented list over the whole width, as many drawings as its height needs. */
function layoutList(roots: readonly TreeNode[], room: TreeRoom): readonly TreeDrawing[] {
  const deepest = Math.max(0, ...roots.map(depthOf))
  // However deep, half of the width stays for the text.
  const indent = Math.min(INDENT, room.width / 2 / Math.max(deepest, 1))
  interface Row {
    readonly node: TreeNode
    readonly ancestors: readonly TreeNode[]
    readonly height: number
  }
  const rows: Row[] = []
  const height = (node: TreeNode, depth: number): number =>
    Math.min(boxHeight(node, room.width - depth * indent, room), room.height / 3)
  const flatten = (node: TreeNode, ancestors: readonly TreeNode[]): void => {
    rows.push({ node, ancestors, height: height(node, ancestors.length) })
    for (const child of node.children) flatten(child, [...ancestors, node])
  }
  for (const node of roots) flatten(node, [])

  const drawings: TreeDrawing[] = []
  let boxes: TreeBox[] = []
  let lines: TreeLine[] = []
  let y = 0
  /** Where the stem of each open ancestor begins. */
  let open: { readonly node: TreeNode; readonly x: number; readonly bottom: number }[] = []
  const put = (node: TreeNode, ancestors: readonly TreeNode[], own: number, repeated: boolean): void => {
    const depth = ancestors.length
    const x = depth * indent
    open = open.slice(0, depth)
    const parent = open.at(-1)
    if (parent !== undefined) {
      const stem = parent.x + indent / 2
      lines.push(
        { from: [stem, parent.bottom], to: [stem, y + own / 2] },
        { from: [stem, y + own / 2], to: [x, y + own / 2] },
      )
    }
    boxes.push(box(node, { x, y, width: room.width - x, height: own }, repeated))
    open.push({ node, x, bottom: y + own })
    y += own + STACK_GAP
  }
  /** A parent at the foot of a page would be cut off from its children. */
  const withFirstChildren = (index: number): number => {
    const row = rows[index]
    if (row === undefined) return 0
    return row.height + (row.node.children.length > 0 ? STACK_GAP + withFirstChildren(index + 1) : 0)
  }
  const close = (): void => {
    drawings.push({ boxes, lines, width: room.width, height: y - STACK_GAP })
    boxes = []
    lines = []
    y = 0
    open = []
  }
  for (const [index, row] of rows.entries()) {
    const limit = drawings.length === 0 ? (room.first ?? room.height) : room.height
    if (boxes.length > 0 && y + withFirstChildren(index) > limit) {
      close()
      row.ancestors.forEach((node, depth) => {
        // Long chains of ancestors would leave no room for what is new.
        if (y > room.height / 2) return
        put(node, row.ancestors.slice(0, depth), height(node, depth), true)
      })
    }
    put(row.node, row.ancestors, row.height, false)
  }
  if (boxes.length > 0) close()
  return drawings
}
