/** Workings of what an indicator is compared with: the Renstra, earlier years and the national standard. */
import type { Decimal } from '../decimal/decimal.ts'
import type { BarisRenstra, BarisRiwayat, Cell, Laporan, Nilai } from '../model/laporan.ts'
import { selisihPoin } from '../model/satuan.ts'
import { capaianAntara } from './capaian.ts'
import type { HasilRenstra, HasilTahun, Kebijakan, Perbandingan } from './hasil.ts'
import {
  type BahanCapaian,
  dibatasi,
  kerjaCapaian,
  kerjaPeringkat,
  kerjaRealisasi,
  masukanTerukur,
  sumberRealisasi,
} from './kerja-capaian.ts'
import {
  type Draf,
  type Hitungan,
  KOSONG,
  lebihDariAngka,
  masukanAngka,
  type Pokok,
  sel,
} from './kerja-masukan.ts'
import { desimalCetak } from './pembulatan.ts'
import { selTargetAkhir } from './perbandingan.ts'
import { computeRealisasi } from './realisasi.ts'
import { hitungan, jika, m, persen, tetap } from './rumus.ts'
import { type Aturan, batasRentang, type Pasangan, pasangkan } from './ukuran.ts'

export type Periode = Pick<Laporan, 'tahun' | 'periodeRenstra'>
type Kerja = (Hitungan & Pick<Draf, 'hasil'>) | null

/** How a realisasi was computed, and the rank it has; nothing for a typed number. `tahun`: of an earlier year. */
export function drafRealisasi(
  { pokok, kunciRealisasi, kunciPeringkat }: Pick<Ukuran, 'pokok' | 'kunciRealisasi' | 'kunciPeringkat'>,
  realisasi: Kerja,
  peringkat: Kerja,
  tahun: number | null = null,
): readonly Draf[] {
  const dasar = { ...pokok, ...KOSONG, ukuran: 'satuan' } as const
  return [
    ...(realisasi === null || kunciRealisasi === null
      ? []
      : [
          {
            ...dasar,
            ...realisasi,
            kunci: kunciRealisasi,
            besaran: tahun === null ? ('realisasi' as const) : (`realisasi ${tahun}` as const),
          },
        ]),
    ...(peringkat === null || kunciPeringkat === null
      ? []
      : [
          {
            ...dasar,
            ...peringkat,
            kunci: kunciPeringkat,
            besaran:
              tahun === null ? ('peringkat realisasi' as const) : (`peringkat realisasi ${tahun}` as const),
          },
        ]),
  ]
}

/** What the comparisons of one indicator start from. */
export interface Ukuran {
  readonly pokok: Pokok & Pick<Draf, 'satuan'>
  readonly kunci: string
  readonly kunciRealisasi: string | null
  readonly kunciPeringkat: string | null
  readonly selRealisasi: BahanCapaian['selRealisasi']
  readonly realisasi: BahanCapaian['realisasi']
  readonly target: BahanCapaian['target']
  readonly aturan: Aturan
  readonly faktor: Decimal
  readonly selFaktor: Cell<Decimal> | undefined
  /** The indicator is a mean of capaian itself. */
  readonly rataRata: boolean
  readonly kebijakan: Kebijakan
}

/** The realisasi of a year, and where it comes from. */
type BahanRealisasi = Pick<BahanCapaian, 'realisasi' | 'selRealisasi' | 'kunciRealisasi' | 'kunciPeringkat'>

/** Capaian against another target than that of the Perjanjian Kinerja; its kind may ask for another formula. */
function kerjaTerhadap(
  ukuran: Ukuran,
  selTarget: BahanCapaian['selTarget'],
  bahan: BahanRealisasi,
): Hitungan {
  const { aturan, kebijakan } = ukuran
  const { rumus } = capaianAntara(selTarget.value, bahan.realisasi, aturan, kebijakan)
  return kerjaCapaian({ ...bahan, target: selTarget.value, selTarget, rumus, aturan, kebijakan })
}

