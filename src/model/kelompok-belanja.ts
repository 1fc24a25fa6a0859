/** Sheet `Belanja` grouped by jenis and kelompok, in the order of the rows; written totals are kept apart. */
import { kunciNama } from './kode.ts'
import type { BarisBelanja, JenisBelanja } from './laporan.ts'

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

/**
 * Typed totals of several jenis: "5 Belanja Daerah" and "5.1 Belanja Operasi" above "5.1.01 Belanja Pegawai". Their codes
 * begin those of rows of another jenis, and they have no lines of their own.
 */
export function indukBelanja(rows: readonly BarisBelanja[]): readonly BarisBelanja[] {
  return rows.filter((baris) => {
    const kode = baris.kodeRekening.value
    if (kode === null || baris.uraian.state !== 'empty' || baris.kelompok.state !== 'empty') return false
    const sejenis = rows.filter(({ jenis }) => kunciNama(jenis.value) === kunciNama(baris.jenis.value))
    return (
      sejenis.length === 1 && rows.some((lain) => lain.kodeRekening.value?.startsWith(`${kode}.`) === true)
    )
  })
}

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
    const jumlah = baris.uraian.state === 'empty'
    if (jumlah && namaKelompok === '') {
      jenis.jumlahTertulis ??= baris
      continue
    }
    const kelompok = ambil(jenis.kelompok, namaKelompok, (nama) => ({
      nama,
      baris: [],
      jumlahTertulis: null,
    }))
    if (jumlah) kelompok.jumlahTertulis ??= baris
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
