/** Tables of the budget: by sasaran, source of funds, kind of spending, program to sub kegiatan, outputs, low absorption. */
import type { HasilBelanja, HasilPos, Uang } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG } from '../format/angka.ts'
import type { Bahan } from '../view/bahan.ts'
import { tempatIsian } from '../view/tempat.ts'
import { berkode } from './kode.ts'
import { type Baris, isiBaris, type Kolom, susunTabel } from './table.ts'

/** Anggaran, realisasi, percent and (where room is) the rest, for rows that hold money. */
function kolomUang<T>(bahan: Bahan, uang: (baris: T) => Uang, sisa = true): readonly Kolom<T>[] {
  const { format } = bahan
  return [
    { judul: 'Anggaran (Rp)', lebar: 15, rata: 'right', isi: (baris) => formatUang(uang(baris).pagu) },
    { judul: 'Realisasi (Rp)', lebar: 15, rata: 'right', isi: (baris) => formatUang(uang(baris).realisasi) },
    { judul: 'Serapan (%)', lebar: 8, rata: 'right', isi: (baris) => format.capaian(uang(baris).serapan) },
    ...(sisa
      ? [
          {
            judul: 'Sisa (Rp)',
            lebar: 15,
            rata: 'right' as const,
            isi: (baris: T) => formatUang(uang(baris).sisa),
          },
        ]
      : []),
  ]
}

function selUang({ format }: Bahan, uang: Uang, sisa = true): readonly string[] {
  return [
    formatUang(uang.pagu),
    formatUang(uang.realisasi),
    format.capaian(uang.serapan),
    ...(sisa ? [formatUang(uang.sisa)] : []),
  ]
}

export function tabelRealisasiSasaran(bahan: Bahan): Table {
  const { hasil, laporan, sumber } = bahan
  const dihitung = jumlah(hasil.sasaran.map(({ anggaran }) => anggaran.pagu))
  const rows: readonly { nomor: string; nama: string; uang: Uang }[] = hasil.sasaran.map(
    ({ sasaran, anggaran }) => ({ nomor: sasaran.kode, nama: sasaran.nama, uang: anggaran }),
  )
  return susunTabel({
    id: 'realisasi-sasaran',
    judul: `Anggaran dan Realisasi Anggaran menurut Sasaran Strategis Tahun ${laporan.tahun}`,
    sumber,
    kolom: [
      { judul: 'Kode', lebar: 8, rata: 'center', isi: ({ nomor }) => nomor },
      { judul: 'Sasaran Strategis', lebar: 32, isi: ({ nama }) => nama },
      ...kolomUang<{ uang: Uang; nomor: string; nama: string }>(bahan, ({ uang }) => uang),
    ],
    baris: [
      ...isiBaris(rows),
      {
        jenis: 'jumlah',
        label: dihitung.eq(hasil.anggaran.pagu) ? 'Jumlah' : 'Jumlah seluruh anggaran',
        sel: selUang(bahan, hasil.anggaran),
      },
    ],
  })
}

export function tabelSumberDana(bahan: Bahan): Table | null {
  const { hasil, laporan, format, sumber } = bahan
  if (hasil.sumberDana.length === 0) return null
  const isi = hasil.sumberDana.filter(({ kosong }) => !kosong)
  const pagu = jumlah(isi.map((dana) => dana.pagu))
  const realisasi = jumlah(isi.map((dana) => dana.realisasi))
  const serapan = pagu.isZero() ? KOSONG : format.angka(realisasi.times(100).div(pagu))
  return susunTabel<Bahan['hasil']['sumberDana'][number]>({
    id: 'sumber-dana',
    judul: `Anggaran dan Realisasi menurut Sumber Dana Tahun ${laporan.tahun}`,
    sumber,
    kolom: [
      { judul: 'Sumber Dana', lebar: 36, isi: ({ nama }) => nama },
      {
        judul: 'Anggaran (Rp)',
        lebar: 18,
        rata: 'right',
        isi: (dana) => (dana.kosong ? KOSONG : formatUang(dana.pagu)),
      },
      {
        judul: 'Realisasi (Rp)',
        lebar: 18,
        rata: 'right',
        isi: (dana) => (dana.kosong ? KOSONG : formatUang(dana.realisasi)),
      },
      {
        judul: 'Serapan (%)',
        lebar: 11,
        rata: 'right',
        isi: (dana) => (dana.kosong ? KOSONG : format.capaian(dana.serapan)),
      },
    ],
    baris: [
      ...isiBaris(hasil.sumberDana),
      { jenis: 'jumlah', label: 'Jumlah', sel: [formatUang(pagu), formatUang(realisasi), serapan] },
    ],
  })
}

