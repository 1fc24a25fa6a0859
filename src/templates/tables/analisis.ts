/** Tables of the analysis: per sasaran (results, earlier years, Renstra, national standard, programs) and over all of them (years, efficiency). */
import type { HasilIndikator, HasilPos, HasilSasaran, Perbandingan } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { daftar } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { pasti } from '../view/cacat.ts'
import { kataEfisiensi } from '../view/efisiensi.ts'
import { ketelitian } from '../view/ketelitian.ts'
import { tahunCetak, tahunSebelumnya } from '../view/tahun.ts'
import { tingkatAda } from '../view/umum.ts'
import { selAtau, selNilai, selRealisasi, selTarget } from './nilai.ts'
import { selCapaian } from './pengukuran.ts'
import { type Baris, isiBaris, type Kolom, type Rancangan, susunTabel } from './table.ts'
import { jumlahUang, kolomUang, kurung } from './uang.ts'

const kolomIndikator: Kolom<HasilIndikator> = {
  judul: 'Indikator Kinerja',
  lebar: 30,
  isi: ({ indikator }) => indikator.nama,
}

function kolomSatuan(lebar = 9): Kolom<HasilIndikator> {
  return { judul: 'Satuan', lebar, rata: 'center', isi: ({ indikator }) => indikator.satuan || KOSONG }
}

export function tabelCapaianSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table {
  const { format, sebutan, sumber } = bahan
  const beberapa = sasaran.indikator.length > 1
  return susunTabel({
    id,
    judul: `Target, Realisasi, dan Capaian Sasaran ${berkode(sasaran.sasaran.kode, sasaran.sasaran.nama)} ${sebutan.periode}`,
    sumber,
    kolom: [
      kolomIndikator,
      kolomSatuan(),
      { judul: 'Target', lebar: 10, rata: 'right', isi: (indikator) => selTarget(bahan, indikator) },
      { judul: 'Realisasi', lebar: 10, rata: 'right', isi: (indikator) => selRealisasi(bahan, indikator) },
      { judul: 'Capaian (%)', lebar: 11, rata: 'right', isi: (indikator) => selCapaian(bahan, indikator) },
      { judul: 'Kategori', lebar: 14, rata: 'center', isi: ({ kategori }) => kategori?.label ?? KOSONG },
    ],
    baris: [
      ...isiBaris(sasaran.indikator),
      ...(beberapa
        ? [
            {
              jenis: 'jumlah' as const,
              label: 'Rata-rata capaian sasaran',
              sel: [format.capaian(sasaran.rataRata), sasaran.kategori?.label ?? KOSONG],
            },
          ]
        : []),
    ],
  })
}

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

export function tabelRenstraSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { laporan, format, sumber } = bahan
  const ada = sasaran.indikator.filter(({ renstra }) => renstra !== null)
  if (ada.length === 0) return null
  const akhir = laporan.periodeRenstra?.akhir
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} terhadap Target Jangka Menengah Renstra`,
    sumber,
    kolom: [
      kolomIndikator,
      {
        judul: 'Kondisi Awal',
        lebar: 9,
        rata: 'right',
        isi: ({ indikator }) => selNilai(bahan, 'kondisi awal', indikator.renstra?.kondisiAwal),
      },
      {
        judul: `Target ${tahunCetak(laporan.tahun)}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ indikator }) =>
          selNilai(bahan, 'target Renstra', indikator.renstra?.years.get(laporan.tahun)),
      },
      {
        judul: akhir === undefined ? 'Target Akhir' : `Target Akhir ${akhir}`,
        induk: 'Renstra',
        lebar: 9,
        rata: 'right',
        isi: ({ renstra, indikator }) =>
          selAtau(
            bahan,
            'target akhir Renstra',
            renstra?.targetAkhir ?? null,
            indikator.renstra?.kondisiAkhir,
          ),
      },
      {
        judul: `Realisasi ${tahunCetak(laporan.tahun)}`,
        lebar: 10,
        rata: 'right',
        isi: (indikator) => selRealisasi(bahan, indikator),
      },
      {
        judul: `Target ${tahunCetak(laporan.tahun)}`,
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ renstra }) =>
          renstra?.capaianTahun.ada === true ? format.capaian(renstra.capaianTahun) : KOSONG,
      },
      {
        judul: 'Target Akhir',
        induk: 'Capaian (%) terhadap',
        lebar: 10,
        rata: 'right',
        isi: ({ renstra }) =>
          renstra?.capaianAkhir.ada === true ? format.capaian(renstra.capaianAkhir) : KOSONG,
      },
      // Share of the way from kondisi awal to the end target.
      ...(ada.some(({ renstra }) => renstra?.kemajuan.ada === true)
        ? [
            {
              judul: 'Kemajuan (%)',
              lebar: 10,
              rata: 'right' as const,
              isi: ({ renstra }: HasilIndikator) =>
                renstra?.kemajuan.ada === true ? kurung(format.capaian(renstra.kemajuan)) : KOSONG,
            },
          ]
        : []),
    ],
    baris: isiBaris(sasaran.indikator),
  })
}

