/** The direction of a Renstra series: against the polarity, broken by one value, or the one the office reckoned with. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { AnyIndikator, BarisRenstra, Cell, Laporan, Nilai } from '../model/laporan.ts'
import {
  type AngkaTertulis,
  type Aturan,
  angkaTertulis,
  berangka,
  cocok,
  dalamPeriode,
  selPolaritas,
  type Titik,
  takPasti,
  tempatIsi,
  terisi,
} from './konteks.ts'
import { angka, persen, sebutan } from './wording.ts'

export const aturanArahRenstra: Aturan = ({ laporan, hasil }) => [
  ...hasil.indikator.flatMap((satu) => polaritasTerbalik(satu, laporan)),
  ...[...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => deret(satu, laporan)),
]

interface TitikBernama extends Titik {
  readonly nama: string
}

/** Baseline, the years of the period, end of period: what is a number of them, in time order. */
export function deretRenstra(renstra: BarisRenstra | null, laporan: Laporan): readonly TitikBernama[] {
  if (renstra === null) return []
  const tahun = [...renstra.years].sort(([a], [b]) => a - b)
  const milik = tahun.filter(([satu]) => laporan.periodeRenstra === null || dalamPeriode(laporan, satu))
  const titik: readonly (readonly [string, Cell<Nilai>])[] = [
    ['kondisi awal', renstra.kondisiAwal],
    ...milik.map(([satu, cell]) => [`tahun ${satu}`, cell] as const),
    ['kondisi akhir', renstra.kondisiAkhir],
  ]
  return titik.flatMap(([nama, cell]) => berangka(cell).map((satu) => ({ nama, ...satu })))
}

/** The end of the period repeats its last year: where both stand, the one is checked against the other. */
function tanpaUlangan(titik: readonly TitikBernama[], { periodeRenstra }: Laporan): readonly TitikBernama[] {
  const ulangan = titik.at(-2)?.nama === `tahun ${periodeRenstra?.akhir}`
  return ulangan ? titik.slice(0, -1) : titik
}

/** One value that breaks the direction of the others, or a whole series that runs against the polarity. */
function deret(satu: AnyIndikator, laporan: Laporan): readonly Finding[] {
  if ((satu.polaritas !== 'positif' && satu.polaritas !== 'negatif') || takPasti(satu)) return []
  const titik = tanpaUlangan(deretRenstra(satu.renstra, laporan), laporan)
  const naik = terpanjang(titik, (a, b) => a.lte(b))
  const turun = terpanjang(titik, (a, b) => a.gte(b))
  const searah = satu.polaritas === 'positif' ? naik : turun
  const lawan = satu.polaritas === 'positif' ? turun : naik
  const ikut = lawan.length > searah.length ? lawan : searah
  const lepas = titik.filter((lain) => !ikut.includes(lain))
  const arah = ikut === naik ? 'naik' : 'turun'
  // One stray value is a slip; with several the targets simply go up and down.
  const [salah] = lepas
  if (titik.length >= 4 && lepas.length === 1 && salah !== undefined) {
    const urutan = titik.indexOf(salah)
    return [
      baris.deretTerputus(
        salah.cell,
        {
          kode: satu.kode,
          tahun: salah.nama,
          nilai: angka(salah.nilai),
          arah,
          sebelum: tetangga(titik[urutan - 1]),
          sesudah: tetangga(titik[urutan + 1]),
        },
        [titik[urutan - 1], titik[urutan + 1]].flatMap((lain) => (lain === undefined ? [] : [lain.cell])),
      ),
    ]
  }
  const awal = titik[0]
  const akhir = titik.at(-1)
  if (lepas.length > 0 || ikut !== lawan || titik.length < 3) return []
  // Without both nothing says which direction is right: a target such as "≤5" would.
  if (satu.target.value === null && selPolaritas(satu).value === null) return []
  if (awal === undefined || akhir === undefined || awal.nilai.eq(akhir.nilai)) return []
  return [
    baris.deretBerlawanan(
      awal.cell,
      {
        kode: satu.kode,
        arah,
        polaritas: satu.polaritas,
        awal: angka(awal.nilai),
        akhir: angka(akhir.nilai),
      },
      [akhir.cell, ...terisi(selPolaritas(satu))],
    ),
  ]
}

