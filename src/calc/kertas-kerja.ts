/** Kertas kerja: where each figure comes from, as data that the command line, the annex and an .xlsx print. */
import { type Decimal, NOL } from '../decimal/decimal.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Cell, IndikatorTujuan, Laporan, Nilai, PosAnggaran } from '../model/laporan.ts'
import { CAPAIAN_LEBIH_BAIK } from './capaian.ts'
import type {
  Angka,
  Efisiensi,
  Hasil,
  HasilIndikator,
  HasilIndikatorTujuan,
  HasilPos,
  HasilProgram,
  HasilSasaran,
  Kategori,
  Kebijakan,
  RealisasiDipakai,
  Uang,
} from './hasil.ts'
import { bulatkan } from './pembulatan.ts'
import type { SumberRealisasi } from './realisasi.ts'
import { type Ekspresi, hitungan, jika, m, persen, tetap } from './rumus.ts'
import { type Aturan, batasRentang, pasangkan } from './ukuran.ts'

export interface Sel {
  readonly sheet: string
  readonly cell: string
}

/** One value put into a formula. */
export interface MasukanKerja {
  /** As it stands in the formula: "R", "T", "C1". */
  readonly simbol: string
  readonly nama: string
  /** The number that is put in; for a predicate its rank, for a ratio a:b the quotient b/a. */
  readonly nilai: Decimal
  /** As written, where that is more than the number: "BB", "1:17", "≥95". */
  readonly tertulis: Nilai | null
  /** Workbook cells it was read from; empty when it comes from another working. */
  readonly sumber: readonly Sel[]
  /** `kunci` of the working it comes from. */
  readonly dari: string | null
}

export type JenisKerja =
  | 'indikator'
  | 'sasaran'
  | 'indikator tujuan'
  | 'tujuan'
  | 'misi'
  | 'rata-rata'
  | 'program'
  | 'kegiatan'
  | 'sub kegiatan'
  | 'anggaran'

export type Besaran =
  | 'realisasi'
  | 'capaian'
  | 'rata-rata capaian'
  | 'pagu'
  | 'realisasi anggaran'
  | 'serapan'
  | 'sisa'
  | 'efisiensi'

/** The working of one figure. */
export interface KertasKerja {
  /** Unique within a report. */
  readonly kunci: string
  readonly jenis: JenisKerja
  readonly kode: string
  readonly nama: string
  readonly besaran: Besaran
  /** `satuan` = the indicator's own unit. */
  readonly ukuran: 'persen' | 'rupiah' | 'satuan'
  readonly satuan: string
  readonly masukan: readonly MasukanKerja[]
  /** Null when nothing was computed. Written with `tulisRumus`. */
  readonly rumus: Ekspresi | null
  /** Unrounded. */
  readonly hasil: Angka
  /** As printed; null when not computed. */
  readonly dibulatkan: Decimal | null
  /** Capaian before cap and floor, where one of them applied. */
  readonly sebelumBatas: Decimal | null
  readonly kategori: Kategori | null
  /** Values that were left out of a mean because they were not computed: code of each. */
  readonly dilewati: readonly string[]
  /** What this figure goes into. */
  readonly dipakai: readonly { readonly kunci: string; readonly nama: string; readonly besaran: Besaran }[]
}

type Draf = Omit<KertasKerja, 'dipakai' | 'dibulatkan'>

/**
 * All workings in the order of the report, or those of one subject: the code of an indikator, sasaran or budget row,
 * the name of a misi, tujuan or budget row, "rata-rata", or "total". An unknown subject gives none.
 */
