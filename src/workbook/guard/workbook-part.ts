/** Reads the workbook part and relationship parts: which sheets there are, where they lie, which date system counts. */
import { withoutControls } from './clean.ts'
import { limits } from './limits.ts'
import { Refusal } from './refusal.ts'
import { isTrue, readAttributes, type XmlHandler } from './xml.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly relationship: string
}

export class WorkbookReader implements XmlHandler {
  readonly sheets: SheetEntry[] = []
  date1904 = false
  /** The writer did not calculate: the program that opens the file shall do it. */
  uncalculated = false
  private inSheets = false

  open(name: string, attributes: string, depth: number): void {
    if (depth === 0 && name !== 'workbook') throw new Refusal('rusak', `root element ${name}`)
    if (depth === 1) {
      this.inSheets = name === 'sheets'
      if (name === 'workbookPr') this.date1904 = isTrue(readAttributes(attributes).get('date1904'))
      if (name === 'calcPr') this.uncalculated = isTrue(readAttributes(attributes).get('fullCalcOnLoad'))
    } else if (depth === 2 && this.inSheets && name === 'sheet') {
      const found = readAttributes(attributes)
      // Past the limit sheets are only counted.
      this.sheets.push({
        name:
          this.sheets.length < limits.sheets
            ? withoutControls(found.get('name') ?? '').replace(/\s/g, ' ')
            : '',
        hidden: (found.get('state') ?? 'visible') !== 'visible',
        relationship: found.get(':id') ?? '',
      })
    }
  }
}

export interface Relationship {
  /** Last segment of the type: "worksheet", "styles" … (the same in transitional and strict files). */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

export class RelationshipsReader implements XmlHandler {
  readonly byId = new Map<string, Relationship>()

  open(name: string, attributes: string, depth: number): void {
    if (depth !== 1 || name !== 'Relationship') return
    const found = readAttributes(attributes)
    const type = found.get('Type') ?? ''
    this.byId.set(found.get('Id') ?? '', {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: found.get('Target') ?? '',
      external: found.get('TargetMode') === 'External',
    })
  }

  /** The target of the first relationship of a type. */
  ofType(type: string): string | null {
    for (const one of this.byId.values()) if (one.type === type && !one.external) return one.target
    return null
  }
}

/** A relationship target as a part name, seen from the part that names it. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const segments = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** The name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}
