/** Targets over the years: PK against Renstra, the direction of a series, and values a thousand times another source's. */
import type { Hasil, HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, desimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisRenstra, Cell, Indikator, IndikatorTujuan, Laporan, Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { pilihSkala, sehuruf } from '../model/skala-predikat.ts'
import { capaianCetak } from './angka-cetak.ts'
import { capaianMenurutRenstra } from './capaian.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  samaUkuran,
  sekitarSeribuKali,
  takPasti,
  tempatIsi,
  terisi,
} from './konteks.ts'
import { angka, daftar, nilaiTeks, persen, sebutan, tempat } from './wording.ts'

export const aturanRenstra: Aturan = ({ laporan, hasil }) => [
  ...hasil.indikator.flatMap((satu) => polaritasTerbalik(satu, laporan)),
  ...laporan.indikator.flatMap((satu) => pecahanPersen(satu, laporan.tahun)),
  ...targetPerjanjian(laporan, hasil),
  ...laporan.indikatorTujuan.flatMap((satu) => targetTahun(satu, satu.baris.target, laporan)),
  ...[...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => deret(satu, laporan)),
  ...kondisiAkhir(laporan),
  ...tahunDiLuarPeriode(laporan),
  ...laporan.indikator.flatMap((satu) =>
    seribu(satu, [
      satu.perjanjian.target,
      satu.perjanjian.targetPerubahan,
      satu.realisasi?.realisasi,
      satu.realisasi?.standarNasional,
      ...satu.riwayat.flatMap((isi) => [isi.target, isi.realisasi]),
      ...deretRenstra(satu.renstra, laporan).map(({ cell }) => cell),
    ]),
  ),
  ...laporan.indikatorTujuan.flatMap((satu) =>
    seribu(satu, [
      satu.baris.target,
      satu.baris.realisasi,
      ...satu.riwayat.flatMap((isi) => [isi.target, isi.realisasi]),
      ...deretRenstra(satu.renstra, laporan).map(({ cell }) => cell),
    ]),
  ),
]

type Ukuran = Indikator | IndikatorTujuan

// ---- PK against Renstra ------------------------------------------------------------------------------------------

/** A percentage written for the Renstra target tells of the difference already. */
function targetPerjanjian(laporan: Laporan, hasil: Hasil): readonly Finding[] {
  const tercetak = capaianCetak(laporan)
  return hasil.indikator
    .filter((satu) =>
      [
        satu.indikator.realisasi?.capaianTertulis.value ?? null,
        tercetak.get(kunciKode(satu.indikator.kode)) ?? null,
      ].every((tertulis) => !capaianMenurutRenstra(satu, tertulis, laporan.tahun, hasil.kebijakan)),
    )
    .flatMap(({ indikator }) => targetTahun(indikator, indikator.target, laporan))
}

function targetTahun(
  satu: Ukuran,
  target: Cell<Nilai>,
  { tahun, skalaPredikat }: Laporan,
): readonly Finding[] {
  const cell = satu.renstra?.years.get(tahun)
  if (cell?.value == null || target.value === null) return []
  const skala = satu.skala ?? pilihSkala(null, [target.value], skalaPredikat)
  if (samaUkuran(cell.value, target.value, skala) || sehuruf(cell.value, target.value)) return []
  const a = angkaDari(cell.value)
  const b = angkaDari(target.value)
  if (a !== null && b !== null && sekitarSeribuKali(a, b)) return []
  return [
    silang.perjanjianBedaRenstra(
      target,
      {
        kode: satu.kode,
        tahun: String(tahun),
        lembar: target.sheet,
        target: nilaiTeks(target.value),
        renstra: nilaiTeks(cell.value),
        tempatRenstra: tempat(cell),
      },
      [cell],
    ),
  ]
}

// ---- Direction of the series -------------------------------------------------------------------------------------

interface Titik {
  readonly nama: string
  readonly cell: Cell<Nilai>
  readonly nilai: Decimal
}

