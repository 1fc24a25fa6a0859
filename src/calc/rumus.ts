/** A formula as data: the same tree is written with symbols, with numbers, computed, and turned into an Excel formula. */
import { type Decimal, desimal, jumlah } from '../decimal/decimal.ts'
import { TANDA_BATAS } from '../workbook/cell.ts'

export type Pembanding = '=' | '>' | '>=' | '<' | '<='

export type Ekspresi =
  /** The n-th value put in. */
  | { readonly op: 'masukan'; readonly ke: number }
  | { readonly op: 'tetap'; readonly nilai: Decimal }
  | { readonly op: '+' | '-' | '*' | '/'; readonly kiri: Ekspresi; readonly kanan: Ekspresi }
  | { readonly op: 'jumlah' | 'rata-rata'; readonly isi: readonly Ekspresi[] }
  | { readonly op: 'min' | 'max'; readonly kiri: Ekspresi; readonly kanan: Ekspresi }
  | { readonly op: 'bulat'; readonly isi: Ekspresi; readonly desimal: number }
  | {
      readonly op: 'jika'
      readonly kiri: Ekspresi
      readonly banding: Pembanding
      readonly kanan: Ekspresi
      readonly maka: Ekspresi
      readonly lain: Ekspresi
    }

/** The value put in at this position, from 0. */
export const m = (ke: number): Ekspresi => ({ op: 'masukan', ke })
/** A number that stands in the formula itself. */
export const tetap = (nilai: number | Decimal): Ekspresi => ({
  op: 'tetap',
  nilai: typeof nilai === 'number' ? desimal(nilai) : nilai,
})
/** Two parts joined by an operation; brackets are written where they are needed. */
export const hitungan = (kiri: Ekspresi, op: '+' | '-' | '*' | '/', kanan: Ekspresi): Ekspresi => ({
  op,
  kiri,
  kanan,
})
/** kiri / kanan × 100 */
export const persen = (kiri: Ekspresi, kanan: Ekspresi): Ekspresi =>
  hitungan(hitungan(kiri, '/', kanan), '*', tetap(100))
/** `maka` where the comparison holds, else `lain`. */
export const jika = (
  kiri: Ekspresi,
  banding: Pembanding,
  kanan: Ekspresi,
  maka: Ekspresi,
  lain: Ekspresi,
): Ekspresi => ({ op: 'jika', kiri, banding, kanan, maka, lain })

/** How a formula's leaves are written. */
export interface Penulis {
  readonly masukan: (ke: number) => string
  readonly tetap: (nilai: Decimal) => string
}

const TANDA = { '+': '+', '-': '−', '*': '×', '/': '/' } as const
const TANDA_BANDING = { '=': '=', ...TANDA_BATAS } as const
/** More terms than this are written with an ellipsis. */
const SUKU_TERBANYAK = 8

/** The formula as a person reads it: "(2 × T − R) / T × 100". */
export function tulisRumus(ekspresi: Ekspresi, penulis: Penulis): string {
  const tulis = (satu: Ekspresi): string => tulisRumus(satu, penulis)
  switch (ekspresi.op) {
    case 'masukan':
      return penulis.masukan(ekspresi.ke)
    case 'tetap':
      return penulis.tetap(ekspresi.nilai)
    case '+':
    case '-':
    case '*':
    case '/':
      return `${dalam(ekspresi.kiri, ekspresi.op, false, tulis)} ${TANDA[ekspresi.op]} ${dalam(ekspresi.kanan, ekspresi.op, true, tulis)}`
    case 'jumlah':
      return suku(ekspresi.isi.map(tulis))
    case 'rata-rata':
      return ekspresi.isi.length === 1
        ? suku(ekspresi.isi.map(tulis))
        : `(${suku(ekspresi.isi.map(tulis))}) / ${ekspresi.isi.length}`
    case 'min':
      return `terkecil(${tulis(ekspresi.kiri)}; ${tulis(ekspresi.kanan)})`
    case 'max':
      return `terbesar(${tulis(ekspresi.kiri)}; ${tulis(ekspresi.kanan)})`
    case 'bulat':
      return `bulat(${tulis(ekspresi.isi)}; ${ekspresi.desimal})`
    case 'jika':
      return `jika ${tulis(ekspresi.kiri)} ${TANDA_BANDING[ekspresi.banding]} ${tulis(ekspresi.kanan)} maka ${tulis(ekspresi.maka)}; selain itu ${tulis(ekspresi.lain)}`
  }
}

function suku(bagian: readonly string[]): string {
  const akhir = bagian.at(-1)
  if (bagian.length <= SUKU_TERBANYAK || akhir === undefined) return bagian.join(' + ')
  return [...bagian.slice(0, 2), '…', akhir].join(' + ')
}

const KEKUATAN: Readonly<Record<string, number>> = {
  '+': 1,
  '-': 1,
  jumlah: 1,
  '*': 2,
  '/': 2,
  'rata-rata': 2,
}

function dalam(anak: Ekspresi, op: string, kanan: boolean, tulis: (satu: Ekspresi) => string): string {
  const luar = KEKUATAN[op] ?? 0
  const sendiri = KEKUATAN[anak.op] ?? 3
  const negatif = anak.op === 'masukan' || anak.op === 'tetap' ? /^[-−]/.test(tulis(anak)) : false
  const perlu = anak.op === 'jika' || sendiri < luar || (kanan && sendiri === luar) || negatif
  return perlu ? `(${tulis(anak)})` : tulis(anak)
}