export function tabelBelanja(bahan: Bahan): Table | null {
  const { hasil, laporan, format, sumber } = bahan
  if (hasil.belanja.length === 0) return null
  const pagu = jumlah(hasil.belanja.map((jenis) => jenis.pagu))
  const realisasi = jumlah(hasil.belanja.map((jenis) => jenis.realisasi))
  return susunTabel<HasilBelanja>({
    id: 'belanja',
    judul: `Anggaran dan Realisasi menurut Jenis Belanja Tahun ${laporan.tahun}`,
    sumber,
    kolom: [
      { judul: 'Jenis Belanja', lebar: 30, isi: ({ jenis }) => jenis.nama },
      ...kolomUang<HasilBelanja>(bahan, (jenis) => jenis),
    ],
    baris: [
      ...isiBaris(hasil.belanja),
      {
        jenis: 'jumlah',
        label: 'Jumlah',
        sel: [
          formatUang(pagu),
          formatUang(realisasi),
          pagu.isZero() ? KOSONG : format.angka(realisasi.times(100).div(pagu)),
          formatUang(pagu.minus(realisasi)),
        ],
      },
    ],
  })
}

/** The lines of one kind of spending, with its groups. */
export function tabelRincianBelanja(bahan: Bahan, belanja: HasilBelanja, id: string): Table | null {
  interface Sel {
    readonly nama: string
    readonly uang: Uang
    readonly inden: number
  }
  const berkelompok = belanja.kelompok.some(({ kelompok }) => kelompok.nama !== '')
  const baris = belanja.kelompok.flatMap((kelompok): readonly Baris<Sel>[] => [
    ...(kelompok.kelompok.nama === ''
      ? []
      : [
          {
            jenis: 'isi' as const,
            kuat: true,
            isi: { nama: kelompok.kelompok.nama, uang: kelompok, inden: 0 },
          },
        ]),
    ...kelompok.kelompok.baris.flatMap((row, index): readonly Baris<Sel>[] => {
      const uang = kelompok.baris[index]
      return uang === undefined
        ? []
        : [{ jenis: 'isi', isi: { nama: row.uraian.value ?? '', uang, inden: berkelompok ? 1 : 0 } }]
    }),
  ])
  if (baris.length === 0) return null
  return susunTabel<Sel>({
    id,
    judul: `Rincian ${belanja.jenis.nama} Tahun ${bahan.laporan.tahun}`,
    sumber: bahan.sumber,
    kolom: [
      { judul: 'Uraian', lebar: 44, isi: ({ nama }) => nama, inden: ({ inden }) => inden },
      ...kolomUang<Sel>(bahan, ({ uang }) => uang, false),
    ],
    baris: [...baris, { jenis: 'jumlah', label: 'Jumlah', sel: selUang(bahan, belanja, false) }],
  })
}

export interface PosBernomor {
  readonly pos: HasilPos
  readonly nomor: string
  readonly kedalaman: number
}

/** The budget tree in print order with its numbers: codes where the workbook has them, else 1, 1.1, 1.1.1. */
export function posBernomor(pohon: readonly HasilPos[], awalan = '', kedalaman = 0): readonly PosBernomor[] {
  return pohon.flatMap((pos, index) => {
    const nomor = `${awalan}${index + 1}`
    return [
      { pos, nomor: pos.pos.kode ?? nomor, kedalaman },
      ...posBernomor(pos.anak, `${nomor}.`, kedalaman + 1),
    ]
  })
}

