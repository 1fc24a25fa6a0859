/** A code with the name it stands for: "1.1 Meningkatnya …"; either alone where the other is missing. */
export function berkode(kode: string, nama: string): string {
  return [kode, nama].filter((bagian) => bagian !== '').join(' ')
}