/**
 * Capaian against the Renstra targets of the year and of the end of the period, and the way covered; what was not
 * computed is left out.
 */
export function kerjaRenstra(
  ukuran: Ukuran,
  baris: BarisRenstra | null,
  hasil: HasilRenstra | null,
  { tahun, periodeRenstra }: Periode,
): readonly Draf[] {
  if (baris === null || hasil === null) return []
  const akhir = selTargetAkhir(baris, periodeRenstra)
  const selTahun = baris.years.get(tahun)
  const dasar = { ...ukuran.pokok, ...KOSONG, ukuran: 'persen' } as const
  const draf: Draf[] = []
  if (selTahun !== undefined && hasil.capaianTahun.ada) {
    draf.push({
      ...dasar,
      ...kerjaTerhadap(ukuran, selTahun, ukuran),
      kunci: `${ukuran.kunci}:renstra-tahun`,
      besaran: 'capaian target Renstra',
      hasil: hasil.capaianTahun,
    })
  }
  if (akhir !== undefined && hasil.capaianAkhir.ada) {
    draf.push({
      ...dasar,
      ...kerjaTerhadap(ukuran, akhir, ukuran),
      kunci: `${ukuran.kunci}:renstra-akhir`,
      besaran: 'capaian target akhir Renstra',
      hasil: hasil.capaianAkhir,
    })
  }
  const kemajuan = akhir === undefined ? null : kerjaKemajuan(ukuran, baris.kondisiAwal, akhir)
  if (kemajuan !== null && hasil.kemajuan.ada) {
    draf.push({
      ...dasar,
      ...kemajuan,
      kunci: `${ukuran.kunci}:renstra-kemajuan`,
      besaran: 'kemajuan Renstra',
      hasil: hasil.kemajuan,
    })
  }
  return draf
}

/** (R − A) / (T − A) × 100: the share of the way from kondisi awal to the end target. */
function kerjaKemajuan(
  ukuran: Ukuran,
  awal: BahanCapaian['selTarget'],
  akhir: BahanCapaian['selTarget'],
): Hitungan | null {
  if (ukuran.realisasi === null || awal.value === null || akhir.value === null) return null
  const ditempuh = pasangkan(ukuran.realisasi, awal.value, ukuran.aturan)
  const seluruhnya = pasangkan(awal.value, akhir.value, ukuran.aturan)
  if (!ditempuh.ada || !seluruhnya.ada) return null
  return {
    masukan: [
      masukanTerukur(ditempuh, ukuran.realisasi, ukuran),
      {
        ...masukanAngka('A', 'Kondisi awal', ditempuh.acuan),
        sumber: sel(awal),
        tertulis: lebihDariAngka(awal.value),
      },
      {
        ...masukanAngka('T', 'Target akhir', seluruhnya.acuan),
        sumber: sel(akhir),
        tertulis: lebihDariAngka(akhir.value),
      },
    ],
    rumus: persen(hitungan(m(0), '-', m(1)), hitungan(m(2), '-', m(1))),
  }
}

