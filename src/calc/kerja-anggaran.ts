/** Workings of money: sums, sisa and serapan of the budget tree, the total, belanja and sumber dana. */
import { SERATUS } from '../decimal/decimal.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisBelanja, Laporan } from '../model/laporan.ts'
import { besaranUang, kodeSasaranDi } from './anggaran.ts'
import type { Angka, Hasil, HasilBelanja, HasilPos, HasilProgram, Uang } from './hasil.ts'
import type { MasukanKerja } from './kerja.ts'
import { kerjaEfisiensi } from './kerja-efisiensi.ts'
import {
  type Draf,
  type Hitungan,
  KOSONG,
  kunciPos,
  masukanAngka,
  masukanSel,
  PERSEN,
  type Pokok,
  sel,
} from './kerja-masukan.ts'
import { kerjaKelompok } from './kerja-rata-rata.ts'
import { hitungan, m, persen, tetap } from './rumus.ts'

const JENIS_POS = { Program: 'program', Kegiatan: 'kegiatan', 'Sub Kegiatan': 'sub kegiatan' } as const

/** Workings of a row and of all below it: sums where an amount is not typed, serapan, efficiency of a program. */
export function kerjaPos(hasil: HasilPos, semua: Hasil): readonly Draf[] {
  const { pos } = hasil
  const pokok: Pokok = { jenis: JENIS_POS[pos.tingkat], kode: pos.kode ?? '', nama: pos.uraian }
  const jumlahBawah = (besaran: 'pagu' | 'realisasi'): readonly Draf[] =>
    pos.baris[besaran].value !== null || hasil.anak.length === 0
      ? []
      : [
          {
            ...pokok,
            ...KOSONG,
            kunci: kunciPos(pos, besaran),
            besaran: besaran === 'pagu' ? 'pagu' : 'realisasi anggaran',
            ukuran: 'rupiah',
            satuan: 'Rp',
            ...terhitung(besaranUang(hasil, besaran), jumlahDari(hasil.anak, besaran)),
          },
        ]
  const program = semua.program.find((satu) => satu.pos === hasil)
  return [
    ...jumlahBawah('pagu'),
    ...jumlahBawah('realisasi'),
    kerjaSerapan(
      pokok,
      kunciPos(pos, 'serapan'),
      hasil,
      masukanPos(hasil, 'realisasi', 'R'),
      masukanPos(hasil, 'pagu', 'P'),
    ),
    ...(program === undefined ? [] : kerjaEfisiensiProgram(pokok, program, semua)),
    ...hasil.anak.flatMap((anak) => kerjaPos(anak, semua)),
  ]
}

/** Pagu or realisasi of a row: the cell where it is typed, else the working that adds up the rows below. */
function masukanPos(hasil: HasilPos, besaran: 'pagu' | 'realisasi', simbol: string): MasukanKerja {
  const cell = hasil.pos.baris[besaran]
  const tertulis = cell.value !== null || hasil.anak.length === 0
  return {
    ...masukanAngka(simbol, hasil.pos.uraian, hasil[besaran]),
    sumber: tertulis ? sel(cell) : [],
    dari: tertulis ? null : kunciPos(hasil.pos, besaran),
  }
}

function jumlahDari(bagian: readonly HasilPos[], besaran: 'pagu' | 'realisasi'): Hitungan {
  const simbol = besaran === 'pagu' ? 'P' : 'R'
  return {
    masukan: bagian.map((satu, index) => masukanPos(satu, besaran, `${simbol}${index + 1}`)),
    rumus: { op: 'jumlah', isi: bagian.map((_, index) => m(index)) },
  }
}

/** Without a result there is no formula: its inputs are not all known. */
function terhitung(hasil: Angka, hitungan: Hitungan): Hitungan & Pick<Draf, 'hasil'> {
  return { ...hitungan, rumus: hasil.ada ? hitungan.rumus : null, hasil }
}

function kerjaSerapan(
  pokok: Pokok,
  kunci: string,
  nilai: Uang,
  realisasi: MasukanKerja,
  pagu: MasukanKerja,
): Draf {
  return {
    ...pokok,
    ...KOSONG,
    kunci,
    besaran: 'serapan',
    ukuran: 'persen',
    satuan: '%',
    ...terhitung(nilai.serapan, { masukan: [realisasi, pagu], rumus: persen(m(0), m(1)) }),
  }
}

/** Workings of several rows together. */
export function kerjaUang(
  pokok: Pokok,
  kunci: (besaran: string) => string,
  nilai: Uang,
  bagian: readonly HasilPos[],
): readonly Draf[] {
  return kerjaJumlahUang(pokok, kunci, nilai, jumlahDari(bagian, 'pagu'), jumlahDari(bagian, 'realisasi'))
}

