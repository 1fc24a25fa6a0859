/** Which amounts of money rest on a cell that could not be read: in a draft they are gaps, never sums of what is left. */
import type { Hasil, HasilPos, Uang } from '../../calc/hasil.ts'
import type { Cell, Laporan } from '../../model/laporan.ts'

type Sel = Pick<Cell<unknown>, 'sheet' | 'cell' | 'state'>

/** The first unreadable cell below an amount; null where the amount is sound. */
export interface Cacat {
  readonly pagu: Sel | null
  readonly realisasi: Sel | null
}

const UTUH: Cacat = { pagu: null, realisasi: null }

/** No part of the amount is missing. */
export function pasti({ pagu, realisasi }: Cacat): boolean {
  return pagu === null && realisasi === null
}

export function gabungCacat(semua: readonly Cacat[]): Cacat {
  return {
    pagu: semua.find(({ pagu }) => pagu !== null)?.pagu ?? null,
    realisasi: semua.find(({ realisasi }) => realisasi !== null)?.realisasi ?? null,
  }
}

export function cacatUang(laporan: Laporan, hasil: Hasil): (uang: Uang) => Cacat {
  const peta = new Map<Uang, Cacat>()
  const catat = (uang: Uang, cacat: Cacat): Cacat => {
    peta.set(uang, cacat)
    return cacat
  }
  const catatPos = (pos: HasilPos): Cacat => {
    const anak = gabungCacat(pos.anak.map(catatPos))
    const { pagu, realisasi } = pos.pos.baris
    return catat(pos, { pagu: buruk(pagu, anak.pagu), realisasi: buruk(realisasi, anak.realisasi) })
  }
  catat(hasil.anggaran, gabungCacat(hasil.anggaran.pohon.map(catatPos)))
  for (const { anggaran, program } of hasil.sasaran) {
    catat(anggaran, gabungCacat(program.map((pos) => peta.get(pos) ?? UTUH)))
  }
  for (const jenis of hasil.belanja) {
    const kelompok = jenis.kelompok.map((satu) =>
      catat(
        satu,
        gabungCacat(
          satu.baris.map((uang, index) => {
            const row = satu.kelompok.baris[index]
            return catat(uang, {
              pagu: buruk(row?.anggaran, null),
              realisasi: buruk(row?.realisasi, null),
            })
          }),
        ),
      ),
    )
    catat(jenis, gabungCacat(kelompok))
  }
  hasil.sumberDana.forEach((dana, index) => {
    const row = laporan.buku.sumberDana.rows[index]
    catat(dana, { pagu: buruk(row?.anggaran, null), realisasi: buruk(row?.realisasi, null) })
  })
  return (uang) => peta.get(uang) ?? UTUH
}

/** A written amount counts, whatever stands below it; a blank one is as sound as what it is the sum of. */
function buruk(cell: Sel | undefined, anak: Sel | null): Sel | null {
  if (cell?.state === 'bad') return cell
  return cell?.state === 'filled' ? null : anak
}
