/** Workings of an indicator: its realisasi, its capaian, and the comparisons with the Renstra, earlier years and the national standard. */
import type { Decimal } from '../decimal/decimal.ts'
import type { BarisRenstra, BarisRiwayat, Cell, IndikatorTujuan, Laporan, Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { computeCapaian } from './capaian.ts'
import type {
  Hasil,
  HasilIndikator,
  HasilIndikatorTujuan,
  HasilRenstra,
  HasilSasaran,
  HasilTahun,
  Kebijakan,
  Perbandingan,
} from './hasil.ts'
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
  kunciCapaian,
  lebihDariAngka,
  masukanAngka,
  PERSEN,
  type Pokok,
  sel,
} from './kerja-masukan.ts'
import { kerjaKelompok, kerjaRerataSasaran, namaSeluruhnya } from './kerja-rata-rata.ts'
import { selTargetAkhir } from './perbandingan.ts'
import { kelompokSasaran } from './rata-rata.ts'
import { computeRealisasi } from './realisasi.ts'
import { hitungan, jika, m, persen, tetap } from './rumus.ts'
import { type Aturan, batasRentang, type Pasangan, pasangkan } from './ukuran.ts'

type Periode = Pick<Laporan, 'tahun' | 'periodeRenstra'>

export function kerjaIndikator(
  hasil: HasilIndikator,
  periode: Periode,
  kebijakan: Kebijakan,
): readonly Draf[] {
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
    komponen: indikator.komponen,
    gabungan: hasil.komponen,
  })
  const kunciRealisasi = realisasi === null ? null : `${kunci}:realisasi`
  const selRealisasi =
    hasil.realisasi.asal === 'triwulan' ? selTriwulan(indikator.realisasi) : indikator.realisasi?.realisasi
  const peringkat = kerjaPeringkat(hasil.realisasi.nilai, hasil.target, indikator.skala, {
    selRealisasi,
    kunciRealisasi,
    kunciPeringkat: null,
  })
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    selRealisasi,
    realisasi: hasil.realisasi.nilai,
    target: hasil.target,
    aturan: indikator,
    faktor: indikator.faktor,
    selFaktor: indikator.perjanjian.faktor,
    rataRata: false,
    kebijakan,
  }
  const capaian = kerjaCapaian({ ...ukuran, selTarget: indikator.target, rumus: hasil.rumus })
  return [
    ...drafRealisasi(ukuran, realisasi, peringkat),
    {
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
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
    ...kerjaStandar(ukuran, indikator.realisasi?.standarNasional, hasil.standarNasional),
  ]
}

/** The last filled quarter, where the year is a position: words come from no formula. */
function selTriwulan(baris: HasilIndikator['indikator']['realisasi']): Cell<Nilai> | undefined {
  return [baris?.tw4, baris?.tw3, baris?.tw2, baris?.tw1].find((cell) => cell?.state === 'filled')
}

type Kerja = (Hitungan & Pick<Draf, 'hasil'>) | null

/** How a realisasi was computed, and the rank it has; nothing for a typed number. `tahun`: of an earlier year. */
function drafRealisasi(
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

export function kerjaTujuan(hasil: Hasil, periode: Periode): readonly Draf[] {
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
            kategori: satu.kategori,
          },
        ]),
    ...satu.indikator.flatMap((ukuran) =>
      kerjaIndikatorTujuan(ukuran, satu.sasaran, periode, hasil.kebijakan),
    ),
  ])
  const terpasang = new Set(hasil.tujuan.flatMap((satu) => satu.indikator))
  return [
    ...draf,
    ...hasil.indikatorTujuan
      .filter((satu) => !terpasang.has(satu))
      .flatMap((satu) => kerjaIndikatorTujuan(satu, [], periode, hasil.kebijakan)),
  ]
}