export function kertasKerja(_laporan: Laporan, hasil: Hasil, kode?: string): readonly KertasKerja[] {
  const draf = [
    ...hasil.indikator.flatMap((satu) => kerjaIndikator(satu, hasil.kebijakan)),
    ...hasil.sasaran.flatMap((satu) => kerjaSasaran(satu, hasil.kebijakan)),
    ...kerjaTujuan(hasil),
    ...kerjaMisi(hasil),
    kerjaRataRata(hasil),
    ...hasil.anggaran.pohon.flatMap((pos) => kerjaPos(pos, hasil)),
    ...kerjaTotal(hasil),
  ]
  const pemakai = new Map<string, { kunci: string; nama: string; besaran: Besaran }[]>()
  for (const { kunci, nama, besaran, masukan } of draf) {
    for (const asal of new Set(masukan.flatMap(({ dari }) => (dari === null ? [] : [dari])))) {
      pemakai.set(asal, [...(pemakai.get(asal) ?? []), { kunci, nama, besaran }])
    }
  }
  const semua = draf.map(
    (satu): KertasKerja => ({
      ...satu,
      dibulatkan: satu.hasil.ada
        ? satu.ukuran === 'rupiah'
          ? satu.hasil.nilai
          : bulatkan(satu.hasil.nilai, hasil.kebijakan.desimal)
        : null,
      dipakai: pemakai.get(satu.kunci) ?? [],
    }),
  )
  return kode === undefined ? semua : semua.filter((satu) => cocok(satu, kode))
}

function cocok(satu: KertasKerja, kode: string): boolean {
  const dicariKode = kunciKode(kode)
  const dicariNama = kunciNama(kode)
  if (dicariNama === '') return false
  if (satu.jenis === 'rata-rata') return ['rata rata', 'rata rata capaian', 'rerata'].includes(dicariNama)
  if (satu.jenis === 'anggaran') return ['total', 'anggaran', 'total anggaran'].includes(dicariNama)
  if (satu.kode !== '' && kunciKode(satu.kode) === dicariKode) return true
  if (kunciNama(satu.nama) === dicariNama) return true
  return satu.jenis === 'misi' && kunciNama(satu.nama).startsWith(`${dicariNama} `)
}

function sel(cell: Cell<unknown> | undefined): readonly Sel[] {
  return cell === undefined || cell.cell === '' ? [] : [{ sheet: cell.sheet, cell: cell.cell }]
}

const kunciCapaian = (hasil: HasilIndikator): string =>
  `capaian:${kunciKode(hasil.indikator.kode)}:${hasil.indikator.perjanjian.row}`
const kunciSasaran = (hasil: HasilSasaran, besaran: string): string =>
  `sasaran:${hasil.sasaran.perjanjian.row}:${besaran}`
const kunciPos = (pos: PosAnggaran, besaran: string): string => `anggaran:${pos.baris.row}:${besaran}`

// --- indikator -------------------------------------------------------------------------------------------------

function kerjaIndikator(hasil: HasilIndikator, kebijakan: Kebijakan): readonly Draf[] {
  const { indikator } = hasil
  const pokok = {
    jenis: 'indikator',
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
  } as const
  const kunci = kunciCapaian(hasil)
  const realisasi = kerjaRealisasi(hasil.realisasi, indikator.realisasi, {
    faktor: indikator.faktor,
    selFaktor: indikator.perjanjian.faktor,
    penghitungan: indikator.penghitungan,
  })
  const kunciRealisasi = realisasi === null ? null : `${kunci}:realisasi`
  const capaian = kerjaCapaian({
    target: hasil.target,
    selTarget: indikator.target,
    realisasi: hasil.realisasi.nilai,
    selRealisasi: hasil.realisasi.asal === 'triwulan' ? undefined : indikator.realisasi?.realisasi,
    kunciRealisasi,
    rumus: hasil.rumus,
    aturan: indikator,
    kebijakan,
  })
  const draf: Draf[] = []
  if (realisasi !== null && kunciRealisasi !== null) {
    draf.push({
      ...pokok,
      ...realisasi,
      kunci: kunciRealisasi,
      besaran: 'realisasi',
      ukuran: 'satuan',
      ...KOSONG,
    })
  }
  draf.push({
    ...pokok,
    ...KOSONG,
    kunci,
    besaran: 'capaian',
    ukuran: 'persen',
    masukan: capaian.masukan,
    rumus: hasil.capaian.ada ? capaian.rumus : null,
    hasil: hasil.capaian,
    sebelumBatas: hasil.dibatasi && hasil.capaianPenuh.ada ? hasil.capaianPenuh.nilai : null,
    kategori: hasil.kategori,
  })
  return draf
}

