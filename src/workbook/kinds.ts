/** What each kind of column makes of a cell: one reader a kind. */
import { bacaDaftarKode, bacaKode } from './kinds/codes.ts'
import { bacaTahun, bacaTanggal } from './kinds/dates.ts'
import { bacaAngka, bacaNilai, bacaPersen, bacaRupiah } from './kinds/numbers.ts'
import type { Pembaca } from './kinds/reader.ts'
import { bacaPilihan, bacaTeks, bacaYaTidak } from './kinds/words.ts'
import type { Kind, KindValue } from './spec.ts'

export const PEMBACA: { readonly [K in Kind]: Pembaca<KindValue[K]> } = {
  teks: bacaTeks,
  kode: bacaKode,
  'daftar-kode': bacaDaftarKode,
  angka: bacaAngka,
  rupiah: bacaRupiah,
  persen: bacaPersen,
  nilai: bacaNilai,
  tanggal: bacaTanggal,
  tahun: bacaTahun,
  'ya/tidak': bacaYaTidak,
  pilihan: bacaPilihan,
}
