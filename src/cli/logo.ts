/** The office's logo named in the workbook: read from the workbook's own folder, checked by content and size. */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Logo } from '../pipeline.ts'

const MAX_BYTES = 5 * 1024 * 1024
const MAX_SIDE = 10_000

/** Width and height in pixels from the file's own header; null when it is neither PNG nor JPEG. */
export function pictureSize(bytes: Uint8Array): Omit<Logo, 'data'> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a
  if (isPng) return { format: 'png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < bytes.length) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    // Start-of-frame markers hold the size; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { format: 'jpeg', heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

export interface LogoResult {
  readonly logo: Logo | null
  /** Indonesian sentence when a logo is named but cannot be used. */
  readonly problem: string | null
}

function isOutside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
}

/** `name` comes from a cell, so it must stay inside the workbook's folder, links included. */
export function readLogo(workbookPath: string, name: string): LogoResult {
  if (name === '') return { logo: null, problem: null }
  const no = (why: string): LogoResult => ({ logo: null, problem: `Logo “${name}” tidak dipakai: ${why}` })
  const folder = realpathSync(dirname(resolve(workbookPath)))
  const wanted = resolve(folder, name)
  // Before anything is opened: on Windows a name such as \\server\x would already call that server.
  if (/^[\\/]{2}/.test(name) || isOutside(folder, wanted)) {
    return no('berkas logo harus berada di folder buku kerja.')
  }
  if (!existsSync(wanted)) return no('berkas itu tidak ada di folder buku kerja.')
  const path = realpathSync(wanted)
  // A link may lead elsewhere.
  if (isOutside(folder, path)) return no('berkas logo harus berada di folder buku kerja.')
  const info = statSync(path)
  if (!info.isFile()) return no('itu bukan berkas gambar.')
  if (info.size > MAX_BYTES) return no('ukurannya lebih dari 5 MB.')
  const data = new Uint8Array(readFileSync(path))
  const size = pictureSize(data)
  if (size === null) return no('isinya bukan gambar PNG atau JPG.')
  if (size.widthPx < 1 || size.heightPx < 1 || size.widthPx > MAX_SIDE || size.heightPx > MAX_SIDE) {
    return no('ukuran gambarnya tidak wajar.')
  }
  return { logo: { data, ...size }, problem: null }
}
