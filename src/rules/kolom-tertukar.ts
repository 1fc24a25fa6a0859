/** Two columns of amounts that stand under each other's headers. */
import { NOL } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Aturan, terisi } from './konteks.ts'
import { type LembarUang, lembarUang } from './lembar-uang.ts'

export const aturanKolomTertukar: Aturan = ({ laporan }) => lembarUang(laporan).flatMap(tertukar)

/** Every row spent what it had or more; where the pagu before the change would be enough for all, it is that one. */
function tertukar({ kolomPagu, judul, rows, semua }: LembarUang): readonly Finding[] {
  const isi = rows.flatMap(({ paguAwal, pagu, realisasi }) =>
    pagu.value === null || realisasi.value === null
      ? []
      : [{ paguAwal, selisih: realisasi.value.minus(pagu.value), nyata: realisasi.value }],
  )
  const lebih = isi.filter(({ selisih }) => selisih.gt(NOL))
  if (lebih.length < 2 || isi.some(({ selisih }) => selisih.lt(NOL))) return []
  const cukup = isi.every(({ paguAwal, nyata }) => paguAwal?.value?.gte(nyata) === true)
  const [lain, diLain] =
    cukup && judul.paguAwal ? ['Pagu Awal', judul.paguAwal] : ['Realisasi', judul.realisasi]
  return [
    silang.kolomRupiahTertukar(judul.pagu, { jumlah: String(lebih.length), kolom: kolomPagu, lain }, [
      diLain,
      ...terisi(...semua, ...isi.map(({ paguAwal }) => paguAwal)),
    ]),
  ]
}
