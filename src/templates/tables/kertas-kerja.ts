/** Working paper: formula, numbers put in, result, category and the cells they came from, of every figure an evaluator follows by hand. */
import type { KertasKerja, MasukanKerja } from '../../calc/kerja.ts'
import { kertasKerja } from '../../calc/kertas-kerja.ts'
import { cabangDipakai, type Penulis, tulisRumus, tulisSyarat } from '../../calc/rumus.ts'
import type { Decimal } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { alasanSingkat } from '../format/alasan.ts'
import { formatRupiah, KOSONG, tulisAngka } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { formatNilai } from '../format/nilai.ts'
import { type Bahan, satuanKalimat } from '../view/bahan.ts'
import { kataEfisiensi } from '../view/efisiensi.ts'
import { rentangPita } from '../view/kategori.ts'
import { tahunSebelumnya } from '../view/tahun.ts'
import { type Baris, type Isi, isiBaris, susunTabel } from './table.ts'

interface Kelompok {
  readonly judul: string
  readonly jenis: readonly KertasKerja['jenis'][]
  readonly besaran: readonly KertasKerja['besaran'][]
}

/** Which workings are printed, group by group; the sums of kegiatan and sub kegiatan are in the budget tables themselves. */
function kelompokKerja(bahan: Bahan): readonly Kelompok[] {
  const lalu = bahan.laporan.tahun - 1
  const tahun = tahunTercetak(bahan)
  return [
    {
      judul: 'Capaian indikator',
      jenis: ['indikator', 'indikator tujuan'],
      besaran: ['realisasi', 'peringkat realisasi', 'capaian'],
    },
    {
      judul: 'Rata-rata capaian',
      jenis: ['sasaran', 'tujuan', 'misi', 'rata-rata'],
      besaran: ['rata-rata capaian'],
    },
    {
      judul: 'Pembandingan dengan tahun sebelumnya',
      jenis: ['indikator'],
      besaran: [...tahun.flatMap(besaranTahun), `perubahan sejak ${lalu}`],
    },
    {
      judul: 'Pembandingan indikator tujuan dengan tahun sebelumnya',
      jenis: ['indikator tujuan'],
      besaran: [...besaranTahun(lalu), `perubahan sejak ${lalu}`],
    },
    {
      judul: 'Rata-rata capaian tahun sebelumnya',
      jenis: ['rata-rata'],
      besaran: tahun.map((satu) => `rata-rata capaian ${satu}` as const),
    },
    {
      judul: 'Pembandingan dengan target Renstra',
      jenis: ['indikator'],
      besaran: ['capaian target Renstra', 'capaian target akhir Renstra', 'kemajuan Renstra'],
    },
    {
      judul: 'Pembandingan dengan standar nasional',
      jenis: ['indikator'],
      besaran: ['selisih standar nasional'],
    },
    {
      judul: 'Serapan anggaran',
      jenis: ['sasaran', 'program', 'anggaran'],
      besaran: ['serapan', 'bagian sisa'],
    },
    { judul: 'Efisiensi', jenis: ['sasaran'], besaran: ['efisiensi'] },
  ]
}

function besaranTahun(tahun: number): readonly KertasKerja['besaran'][] {
  return [`realisasi ${tahun}`, `peringkat realisasi ${tahun}`, `capaian ${tahun}`]
}

/** The earlier years that stand in some table of the report. */
function tahunTercetak(bahan: Bahan): readonly number[] {
  const kelompok = [bahan.hasil.indikator, ...bahan.hasil.sasaran.map(({ indikator }) => indikator)]
  return [...new Set(kelompok.flatMap((satu) => tahunSebelumnya(bahan, satu)))].sort((a, b) => a - b)
}

/** What the heading of the group says already. */
const BESARAN_UTAMA: ReadonlySet<KertasKerja['besaran']> = new Set([
  'capaian',
  'rata-rata capaian',
  'serapan',
  'efisiensi',
  'selisih standar nasional',
] as const)

/** More cells or figures than this are given by the first and the last. */
const ASAL_TERBANYAK = 4
/** Decimals of a number put in: enough to follow the sum by hand. */
const DESIMAL_MASUKAN = 4

