/** Things by a key: all that share one, or the first of them. */

/** What shares a key; there is always one. */
export type Kelompok<T> = readonly [T, ...T[]]

/** Groups by key, in the order in which the keys first appear. */
export function kelompokkan<T, K>(isi: readonly T[], kunci: (satu: T) => K): ReadonlyMap<K, Kelompok<T>> {
  const peta = new Map<K, [T, ...T[]]>()
  for (const satu of isi) {
    const milik = kunci(satu)
    const ada = peta.get(milik)
    if (ada === undefined) peta.set(milik, [satu])
    else ada.push(satu)
  }
  return peta
}

/** The same where the keys do not matter. */
export function kelompokSama<T>(isi: readonly T[], kunci: (satu: T) => unknown): readonly Kelompok<T>[] {
  return [...kelompokkan(isi, kunci).values()]
}

/** The first of each key, in order; '' is no key. */
export function petaPertama<T>(isi: readonly T[], kunci: (satu: T) => string): ReadonlyMap<string, T> {
  const peta = new Map<string, T>()
  for (const satu of isi) {
    const milik = kunci(satu)
    if (milik !== '' && !peta.has(milik)) peta.set(milik, satu)
  }
  return peta
}
