/** A year as printed: an unreadable one (a draft may have it) is left open, never "0". */
export function tahunCetak(tahun: number): string {
  return tahun < 1000 ? '…' : String(tahun)
}
