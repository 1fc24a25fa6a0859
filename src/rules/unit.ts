/** Sheet Organisasi: units written twice, and superiors that do not exist or go round in a circle. */
import * as baris from '../diagnostics/catalogue/lk2-identitas.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokSama, petaPertama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { hampirSama } from './nama-mirip.ts'
import { ulangan } from './ulangan.ts'
import { kutip, tempat } from './wording.ts'

export const aturanUnit: Aturan = ({ laporan }) => [
  ...unitAtasan(laporan),
  ...atasanMelingkar(laporan),
  ...unitGanda(laporan),
]

/** A superior that is no unit is told once, at the first unit below it. */
function unitAtasan({ buku }: Laporan): readonly Finding[] {
  const rows = buku.organisasi.rows
  const dikenal = new Set(rows.map(({ unit }) => kunciNama(unit.value)))
  const asing = rows.filter(({ unitAtasan: { value } }) => value !== null && !dikenal.has(kunciNama(value)))
  return kelompokSama(asing, ({ unitAtasan: { value } }) => kunciNama(value)).map(
    ([{ unit, unitAtasan: cell }, ...lainnya]) => {
      const atasan = cell.value ?? ''
      const mirip = rows.find((lain) => hampirSama(atasan, lain.unit.value ?? ''))
      return silang.unitAtasanTidakDikenal(
        cell,
        {
          unit: kutip(unit.value),
          atasan: kutip(atasan),
          usul: mirip === undefined ? '' : `${kutip(mirip.unit.value)} (${tempat(mirip.unit)})`,
        },
        [unit, ...lainnya.map(({ unitAtasan: lain }) => lain), ...(mirip === undefined ? [] : [mirip.unit])],
      )
    },
  )
}

/** A chain of superiors that comes back to where it began: told once, at its first unit. */
function atasanMelingkar({ buku }: Laporan): readonly Finding[] {
  const rows = buku.organisasi.rows
  const pertama = petaPertama(rows, ({ unit }) => kunciNama(unit.value))
  const selesai = new Set<string>()
  return rows.flatMap((awal) => {
    const jalur: (typeof awal)[] = []
    for (
      let satu: typeof awal | undefined = awal;
      satu !== undefined && kunciNama(satu.unit.value) !== '' && !selesai.has(kunciNama(satu.unit.value));
      satu = pertama.get(kunciNama(satu.unitAtasan.value))
    ) {
      selesai.add(kunciNama(satu.unit.value))
      jalur.push(satu)
    }
    const akhir = jalur.at(-1)
    const kembali = jalur.findIndex(
      ({ unit }) => kunciNama(unit.value) === kunciNama(akhir?.unitAtasan.value ?? null),
    )
    const [kepala, ...lainnya] = kembali < 0 ? [] : jalur.slice(kembali)
    if (kepala === undefined) return []
    return [
      baris.atasanMelingkar(
        kepala.unitAtasan,
        { unit: kutip(kepala.unit.value) },
        lainnya.map(({ unitAtasan: cell }) => cell),
      ),
    ]
  })
}

/** The same unit below the same superior; units of one name below others ("Subbagian Tata Usaha") are several. */
function unitGanda({ buku }: Laporan): readonly Finding[] {
  return ulangan(buku.organisasi.rows, ({ unit, unitAtasan }) =>
    kunciNama(unit.value) === '' ? '' : `${kunciNama(unit.value)}/${kunciNama(unitAtasan.value)}`,
  ).map(({ satu, pertama }) =>
    silang.unitGanda(satu.unit, { unit: kutip(satu.unit.value), pertama: tempat(pertama.unit) }, [
      pertama.unit,
    ]),
  )
}
