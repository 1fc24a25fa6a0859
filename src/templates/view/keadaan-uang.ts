/**
 * What is known of each amount of money. One that rests on a cell nobody can read is a gap in a draft, never the sum of
 * what is left; one that nobody wrote is blank, not Rp0.
 */
import type { Hasil, HasilPos, Uang } from '../../calc/hasil.ts'
import type { BarisBelanja, Cell, Laporan } from '../../model/laporan.ts'
import { tempatIsian } from './tempat.ts'

type Sel = Pick<Cell<unknown>, 'sheet' | 'cell' | 'state'>

interface KeadaanBesaran {
  /** The first unreadable cell below the amount. */
  readonly cacat: Sel | null
  /** Where an amount that nobody wrote would stand. */
  readonly kosong: string | null
}

export interface KeadaanUang {
  readonly pagu: KeadaanBesaran
  readonly realisasi: KeadaanBesaran
}

const TERTULIS: KeadaanBesaran = { cacat: null, kosong: null }
export const UTUH: KeadaanUang = { pagu: TERTULIS, realisasi: TERTULIS }

/** No part of the money is unreadable. */
export function pasti({ pagu, realisasi }: KeadaanUang): boolean {
  return pagu.cacat === null && realisasi.cacat === null
}

/** Both amounts are known. */
export function utuh(keadaan: KeadaanUang): boolean {
  return pasti(keadaan) && keadaan.pagu.kosong === null && keadaan.realisasi.kosong === null
}

/** Of a sum: blank where nobody wrote any of its parts. */
export function gabungKeadaan(bagian: readonly KeadaanUang[]): KeadaanUang {
  const gabung = (besaran: keyof KeadaanUang): KeadaanBesaran => ({
    cacat: bagian.find((satu) => satu[besaran].cacat !== null)?.[besaran].cacat ?? null,
    kosong: bagian.every((satu) => satu[besaran].kosong !== null)
      ? (bagian[0]?.[besaran].kosong ?? '')
      : null,
  })
  return { pagu: gabung('pagu'), realisasi: gabung('realisasi') }
}

export function keadaanUang(laporan: Laporan, hasil: Hasil): (uang: Uang) => KeadaanUang {
  const peta = new Map<Uang, KeadaanUang>()
  const catat = (uang: Uang, keadaan: KeadaanUang): KeadaanUang => {
    peta.set(uang, keadaan)
    return keadaan
  }
  const catatPos = (pos: HasilPos): KeadaanUang => {
    const anak = gabungKeadaan(pos.anak.map(catatPos))
    const besaran = (kolom: keyof KeadaanUang): KeadaanBesaran => {
      const cell = pos.pos.baris[kolom]
      // A written amount counts, whatever stands below it; a blank one is as sound as what it is the sum of.
      return cell.state === 'empty' && pos.anak.length > 0
        ? anak[kolom]
        : keadaanSel(cell, () => tempatIsian(laporan, 'anggaran', kolom, cell))
    }
    return catat(pos, { pagu: besaran('pagu'), realisasi: besaran('realisasi') })
  }
  const catatBaris = (
    uang: Uang,
    lembar: 'belanja' | 'sumberDana',
    row: Pick<BarisBelanja, 'anggaran' | 'realisasi'> | null | undefined,
  ): KeadaanUang => {
    const besaran = (kolom: 'anggaran' | 'realisasi'): KeadaanBesaran =>
      row == null ? TERTULIS : keadaanSel(row[kolom], () => tempatIsian(laporan, lembar, kolom, row[kolom]))
    return catat(uang, { pagu: besaran('anggaran'), realisasi: besaran('realisasi') })
  }

  const pohon = hasil.anggaran.pohon.map(catatPos)
  if (pohon.length > 0) catat(hasil.anggaran, gabungKeadaan(pohon))
  for (const { anggaran, program } of hasil.sasaran) {
    catat(anggaran, gabungKeadaan(program.map((pos) => peta.get(pos) ?? UTUH)))
  }
  for (const jenis of hasil.belanja) {
    const kelompok = jenis.kelompok.map((satu) => {
      const baris = satu.baris.map((uang, index) => catatBaris(uang, 'belanja', satu.kelompok.baris[index]))
      return baris.length === 0
        ? catatBaris(satu, 'belanja', satu.kelompok.jumlahTertulis)
        : catat(satu, gabungKeadaan(baris))
    })
    if (kelompok.length === 0) catatBaris(jenis, 'belanja', jenis.jenis.jumlahTertulis)
    else catat(jenis, gabungKeadaan(kelompok))
  }
  hasil.sumberDana.forEach((dana, index) => {
    catatBaris(dana, 'sumberDana', laporan.buku.sumberDana.rows[index])
  })
  return (uang) => peta.get(uang) ?? UTUH
}

function keadaanSel(cell: Sel, tempat: () => string): KeadaanBesaran {
  if (cell.state === 'filled') return TERTULIS
  return cell.state === 'bad' ? { cacat: cell, kosong: null } : { cacat: null, kosong: tempat() }
}
