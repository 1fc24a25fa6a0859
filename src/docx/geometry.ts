/** Page sizes and lengths: centimetres and points of the document tree in the units of Word. */
import type { PageSetup, Section } from '../document/document.ts'

const TWIPS_PER_CM = 1440 / 2.54
const PIXELS_PER_CM = 96 / 2.54
const PAPER_CM = { A4: { width: 21, height: 29.7 }, F4: { width: 21.5, height: 33 } } as const

/** Twentieths of a point, whole. */
export const twipsOfCm = (cm: number): number => Math.round(cm * TWIPS_PER_CM)
export const twipsOfPoints = (points: number): number => Math.round(points * 20)
export const pointsOfTwips = (twips: number): number => twips / 20
export const pixelsOfCm = (cm: number): number => cm * PIXELS_PER_CM
export const pixelsOfTwips = (twips: number): number => (twips * 96) / 1440

export const sum = (lengths: readonly number[]): number => lengths.reduce((total, one) => total + one, 0)

/** Twips from one tab stop to the next, where a paragraph sets none. */
export const DEFAULT_TAB_STOP = twipsOfCm(1.25)

/** A page of one orientation, in twips. `text…` is what the margins leave. */
export interface PageBox {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly textWidth: number
  readonly textHeight: number
}

export function pageBox(page: PageSetup, orientation: Section['orientation']): PageBox {
  const paper = PAPER_CM[page.paper]
  const portrait = orientation === 'portrait'
  const width = twipsOfCm(portrait ? paper.width : paper.height)
  const height = twipsOfCm(portrait ? paper.height : paper.width)
  const top = twipsOfCm(page.marginsCm.top)
  const right = twipsOfCm(page.marginsCm.right)
  const bottom = twipsOfCm(page.marginsCm.bottom)
  const left = twipsOfCm(page.marginsCm.left)
  return {
    width,
    height,
    top,
    right,
    bottom,
    left,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  }
}
