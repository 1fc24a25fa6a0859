/** Capaian: the typed percentages against the computed ones. */
import { capaianAntara } from '../calc/capaian.ts'
import type { HasilIndikator, Kebijakan } from '../calc/hasil.ts'
import { type Decimal, SERATUS } from '../decimal/decimal.ts'
import { rumusBerlawanan } from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import type { BarisRealisasi, Cell, Rumus } from '../model/laporan.ts'
import { CAPAIAN_TERTINGGI, selKomponen } from './kewajaran.ts'
import {
  type AngkaTertulis,
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  type Konteks,
  takPasti,
  tanpaKolomRealisasi,
  terisi,
} from './konteks.ts'
import { cariTertukar, temuanTertukar } from './tukar.ts'
import { angka, nilaiTeks, persen, tempat } from './wording.ts'

export const aturanCapaian: Aturan = (konteks) => [
  ...capaianTertulis(konteks),
  ...konteks.hasil.indikator.flatMap((satu) => rumusTerbalik(satu, konteks.hasil.kebijakan)),
  ...rataRataTujuan(konteks),
]

const NAMA_RUMUS: Readonly<Record<Rumus, string>> = {
  'R/T': 'R/T × 100',
  '(2T-R)/T': '(2T−R)/T × 100',
  'T/R': 'T/R × 100',
  rentang: 'rentang',
  'predikat tetap': 'predikat (sama = 100)',
  'predikat rasio': 'rasio peringkat',
  'ya/tidak': 'ya/tidak',
}

interface Tertulis {
  readonly hasil: HasilIndikator
  readonly cell: Cell<AngkaTertulis>
  readonly tertulis: AngkaTertulis
  readonly hitungan: Decimal
}

function capaianTertulis({ hasil, laporan }: Konteks): readonly Finding[] {
  const semua = hasil.indikator.flatMap((satu): Tertulis[] => {
    const cell = satu.indikator.realisasi?.capaianTertulis
    const { capaian } = satu
    return cell?.value == null || !capaian.ada || takPasti(satu.indikator)
      ? []
      : [{ hasil: satu, cell, tertulis: cell.value, hitungan: capaian.nilai }]
  })
  const salah = semua
    .filter(
      ({ hasil: { capaianPenuh }, tertulis, hitungan }) =>
        !cocok(tertulis, hitungan) && !(capaianPenuh.ada && cocok(tertulis, capaianPenuh.nilai)),
    )
    .filter(({ hasil: satu, tertulis }) => !cocokDenganBentukLain(satu, tertulis, hasil.kebijakan))
  const tertukar = cariTertukar(salah)
  const baris = cariBarisTertukar(
    salah.filter((satu) => !tertukar.flat().includes(satu)),
    hasil.kebijakan,
  )
  const sudah = new Set([...tertukar, ...baris.map(({ dua }) => dua)].flat())
  const mengulang = salah.filter((satu) => !sudah.has(satu) && mengulangRealisasi(satu))
  const desimal = hasil.kebijakan.desimal
  return [
    ...(tanpaKolomRealisasi({ hasil, laporan }) ? [] : tanpaRealisasi(hasil.indikator)),
    ...tertukar.map(([satu, dua]) =>
      temuanTertukar([satu.hasil.indikator.kode, satu.cell], [dua.hasil.indikator.kode, dua.cell]),
    ),
    ...baris.map(barisTertukar),
    ...mengulangBersama(mengulang, desimal),
    ...salah
      .filter((satu) => !sudah.has(satu) && !mengulang.includes(satu))
      .map((satu) => capaianSalah(satu, laporan.tahun, hasil.kebijakan)),
  ]
}

interface BarisTertukar {
  readonly dua: readonly [Tertulis, Tertulis]
  /** The percentages went with the realisasi, so the target may be the one; or they stayed where they belong. */
  readonly hanyaRealisasi: boolean
}

