/** Two columns of amounts that stand under each other's headers. */
import { NOL } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { type Aturan, tempatKolom, terisi } from './konteks.ts'
import { type LembarUang, lembarUang } from './lembar-uang.ts'

export const aturanKolomTertukar: Aturan = ({ laporan }) => lembarUang(laporan).flatMap(tertukar)

/** Every row spent what it had or more; where the pagu before the change would be enough for all, it is that one. */
function tertukar({ name, kolomPagu, judul, rows, semua }: LembarUang): readonly Finding[] {
  const isi = rows.flatMap(({ paguAwal, pagu, realisasi }) =>
    pagu.value === null || realisasi.value === null
      ? []
      : [{ paguAwal, pagu, realisasi, selisih: realisasi.value.minus(pagu.value) }],
  )
  const lebih = isi.filter(({ selisih }) => selisih.gt(NOL))
  if (lebih.length < 2 || isi.some(({ selisih }) => selisih.lt(NOL))) return []
  const cukup = isi.every(
    ({ paguAwal, realisasi: { value } }) => value !== null && paguAwal?.value?.gte(value) === true,
  )
  const tempat = (header: string | undefined): Place => tempatKolom({ name, header })
  return [
    silang.kolomRupiahTertukar(
      tempat(judul.pagu),
      { jumlah: String(lebih.length), kolom: kolomPagu, lain: cukup ? 'Pagu Awal' : 'Realisasi' },
      [
        tempat(cukup ? judul.paguAwal : judul.realisasi),
        ...terisi(...semua, ...isi.map(({ paguAwal }) => paguAwal)),
      ],
    ),
  ]
}
