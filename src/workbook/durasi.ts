/** Lengths of time as offices write them: "17 menit 30 detik", and "17:30" where an indicator is measured in minutes. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import { angkaBersih } from './number.ts'

/** Units of time by the words and short forms offices use. */
const WAKTU: readonly (readonly [nama: string, pola: RegExp])[] = [
  ['detik', /^(?:detik|dtk)$/i],
  ['menit', /^(?:menit|mnt)$/i],
  ['jam', /^jam$/i],
  ['hari', /^(?:hari|hr)$/i],
  ['minggu', /^(?:minggu|mgg)$/i],
  ['bulan', /^(?:bulan|bln)$/i],
  ['tahun', /^(?:tahun|thn)$/i],
]

/** Units whose sizes leave no doubt, from the largest: a day may have 24 hours or those of the office. */
const BERTINGKAT: readonly (readonly (readonly [nama: string, terkecil: number])[])[] = [
  [
    ['jam', 3600],
    ['menit', 60],
    ['detik', 1],
  ],
  [
    ['tahun', 12],
    ['bulan', 1],
  ],
]

/** "17 menit, ", "2 hari kerja dan ": one unit of a length of time. */
const BAGIAN = /^(\d+(?:,\d+)?)\s*([a-z]+)\.?\s*(?:kerja\b)?\s*(?:[,;+]|dan\b|lebih\b)?\s*/i

/** Names of the units of time among some words. */
export function waktuDalam(kata: readonly string[]): readonly string[] {
  return WAKTU.filter(([, pola]) => kata.some((satu) => pola.test(satu))).map(([nama]) => nama)
}

interface Bagian {
  readonly angka: Decimal
  readonly satuan: string
}

/** As one would type it: no dots for thousands. */
function ketikan(angka: Decimal): string {
  return angka.toFixed().replace('.', ',')
}

/** "17,5 menit": rounded where it cannot be written out. */
function tulis(jumlah: Decimal, satuan: string): string {
  const dua = jumlah.toDecimalPlaces(2, 4)
  return `${dua.eq(jumlah) ? '' : 'sekitar '}${ketikan(dua)} ${satuan}`
}

function dalamSatuan(bagian: readonly Bagian[]): readonly string[] {
  const tingkat = BERTINGKAT.find((satu) =>
    bagian.every(({ satuan }) => satu.some(([nama]) => nama === satuan)),
  )
  if (tingkat === undefined) return []
  const besar = new Map(tingkat)
  const jumlah = bagian.reduce(
    (total, { angka, satuan }) => total.plus(angka.times(besar.get(satuan) ?? 0)),
    desimal(0),
  )
  return bagian.map(({ satuan }) => tulis(jumlah.div(besar.get(satuan) ?? 1), satuan))
}

/**
 * The same length in each of its units, where a text names two or more; null for any other text. None where nobody can
 * tell how much of one unit is in another.
 */
export function bacaDurasi(text: string): readonly string[] | null {
  const bagian: Bagian[] = []
  let sisa = angkaBersih(text)
  for (let kena = BAGIAN.exec(sisa); kena !== null; kena = BAGIAN.exec(sisa)) {
    const [satuan] = waktuDalam([kena[2] ?? ''])
    if (satuan === undefined) return null
    bagian.push({ angka: desimal((kena[1] ?? '').replace(',', '.')), satuan })
    sisa = sisa.slice(kena[0].length)
  }
  return sisa === '' && bagian.length > 1 ? dalamSatuan(bagian) : null
}

/** What "17:30" may mean as a length of time in a unit. */
export function durasiBerjam(kiri: Decimal, kanan: Decimal, satuan: string): readonly string[] {
  if (kanan.gte(60)) return []
  const dalam = (besar: number, kecil: string, lain: string): string =>
    `${tulis(kiri.times(besar).plus(kanan.times(besar).div(60)), satuan)} bila ${ketikan(kiri)} ${kecil} ${ketikan(kanan)} ${lain}`
  switch (satuan) {
    case 'jam':
      return [dalam(1, 'jam', 'menit')]
    case 'menit':
      return [dalam(1, 'menit', 'detik'), dalam(60, 'jam', 'menit')]
    case 'detik':
      return [dalam(60, 'menit', 'detik')]
    default:
      return []
  }
}