/** Pairs of rows whose percentages are right with the target of the other, or with its realisasi: it was exchanged. */
function cariBarisTertukar(salah: readonly Tertulis[], kebijakan: Kebijakan): readonly BarisTertukar[] {
  // A target goes with the way it is reckoned.
  const benar = ({ tertulis }: Tertulis, target: Tertulis, realisasi: Tertulis): boolean => {
    const { capaian, capaianPenuh } = capaianAntara(
      target.hasil.target,
      realisasi.hasil.realisasi.nilai,
      target.hasil.indikator,
      kebijakan,
    )
    return [capaian, capaianPenuh].some((angka) => angka.ada && cocok(tertulis, angka.nilai))
  }
  const pasangan = salah.flatMap((satu, urutan) =>
    salah.slice(urutan + 1).flatMap((dua): readonly BarisTertukar[] => {
      const hanyaRealisasi = benar(satu, satu, dua) && benar(dua, dua, satu)
      const tertukar = hanyaRealisasi || (benar(satu, dua, satu) && benar(dua, satu, dua))
      return tertukar ? [{ dua: [satu, dua], hanyaRealisasi }] : []
    }),
  )
  // A row that fits several others says nothing of any of them.
  return pasangan.filter(({ dua }) =>
    pasangan.every((lain) => lain.dua === dua || !lain.dua.some((satu) => dua.includes(satu))),
  )
}

function barisTertukar({ dua: [satu, dua], hanyaRealisasi }: BarisTertukar): Finding {
  const sel = ({ hasil: { indikator } }: Tertulis): readonly Place[] =>
    terisi(indikator.target, indikator.realisasi?.realisasi)
  return silang.barisTertukar(
    satu.cell,
    {
      satu: satu.hasil.indikator.kode,
      dua: dua.hasil.indikator.kode,
      nilaiSatu: persen(satu.tertulis.angka, satu.tertulis.desimal),
      nilaiDua: persen(dua.tertulis.angka, dua.tertulis.desimal),
      tempatDua: tempat(dua.cell),
      hanyaRealisasi,
    },
    [dua.cell, ...sel(satu), ...sel(dua)],
  )
}

/** The office may go on from the other form of a realisasi. */
function cocokDenganBentukLain(satu: HasilIndikator, tertulis: AngkaTertulis, kebijakan: Kebijakan): boolean {
  const { indikator, target, realisasi } = satu
  const angkaLain = bentukLain(satu, kebijakan)
  if (realisasi.nilai?.jenis !== 'angka' || angkaLain === null) return false
  const { capaian } = capaianAntara(target, { ...realisasi.nilai, angka: angkaLain }, indikator, kebijakan)
  return capaian.ada && cocok(tertulis, capaian.nilai)
}

/** What is computed is printed rounded; what is typed beside pembilang and penyebut may be their rounded quotient. */
function bentukLain(
  { indikator, realisasi: { nilai, asal } }: HasilIndikator,
  { desimal }: Kebijakan,
): Decimal | null {
  if (asal !== 'tertulis') return nilai?.jenis === 'angka' ? nilai.angka.toDecimalPlaces(desimal, 4) : null
  const { pembilang, penyebut } = indikator.realisasi ?? {}
  if (pembilang?.value == null || penyebut?.value == null || penyebut.value.isZero()) return null
  return pembilang.value.times(indikator.faktor).div(penyebut.value)
}

function tanpaRealisasi(indikator: readonly HasilIndikator[]): readonly Finding[] {
  return indikator.flatMap(({ indikator: { kode, realisasi }, capaian }) => {
    const cell = realisasi?.capaianTertulis
    if (cell?.value == null || capaian.ada || capaian.alasan !== 'belum diukur') return []
    return [
      silang.capaianTanpaRealisasi(
        cell,
        { kode, tertulis: persen(cell.value.angka, cell.value.desimal) },
        realisasi === null
          ? []
          : [realisasi.realisasi, ...pecahan(realisasi)].filter((satu) => satu.cell !== ''),
      ),
    ]
  })
}

/** Numerator and denominator, where one of them is filled: the other is what is missing. */
function pecahan({ pembilang, penyebut }: BarisRealisasi): readonly Cell<Decimal>[] {
  return terisi(pembilang, penyebut).length === 0 ? [] : [pembilang, penyebut]
}

function mengulangRealisasi({ hasil, tertulis }: Tertulis): boolean {
  const nilai = angkaTertulis(hasil.realisasi.nilai)
  return nilai?.angka.eq(tertulis.angka) === true
}

