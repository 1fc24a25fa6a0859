/** Programs that carry a sasaran, and how sparingly each sasaran was reached. */
import type { HasilPos, HasilSasaran } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { daftar } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { pasti } from '../view/cacat.ts'
import { kataEfisiensi } from '../view/efisiensi.ts'
import { tingkatAda } from '../view/umum.ts'
import { type Baris, isiBaris, susunTabel } from './table.ts'
import { jumlahUang, kolomUang, kurung } from './uang.ts'

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
