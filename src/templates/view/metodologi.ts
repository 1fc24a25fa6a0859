/** The method as a template sees it: which formulas the policy uses, and every rule that changes a figure. */
import type { AnyHasilIndikator } from '../../calc/hasil.ts'
import { type Decimal, desimal } from '../../decimal/decimal.ts'
import { terbilang } from '../../decimal/terbilang.ts'
import type { Block } from '../../document/document.ts'
import { kelompokkan, kelompokSama } from '../../model/kelompok.ts'
import type { Nilai, Polaritas, Rumus, SkalaPredikat } from '../../model/laporan.ts'
import { cariPeringkat } from '../../model/skala-predikat.ts'
import type { View } from '../engine/template.ts'
import { tulisAngka } from '../format/angka.ts'
import type { Bahan } from './bahan.ts'
import { rentangPita } from './kategori.ts'
import { hasilKomponen } from './komponen.ts'

const PECAHAN: Readonly<Partial<Record<Rumus, string>>> = {
  'R/T': '\\frac{\\text{Realisasi}}{\\text{Target}} \\times 100\\%',
  '(2T-R)/T': '\\frac{(2 \\times \\text{Target}) - \\text{Realisasi}}{\\text{Target}} \\times 100\\%',
  'T/R': '\\frac{\\text{Target}}{\\text{Realisasi}} \\times 100\\%',
  'predikat rasio': '\\frac{\\text{Peringkat realisasi}}{\\text{Peringkat target}} \\times 100\\%',
}

/** What the methodology prints as an equation. */
type RumusCetak = Rumus | 'rata-rata berbobot'

/** A formula as an equation; null for those that are said in words. */
export function rumusCapaian(rumus: RumusCetak): Block | null {
  if (rumus === 'rata-rata berbobot') return { type: 'equation', latex: RATA_RATA_BERBOBOT }
  const isi = PECAHAN[rumus]
  return isi === undefined ? null : { type: 'equation', latex: `\\text{Capaian} = ${isi}` }
}

const RATA_RATA_BERBOBOT =
  '\\text{Realisasi} = \\frac{\\text{Jumlah (realisasi komponen} \\times \\text{bobot)}}{\\text{Jumlah bobot}}'

/** Formulas by the name a template places them with: `::rumus-capaian{#positif}`. */
export const RUMUS_BERNAMA: Readonly<Record<string, RumusCetak>> = {
  positif: 'R/T',
  negatif: '(2T-R)/T',
  'target-realisasi': 'T/R',
  peringkat: 'predikat rasio',
  'rata-rata-berbobot': 'rata-rata berbobot',
}

interface Ukuran {
  readonly nama: string
  readonly polaritas: Polaritas
  readonly target: Nilai | null
  readonly realisasi: Nilai | null
  readonly skala: SkalaPredikat | null
  /** What counted. */
  readonly rumus: Rumus
  /** The office's own choice for this indicator. */
  readonly khusus: Rumus | null
}

/** Everything that is measured against a target; a mean of sasaran follows the rule of means. */
function diukur({ hasil }: Bahan): readonly Ukuran[] {
  const ukuran = (satu: AnyHasilIndikator, khusus: Rumus | null): Ukuran => {
    const { indikator, target, realisasi, rumus } = satu
    return { ...indikator, target, realisasi: realisasi.nilai, rumus, khusus }
  }
  return [
    ...hasil.indikator.map((satu) => ukuran(satu, satu.indikator.rumus)),
    ...hasil.indikatorTujuan
      .filter(({ indikator }) => indikator.dasar === 'diukur')
      .map((satu) => ukuran(satu, null)),
  ]
}

function targetAngka(target: Nilai | null): Decimal | null {
  return target?.jenis === 'angka' || target?.jenis === 'batas' ? target.angka : null
}

/** By the name its equation is placed with; null for a formula that is said in words. */
function namaPersamaan(rumus: Rumus): string | null {
  return Object.entries(RUMUS_BERNAMA).find(([, satu]) => satu === rumus)?.[0] ?? null
}

const RUMUS_BERKATA: Readonly<Partial<Record<Rumus, string>>> = {
  rentang:
    'realisasi di dalam rentang target dinilai 100%, sedangkan realisasi di luarnya dibandingkan dengan batas yang dilampaui',
  'predikat tetap':
    'realisasi yang sama dengan target dinilai 100%, yang lebih baik 110%, dan yang lebih rendah menurut perbandingan peringkat predikatnya',
  'ya/tidak': 'realisasi yang sesuai dengan target dinilai 100% dan yang tidak sesuai 0%',
}

/** Formulas that the office chose for single indicators, each with its indicators. */
function viewKhusus(ukuran: readonly Ukuran[]): readonly View[] {
  const dipilih = ukuran.flatMap(({ khusus, nama }) => (khusus === null ? [] : [{ rumus: khusus, nama }]))
  return [...kelompokkan(dipilih, ({ rumus }) => rumus)].map(([rumus, semua]) => ({
    nama: semua.map(({ nama }) => nama),
    persamaan: namaPersamaan(rumus) ?? '',
    kata: RUMUS_BERKATA[rumus] ?? '',
  }))
}