/** The formula's value; null where it divides by zero. Unit: that of the formula. */
export function hitungRumus(ekspresi: Ekspresi, masukan: readonly Decimal[]): Decimal | null {
  const hitung = (satu: Ekspresi): Decimal | null => hitungRumus(satu, masukan)
  switch (ekspresi.op) {
    case 'masukan':
      return masukan[ekspresi.ke] ?? null
    case 'tetap':
      return ekspresi.nilai
    case 'jumlah':
    case 'rata-rata': {
      const isi = ekspresi.isi.map(hitung)
      const nilai = isi.flatMap((satu) => (satu === null ? [] : [satu]))
      if (nilai.length < isi.length || isi.length === 0) return null
      return ekspresi.op === 'jumlah' ? jumlah(nilai) : jumlah(nilai).div(nilai.length)
    }
    case 'bulat':
      return hitung(ekspresi.isi)?.toDecimalPlaces(ekspresi.desimal) ?? null
    default: {
      const kiri = hitung(ekspresi.kiri)
      const kanan = hitung(ekspresi.kanan)
      if (kiri === null || kanan === null) return null
      if (ekspresi.op === 'jika') {
        return hitung(berlaku(kiri.cmp(kanan), ekspresi.banding) ? ekspresi.maka : ekspresi.lain)
      }
      return operasi(ekspresi.op, kiri, kanan)
    }
  }
}

export interface Cabang {
  /** The formula without its conditions. */
  readonly rumus: Ekspresi
  /** What held, or at the last "selain itu" the condition that did not. */
  readonly syarat: readonly {
    readonly berlaku: boolean
    readonly isi: Extract<Ekspresi, { readonly op: 'jika' }>
  }[]
}

/** The branch that some values take: of a chain of conditions the one that decided. */
export function cabangDipakai(ekspresi: Ekspresi, masukan: readonly Decimal[]): Cabang {
  switch (ekspresi.op) {
    case 'jika': {
      const [kiri, kanan] = [hitungRumus(ekspresi.kiri, masukan), hitungRumus(ekspresi.kanan, masukan)]
      if (kiri === null || kanan === null) return { rumus: ekspresi, syarat: [] }
      const benar = berlaku(kiri.cmp(kanan), ekspresi.banding)
      if (!benar && ekspresi.lain.op === 'jika') return cabangDipakai(ekspresi.lain, masukan)
      const { rumus, syarat } = cabangDipakai(benar ? ekspresi.maka : ekspresi.lain, masukan)
      return { rumus, syarat: [{ berlaku: benar, isi: ekspresi }, ...syarat] }
    }
    case 'min':
    case 'max': {
      const kiri = cabangDipakai(ekspresi.kiri, masukan)
      return { rumus: { ...ekspresi, kiri: kiri.rumus }, syarat: kiri.syarat }
    }
    default:
      return { rumus: ekspresi, syarat: [] }
  }
}

/** "72,35 > 70" */
export function tulisSyarat(
  { kiri, banding, kanan }: Extract<Ekspresi, { readonly op: 'jika' }>,
  penulis: Penulis,
): string {
  return `${tulisRumus(kiri, penulis)} ${TANDA_BANDING[banding]} ${tulisRumus(kanan, penulis)}`
}

function operasi(op: '+' | '-' | '*' | '/' | 'min' | 'max', kiri: Decimal, kanan: Decimal): Decimal | null {
  switch (op) {
    case '+':
      return kiri.plus(kanan)
    case '-':
      return kiri.minus(kanan)
    case '*':
      return kiri.times(kanan)
    case '/':
      return kanan.isZero() ? null : kiri.div(kanan)
    case 'min':
      return kiri.lt(kanan) ? kiri : kanan
    case 'max':
      return kiri.gt(kanan) ? kiri : kanan
  }
}

function berlaku(beda: number, banding: Pembanding): boolean {
  switch (banding) {
    case '=':
      return beda === 0
    case '>':
      return beda > 0
    case '>=':
      return beda >= 0
    case '<':
      return beda < 0
    case '<=':
      return beda <= 0
  }
}

/** The formula in Excel's own (English, stored) notation; `sel` gives the address of each value put in. */
export function rumusExcel(ekspresi: Ekspresi, sel: (ke: number) => string): string {
  const tulis = (satu: Ekspresi): string => rumusExcel(satu, sel)
  switch (ekspresi.op) {
    case 'masukan':
      return sel(ekspresi.ke)
    case 'tetap':
      return ekspresi.nilai.lt(0) ? `(${ekspresi.nilai.toFixed()})` : ekspresi.nilai.toFixed()
    case 'jumlah':
      return jumlahExcel(ekspresi.isi.map(tulis))
    case 'rata-rata':
      return `(${jumlahExcel(ekspresi.isi.map(tulis))}/${ekspresi.isi.length})`
    case 'min':
    case 'max':
      return `${ekspresi.op === 'min' ? 'MIN' : 'MAX'}(${tulis(ekspresi.kiri)},${tulis(ekspresi.kanan)})`
    case 'bulat':
      return `ROUND(${tulis(ekspresi.isi)},${ekspresi.desimal})`
    case 'jika':
      return `IF(${tulis(ekspresi.kiri)}${ekspresi.banding}${tulis(ekspresi.kanan)},${tulis(ekspresi.maka)},${tulis(ekspresi.lain)})`
    default:
      return `(${tulis(ekspresi.kiri)}${ekspresi.op}${tulis(ekspresi.kanan)})`
  }
}

/** Excel takes at most 255 arguments a function. */
const ARGUMEN_TERBANYAK = 200

function jumlahExcel(bagian: readonly string[]): string {
  const potongan: string[] = []
  for (let awal = 0; awal < bagian.length; awal += ARGUMEN_TERBANYAK) {
    potongan.push(`SUM(${bagian.slice(awal, awal + ARGUMEN_TERBANYAK).join(',')})`)
  }
  return potongan.length === 1 ? (potongan[0] ?? '0') : `(${potongan.join('+')})`
}
