/** Sheet `Organisasi` as a tree; a unit whose superior is blank or unknown stands at the top. */
import { kelompokkan, petaPertama } from './kelompok.ts'
import { kunciNama } from './kode.ts'
import type { BarisOrganisasi, UnitOrganisasi } from './laporan.ts'

interface Simpul extends UnitOrganisasi {
  readonly anak: Simpul[]
}

/** Total, without recursion, also for circular superiors: every row appears exactly once. */
export function bangunPohonOrganisasi(rows: readonly BarisOrganisasi[]): readonly UnitOrganisasi[] {
  const simpul = rows.flatMap((baris): Simpul[] =>
    kunciNama(baris.unit.value) === '' ? [] : [{ nama: baris.unit.value ?? '', baris, anak: [] }],
  )
  const pertama = petaPertama(simpul, ({ nama }) => kunciNama(nama))
  const atasan = (satu: Simpul): Simpul | undefined => pertama.get(kunciNama(satu.baris.unitAtasan.value))
  const bawahan = kelompokkan(simpul, atasan)
  const terpasang = new Set<Simpul>()
  const akar = simpul.filter((satu) => atasan(satu) === undefined || atasan(satu) === satu)
  const pasang = (puncak: Simpul): void => {
    const antrean = [puncak]
    terpasang.add(puncak)
    for (const satu of antrean) {
      for (const bawah of bawahan.get(satu) ?? []) {
        if (terpasang.has(bawah)) continue
        terpasang.add(bawah)
        satu.anak.push(bawah)
        antrean.push(bawah)
      }
    }
  }
  for (const satu of akar) pasang(satu)
  for (const satu of simpul) {
    if (terpasang.has(satu)) continue
    akar.push(satu)
    pasang(satu)
  }
  return akar
}
