/** Charts of the report: budget by sasaran, results against 100 %, absorption by program, results over the years. */
import type { HasilSasaran } from '../../calc/hasil.ts'
import { bulatkan } from '../../calc/pembulatan.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Chart, Figure } from '../../document/document.ts'
import type { Bahan } from '../view/bahan.ts'
import { pasti } from '../view/keadaan-uang.ts'
import { tahunCetak, tahunSebelumnya } from '../view/tahun.ts'
import { tingkatTeratas } from '../view/umum.ts'

interface Skala {
  /** A budget or realisasi as large as this is drawn so. */
  readonly dari: number
  readonly pembagi: number
  readonly satuan: string
  readonly nama: string
  readonly format: string
}

/** Six digits beside a bar have room, more have not. */
const SKALA_RUPIAH: readonly Skala[] = [
  { dari: 1e12, pembagi: 1e9, satuan: 'Rp miliar', nama: 'miliar rupiah', format: '#,##0.0' },
  { dari: 1e6, pembagi: 1e6, satuan: 'Rp juta', nama: 'juta rupiah', format: '#,##0' },
]
const RUPIAH: Skala = { dari: 0, pembagi: 1, satuan: 'Rp', nama: 'rupiah', format: '#,##0' }
/** Longest label of a category that a chart can carry. */
const LABEL_TERPANJANG = 90

function gambar(bahan: Bahan, id: string, judul: string, alt: string, chart: Chart): Figure {
  return {
    type: 'figure',
    id,
    caption: [{ type: 'text', text: judul }],
    alt,
    source: bahan.sumber,
    content: { type: 'chart', chart },
  }
}

/** Cut at a word, with an ellipsis. */
export function label(teks: string): string {
  if (teks.length <= LABEL_TERPANJANG) return teks
  const potong = teks.slice(0, LABEL_TERPANJANG - 1)
  return `${potong.slice(0, Math.max(20, potong.lastIndexOf(' ')))}…`
}

interface Persen {
  readonly format: string
  readonly titik: (persen: Decimal) => number
}

/** Percentages as drawn and as labelled: rounded once, so that the label says what the table says. */
function grafikPersen({ hasil: { kebijakan } }: Bahan): Persen {
  const { desimal } = kebijakan
  return {
    format: desimal === 0 ? '0' : `0.${'0'.repeat(desimal)}`,
    titik: (persen) => bulatkan(persen, desimal).toNumber(),
  }
}

export function grafikAnggaranSasaran(bahan: Bahan): Figure | null {
  const { hasil, laporan, sebutan } = bahan
  const isi = hasil.sasaran.filter(
    ({ anggaran }) => !anggaran.pagu.isZero() && pasti(bahan.keadaan(anggaran)),
  )
  const terisi = (anggaran: HasilSasaran['anggaran']): boolean =>
    bahan.keadaan(anggaran).realisasi.kosong === null
  if (!isi.some(({ anggaran }) => terisi(anggaran))) return null
  const mencapai = (rupiah: number): boolean =>
    isi.some(({ anggaran }) => anggaran.pagu.gte(rupiah) || anggaran.realisasi.gte(rupiah))
  const skala = SKALA_RUPIAH.find(({ dari }) => mencapai(dari)) ?? RUPIAH
  return gambar(
    bahan,
    'grafik-anggaran-sasaran',
    `Anggaran dan Realisasi Anggaran menurut Sasaran ${bahan.sebutan.periode}`,
    `Grafik batang anggaran dan realisasi anggaran setiap sasaran strategis ${sebutan.opd} tahun ${tahunCetak(laporan.tahun)} dalam ${skala.nama}.`,
    {
      kind: 'bar',
      categories: isi.map(({ sasaran }) => label(sasaran.nama)),
      unit: skala.satuan,
      format: skala.format,
      series: [
        {
          name: 'Anggaran',
          kind: 'bar',
          values: isi.map(({ anggaran }) => anggaran.pagu.div(skala.pembagi).toNumber()),
        },
        {
          name: 'Realisasi',
          kind: 'bar',
          values: isi.map(({ anggaran }) =>
            terisi(anggaran) ? anggaran.realisasi.div(skala.pembagi).toNumber() : null,
          ),
        },
      ],
    },
  )
}

