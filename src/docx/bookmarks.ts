/** Names of bookmarks: one for each id of the document that can be referred to, as Word allows them. */
import type { Block, ReportDocument } from '../document/document.ts'

const LONGEST = 40

/** A leading underscore keeps the name out of Word's list of bookmarks, where it would only be in the way. */
const slug = (id: string): string => `_lk_${id.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '_')}`

/** Bookmark names by id: letters, digits and underscores, unique without regard to case, at most 40 characters. */
export function bookmarkNames(document: ReportDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const add = (id: string): void => {
    if (names.has(id)) return
    const base = slug(id)
    let name = base.slice(0, LONGEST)
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) {
      const tail = `_${copy}`
      name = base.slice(0, LONGEST - tail.length) + tail
    }
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  const visit = (block: Block): void => {
    if (block.type === 'heading' || block.type === 'figure') add(block.id)
    if (block.type === 'table' && block.caption !== null) add(block.id)
    if (block.type === 'list') for (const item of block.items) item.forEach(visit)
  }
  for (const section of document.sections) section.blocks.forEach(visit)
  return names
}