const KOSONG = { sebelumBatas: null, kategori: null, dilewati: [] } as const

/** How a computed realisasi came about; null for a typed one. */
function kerjaRealisasi(
  realisasi: RealisasiDipakai,
  sumber: SumberRealisasi | null,
  aturan: {
    readonly faktor: Decimal
    readonly selFaktor: Cell<Decimal> | undefined
    readonly penghitungan: string | null
  },
): Pick<Draf, 'masukan' | 'rumus' | 'hasil'> | null {
  if (sumber === null || realisasi.nilai?.jenis !== 'angka') return null
  const hasil: Angka = { ada: true, nilai: realisasi.nilai.angka }
  if (realisasi.asal === 'pembilang/penyebut') {
    const masukan = [
      masukanSel('A', 'Pembilang', sumber.pembilang),
      masukanSel('B', 'Penyebut', sumber.penyebut),
      { ...masukanSel('F', 'Faktor', aturan.selFaktor), nilai: aturan.faktor },
    ]
    return { masukan, rumus: hitungan(hitungan(m(0), '/', m(1)), '*', m(2)), hasil }
  }
  if (realisasi.asal !== 'triwulan') return null
  const masukan = [sumber.tw1, sumber.tw2, sumber.tw3, sumber.tw4].flatMap((cell, index): MasukanKerja[] =>
    cell?.value?.jenis === 'angka'
      ? [{ ...masukanAngka(`TW${index + 1}`, `Triwulan ${index + 1}`, cell.value.angka), sumber: sel(cell) }]
      : [],
  )
  const semua = masukan.map((_, index) => m(index))
  const rumus: Ekspresi =
    aturan.penghitungan === 'Kumulatif'
      ? { op: 'jumlah', isi: semua }
      : aturan.penghitungan === 'Rata-rata'
        ? { op: 'rata-rata', isi: semua }
        : m(masukan.length - 1)
  return { masukan, rumus, hasil }
}

function masukanAngka(simbol: string, nama: string, nilai: Decimal): MasukanKerja {
  return { simbol, nama, nilai, tertulis: null, sumber: [], dari: null }
}

function masukanSel(simbol: string, nama: string, cell: Cell<Decimal> | undefined): MasukanKerja {
  return { ...masukanAngka(simbol, nama, cell?.value ?? NOL), sumber: sel(cell) }
}

interface BahanCapaian {
  readonly target: Nilai | null
  readonly selTarget: Cell<Nilai>
  readonly realisasi: Nilai | null
  readonly selRealisasi: Cell<Nilai> | undefined
  readonly kunciRealisasi: string | null
  readonly rumus: HasilIndikator['rumus']
  readonly aturan: Aturan
  readonly kebijakan: Kebijakan
}

function kerjaCapaian(bahan: BahanCapaian): Pick<Draf, 'masukan' | 'rumus'> {
  const { target, realisasi } = bahan
  if (target === null || realisasi === null) return { masukan: [], rumus: null }
  const sumberR = {
    sumber: bahan.kunciRealisasi === null ? sel(bahan.selRealisasi) : [],
    dari: bahan.kunciRealisasi,
  }
  const sumberT = { sumber: sel(bahan.selTarget), dari: null }
  if (bahan.rumus === 'rentang') {
    const batas = batasRentang(target)
    if (batas === null || realisasi.jenis !== 'angka') return { masukan: [], rumus: null }
    return {
      masukan: [
        { ...masukanAngka('R', 'Realisasi', realisasi.angka), ...sumberR },
        { ...masukanAngka('T1', 'Batas bawah target', batas.bawah), ...sumberT, tertulis: target },
        { ...masukanAngka('T2', 'Batas atas target', batas.atas), ...sumberT, tertulis: target },
      ],
      rumus: dibatasi(rumusRentang(batas, bahan.kebijakan), bahan.kebijakan),
    }
  }
  const pasangan = pasangkan(realisasi, target, bahan.aturan)
  if (!pasangan.ada) return { masukan: [], rumus: null }
  const masukan = [
    {
      ...masukanAngka(
        'R',
        pasangan.macam === 'peringkat' ? 'Peringkat realisasi' : 'Realisasi',
        pasangan.nilai,
      ),
      ...sumberR,
      tertulis: lebihDariAngka(realisasi),
    },
    {
      ...masukanAngka('T', pasangan.macam === 'peringkat' ? 'Peringkat target' : 'Target', pasangan.acuan),
      ...sumberT,
      tertulis: lebihDariAngka(target),
    },
  ]
  const rumus =
    pasangan.acuan.isZero() && !BERCABANG.has(bahan.rumus) ? tetap(100) : rumusCapaian(bahan.rumus)
  return { masukan, rumus: dibatasi(rumus, bahan.kebijakan) }
}

