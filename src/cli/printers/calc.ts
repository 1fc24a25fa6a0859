/** Every computed figure of an office, for a person at a terminal. */
import { besaranUang } from '../../calc/anggaran.ts'
import type { Angka, Hasil, Uang } from '../../calc/hasil.ts'
import type { Laporan } from '../../model/laporan.ts'
import { alasanSingkat } from '../../templates/format/alasan.ts'
import { formatUang, KOSONG } from '../../templates/format/angka.ts'
import { formatCapaian, formatNilai } from '../../templates/format/nilai.ts'
import { type GridColumn, printGrid } from './grid.ts'

const KODE: GridColumn = { header: 'Kode', align: 'left', max: 20 }
const UANG: readonly GridColumn[] = [
  { header: 'Pagu', align: 'right' },
  { header: 'Realisasi', align: 'right' },
  { header: 'Serapan', align: 'right' },
  { header: 'Sisa', align: 'right' },
]

/** Percentages of an office as its policy prints them. */
type Persen = (angka: Angka) => string

/** What nobody wrote or can read is not 0, and nothing is left over of it. */
function sel(uang: Uang, persen: Persen): readonly string[] {
  const rupiah = (besaran: 'pagu' | 'realisasi' | 'sisa'): string => {
    const angka = besaranUang(uang, besaran)
    return angka.ada ? formatUang(angka.nilai) : KOSONG
  }
  return [rupiah('pagu'), rupiah('realisasi'), persen(uang.serapan), rupiah('sisa')]
}

export function printCalc(laporan: Laporan, hasil: Hasil): string {
  const persen: Persen = (angka) => formatCapaian(angka, hasil.kebijakan.desimal)
  const misi = hasil.misi.filter((satu) => satu.misi.nama !== '')
  const bagian: readonly (readonly [judul: string, isi: string | null])[] = [
    ['Indikator (capaian dalam %)', gridIndikator(hasil, persen)],
    ['Sasaran', gridSasaran(hasil, persen)],
    ['Misi', misi.length === 0 ? null : gridMisi(misi, persen)],
    ['Anggaran (rupiah)', gridAnggaran(hasil, persen)],
    ['Belanja (rupiah)', hasil.belanja.length === 0 ? null : gridBelanja(hasil, persen)],
    ['Rekapitulasi kategori', gridRekap(hasil)],
  ]
  return [
    `${instansi(laporan)}\n`,
    ...bagian.flatMap(([judul, isi]) => (isi === null ? [] : [`${judul}\n${isi}\n`])),
    `${rataRata(hasil, persen)}\n` +
      'Cara menghitung satu angka: lkjip calc BERKAS KODE, misalnya kode indikator, kode sasaran, atau “total”.\n',
  ].join('\n')
}

function instansi({ identitas: { namaOpd, pemerintahDaerah }, berkas, tahun }: Laporan): string {
  return [namaOpd.value ?? berkas, pemerintahDaerah.value, tahun === 0 ? null : tahun]
    .filter((part) => part !== null)
    .join(' ')
}

function rataRata({ rataRata: rata, kategori, takTerukur }: Hasil, persen: Persen): string {
  const label = kategori === null ? '' : ` (${kategori.label})`
  const tidakDihitung = takTerukur === 0 ? '' : ` (${takTerukur} indikator belum dapat dihitung)`
  return `Rata-rata capaian: ${persen(rata)}${label}${tidakDihitung}`
}

function gridIndikator({ indikator }: Hasil, persen: Persen): string {
  return printGrid(
    [
      KODE,
      { header: 'Indikator', align: 'left', max: 40 },
      { header: 'Target', align: 'right' },
      { header: 'Realisasi', align: 'right' },
      { header: 'Capaian', align: 'right' },
      { header: 'Kategori', align: 'left', max: 24 },
    ],
    indikator.map((satu) => [
      satu.indikator.kode,
      satu.indikator.nama,
      formatNilai(satu.target),
      formatNilai(satu.realisasi.nilai),
      persen(satu.capaian),
      satu.capaian.ada ? (satu.kategori?.label ?? KOSONG) : alasanSingkat(satu.capaian.alasan),
    ]),
  )
}

function gridSasaran({ sasaran }: Hasil, persen: Persen): string {
  return printGrid(
    [
      KODE,
      { header: 'Sasaran', align: 'left', max: 34 },
      { header: 'Rata-rata', align: 'right' },
      ...UANG,
      { header: 'Efisiensi', align: 'right' },
      { header: 'Penilaian', align: 'left' },
    ],
    sasaran.map((satu) => [
      satu.sasaran.kode,
      satu.sasaran.nama,
      persen(satu.rataRata),
      ...sel(satu.anggaran, persen),
      persen(satu.efisiensi.nilai),
      satu.efisiensi.label,
    ]),
  )
}

function gridMisi(misi: Hasil['misi'], persen: Persen): string {
  return printGrid(
    [
      { header: 'Misi', align: 'left', max: 70 },
      { header: 'Rata-rata', align: 'right' },
    ],
    misi.map((satu) => [satu.misi.nama, persen(satu.rataRata)]),
  )
}

function gridAnggaran({ anggaran }: Hasil, persen: Persen): string {
  return printGrid(
    [KODE, { header: 'Program', align: 'left', max: 44 }, ...UANG],
    [
      ...anggaran.pohon.map((satu) => [satu.pos.kode ?? KOSONG, satu.pos.uraian, ...sel(satu, persen)]),
      ['total', 'Jumlah', ...sel(anggaran, persen)],
    ],
  )
}

function gridBelanja({ belanja }: Hasil, persen: Persen): string {
  return printGrid(
    [{ header: 'Jenis belanja', align: 'left', max: 44 }, ...UANG],
    belanja.map((satu) => [satu.jenis.nama, ...sel(satu, persen)]),
  )
}

function gridRekap({ rekapKategori }: Hasil): string {
  return printGrid(
    [
      { header: 'Kategori', align: 'left' },
      { header: 'Indikator', align: 'right' },
    ],
    rekapKategori.map(({ pita, jumlah }) => [pita.label, String(jumlah)]),
  )
}
