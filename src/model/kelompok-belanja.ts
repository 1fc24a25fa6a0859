/** Sheet `Belanja` grouped by jenis and kelompok, in the order of the rows; written totals are kept apart. */
import { STARTS_AS_TOTAL } from '../workbook/rows.ts'
import { kunciNama } from './kode.ts'
import type { BarisBelanja, JenisBelanja } from './laporan.ts'
import { intiBelanja } from './rekening-belanja.ts'

interface Kelompok {
  readonly nama: string
  readonly baris: BarisBelanja[]
  jumlahTertulis: BarisBelanja | null
}
interface Jenis {
  readonly nama: string
  readonly kelompok: Map<string, Kelompok>
  jumlahTertulis: BarisBelanja | null
}

const OPERASI = /^belanja operasi$/i
const MODAL = /^belanja modal$/i
const JENIS_MODAL = /^belanja modal \S/i
const SELURUH = /^belanja(?: daerah)?$/i
/** Jenis of Belanja Operasi, as the chart of accounts names them. */
const JENIS_OPERASI = /^belanja (?:pegawai|barang|jasa|bunga|subsidi|hibah|bantuan sosial)\b/i

/** Whether a row is part of a typed total of several jenis: by their codes, where one has none by the names. */
export function milikInduk(induk: BarisBelanja, baris: BarisBelanja): boolean {
  const [kode, kodeLain] = [induk.kodeRekening.value, baris.kodeRekening.value]
  if (kode !== null && kodeLain !== null) return kodeLain.startsWith(`${kode}.`)
  const [nama, lain] = [induk.jenis.value ?? '', baris.jenis.value ?? '']
  if (MODAL.test(nama)) return JENIS_MODAL.test(lain)
  if (OPERASI.test(nama)) return JENIS_OPERASI.test(lain)
  return SELURUH.test(nama) && !SELURUH.test(lain)
}

/**
 * Typed totals of several jenis: "5 Belanja Daerah" and "5.1 Belanja Operasi" above "5.1.01 Belanja Pegawai". Their codes
 * begin those of rows of another jenis, or the names say so, and they have no lines of their own.
 */
export function indukBelanja(rows: readonly BarisBelanja[]): readonly BarisBelanja[] {
  return rows.filter((baris) => {
    if (baris.uraian.state !== 'empty' || baris.kelompok.state !== 'empty') return false
    const sejenis = rows.filter(({ jenis }) => kunciNama(jenis.value) === kunciNama(baris.jenis.value))
    return sejenis.length === 1 && rows.some((lain) => lain !== baris && milikInduk(baris, lain))
  })
}

/** Of what a row is a typed total: its Uraian is blank, or says so ("Jumlah Belanja Pegawai"); null for a line. */
function jumlahDari({ jenis, kelompok, uraian }: BarisBelanja): 'jenis' | 'kelompok' | null {
  const isi = uraian.value ?? ''
  if (uraian.state === 'empty') return kelompok.state === 'empty' ? 'jenis' : 'kelompok'
  if (!STARTS_AS_TOTAL.test(isi)) return null
  const dari = intiBelanja(isi.replace(STARTS_AS_TOTAL, ''))
  if (dari === intiBelanja(jenis.value ?? '')) return 'jenis'
  return kelompok.state === 'filled' && dari === intiBelanja(kelompok.value ?? '') ? 'kelompok' : null
}

/** Jenis and kelompok in the order they are first named, lines under each; a typed total of several jenis is in none. */
export function kelompokkanBelanja(rows: readonly BarisBelanja[]): readonly JenisBelanja[] {
  const semua = new Map<string, Jenis>()
  const induk = new Set(indukBelanja(rows))
  for (const baris of rows) {
    if (induk.has(baris)) continue
    const jenis = ambil(semua, baris.jenis.value ?? '', (nama) => ({
      nama,
      kelompok: new Map<string, Kelompok>(),
      jumlahTertulis: null,
    }))
    const namaKelompok = baris.kelompok.value ?? ''
    const dari = jumlahDari(baris)
    if (dari === 'jenis') {
      jenis.jumlahTertulis ??= baris
      continue
    }
    const kelompok = ambil(jenis.kelompok, namaKelompok, (nama) => ({
      nama,
      baris: [],
      jumlahTertulis: null,
    }))
    if (dari === 'kelompok') kelompok.jumlahTertulis ??= baris
    else kelompok.baris.push(baris)
  }
  return [...semua.values()].map(({ nama, kelompok, jumlahTertulis }) => ({
    nama,
    kelompok: [...kelompok.values()],
    jumlahTertulis,
  }))
}

function ambil<T>(peta: Map<string, T>, nama: string, buat: (nama: string) => T): T {
  const kunci = kunciNama(nama)
  const ada = peta.get(kunci)
  if (ada !== undefined) return ada
  const baru = buat(nama)
  peta.set(kunci, baru)
  return baru
}