/** "Lower" would be wrong of a negative indicator, whose worse value is the higher one. */
const KATA_STANDAR: Readonly<Record<Perbandingan['penilaian'], string>> = {
  'lebih baik': 'Lebih baik',
  sama: 'Setara',
  'lebih rendah': 'Belum menyamai',
  'tidak dapat dibandingkan': 'Tidak dapat dibandingkan',
}

export function tabelStandarSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { sebutan, format, sumber } = bahan
  const ada = sasaran.indikator.filter(({ standarNasional }) => standarNasional !== null)
  if (ada.length === 0) return null
  return susunTabel({
    id,
    judul: `Realisasi Sasaran ${sasaran.sasaran.kode} ${sebutan.periode} terhadap Standar Nasional`,
    sumber,
    kolom: [
      kolomIndikator,
      kolomSatuan(),
      { judul: 'Realisasi', lebar: 12, rata: 'right', isi: (indikator) => selRealisasi(bahan, indikator) },
      {
        judul: 'Standar Nasional',
        lebar: 12,
        rata: 'right',
        isi: ({ standarNasional }) => format.nilai(standarNasional?.pembanding ?? null),
      },
      {
        judul: 'Keterangan',
        lebar: 16,
        rata: 'center',
        isi: ({ standarNasional }) =>
          standarNasional === null ? KOSONG : KATA_STANDAR[standarNasional.penilaian],
      },
    ],
    baris: isiBaris(ada),
  })
}

interface BarisPos {
  readonly pos: HasilPos
  readonly tingkat: number
}

/** Programs and kegiatan that carry a sasaran. */
export function tabelProgramSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  if (sasaran.program.length === 0) return null
  const { sebutan, sumber } = bahan
  const baris = sasaran.program.flatMap((program): readonly Baris<BarisPos>[] => [
    { jenis: 'isi', isi: { pos: program, tingkat: 0 }, kuat: true },
    ...isiBaris(
      program.anak
        .filter(({ pos }) => pos.tingkat !== 'Sub Kegiatan' || program.pos.tingkat === 'Kegiatan')
        .map((pos): BarisPos => ({ pos, tingkat: 1 })),
    ),
  ])
  const tingkat = tingkatAda(baris.flatMap((satu) => (satu.jenis === 'isi' ? [satu.isi.pos] : [])))
  return susunTabel<BarisPos>({
    id,
    judul: `${daftar(tingkat)} Pendukung Sasaran ${sasaran.sasaran.kode} ${sebutan.periode}`,
    sumber,
    kolom: [
      {
        judul: tingkat.join('/'),
        lebar: 44,
        isi: ({ pos }) => berkode(pos.pos.kode ?? '', pos.pos.uraian),
        inden: ({ tingkat }) => tingkat,
      },
      ...kolomUang<BarisPos>(bahan, ({ pos }) => pos),
    ],
    baris: [
      ...baris,
      ...(sasaran.program.length > 1
        ? [
            {
              jenis: 'jumlah' as const,
              label: 'Jumlah',
              sel: jumlahUang(bahan, sasaran.anggaran),
            },
          ]
        : []),
    ],
  })
}

/** Unspent share of the whole budget, percent. */
function sisaPersen({ hasil: { anggaran }, format, cacat }: Bahan): string {
  return anggaran.serapan.ada && pasti(cacat(anggaran))
    ? kurung(format.angka(SERATUS.minus(anggaran.serapan.nilai)))
    : KOSONG
}

export function tabelEfisiensi(bahan: Bahan): Table {
  const { hasil, sebutan, format, sumber } = bahan
  /** The rest counts as a figure only where the target was reached. */
  const bersyarat = hasil.kebijakan.efisiensi === 'sisa bila tercapai'
  const selisih = hasil.kebijakan.efisiensi === 'selisih' || hasil.kebijakan.efisiensi === 'banding'
  return susunTabel<HasilSasaran>({
    id: 'efisiensi',
    judul: `Analisis Efisiensi Penggunaan Sumber Daya ${sebutan.opdLengkap} ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Sasaran Strategis', lebar: 26, isi: ({ sasaran }) => berkode(sasaran.kode, sasaran.nama) },
      { judul: 'Capaian (%)', lebar: 10, rata: 'right', isi: ({ rataRata }) => format.capaian(rataRata) },
      ...kolomUang<HasilSasaran>(bahan, ({ anggaran }) => anggaran),
      {
        judul: selisih ? 'Selisih (poin)' : bersyarat ? 'Efisiensi (%)' : 'Sisa (%)',
        lebar: 9,
        rata: 'right',
        isi: ({ efisiensi, anggaran }) =>
          pasti(bahan.cacat(anggaran)) ? kurung(format.capaian(efisiensi.nilai)) : KOSONG,
      },
      {
        judul: 'Penilaian',
        lebar: 14,
        rata: 'center',
        isi: ({ efisiensi, anggaran }) => (pasti(bahan.cacat(anggaran)) ? kataEfisiensi(efisiensi) : KOSONG),
      },
    ],
    baris: [
      ...isiBaris(hasil.sasaran),
      {
        jenis: 'jumlah',
        label: 'Jumlah/rata-rata',
        sel: [
          format.capaian(hasil.rataRata),
          ...jumlahUang(bahan, hasil.anggaran),
          selisih || bersyarat ? '' : sisaPersen(bahan),
          '',
        ],
      },
    ],
  })
}