/** Formulas that answer a target of 0 by themselves. */
const BERCABANG: ReadonlySet<string> = new Set(['ya/tidak', 'predikat tetap'])

function lebihDariAngka(nilai: Nilai): Nilai | null {
  return nilai.jenis === 'angka' ? null : nilai
}

/** R = masukan 0, T = masukan 1. Also the form in which the methodology prints a formula. */
export function rumusCapaian(rumus: Exclude<HasilIndikator['rumus'], 'rentang'>): Ekspresi {
  const [r, t] = [m(0), m(1)]
  switch (rumus) {
    case 'R/T':
    case 'predikat rasio':
      return persen(r, t)
    case '(2T-R)/T':
      return persen(hitungan(hitungan(tetap(2), '*', t), '-', r), t)
    case 'T/R':
      return persen(t, r)
    case 'predikat tetap':
      return jika(r, '=', t, tetap(100), jika(r, '>', t, tetap(CAPAIAN_LEBIH_BAIK), persen(r, t)))
    case 'ya/tidak':
      return jika(r, '=', t, tetap(100), tetap(0))
  }
}

/** R = masukan 0, lower bound 1, upper bound 2. A negative bound takes the other rule, as in `computeCapaian`. */
function rumusRentang(
  batas: { readonly bawah: Decimal; readonly atas: Decimal },
  kebijakan: Pick<Kebijakan, 'negatif' | 'targetNol'>,
): Ekspresi {
  const [r, bawah, atas] = [m(0), m(1), m(2)]
  const duaT = (t: Ekspresi): Ekspresi => persen(hitungan(hitungan(tetap(2), '*', t), '-', r), t)
  const diAtas = batas.atas.lt(0)
    ? persen(r, atas)
    : kebijakan.negatif === 'T/R'
      ? persen(atas, r)
      : duaT(atas)
  const diBawah = batas.bawah.lt(0) ? duaT(bawah) : persen(r, bawah)
  return jika(r, '>', atas, diAtas, jika(r, '<', bawah, diBawah, tetap(100)))
}

function dibatasi(rumus: Ekspresi, kebijakan: Pick<Kebijakan, 'batasAtas' | 'batasBawah'>): Ekspresi {
  const { batasAtas, batasBawah } = kebijakan
  const beratap: Ekspresi = batasAtas === null ? rumus : { op: 'min', kiri: rumus, kanan: tetap(batasAtas) }
  return batasBawah === null ? beratap : { op: 'max', kiri: beratap, kanan: tetap(batasBawah) }
}

// --- rata-rata -------------------------------------------------------------------------------------------------

function kerjaRerata(
  indikator: readonly HasilIndikator[],
  kebijakan: Kebijakan,
): Pick<Draf, 'masukan' | 'rumus' | 'dilewati'> {
  const terukur = indikator.flatMap((satu) => (satu.capaian.ada ? [{ satu, nilai: satu.capaian.nilai }] : []))
  return {
    masukan: terukur.map(({ satu, nilai }, index) => ({
      ...masukanAngka(`C${index + 1}`, satu.indikator.nama, nilai),
      dari: kunciCapaian(satu),
    })),
    rumus: rerataDari(
      terukur.length,
      kebijakan.rataRata === 'indikator dibulatkan' ? kebijakan.desimal : null,
    ),
    dilewati: indikator.flatMap((satu) => (satu.capaian.ada ? [] : [satu.indikator.kode])),
  }
}

