/** Writing a file whole or not at all: temporary name in the same folder, synced, then renamed. */
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/** The temporary name used while `path` is being written; known, so that an interrupted run can tidy up. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
}

/** Replaces `path` by `bytes`. Killed at any moment it leaves the old file or the new one. Throws the file system's error. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = temporaryName(path)
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  // The name itself must survive a power cut; Windows cannot open a folder, and need not.
  const folder = await open(dirname(path), 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
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
      return `Sebagian dari “${path}” bukan folder. Periksa jalur yang ditulis.`
    default:
      return `“${path}” gagal dibaca atau ditulis${code === '' ? '' : ` (${code})`}.`
  }
}
