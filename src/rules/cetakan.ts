/** The rows of sheet Angka Cetak, each with what the workbook says for it. */
import * as silang from '../diagnostics/catalogue/lk3-angka-cetak.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Cell, Laporan, Nilai } from '../model/laporan.ts'
import { kategoriUtuh } from './kategori.ts'
import { type AngkaTertulis, angkaTertulis, type Konteks } from './konteks.ts'
import { MENURUT_NAMA, NAMA_KUNCI, POKOK, type Pokok } from './pokok-cetak.ts'
import { angka, daftar, kutip, nilaiTeks, persen, rupiah } from './wording.ts'

type Baris = Laporan['buku']['angkaCetak']['rows'][number]

export interface Cetakan {
  readonly baris: Baris
  readonly pokok: Pokok
  readonly kunci: string
  readonly tahun: number
  readonly cell: Cell<Nilai>
  readonly nilai: Nilai
  readonly hitungan: Nilai
  readonly sel: readonly Place[]
}

interface Bacaan {
  readonly cetakan?: Cetakan
  readonly temuan?: Finding
}

/** A row that can be compared, or the finding about its figure or key; nothing where neither can be said. */
function bacaBaris(baris: Baris, konteks: Konteks): Bacaan {
  const nama = baris.pokok.value
  if (nama === null) return {}
  const pokok = MENURUT_NAMA.get(kunciNama(nama))
  if (pokok === undefined) {
    const usul = daftar(
      POKOK.map((satu) => satu.nama),
      POKOK.length,
    )
    return { temuan: silang.pokokTidakDikenal(baris.pokok, { pokok: kutip(nama), usul }) }
  }
  if (baris.tahun.state === 'bad' || baris.kunci.state === 'bad') return {}
  const kunci = baris.kunci.value ?? ''
  const tahun = baris.tahun.value ?? konteks.laporan.tahun
  const hitungan = pokok.kunci !== null && kunci === '' ? null : pokok.cari(konteks, kunci, tahun)
  if (hitungan === null) {
    if (pokok.kunci === 'kategori' && !kategoriUtuh(konteks)) return {}
    return {
      temuan: silang.kunciTidakDikenal(kunci === '' ? baris.pokok : baris.kunci, {
        pokok: pokok.nama,
        kunci: kunci === '' ? '' : kutip(kunci),
        jenis: pokok.kunci === null ? 'kunci' : NAMA_KUNCI[pokok.kunci],
      }),
    }
  }
  const { nilai: cell } = baris
  if (cell.value === null) return {}
  if (hitungan.nilai !== null) {
    const { nilai, sel } = hitungan
    return { cetakan: { baris, pokok, kunci, tahun, cell, nilai: cell.value, hitungan: nilai, sel } }
  }
  if (tahun === konteks.laporan.tahun) return {}
  const data = { pokok: pokok.nama, tahun: String(tahun), lampau: pokok.lampau }
  return { temuan: silang.angkaTanpaPembanding(baris.tahun, data, [cell]) }
}

/** Rows that can be compared, and findings about those whose figure or key is not known. */
export function bacaCetakan(konteks: Konteks): {
  readonly cetakan: readonly Cetakan[]
  readonly temuan: readonly Finding[]
} {
  const bacaan = konteks.laporan.buku.angkaCetak.rows.map((baris) => bacaBaris(baris, konteks))
  return {
    cetakan: bacaan.flatMap(({ cetakan }) => cetakan ?? []),
    temuan: bacaan.flatMap(({ temuan }) => temuan ?? []),
  }
}

/** "Serapan sasaran 2.1.1", with the year when it is not the report's. */
export function sebut({ pokok, kunci, tahun, baris }: Cetakan): string {
  const catatan = pokok.kunci === null && kunci !== '' ? `(${kunci})` : kunci
  const bagian = [pokok.nama, pokok.kunci === 'misi' || pokok.kunci === 'program' ? kutip(kunci) : catatan]
  return [...bagian, baris.tahun.state === 'filled' ? `tahun ${tahun}` : '']
    .filter((satu) => satu !== '')
    .join(' ')
}

/** A value of the row with its unit, to the decimals that are printed and at least two of a percentage. */
export function tulis({ pokok, nilai: tertulis }: Cetakan, nilai: Nilai): string {
  const banyak = angkaTertulis(tertulis)?.desimal ?? 2
  const isi = angkaTertulis(nilai)
  if (isi === null) return nilaiTeks(nilai)
  switch (pokok.satuan) {
    case 'persen':
      return persen(isi.angka, Math.max(2, banyak))
    case 'rupiah':
      return rupiah(isi.angka)
    case 'cacah':
      return angka(isi.angka)
    case 'nilai':
      return angka(isi.angka, Math.max(isi.desimal, nilai === tertulis ? 0 : banyak))
  }
}

/** The capaian printed for the report year, by key of the indicator's code. */
export function capaianCetak({ buku, tahun }: Laporan): ReadonlyMap<string, AngkaTertulis> {
  return new Map(
    buku.angkaCetak.rows.flatMap((baris) => {
      const nilai = angkaTertulis(baris.nilai.value)
      const milik =
        nilai !== null &&
        (baris.tahun.value ?? tahun) === tahun &&
        MENURUT_NAMA.get(kunciNama(baris.pokok.value))?.nama === 'Capaian'
      return milik ? [[kunciKode(baris.kunci.value), nilai] as const] : []
    }),
  )
}