/** One copied column is one fault, however many rows it spoils. */
function mengulangBersama(salah: readonly Tertulis[], desimal: number): readonly Finding[] {
  const pertama = salah[0]
  if (pertama === undefined) return []
  return [
    silang.capaianMengulangRealisasi(
      pertama.cell,
      {
        kode: salah.map(({ hasil }) => hasil.indikator.kode).join(', '),
        hitungan: salah.map(({ hitungan }) => persen(hitungan, desimal)).join(', '),
      },
      salah.flatMap(({ cell, hasil }, urutan) => [
        ...(urutan === 0 ? [] : [cell]),
        ...terisi(hasil.indikator.realisasi?.realisasi),
      ]),
    ),
  ]
}

function capaianSalah(satu: Tertulis, tahun: number, kebijakan: Kebijakan): Finding {
  const { hasil, cell, tertulis, hitungan } = satu
  const { indikator } = hasil
  return silang.capaianBerbeda(
    cell,
    {
      kode: indikator.kode,
      tertulis: persen(tertulis.angka, tertulis.desimal),
      hitungan: persen(hitungan, Math.max(kebijakan.desimal, tertulis.desimal)),
      target: hasil.target === null ? '–' : nilaiTeks(hasil.target),
      realisasi: hasil.realisasi.nilai === null ? '–' : nilaiTeks(hasil.realisasi.nilai),
      rumus: NAMA_RUMUS[hasil.rumus],
      // Where it probably comes from; the likeliest first.
      dugaan:
        menurutTargetAwal(satu, kebijakan) ||
        menurutRenstra(satu, tahun, kebijakan) ||
        salahTulis(satu) ||
        formatPersen(satu) ||
        menurutRumusLain(satu),
    },
    terisi(
      indikator.target,
      indikator.realisasi?.realisasi,
      indikator.realisasi?.pembilang,
      indikator.realisasi?.penyebut,
      ...selKomponen(indikator),
      indikator.perjanjian.polaritas,
    ),
  )
}

/** Reckoned with the target that the Perjanjian Kinerja Perubahan replaced. */
function menurutTargetAwal(
  { hasil: { indikator, target, realisasi }, tertulis }: Tertulis,
  kebijakan: Kebijakan,
): string {
  const awal = indikator.perjanjian.target
  if (awal.value === null || awal.value === target) return ''
  const { capaian } = capaianAntara(awal.value, realisasi.nilai, indikator, kebijakan)
  if (!capaian.ada || !cocok(tertulis, capaian.nilai)) return ''
  return ` Angka itu cocok dengan target sebelum perubahan ${nilaiTeks(awal.value)} (${tempat(awal)}).`
}

function menurutRenstra({ hasil, tertulis }: Tertulis, tahun: number, kebijakan: Kebijakan): string {
  const renstra = hasil.indikator.renstra?.years.get(tahun)
  if (renstra?.value == null || !capaianMenurutRenstra(hasil, tertulis, tahun, kebijakan)) return ''
  return ` Angka itu cocok dengan target Renstra ${nilaiTeks(renstra.value)} (${tempat(renstra)}).`
}

/** The right figure as a fraction, or cut off. */
function salahTulis({ tertulis, hitungan }: Tertulis): string {
  const seratus = { angka: tertulis.angka.times(SERATUS), desimal: Math.max(0, tertulis.desimal - 2) }
  const wajar = seratus.angka.abs().lte(CAPAIAN_TERTINGGI)
  if (wajar && tertulis.desimal >= 2 && cocok(seratus, hitungan)) {
    return ` Tampaknya maksudnya ${persen(seratus.angka, seratus.desimal)}, ditulis tanpa format persen.`
  }
  return hitungan.toDecimalPlaces(tertulis.desimal, 1).eq(tertulis.angka)
    ? ' Tampaknya desimalnya dipotong, bukan dibulatkan.'
    : ''
}