export function grafikCapaian(bahan: Bahan): Figure | null {
  const { hasil, laporan, sebutan } = bahan
  if (!hasil.indikator.some(({ capaian }) => capaian.ada)) return null
  const { format, titik } = grafikPersen(bahan)
  return gambar(
    bahan,
    'grafik-capaian',
    `Capaian Indikator Kinerja dan Garis Target 100% ${sebutan.periode}`,
    `Grafik kolom capaian setiap indikator kinerja ${sebutan.opd} tahun ${tahunCetak(laporan.tahun)} dalam persen, dibandingkan dengan garis 100 persen.`,
    {
      kind: 'column',
      categories: hasil.indikator.map(({ indikator }) => indikator.kode),
      unit: '%',
      format,
      series: [
        {
          name: 'Capaian',
          kind: 'bar',
          values: hasil.indikator.map(({ capaian }) => (capaian.ada ? titik(capaian.nilai) : null)),
        },
        { name: 'Target (100%)', kind: 'line', values: hasil.indikator.map(() => 100) },
      ],
    },
  )
}

export function grafikSerapanProgram(bahan: Bahan): Figure | null {
  const { hasil, laporan, sebutan } = bahan
  const program = hasil.anggaran.pohon
  const { format, titik } = grafikPersen(bahan)
  const serapan = program.map((satu) =>
    satu.serapan.ada && pasti(bahan.keadaan(satu)) ? titik(satu.serapan.nilai) : null,
  )
  // Bars of nothing but 0 cannot be seen.
  if (program.length < 2 || serapan.every((satu) => (satu ?? 0) === 0)) return null
  return gambar(
    bahan,
    'grafik-serapan-program',
    `Serapan Anggaran menurut ${tingkatTeratas(bahan)} ${bahan.sebutan.periode}`,
    `Grafik batang persentase serapan anggaran setiap ${tingkatTeratas(bahan).toLowerCase()} ${sebutan.opd} tahun ${tahunCetak(laporan.tahun)}.`,
    {
      kind: 'bar',
      categories: program.map(({ pos }) => label(pos.uraian)),
      unit: '%',
      format,
      series: [
        {
          name: 'Serapan (%)',
          kind: 'bar',
          values: serapan,
        },
      ],
    },
  )
}

/** Results of the indicators of a sasaran over the years; only where at least two earlier years are known. */
export function grafikTrenSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Figure | null {
  const { laporan } = bahan
  const { format, titik } = grafikPersen(bahan)
  const tahun = [...tahunSebelumnya(bahan, sasaran.indikator)].reverse()
  const berisi = tahun.filter((satu) =>
    sasaran.indikator.some(({ riwayat }) =>
      riwayat.some((baris) => baris.tahun === satu && baris.capaian.ada),
    ),
  )
  const [awal] = berisi
  if (awal === undefined || berisi.length < 2) return null
  // A year without a figure keeps its place: the line is broken there.
  const semua = [...tahun.filter((satu) => satu >= awal), laporan.tahun]
  return gambar(
    bahan,
    id,
    `Perkembangan Capaian Indikator Sasaran ${sasaran.sasaran.kode} Tahun ${semua[0]}–${tahunCetak(laporan.tahun)}`,
    `Grafik garis capaian indikator sasaran ${sasaran.sasaran.nama} dari tahun ${semua[0]} sampai ${tahunCetak(laporan.tahun)} dalam persen.`,
    {
      kind: 'line',
      categories: semua.map(String),
      unit: '%',
      format,
      // An indicator never measured has no line, and so no entry in the legend.
      series: sasaran.indikator
        .map(({ indikator, capaian, riwayat }) => ({
          name: label(indikator.nama),
          kind: 'line' as const,
          values: semua.map((satu) => {
            const nilai =
              satu === laporan.tahun ? capaian : riwayat.find((baris) => baris.tahun === satu)?.capaian
            return nilai?.ada === true ? titik(nilai.nilai) : null
          }),
        }))
        .filter(({ values }) => values.some((nilai) => nilai !== null)),
    },
  )
}