/** Baseline, the years of the period, end of period: what is a number of them, in time order. */
function deretRenstra(renstra: BarisRenstra | null, { periodeRenstra }: Laporan): readonly Titik[] {
  if (renstra === null) return []
  const tahun = [...renstra.years].sort(([a], [b]) => a - b)
  const milik = tahun.filter(
    ([satu]) => periodeRenstra === null || (satu >= periodeRenstra.awal && satu <= periodeRenstra.akhir),
  )
  const titik: readonly (readonly [string, Cell<Nilai>])[] = [
    ['kondisi awal', renstra.kondisiAwal],
    ...milik.map(([satu, cell]) => [`tahun ${satu}`, cell] as const),
    ['kondisi akhir', renstra.kondisiAkhir],
  ]
  return titik.flatMap(([nama, cell]) => {
    const nilai = angkaDari(cell.value)
    return nilai === null ? [] : [{ nama, cell, nilai }]
  })
}

function deret(satu: Ukuran, laporan: Laporan): readonly Finding[] {
  if ((satu.polaritas !== 'positif' && satu.polaritas !== 'negatif') || takPasti(satu)) return []
  const titik = deretRenstra(satu.renstra, laporan)
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
      [akhir.cell, ...terisi('perjanjian' in satu ? satu.perjanjian.polaritas : satu.baris.polaritas)],
    ),
  ]
}

/** The targets run the other way, and the typed percentage was worked out that way too. */
function polaritasTerbalik(
  { indikator, target, realisasi, capaian }: HasilIndikator,
  laporan: Laporan,
): readonly Finding[] {
  const { polaritas, perjanjian, rumus, renstra } = indikator
  const cell = indikator.realisasi?.capaianTertulis
  const t = angkaTertulis(target)?.angka
  const r = angkaTertulis(realisasi.nilai)?.angka
  if (cell?.value == null || !capaian.ada || rumus !== null || takPasti(indikator)) return []
  if (t === undefined || r === undefined || t.isZero() || r.isZero() || cocok(cell.value, capaian.nilai))
    return []
  const titik = deretRenstra(renstra, laporan)
  const [awal, akhir] = [titik[0], titik.at(-1)]
  if (awal === undefined || akhir === undefined || titik.length < 3 || awal.nilai.eq(akhir.nilai)) return []
  const naik = akhir.nilai.gt(awal.nilai)
  if (terpanjang(titik, (a, b) => (naik ? a.lte(b) : a.gte(b))).length < titik.length) return []
  const seharusnya = naik ? 'positif' : 'negatif'
  if (polaritas === seharusnya || (polaritas !== 'positif' && polaritas !== 'negatif')) return []
  const calon = naik
    ? [r.div(t).times(SERATUS)]
    : [t.times(2).minus(r).div(t).times(SERATUS), t.div(r).times(SERATUS)]
  const { value: tertulis } = cell
  if (!calon.some((nilai) => cocok(tertulis, nilai))) return []
  return [
    silang.polaritasTerbalik(
      tempatIsi(perjanjian.polaritas, perjanjian.kodeIndikator),
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        dipakai: polaritas,
        seharusnya,
        tertulis: persen(tertulis.angka, tertulis.desimal),
      },
      [
        cell,
        ...terisi(
          indikator.target,
          indikator.realisasi?.realisasi,
          ...indikator.riwayat.map((satu) => satu.capaianTertulis),
        ),
        ...titik.map((satu) => satu.cell),
      ],
    ),
  ]
}

function tetangga(titik: Titik | undefined): string {
  return titik === undefined ? 'tidak ada' : angka(titik.nilai)
}

/** The longest subsequence in one direction; of equally long ones the one that keeps the later points. */
function terpanjang(titik: readonly Titik[], urut: (a: Decimal, b: Decimal) => boolean): readonly Titik[] {
  const mulai: (readonly Titik[])[] = []
  for (let i = titik.length - 1; i >= 0; i--) {
    const satu = titik[i]
    if (satu === undefined) continue
    const lanjut = mulai
      .filter(([pertama]) => pertama !== undefined && urut(satu.nilai, pertama.nilai))
      .reduce<readonly Titik[]>((panjang, lain) => (lain.length > panjang.length ? lain : panjang), [])
    mulai.push([satu, ...lanjut])
  }
  return mulai.reduce<readonly Titik[]>(
    (panjang, lain) => (lain.length > panjang.length ? lain : panjang),
    [],
  )
}

