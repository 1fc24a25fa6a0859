/** The realisasi that counts: typed, else from pembilang and penyebut, else from the components, else from the quarters. */
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import type { Cell, Indikator, Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import type { Masukan } from './capaian.ts'
import type { Alasan, Gabungan, RealisasiDipakai } from './hasil.ts'

/** The cells a realisasi can come from; rows of Realisasi, Riwayat and Indikator Tujuan fit as they are. */
export interface SumberRealisasi {
  readonly realisasi: Cell<Nilai>
  readonly pembilang?: Cell<Decimal>
  readonly penyebut?: Cell<Decimal>
  readonly tw1?: Cell<Nilai>
  readonly tw2?: Cell<Nilai>
  readonly tw3?: Cell<Nilai>
  readonly tw4?: Cell<Nilai>
}

export interface AturanRealisasi {
  readonly satuan: string
  readonly faktor: Decimal
  readonly penghitungan: Indikator['penghitungan']
  /** As in `Aturan`: a typed realisasi needs none of this, a computed one does. */
  readonly terbaca: boolean
  /** Decimals with which a computed value is shown at most. */
  readonly desimal: number
}

export type Realisasi = RealisasiDipakai & { readonly alasan: Alasan }

/**
 * Unit: the indicator's. Source: kebijakan instansi. A typed value wins, even over pembilang/penyebut; a computed one
 * stays unrounded. An unreadable cell is never replaced by another source, nor components of which some have no value.
 * Does not read `% Capaian`.
 */
export function computeRealisasi(
  sumber: SumberRealisasi | null,
  aturan: AturanRealisasi,
  komponen: Gabungan | null = null,
): Realisasi {
  if (sumber === null) return komponen === null ? tanpa('belum diukur') : dariKomponen(komponen, aturan)
  const { realisasi } = sumber
  if (realisasi.state === 'bad') return tanpa('isi tidak terbaca')
  if (realisasi.value !== null) return { nilai: realisasi.value, asal: 'tertulis', alasan: 'belum diukur' }
  const dihitung = hitung(sumber, aturan, komponen)
  return dihitung.nilai === null || aturan.terbaca ? dihitung : tanpa('isi tidak terbaca')
}

function hitung(sumber: SumberRealisasi, aturan: AturanRealisasi, komponen: Gabungan | null): Realisasi {
  const { pembilang, penyebut } = sumber
  if (pembilang?.state === 'bad' || penyebut?.state === 'bad') return tanpa('isi tidak terbaca')
  if (pembilang?.value != null && penyebut?.value != null) {
    if (penyebut.value.isZero()) return tanpa('penyebut nol')
    const nilai = pembilang.value.times(aturan.faktor).div(penyebut.value)
    return { nilai: angka(nilai, aturan), asal: 'pembilang/penyebut', alasan: 'belum diukur' }
  }
  if (komponen !== null) return dariKomponen(komponen, aturan)
  const triwulan = selTriwulan(sumber)
  if (triwulan.some(({ state }) => state === 'bad')) return tanpa('isi tidak terbaca')
  const terisi = triwulan.flatMap(({ value }) => value ?? [])
  const setahun = dariTriwulan(terisi, aturan)
  return setahun.nilai === null
    ? tanpa(setahun.alasan)
    : { nilai: setahun.nilai, asal: 'triwulan', alasan: setahun.alasan }
}

function dariKomponen({ nilai }: Gabungan, aturan: AturanRealisasi): Realisasi {
  return nilai.ada
    ? { nilai: angka(nilai.nilai, aturan), asal: 'komponen', alasan: 'belum diukur' }
    : tanpa(nilai.alasan)
}

function tanpa(alasan: Alasan): Realisasi {
  return { nilai: null, asal: 'tidak ada', alasan }
}

/**
 * Quarters into a year: Kumulatif adds, Rata-rata averages, Posisi Akhir takes the last filled one. Words and ratios
 * can only be a position. Without `Penghitungan` a percentage is a position; other numbers are not guessed, unless a
 * single quarter is filled.
 */
function dariTriwulan(terisi: readonly Nilai[], aturan: AturanRealisasi): Masukan {
  const akhir = terisi.at(-1)
  if (akhir === undefined) return { nilai: null, alasan: 'belum diukur' }
  const posisiAkhir: Masukan = { nilai: akhir, alasan: 'belum diukur' }
  const bilangan = terisi.flatMap((nilai) => (nilai.jenis === 'angka' ? [nilai.angka] : []))
  if (bilangan.length === 0) return posisiAkhir
  if (bilangan.length < terisi.length) return { nilai: null, alasan: 'jenis tidak sama' }
  switch (aturan.penghitungan) {
    case 'Kumulatif':
      return { nilai: angka(jumlah(bilangan), aturan), alasan: 'belum diukur' }
    case 'Rata-rata':
      return { nilai: angka(jumlah(bilangan).div(bilangan.length), aturan), alasan: 'belum diukur' }
    case 'Posisi Akhir':
      return posisiAkhir
    case null:
      return terisi.length === 1 || satuanPersen(aturan.satuan)
        ? posisiAkhir
        : { nilai: null, alasan: 'penghitungan kosong' }
  }
}

function angka(nilai: Decimal, aturan: AturanRealisasi): Nilai {
  return {
    jenis: 'angka',
    angka: nilai,
    desimal: Math.min(nilai.decimalPlaces(), aturan.desimal),
    persen: satuanPersen(aturan.satuan),
  }
}
