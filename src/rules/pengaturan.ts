/** Sheet Pengaturan: settings that make no sense, and a category scale that is nowhere. */

import { skalaBawaanBernama } from '../calc/skala-kategori.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-pengaturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { BATAS_HALAMAN, HURUF_TERPANJANG } from '../model/batas-halaman.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, Laporan } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { angka, daftar, kutip } from './wording.ts'

export const aturanPengaturan: Aturan = ({ laporan }) => [
  ...batas(laporan),
  ...huruf(laporan),
  ...skala(laporan),
]

type Kolom =
  | 'batasAtas'
  | 'batasBawah'
  | 'desimal'
  | 'ambangSerapan'
  | 'ambangCapaianBawah'
  | 'ambangCapaianAtas'
  | keyof typeof BATAS_HALAMAN

interface Batas {
  readonly kolom: Kolom
  readonly seharusnya: string
  readonly wajar: (nilai: Decimal) => boolean
}

/** Percentages are written as 80; below 1 stands one that was meant as a fraction, 0,8 for 80%. */
const PERSEN: Pick<Batas, 'seharusnya' | 'wajar'> = {
  seharusnya: '0, atau antara 1 dan 100',
  wajar: (nilai) => nilai.isZero() || antara(1, 100)(nilai),
}

const BATAS: readonly Batas[] = [
  { kolom: 'batasAtas', seharusnya: '100 atau lebih', wajar: (nilai) => nilai.gte(100) },
  { kolom: 'batasBawah', ...PERSEN },
  {
    kolom: 'desimal',
    seharusnya: 'bilangan bulat antara 0 dan 10',
    wajar: (nilai) => nilai.isInteger() && antara(0, 10)(nilai),
  },
  { kolom: 'ambangSerapan', ...PERSEN },
  { kolom: 'ambangCapaianBawah', ...PERSEN },
  { kolom: 'ambangCapaianAtas', seharusnya: '100 atau lebih', wajar: (nilai) => nilai.gte(100) },
  ...(Object.keys(BATAS_HALAMAN) as (keyof typeof BATAS_HALAMAN)[]).map((kolom) => batasHalaman(kolom)),
]

function batasHalaman(kolom: keyof typeof BATAS_HALAMAN): Batas {
  const { dari, sampai, satuan } = BATAS_HALAMAN[kolom]
  const seharusnya = `antara ${angka(desimal(dari))} dan ${angka(desimal(sampai))} ${satuan}`.trim()
  return { kolom, seharusnya, wajar: antara(dari, sampai) }
}

function antara(bawah: number, atas: number): (nilai: Decimal) => boolean {
  return (nilai) => nilai.gte(bawah) && nilai.lte(atas)
}

function batas({ pengaturan, buku }: Laporan): readonly Finding[] {
  return BATAS.flatMap(({ kolom, seharusnya, wajar }) => {
    const cell: Cell<Decimal> = pengaturan[kolom]
    if (cell.value === null || wajar(cell.value)) return []
    return [
      baris.setelanTidakWajar(cell, {
        isian: buku.pengaturan.spec.columns[kolom].header,
        nilai: angka(cell.value),
        seharusnya,
      }),
    ]
  })
}

function huruf({ pengaturan: { huruf: cell }, buku }: Laporan): readonly Finding[] {
  if (cell.value === null || cell.value.trim().length <= HURUF_TERPANJANG) return []
  return [
    baris.setelanTidakWajar(cell, {
      isian: buku.pengaturan.spec.columns.huruf.header,
      nilai: kutip(cell.value),
      seharusnya: `nama huruf paling banyak ${HURUF_TERPANJANG} karakter, misalnya Times New Roman`,
    }),
  ]
}

/** False for a threshold that is told to be senseless: what follows from it is not told. */
export function ambangWajar({ pengaturan }: Laporan, kolom: Kolom): boolean {
  const { value } = pengaturan[kolom]
  return value === null || BATAS.find((satu) => satu.kolom === kolom)?.wajar(value) !== false
}

function skala({ pengaturan: { skalaKategori: cell }, skalaKategori }: Laporan): readonly Finding[] {
  const kunci = kunciNama(cell.value)
  if (cell.value === null || kunci === '' || skalaBawaanBernama(cell.value) !== null) return []
  if (skalaKategori.some(({ nama }) => kunciNama(nama) === kunci)) return []
  return [
    baris.skalaKategoriTidakDikenal(cell, {
      nama: kutip(cell.value),
      ada: daftar([...skalaKategori.map(({ nama }) => nama), 'bawaan', 'Permendagri 86/2017'], 10),
    }),
  ]
}