// ---- The end of the period ---------------------------------------------------------------------------------------

/** The last year of the period, where the sheet's years fit it. */
function tahunTerakhir(laporan: Laporan): number | null {
  const { periodeRenstra, tahun } = laporan
  if (periodeRenstra === null || tahun < periodeRenstra.awal || tahun > periodeRenstra.akhir) return null
  return tahunAsing(laporan).length > 0 ? null : periodeRenstra.akhir
}

/** Where the years are added up, the end of the period holds their sum. */
function kondisiAkhir(laporan: Laporan): readonly Finding[] {
  const akhir = tahunTerakhir(laporan)
  if (akhir === null) return []
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const cell = satu.renstra?.kondisiAkhir
    const target = satu.renstra?.years.get(akhir)
    if (satu.renstra == null || cell?.value == null || target?.value == null) return []
    const kumulatif = 'penghitungan' in satu && satu.penghitungan === 'Kumulatif'
    const skala = satu.skala ?? pilihSkala(null, [target.value], laporan.skalaPredikat)
    if (kumulatif || samaUkuran(cell.value, target.value, skala)) return []
    if (
      cell.value.jenis === 'angka' &&
      ringkasan(satu.renstra).some((nilai) => samaBulat(cell.value, nilai))
    ) {
      return []
    }
    return [
      silang.kondisiAkhirBerbeda(
        cell,
        {
          kode: satu.kode,
          kondisiAkhir: nilaiTeks(cell.value),
          tahun: String(akhir),
          target: nilaiTeks(target.value),
          tempatTarget: tempat(target),
        },
        [target],
      ),
    ]
  })
}

/** What else the end of a period may stand for: sum and mean of its years, with and without the baseline. */
function ringkasan({ years, kondisiAwal }: BarisRenstra): readonly Decimal[] {
  const nilai = [...years.values()].flatMap(({ value }) => angkaDari(value) ?? [])
  if (nilai.length < 2) return []
  const total = jumlah(nilai)
  const awal = angkaDari(kondisiAwal.value)
  return [total, total.div(nilai.length), ...(awal === null ? [] : [total.plus(awal)])]
}

function samaBulat(nilai: Nilai | null, hitungan: Decimal): boolean {
  const tertulis = angkaTertulis(nilai)
  return tertulis !== null && cocok(tertulis, hitungan)
}

/** Years of the sheet beyond the period; the year before it is its baseline. */
function tahunAsing({ buku: { renstra }, periodeRenstra }: Laporan): readonly number[] {
  if (periodeRenstra === null) return []
  const tahun = new Set(
    renstra.rows.flatMap(({ years }) =>
      [...years].flatMap(([satu, { state }]) => (state === 'empty' ? [] : [satu])),
    ),
  )
  return [...tahun].filter((satu) => satu < periodeRenstra.awal - 1 || satu > periodeRenstra.akhir)
}

/** Silent where the report year lies outside the period as well: then the period is told. */
function tahunDiLuarPeriode(laporan: Laporan): readonly Finding[] {
  const { buku, periodeRenstra, tahun } = laporan
  if (periodeRenstra === null || tahun < periodeRenstra.awal || tahun > periodeRenstra.akhir) return []
  const asing = tahunAsing(laporan)
  const [pertama, ...lainnya] = asing.map((satu) => ({
    sheet: buku.renstra.name,
    cell: buku.renstra.yearHeaders.get(satu) ?? '',
  }))
  if (pertama === undefined) return []
  return [
    silang.tahunRenstraDiLuarPeriode(
      pertama,
      { tahun: daftar(asing.map(String)), periode: `${periodeRenstra.awal}–${periodeRenstra.akhir}` },
      [laporan.identitas.periodeRenstra, ...lainnya],
    ),
  ]
}

