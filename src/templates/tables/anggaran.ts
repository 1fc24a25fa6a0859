/** Tables of the budget: by sasaran, source of funds, kind of spending, program to sub kegiatan, outputs, low absorption. */
import { semuaPos } from '../../calc/anggaran.ts'
import type { HasilBelanja, HasilPos, Uang } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { gap } from '../engine/rich.ts'
import { KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { judul } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { berkeluaran } from '../view/keluaran.ts'
import { tahunCetak } from '../view/tahun.ts'
import { tempatIsian } from '../view/tempat.ts'
import { tingkatAda, tingkatAnggaran, tingkatTerbawah } from '../view/umum.ts'
import { type Baris, isiBaris, type Kolom, susunTabel } from './table.ts'
import { jumlahBaris, jumlahUang, kolomUang } from './uang.ts'

export function tabelRealisasiSasaran(bahan: Bahan): Table {
  const { hasil, sebutan, sumber } = bahan
  const dihitung = jumlah(hasil.sasaran.map(({ anggaran }) => anggaran.pagu))
  const rows: readonly { nomor: string; nama: string; uang: Uang }[] = hasil.sasaran.map(
    ({ sasaran, anggaran }) => ({ nomor: sasaran.kode, nama: sasaran.nama, uang: anggaran }),
  )
  return susunTabel({
    id: 'realisasi-sasaran',
    judul: `Anggaran dan Realisasi Anggaran menurut Sasaran Strategis ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Kode', lebar: 8, rata: 'center', isi: ({ nomor }) => nomor },
      { judul: 'Sasaran Strategis', lebar: 32, isi: ({ nama }) => nama },
      ...kolomUang<{ uang: Uang; nomor: string; nama: string }>(bahan, ({ uang }) => uang, { sisa: true }),
    ],
    baris: [
      ...isiBaris(rows),
      {
        jenis: 'jumlah',
        label: dihitung.eq(hasil.anggaran.pagu) ? 'Jumlah' : 'Jumlah seluruh anggaran',
        sel: jumlahUang(bahan, hasil.anggaran, { sisa: true }),
      },
    ],
  })
}

export function tabelSumberDana(bahan: Bahan): Table | null {
  const { hasil, sebutan, sumber } = bahan
  if (hasil.sumberDana.length === 0) return null
  type Dana = Bahan['hasil']['sumberDana'][number]
  return susunTabel<Dana>({
    id: 'sumber-dana',
    judul: `Anggaran dan Realisasi menurut Sumber Dana ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Sumber Dana', lebar: 36, isi: ({ nama }) => nama },
      // A source that the office lists without amounts gave nothing this year.
      ...kolomUang<Dana>(bahan, (dana) => dana).map(
        (kolom): Kolom<Dana> => ({ ...kolom, isi: (dana) => (dana.kosong ? KOSONG : kolom.isi(dana)) }),
      ),
    ],
    baris: [
      ...isiBaris(hasil.sumberDana),
      {
        jenis: 'jumlah',
        label: 'Jumlah',
        sel: jumlahBaris(
          bahan,
          hasil.sumberDana.filter(({ kosong }) => !kosong),
        ),
      },
    ],
  })
}

