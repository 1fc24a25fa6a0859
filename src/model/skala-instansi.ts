/** Sheet `Kategori`: the office's own scales, of bounds (categories) and of ranks (predicates). */
import type { Decimal } from '../decimal/decimal.ts'
import type { Workbook } from '../workbook/catalogue.ts'
import { type Kelompok, kelompokSama } from './kelompok.ts'
import { kunciNama } from './kode.ts'
import type { PitaKategori, SkalaKategori, SkalaPredikat } from './laporan.ts'

type Baris = Workbook['kategori']['rows'][number]

export interface SkalaInstansi {
  readonly predikat: readonly SkalaPredikat[]
  readonly kategori: readonly SkalaKategori[]
}

/** A scale whose rows have ranks is a scale of predicates, one whose rows have bounds a scale of categories; it may be both. */
export function bacaSkalaInstansi(rows: readonly Baris[]): SkalaInstansi {
  const bernama = rows.filter(({ skala, label }) => skala.value !== null && label.value !== null)
  const semua = kelompokSama(bernama, ({ skala }) => kunciNama(skala.value))
  return { predikat: semua.flatMap(skalaPeringkat), kategori: semua.flatMap(skalaBatas) }
}

function skalaPeringkat(rows: Kelompok<Baris>): SkalaPredikat[] {
  const berperingkat = rows.flatMap((baris) =>
    baris.peringkat.value === null ? [] : [{ label: baris.label.value ?? '', nilai: baris.peringkat.value }],
  )
  if (berperingkat.length === 0) return []
  const urut = [...berperingkat].sort((a, b) => a.nilai.cmp(b.nilai))
  const peringkat: { readonly ejaan: string[]; readonly nilai: Decimal }[] = []
  for (const { label, nilai } of urut) {
    const akhir = peringkat.at(-1)
    if (akhir?.nilai.eq(nilai) === true) akhir.ejaan.push(label)
    else peringkat.push({ ejaan: [label], nilai })
  }
  const berbatas = rows.filter(adaBatas)
  const pitaBerperingkat = berbatas.flatMap((baris) => {
    const posisi = peringkat.findIndex(({ nilai }) => sama(nilai, baris.peringkat.value))
    return posisi < 0 ? [] : [{ posisi, pita: pita(baris, berbatas) }]
  })
  return [
    {
      nama: rows[0].skala.value ?? '',
      peringkat: peringkat.map(({ ejaan }) => ejaan),
      nilai: peringkat.map(({ nilai }) => nilai),
      ...(pitaBerperingkat.length === 0 ? {} : { pita: pitaBerperingkat }),
    },
  ]
}

function adaBatas({ batasBawah, batasAtas }: Baris): boolean {
  return batasBawah.value !== null || batasAtas.value !== null
}

function skalaBatas(rows: Kelompok<Baris>): SkalaKategori[] {
  const berbatas = rows.filter(adaBatas)
  if (berbatas.length === 0) return []
  return [{ nama: rows[0].skala.value ?? '', pita: berbatas.map((baris) => pita(baris, berbatas)) }]
}

/**
 * Blank "Termasuk" cells: a bound shared by two bands belongs to the lower band (as in the default scale), unless the
 * upper band claims it; any other bound belongs to its band.
 */
function pita(baris: Baris, semua: readonly Baris[]): PitaKategori {
  const bawah = baris.batasBawah.value
  const atas = baris.batasAtas.value
  return {
    label: baris.label.value ?? '',
    bawah,
    termasukBawah: baris.termasukBawah.value ?? !semua.some((lain) => atasDiambil(lain, bawah, semua)),
    atas,
    termasukAtas: termasukAtas(baris, semua),
  }
}

function termasukAtas(baris: Baris, semua: readonly Baris[]): boolean {
  if (baris.termasukAtas.value !== null) return baris.termasukAtas.value
  const atas = baris.batasAtas.value
  return !semua.some(
    (lain) => lain !== baris && sama(lain.batasBawah.value, atas) && lain.termasukBawah.value === true,
  )
}

function atasDiambil(lain: Baris, batas: Decimal | null, semua: readonly Baris[]): boolean {
  return sama(lain.batasAtas.value, batas) && termasukAtas(lain, semua)
}

function sama(a: Decimal | null, b: Decimal | null): boolean {
  return a !== null && b !== null && a.eq(b)
}
