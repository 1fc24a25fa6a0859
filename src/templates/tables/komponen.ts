/** Table of the components of one indicator, with what they come to. */
import type { AnyHasilIndikator } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import type { BarisKomponen } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import { KOSONG, tulisAngka } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { hasilKomponen, sebutCara } from '../view/komponen.ts'
import { tahunCetak } from '../view/tahun.ts'
import { tempatIsian } from '../view/tempat.ts'
import { selNilai } from './nilai.ts'
import { barisJumlah, type Isi, isiBaris, susunTabel } from './table.ts'

/** Null where the workbook has none. Columns nobody filled are left out. */
export function tabelKomponen(bahan: Bahan, hasil: AnyHasilIndikator, id: string): Table | null {
  const { komponen, nama } = hasil.indikator
  if (komponen.length === 0) return null
  const terisi = (kolom: 'satuan' | 'bobot' | 'target' | 'keterangan'): boolean =>
    komponen.some((baris) => baris[kolom].state !== 'empty')
  const gabungan = hasilKomponen(bahan, hasil)
  const [adaBobot, adaTarget, adaKeterangan] = [terisi('bobot'), terisi('target'), terisi('keterangan')]
  return susunTabel<BarisKomponen>({
    id,
    judul: `Komponen Indikator ${nama} Tahun ${tahunCetak(bahan.laporan.tahun)}`,
    sumber: bahan.sumber,
    kolom: [
      { judul: 'Komponen', lebar: 36, isi: (baris) => selNama(bahan, baris) },
      {
        judul: 'Satuan',
        lebar: 10,
        rata: 'center',
        isi: ({ satuan }) => satuan.value ?? KOSONG,
        ada: terisi('satuan'),
      },
      {
        judul: 'Bobot',
        lebar: 9,
        rata: 'right',
        isi: ({ bobot }) => (bobot.value === null ? KOSONG : tulisAngka(bobot.value)),
        ada: adaBobot,
      },
      {
        judul: 'Target',
        lebar: 11,
        rata: 'right',
        isi: ({ target }) => selNilai(bahan, 'target komponen', target),
        ada: adaTarget,
      },
      {
        judul: 'Realisasi',
        lebar: 11,
        rata: 'right',
        isi: (baris) => selRealisasiKomponen(bahan, baris, hasil.komponen !== null),
      },
      {
        judul: 'Keterangan',
        lebar: 24,
        isi: ({ keterangan }) => keterangan.value ?? KOSONG,
        ada: adaKeterangan,
      },
    ],
    baris: [
      ...isiBaris(komponen),
      ...(gabungan === null
        ? []
        : barisJumlah(sebutCara(gabungan), [
            ...(adaBobot ? [jumlahBobot(komponen)] : []),
            ...(adaTarget ? [''] : []),
            gabungan.cetak,
            ...(adaKeterangan ? [''] : []),
          ])),
    ],
  })
}

function selNama({ laporan }: Bahan, { komponen }: BarisKomponen): Isi {
  return komponen.value ?? [gap('nama komponen', tempatIsian(laporan, 'komponen', 'komponen', komponen))]
}

/** Where other components are measured, a blank one is still to be filled in. */
function selRealisasiKomponen(bahan: Bahan, { komponen, realisasi }: BarisKomponen, terukur: boolean): Isi {
  return terukur && realisasi.state === 'empty'
    ? [
        gap(
          `realisasi komponen ${komponen.value ?? ''}`.trim(),
          tempatIsian(bahan.laporan, 'komponen', 'realisasi', realisasi),
        ),
      ]
    : selNilai(bahan, 'realisasi komponen', realisasi)
}

function jumlahBobot(komponen: readonly BarisKomponen[]): string {
  return tulisAngka(jumlah(komponen.flatMap(({ bobot }) => bobot.value ?? [])))
}
