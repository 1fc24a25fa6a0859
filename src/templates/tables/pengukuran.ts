/** Tables of the measurement: categories, results, recap, tujuan, and the summary per misi. */
import type { HasilIndikatorTujuan, HasilTujuan } from '../../calc/hasil.ts'
import { desimal, SERATUS } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { rentangPita, terbaikDulu } from '../view/kategori.ts'
import { ketelitian } from '../view/ketelitian.ts'
import type { KelompokRingkas } from '../view/ringkasan.ts'
import { tahunLalu } from '../view/tahun.ts'
import { barisIndikator, kolomIndikator, kolomSasaran, kolomUkur } from './indikator.ts'
import { perMisiTujuan } from './misi-tujuan.ts'
import { selAtau, selCapaian, selNilai } from './nilai.ts'
import { barisJumlah, isiBaris, kolomNomor, susunTabel } from './table.ts'
import { kurung } from './uang.ts'

export function tabelKategori({ hasil, sumber }: Bahan): Table {
  return susunTabel({
    id: 'kategori',
    judul: 'Kategori Capaian Kinerja',
    sumber,
    kolom: [
      kolomNomor(6),
      { judul: 'Capaian (%)', lebar: 34, rata: 'center', isi: rentangPita },
      { judul: 'Kategori', lebar: 30, isi: ({ label }) => label },
    ],
    baris: isiBaris(terbaikDulu(hasil.kebijakan.kategori.pita, (pita) => pita)),
  })
}

export function tabelPengukuran(bahan: Bahan): Table {
  const { hasil, laporan, sebutan, format, sumber } = bahan
  return susunTabel({
    id: 'pengukuran',
    judul: `Hasil Pengukuran Kinerja ${sebutan.opdLengkap} ${sebutan.periode}`,
    kolom: [
      kolomSasaran(24),
      // The chart beside it names the indicators by their codes.
      {
        ...kolomIndikator(28),
        isi: ({ hasil: { indikator } }) => berkode(indikator.kode, indikator.nama),
      },
      ...kolomUkur(bahan, { target: 9, capaian: 10 }),
    ],
    baris: [
      ...perMisiTujuan(hasil),
      ...barisJumlah('Rata-rata capaian', [format.capaian(hasil.rataRata), hasil.kategori?.label ?? KOSONG]),
    ],
    sumber: laporan.indikator.length === 0 ? null : sumber,
  })
}

/** Uncaptioned summary of the ikhtisar, one a misi (or a tujuan where the workbook names no misi). */
export function tabelRingkas(
  bahan: Bahan,
  { id, sasaran, rataRata, kategori, label }: KelompokRingkas,
): Table {
  return susunTabel({
    id,
    judul: null,
    kolom: [kolomSasaran(24), kolomIndikator(28), ...kolomUkur(bahan, { target: 9, capaian: 10 })],
    baris: [
      ...isiBaris(barisIndikator(sasaran)),
      ...barisJumlah(label, [bahan.format.capaian(rataRata), kategori?.label ?? KOSONG]),
    ],
    sumber: bahan.sumber,
  })
}

export function tabelRekapKategori(bahan: Bahan): Table {
  const { hasil, sebutan, sumber, format } = bahan
  const terukur = hasil.rekapKategori.reduce((jumlah, { jumlah: satu }) => jumlah + satu, 0)
  const luar = hasil.indikator.filter(({ capaian, kategori }) => capaian.ada && kategori === null).length
  const takTerukur = hasil.takTerukur
  const seluruh = terukur + luar + takTerukur
  const bagian = (jumlah: number): string => format.angka(desimal(jumlah).times(100).div(seluruh))
  const rows = terbaikDulu(hasil.rekapKategori, ({ pita }) => pita).map(({ pita, jumlah }) => ({
    label: pita.label,
    rentang: rentangPita(pita),
    jumlah,
  }))
  const lain = [
    { label: 'Di luar skala kategori', rentang: KOSONG, jumlah: luar },
    { label: 'Tidak dapat dihitung', rentang: KOSONG, jumlah: takTerukur },
  ].filter(({ jumlah }) => jumlah > 0)
  return susunTabel({
    id: 'rekap-kategori',
    judul: `Rekapitulasi Capaian Indikator Kinerja menurut Kategori ${sebutan.periode}`,
    kolom: [
      kolomNomor(5),
      { judul: 'Kategori', lebar: 22, isi: ({ label }) => label },
      { judul: 'Capaian (%)', lebar: 22, rata: 'center', isi: ({ rentang }) => rentang },
      {
        judul: 'Jumlah Indikator',
        lebar: 14,
        rata: 'right',
        isi: ({ jumlah }) => (jumlah === 0 ? KOSONG : String(jumlah)),
      },
      {
        judul: 'Bagian (%)',
        lebar: 12,
        rata: 'right',
        isi: ({ jumlah }) => (jumlah === 0 ? KOSONG : bagian(jumlah)),
      },
    ],
    baris: [
      ...isiBaris([...rows, ...lain]),
      ...barisJumlah('Jumlah', [String(seluruh), seluruh === 0 ? KOSONG : format.angka(SERATUS)]),
    ],
    sumber,
  })
}

interface BarisTujuan {
  readonly tujuan: HasilTujuan
  readonly indikator: HasilIndikatorTujuan | null
}

/** "Angka kemiskinan (%)": the unit in the name saves a column. */
function bersatuan(nama: string, satuan: string): string {
  return satuan.trim() === '' ? nama : `${nama} (${satuan.trim()})`
}