export function tabelKertasKerja(bahan: Bahan): Table | null {
  const { hasil, laporan, sumber } = bahan
  const semua = kertasKerja(laporan, hasil)
  const kerja = new Map(semua.map((satu) => [satu.kunci, satu]))
  // Where misi are measured, their tujuan repeat the same indicators.
  const bermisi = semua.some(({ jenis }) => jenis === 'misi')
  const baris = kelompokKerja(bahan).flatMap(({ judul, jenis, besaran }): readonly Baris<KertasKerja>[] => {
    const isi = semua.filter(
      (satu) =>
        jenis.includes(satu.jenis) && besaran.includes(satu.besaran) && !(bermisi && satu.jenis === 'tujuan'),
    )
    return isi.length === 0 ? [] : [{ jenis: 'kelompok', teks: judul + artiSimbol(isi) }, ...isiBaris(isi)]
  })
  if (!baris.some((satu) => satu.jenis === 'isi' && satu.isi.jenis === 'indikator')) return null
  return susunTabel<KertasKerja>({
    id: 'kertas-kerja',
    judul: `Kertas Kerja Perhitungan ${bahan.sebutan.periode}`,
    sumber,
    kolom: [
      { judul: 'Pokok', lebar: 28, isi: (satu) => pokok(satu, bahan) },
      { judul: 'Rumus', lebar: 20, isi: rumus },
      {
        judul: 'Penghitungan',
        lebar: 26,
        isi: penghitungan,
      },
      { judul: 'Hasil', lebar: 12, rata: 'right', isi: (satu) => hasilCetak(bahan, satu) },
      { judul: 'Kategori', lebar: 16, isi: penilaian },
      { judul: 'Asal Data', lebar: 22, isi: (satu) => asal(satu, kerja) },
    ],
    baris,
  })
}

/** Letters whose values have names of their own: of the program, of the indicator, of the rank a word has. */
const SIMBOL: Readonly<Record<string, string>> = {
  R: 'realisasi',
  T: 'target',
  P: 'pagu',
  L: 'realisasi tahun sebelumnya',
}
/** The same of the numbered letters of sums and means. */
const SIMBOL_BERNOMOR: Readonly<Record<string, string>> = {
  C: 'capaian indikator',
  K: 'nilai komponen',
  B: 'bobot komponen',
  TW: 'realisasi triwulan',
}

/** "(R = realisasi; T = target)": the letters that the formulas of a group are written with. */
function artiSimbol(isi: readonly KertasKerja[]): string {
  const arti = new Map<string, string>()
  for (const { simbol, nama, dari } of isi.flatMap(({ rumus, masukan }) => (rumus === null ? [] : masukan))) {
    const huruf = simbol.replace(/\d+$/, '')
    // What comes from a working and has a numbered S is the mean of a sasaran; that of a standard is a bound.
    const bernomor = dari !== null && huruf === 'S' ? 'rata-rata capaian sasaran' : SIMBOL_BERNOMOR[huruf]
    if (huruf === simbol) arti.set(simbol, SIMBOL[simbol] ?? nama.toLowerCase())
    else if (bernomor === undefined) arti.set(simbol, nama.toLowerCase())
    else arti.set(`${huruf}1, ${huruf}2, …`, bernomor)
  }
  const semua = [...arti].map(([simbol, sebutan]) => `${simbol} = ${sebutan}`)
  return semua.length === 0 ? '' : ` (${semua.join('; ')})`
}

function pokok({ kode, nama, besaran }: KertasKerja, { sebutan: { sebagianTahun } }: Bahan): string {
  const sebut = berkode(kode, nama)
  if (BESARAN_UTAMA.has(besaran)) return sebut
  // As in the tables of money: nothing is left over before the year has ended.
  return `${sebut}: ${besaran === 'bagian sisa' && sebagianTahun ? 'bagian yang belum terserap' : besaran}`
}

function ringkas(nilai: Decimal): string {
  return tulisAngka(nilai, Math.min(nilai.decimalPlaces(), DESIMAL_MASUKAN))
}

function penulis(masukan: KertasKerja['masukan'], tulis: (satu: MasukanKerja) => string): Penulis {
  return {
    masukan: (ke) => {
      const satu = masukan[ke]
      return satu === undefined ? '?' : tulis(satu)
    },
    tetap: (nilai) => tulisAngka(nilai),
  }
}

function rumus({ rumus: isi, masukan }: KertasKerja): string {
  return isi === null
    ? KOSONG
    : tulisRumus(
        isi,
        penulis(masukan, ({ simbol }) => simbol),
      )
}

/**
 * The numbers put in, of conditions only what decided: "5 = 5: 100". A word or a ratio beside the number it counts as:
 * "CC = 3".
 */
