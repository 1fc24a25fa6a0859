/** A target that was changed to one of another size: hardly a decision, rather a decimal comma or a nought. */
import { targetPerubahanJauh } from '../diagnostics/catalogue/lk3-nilai.ts'
import { type Aturan, angkaDari } from './konteks.ts'
import { nilaiTeks } from './wording.ts'

/** No office asks five times as much of itself in the middle of a year, or a fifth. */
const KALI_TERBANYAK = 5

export const aturanTargetPerubahan: Aturan = ({ laporan }) =>
  laporan.indikator.flatMap(({ kode, perjanjian: { target, targetPerubahan } }) => {
    const [awal, baru] = [angkaDari(target.value), angkaDari(targetPerubahan.value)]
    if (awal === null || baru === null || target.value === null || targetPerubahan.value === null) return []
    if (awal.lte(0) || baru.lte(0)) return []
    if (baru.lt(awal.times(KALI_TERBANYAK)) && awal.lt(baru.times(KALI_TERBANYAK))) return []
    return [
      targetPerubahanJauh(
        targetPerubahan,
        { kode, awal: nilaiTeks(target.value), baru: nilaiTeks(targetPerubahan.value) },
        [target],
      ),
    ]
  })