interface CapaianTertulis {
  readonly cell: Cell<AngkaTertulis>
  readonly tertulis: AngkaTertulis
  readonly t: Decimal
  readonly r: Decimal
}

/** Percentages that the office worked out itself, of the report year and of earlier ones. */
function capaianTertulis({ indikator, target, realisasi }: HasilIndikator): readonly CapaianTertulis[] {
  const isi: readonly (readonly [Cell<AngkaTertulis> | undefined, Nilai | null, Nilai | null])[] = [
    [indikator.realisasi?.capaianTertulis, target, realisasi.nilai],
    ...indikator.riwayat.map(
      (satu) => [satu.capaianTertulis, satu.target.value, satu.realisasi.value] as const,
    ),
  ]
  return isi.flatMap(([cell, sasaran, nyata]) => {
    const [t, r] = [angkaTertulis(sasaran)?.angka, angkaTertulis(nyata)?.angka]
    if (cell?.value == null || t === undefined || r === undefined || t.isZero() || r.isZero()) return []
    return [{ cell, tertulis: cell.value, t, r }]
  })
}

function menurut(polaritas: 'positif' | 'negatif', { tertulis, t, r }: CapaianTertulis): boolean {
  const calon = polaritas === 'positif' ? [r.div(t)] : [t.times(2).minus(r).div(t), t.div(r)]
  return calon.some((nilai) => cocok(tertulis, nilai.times(SERATUS)))
}

/** The targets run the other way, and a typed percentage was worked out that way too. */
function polaritasTerbalik(satu: HasilIndikator, laporan: Laporan): readonly Finding[] {
  const { indikator } = satu
  const { polaritas, perjanjian, rumus, renstra } = indikator
  if (rumus !== null || takPasti(indikator)) return []
  const titik = deretRenstra(renstra, laporan)
  const [awal, akhir] = [titik[0], titik.at(-1)]
  if (awal === undefined || akhir === undefined || titik.length < 3 || awal.nilai.eq(akhir.nilai)) return []
  const naik = akhir.nilai.gt(awal.nilai)
  if (terpanjang(titik, (a, b) => (naik ? a.lte(b) : a.gte(b))).length < titik.length) return []
  const seharusnya = naik ? 'positif' : 'negatif'
  if (polaritas === seharusnya || (polaritas !== 'positif' && polaritas !== 'negatif')) return []
  const bukti = capaianTertulis(satu).find((isi) => menurut(seharusnya, isi) && !menurut(polaritas, isi))
  if (bukti === undefined) return []
  return [
    silang.polaritasTerbalik(
      tempatIsi(perjanjian.polaritas, perjanjian.kodeIndikator),
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        dipakai: polaritas,
        seharusnya,
        tertulis: persen(bukti.tertulis.angka, bukti.tertulis.desimal),
      },
      [
        bukti.cell,
        ...terisi(
          indikator.target,
          indikator.realisasi?.realisasi,
          ...indikator.riwayat.map((lain) => lain.capaianTertulis),
        ),
        ...titik.map((lain) => lain.cell),
      ],
    ),
  ]
}

function tetangga(titik: Titik | undefined): string {
  return titik === undefined ? 'tidak ada' : angka(titik.nilai)
}

/** The longest subsequence in one direction; of equally long ones the one that keeps the later points. */
function terpanjang<T extends Titik>(
  titik: readonly T[],
  urut: (a: Decimal, b: Decimal) => boolean,
): readonly T[] {
  const panjang = (semua: readonly (readonly T[])[]): readonly T[] =>
    semua.reduce((terbaik, lain) => (lain.length > terbaik.length ? lain : terbaik), [])
  const mulai: (readonly T[])[] = []
  for (const satu of [...titik].reverse()) {
    const lanjutan = mulai.filter(([pertama]) => pertama !== undefined && urut(satu.nilai, pertama.nilai))
    mulai.push([satu, ...panjang(lanjutan)])
  }
  return panjang(mulai)
}
