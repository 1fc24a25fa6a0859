/** Tables of Bab I: staff by group, and the units with their duties. */
import type { Decimal } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import type { UnitOrganisasi } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import { KOSONG, tulisAngka } from '../format/angka.ts'
import type { KelompokAparatur } from '../view/aparatur.ts'
import type { Bahan } from '../view/bahan.ts'
import { kalimat } from '../view/indikator.ts'
import { tempatSel } from '../view/tempat.ts'
import { barisJumlah, isiBaris, kolomNomor, susunTabel } from './table.ts'

export function tabelAparatur(bahan: Bahan, kelompok: KelompokAparatur, id: string): Table {
  const { sebutan, sumber } = bahan
  const bagian = (nilai: Decimal | null): string =>
    nilai === null || nilai.isZero() || kelompok.jumlah.isZero() || kelompok.cacat !== null
      ? KOSONG
      : tulisAngka(nilai.times(100).div(kelompok.jumlah), 2)
  return susunTabel({
    id,
    judul: `Pegawai ${sebutan.opd} menurut ${kelompok.nama}${kelompok.keadaan === '' ? '' : `, Keadaan ${kelompok.keadaan}`}`,
    sumber,
    kolom: [
      kolomNomor(6),
      { judul: kelompok.nama, lebar: 34, isi: ({ uraian }) => uraian },
      {
        judul: 'Jumlah (Orang)',
        lebar: 16,
        rata: 'right',
        isi: ({ jumlah: nilai, sel }) =>
          sel.state === 'bad'
            ? [gap('jumlah pegawai', tempatSel(sel))]
            : nilai === null || nilai.isZero()
              ? KOSONG
              : tulisAngka(nilai),
      },
      { judul: 'Bagian (%)', lebar: 14, rata: 'right', isi: ({ jumlah: nilai }) => bagian(nilai) },
    ],
    baris: [
      ...isiBaris(kelompok.baris),
      ...barisJumlah(
        'Jumlah',
        kelompok.cacat === null
          ? [tulisAngka(kelompok.jumlah), kelompok.jumlah.isZero() ? KOSONG : '100,00']
          : [KOSONG, KOSONG],
      ),
    ],
  })
}

interface BarisUnit {
  readonly unit: UnitOrganisasi
  readonly kedalaman: number
}

function semuaUnit(units: readonly UnitOrganisasi[], kedalaman = 0): readonly BarisUnit[] {
  return units.flatMap((unit) => [{ unit, kedalaman }, ...semuaUnit(unit.anak, kedalaman + 1)])
}

/** Units and what each is there for; null where no duty is written. */
export function tabelTugasUnit(bahan: Bahan): Table | null {
  const { laporan, sebutan, sumber } = bahan
  const semua = semuaUnit(laporan.organisasi).filter(({ unit }) => (unit.baris.tugas.value ?? '') !== '')
  if (semua.length === 0) return null
  return susunTabel({
    id: 'tugas-unit',
    judul: `Unit Kerja ${sebutan.opd} dan Tugasnya`,
    sumber,
    kolom: [
      kolomNomor(5),
      {
        judul: 'Unit Kerja',
        lebar: 32,
        isi: ({ unit }) => unit.nama,
        inden: ({ kedalaman }) => Math.max(0, kedalaman - 1),
      },
      { judul: 'Tugas', lebar: 52, isi: ({ unit }) => kalimat(unit.baris.tugas.value ?? '') },
    ],
    baris: isiBaris(semua),
  })
}
