/** Trees on pages: every box is drawn, inside its drawing, however deep or wide the tree. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TreeNode } from '../../src/document/document.ts'
import { layoutTree, type TreeDrawing, type TreeRoom } from '../../src/docx/tree-layout.ts'

const ROOM: TreeRoom = { width: 580, height: 800, points: 8, scale: 1 }
const node = (name: string, children: readonly TreeNode[] = []): TreeNode => ({
  lines: [name],
  role: 'r',
  children,
})
const names = (drawings: readonly TreeDrawing[]): readonly string[] =>
  drawings.flatMap((drawing) => drawing.boxes.filter((box) => !box.repeated).map((box) => box.lines.join()))

describe('layoutTree', () => {
  it('puts a small tree side by side, the parent centred over its children', () => {
    const [drawing, ...more] = layoutTree([node('a', [node('b'), node('c')])], ROOM)
    expect(more).toEqual([])
    const [a, b, c] = ['a', 'b', 'c'].map((name) => drawing?.boxes.find((box) => box.lines[0] === name))
    expect(b?.y).toBe(c?.y)
    expect((a?.x ?? 0) + (a?.width ?? 0) / 2).toBeCloseTo(((b?.x ?? 0) + (c?.x ?? 0) + (c?.width ?? 0)) / 2)
  })

  it('lists what hangs below the first branches where it is too wide', () => {
    const branch = (name: string): TreeNode =>
      node(
        name,
        ['1', '2', '3'].map((one) => node(`${name}${one}`)),
      )
    const [drawing, ...more] = layoutTree([node('a', ['b', 'c', 'd'].map(branch))], ROOM)
    expect(more).toEqual([])
    const place = (name: string) => drawing?.boxes.find((box) => box.lines[0] === name)
    expect(place('b')?.y).toBe(place('d')?.y)
    expect(place('b2')?.y).toBeGreaterThan(place('b1')?.y ?? 0)
    expect(place('b1')?.x).toBeGreaterThan(place('b')?.x ?? 0)
  })

  it('goes on in another drawing where one page is too small, repeating what is above', () => {
    const wide = node(
      'akar',
      Array.from({ length: 80 }, (_, index) => node(`anak ${index + 1}`)),
    )
    const drawings = layoutTree([wide], ROOM)
    expect(drawings.length).toBeGreaterThan(1)
    for (const drawing of drawings.slice(1)) {
      expect(drawing.boxes[0]).toMatchObject({ lines: ['akar'], repeated: true })
    }
  })

  it('begins on what a page has left where the first drawing is given less room', () => {
    const wide = node(
      'a',
      Array.from({ length: 60 }, (_, index) => node(`b${index}`)),
    )
    const [first, second] = layoutTree([wide], { ...ROOM, first: 300 })
    expect(first?.height).toBeLessThanOrEqual(300)
    expect(first?.height).toBeGreaterThan(200)
    expect(second?.height).toBeGreaterThan(300)
    expect(names(layoutTree([wide], { ...ROOM, first: 300 }))).toEqual(names(layoutTree([wide], ROOM)))
  })

  it('never leaves a parent at the foot of a page without its first child', () => {
    const branches = Array.from({ length: 30 }, (_, index) =>
      node(`cabang ${index}`, [node(`daun ${index}`)]),
    )
    for (const drawing of layoutTree([node('akar', branches)], ROOM)) {
      expect(drawing.boxes.at(-1)?.lines[0]).toMatch(/^daun/)
    }
  })

  it('draws every box once, inside the room, whatever the tree', () => {
    const tree: (depth: number) => fc.Arbitrary<TreeNode> = fc.memo((depth) =>
      fc.record({
        lines: fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 3 }),
        role: fc.constant('r'),
        children: depth <= 1 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 4 }),
      }),
    )
    const count = (one: TreeNode): number =>
      1 + one.children.reduce((total, child) => total + count(child), 0)
    fc.assert(
      fc.property(fc.array(tree(5), { minLength: 1, maxLength: 4 }), (roots) => {
        const drawings = layoutTree(roots, ROOM)
        expect(names(drawings)).toHaveLength(roots.reduce((total, one) => total + count(one), 0))
        for (const { boxes, width, height } of drawings) {
          expect(width).toBeLessThanOrEqual(ROOM.width)
          expect(height).toBeLessThanOrEqual(ROOM.height)
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(-0.01)
            expect(box.y).toBeGreaterThanOrEqual(0)
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
            expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01)
            expect(box.width).toBeGreaterThan(60)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
