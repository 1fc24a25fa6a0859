/** How codes and names typed in different sheets are recognised as the same. */
import { intiKode } from '../workbook/kode.ts'

const BUKAN_HURUF = /[^\p{L}\p{N}]+/gu

/** Key of a code, however it is typed ("1.1.1." = "1.1.1"); '' for none. */
export function kunciKode(kode: string | null): string {
  return intiKode(kode ?? '')
}

/** Whether two codes mean the same; a missing one is like no other. */
export function samaKode(satu: string | null, lain: string | null): boolean {
  const kunci = kunciKode(satu)
  return kunci !== '' && kunci === kunciKode(lain)
}

/** Key of a name: case, spaces and punctuation do not matter; '' for none. */
export function kunciNama(nama: string | null): string {
  return (nama ?? '').toLowerCase().replace(BUKAN_HURUF, '')
}

/** Key of a name that people also write a little differently: small joining words and numbers in front do not matter. */
export function kunciNamaLonggar(nama: string): string {
  return kunciNama(
    nama
      .toLowerCase()
      .replace(/^\s*bab\s+[ivx]+\b\s*/, '')
      .replace(/^[\d.]+\s+/, '')
      .replace(/\b(dan|serta|yang|dengan|pada|bagian)\b/g, ' '),
  )
}

/** Key of what is known by its code, and without one by its name. */
export function kunciKodeAtauNama(kode: string | null, nama: string | null): string {
  return kunciKode(kode) || `?${kunciNama(nama)}`
}

/** The words of a name, in lower case. */
export function kataNama(nama: string | null): readonly string[] {
  return (nama ?? '')
    .toLowerCase()
    .split(BUKAN_HURUF)
    .filter((kata) => kata !== '')
}
