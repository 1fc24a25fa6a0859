/** A name as it is compared: without case, punctuation, small joining words and chapter numbers. */
export function normalNama(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/^\s*bab\s+[ivx]+\b\s*/, '')
    .replace(/^[\d.]+\s+/, '')
    .replace(/\b(dan|serta|yang|dengan|pada|bagian)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