export function tabelProgramKegiatan(bahan: Bahan): Table {
  const { hasil, laporan, sumber } = bahan
  const adaMasalah = posBernomor(hasil.anggaran.pohon).some(
    ({ pos }) => (pos.pos.baris.permasalahan.value ?? '') !== '',
  )
  const semua = posBernomor(hasil.anggaran.pohon)
  const berkodeSemua = semua.some(({ pos }) => pos.pos.kode !== null)
  const kosong = adaMasalah ? [''] : []
  return susunTabel<PosBernomor>({
    id: 'program-kegiatan',
    judul: `Realisasi Anggaran Program, Kegiatan, dan Sub Kegiatan Tahun ${laporan.tahun}`,
    sumber,
    nomorKolom: true,
    kolom: [
      { judul: berkodeSemua ? 'Kode' : 'No', lebar: berkodeSemua ? 14 : 6, isi: ({ nomor }) => nomor },
      {
        judul: 'Program/Kegiatan/Sub Kegiatan',
        lebar: 44,
        isi: ({ pos }) => pos.pos.uraian,
        // The numbers show the level; deeper indents would leave no room for the long names.
        inden: ({ kedalaman }) => (kedalaman > 1 ? 1 : 0),
      },
      ...kolomUang<PosBernomor>(bahan, ({ pos }) => pos, false),
      ...(adaMasalah
        ? [
            {
              judul: 'Permasalahan',
              lebar: 18,
              isi: ({ pos }: PosBernomor) => pos.pos.baris.permasalahan.value ?? '',
            },
          ]
        : []),
    ],
    baris: [
      ...semua.map(
        (row): Baris<PosBernomor> =>
          row.kedalaman === 0 ? { jenis: 'isi', isi: row, kuat: true } : { jenis: 'isi', isi: row },
      ),
      { jenis: 'jumlah', label: 'Jumlah', sel: [...selUang(bahan, hasil.anggaran, false), ...kosong] },
    ],
  })
}

/** Outputs of the sub kegiatan (or the level that names them), where the workbook gives any. */
export function tabelKeluaran(bahan: Bahan): Table | null {
  const { hasil, laporan, sumber } = bahan
  const ada = posBernomor(hasil.anggaran.pohon).filter(
    ({ pos }) => (pos.pos.baris.indikatorKeluaran.value ?? '') !== '',
  )
  if (ada.length === 0) return null
  return susunTabel<PosBernomor>({
    id: 'keluaran',
    judul: `Target dan Realisasi Keluaran Tahun ${laporan.tahun}`,
    sumber,
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center', isi: (row) => String(ada.indexOf(row) + 1) },
      { judul: 'Program/Kegiatan/Sub Kegiatan', lebar: 34, isi: ({ pos }) => pos.pos.uraian },
      {
        judul: 'Indikator Keluaran',
        lebar: 34,
        isi: ({ pos }) => pos.pos.baris.indikatorKeluaran.value ?? '',
      },
      {
        judul: 'Target',
        lebar: 11,
        rata: 'center',
        isi: ({ pos }) => pos.pos.baris.targetKeluaran.value ?? KOSONG,
      },
      {
        judul: 'Realisasi',
        lebar: 11,
        rata: 'center',
        isi: ({ pos }) => pos.pos.baris.realisasiKeluaran.value ?? KOSONG,
      },
    ],
    baris: isiBaris(ada),
  })
}

export function tabelSerapanRendah(bahan: Bahan): Table | null {
  const { hasil, laporan, format, sumber } = bahan
  if (hasil.serapanRendah.length === 0) return null
  return susunTabel<HasilPos>({
    id: 'serapan-rendah',
    judul: `Sub Kegiatan dengan Serapan di Bawah ${format.angka(hasil.kebijakan.ambangSerapan).replace(/,0+$/, '')}% Tahun ${laporan.tahun}`,
    sumber,
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center', isi: (pos) => String(hasil.serapanRendah.indexOf(pos) + 1) },
      { judul: 'Sub Kegiatan', lebar: 32, isi: ({ pos }) => berkode(pos.kode ?? '', pos.uraian) },
      ...kolomUang<HasilPos>(bahan, (pos) => pos, false),
      {
        judul: 'Penyebab',
        lebar: 28,
        isi: ({ pos }) => {
          const penyebab = pos.baris.permasalahan.value ?? ''
          return penyebab === ''
            ? [
                gap(
                  'penyebab rendahnya serapan',
                  tempatIsian(laporan, 'anggaran', 'permasalahan', pos.baris.permasalahan),
                ),
              ]
            : penyebab
        },
      },
    ],
    baris: isiBaris(hasil.serapanRendah),
  })
}