function penghitungan(satu: KertasKerja): Isi {
  if (satu.rumus === null) return KOSONG
  const tulis = penulis(satu.masukan, ({ nilai }) => ringkas(nilai))
  const { rumus: cabang, syarat } = cabangDipakai(
    satu.rumus,
    satu.masukan.map(({ nilai }) => nilai),
  )
  const karena = syarat.map(({ berlaku, isi }) => (berlaku ? tulisSyarat(isi, tulis) : 'selain itu'))
  const angka = [...karena, tulisRumus(cabang, tulis)].join(': ')
  const arti = satu.masukan.flatMap(({ simbol, nilai, tertulis }) =>
    tertulis === null || tertulis.jenis === 'rentang'
      ? []
      : [`${simbol}: ${formatNilai(tertulis)} = ${ringkas(nilai)}`],
  )
  return arti.length === 0 ? angka : { baris: [angka, ...arti] }
}

function hasilCetak({ format }: Bahan, satu: KertasKerja): Isi {
  const { hasil, ukuran, satuan, sebelumBatas, desimal } = satu
  // A mean of indicators none of which could be computed says so by itself.
  if (!hasil.ada)
    return hasil.alasan === 'tidak ada indikator' ? 'tidak dihitung' : alasanSingkat(hasil.alasan)
  switch (ukuran) {
    case 'persen':
      return sebelumBatas === null
        ? format.persen(hasil)
        : { baris: [format.persen(hasil), `sebelum dibatasi ${format.persenPasti(sebelumBatas)}`] }
    case 'poin':
      return `${desimal === undefined ? format.angka(hasil.nilai) : tulisAngka(hasil.nilai, desimal)} poin`
    case 'rupiah':
      return formatRupiah(hasil.nilai)
    case 'satuan':
      return formatNilai(
        { jenis: 'angka', angka: hasil.nilai, desimal: 0, persen: false },
        satuanKalimat(satuan),
        desimal ?? Math.min(hasil.nilai.decimalPlaces(), DESIMAL_MASUKAN),
      )
  }
}

function penilaian({ kategori, penilaian: nilai, hasil }: KertasKerja): Isi {
  if (nilai !== null) return kataEfisiensi({ ...nilai, nilai: hasil })
  return kategori === null ? KOSONG : { baris: [kategori.label, `(${rentangPita(kategori.pita)})`] }
}

/** Cells, or the figures above that it is made of; what a mean left out. */
function asal({ masukan, dilewati }: KertasKerja, kerja: ReadonlyMap<string, KertasKerja>): Isi {
  const sel = masukan.flatMap((satu) => selDari(satu, kerja))
  const angka = masukan.flatMap(({ dari }) => {
    const satu = dari === null ? undefined : kerja.get(dari)
    return satu === undefined || satu.ukuran === 'rupiah' ? [] : [satu]
  })
  const lewat = dilewati.length === 0 ? [] : [`tidak diikutkan: ${dilewati.join(', ')}`]
  const baris = [...singkat(rentangSel([...new Set(sel)])), ...singkat(angka.map(sebut)), ...lewat]
  return baris.length === 0 ? KOSONG : { baris }
}

/** The cells of a value; of a sum of money those that are added up. */
function selDari({ sumber, dari }: MasukanKerja, kerja: ReadonlyMap<string, KertasKerja>): readonly string[] {
  if (sumber.length > 0) return sumber.map(({ sheet, cell }) => `${sheet}!${cell}`)
  const satu = dari === null ? undefined : kerja.get(dari)
  return satu?.ukuran === 'rupiah' ? satu.masukan.flatMap((bagian) => selDari(bagian, kerja)) : []
}

/** Cells below each other as one range: "Komponen!F2:F10". */
function rentangSel(semua: readonly string[]): readonly string[] {
  const rentang: { readonly depan: string; readonly awal: number; akhir: number }[] = []
  for (const sel of semua) {
    const [, depan = sel, baris = ''] = /^(.*![A-Z]+)(\d+)$/.exec(sel) ?? []
    const terakhir = rentang.at(-1)
    if (terakhir !== undefined && terakhir.depan === depan && Number(baris) === terakhir.akhir + 1) {
      terakhir.akhir += 1
    } else rentang.push({ depan, awal: Number(baris), akhir: Number(baris) })
  }
  return rentang.map(({ depan, awal, akhir }) =>
    awal === akhir ? `${depan}${awal}` : `${depan}${awal}:${depan.slice(depan.indexOf('!') + 1)}${akhir}`,
  )
}

function sebut({ besaran, kode, nama }: KertasKerja): string {
  return `${besaran} ${kode === '' ? nama : kode}`
}

function singkat(semua: readonly string[]): readonly string[] {
  const [pertama, terakhir] = [semua[0], semua.at(-1)]
  return semua.length <= ASAL_TERBANYAK || pertama === undefined || terakhir === undefined
    ? semua
    : [`${pertama} sampai ${terakhir}`, `(${semua.length} nilai)`]
}
