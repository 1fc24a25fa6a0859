/** Sheet `Organisasi` as a tree; a unit whose superior is blank or unknown stands at the top. */
import { kunciNama } from './kode.ts'
import type { BarisOrganisasi, UnitOrganisasi } from './laporan.ts'

/** Total also for circular superiors: every row appears exactly once. */
export function bangunPohonOrganisasi(rows: readonly BarisOrganisasi[]): readonly UnitOrganisasi[] {
  const unit = rows.filter((baris) => kunciNama(baris.unit.value) !== '')
  const pertama = new Map<string, BarisOrganisasi>()
  for (const baris of unit) {
    const kunci = kunciNama(baris.unit.value)
    if (!pertama.has(kunci)) pertama.set(kunci, baris)
  }
  const bawahan = new Map<BarisOrganisasi, BarisOrganisasi[]>()
  const akar: BarisOrganisasi[] = []
  for (const baris of unit) {
    const atasan = pertama.get(kunciNama(baris.unitAtasan.value))
    if (atasan === undefined || atasan === baris) akar.push(baris)
    else bawahan.set(atasan, [...(bawahan.get(atasan) ?? []), baris])
  }
  const terpasang = new Set<BarisOrganisasi>()
  const pasang = (baris: BarisOrganisasi): UnitOrganisasi => {
    terpasang.add(baris)
    const anak: UnitOrganisasi[] = []
    for (const satu of bawahan.get(baris) ?? []) if (!terpasang.has(satu)) anak.push(pasang(satu))
    return { nama: baris.unit.value ?? '', baris, anak }
  }
  const pohon = akar.map(pasang)
  for (const baris of unit) if (!terpasang.has(baris)) pohon.push(pasang(baris))
  return pohon
}