export function tabelBelanja(bahan: Bahan): Table | null {
  const { hasil, sebutan, sumber } = bahan
  if (hasil.belanja.length === 0) return null
  return susunTabel<HasilBelanja>({
    id: 'belanja',
    judul: `Anggaran dan Realisasi menurut Jenis Belanja ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Jenis Belanja', lebar: 30, isi: ({ jenis }) => jenis.nama },
      ...kolomUang<HasilBelanja>(bahan, (jenis) => jenis, { sisa: true }),
    ],
    baris: [
      ...isiBaris(hasil.belanja),
      { jenis: 'jumlah', label: 'Jumlah', sel: jumlahBaris(bahan, hasil.belanja, { sisa: true }) },
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
    judul: `Rincian ${belanja.jenis.nama} Tahun ${tahunCetak(bahan.laporan.tahun)}`,
    sumber: bahan.sumber,
    kolom: [
      { judul: 'Uraian', lebar: 44, isi: ({ nama }) => nama, inden: ({ inden }) => inden },
      ...kolomUang<Sel>(bahan, ({ uang }) => uang),
    ],
    baris: [...baris, { jenis: 'jumlah', label: 'Jumlah', sel: jumlahUang(bahan, belanja) }],
  })
}

export interface PosBernomor {
  readonly pos: HasilPos
  readonly nomor: string
  readonly kedalaman: number
}

/** The budget tree in print order with its numbers: codes where the workbook has them, else 1, 1.1, 1.1.1. */
function posBernomor(pohon: readonly HasilPos[], awalan = '', kedalaman = 0): readonly PosBernomor[] {
  return pohon.flatMap((pos, index) => {
    const nomor = `${awalan}${index + 1}`
    return [
      { pos, nomor: pos.pos.kode ?? nomor, kedalaman },
      ...posBernomor(pos.anak, `${nomor}.`, kedalaman + 1),
    ]
  })
}

/** Heading over the names of budget rows: "Program/Kegiatan". */
function judulPos(pohon: readonly HasilPos[]): string {
  return tingkatAda(semuaPos(pohon)).join('/')
}

export function tabelProgramKegiatan(bahan: Bahan): Table {
  const { hasil, sebutan, sumber } = bahan
  const semua = posBernomor(hasil.anggaran.pohon)
  const adaMasalah = semua.some(({ pos }) => (pos.pos.baris.permasalahan.value ?? '') !== '')
  const berkodeSemua = semua.some(({ pos }) => pos.pos.kode !== null)
  const kosong = adaMasalah ? [''] : []
  return susunTabel<PosBernomor>({
    id: 'program-kegiatan',
    judul: `Realisasi Anggaran ${tingkatAnggaran(semuaPos(hasil.anggaran.pohon))} ${sebutan.periode}`,
    sumber,
    nomorKolom: true,
    kolom: [
      { judul: berkodeSemua ? 'Kode' : 'No', lebar: berkodeSemua ? 14 : 6, isi: ({ nomor }) => nomor },
      {
        judul: judulPos(hasil.anggaran.pohon),
        lebar: 44,
        isi: ({ pos }) => pos.pos.uraian,
        // The numbers show the level; deeper indents would leave no room for the long names.
        inden: ({ kedalaman }) => (kedalaman > 1 ? 1 : 0),
      },
      ...kolomUang<PosBernomor>(bahan, ({ pos }) => pos),
      ...(adaMasalah
        ? [
            {
              judul: 'Permasalahan',
              uraian: true,
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
      { jenis: 'jumlah', label: 'Jumlah', sel: [...jumlahUang(bahan, hasil.anggaran), ...kosong] },
    ],
  })
}

/** Outputs of the sub kegiatan (or the level that names them), where the workbook gives any. */
export function tabelKeluaran(bahan: Bahan): Table | null {
  const { hasil, sebutan, sumber } = bahan
  const ada = posBernomor(hasil.anggaran.pohon).filter(({ pos }) => berkeluaran(pos.pos.baris))
  if (ada.length === 0) return null
  const urutan = new Map(ada.map((row, index) => [row, index]))
  return susunTabel<PosBernomor>({
    id: 'keluaran',
    judul: `Target dan Realisasi Keluaran ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center', isi: (row) => String((urutan.get(row) ?? 0) + 1) },
      { judul: judulPos(hasil.anggaran.pohon), lebar: 32, isi: ({ pos }) => pos.pos.uraian },
      {
        judul: 'Indikator Keluaran',
        lebar: 32,
        isi: ({ pos }) => pos.pos.baris.indikatorKeluaran.value ?? KOSONG,
      },
      {
        judul: 'Target',
        lebar: 13,
        rata: 'center',
        isi: ({ pos }) => pos.pos.baris.targetKeluaran.value ?? KOSONG,
      },
      {
        judul: 'Realisasi',
        lebar: 13,
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
  const jenis = judul(tingkatTerbawah(hasil.serapanRendah))
  const urutan = new Map(hasil.serapanRendah.map((pos, index) => [pos, index]))
  return susunTabel<HasilPos>({
    id: 'serapan-rendah',
    judul: `${jenis} dengan Serapan di Bawah ${format.angka(hasil.kebijakan.ambangSerapan).replace(/,0+$/, '')}% ${bahan.sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center', isi: (pos) => String((urutan.get(pos) ?? 0) + 1) },
      { judul: jenis, lebar: 32, isi: ({ pos }) => berkode(pos.kode ?? '', pos.uraian) },
      ...kolomUang<HasilPos>(bahan, (pos) => pos),
      {
        judul: 'Permasalahan',
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
