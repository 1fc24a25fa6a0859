/** Writing a file whole or not at all: temporary name in the same folder, synced, then renamed. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'

/** The temporary name used while `path` is being written; known, so that an interrupted run can tidy up. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}

/**
 * Replaces `path` by `bytes`. Killed at any moment it leaves the old file or the new one. Throws the file system's error.
 * Not asynchronous: an interrupt (Ctrl-C) is then handled before or after it, never in between.
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = temporaryName(path)
  try {
    const file = openSync(temporary, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** The name itself must survive a power cut. Windows cannot open a folder, and need not. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {}
}

/** Whether files may be put into `folder`, or it be made where it is not there yet. */
export function mayWriteInto(folder: string): boolean {
  let existing = resolve(folder)
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing)
  try {
    accessSync(existing, constants.W_OK)
    return statSync(existing).isDirectory()
  } catch {
    return false
  }
}

/** What went wrong with a file, in words for the person at the keyboard. */
export function describeIoError(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
      return `“${path}” tidak ditemukan. Periksa nama dan foldernya.`
    case 'EISDIR':
      return `“${path}” adalah folder, bukan berkas.`
    case 'EACCES':
    case 'EPERM':
      return `“${path}” tidak boleh ditulis atau dibaca. Tutup berkas itu di Word atau Excel, atau periksa izin foldernya.`
    case 'EBUSY':
    case 'ETXTBSY':
      return `“${path}” sedang dibuka program lain. Tutup dahulu di Word atau Excel, lalu jalankan lagi.`
    case 'EROFS':
      return `“${path}” berada di tempat yang hanya dapat dibaca. Pilih folder lain dengan -o.`
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return `Ruang penyimpanan penuh sehingga “${path}” tidak dapat ditulis. Kosongkan sebagian ruang, lalu jalankan lagi.`
    case 'ENAMETOOLONG':
      return `Nama “${path}” terlalu panjang. Pilih nama lain dengan -o.`
    case 'ENOTDIR':
    // A file stands where the last folder is to be made.
    case 'EEXIST':
      return `Sebagian dari “${path}” bukan folder. Periksa jalur yang ditulis.`
    default:
      return `“${path}” gagal dibaca atau ditulis${code === '' ? '' : ` (${code})`}.`
  }
}
