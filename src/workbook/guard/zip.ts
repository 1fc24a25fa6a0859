/** Reads a zip by its central directory, part by part and under limits. */
import * as zlib from 'node:zlib'
import { Refusal } from './refusal.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly offset: number
  /** Another entry of that name holds something else. */
  readonly twofold: boolean
}

export interface Zip {
  readonly bytes: Uint8Array
  /** By lower-case name with forward slashes: part names do not distinguish case. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Number of entries the directory announces. */
  readonly count: number
}

const END = 0x06054b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const WIDE = 0xffffffff

/** A part name as the directory keys it. Some programs escape a space in it (%20), some only where they refer to it. */
export function partKey(name: string): string {
  return unescaped(name.replaceAll('\\', '/')).replace(/^\/+/, '').toLowerCase()
}

function unescaped(name: string): string {
  if (!name.includes('%')) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

interface End {
  readonly position: number
  readonly count: number
  readonly size: number
  readonly offset: number
}

function findEnd(view: DataView): End | null {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue
    return {
      position: at,
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    }
  }
  return null
}

function widenEnd(view: DataView, end: End): End {
  const locator = end.position - 20
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return end
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return end
  return {
    position: at,
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  }
}

/** The 64-bit numbers of an entry's extra field, in the order of the fields that overflowed. */
function wideNumbers(view: DataView, from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to; ) {
    const id = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (id === 1) {
      const found: number[] = []
      for (let i = at + 4; i + 8 <= Math.min(at + 4 + length, to); i += 8) {
        found.push(Number(view.getBigUint64(i, true)))
      }
      return found
    }
    at += 4 + length
  }
  return []
}

/**
 * The directory of a zip; null when there is none (truncated, or no zip). Entries past `maxEntries`
 * are counted, not read.
 */
export function readZip(bytes: Uint8Array, maxEntries: number): Zip | null {
  if (bytes.byteLength < 22) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = findEnd(view)
  if (found === null) return null
  const end = widenEnd(view, found)
  // Bytes in front of the first entry (self-extracting archives) shift every offset.
  const shift = Math.max(0, end.position - end.size - end.offset)
  const entries = new Map<string, ZipEntry>()
  let at = end.offset + shift
  for (let i = 0; i < Math.min(end.count, maxEntries); i++) {
    if (!(at + 46 <= bytes.byteLength) || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const extraStart = at + 46 + nameLength
    if (extraStart + extraLength > bytes.byteLength) return null
    const wide = [...wideNumbers(view, extraStart, extraStart + extraLength)]
    const widen = (value: number): number => (value === WIDE ? (wide.shift() ?? value) : value)
    const size = widen(view.getUint32(at + 24, true))
    const compressedSize = widen(view.getUint32(at + 20, true))
    const offset = widen(view.getUint32(at + 42, true)) + shift
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameLength).toString('utf8')
    const key = partKey(name)
    const crc = view.getUint32(at + 16, true)
    const earlier = entries.get(key)
    if (earlier !== undefined) {
      if (earlier.crc !== crc || earlier.size !== size) entries.set(key, { ...earlier, twofold: true })
    } else {
      entries.set(key, {
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        crc,
        compressedSize,
        size,
        offset,
        twofold: false,
      })
    }
    at = extraStart + extraLength + commentLength
  }
  return { bytes, entries, count: end.count }
}

function stored(zip: Zip, entry: ZipEntry): Uint8Array {
  const { bytes } = zip
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (!(offset + 30 <= bytes.byteLength) || view.getUint32(offset, true) !== LOCAL) {
    throw new Refusal('rusak', 'local header')
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + entry.compressedSize > bytes.byteLength) throw new Refusal('rusak', 'data past the end')
  return bytes.subarray(start, start + entry.compressedSize)
}

/** Below this a part is inflated in one go, which is quicker than a stream. */
const SMALL = 256 * 1024

/** The bytes of a part, piece by piece; refuses once more than `limit` bytes come out, or when they are not what the directory says. */
export async function* inflate(zip: Zip, entry: ZipEntry, limit: number): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new Refusal('rusak', 'encrypted entry')
  if (entry.twofold) throw new Refusal('rusak', 'two parts of one name')
  if (entry.size > limit) throw new Refusal('besar', entry.name, limit)
  const data = stored(zip, entry)
  let crc = 0
  let size = 0
  for await (const chunk of pieces(entry, data)) {
    size += chunk.byteLength
    if (size > limit) throw new Refusal('besar', entry.name, limit)
    if (size > entry.size) throw new Refusal('rusak', 'longer than announced')
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (size !== entry.size || crc !== entry.crc) throw new Refusal('rusak', 'checksum')
}

async function* pieces(entry: ZipEntry, data: Uint8Array): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) {
    yield data
    return
  }
  if (entry.method !== 8) throw new Refusal('rusak', `compression method ${entry.method}`)
  try {
    if (entry.size <= SMALL) {
      // One byte more than announced is allowed out, so that the caller sees the lie.
      yield zlib.inflateRawSync(data, { maxOutputLength: entry.size + 1 })
      return
    }
    const stream = zlib.createInflateRaw({ chunkSize: 128 * 1024 })
    stream.end(data)
    for await (const chunk of stream) yield chunk as Uint8Array
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('rusak', error instanceof Error ? error.message : 'inflate')
  }
}

const table: readonly number[] = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** CRC-32 as zips use it. */
export function crc32Table(bytes: Uint8Array, previous: number): number {
  let crc = ~previous
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}

/** Node has a native one from 20.15 on. */
const crc32: (bytes: Uint8Array, previous: number) => number = zlib.crc32 ?? crc32Table
