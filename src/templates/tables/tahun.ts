/** Tables of earlier years: of the indicators of a sasaran, and of all with the mean of each year. */
import type { Angka, HasilSasaran } from '../../calc/hasil.ts'
import type { Table } from '../../document/document.ts'
import type { Bahan } from '../view/bahan.ts'
import { ketelitian } from '../view/ketelitian.ts'
import { tahunCetak, tahunSebelumnya } from '../view/tahun.ts'
import {
  type BarisIndikator,
  barisIndikator,
  kolomIndikator,
  kolomRealisasi,
  kolomSasaran,
  kolomSatuan,
} from './indikator.ts'
import { selAtau } from './nilai.ts'
import { barisJumlah, isiBaris, type Kolom, susunTabel } from './table.ts'

/** What a table tells of a year. */
interface KolomTahun {
  readonly tahun: string
  readonly realisasi: Kolom<BarisIndikator>
  readonly capaian: Kolom<BarisIndikator>
}

/** Oldest year first, as time runs. */
function kolomTahun(bahan: Bahan, tahun: readonly number[]): readonly KolomTahun[] {
  const { format, laporan } = bahan
  const capaian = (ambil: (baris: BarisIndikator) => Angka | undefined): Kolom<BarisIndikator> => ({
    judul: 'Capaian (%)',
    lebar: 9,
    rata: 'right',
    isi: (baris) => format.capaian(ambil(baris)),
  })
  const dulu = tahun.toReversed().map((satu): KolomTahun => {
    const pada = ({ hasil: { riwayat } }: BarisIndikator) => riwayat.find((baris) => baris.tahun === satu)
    return {
      tahun: String(satu),
      realisasi: {
        judul: 'Realisasi',
        lebar: 10,
        rata: 'right',
        isi: (baris) =>
          selAtau(
            bahan,
            `realisasi tahun ${satu}`,
            pada(baris)?.realisasi ?? null,
            baris.hasil.indikator.riwayat.find(({ tahun: ke }) => ke.value === satu)?.realisasi,
            ketelitian(bahan, baris.hasil),
          ),
      },
      capaian: capaian((baris) => pada(baris)?.capaian),
    }
  })
  const kini: KolomTahun = {
    tahun: tahunCetak(laporan.tahun),
    realisasi: kolomRealisasi(bahan, 10),
    capaian: capaian(({ hasil }) => hasil.capaian),
  }
  return [...dulu, kini]
}

/** Realisasi and capaian of each year side by side. */
function berdampingan(semua: readonly KolomTahun[]): readonly Kolom<BarisIndikator>[] {
  return semua.flatMap(({ tahun, realisasi, capaian }) =>
    [realisasi, capaian].map((kolom) => ({ ...kolom, induk: `Tahun ${tahun}` })),
  )
}

/** Earlier years that stand side by side with their realisasi and capaian in readable type. */
const TAHUN_BERDAMPINGAN = 2

export function tabelTahunSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const tahun = tahunSebelumnya(bahan, sasaran.indikator)
  if (tahun.length === 0) return null
  const { laporan, sumber } = bahan
  const judul = `Realisasi dan Capaian Indikator Sasaran ${sasaran.sasaran.kode} Tahun ${tahun.at(-1)}–${tahunCetak(laporan.tahun)}`
  const baris = barisIndikator([sasaran])
  const semua = kolomTahun(bahan, tahun)
  return tahun.length > TAHUN_BERDAMPINGAN
    ? susunTabel({ id, judul, sumber, kolom: menurun(semua), baris: isiBaris(baris.flatMap(perUraian)) })
    : susunTabel({
        id,
        judul,
        sumber,
        kolom: [kolomIndikator(30), kolomSatuan, ...berdampingan(semua)],
        baris: isiBaris(baris),
      })
}

interface BarisTahun extends BarisIndikator {
  readonly uraian: 'realisasi' | 'capaian'
}

/** Many years: capaian below realisasi, one column a year. */
function menurun(semua: readonly KolomTahun[]): readonly Kolom<BarisTahun>[] {
  const tetap = (kolom: Kolom<BarisIndikator>): Kolom<BarisTahun> => ({
    ...kolom,
    gabung: ({ hasil }) => hasil.indikator.kode,
  })
  return [
    tetap(kolomIndikator(26)),
    tetap(kolomSatuan),
    {
      judul: 'Uraian',
      lebar: 12,
      isi: ({ uraian }) => (uraian === 'realisasi' ? 'Realisasi' : 'Capaian (%)'),
    },
    ...semua.map(
      (satu): Kolom<BarisTahun> => ({
        judul: satu.tahun,
        lebar: 9,
        rata: 'right',
        isi: (baris, nomor) => satu[baris.uraian].isi(baris, nomor),
      }),
    ),
  ]
}

function perUraian(baris: BarisIndikator): readonly BarisTahun[] {
  return [
    { ...baris, uraian: 'realisasi' },
    { ...baris, uraian: 'capaian' },
  ]
}

/** All indicators against earlier years, with the mean of each year. */
export function tabelPerbandinganTahun(bahan: Bahan): Table | null {
  const { hasil, laporan, sebutan, format, sumber } = bahan
  const tahun = tahunSebelumnya(bahan, hasil.indikator)
  if (tahun.length === 0) return null
  const rataRata = (satu: number): string =>
    format.capaian(hasil.rataRataTahun.find((rata) => rata.tahun === satu)?.rataRata)
  return susunTabel({
    id: 'perbandingan-tahun',
    judul: `Perbandingan Realisasi dan Capaian Kinerja ${sebutan.opdLengkap} Tahun ${tahun.at(-1)}–${tahunCetak(laporan.tahun)}`,
    sumber,
    kolom: [kolomSasaran(24), kolomIndikator(26), kolomSatuan, ...berdampingan(kolomTahun(bahan, tahun))],
    baris: [
      ...isiBaris(barisIndikator(hasil.sasaran)),
      ...barisJumlah('Rata-rata capaian', [
        ...tahun.toReversed().flatMap((satu) => [rataRata(satu), '']),
        format.capaian(hasil.rataRata),
      ]),
    ],
  })
}
