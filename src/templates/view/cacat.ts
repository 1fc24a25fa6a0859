/** Which amounts of money rest on a cell that could not be read: in a draft they are gaps, never sums of what is left. */
import type { Hasil, HasilPos, Uang } from '../../calc/hasil.ts'
import type { BarisBelanja, Cell, Laporan } from '../../model/laporan.ts'
import { tempatIsian } from './tempat.ts'

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

/** Where an amount that nobody wrote would stand: blank is not Rp0. Null where one is written. */
export interface Kosong {
  readonly pagu: string | null
  readonly realisasi: string | null
}

const TERISI: Kosong = { pagu: null, realisasi: null }

/** A sum is blank where nobody wrote any of its parts. */
export function gabungKosong(bagian: readonly Kosong[]): Kosong {
  const semua = (besaran: keyof Kosong): string | null =>
    bagian.every((satu) => satu[besaran] !== null) ? (bagian[0]?.[besaran] ?? '') : null
  return { pagu: semua('pagu'), realisasi: semua('realisasi') }
}

export function kosongUang(laporan: Laporan, hasil: Hasil): (uang: Uang) => Kosong {
  const peta = new Map<Uang, Kosong>()
  const catat = (uang: Uang, kosong: Kosong): Kosong => {
    peta.set(uang, kosong)
    return kosong
  }
  const catatPos = (pos: HasilPos): Kosong => {
    const anak = gabungKosong(pos.anak.map(catatPos))
    const sel = (besaran: keyof Kosong): string | null => {
      const cell = pos.pos.baris[besaran]
      if (cell.state !== 'empty') return null
      return pos.anak.length === 0 ? tempatIsian(laporan, 'anggaran', besaran, cell) : anak[besaran]
    }
    return catat(pos, { pagu: sel('pagu'), realisasi: sel('realisasi') })
  }
  const pohon = hasil.anggaran.pohon.map(catatPos)
  if (pohon.length > 0) catat(hasil.anggaran, gabungKosong(pohon))
  for (const { anggaran, program } of hasil.sasaran) {
    catat(anggaran, gabungKosong(program.map((pos) => peta.get(pos) ?? TERISI)))
  }
  const catatBelanja = (uang: Uang, row: BarisBelanja | null | undefined): Kosong => {
    const sel = (besaran: 'anggaran' | 'realisasi'): string | null =>
      row?.[besaran].state === 'empty' ? tempatIsian(laporan, 'belanja', besaran, row[besaran]) : null
    return catat(uang, { pagu: sel('anggaran'), realisasi: sel('realisasi') })
  }
  for (const jenis of hasil.belanja) {
    const kelompok = jenis.kelompok.map((satu) => {
      const baris = satu.baris.map((uang, index) => catatBelanja(uang, satu.kelompok.baris[index]))
      return baris.length === 0
        ? catatBelanja(satu, satu.kelompok.jumlahTertulis)
        : catat(satu, gabungKosong(baris))
    })
    if (kelompok.length === 0) catatBelanja(jenis, jenis.jenis.jumlahTertulis)
    else catat(jenis, gabungKosong(kelompok))
  }
  hasil.sumberDana.forEach((dana, index) => {
    const row = laporan.buku.sumberDana.rows[index]
    if (row === undefined) return
    const sel = (besaran: 'anggaran' | 'realisasi'): string | null =>
      row[besaran].state === 'empty' ? tempatIsian(laporan, 'sumberDana', besaran, row[besaran]) : null
    catat(dana, { pagu: sel('anggaran'), realisasi: sel('realisasi') })
  })
  return (uang) => peta.get(uang) ?? TERISI
}

/** A written amount counts, whatever stands below it; a blank one is as sound as what it is the sum of. */
function buruk(cell: Sel | undefined, anak: Sel | null): Sel | null {
  if (cell?.state === 'bad') return cell
  return cell?.state === 'filled' ? null : anak
}
