/** Workings of an indicator: its realisasi, its capaian, and the comparisons with the Renstra and earlier years. */
import type { Decimal } from '../decimal/decimal.ts'
import type { BarisRenstra, BarisRiwayat, Cell, IndikatorTujuan, Laporan } from '../model/laporan.ts'
import { computeCapaian } from './capaian.ts'
import type {
  Hasil,
  HasilIndikator,
  HasilIndikatorTujuan,
  HasilRenstra,
  HasilSasaran,
  HasilTahun,
  Kebijakan,
} from './hasil.ts'
import { type BahanCapaian, dibatasi, kerjaCapaian, kerjaRealisasi } from './kerja-capaian.ts'
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
import type { MasukanKerja } from './kertas-kerja.ts'
import { selTargetAkhir } from './perbandingan.ts'
import { kelompokSasaran } from './rata-rata.ts'
import { computeRealisasi } from './realisasi.ts'
import { hitungan, m, persen } from './rumus.ts'
import { type Aturan, pasangkan } from './ukuran.ts'

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
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    selRealisasi: indikator.realisasi?.realisasi,
    realisasi: hasil.realisasi.nilai,
    aturan: indikator,
    faktor: indikator.faktor,
    selFaktor: indikator.perjanjian.faktor,
    rataRata: false,
    kebijakan,
  }
  return [
    ...draf,
    ...kerjaRenstra(ukuran, indikator.renstra, hasil.renstra, periode),
    ...hasil.riwayat.flatMap((tahun) => kerjaTahun(ukuran, indikator.riwayat, tahun)),
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
      })
  const kunciRealisasi = rataRata ? kunci : realisasi === null ? null : `${kunci}:realisasi`
  const ukuran: Ukuran = {
    pokok,
    kunci,
    kunciRealisasi,
    selRealisasi: indikator.baris.realisasi,
    realisasi: hasil.realisasi.nilai,
    aturan: aturanTujuan(indikator),
    faktor: indikator.faktor,
    selFaktor: undefined,
    rataRata,
    kebijakan,
  }
  const hitunganCapaian = rataRata
    ? kerjaRerataSasaran(sasaran)
    : kerjaCapaian({ ...ukuran, target: hasil.target, selTarget: indikator.baris.target, rumus: hasil.rumus })
  return [
    ...(realisasi === null
      ? []
      : [
          {
            ...pokok,
            ...realisasi,
            kunci: `${kunci}:realisasi`,
            besaran: 'realisasi',
            ukuran: 'satuan',
          } as const,
        ]),
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
  readonly selRealisasi: BahanCapaian['selRealisasi']
  readonly realisasi: BahanCapaian['realisasi']
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
  bahan: Pick<BahanCapaian, 'realisasi' | 'selRealisasi' | 'kunciRealisasi'>,
): Hitungan {
  const { aturan, kebijakan } = ukuran
  const { rumus } = computeCapaian(
    { nilai: selTarget.value, alasan: 'target kosong' },
    { nilai: bahan.realisasi, alasan: 'belum diukur' },
    aturan,
    kebijakan,
  )
  return kerjaCapaian({ target: selTarget.value, selTarget, ...bahan, rumus, aturan, kebijakan })
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
      {
        ...masukanAngka('R', 'Realisasi', ditempuh.nilai),
        ...sumberRealisasi(ukuran),
        tertulis: lebihDariAngka(ukuran.realisasi),
      },
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

function sumberRealisasi(
  bahan: Pick<BahanCapaian, 'selRealisasi' | 'kunciRealisasi'>,
): Pick<MasukanKerja, 'sumber' | 'dari'> {
  return { sumber: bahan.kunciRealisasi === null ? sel(bahan.selRealisasi) : [], dari: bahan.kunciRealisasi }
}

/** Capaian of an earlier year, as `computeRiwayat` found it. */
function kerjaTahun(ukuran: Ukuran, riwayat: readonly BarisRiwayat[], hasil: HasilTahun): readonly Draf[] {
  const baris = riwayat.find(({ tahun }) => tahun.value === hasil.tahun)
  if (baris === undefined || !hasil.capaian.ada) return []
  const kunci = `${ukuran.kunci}:${hasil.tahun}`
  const dasar = { ...ukuran.pokok, ...KOSONG } as const
  const capaian = {
    ...dasar,
    kunci,
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
    return [{ ...capaian, masukan: [masukan], rumus: dibatasi(m(0), ukuran.kebijakan) }]
  }
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
  })
  const kunciRealisasi = realisasi === null ? null : `${kunci}:realisasi`
  const bahan = { realisasi: hasil.realisasi, selRealisasi: baris.realisasi, kunciRealisasi }
  return [
    ...(realisasi === null || kunciRealisasi === null
      ? []
      : [{ ...dasar, ...realisasi, kunci: kunciRealisasi, besaran: 'realisasi', ukuran: 'satuan' } as const]),
    {
      ...capaian,
      ...(ukuran.rataRata ? tanpaTarget(bahan) : kerjaTerhadap(ukuran, baris.target, bahan)),
    },
  ]
}

/** An indicator that is itself a mean of capaian has no target: its realisasi is the capaian. */
function tanpaTarget(bahan: Pick<BahanCapaian, 'realisasi' | 'selRealisasi' | 'kunciRealisasi'>): Hitungan {
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