function rerataDari(banyak: number, desimal: number | null): Ekspresi | null {
  if (banyak === 0) return null
  return {
    op: 'rata-rata',
    isi: Array.from({ length: banyak }, (_, ke) =>
      desimal === null ? m(ke) : { op: 'bulat', isi: m(ke), desimal },
    ),
  }
}

/** Mean of the means of sasaran. */
function kerjaRerataSasaran(sasaran: readonly HasilSasaran[]): Pick<Draf, 'masukan' | 'rumus' | 'dilewati'> {
  const terukur = sasaran.flatMap((satu) => (satu.rataRata.ada ? [{ satu, nilai: satu.rataRata.nilai }] : []))
  return {
    masukan: terukur.map(({ satu, nilai }, index) => ({
      ...masukanAngka(`S${index + 1}`, satu.sasaran.nama, nilai),
      dari: kunciSasaran(satu, 'capaian'),
    })),
    rumus: rerataDari(terukur.length, null),
    dilewati: sasaran.flatMap((satu) => (satu.rataRata.ada ? [] : [satu.sasaran.kode])),
  }
}

function kerjaKelompok(
  sasaran: readonly HasilSasaran[],
  kebijakan: Kebijakan,
): Pick<Draf, 'masukan' | 'rumus' | 'dilewati'> {
  return kebijakan.rataRata === 'sasaran'
    ? kerjaRerataSasaran(sasaran)
    : kerjaRerata(
        sasaran.flatMap(({ indikator }) => indikator),
        kebijakan,
      )
}

const PERSEN = { besaran: 'rata-rata capaian', ukuran: 'persen', satuan: '%', sebelumBatas: null } as const

function kerjaSasaran(hasil: HasilSasaran, kebijakan: Kebijakan): readonly Draf[] {
  const pokok = { jenis: 'sasaran', kode: hasil.sasaran.kode, nama: hasil.sasaran.nama } as const
  const draf: Draf[] = [
    {
      ...pokok,
      ...PERSEN,
      ...kerjaRerata(hasil.indikator, kebijakan),
      kunci: kunciSasaran(hasil, 'capaian'),
      hasil: hasil.rataRata,
      kategori: hasil.kategori,
    },
  ]
  if (hasil.program.length === 0) return draf
  const kunci = (besaran: string): string => kunciSasaran(hasil, besaran)
  return [
    ...draf,
    ...kerjaUang(pokok, kunci, hasil.anggaran, hasil.program),
    kerjaEfisiensi(pokok, kunci('efisiensi'), hasil.efisiensi, {
      capaian: hasil.rataRata,
      kunciCapaian: kunci('capaian'),
      serapan: hasil.anggaran.serapan,
      kunciSerapan: kunci('serapan'),
    }),
  ]
}

function kerjaTujuan(hasil: Hasil): readonly Draf[] {
  const draf = hasil.tujuan.flatMap((satu, index): Draf[] => [
    ...(satu.tujuan.nama === '' && satu.tujuan.kode === ''
      ? []
      : [
          {
            jenis: 'tujuan' as const,
            kode: satu.tujuan.kode,
            nama: satu.tujuan.nama,
            ...PERSEN,
            ...kerjaKelompok(satu.sasaran, hasil.kebijakan),
            kunci: `tujuan:${index}`,
            hasil: satu.rataRata,
            kategori: null,
          },
        ]),
    ...satu.indikator.flatMap((ukuran) => kerjaIndikatorTujuan(ukuran, satu.sasaran, hasil.kebijakan)),
  ])
  const terpasang = new Set(hasil.tujuan.flatMap((satu) => satu.indikator))
  return [
    ...draf,
    ...hasil.indikatorTujuan
      .filter((satu) => !terpasang.has(satu))
      .flatMap((satu) => kerjaIndikatorTujuan(satu, [], hasil.kebijakan)),
  ]
}

