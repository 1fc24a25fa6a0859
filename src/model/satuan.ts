/** What a unit of measurement means to the calculation. */

const PERMIL = /‰|\bper\s?mill?e?\b|\bpromille?\b/i
/** "per 1.000 penduduk", "/100.000 KH": the round number that the rate counts by. */
const PER_BILANGAN = /(?:\bper\b|\/)\s*(1(?:0{2,6}|0{0,2}(?:[. ]0{3}){1,2}))(?![\d.,]*\d)/i

/** What a unit multiplies pembilang/penyebut by: 100 for percent, 1000 for permil, N for "per N", else 1. */
export function faktorSatuan(satuan: string): number {
  if (satuanPersen(satuan)) return 100
  if (PERMIL.test(satuan)) return 1000
  const bilangan = PER_BILANGAN.exec(satuan)?.[1]
  return bilangan === undefined ? 1 : Number(bilangan.replaceAll(/[. ]/g, ''))
}

/** Whether a unit means percent: "%", "persen", "Persentase (%)". */
export function satuanPersen(satuan: string): boolean {
  return /%|\b(?:persen|persentase|prosen|prosentase|percent)\b/i.test(satuan)
}
