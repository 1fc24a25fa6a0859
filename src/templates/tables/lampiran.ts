/** Tables of the appendices: indicator sheet, and programs of the perjanjian kinerja. */
import type { HasilPos } from '../../calc/hasil.ts'
import { type Decimal, jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import type { Cell, Indikator, Sasaran } from '../../model/laporan.ts'
import { formatUang, KOSONG, tulisAngka } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { petaProgram } from '../view/peta-program.ts'
import { tahunCetak } from '../view/tahun.ts'
import { tingkatTeratas } from '../view/umum.ts'
import { isiBaris, type Kolom, susunTabel } from './table.ts'

interface BarisIku {
  readonly sasaran: Sasaran
  readonly indikator: Indikator
}

export function tabelLampiranIku(bahan: Bahan): Table {
  const { laporan, sebutan } = bahan
  const baris = laporan.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((indikator): BarisIku => ({ sasaran, indikator })),
  )
  const terisi = (ambil: (indikator: Indikator) => string | null): boolean =>
    baris.some(({ indikator }) => (ambil(indikator) ?? '') !== '')
  const pilihan: readonly (readonly [
    judul: string,
    lebar: number,
    ambil: (indikator: Indikator) => string | null,
  ])[] = [
    ['Cara Hitung', 30, caraHitung],
    ['Sumber Data', 18, ({ perjanjian }) => perjanjian.sumberData.value],
    ['Penanggung Jawab', 18, ({ perjanjian }) => perjanjian.penanggungJawab.value],
  ]
  return susunTabel<BarisIku>({
    id: 'lampiran-iku',
    judul: `${sebutan.indikator === 'indikator kinerja utama' ? 'Indikator Kinerja Utama' : 'Indikator Kinerja'} ${sebutan.opdLengkap}`,
    sumber: bahan.sumber,
    kolom: [
      {
        judul: 'Sasaran Strategis',
        lebar: 22,
        isi: ({ sasaran }) => berkode(sasaran.kode, sasaran.nama),
        gabung: ({ sasaran }) => sasaran.kode,
      },
      { judul: 'Indikator Kinerja', lebar: 26, isi: ({ indikator }) => indikator.nama },
      { judul: 'Satuan', lebar: 9, rata: 'center', isi: ({ indikator }) => indikator.satuan || KOSONG },
      ...pilihan
        .filter(([, , ambil]) => terisi(ambil))
        .map(
          ([judul, lebar, ambil]): Kolom<BarisIku> => ({
            judul,
            lebar,
            isi: ({ indikator }) => ambil(indikator) || KOSONG,
          }),
        ),
    ],
    baris: isiBaris(baris),
  })
}

/** How it is computed: as the office tells it, and by its numerator and denominator where no sentence tells these. */
function caraHitung({ perjanjian, realisasi, faktor }: Indikator): string {
  const isi = ({ value }: Cell<string>): string => (value ?? '').trim()
  const cara = isi(perjanjian.caraHitung)
  const atas = isi(perjanjian.uraianPembilang)
  const bawah = isi(perjanjian.uraianPenyebut)
  const dikalimatkan = realisasi?.pembilang.value != null && realisasi.penyebut.value !== null
  if (cara !== '' && dikalimatkan) return cara
  const rumus =
    atas !== '' && bawah !== ''
      ? [`${atas} dibagi ${bawah}${faktor.eq(1) ? '' : ` dikali ${tulisAngka(faktor)}`}`]
      : [atas === '' ? '' : `Pembilang: ${atas}`, bawah === '' ? '' : `Penyebut: ${bawah}`]
  return [cara, ...rumus].filter((teks) => teks !== '').join('\n')
}

/** Second table of the perjanjian kinerja: programs with their budget, without a source like the form it belongs to. */
export function tabelPerjanjianProgram(bahan: Bahan): Table | null {
  const { hasil, laporan, sebutan } = bahan
  const program = petaProgram(bahan).flatMap(({ program: isi }) => isi)
  if (program.length === 0) return null
  /** As signed: before the change of the budget, where the workbook tells both. */
  const dijanjikan = ({ pagu, paguAwal }: HasilPos): Decimal => paguAwal ?? pagu
  const sumberDana = hasil.sumberDana.filter(({ kosong }) => !kosong)
  const keterangan = sumberDana.length === 1 ? (sumberDana[0]?.nama ?? sebutan.apbd) : 'APBD'
  return susunTabel({
    id: 'perjanjian-program',
    judul: `${tingkatTeratas(bahan)} dan Anggaran pada Perjanjian Kinerja Tahun ${tahunCetak(laporan.tahun)}`,
    sumber: null,
    kolom: [
      { judul: 'No', lebar: 6, rata: 'center', isi: ({ nomor }) => String(nomor) },
      { judul: tingkatTeratas(bahan), lebar: 46, isi: ({ nama }) => nama },
      { judul: 'Anggaran (Rp)', lebar: 20, rata: 'right', isi: ({ anggaran }) => formatUang(anggaran) },
      { judul: 'Keterangan', lebar: 22, isi: () => keterangan },
    ],
    baris: [
      ...isiBaris(
        program.map((pos, index) => ({
          nomor: index + 1,
          nama: berkode(pos.pos.kode ?? '', pos.pos.uraian),
          anggaran: dijanjikan(pos),
        })),
      ),
      {
        jenis: 'jumlah',
        label: 'Jumlah',
        sel: [formatUang(jumlah(program.map(dijanjikan))), ''],
      },
    ],
  })
}
