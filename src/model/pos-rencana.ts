/** Finds the budget row that a row of an action plan names. */
import { kunciKode } from './kode.ts'
import type { BarisRencanaAksi, PosAnggaran } from './laporan.ts'

/**
 * By its code, else by its name; a name that several rows of the budget have finds none. How names are compared is the
 * caller's.
 */
export function cariPosRencana(
  semua: readonly PosAnggaran[],
  kunciUraian: (uraian: string) => string,
): (row: BarisRencanaAksi) => PosAnggaran | undefined {
  const kunci = (tingkat: string | null, kode: string | null, uraian: string): readonly string[] =>
    [`kode ${kunciKode(kode)}`, `nama ${kunciUraian(uraian)}`]
      .filter((satu) => !satu.endsWith(' '))
      .map((satu) => `${tingkat} ${satu}`)
  const dikenal = new Map<string, readonly PosAnggaran[]>()
  for (const pos of semua) {
    for (const satu of kunci(pos.tingkat, pos.kode, pos.uraian)) {
      dikenal.set(satu, [...(dikenal.get(satu) ?? []), pos])
    }
  }
  return ({ tingkat, kode, uraian }) =>
    kunci(tingkat.value, kode.value, uraian.value ?? '')
      .map((satu) => dikenal.get(satu) ?? [])
      .find(({ length }) => length === 1)?.[0]
}
