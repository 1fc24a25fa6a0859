/** The seal of a report: tells a file nobody has touched since it was built from one that was edited. */
import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { decodeXml } from './xml.ts'

export const DIGEST_PROPERTY = 'lkjip-digest'

/** More than any report holds; a larger file is not one of ours. */
const LARGEST_PART = 64 * 1024 * 1024
const LARGEST_TOTAL = 256 * 1024 * 1024
/** A property of the document that holds text. */
const PROPERTY = /name="([\w-]+)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g

export interface StoredDigest {
  /** What the file says it was built as; null in a Word file that is not ours. */
  readonly stored: string | null
  /** What its content is now. */
  readonly actual: string
  /** All custom properties of the file, by name. */
  readonly properties: Readonly<Record<string, string>>
}

/** SHA-256 over the parts in `word/`, by name: text, styles, pictures, charts, headers. Not over the properties. */
export function digestOfParts(parts: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256')
  for (const path of [...parts.keys()].filter((one) => one.startsWith('word/')).sort()) {
    const data = parts.get(path) ?? new Uint8Array()
    hash.update(`${path}\0${data.byteLength}\0`)
    hash.update(data)
  }
  return hash.digest('hex')
}

/** Null when the bytes are no Word file at all. */
export function digestOf(bytes: Uint8Array): StoredDigest | null {
  let parts: Map<string, Uint8Array>
  let total = 0
  const wanted = ({
    name,
    originalSize,
  }: {
    readonly name: string
    readonly originalSize: number
  }): boolean => {
    if (originalSize > LARGEST_PART) return false
    if (!name.startsWith('word/') && name !== 'docProps/custom.xml') return false
    total += originalSize
    if (total > LARGEST_TOTAL) throw new RangeError('too large for a report')
    return true
  }
  try {
    parts = new Map(Object.entries(unzipSync(bytes, { filter: wanted })))
  } catch {
    return null
  }
  if (!parts.has('word/document.xml')) return null
  const custom = strFromU8(parts.get('docProps/custom.xml') ?? new Uint8Array())
  const properties = Object.fromEntries(
    [...custom.matchAll(PROPERTY)].map(([, name = '', value = '']) => [name, decodeXml(value)]),
  )
  return { stored: properties[DIGEST_PROPERTY] ?? null, actual: digestOfParts(parts), properties }
}
