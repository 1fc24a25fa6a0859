/** Programs that carry a sasaran, and how sparingly each sasaran was reached. */
import type { HasilPos, HasilSasaran } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { daftar } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { kataEfisiensi } from '../view/efisiensi.ts'
import { pasti } from '../view/keadaan-uang.ts'
import { tingkatAda } from '../view/umum.ts'
import { barisJumlah, isiBaris, susunTabel } from './table.ts'
import { jumlahUang, kolomUang, kurung, namaSisa } from './uang.ts'

/** Programs and kegiatan that carry a sasaran. */
export function tabelProgramSasaran(bahan: Bahan, sasaran: HasilSasaran, id: string): Table | null {
  const { program, anggaran } = sasaran
  if (program.length === 0) return null
  const { sebutan, sumber } = bahan
  const utama = new Set(program)
  const semua = program.flatMap((satu) => [
    satu,
    ...satu.anak.filter(({ pos }) => pos.tingkat !== 'Sub Kegiatan' || satu.pos.tingkat === 'Kegiatan'),
  ])
  const tingkat = tingkatAda(semua)
  return susunTabel<HasilPos>({
    id,
    judul: `${daftar(tingkat)} Pendukung Sasaran ${sasaran.sasaran.kode} ${sebutan.periode}`,
    sumber,
    kolom: [
      {
        judul: tingkat.join('/'),
        lebar: 44,
        isi: ({ pos }) => berkode(pos.kode ?? '', pos.uraian),
        inden: (pos) => (utama.has(pos) ? 0 : 1),
      },
      ...kolomUang<HasilPos>(bahan, (pos) => pos),
    ],
    baris: [
      ...isiBaris(semua, (pos) => utama.has(pos)),
      ...barisJumlah('Jumlah', jumlahUang(bahan, anggaran), program.length > 1),
    ],
  })
}

/** Unspent share of the whole budget, percent. */
function sisaPersen({ hasil: { anggaran }, format, keadaan }: Bahan): string {
  return anggaran.serapan.ada && pasti(keadaan(anggaran))
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
        judul: selisih
          ? 'Selisih (poin)'
          : bersyarat && !sebutan.sebagianTahun
            ? 'Efisiensi (%)'
            : `${namaSisa(bahan)} (%)`,
        lebar: 9,
        rata: 'right',
        isi: ({ efisiensi, anggaran }) =>
          pasti(bahan.keadaan(anggaran)) ? kurung(format.capaian(efisiensi.nilai)) : KOSONG,
      },
      {
        judul: 'Penilaian',
        lebar: 14,
        rata: 'center',
        isi: ({ efisiensi, anggaran }) =>
          pasti(bahan.keadaan(anggaran)) ? kataEfisiensi(efisiensi) : KOSONG,
      },
    ],
    baris: [
      ...isiBaris(hasil.sasaran),
      ...barisJumlah('Jumlah/rata-rata', [
        format.capaian(hasil.rataRata),
        ...jumlahUang(bahan, hasil.anggaran),
        selisih || bersyarat ? '' : sisaPersen(bahan),
        '',
      ]),
    ],
  })
}
