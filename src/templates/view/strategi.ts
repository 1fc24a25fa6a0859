/** The strategi of sheet `Strategi`, each with the sasaran it is for and its arah kebijakan. */
import { kunciNama, samaKode } from '../../model/kode.ts'
import type { Laporan } from '../../model/laporan.ts'
import { tempatIsian } from './tempat.ts'

export interface Strategi {
  /** Its name, else the one its code has, else the code. */
  readonly sasaran: string
  /** Where the name would be written. */
  readonly tempat: string
  readonly strategi: string
  readonly arah: readonly string[]
}

/** Rows that follow each other with one strategi are one. Written twice, a name may differ in case or punctuation. */
export function kelompokStrategi(laporan: Laporan): readonly Strategi[] {
  const semua: Strategi[] = []
  for (const row of laporan.buku.strategi.rows) {
    const kode = row.kodeSasaran.value ?? ''
    const nama =
      row.sasaran.value ?? laporan.sasaran.find((sasaran) => samaKode(sasaran.kode, kode))?.nama ?? kode
    const strategi = row.strategi.value ?? ''
    const arah = row.arahKebijakan.value ?? ''
    const akhir = semua.at(-1)
    const sesasaran = akhir !== undefined && kunciNama(akhir.sasaran) === kunciNama(nama)
    if (sesasaran && kunciNama(akhir.strategi) === kunciNama(strategi)) {
      semua[semua.length - 1] = { ...akhir, arah: [...akhir.arah, arah] }
      continue
    }
    semua.push({
      sasaran: sesasaran ? akhir.sasaran : nama,
      tempat: tempatIsian(laporan, 'strategi', 'sasaran', row.sasaran),
      strategi,
      arah: [arah],
    })
  }
  return semua
}

/** How many there are, one that stands in two places counted once. */
export function banyakStrategi(laporan: Laporan): number {
  const kunci = kelompokStrategi(laporan).map(
    ({ sasaran, strategi }) => `${kunciNama(sasaran)}|${kunciNama(strategi)}`,
  )
  return new Set(kunci).size
}
