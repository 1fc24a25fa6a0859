/** The realisasi that the components of an indicator add up to. */
import { type Decimal, jumlah, NOL, SERATUS } from '../decimal/decimal.ts'
import type { BarisKomponen } from '../model/laporan.ts'
import { ada, tiada } from './angka.ts'
import type { Alasan, Angka, Gabungan } from './hasil.ts'

type Penggabungan = Gabungan['cara']

/**
 * Unit: the indicator's, unrounded. Source: kebijakan instansi (Jumlah: points of an evaluation such as SAKIP;
 * Rata-rata: unsur of an IKM; Rata-rata Berbobot: an index of weighted dimensions). Null where no component has a value.
 * One component without a value leaves the whole uncomputed, and so does one that stands under an unknown code (`asing`)
 * and may be missing here; never the mean of the rest. Weights are divided by their sum, whatever it is.
 */
export function gabungkanKomponen(komponen: readonly BarisKomponen[], asing: boolean): Gabungan | null {
  if (komponen.every(({ realisasi }) => realisasi.state === 'empty')) return null
  const pilihan = satuIsi(komponen.map(({ penggabungan }) => penggabungan))
  const faktor = satuIsi(komponen.map((baris) => baris.faktor))
  const cara = pilihan === 'beda' ? null : (pilihan ?? caraBawaan(komponen))
  const pengali = faktor === 'beda' || faktor === null ? null : faktor
  const nilai = asing
    ? tiada('komponen tanpa indikator')
    : hitung(komponen, cara, faktor === 'beda' ? 'beda' : pengali)
  return { cara, faktor: pengali, nilai }
}

function hitung(
  komponen: readonly BarisKomponen[],
  cara: Penggabungan,
  faktor: Decimal | 'beda' | null,
): Angka {
  const alasan = halangan(komponen, cara)
  if (alasan !== null) return tiada(alasan)
  if (cara === null || faktor === 'beda') return tiada('penggabungan belum pasti')
  const nilai = gabungkanDengan(komponen, cara, faktor)
  return nilai === null ? tiada('komponen belum lengkap') : ada(nilai)
}

/** The components put together in a given way; null where a value or a weight it needs is missing. */
export function gabungkanDengan(
  komponen: readonly BarisKomponen[],
  cara: NonNullable<Penggabungan>,
  faktor: Decimal | null,
): Decimal | null {
  const nilai = komponen.flatMap(({ realisasi }) =>
    realisasi.value?.jenis === 'angka' ? [realisasi.value.angka] : [],
  )
  if (nilai.length < komponen.length || nilai.length === 0) return null
  const kali = (satu: Decimal): Decimal => (faktor === null ? satu : satu.times(faktor))
  switch (cara) {
    case 'Jumlah':
      return kali(jumlah(nilai))
    case 'Rata-rata':
      return kali(jumlah(nilai)).div(nilai.length)
    case 'Rata-rata Berbobot': {
      if (komponen.some(({ bobot }) => bobot.value === null) || !bobotSah(komponen)) return null
      const bobot = komponen.map((baris) => baris.bobot.value ?? NOL)
      const berbobot = jumlah(nilai.map((satu, ke) => satu.times(bobot[ke] ?? NOL)))
      return kali(berbobot).div(jumlah(bobot))
    }
  }
}

/** Ways an office could have meant: a weighted mean only where there are weights. */
export function caraMungkin(komponen: readonly BarisKomponen[]): readonly NonNullable<Penggabungan>[] {
  const berbobot = komponen.every(({ bobot }) => bobot.value !== null)
  return ['Jumlah', 'Rata-rata', ...(berbobot ? (['Rata-rata Berbobot'] as const) : [])]
}

/** Why the components give no figure; null when they do. */
function halangan(komponen: readonly BarisKomponen[], cara: Penggabungan): Alasan | null {
  const berbobot = cara === 'Rata-rata Berbobot'
  const sel = komponen.flatMap(({ realisasi, penggabungan, faktor, bobot }) => [
    realisasi,
    penggabungan,
    faktor,
    ...(berbobot ? [bobot] : []),
  ])
  if (sel.some(({ state }) => state === 'bad')) return 'isi tidak terbaca'
  if (komponen.some(({ realisasi }) => realisasi.value === null)) return 'komponen belum lengkap'
  if (komponen.some(({ realisasi }) => realisasi.value?.jenis !== 'angka')) return 'komponen bukan angka'
  if (cara === null) return 'penggabungan belum pasti'
  if (!berbobot) return null
  if (komponen.some(({ bobot }) => bobot.value === null)) return 'bobot belum lengkap'
  return bobotSah(komponen) ? null : 'bobot tidak sah'
}

/** No weight below nothing, and not all of them 0. */
export function bobotSah(komponen: readonly BarisKomponen[]): boolean {
  const bobot = komponen.flatMap((baris) => (baris.bobot.value === null ? [] : [baris.bobot.value]))
  return bobot.every((satu) => satu.gte(NOL)) && bobot.some((satu) => satu.gt(NOL))
}

/**
 * What was not chosen: a single component is the value itself; weights say a weighted mean. Not where every value lies
 * within its weight and the weights add up to 100: points of an evaluation ("bobot 30, nilai 24,5") look the same and
 * must be added.
 */
function caraBawaan(komponen: readonly BarisKomponen[]): Penggabungan {
  if (komponen.length === 1) return 'Rata-rata'
  if (komponen.every(({ bobot }) => bobot.state === 'empty')) return null
  return dapatBerupaPoin(komponen) ? null : 'Rata-rata Berbobot'
}

/** Whether the values could be points, each within its weight as the highest there is. */
function dapatBerupaPoin(komponen: readonly BarisKomponen[]): boolean {
  const bobot = komponen.map((baris) => baris.bobot.value ?? NOL)
  return (
    jumlah(bobot).eq(SERATUS) &&
    komponen.every(
      ({ realisasi: { value } }, ke) => value?.jenis !== 'angka' || value.angka.lte(bobot[ke] ?? NOL),
    )
  )
}

/** The one value some cells of a column hold; null for none, 'beda' for several. */
function satuIsi<T extends string | Decimal>(
  cells: readonly { readonly value: T | null }[],
): T | 'beda' | null {
  const isi = cells.flatMap(({ value }) => (value === null ? [] : [value]))
  const [pertama] = isi
  if (pertama === undefined) return null
  return isi.every((satu) => satu.toString() === pertama.toString()) ? pertama : 'beda'
}