function kerjaIndikatorTujuan(
  hasil: HasilIndikatorTujuan,
  sasaran: readonly HasilSasaran[],
  periode: Periode,
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
  const rataRata = indikator.dasar === 'rata-rata'
  const realisasi = rataRata
    ? null
    : kerjaRealisasi(hasil.realisasi, indikator.baris, {
        faktor: indikator.faktor,
        selFaktor: undefined,
        penghitungan: null,
        komponen: indikator.komponen,
        gabungan: hasil.komponen,
      })
  const kunciRealisasi = rataRata ? kunci : realisasi === null ? null : `${kunci}:realisasi`
  const selRealisasi = indikator.baris.realisasi
  const peringkat = rataRata
    ? null
    : kerjaPeringkat(hasil.realisasi.nilai, hasil.target, indikator.skala, {
        selRealisasi,
        kunciRealisasi,
        kunciPeringkat: null,
      })
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    kunciPeringkat: peringkat === null ? null : `${kunci}:peringkat`,
    selRealisasi,
    realisasi: hasil.realisasi.nilai,
    target: hasil.target,
    aturan: aturanTujuan(indikator),
    faktor: indikator.faktor,
    selFaktor: undefined,
    rataRata,
    kebijakan,
  }
  const hitunganCapaian = rataRata
    ? kerjaRerataSasaran(sasaran)
    : kerjaCapaian({ ...ukuran, selTarget: indikator.baris.target, rumus: hasil.rumus })
  return [
    ...drafRealisasi(ukuran, realisasi, peringkat),
    {
      ...capaian,
      ...hitunganCapaian,
      rumus: hasil.capaian.ada ? hitunganCapaian.rumus : null,
      kategori: hasil.kategori,
    },
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
  ]
}

function aturanTujuan(indikator: IndikatorTujuan): Aturan {
  return { polaritas: indikator.polaritas, rumus: null, skala: indikator.skala }
}

