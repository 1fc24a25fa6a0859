/** Every computed figure of an office, for a person at a terminal. */
import type { Hasil, HasilPos, Uang } from '../../calc/hasil.ts'
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

export function printCalc(laporan: Laporan, hasil: Hasil): string {
  const { desimal } = hasil.kebijakan
  const uang = ({ pagu, realisasi, serapan, sisa }: Uang): readonly string[] => [
    formatUang(pagu),
    formatUang(realisasi),
    formatCapaian(serapan, desimal),
    formatUang(sisa),
  ]
  const section = (title: string, text: string): string => `${title}\n${text}\n`

  const indikator = printGrid(
    [
      KODE,
      { header: 'Indikator', align: 'left', max: 40 },
      { header: 'Target', align: 'right' },
      { header: 'Realisasi', align: 'right' },
      { header: 'Capaian', align: 'right' },
      { header: 'Kategori', align: 'left', max: 24 },
    ],
    hasil.indikator.map((satu) => [
      satu.indikator.kode,
      satu.indikator.nama,
      formatNilai(satu.target),
      formatNilai(satu.realisasi.nilai),
      formatCapaian(satu.capaian, desimal),
      satu.capaian.ada ? (satu.kategori?.label ?? KOSONG) : alasanSingkat(satu.capaian.alasan),
    ]),
  )
  const sasaran = printGrid(
    [
      KODE,
      { header: 'Sasaran', align: 'left', max: 34 },
      { header: 'Rata-rata', align: 'right' },
      ...UANG,
      { header: 'Efisiensi', align: 'right' },
      { header: 'Penilaian', align: 'left' },
    ],
    hasil.sasaran.map((satu) => [
      satu.sasaran.kode,
      satu.sasaran.nama,
      formatCapaian(satu.rataRata, desimal),
      ...uang(satu.anggaran),
      formatCapaian(satu.efisiensi.nilai, desimal),
      satu.efisiensi.label,
    ]),
  )
  const misi = hasil.misi.filter((satu) => satu.misi.nama !== '')
  const program = printGrid(
    [KODE, { header: 'Program', align: 'left', max: 44 }, ...UANG],
    [
      ...hasil.anggaran.pohon.map((satu: HasilPos) => [
        satu.pos.kode ?? KOSONG,
        satu.pos.uraian,
        ...uang(satu),
      ]),
      ['total', 'Jumlah', ...uang(hasil.anggaran)],
    ],
  )
  const belanja = printGrid(
    [{ header: 'Jenis belanja', align: 'left', max: 44 }, ...UANG],
    hasil.belanja.map((satu) => [satu.jenis.nama, ...uang(satu)]),
  )
  const rekap = printGrid(
    [
      { header: 'Kategori', align: 'left' },
      { header: 'Indikator', align: 'right' },
    ],
    hasil.rekapKategori.map(({ pita, jumlah }) => [pita.label, String(jumlah)]),
  )
  const tidakDihitung = hasil.takTerukur === 0 ? '' : ` (${hasil.takTerukur} indikator belum dapat dihitung)`
  return [
    `${[
      laporan.identitas.namaOpd.value ?? laporan.berkas,
      laporan.identitas.pemerintahDaerah.value,
      laporan.tahun === 0 ? null : laporan.tahun,
    ]
      .filter((part) => part !== null)
      .join(' ')}\n`,
    section('Indikator (capaian dalam %)', indikator),
    section('Sasaran', sasaran),
    ...(misi.length === 0
      ? []
      : [
          section(
            'Misi',
            printGrid(
              [
                { header: 'Misi', align: 'left', max: 70 },
                { header: 'Rata-rata', align: 'right' },
              ],
              misi.map((satu) => [satu.misi.nama, formatCapaian(satu.rataRata, desimal)]),
            ),
          ),
        ]),
    section('Anggaran (rupiah)', program),
    ...(hasil.belanja.length === 0 ? [] : [section('Belanja (rupiah)', belanja)]),
    section('Rekapitulasi kategori', rekap),
    `Rata-rata capaian: ${formatCapaian(hasil.rataRata, desimal)}${hasil.kategori === null ? '' : ` (${hasil.kategori.label})`}${tidakDihitung}\n` +
      'Cara menghitung satu angka: lkjip calc BERKAS KODE, misalnya kode indikator, kode sasaran, atau “total”.\n',
  ].join('\n')
}