/** Capaian of an earlier year, as `computeRiwayat` found it, and the change since. */
export function kerjaTahun(
  ukuran: Ukuran,
  riwayat: readonly BarisRiwayat[],
  hasil: HasilTahun,
): readonly Draf[] {
  const baris = riwayat.find(({ tahun }) => tahun.value === hasil.tahun)
  if (baris === undefined) return []
  const kunci = `${ukuran.kunci}:${hasil.tahun}`
  const aturanRealisasi = {
    satuan: ukuran.pokok.satuan,
    faktor: ukuran.faktor,
    penghitungan: null,
    terbaca: ukuran.aturan.terbaca,
    desimal: ukuran.kebijakan.desimal,
  }
  const realisasi = kerjaRealisasi(computeRealisasi(baris, aturanRealisasi), baris, {
    faktor: ukuran.faktor,
    selFaktor: ukuran.selFaktor,
    penghitungan: null,
    komponen: [],
    gabungan: null,
  })
  const sumber = {
    selRealisasi: baris.realisasi,
    kunciRealisasi: realisasi === null ? null : `${kunci}:realisasi`,
  }
  const acuan = baris.target.value ?? ukuran.target
  const peringkat = kerjaPeringkat(hasil.realisasi, acuan, ukuran.aturan.skala, sumber)
  const bahan = {
    ...sumber,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    realisasi: hasil.realisasi,
  }
  const capaian = kerjaCapaianTahun(ukuran, baris, hasil, bahan)
  const perubahan = kerjaPerubahan(ukuran, hasil, bahan)
  const dipakai = [capaian, perubahan].flatMap((satu) => satu?.masukan.map(({ dari }) => dari) ?? [])
  const draf = drafRealisasi({ ...bahan, pokok: ukuran.pokok }, realisasi, peringkat, hasil.tahun)
  const perluPeringkat = dipakai.includes(bahan.kunciPeringkat)
  return [
    ...draf.filter(
      (satu) => dipakai.includes(satu.kunci) || (perluPeringkat && satu.kunci === bahan.kunciRealisasi),
    ),
    ...(capaian === null ? [] : [capaian]),
    ...(perubahan === null ? [] : [perubahan]),
  ]
}

function kerjaCapaianTahun(
  ukuran: Ukuran,
  baris: BarisRiwayat,
  hasil: HasilTahun,
  bahan: BahanRealisasi,
): Draf | null {
  if (!hasil.capaian.ada) return null
  const capaian = {
    ...ukuran.pokok,
    ...KOSONG,
    kunci: `${ukuran.kunci}:${hasil.tahun}`,
    besaran: `capaian ${hasil.tahun}`,
    ukuran: 'persen',
    hasil: hasil.capaian,
  } as const
  const tertulis = baris.target.state === 'empty' ? baris.capaianTertulis.value : null
  if (tertulis !== null) {
    const masukan = {
      ...masukanAngka('C', '% Capaian tertulis', tertulis.angka),
      sumber: sel(baris.capaianTertulis),
    }
    return { ...capaian, masukan: [masukan], rumus: dibatasi(m(0), ukuran.kebijakan) }
  }
  return {
    ...capaian,
    ...(ukuran.rataRata ? tanpaTarget(bahan) : kerjaTerhadap(ukuran, baris.target, bahan)),
  }
}

/** Realisasi less that of the earlier year: R − L. */
function kerjaPerubahan(ukuran: Ukuran, hasil: HasilTahun, dulu: BahanRealisasi): Draf | null {
  if (!hasil.selisih.ada || ukuran.realisasi === null || hasil.realisasi === null) return null
  const pasangan = pasangkan(ukuran.realisasi, hasil.realisasi, ukuran.aturan)
  if (!pasangan.ada) return null
  const lama = masukanTerukur({ ...pasangan, nilai: pasangan.acuan }, hasil.realisasi, dulu, 'L')
  return {
    ...selisihUkuran(ukuran, pasangan.macam, hasil.selisih.nilai, [ukuran.realisasi, hasil.realisasi]),
    kunci: `${ukuran.kunci}:${hasil.tahun}:perubahan`,
    besaran: `perubahan sejak ${hasil.tahun}`,
    masukan: [
      masukanTerukur(pasangan, ukuran.realisasi, ukuran),
      { ...lama, nama: `${lama.nama} ${hasil.tahun}` },
    ],
    rumus: hitungan(m(0), '-', m(1)),
    hasil: hasil.selisih,
  }
}

