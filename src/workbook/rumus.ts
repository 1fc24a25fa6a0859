/** Reads a formula of realisasi R and target T as offices write it, and tells whether two of them say the same. */
import { cleanText } from './name.ts'

/** A quotient of whole numbers; null where it was divided by zero. */
type Pecahan = { readonly atas: bigint; readonly bawah: bigint } | null

interface Titik {
  readonly r: bigint
  readonly t: bigint
  /** What "%" divides by: 1 where "x 100%" only says that the result is a percentage. */
  readonly persen: bigint
}

type Nilai = (titik: Titik) => Pecahan

/** A formula by its values: what has the same everywhere is the same formula, however its brackets stand. */
export type RumusTertulis = readonly (readonly Pecahan[])[]

/** Formulas of so low a degree that agree at these are the same. */
const TITIK: readonly (readonly [r: bigint, t: bigint])[] = [
  [7n, 5n],
  [3n, 11n],
  [13n, 17n],
  [2n, 19n],
]
/** "x 100%" is a way to say that the result is a percentage, or a multiplication by one: "2 - (R/T x 100%)". */
const ARTI_PERSEN: readonly bigint[] = [1n, 100n]
/** A formula with and without "x 100". */
const SKALA: readonly (readonly [bigint, bigint])[] = [
  [1n, 1n],
  [100n, 1n],
  [1n, 100n],
]
const TERPANJANG = 150

type Tanda = '+' | '-' | 'x' | '/' | '(' | ')' | '%' | 'r' | 't' | bigint

const KETERANGAN = '(?:\\s+(?:kinerja|indikator|tahunan|tahun\\s+(?:n|ini|berjalan|laporan)))*'
const KATA: readonly (readonly [RegExp, Tanda | 'angka'])[] = [
  [/^\d+(?:[.,]0+)?(?![.,]?\d)/, 'angka'],
  [new RegExp(`^(?:realisasi|r)(?!\\p{L}(?<!x))${KETERANGAN}`, 'iu'), 'r'],
  [new RegExp(`^(?:target|rencana|t)(?!\\p{L}(?<!x))${KETERANGAN}`, 'iu'), 't'],
  [/^(?:[x×*·∙•]|dikali(?:kan)?(?!\p{L})|kali(?!\p{L}))/iu, 'x'],
  [/^(?:[/:÷∕⁄]|dibagi(?: dengan)?(?!\p{L})|per(?!\p{L}))/iu, '/'],
  [/^(?:[-−–—‐‑]|dikurangi?(?!\p{L}))/iu, '-'],
  [/^(?:\+|ditambah(?!\p{L}))/iu, '+'],
  [/^[([{]/, '('],
  [/^[)\]}]/, ')'],
  [/^(?:%|persen(?!\p{L}))/iu, '%'],
]

function uraikan(text: string): readonly Tanda[] | null {
  const tanda: Tanda[] = []
  let sisa = text
  while (sisa !== '') {
    const kena = KATA.map(([pola, arti]) => ({ arti, kata: pola.exec(sisa)?.[0] })).find(
      ({ kata }) => kata !== undefined,
    )
    if (kena?.kata === undefined) return null
    tanda.push(kena.arti === 'angka' ? BigInt(/^\d+/.exec(kena.kata)?.[0] ?? '0') : kena.arti)
    sisa = sisa.slice(kena.kata.length).trimStart()
  }
  return tanda
}

const HITUNG: Readonly<Record<'+' | '-' | 'x' | '/', (a: Pecahan, b: Pecahan) => Pecahan>> = {
  '+': (a, b) => a && b && { atas: a.atas * b.bawah + b.atas * a.bawah, bawah: a.bawah * b.bawah },
  '-': (a, b) => a && b && { atas: a.atas * b.bawah - b.atas * a.bawah, bawah: a.bawah * b.bawah },
  x: (a, b) => a && b && { atas: a.atas * b.atas, bawah: a.bawah * b.bawah },
  '/': (a, b) =>
    a === null || b === null || b.atas === 0n ? null : HITUNG.x(a, { atas: b.bawah, bawah: b.atas }),
}

