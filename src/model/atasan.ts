/** Who the second party of the perjanjian kinerja is: what its title says, and whether one is written. */
import { plainName } from '../workbook/name.ts'
import type { Identitas } from './laporan.ts'

const SEMENTARA = /^(?:plt|plh|pjs?|penjabat|pelaksana (?:tugas|harian))\b\.?\s*/i

/** The mayors of administrative cities are officials of their province. */
const KEPALA = /^(kepala daerah|bupati|wali\s?kota|gubernur)\b(?!\s+administra)/i

/** A title without what says that its holder acts for another: "Plt. Sekretaris Daerah". */
export function tanpaSementara(jabatan: string): string {
  return jabatan.trim().replace(SEMENTARA, '')
}

/** "Pj. Bupati Contoh" → bupati, acting; null for any other official. */
export function jabatanKepalaDaerah(
  jabatan: string,
): { readonly jenis: string; readonly sementara: boolean } | null {
  const utuh = jabatan.trim()
  const pokok = tanpaSementara(utuh)
  const jenis = KEPALA.exec(pokok)?.[1]
  return jenis === undefined
    ? null
    : { jenis: jenis.toLowerCase().replace(/\s/g, ''), sementara: pokok !== utuh }
}

/** True when an official may act for another for a time: two offices in one hand. */
export function jabatanSementara(jabatan: string): boolean {
  return SEMENTARA.test(jabatan.trim())
}

/** True when two titles are of the same office; one left blank, or "Kepala Daerah", is whatever the region's head is called. */
export function kepalaDaerahSama(satu: string, dua: string): boolean {
  const umum = 'Kepala Daerah'
  const [a, b] = [jabatanKepalaDaerah(satu || umum), jabatanKepalaDaerah(dua || umum)]
  if (a === null || b === null) return false
  if ([a, b].some(({ jenis, sementara }) => jenis === 'kepaladaerah' && !sementara)) return true
  return a.jenis === b.jenis && a.sementara === b.sementara
}

/** True when an official is written and no title, so that it is not known whose superior that is; the Kepala Daerah's is known. */
export function atasanTanpaJabatan(identitas: Identitas): boolean {
  const { jabatanAtasan, namaAtasan, pangkatAtasan, nipAtasan, namaKepalaDaerah } = identitas
  const nama = plainName(namaAtasan.value ?? '')
  return (
    jabatanAtasan.state === 'empty' &&
    [namaAtasan, pangkatAtasan, nipAtasan].some(({ state }) => state === 'filled') &&
    (nama === '' || nama !== plainName(namaKepalaDaerah.value ?? ''))
  )
}
