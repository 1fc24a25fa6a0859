/** Working paper of the capaian: formula, numbers put in, result and the cells they came from. */
import type { Angka } from '../../calc/hasil.ts'
import { type KertasKerja, kertasKerja } from '../../calc/kertas-kerja.ts'
import { tulisRumus } from '../../calc/rumus.ts'
import type { Table } from '../../document/document.ts'
import { alasanSingkat } from '../format/alasan.ts'
import { formatAngka, KOSONG } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { tahunCetak } from '../view/tahun.ts'
import { berkode } from './kode.ts'
import { isiBaris, susunTabel } from './table.ts'

/** Workings that an evaluator follows by hand; the rest (budget sums) are in the tables themselves. */
const DICETAK: readonly KertasKerja['jenis'][] = ['indikator', 'sasaran', 'misi', 'rata-rata']

export function tabelKertasKerja(bahan: Bahan): Table | null {
  const { hasil, laporan, sumber, format } = bahan
  const baris = kertasKerja(laporan, hasil).filter(
    ({ jenis, besaran }) =>
      DICETAK.includes(jenis) && (besaran === 'capaian' || besaran === 'rata-rata capaian'),
  )
  if (baris.length === 0) return null
  const dibulatkan = (angka: Angka): string =>
    angka.ada
      ? format.capaian(angka)
      : // A mean of indicators none of which could be computed.
        angka.alasan === 'tidak ada indikator'
        ? 'tidak dihitung'
        : alasanSingkat(angka.alasan)
  return susunTabel<KertasKerja>({
    id: 'kertas-kerja',
    judul: `Kertas Kerja Perhitungan Capaian Tahun ${tahunCetak(laporan.tahun)}`,
    sumber,
    kolom: [
      { judul: 'Pokok', lebar: 34, isi: ({ kode, nama }) => berkode(kode, nama) },
      {
        judul: 'Rumus',
        lebar: 24,
        isi: ({ rumus, masukan }) =>
          rumus === null
            ? KOSONG
            : tulisRumus(rumus, {
                masukan: (ke) => masukan[ke]?.simbol ?? '?',
                tetap: (nilai) => formatAngka(nilai),
              }),
      },
      {
        judul: 'Penghitungan',
        lebar: 30,
        isi: ({ rumus, masukan }) =>
          rumus === null
            ? KOSONG
            : tulisRumus(rumus, {
                masukan: (ke) => {
                  const nilai = masukan[ke]?.nilai
                  return nilai === undefined ? '?' : formatAngka(nilai, Math.min(nilai.decimalPlaces(), 4))
                },
                tetap: (nilai) => formatAngka(nilai),
              }),
      },
      { judul: 'Hasil (%)', lebar: 10, rata: 'right', isi: ({ hasil: angka }) => dibulatkan(angka) },
      {
        judul: 'Asal Data',
        lebar: 24,
        isi: ({ masukan }) => {
          const sel = masukan.flatMap(({ sumber: asal }) => asal.map(({ sheet, cell }) => `${sheet}!${cell}`))
          return sel.length === 0 ? KOSONG : { baris: [...new Set(sel)] }
        },
      },
    ],
    baris: isiBaris(baris),
  })
}
