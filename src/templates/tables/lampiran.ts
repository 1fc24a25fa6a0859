/** Tables of the appendices: indicator sheet, and programs of the perjanjian kinerja. */
import { jumlahUang } from '../../calc/anggaran.ts'
import type { HasilPos } from '../../calc/hasil.ts'
import { type Decimal, jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import type { Cell, Indikator } from '../../model/laporan.ts'
import { KOSONG, tulisAngka } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { judul } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { gabungKeadaan, type KeadaanUang, UTUH } from '../view/keadaan-uang.ts'
import { petaProgram } from '../view/peta-program.ts'
import { tahunCetak } from '../view/tahun.ts'
import { tingkatTeratas } from '../view/umum.ts'
import {
  type BarisIndikator,
  barisIndikator,
  kolomIndikator,
  kolomSasaran,
  kolomSatuan,
} from './indikator.ts'
import { barisJumlah, isiBaris, type Kolom, kolomNomor, susunTabel } from './table.ts'
import { selPagu } from './uang.ts'

export function tabelLampiranIku({ laporan, hasil, sebutan, sumber }: Bahan): Table {
  const kolom = (
    kepala: string,
    lebar: number,
    ambil: (indikator: Indikator) => string | null,
  ): Kolom<BarisIndikator> => ({
    judul: kepala,
    lebar,
    isi: (baris) => ambil(baris.hasil.indikator) || KOSONG,
    ada: laporan.indikator.some((indikator) => (ambil(indikator) ?? '') !== ''),
  })
  return susunTabel({
    id: 'lampiran-iku',
    judul: `${judul(sebutan.indikator)} ${sebutan.opdLengkap}`,
    sumber,
    kolom: [
      kolomSasaran(22),
      kolomIndikator(26),
      kolomSatuan,
      kolom('Cara Hitung', 30, caraHitung),
      kolom('Sumber Data', 18, ({ perjanjian }) => perjanjian.sumberData.value),
      kolom('Penanggung Jawab', 18, ({ perjanjian }) => perjanjian.penanggungJawab.value),
    ],
    baris: isiBaris(barisIndikator(hasil.sasaran)),
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
  const dijanjikan = (pos: HasilPos): Decimal => pos.paguAwal ?? pos.pagu
  const keadaan = (pos: HasilPos): KeadaanUang => (pos.paguAwal === null ? bahan.keadaan(pos) : UTUH)
  const seluruhnya = { ...jumlahUang(program), pagu: jumlah(program.map(dijanjikan)) }
  const sumberDana = hasil.sumberDana.filter(({ kosong }) => !kosong)
  const keterangan = sumberDana.length === 1 ? (sumberDana[0]?.nama ?? sebutan.apbd) : 'APBD'
  return susunTabel<HasilPos>({
    id: 'perjanjian-program',
    judul: `${tingkatTeratas(bahan)} dan Anggaran pada Perjanjian Kinerja Tahun ${tahunCetak(laporan.tahun)}`,
    sumber: null,
    kolom: [
      kolomNomor(6),
      { judul: tingkatTeratas(bahan), lebar: 46, isi: ({ pos }) => berkode(pos.kode ?? '', pos.uraian) },
      {
        judul: 'Anggaran (Rp)',
        lebar: 20,
        rata: 'right',
        isi: (pos) => selPagu({ ...pos, pagu: dijanjikan(pos) }, keadaan(pos)),
      },
      { judul: 'Keterangan', lebar: 22, isi: () => keterangan },
    ],
    baris: [
      ...isiBaris(program),
      ...barisJumlah('Jumlah', [selPagu(seluruhnya, gabungKeadaan(program.map(keadaan))), '']),
    ],
  })
}
