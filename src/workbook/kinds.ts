/** What each kind of column makes of a cell: one zod schema a kind; its issues carry the finding. */
import * as z from 'zod/mini'
import type { Finding } from '../diagnostics/finding.ts'
import { bacaDaftarKode, bacaKode } from './kinds/codes.ts'
import { bacaTahun, bacaTanggal } from './kinds/dates.ts'
import { bacaAngka, bacaNilai, bacaPersen, bacaRupiah } from './kinds/numbers.ts'
import { KOSONG, type Masukan, type Pembaca, type Terbaca } from './kinds/reader.ts'
import { bacaPilihan, bacaTeks, bacaYaTidak } from './kinds/words.ts'
import type { Kind, KindValue } from './spec.ts'

/** A zod schema out of a reader: a refusal becomes a custom issue that carries the finding. */
function schema<T>(read: Pembaca<T>): z.ZodMiniType<Terbaca<T>, Masukan> {
  return z.transform((input: Masukan, context): Terbaca<T> => {
    const hasil = read(input)
    if (!('temuan' in hasil)) return hasil
    context.issues.push({
      code: 'custom',
      input: hasil.temuan.value,
      message: hasil.temuan.message,
      params: { temuan: hasil.temuan },
    })
    return KOSONG
  })
}

const SCHEMAS: { readonly [K in Kind]: z.ZodMiniType<Terbaca<KindValue[K]>, Masukan> } = {
  teks: schema(bacaTeks),
  kode: schema(bacaKode),
  'daftar-kode': schema(bacaDaftarKode),
  angka: schema(bacaAngka),
  rupiah: schema(bacaRupiah),
  persen: schema(bacaPersen),
  nilai: schema(bacaNilai),
  tanggal: schema(bacaTanggal),
  tahun: schema(bacaTahun),
  'ya/tidak': schema(bacaYaTidak),
  pilihan: schema(bacaPilihan),
}

/** Reads one cell by its column's kind. `value` null with a finding of severity error: the content could not be read. */
export function readKind(input: Masukan): {
  readonly value: KindValue[Kind] | null
  readonly bad: boolean
  readonly findings: readonly Finding[]
} {
  const parsed = SCHEMAS[input.column.kind].safeParse(input)
  if (parsed.success) return { value: parsed.data.value, bad: false, findings: parsed.data.peringatan }
  const findings = parsed.error.issues.flatMap((issue) =>
    issue.code === 'custom' && issue.params !== undefined ? [issue.params.temuan as Finding] : [],
  )
  return { value: null, bad: true, findings }
}
