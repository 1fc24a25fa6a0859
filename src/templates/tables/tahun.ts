/** Tables of earlier years: of the indicators of a sasaran, and of all with the mean of each year. */
import type { HasilIndikator, HasilSasaran } from '../../calc/hasil.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { ketelitian } from '../view/ketelitian.ts'
import { tahunCetak, tahunSebelumnya } from '../view/tahun.ts'
import { kolomIndikator, kolomSatuan } from './analisis.ts'
import { selAtau, selRealisasi } from './nilai.ts'
import { isiBaris, type Kolom, type Rancangan, susunTabel } from './table.ts'

/** Oldest year first, as time runs. */
function kolomTahun(bahan: Bahan, tahun: readonly number[]): readonly Kolom<HasilIndikator>[] {
  const { format, laporan } = bahan
  return [
    ...tahun.toReversed().flatMap((satu): readonly Kolom<HasilIndikator>[] => {
      const pada = ({ riwayat }: HasilIndikator) => riwayat.find((baris) => baris.tahun === satu) ?? null
      return [
        {
          judul: 'Realisasi',
          induk: `Tahun ${satu}`,
          lebar: 10,
          rata: 'right',
          isi: (indikator) =>
            selAtau(
              bahan,
              `realisasi tahun ${satu}`,
              pada(indikator)?.realisasi ?? null,
              indikator.indikator.riwayat.find(({ tahun: ke }) => ke.value === satu)?.realisasi,
              ketelitian(bahan, indikator),
            ),
        },
        {
          judul: 'Capaian (%)',
          induk: `Tahun ${satu}`,
          lebar: 9,
          rata: 'right',
          isi: (indikator) => {
            const capaian = pada(indikator)?.capaian
            return capaian?.ada === true ? format.capaian(capaian) : KOSONG
          },
        },
      ]
    }),
    {
      judul: 'Realisasi',
      induk: `Tahun ${tahunCetak(laporan.tahun)}`,
      lebar: 10,
      rata: 'right',
      isi: (indikator) => selRealisasi(bahan, indikator),
    },
    {
      judul: 'Capaian (%)',
      induk: `Tahun ${tahunCetak(laporan.tahun)}`,
      lebar: 9,
      rata: 'right',
      isi: (indikator) => (indikator.capaian.ada ? format.capaian(indikator.capaian) : KOSONG),
    },
  ]
}

/** Earlier years that stand side by side with their realisasi and capaian in readable type. */
const TAHUN_BERDAMPINGAN = 2

export function tabelTahunSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const tahun = tahunSebelumnya(bahan, sasaran.indikator)
  if (tahun.length === 0) return null
  const { laporan, sumber } = bahan
  const dasar = {
    id,
    judul: `Realisasi dan Capaian Indikator Sasaran ${sasaran.sasaran.kode} Tahun ${tahun.at(-1)}–${tahunCetak(laporan.tahun)}`,
    sumber,
  }
  return tahun.length > TAHUN_BERDAMPINGAN
    ? susunTabel({ ...dasar, ...tahunMenurun(bahan, sasaran, tahun) })
    : susunTabel({
        ...dasar,
        kolom: [kolomIndikator, kolomSatuan(), ...kolomTahun(bahan, tahun)],
        baris: isiBaris(sasaran.indikator),
      })
}

interface BarisTahun {
  readonly indikator: HasilIndikator
  readonly uraian: 'Realisasi' | 'Capaian (%)'
}

/** Many years: capaian below realisasi, one column a year. */
function tahunMenurun(
  bahan: Bahan,
  { indikator }: HasilSasaran,
  tahun: readonly number[],
): Pick<Rancangan<BarisTahun>, 'kolom' | 'baris'> {
  const sel = kolomTahun(bahan, tahun)
  const semua = [...tahun.toReversed(), bahan.laporan.tahun]
  const tetap = ({ judul, lebar, rata, isi }: Kolom<HasilIndikator>): Kolom<BarisTahun> => ({
    judul,
    lebar,
    ...(rata === undefined ? {} : { rata }),
    isi: (baris) => isi(baris.indikator),
    gabung: (baris) => baris.indikator.indikator.kode,
  })
  return {
    kolom: [
      tetap({ ...kolomIndikator, lebar: 26 }),
      tetap(kolomSatuan()),
      { judul: 'Uraian', lebar: 12, isi: ({ uraian }) => uraian },
      ...semua.map(
        (satu, ke): Kolom<BarisTahun> => ({
          judul: tahunCetak(satu),
          lebar: 9,
          rata: 'right',
          isi: (baris) =>
            sel.filter(({ judul }) => judul === baris.uraian)[ke]?.isi(baris.indikator) ?? KOSONG,
        }),
      ),
    ],
    baris: isiBaris(
      indikator.flatMap((satu): readonly BarisTahun[] => [
        { indikator: satu, uraian: 'Realisasi' },
        { indikator: satu, uraian: 'Capaian (%)' },
      ]),
    ),
  }
}

/** All indicators against earlier years, with the mean of each year. */
export function tabelPerbandinganTahun(bahan: Bahan): Table | null {
  const { hasil, laporan, sebutan, format, sumber } = bahan
  const tahun = tahunSebelumnya(bahan, hasil.indikator)
  if (tahun.length === 0) return null
  interface Sel {
    readonly sasaran: HasilSasaran
    readonly indikator: HasilIndikator
  }
  const baris = hasil.sasaran.flatMap((sasaran) =>
    sasaran.indikator.map((indikator): Sel => ({ sasaran, indikator })),
  )
  const rataRata = (satu: number): string => {
    const ada = hasil.rataRataTahun.find((rata) => rata.tahun === satu)
    return ada === undefined ? KOSONG : format.capaian(ada.rataRata)
  }
  return susunTabel<Sel>({
    id: 'perbandingan-tahun',
    judul: `Perbandingan Realisasi dan Capaian Kinerja ${sebutan.opdLengkap} Tahun ${tahun.at(-1)}–${tahunCetak(laporan.tahun)}`,
    sumber,
    kolom: [
      {
        judul: 'Sasaran Strategis',
        lebar: 24,
        isi: ({ sasaran }) => berkode(sasaran.sasaran.kode, sasaran.sasaran.nama),
        gabung: ({ sasaran }) => sasaran.sasaran.kode,
      },
      { judul: 'Indikator Kinerja', lebar: 26, isi: ({ indikator }) => indikator.indikator.nama },
      ...[kolomSatuan(), ...kolomTahun(bahan, tahun)].map(
        ({ judul, induk, lebar, rata, isi }): Kolom<Sel> => ({
          judul,
          lebar,
          ...(induk === undefined ? {} : { induk }),
          ...(rata === undefined ? {} : { rata }),
          isi: ({ indikator }) => isi(indikator),
        }),
      ),
    ],
    baris: [
      ...isiBaris(baris),
      {
        jenis: 'jumlah',
        label: 'Rata-rata capaian',
        sel: [...tahun.toReversed().flatMap((satu) => [rataRata(satu), '']), format.capaian(hasil.rataRata)],
      },
    ],
  })
}