// ---- About a thousand times --------------------------------------------------------------------------------------

/** One finding an indicator: at the first value of the smaller group, with the others and one of the bigger group. */
function seribu(satu: Ukuran, cells: readonly (Cell<Nilai> | undefined)[]): readonly Finding[] {
  const titik = cells.flatMap((cell) => {
    const nilai = angkaDari(cell?.value ?? null)
    return cell === undefined || nilai === null ? [] : [{ cell, nilai }]
  })
  const kecil = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.gt(nilai) && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const besar = titik.filter(({ nilai }) =>
    titik.some((lain) => lain.nilai.lt(nilai) && sekitarSeribuKali(lain.nilai, nilai)),
  )
  const acuanKecil = kecil[0]
  if (acuanKecil === undefined) return []
  // A decimal with exactly three places is the usual trace of a thousands point.
  const desimalTiga = kecil.some(({ nilai }) => nilai.decimalPlaces() === 3)
  const salah = desimalTiga || kecil.length <= besar.length ? kecil : besar
  const benar = salah === kecil ? besar : kecil
  const pertama = salah[0]
  const pembanding = benar.find(
    ({ nilai }) => pertama !== undefined && sekitarSeribuKali(nilai, pertama.nilai),
  )
  if (pertama === undefined || pembanding === undefined) return []
  const lain = salah === kecil ? pertama.nilai.times(1000) : pertama.nilai.div(desimal(1000))
  // Values of the same size elsewhere share the slip, although nothing a thousand times theirs is written.
  const seukuran = titik.filter(
    (titikLain) =>
      !salah.includes(titikLain) && !benar.includes(titikLain) && berdekatan(titikLain.nilai, pertama.nilai),
  )
  return [
    silang.seribuKali(
      pertama.cell,
      {
        kode: satu.kode,
        tertulis: angka(pertama.nilai),
        lain: angka(lain),
        pembanding: angka(pembanding.nilai),
        tempatPembanding: tempat(pembanding.cell),
      },
      [...salah.slice(1), ...seukuran].map(({ cell }) => cell).concat(pembanding.cell),
    ),
  ]
}

function berdekatan(a: Decimal, b: Decimal): boolean {
  return a.gt(b.div(10)) && a.lt(b.times(10))
}

/** 0,95 against a target of 95%: the same percentage as a fraction of one. */
function pecahanPersen(
  { kode, satuan, target, realisasi, renstra }: Indikator,
  tahun: number,
): readonly Finding[] {
  const tertulis = realisasi?.realisasi
  // Without a typed realisasi the target of the Renstra tells what size the target should have.
  const cell = tertulis?.value == null ? renstra?.years.get(tahun) : tertulis
  if (!satuanPersen(satuan) || cell?.value == null) return []
  const t = target.value?.jenis === 'rentang' ? target.value.bawah : angkaDari(target.value)
  const r = angkaDari(cell.value)
  if (t === null || r === null || !r.gt(0) || !t.gt(0)) return []
  const [kecil, besar, salah, acuan] = r.lt(t) ? [r, t, cell, target] : [t, r, target, cell]
  // A cell with a percent format holds what it shows.
  const berformat = salah.value !== null && 'persen' in salah.value && salah.value.persen
  const seukuran = kecil.times(100).gte(besar.div(2)) && kecil.times(100).lte(besar.times(2))
  if (berformat || kecil.gt(1) || besar.lt(10) || kecil.isInteger() || !seukuran) return []
  if (cell !== tertulis && salah !== target) return []
  return [
    silang.persenSebagaiPecahan(
      salah,
      {
        kode,
        tertulis: angka(kecil),
        lain: `${angka(kecil.times(100))}%`,
        pembanding: acuan.value?.jenis === 'rentang' ? nilaiTeks(acuan.value) : angka(besar),
        tempatPembanding: tempat(acuan),
      },
      [acuan],
    ),
  ]
}
