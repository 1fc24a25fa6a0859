/** What a unit of measurement means to the calculation. */

/** Whether a unit means percent: "%", "persen", "Persentase (%)". */
export function satuanPersen(satuan: string): boolean {
  return /%|\b(?:persen|persentase|prosen|prosentase|percent)\b/i.test(satuan)
}