function kerjaIndikatorTujuan(
  hasil: HasilIndikatorTujuan,
  sasaran: readonly HasilSasaran[],
  kebijakan: Kebijakan,
): readonly Draf[] {
  const { indikator } = hasil
  const kunci = `indikator-tujuan:${indikator.baris.row}`
  const pokok = {
    jenis: 'indikator tujuan',
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    ...KOSONG,
  } as const
  const capaian = { ...pokok, kunci, besaran: 'capaian', ukuran: 'persen', hasil: hasil.capaian } as const
  if (indikator.dasar === 'rata-rata') {
    return [{ ...capaian, ...kerjaRerataSasaran(sasaran), kategori: hasil.kategori }]
  }
  const realisasi = kerjaRealisasi(hasil.realisasi, indikator.baris, {
    faktor: indikator.faktor,
    selFaktor: undefined,
    penghitungan: null,
  })
  const kunciRealisasi = realisasi === null ? null : `${kunci}:realisasi`
  const draf = kerjaCapaian({
    target: hasil.target,
    selTarget: indikator.baris.target,
    realisasi: hasil.realisasi.nilai,
    selRealisasi: indikator.baris.realisasi,
    kunciRealisasi,
    rumus: hasil.rumus,
    aturan: aturanTujuan(indikator),
    kebijakan,
  })
  return [
    ...(realisasi === null || kunciRealisasi === null
      ? []
      : [{ ...pokok, ...realisasi, kunci: kunciRealisasi, besaran: 'realisasi', ukuran: 'satuan' } as const]),
    {
      ...capaian,
      masukan: draf.masukan,
      rumus: hasil.capaian.ada ? draf.rumus : null,
      kategori: hasil.kategori,
    },
  ]
}

function aturanTujuan(indikator: IndikatorTujuan): Aturan {
  return { polaritas: indikator.polaritas, rumus: null, skala: indikator.skala }
}

function kerjaMisi(hasil: Hasil): readonly Draf[] {
  return hasil.misi.flatMap((satu, index): Draf[] =>
    satu.misi.nama === ''
      ? []
      : [
          {
            jenis: 'misi',
            kode: '',
            nama: satu.misi.nama,
            ...PERSEN,
            ...kerjaKelompok(
              satu.tujuan.flatMap(({ sasaran }) => sasaran),
              hasil.kebijakan,
            ),
            kunci: `misi:${index}`,
            hasil: satu.rataRata,
            kategori: satu.kategori,
          },
        ],
  )
}

function kerjaRataRata(hasil: Hasil): Draf {
  return {
    jenis: 'rata-rata',
    kode: '',
    nama: 'Rata-rata capaian seluruh indikator',
    ...PERSEN,
    ...kerjaKelompok(hasil.sasaran, hasil.kebijakan),
    kunci: 'rata-rata',
    hasil: hasil.rataRata,
    kategori: hasil.kategori,
  }
}

// --- anggaran --------------------------------------------------------------------------------------------------

type Pokok = Pick<Draf, 'jenis' | 'kode' | 'nama'>

const JENIS_POS = { Program: 'program', Kegiatan: 'kegiatan', 'Sub Kegiatan': 'sub kegiatan' } as const