/** Right where target or realisasi is a hundredth of what is read: typed before its cell had a percent format. */
function formatPersen({ hasil, tertulis }: Tertulis): string {
  const { target, realisasi, rumus } = hasil
  const [t, r] = [angkaDari(target), angkaDari(realisasi.nilai)]
  if (rumus !== 'R/T' || t === null || r === null || t.isZero()) return ''
  const mungkin = [
    ['Target', target, t, r.div(t.div(SERATUS))],
    ['Realisasi', realisasi.nilai, r, r.div(SERATUS).div(t)],
  ] as const
  const salah = mungkin.find(
    ([, nilai, , bagian]) =>
      nilai?.jenis === 'angka' && nilai.persen && cocok(tertulis, bagian.times(SERATUS)),
  )
  if (salah === undefined) return ''
  return ` ${salah[0]} itu tampaknya ${angka(salah[2].div(SERATUS))}, diketik di sel berformat persen.`
}

function menurutRumusLain({ hasil, tertulis }: Tertulis): string {
  const [t, r] = [angkaDari(hasil.target), angkaDari(hasil.realisasi.nilai)]
  if (t === null || r === null || t.isZero()) return ''
  const calon: readonly (readonly [Rumus, Decimal])[] = [
    ['R/T', r.div(t)],
    ['(2T-R)/T', t.times(2).minus(r).div(t)],
    ...(r.isZero() ? [] : ([['T/R', t.div(r)]] as const)),
  ]
  const lain = calon.find(([rumus, nilai]) => rumus !== hasil.rumus && cocok(tertulis, nilai.times(SERATUS)))
  if (lain === undefined) return ''
  const arah = (lain[0] === 'R/T') !== (hasil.rumus === 'R/T') ? '; periksa kolom Polaritas' : ''
  return ` Angka itu cocok dengan rumus ${NAMA_RUMUS[lain[0]]}${arah}.`
}

/** Whether a written percentage is wrong against the target of the PK but right against the Renstra's of the year. */
export function capaianMenurutRenstra(
  { indikator, realisasi, capaian }: HasilIndikator,
  tertulis: AngkaTertulis | null,
  tahun: number,
  kebijakan: Kebijakan,
): boolean {
  const target = indikator.renstra?.years.get(tahun)?.value
  if (tertulis === null || target == null || !capaian.ada || cocok(tertulis, capaian.nilai)) return false
  const lain = capaianAntara(target, realisasi.nilai, indikator, kebijakan).capaian
  return lain.ada && cocok(tertulis, lain.nilai)
}

/** A formula that the office chose for the indicator, by which more is reckoned where the target was missed. */
function rumusTerbalik(satu: HasilIndikator, { desimal }: Kebijakan): readonly Finding[] {
  const { indikator, target, realisasi, capaianPenuh: capaian, tercapai } = satu
  const { rumusCapaian, polaritas } = indikator.perjanjian
  if (indikator.rumus === null || takPasti(indikator) || tercapai === null || !capaian.ada) return []
  if (tercapai ? capaian.nilai.gte(SERATUS) : capaian.nilai.lte(SERATUS)) return []
  return [
    rumusBerlawanan(
      rumusCapaian,
      {
        rumus: NAMA_RUMUS[satu.rumus],
        kode: indikator.kode,
        capaian: persen(capaian.nilai, desimal),
        realisasi: realisasi.nilai === null ? '–' : nilaiTeks(realisasi.nilai),
        target: target === null ? '–' : nilaiTeks(target),
        polaritas: indikator.polaritas,
        tercapai,
      },
      [...terisi(polaritas, indikator.target, indikator.realisasi?.realisasi)],
    ),
  ]
}

/** A realisasi typed beside "Rata-rata sasaran" is never used; it must still be the mean. */
function rataRataTujuan({ hasil }: Konteks): readonly Finding[] {
  return hasil.indikatorTujuan.flatMap(({ indikator, capaian }) => {
    const cell = indikator.baris.realisasi
    if (indikator.dasar !== 'rata-rata' || cell.value === null || !capaian.ada) return []
    const tertulis = angkaTertulis(cell.value)
    if (tertulis !== null && cocok(tertulis, capaian.nilai)) return []
    return [
      silang.realisasiBedaRataRata(cell, {
        kode: indikator.kode,
        tertulis: tertulis === null ? nilaiTeks(cell.value) : angka(tertulis.angka, tertulis.desimal),
        hitungan: angka(capaian.nilai, Math.max(2, tertulis?.desimal ?? 0)),
      }),
    ]
  })
}
