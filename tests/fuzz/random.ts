/** A small generator of random numbers with a fixed sequence per seed (Mulberry32). */

export interface Random {
  /** Whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** True once in `n` times. */
  readonly oneIn: (n: number) => boolean
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const int = (min: number, max: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return min + Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * (max - min + 1))
  }
  return {
    int,
    pick: (items) => {
      const item = items[int(0, items.length - 1)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    oneIn: (n) => int(1, n) === 1,
  }
}

/** The seed of run `index` of a series: neighbours must not give neighbouring sequences. */
export function seedOf(series: number, index: number): number {
  return (Math.imul(series + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
}