function kerjaPos(hasil: HasilPos, semua: Hasil): readonly Draf[] {
  const { pos } = hasil
  const pokok: Pokok = { jenis: JENIS_POS[pos.tingkat], kode: pos.kode ?? '', nama: pos.uraian }
  const jumlahBawah = (besaran: 'pagu' | 'realisasi'): readonly Draf[] =>
    pos.baris[besaran].value !== null || hasil.anak.length === 0
      ? []
      : [
          {
            ...pokok,
            ...KOSONG,
            ...jumlahDari(hasil.anak, besaran),
            kunci: kunciPos(pos, besaran),
            besaran: besaran === 'pagu' ? 'pagu' : 'realisasi anggaran',
            ukuran: 'rupiah',
            satuan: 'Rp',
            hasil: { ada: true, nilai: hasil[besaran] },
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

function jumlahDari(
  bagian: readonly HasilPos[],
  besaran: 'pagu' | 'realisasi',
): Pick<Draf, 'masukan' | 'rumus'> {
  const simbol = besaran === 'pagu' ? 'P' : 'R'
  return {
    masukan: bagian.map((satu, index) => masukanPos(satu, besaran, `${simbol}${index + 1}`)),
    rumus: { op: 'jumlah', isi: bagian.map((_, index) => m(index)) },
  }
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
    masukan: [realisasi, pagu],
    rumus: nilai.serapan.ada ? persen(m(0), m(1)) : null,
    hasil: nilai.serapan,
  }
}

/** Pagu, realisasi, sisa and serapan of several rows together. */
function kerjaUang(
  pokok: Pokok,
  kunci: (besaran: string) => string,
  nilai: Uang,
  bagian: readonly HasilPos[],
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
      ...jumlahDari(bagian, 'pagu'),
      kunci: kunci('pagu'),
      besaran: 'pagu',
      hasil: { ada: true, nilai: nilai.pagu },
    },
    {
      ...rupiah,
      ...jumlahDari(bagian, 'realisasi'),
      kunci: kunci('realisasi'),
      besaran: 'realisasi anggaran',
      hasil: { ada: true, nilai: nilai.realisasi },
    },
    {
      ...rupiah,
      kunci: kunci('sisa'),
      besaran: 'sisa',
      masukan: [pagu, realisasi],
      rumus: hitungan(m(0), '-', m(1)),
      hasil: { ada: true, nilai: nilai.sisa },
    },
    kerjaSerapan(pokok, kunci('serapan'), nilai, realisasi, pagu),
  ]
}

function kerjaTotal(hasil: Hasil): readonly Draf[] {
  if (hasil.anggaran.pohon.length === 0) return []
  return kerjaUang(
    { jenis: 'anggaran', kode: '', nama: 'Total anggaran' },
    (besaran) => `total:${besaran}`,
    hasil.anggaran,
    hasil.anggaran.pohon,
  )
}

// --- efisiensi -------------------------------------------------------------------------------------------------

interface BahanEfisiensi {
  readonly capaian: Angka
  readonly kunciCapaian: string
  readonly serapan: Angka
  readonly kunciSerapan: string
}

function kerjaEfisiensi(pokok: Pokok, kunci: string, efisiensi: Efisiensi, bahan: BahanEfisiensi): Draf {
  const memakaiCapaian = efisiensi.metode === 'selisih' || efisiensi.metode === 'banding'
  const masukan = [
    ...(bahan.serapan.ada
      ? [{ ...masukanAngka('S', 'Serapan', bahan.serapan.nilai), dari: bahan.kunciSerapan }]
      : []),
    ...(memakaiCapaian && bahan.capaian.ada
      ? [{ ...masukanAngka('C', 'Rata-rata capaian', bahan.capaian.nilai), dari: bahan.kunciCapaian }]
      : []),
  ]
  return {
    ...pokok,
    ...KOSONG,
    kunci,
    besaran: 'efisiensi',
    ukuran: 'persen',
    satuan: memakaiCapaian ? 'poin' : '%',
    masukan,
    rumus: efisiensi.nilai.ada
      ? memakaiCapaian
        ? hitungan(m(1), '-', m(0))
        : hitungan(tetap(100), '-', m(0))
      : null,
    hasil: efisiensi.nilai,
  }
}

function kerjaEfisiensiProgram(pokok: Pokok, program: HasilProgram, semua: Hasil): readonly Draf[] {
  const { pos, capaian, efisiensi } = program
  if (!capaian.ada) return []
  const kode = new Set(semuaKode(pos.pos).map(kunciKode))
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

function semuaKode(pos: PosAnggaran): readonly string[] {
  return [...pos.kodeSasaran, ...pos.anak.flatMap(semuaKode)]
}
