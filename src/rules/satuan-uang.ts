/** Indicators of money in thousands, millions or more: figures that stand there in whole rupiah. */
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Cell } from '../model/laporan.ts'
import { type Aturan, berangka, selNilai } from './konteks.ts'
import { kutip, tempat } from './wording.ts'

const UANG = /\b(?:rp|rupiah)\b/i
const PENGALI: readonly (readonly [RegExp, Decimal])[] = [
  [/\b(?:ribu|rb)/i, desimal(1e3)],
  [/\b(?:juta|jt)/i, desimal(1e6)],
  [/\b(?:mill?iar|milyar|mlr)/i, desimal(1e9)],
  [/\btril[iy][uo]n/i, desimal(1e12)],
]
/** More rupiah than any region has: a third of what the whole country spends in a year. */
const TERBANYAK = desimal(1e15)

export const aturanSatuanUang: Aturan = ({ laporan }) =>
  laporan.indikator.flatMap((satu) => {
    const { satuan } = satu.perjanjian
    const pengali = PENGALI.find(([pola]) => UANG.test(satuan.text) && pola.test(satuan.text))?.[1]
    if (pengali === undefined) return []
    const terisi = berangka(...selNilai(satu))
    const utuh = terisi.filter(({ nilai }) => nilai.abs().times(pengali).gte(TERBANYAK))
    const [pertama, ...lain] = utuh.map(({ cell }) => cell)
    if (pertama === undefined) return []
    // All of them: the unit is the slip.
    const [at, acuan] = utuh.length === terisi.length ? [satuan, pertama] : [pertama, satuan]
    const nama = (cell: Cell<unknown>): string => kutip(cell === satuan ? satuan.text : 'rupiah')
    return [
      silang.satuanBerbeda(
        at,
        { kode: satu.kode, satuan: nama(at), satuanAcuan: nama(acuan), tempat: tempat(acuan) },
        [acuan, ...lain],
      ),
    ]
  })
