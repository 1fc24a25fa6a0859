/** A code and a name in one cell: "1.1 Meningkatnya …". */
export function berkode(kode: string, nama: string): string {
  return [kode, nama].filter((bagian) => bagian !== '').join(' ')
}
