/** Names within one sentence: all of a few, none of many, which a table or list then holds. */

/** More names than this make a sentence unreadable. */
const TERBANYAK = 6

export function sebutBeberapa(nama: readonly string[]): readonly string[] {
  return nama.length <= TERBANYAK ? nama : []
}

/** More that share an extreme are only counted. */
const SERI_TERBANYAK = 3

export function sebutSeri(nama: readonly string[]): readonly string[] {
  return nama.length <= SERI_TERBANYAK ? nama : []
}