/** A difference of percentages and of indices is told in points, one of ranks in ranks; with the decimals of what it lies between. */
function selisihUkuran(
  { pokok, rataRata, kebijakan }: Ukuran,
  macam: Extract<Pasangan, { readonly ada: true }>['macam'],
  selisih: Decimal,
  nilai: readonly Nilai[],
): Omit<Draf, 'kunci' | 'besaran' | 'masukan' | 'rumus' | 'hasil'> {
  const dasar = {
    ...pokok,
    ...KOSONG,
    desimal: Math.min(
      selisih.decimalPlaces(),
      Math.max(...nilai.map((satu) => desimalNilai(satu, kebijakan.desimal))),
    ),
  }
  if (macam === 'peringkat') return { ...dasar, satuan: 'peringkat', ukuran: 'satuan' }
  const poin = rataRata || selisihPoin(pokok.satuan)
  return poin ? { ...dasar, satuan: 'poin', ukuran: 'poin' } : { ...dasar, ukuran: 'satuan' }
}

/** Decimals a value is printed with; 0 for a word. */
function desimalNilai(nilai: Nilai, kebijakan: number): number {
  if (nilai.jenis === 'predikat') return 0
  if (nilai.jenis !== 'angka') return nilai.desimal
  return desimalCetak(nilai.angka, nilai.desimal, kebijakan)
}

/** Realisasi less the national standard; of a range the nearer bound, nothing inside it. */
export function kerjaStandar(
  ukuran: Ukuran,
  cell: Cell<Nilai> | undefined,
  hasil: Perbandingan | null,
): readonly Draf[] {
  const standar = cell?.value ?? null
  if (hasil === null || !hasil.selisih.ada || standar === null || ukuran.realisasi === null) return []
  const dasar = {
    kunci: `${ukuran.kunci}:standar`,
    besaran: 'selisih standar nasional',
    hasil: hasil.selisih,
  } as const
  const sumber = sel(cell)
  const batas = standar.jenis === 'rentang' ? batasRentang(standar) : null
  if (batas !== null && ukuran.realisasi.jenis === 'angka') {
    const [r, bawah, atas] = [m(0), m(1), m(2)]
    return [
      {
        ...selisihUkuran(ukuran, 'bilangan', hasil.selisih.nilai, [ukuran.realisasi, standar]),
        ...dasar,
        masukan: [
          { ...masukanAngka('R', 'Realisasi', ukuran.realisasi.angka), ...sumberRealisasi(ukuran) },
          { ...masukanAngka('S1', 'Batas bawah standar', batas.bawah), sumber, tertulis: standar },
          { ...masukanAngka('S2', 'Batas atas standar', batas.atas), sumber, tertulis: standar },
        ],
        rumus: jika(
          r,
          '>',
          atas,
          hitungan(r, '-', atas),
          jika(r, '<', bawah, hitungan(r, '-', bawah), tetap(0)),
        ),
      },
    ]
  }
  const pasangan = pasangkan(ukuran.realisasi, standar, ukuran.aturan)
  if (!pasangan.ada) return []
  return [
    {
      ...selisihUkuran(ukuran, pasangan.macam, hasil.selisih.nilai, [ukuran.realisasi, standar]),
      ...dasar,
      masukan: [
        masukanTerukur(pasangan, ukuran.realisasi, ukuran),
        {
          ...masukanAngka('S', 'Standar nasional', pasangan.acuan),
          sumber,
          tertulis: lebihDariAngka(standar),
        },
      ],
      rumus: hitungan(m(0), '-', m(1)),
    },
  ]
}

/** An indicator that is itself a mean of capaian has no target: its realisasi is the capaian. */
function tanpaTarget(bahan: BahanRealisasi): Hitungan {
  if (bahan.realisasi?.jenis !== 'angka') return { masukan: [], rumus: null }
  return {
    masukan: [{ ...masukanAngka('R', 'Realisasi', bahan.realisasi.angka), ...sumberRealisasi(bahan) }],
    rumus: m(0),
  }
}