/** What the comparisons of one indicator start from. */
interface Ukuran {
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

/** Capaian against another target than that of the Perjanjian Kinerja; its kind may ask for another formula. */
function kerjaTerhadap(
  ukuran: Ukuran,
  selTarget: BahanCapaian['selTarget'],
  bahan: Pick<BahanCapaian, 'realisasi' | 'selRealisasi' | 'kunciRealisasi' | 'kunciPeringkat'>,
): Hitungan {
  const { aturan, kebijakan } = ukuran
  const { rumus } = computeCapaian(
    { nilai: selTarget.value, alasan: 'target kosong' },
    { nilai: bahan.realisasi, alasan: 'belum diukur' },
    aturan,
    kebijakan,
  )
  return kerjaCapaian({ ...bahan, target: selTarget.value, selTarget, rumus, aturan, kebijakan })
}

function kerjaRenstra(
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
function kerjaTahun(ukuran: Ukuran, riwayat: readonly BarisRiwayat[], hasil: HasilTahun): readonly Draf[] {
  const baris = riwayat.find(({ tahun }) => tahun.value === hasil.tahun)
  if (baris === undefined) return []
  const kunci = `${ukuran.kunci}:${hasil.tahun}`
  const aturanRealisasi = {
    satuan: ukuran.pokok.satuan,
    faktor: ukuran.faktor,
    penghitungan: null,
    desimal: ukuran.kebijakan.desimal,
  }
  const realisasi = kerjaRealisasi(computeRealisasi(baris, aturanRealisasi), baris, {
    faktor: ukuran.faktor,
    selFaktor: ukuran.selFaktor,
    penghitungan: null,
    komponen: [],
    gabungan: null,
  })
  const tanpaPeringkat = {
    selRealisasi: baris.realisasi,
    kunciRealisasi: realisasi === null ? null : `${kunci}:realisasi`,
    kunciPeringkat: null,
  }
  const acuan = baris.target.value ?? ukuran.target
  const peringkat = kerjaPeringkat(hasil.realisasi, acuan, ukuran.aturan.skala, tanpaPeringkat)
  const bahan = {
    ...tanpaPeringkat,
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

type BahanTahun = Pick<BahanCapaian, 'realisasi' | 'selRealisasi' | 'kunciRealisasi' | 'kunciPeringkat'>

function kerjaCapaianTahun(
  ukuran: Ukuran,
  baris: BarisRiwayat,
  hasil: HasilTahun,
  bahan: BahanTahun,
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
function kerjaPerubahan(ukuran: Ukuran, hasil: HasilTahun, dulu: BahanTahun): Draf | null {
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

/** A difference of percentages is told in points, one of ranks in ranks; with the decimals of what it lies between. */
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
  const persenan = rataRata || satuanPersen(pokok.satuan)
  return { ...dasar, ukuran: persenan ? 'poin' : 'satuan' }
}

/** More decimals than anybody writes by hand: the value came out of a formula. */
const TERLALU_HALUS = 6

/** Decimals a value is printed with: as written, those of the policy where it was computed. */
function desimalNilai(nilai: Nilai, kebijakan: number): number {
  if (nilai.jenis === 'predikat') return 0
  if (nilai.jenis !== 'angka') return nilai.desimal
  return nilai.angka.decimalPlaces() > nilai.desimal || nilai.desimal > TERLALU_HALUS
    ? kebijakan
    : nilai.desimal
}

/** Realisasi less the national standard; of a range the nearer bound, nothing inside it. */
function kerjaStandar(
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
function tanpaTarget(bahan: BahanTahun): Hitungan {
  if (bahan.realisasi?.jenis !== 'angka') return { masukan: [], rumus: null }
  return {
    masukan: [{ ...masukanAngka('R', 'Realisasi', bahan.realisasi.angka), ...sumberRealisasi(bahan) }],
    rumus: m(0),
  }
}

/** Mean capaian of the earlier years, by the policy in force. */
export function kerjaRataRataTahun(hasil: Hasil): readonly Draf[] {
  return hasil.rataRataTahun.flatMap(({ tahun, rataRata }): Draf[] => {
    if (!rataRata.ada) return []
    const terukur = hasil.indikator.flatMap((satu) => {
      const angka = satu.riwayat.find((lain) => lain.tahun === tahun)?.capaian
      return angka?.ada === true ? [{ satu, nilai: angka.nilai }] : []
    })
    const suku = terukur.map((_, ke) => m(ke))
    const { rataRata: cara, desimal } = hasil.kebijakan
    return [
      {
        jenis: 'rata-rata',
        kode: '',
        nama: namaSeluruhnya(hasil.kebijakan),
        ...PERSEN,
        ...KOSONG,
        kunci: `rata-rata:${tahun}`,
        besaran: `rata-rata capaian ${tahun}`,
        masukan: terukur.map(({ satu, nilai }, ke) => ({
          ...masukanAngka(`C${ke + 1}`, satu.indikator.nama, nilai),
          dari: `${kunciCapaian(satu)}:${tahun}`,
        })),
        rumus: {
          op: 'rata-rata',
          isi:
            cara === 'sasaran'
              ? perSasaran(terukur.map(({ satu }) => satu)).map((isi) => ({
                  op: 'rata-rata',
                  isi: isi.map((ke) => m(ke)),
                }))
              : cara === 'indikator dibulatkan'
                ? suku.map((isi) => ({ op: 'bulat', isi, desimal }))
                : suku,
        },
        hasil: rataRata,
        dilewati: hasil.indikator
          .filter((satu) => !terukur.some((lain) => lain.satu === satu))
          .map(({ indikator }) => indikator.kode),
      },
    ]
  })
}

/** Positions of the indicators, sasaran by sasaran. */
function perSasaran(indikator: readonly HasilIndikator[]): readonly (readonly number[])[] {
  const kelompok = new Map<string, number[]>()
  for (const [ke, satu] of indikator.entries()) {
    const kunci = kelompokSasaran(satu.indikator)
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), ke])
  }
  return [...kelompok.values()]
}