const dari = (operator: keyof typeof HITUNG, a: Nilai, b: Nilai): Nilai => {
  const hitung = HITUNG[operator]
  return (titik) => hitung(a(titik), b(titik))
}

/** Sums of products of factors, brackets first; null where the signs make no formula. */
function susun(tanda: readonly Tanda[]): Nilai | null {
  let ke = 0
  const jumlahan = (): Nilai | null => {
    let nilai = perkalian()
    for (let satu = tanda[ke]; nilai !== null && (satu === '+' || satu === '-'); satu = tanda[ke]) {
      ke++
      const lain = perkalian()
      nilai = lain === null ? null : dari(satu, nilai, lain)
    }
    return nilai
  }
  const perkalian = (): Nilai | null => {
    let nilai = faktor()
    while (nilai !== null) {
      const satu = tanda[ke]
      const tersirat = satu === 'r' || satu === 't' || satu === '('
      if (satu !== 'x' && satu !== '/' && !tersirat) break
      if (!tersirat) ke++
      const lain = faktor()
      nilai = lain === null ? null : dari(satu === '/' ? '/' : 'x', nilai, lain)
    }
    return nilai
  }
  const faktor = (): Nilai | null => {
    const nilai = pokok()
    if (nilai === null || tanda[ke] !== '%') return nilai
    ke++
    return (titik) => HITUNG['/'](nilai(titik), { atas: titik.persen, bawah: 1n })
  }
  const pokok = (): Nilai | null => {
    const satu = tanda[ke++]
    if (typeof satu === 'bigint') return () => ({ atas: satu, bawah: 1n })
    if (satu === 'r' || satu === 't') return (titik) => ({ atas: titik[satu], bawah: 1n })
    if (satu !== '(') return null
    const nilai = jumlahan()
    return tanda[ke++] === ')' ? nilai : null
  }
  const nilai = jumlahan()
  return ke === tanda.length ? nilai : null
}

/** Looks like a formula of R and T: nothing else stands in it, and a sign between them. */
const BERTANDA = new Set<Tanda>(['+', '-', 'x', '/'])

/** "Capaian = R/T x 100%": what stands before the sign names the result. */
function ruasKanan(text: string): string {
  const [kiri = '', kanan, ...lain] = text.split('=')
  return kanan === undefined || lain.length > 0 || /\d/.test(kiri) ? text : kanan.trim()
}

/** Null where the text is no formula of R and T at all; `salah` where it is one that makes no sense. */
export function bacaRumus(text: string): RumusTertulis | 'salah' | null {
  const clean = cleanText(text).replace(/\s+/g, ' ')
  if (clean.length > TERPANJANG) return null
  const tanda = uraikan(ruasKanan(clean))
  if (tanda === null || !tanda.some((satu) => BERTANDA.has(satu))) return null
  if (!tanda.includes('r') && !tanda.includes('t')) return null
  const nilai = susun(tanda)
  if (nilai === null) return 'salah'
  return ARTI_PERSEN.map((persen) => TITIK.map(([r, t]) => nilai({ r, t, persen })))
}

/** "R : T × 100%" and "R/T" are one formula, and "[T-(R-T)]/T" is "(2T-R)/T"; "2T-(R/T)" is another. */
export function samaRumus(satu: RumusTertulis, dua: RumusTertulis): boolean {
  return satu.some((a) =>
    dua.some((b) =>
      SKALA.some(([atas, bawah]) => a.every((nilai, ke) => sama(nilai, b[ke] ?? null, atas, bawah))),
    ),
  )
}

function sama(a: Pecahan, b: Pecahan, atas: bigint, bawah: bigint): boolean {
  return a !== null && b !== null && a.atas * b.bawah * bawah === b.atas * a.bawah * atas
}
