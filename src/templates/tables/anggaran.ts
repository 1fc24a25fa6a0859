/** Tables of the budget: by sasaran, source of funds, kind of spending, program to sub kegiatan, outputs, low absorption. */
import { semuaPos } from '../../calc/anggaran.ts'
import type { HasilBelanja, HasilPos, HasilSasaran, Uang } from '../../calc/hasil.ts'
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
import { barisJumlah, type Isi, isiBaris, type Kolom, kolomNomor, susunTabel } from './table.ts'
import { jumlahBaris, jumlahUang, kolomUang } from './uang.ts'

export function tabelRealisasiSasaran(bahan: Bahan): Table {
  const { hasil, sebutan, sumber } = bahan
  const dihitung = jumlah(hasil.sasaran.map(({ anggaran }) => anggaran.pagu))
  return susunTabel<HasilSasaran>({
    id: 'realisasi-sasaran',
    judul: `Anggaran dan Realisasi Anggaran menurut Sasaran Strategis ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Kode', lebar: 8, rata: 'center', isi: ({ sasaran }) => sasaran.kode },
      { judul: 'Sasaran Strategis', lebar: 32, isi: ({ sasaran }) => sasaran.nama },
      ...kolomUang<HasilSasaran>(bahan, ({ anggaran }) => anggaran, { sisa: true }),
    ],
    baris: [
      ...isiBaris(hasil.sasaran),
      ...barisJumlah(
        dihitung.eq(hasil.anggaran.pagu) ? 'Jumlah' : 'Jumlah seluruh anggaran',
        jumlahUang(bahan, hasil.anggaran, { sisa: true }),
      ),
    ],
  })
}

export function tabelSumberDana(bahan: Bahan): Table | null {
  const { hasil, sebutan, sumber } = bahan
  if (hasil.sumberDana.length === 0) return null
  type Dana = Bahan['hasil']['sumberDana'][number]
  const berisi = hasil.sumberDana.filter(({ kosong }) => !kosong)
  return susunTabel<Dana>({
    id: 'sumber-dana',
    judul: `Anggaran dan Realisasi menurut Sumber Dana ${sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Sumber Dana', lebar: 36, isi: ({ nama }) => nama },
      // A source that the office lists without amounts gave nothing this year.
      ...kolomUang<Dana>(bahan, (dana) => dana).map(
        (kolom): Kolom<Dana> => ({
          ...kolom,
          isi: (dana, nomor) => (dana.kosong ? KOSONG : kolom.isi(dana, nomor)),
        }),
      ),
    ],
    baris: [...isiBaris(hasil.sumberDana), ...barisJumlah('Jumlah', jumlahBaris(bahan, berisi))],
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
      ...barisJumlah('Jumlah', jumlahBaris(bahan, hasil.belanja, { sisa: true })),
    ],
  })
}

/** The lines of one kind of spending, with its groups. */
export function tabelRincianBelanja(bahan: Bahan, belanja: HasilBelanja, id: string): Table | null {
  interface Rincian {
    readonly nama: string
    readonly uang: Uang
    /** The name of a group, with its sum. */
    readonly kepala: boolean
  }
  const semua = belanja.kelompok.flatMap((kelompok): readonly Rincian[] => {
    const { nama, baris } = kelompok.kelompok
    return [
      ...(nama === '' ? [] : [{ nama, uang: kelompok, kepala: true }]),
      ...kelompok.baris.map((uang, index) => ({
        nama: baris[index]?.uraian.value ?? '',
        uang,
        kepala: false,
      })),
    ]
  })
  if (semua.length === 0) return null
  const berkelompok = semua.some(({ kepala }) => kepala)
  return susunTabel<Rincian>({
    id,
    judul: `Rincian ${belanja.jenis.nama} Tahun ${tahunCetak(bahan.laporan.tahun)}`,
    sumber: bahan.sumber,
    kolom: [
      {
        judul: 'Uraian',
        lebar: 44,
        isi: ({ nama }) => nama,
        inden: ({ kepala }) => (berkelompok && !kepala ? 1 : 0),
      },
      ...kolomUang<Rincian>(bahan, ({ uang }) => uang),
    ],
    baris: [...isiBaris(semua, ({ kepala }) => kepala), ...barisJumlah('Jumlah', jumlahUang(bahan, belanja))],
  })
}