/** "D = 1, C = 2, …" of every scale whose ranks went into a figure. */
function viewSkala(ukuran: readonly Ukuran[]): readonly View[] {
  const berkata = ukuran.filter(
    ({ rumus, target, realisasi, skala }) =>
      /^predikat/.test(rumus) &&
      skala !== null &&
      [target, realisasi].some((nilai) => nilai !== null && cariPeringkat(skala, nilai) !== null),
  )
  const semua = new Map(
    berkata.flatMap(({ skala }) => (skala === null ? [] : [[skala.nama, skala] as const])),
  )
  return [...semua.values()].map(({ nama, peringkat, nilai }) => ({
    nama,
    peringkat: peringkat.map(
      ([label = ''], index) => `${label} = ${tulisAngka(nilai?.[index] ?? desimal(index + 1))}`,
    ),
  }))
}

/** Scales whose bands turned a measured number into a predicate, with the indicators they did it for. */
function viewPita(ukuran: readonly Ukuran[]): readonly View[] {
  const berpita = ukuran.flatMap(({ nama, target, realisasi, skala }) =>
    skala?.pita === undefined || target?.jenis !== 'predikat' || realisasi?.jenis !== 'angka'
      ? []
      : [{ indikator: nama, skala }],
  )
  return [...kelompokkan(berpita, ({ skala }) => skala)].map(([{ nama, pita = [] }, semua]) => ({
    nama,
    indikator: semua.map(({ indikator }) => indikator),
    pita: pita.map((satu) => `${satu.pita.label} untuk ${rentangPita(satu.pita)}`),
  }))
}

/** Ways of putting components together, each with the indicators whose realisasi came from it. */
function viewGabungan(bahan: Bahan): readonly View[] {
  const digabung = [...bahan.hasil.indikator, ...bahan.hasil.indikatorTujuan].flatMap((satu) => {
    const gabungan = satu.realisasi.asal === 'komponen' ? hasilKomponen(bahan, satu) : null
    if (gabungan === null) return []
    const { cara, faktor } = gabungan
    return [
      {
        cara: cara.toLowerCase(),
        faktor: faktor === null ? '' : tulisAngka(faktor),
        berbobot: cara === 'Rata-rata Berbobot',
        nama: satu.indikator.nama,
      },
    ]
  })
  return kelompokSama(digabung, ({ cara, faktor }) => `${cara} ${faktor}`).map((semua) => ({
    ...semua[0],
    nama: semua.map(({ nama }) => nama),
  }))
}

export function viewMetodologi(bahan: Bahan): View {
  const { hasil } = bahan
  const { kebijakan } = hasil
  const ukuran = diukur(bahan)
  const umum = ukuran.filter(({ khusus }) => khusus === null)
  const dipakai = new Set(umum.map(({ rumus }) => rumus))
  const ditukar = umum.filter(
    ({ target, polaritas, rumus }) =>
      targetAngka(target)?.lt(0) === true && polaritas !== 'ya/tidak' && !rumus.startsWith('predikat'),
  )
  const searah = umum.filter((satu) => !ditukar.includes(satu))
  const menurun = searah.some(({ polaritas }) => polaritas === 'negatif') || dipakai.has('rentang')
  const menaik =
    searah.some(({ polaritas, rumus }) => rumus === 'R/T' && polaritas !== 'negatif') || umum.length === 0
  return {
    menaik,
    menurun,
    negatifSelisih: kebijakan.negatif === '(2T-R)/T',
    negatifRasio: kebijakan.negatif === 'T/R',
    rentang: dipakai.has('rentang'),
    predikatTetap: dipakai.has('predikat tetap'),
    predikatRasio: dipakai.has('predikat rasio'),
    yaTidak: dipakai.has('ya/tidak'),
    namaDitukar: ditukar.map(({ nama }) => nama),
    tukarNaik: ditukar.some(({ rumus }) => rumus === '(2T-R)/T'),
    tukarTurun: ditukar.some(({ rumus }) => rumus === 'R/T'),
    namaRasio: ukuran.filter(({ target }) => target?.jenis === 'rasio').map(({ nama }) => nama),
    skala: viewSkala(ukuran),
    khusus: viewKhusus(ukuran),
    pita: viewPita(ukuran),
    komponen: viewGabungan(bahan),
    adaAtas: kebijakan.batasAtas !== null,
    batasAtas: kebijakan.batasAtas === null ? '' : `${tulisAngka(kebijakan.batasAtas)}%`,
    adaBawah: kebijakan.batasBawah !== null,
    batasBawah: kebijakan.batasBawah === null ? '' : `${tulisAngka(kebijakan.batasBawah)}%`,
    targetNolDihitung: kebijakan.targetNol === '100 bila tercapai',
    adaTargetNol: ukuran.some(({ target }) => targetAngka(target)?.isZero() === true),
    rataIndikator: kebijakan.rataRata === 'indikator',
    rataSasaran: kebijakan.rataRata === 'sasaran',
    rataDibulatkan: kebijakan.rataRata === 'indikator dibulatkan',
    desimal: kebijakan.desimal === 0 ? '' : `${kebijakan.desimal} (${terbilang(kebijakan.desimal)})`,
    efisiensiSisa: kebijakan.efisiensi === 'sisa',
    efisiensiSisaTercapai: kebijakan.efisiensi === 'sisa bila tercapai',
    efisiensiSelisih: kebijakan.efisiensi === 'selisih',
    efisiensiBanding: kebijakan.efisiensi === 'banding',
  }
}