/** Pagu, realisasi, sisa and serapan of a total, given how its pagu and its realisasi are added up. */
function kerjaJumlahUang(
  pokok: Pokok,
  kunci: (besaran: string) => string,
  nilai: Uang,
  jumlahPagu: Hitungan,
  jumlahRealisasi: Hitungan,
): readonly Draf[] {
  const rupiah = { ...pokok, ...KOSONG, ukuran: 'rupiah', satuan: 'Rp' } as const
  const realisasi: MasukanKerja = {
    ...masukanAngka('R', 'Realisasi anggaran', nilai.realisasi),
    dari: kunci('realisasi'),
  }
  const pagu: MasukanKerja = { ...masukanAngka('P', 'Pagu', nilai.pagu), dari: kunci('pagu') }
  return [
    {
      ...rupiah,
      kunci: kunci('pagu'),
      besaran: 'pagu',
      ...terhitung(besaranUang(nilai, 'pagu'), jumlahPagu),
    },
    {
      ...rupiah,
      kunci: kunci('realisasi'),
      besaran: 'realisasi anggaran',
      ...terhitung(besaranUang(nilai, 'realisasi'), jumlahRealisasi),
    },
    {
      ...rupiah,
      kunci: kunci('sisa'),
      besaran: 'sisa',
      ...terhitung(besaranUang(nilai, 'sisa'), {
        masukan: [pagu, realisasi],
        rumus: hitungan(m(0), '-', m(1)),
      }),
    },
    kerjaSerapan(pokok, kunci('serapan'), nilai, realisasi, pagu),
  ]
}

/** Pagu, realisasi, sisa and serapan of the whole budget; none where there is no budget row. */
export function kerjaTotal(hasil: Hasil): readonly Draf[] {
  if (hasil.anggaran.pohon.length === 0) return []
  const pokok: Pokok = { jenis: 'anggaran', kode: '', nama: 'Total anggaran' }
  const kunci = (besaran: string): string => `total:${besaran}`
  return [
    ...kerjaUang(pokok, kunci, hasil.anggaran, hasil.anggaran.pohon),
    ...kerjaBagianSisa(pokok, kunci, hasil.anggaran),
  ]
}

/** 100 − S: what was not spent, as the text prints it beside the amount. */
export function kerjaBagianSisa(
  pokok: Pokok,
  kunci: (besaran: string) => string,
  { serapan }: Uang,
): readonly Draf[] {
  if (!serapan.ada) return []
  return [
    {
      ...pokok,
      ...KOSONG,
      kunci: kunci('bagian sisa'),
      besaran: 'bagian sisa',
      ukuran: 'persen',
      satuan: '%',
      masukan: [{ ...masukanAngka('S', 'Serapan', serapan.nilai), dari: kunci('serapan') }],
      rumus: hitungan(tetap(100), '-', m(0)),
      hasil: { ada: true, nilai: SERATUS.minus(serapan.nilai) },
    },
  ]
}

function kerjaEfisiensiProgram(pokok: Pokok, program: HasilProgram, semua: Hasil): readonly Draf[] {
  const { pos, capaian, efisiensi } = program
  if (!capaian.ada) return []
  const kode = new Set(kodeSasaranDi(pos.pos).map(kunciKode))
  const sasaran = semua.sasaran.filter((satu) => kode.has(kunciKode(satu.sasaran.kode)))
  const kunciRerata = kunciPos(pos.pos, 'capaian')
  return [
    {
      ...pokok,
      ...PERSEN,
      ...kerjaKelompok(sasaran, semua.kebijakan),
      kunci: kunciRerata,
      hasil: capaian,
      kategori: null,
    },
    kerjaEfisiensi(pokok, kunciPos(pos.pos, 'efisiensi'), efisiensi, {
      capaian,
      kunciCapaian: kunciRerata,
      serapan: pos.serapan,
      kunciSerapan: kunciPos(pos.pos, 'serapan'),
    }),
  ]
}

/** A jenis belanja: its lines added up; a written total only where no lines stand below it. */
export function kerjaBelanja(hasil: HasilBelanja, index: number): readonly Draf[] {
  const baris = barisBelanja(hasil)
  if (baris.length === 0) return []
  const bagian = (besaran: 'anggaran' | 'realisasi', simbol: string): Hitungan => ({
    masukan: baris.map((satu, ke) =>
      masukanSel(`${simbol}${ke + 1}`, satu.uraian.value ?? satu.kelompok.value ?? 'Jumlah', satu[besaran]),
    ),
    rumus: { op: 'jumlah', isi: baris.map((_, ke) => m(ke)) },
  })
  return kerjaJumlahUang(
    { jenis: 'jenis belanja', kode: '', nama: hasil.jenis.nama },
    (besaran) => `belanja:${index}:${besaran}`,
    hasil,
    bagian('anggaran', 'P'),
    bagian('realisasi', 'R'),
  )
}

function barisBelanja({ jenis }: HasilBelanja): readonly BarisBelanja[] {
  if (jenis.kelompok.length === 0) return jenis.jumlahTertulis === null ? [] : [jenis.jumlahTertulis]
  return jenis.kelompok.flatMap(({ baris, jumlahTertulis }) =>
    baris.length > 0 || jumlahTertulis === null ? baris : [jumlahTertulis],
  )
}

/** Serapan of each source of funds that has amounts. */
export function kerjaSumberDana(laporan: Laporan, hasil: Hasil): readonly Draf[] {
  return hasil.sumberDana.flatMap((satu, index) => {
    const baris = laporan.buku.sumberDana.rows[index]
    if (baris === undefined || satu.kosong) return []
    return [
      kerjaSerapan(
        { jenis: 'sumber dana', kode: '', nama: satu.nama },
        `sumber-dana:${index}:serapan`,
        satu,
        masukanSel('R', 'Realisasi anggaran', baris.realisasi),
        masukanSel('P', 'Pagu', baris.anggaran),
      ),
    ]
  })
}