interface PosBernomor {
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

function permasalahan({ pos }: HasilPos): string {
  return pos.baris.permasalahan.value ?? ''
}

export function tabelProgramKegiatan(bahan: Bahan): Table {
  const { hasil, sebutan, sumber } = bahan
  const semua = posBernomor(hasil.anggaran.pohon)
  const adaMasalah = semua.some(({ pos }) => permasalahan(pos) !== '')
  const berkodeSemua = semua.some(({ pos }) => pos.pos.kode !== null)
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
      {
        judul: 'Permasalahan',
        uraian: true,
        lebar: 18,
        isi: ({ pos }) => permasalahan(pos),
        ada: adaMasalah,
      },
    ],
    baris: [
      ...isiBaris(semua, ({ kedalaman }) => kedalaman === 0),
      ...barisJumlah('Jumlah', [...jumlahUang(bahan, hasil.anggaran), ...(adaMasalah ? [''] : [])]),
    ],
  })
}

/** Outputs of the sub kegiatan (or the level that names them), where the workbook gives any. */
export function tabelKeluaran({ hasil, sebutan, sumber }: Bahan): Table | null {
  const ada = semuaPos(hasil.anggaran.pohon).filter(({ pos }) => berkeluaran(pos.baris))
  if (ada.length === 0) return null
  const kolom = (kepala: string, key: 'targetKeluaran' | 'realisasiKeluaran'): Kolom<HasilPos> => ({
    judul: kepala,
    lebar: 13,
    rata: 'center',
    isi: ({ pos }) => pos.baris[key].value ?? KOSONG,
  })
  return susunTabel({
    id: 'keluaran',
    judul: `Target dan Realisasi Keluaran ${sebutan.periode}`,
    sumber,
    kolom: [
      kolomNomor(5),
      { judul: judulPos(hasil.anggaran.pohon), lebar: 32, isi: ({ pos }) => pos.uraian },
      {
        judul: 'Indikator Keluaran',
        lebar: 32,
        isi: ({ pos }) => pos.baris.indikatorKeluaran.value ?? KOSONG,
      },
      kolom('Target', 'targetKeluaran'),
      kolom('Realisasi', 'realisasiKeluaran'),
    ],
    baris: isiBaris(ada),
  })
}

export function tabelSerapanRendah(bahan: Bahan): Table | null {
  const { hasil, laporan, format, sumber } = bahan
  if (hasil.serapanRendah.length === 0) return null
  const jenis = judul(tingkatTerbawah(hasil.serapanRendah))
  const isian = ({ pos: { baris } }: HasilPos): Isi => [
    gap('penyebab rendahnya serapan', tempatIsian(laporan, 'anggaran', 'permasalahan', baris.permasalahan)),
  ]
  return susunTabel<HasilPos>({
    id: 'serapan-rendah',
    judul: `${jenis} dengan Serapan di Bawah ${format.angka(hasil.kebijakan.ambangSerapan).replace(/,0+$/, '')}% ${bahan.sebutan.periode}`,
    sumber,
    kolom: [
      kolomNomor(5),
      { judul: jenis, lebar: 32, isi: ({ pos }) => berkode(pos.kode ?? '', pos.uraian) },
      ...kolomUang<HasilPos>(bahan, (pos) => pos),
      { judul: 'Permasalahan', lebar: 28, isi: (pos) => permasalahan(pos) || isian(pos) },
    ],
    baris: isiBaris(hasil.serapanRendah),
  })
}
