/** Realisasi of money that was hardly written in rupiah: in thousands or millions, or as a percentage. */
import { type Decimal, desimal, NOL, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Aturan, terisi } from './konteks.ts'
import { type BarisUang, lembarUang } from './lembar-uang.ts'
import { kutip, rupiah } from './wording.ts'

/** Told once a sheet: a whole column is in thousands, or one row was copied from a table that is. */
export const aturanSatuanRupiah: Aturan = ({ laporan }) =>
  lembarUang(laporan).flatMap(({ rows }) => lainSatuan(rows))

/** A smaller pagu may well be spent in small change. */
const PAGU_TERKECIL = desimal(1_000_000)

const SATUAN: readonly (readonly [kali: number, dugaan: string])[] = [
  [1000, 'ditulis dalam ribuan rupiah'],
  [1_000_000, 'ditulis dalam jutaan rupiah'],
]

/** What a realisasi looks like beside its pagu: '' for rupiah. Multiplied it would be between a third and all of it. */
function dugaan(pagu: Decimal | null, realisasi: Decimal | null): string {
  if (pagu === null || realisasi === null || pagu.lt(PAGU_TERKECIL) || realisasi.lte(NOL)) return ''
  if (realisasi.lte(SERATUS)) return 'berisi persentase'
  const satuan = SATUAN.find(([kali]) => {
    const semestinya = realisasi.times(kali)
    return semestinya.lte(pagu.times('1.005')) && semestinya.times(3).gte(pagu)
  })
  return satuan?.[1] ?? ''
}

function lainSatuan(rows: readonly BarisUang[]): readonly Finding[] {
  const salah = rows.filter(({ pagu, realisasi }) => dugaan(pagu.value, realisasi.value) !== '')
  const [pertama, ...lainnya] = salah
  if (pertama?.pagu.value == null || pertama.realisasi.value === null) return []
  return [
    baris.realisasiLainSatuan(
      pertama.realisasi,
      {
        nama: kutip(pertama.nama.value),
        realisasi: rupiah(pertama.realisasi.value),
        pagu: rupiah(pertama.pagu.value),
        dugaan: dugaan(pertama.pagu.value, pertama.realisasi.value),
        lain: lainnya.length,
      },
      [
        ...terisi(pertama.nama, pertama.pagu),
        ...lainnya.flatMap(({ nama, pagu, realisasi }) => terisi(realisasi, nama, pagu)),
      ],
    ),
  ]
}