/** Where no tujuan has an indicator of its own, all there is to show are the means of their sasaran. */
function tabelRataTujuan(bahan: Bahan, baris: readonly BarisTujuan[]): Table {
  const { hasil, sebutan, format, sumber } = bahan
  return susunTabel<BarisTujuan>({
    id: 'tujuan',
    judul: `Rata-rata Capaian menurut Tujuan ${sebutan.opdLengkap} ${sebutan.periode}`,
    kolom: [
      { judul: 'Tujuan', lebar: 52, isi: ({ tujuan }) => berkode(tujuan.tujuan.kode, tujuan.tujuan.nama) },
      {
        judul: 'Jumlah Sasaran',
        lebar: 12,
        rata: 'right',
        isi: ({ tujuan }) => String(tujuan.sasaran.length),
      },
      {
        judul: 'Jumlah Indikator',
        lebar: 12,
        rata: 'right',
        isi: ({ tujuan }) =>
          String(tujuan.sasaran.reduce((banyak, { indikator }) => banyak + indikator.length, 0)),
      },
      {
        judul:
          hasil.kebijakan.rataRata === 'sasaran'
            ? 'Rata-rata Capaian Sasaran (%)'
            : 'Rata-rata Capaian Indikator (%)',
        lebar: 20,
        rata: 'right',
        isi: ({ tujuan }) => format.capaian(tujuan.rataRata),
      },
    ],
    baris: isiBaris(baris),
    sumber,
  })
}

/** Indicators of the tujuan; a tujuan without one shows the mean of its sasaran. */
export function tabelTujuan(bahan: Bahan): Table | null {
  const { hasil, laporan, sebutan, format, sumber } = bahan
  const baris = hasil.tujuan
    .filter(({ tujuan }) => tujuan.nama !== '')
    .flatMap((tujuan): readonly BarisTujuan[] =>
      tujuan.indikator.length === 0
        ? [{ tujuan, indikator: null }]
        : tujuan.indikator.map((indikator) => ({ tujuan, indikator })),
    )
  if (baris.length === 0) return null
  if (baris.every(({ indikator }) => indikator === null)) return tabelRataTujuan(bahan, baris)
  const lalu = (indikator: HasilIndikatorTujuan | null) =>
    indikator === null ? null : tahunLalu(indikator, laporan)
  const teliti = (indikator: HasilIndikatorTujuan | null): number =>
    indikator === null ? hasil.kebijakan.desimal : ketelitian(bahan, indikator)
  const adaLalu = baris.some(({ indikator }) => lalu(indikator) !== null)
  const rataRata = ({ indikator }: BarisTujuan): boolean =>
    indikator === null || indikator.indikator.dasar === 'rata-rata'
  return susunTabel<BarisTujuan>({
    id: 'tujuan',
    judul: `Realisasi Indikator Kinerja Tujuan ${sebutan.opdLengkap} ${sebutan.periode}`,
    kolom: [
      {
        judul: 'Tujuan',
        lebar: 24,
        isi: ({ tujuan }) => berkode(tujuan.tujuan.kode, tujuan.tujuan.nama),
        gabung: ({ tujuan }) => `${tujuan.tujuan.kode}|${tujuan.tujuan.nama}`,
      },
      {
        judul: 'Indikator Kinerja',
        lebar: 24,
        isi: ({ indikator }) =>
          indikator === null
            ? hasil.kebijakan.rataRata === 'sasaran'
              ? 'Rata-rata capaian sasaran (%)'
              : 'Rata-rata capaian indikator sasaran (%)'
            : bersatuan(indikator.indikator.nama, indikator.indikator.satuan),
      },
      {
        judul: 'Target',
        lebar: 9,
        rata: 'right',
        isi: ({ indikator }) =>
          selNilai(bahan, 'target', indikator?.indikator.baris.target, teliti(indikator)),
      },
      {
        judul: 'Realisasi',
        lebar: 10,
        rata: 'right',
        isi: (row) =>
          rataRata(row)
            ? format.capaian(row.indikator?.capaian ?? row.tujuan.rataRata)
            : selAtau(
                bahan,
                'realisasi',
                row.indikator?.realisasi.nilai ?? null,
                row.indikator?.indikator.baris.realisasi,
                teliti(row.indikator),
              ),
      },
      {
        judul: 'Capaian (%)',
        lebar: 10,
        rata: 'right',
        isi: ({ tujuan, indikator }) =>
          indikator === null ? format.capaian(tujuan.rataRata) : selCapaian(bahan, indikator),
      },
      {
        judul: `Realisasi ${laporan.tahun - 1}`,
        lebar: 10,
        rata: 'right',
        isi: (row) => {
          const dulu = lalu(row.indikator)
          return rataRata(row) && dulu?.capaian.ada === true
            ? format.capaian(dulu.capaian)
            : format.nilai(dulu?.realisasi ?? null, teliti(row.indikator))
        },
        ada: adaLalu,
      },
      {
        judul: 'Perubahan',
        lebar: 10,
        rata: 'right',
        isi: ({ indikator }) => {
          const selisih = lalu(indikator)?.selisih
          return selisih?.ada === true ? kurung(format.angka(selisih.nilai)) : KOSONG
        },
        ada: adaLalu,
      },
    ],
    baris: isiBaris(baris),
    sumber,
  })
}
