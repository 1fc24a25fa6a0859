/** Sheet `Anggaran` as a tree: program, kegiatan and sub kegiatan, nested by the order of the rows. */
import { kunciKode } from './kode.ts'
import type { BarisAnggaran, PosAnggaran } from './laporan.ts'

type Tingkat = PosAnggaran['tingkat']
const KEDALAMAN: Readonly<Record<Tingkat, number>> = { Program: 0, Kegiatan: 1, 'Sub Kegiatan': 2 }

interface Simpul {
  readonly baris: BarisAnggaran
  readonly tingkat: Tingkat
  readonly anak: Simpul[]
}

/** A row belongs to the nearest row above it of a higher level; one with nothing above it stands at the top. */
export function bangunPohonAnggaran(rows: readonly BarisAnggaran[]): readonly PosAnggaran[] {
  const akar: Simpul[] = []
  let jalur: readonly Simpul[] = []
  for (const baris of rows) {
    const tingkat = baris.tingkat.value ?? tingkatDariKode(baris.kode.value)
    if (tingkat === null) continue
    const simpul: Simpul = { baris, tingkat, anak: [] }
    const atasan = jalur.filter((lain) => KEDALAMAN[lain.tingkat] < KEDALAMAN[tingkat])
    const induk = atasan.at(-1)
    if (induk === undefined) akar.push(simpul)
    else induk.anak.push(simpul)
    jalur = [...atasan, simpul]
  }
  return akar.map((simpul) => pos(simpul, []))
}

function pos(simpul: Simpul, kodeInduk: readonly string[]): PosAnggaran {
  const sendiri = kodeSasaranUnik(simpul.baris.kodeSasaran.value ?? [])
  const kodeSasaran = sendiri.length > 0 ? sendiri : kodeInduk
  return {
    baris: simpul.baris,
    tingkat: simpul.tingkat,
    uraian: simpul.baris.uraian.value ?? '',
    kode: simpul.baris.kode.value,
    kodeSasaran,
    anak: simpul.anak.map((anak) => pos(anak, kodeSasaran)),
  }
}

function kodeSasaranUnik(kode: readonly string[]): readonly string[] {
  return kode.filter((satu, index) => kode.findIndex((lain) => kunciKode(lain) === kunciKode(satu)) === index)
}

/** Level of an unreadable Tingkat by the nomenclature code (Permendagri 90/2019): 3, 5 or 6 parts. */
function tingkatDariKode(kode: string | null): Tingkat | null {
  switch (kunciKode(kode).split('.').length) {
    case 3:
      return 'Program'
    case 5:
      return 'Kegiatan'
    case 6:
      return 'Sub Kegiatan'
    default:
      return null
  }
}

/**
 * The rows whose money belongs to a sasaran, topmost first: a row counts whole when it and everything below it carries
 * the code; where a row below was given to another sasaran, only the matching parts count.
 */
export function posUntukSasaran(kodeSasaran: string, pohon: readonly PosAnggaran[]): readonly PosAnggaran[] {
  const kunci = kunciKode(kodeSasaran)
  if (kunci === '') return []
  return pohon.flatMap((satu) => {
    const { semua, ada } = kodeDalam(satu)
    if (semua.has(kunci)) return [satu]
    return ada.has(kunci) ? posUntukSasaran(kodeSasaran, satu.anak) : []
  })
}

/** The codes that a row and everything below it carries, and those that any of them carries. */
interface KodeDalam {
  readonly semua: ReadonlySet<string>
  readonly ada: ReadonlySet<string>
}

/** Each sasaran asks the whole tree; a row answers the same to all of them. */
const diketahui = new WeakMap<PosAnggaran, KodeDalam>()

function kodeDalam(satu: PosAnggaran): KodeDalam {
  const lama = diketahui.get(satu)
  if (lama !== undefined) return lama
  const sendiri = satu.kodeSasaran.map(kunciKode)
  const anak = satu.anak.map(kodeDalam)
  const baru = {
    semua: new Set(sendiri.filter((kode) => anak.every(({ semua }) => semua.has(kode)))),
    ada: new Set([...sendiri, ...anak.flatMap(({ ada }) => [...ada])]),
  }
  diketahui.set(satu, baru)
  return baru
}
