/** Tells from its content what a file is, whatever its name says. */
import {
  berkasKosong,
  berkasOds,
  berkasRusak,
  berkasTeks,
  berkasTerpotong,
  berkasXls,
  berkasXlsb,
  bukanBukuKerja,
  halamanWeb,
  masihArsip,
  terkunciSandi,
} from '../../diagnostics/catalogue/lk0-berkas.ts'
import { type Finding, NOWHERE } from '../../diagnostics/finding.ts'
import type { Zip } from './zip.ts'

function startsWith(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte)
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)
}

/** True when the compound file (CFB) has a stream of that name: directory entries are 128 bytes, their UTF-16 name first. */
function hasStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true
  }
  return false
}

function compoundFile(file: Buffer, nama: string): Finding {
  if (hasStream(file, 'EncryptedPackage')) return terkunciSandi(NOWHERE, { nama })
  if (hasStream(file, 'Workbook') || hasStream(file, 'Book')) return berkasXls(NOWHERE, { nama })
  const jenis = hasStream(file, 'WordDocument')
    ? 'dokumen Word lama (.doc)'
    : hasStream(file, 'PowerPoint Document')
      ? 'presentasi PowerPoint lama (.ppt)'
      : 'berkas Office lama'
  return bukanBukuKerja(NOWHERE, { nama, jenis })
}

const signatures: readonly { readonly head: readonly number[]; readonly jenis: string }[] = [
  { head: [0x25, 0x50, 0x44, 0x46], jenis: 'dokumen PDF' },
  { head: [0x89, 0x50, 0x4e, 0x47], jenis: 'gambar PNG' },
  { head: [0xff, 0xd8, 0xff], jenis: 'gambar JPEG' },
  { head: [0x47, 0x49, 0x46, 0x38], jenis: 'gambar GIF' },
  { head: [0x7b, 0x5c, 0x72, 0x74, 0x66], jenis: 'dokumen RTF' },
  { head: [0x4d, 0x5a], jenis: 'program Windows' },
]
const archives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]

/** The beginning as text; null when it holds bytes no text has. */
function textStart(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096))
  if (startsWith(head, 0xff, 0xfe)) return head.toString('utf16le')
  if (startsWith(head, 0xfe, 0xff))
    return Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le')
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return null
  return head.toString('utf8')
}

/** The finding for a file that is no zip at all. */
export function identifyOther(bytes: Uint8Array, nama: string): Finding {
  if (bytes.byteLength === 0) return berkasKosong(NOWHERE, { nama })
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFile(file, nama)
  // Excel 2 to 4 wrote their records without a container.
  if (bytes[0] === 9 && [0, 2, 4].includes(bytes[1] ?? -1) && bytes[3] === 0)
    return berkasXls(NOWHERE, { nama })
  if (archives.some((head) => startsWith(bytes, ...head))) return masihArsip(NOWHERE, { nama })
  const known = signatures.find(({ head }) => startsWith(bytes, ...head))
  if (known !== undefined) return bukanBukuKerja(NOWHERE, { nama, jenis: known.jenis })
  if (file.subarray(0, 4096).every((byte) => byte === 0)) {
    return berkasRusak(NOWHERE, { nama, bagian: 'seluruh isinya (hanya berisi nol)' })
  }
  const text = textStart(bytes)
  if (text === null) return bukanBukuKerja(NOWHERE, { nama, jenis: null })
  if (/^\s*(?:\uFEFF)?\s*</.test(text)) return halamanWeb(NOWHERE, { nama })
  if (/^\s*\{/.test(text) && text.includes('"doc_id"')) return penunjukGoogle(nama)
  return berkasTeks(NOWHERE, { nama })
}

/** What Google Drive leaves in a folder for a sheet (.gsheet): the address of the sheet, nothing of what is in it. */
function penunjukGoogle(nama: string): Finding {
  return bukanBukuKerja(NOWHERE, {
    nama,
    jenis: 'penunjuk ke dokumen Google',
    cara: 'Buka dokumennya di Google Sheets, pilih File > Download (Unduh) > Microsoft Excel (.xlsx), lalu jalankan lkjip pada berkas yang diunduh.',
  })
}

/** The finding for a file that begins as a zip and has no directory. */
export function identifyTruncated(nama: string): Finding {
  return berkasTerpotong(NOWHERE, { nama })
}

/** The finding for a zip that holds something else than an .xlsx workbook; null when it may be one. */
export function identifyZip(zip: Zip, nama: string): Finding | null {
  const names = [...zip.entries.keys()]
  const has = (name: string): boolean => zip.entries.has(name)
  if (has('xl/workbook.bin')) return berkasXlsb(NOWHERE, { nama })
  if (has('[content_types].xml')) {
    if (has('xl/workbook.xml')) return null
    if (has('word/document.xml')) return bukanBukuKerja(NOWHERE, { nama, jenis: 'dokumen Word' })
    if (has('ppt/presentation.xml')) return bukanBukuKerja(NOWHERE, { nama, jenis: 'presentasi PowerPoint' })
    return null
  }
  if (has('_rels/.rels')) return null
  if (has('mimetype') && has('content.xml')) return openDocument(zip, nama)
  if (names.some((name) => name.endsWith('.iwa'))) {
    return bukanBukuKerja(NOWHERE, {
      nama,
      jenis: 'berkas Apple (Numbers, Pages atau Keynote)',
      cara: 'Buka berkas itu di Numbers, pilih File > Export To (Ekspor Ke) > Excel, lalu jalankan lkjip pada berkas .xlsx yang baru.',
    })
  }
  return masihArsip(NOWHERE, { nama })
}

/** The mimetype entry comes first and uncompressed, so its text stands at byte 38. */
function openDocument(zip: Zip, nama: string): Finding {
  const head = Buffer.from(zip.bytes.subarray(0, 200)).toString('latin1')
  const jenis = head.includes('opendocument.text')
    ? 'dokumen OpenDocument (.odt)'
    : head.includes('opendocument.presentation')
      ? 'presentasi OpenDocument (.odp)'
      : null
  return jenis === null ? berkasOds(NOWHERE, { nama }) : bukanBukuKerja(NOWHERE, { nama, jenis })
}
