/** Capaian of an indicator: realisasi against target, by the formula its direction or the office chooses. */
import { type Decimal, NOL, SERATUS } from '../decimal/decimal.ts'
import type { Cell, Nilai, Polaritas, Rumus } from '../model/laporan.ts'
import { tentukanPolaritas } from '../model/polaritas.ts'
import { ada, persenDari, tiada } from './angka.ts'
import type { Alasan, Angka, HasilIndikator, Kebijakan } from './hasil.ts'
import { type Aturan, batasRentang, pasangkan, targetSejenis } from './ukuran.ts'

/** Bonus of "predikat tetap" for a rank above the target. Source: kebijakan instansi (BB against B printed 110,00). */
export const CAPAIAN_LEBIH_BAIK: Decimal = SERATUS.plus(10)

/** A value, or why there is none. */
export interface Masukan {
  readonly nilai: Nilai | null
  readonly alasan: Alasan
}

/** The value of a cell; `kosong` is the reason where it is blank or its column absent. */
export function masukanDari(cell: Cell<Nilai> | undefined, kosong: Alasan): Masukan {
  return { nilai: cell?.value ?? null, alasan: cell?.state === 'bad' ? 'isi tidak terbaca' : kosong }
}

export interface Capaian {
  readonly rumus: Rumus
  readonly capaian: Angka
  readonly capaianPenuh: Angka
  readonly dibatasi: boolean
  readonly tercapai: boolean | null
  readonly letak: HasilIndikator['letak']
}

type KebijakanCapaian = Pick<Kebijakan, 'negatif' | 'predikat' | 'batasAtas' | 'batasBawah' | 'targetNol'>

/**
 * Unit: percent (100 = on target), unrounded.
 * Source: PermenPANRB 53/2014 asks for target against realisasi; the formulas are kebijakan instansi (docs/kebijakan.md).
 * Caps and floors by policy, keeping the uncapped value. Does not round, does not guess a missing value.
 */
export function computeCapaian(
  tertulis: Masukan,
  realisasi: Masukan,
  aturan: Aturan,
  kebijakan: KebijakanCapaian,
): Capaian {
  const target = { ...tertulis, nilai: targetSejenis(tertulis.nilai, realisasi.nilai) }
  const setempat = aturanUntuk(target.nilai, aturan)
  const rumus = pilihRumus(target.nilai, realisasi.nilai, setempat, kebijakan)
  if (target.nilai === null) return tanpaCapaian(rumus, target.alasan)
  if (realisasi.nilai === null) return tanpaCapaian(rumus, realisasi.alasan)
  if (!aturan.terbaca) return tanpaCapaian(rumus, 'isi tidak terbaca')
  const perbandingan = bandingkan(target.nilai, realisasi.nilai, setempat)
  if (!perbandingan.ada) return tanpaCapaian(rumus, perbandingan.alasan)
  const penuh = hitung(rumus, target.nilai, realisasi.nilai, setempat, perbandingan.tercapai, kebijakan)
  const capaian = batasi(penuh, kebijakan)
  return {
    rumus,
    capaian,
    capaianPenuh: penuh,
    dibatasi: penuh.ada && capaian.ada && !penuh.nilai.eq(capaian.nilai),
    tercapai: perbandingan.tercapai,
    letak: perbandingan.letak,
  }
}

/** The same of two values alone, whatever cells they come from. */
export function capaianAntara(
  target: Nilai | null,
  realisasi: Nilai | null,
  aturan: Aturan,
  kebijakan: KebijakanCapaian,
): Capaian {
  return computeCapaian(
    { nilai: target, alasan: 'target kosong' },
    { nilai: realisasi, alasan: 'belum diukur' },
    aturan,
    kebijakan,
  )
}

/** The rules for this very target: last year's, or the Renstra's, may be of another kind than this year's. */
export function aturanUntuk(target: Nilai | null, aturan: Aturan): Aturan {
  return { ...aturan, polaritas: tentukanPolaritas(target, aturan.polaritas, aturan.rumus) }
}

function tanpaCapaian(rumus: Rumus, alasan: Alasan): Capaian {
  const angka = tiada(alasan)
  return { rumus, capaian: angka, capaianPenuh: angka, dibatasi: false, tercapai: null, letak: null }
}

/**
 * The indicator's own formula, else the office's for its direction. A negative target turns R/T and (2T−R)/T round:
 * each is then the other's rule, so that better results still give more (T = −2, R = −1 is 150 %, not 50 %).
 * Numbers under polaritas predikat that no scale spells are compared as numbers.
 */
function pilihRumus(
  target: Nilai | null,
  realisasi: Nilai | null,
  aturan: Aturan,
  kebijakan: Pick<Kebijakan, 'negatif' | 'predikat'>,
): Rumus {
  if (aturan.rumus !== null) return aturan.rumus
  switch (aturan.polaritas) {
    case 'positif':
      return targetNegatif(target) ? '(2T-R)/T' : 'R/T'
    case 'negatif':
      return targetNegatif(target) ? 'R/T' : kebijakan.negatif
    case 'rentang':
      return 'rentang'
    case 'predikat': {
      const pasangan = target === null || realisasi === null ? null : pasangkan(realisasi, target, aturan)
      if (pasangan?.ada !== true || pasangan.macam !== 'bilangan') return kebijakan.predikat
      return targetNegatif(target) ? '(2T-R)/T' : 'R/T'
    }
    case 'ya/tidak':
      return 'ya/tidak'
  }
}

function targetNegatif(target: Nilai | null): boolean {
  return (target?.jenis === 'angka' || target?.jenis === 'batas') && target.angka.lt(NOL)
}

type Perbandingan =
  | { readonly ada: true; readonly tercapai: boolean; readonly letak: HasilIndikator['letak'] }
  | { readonly ada: false; readonly alasan: Alasan }

/** Reached, and on which side: on unrounded values, by the direction, whatever the formula. */
function bandingkan(target: Nilai, realisasi: Nilai, aturan: Aturan): Perbandingan {
  if (aturan.polaritas === 'rentang') {
    const batas = batasRentang(target)
    if (batas === null || realisasi.jenis !== 'angka') return { ada: false, alasan: 'jenis tidak sama' }
    const letak = realisasi.angka.gt(batas.atas)
      ? 'di atas'
      : realisasi.angka.lt(batas.bawah)
        ? 'di bawah'
        : 'sama dengan'
    return { ada: true, tercapai: letak === 'sama dengan', letak }
  }
  const pasangan = pasangkan(realisasi, target, aturan)
  if (!pasangan.ada) return pasangan
  if (aturan.polaritas === 'ya/tidak' && pasangan.macam !== 'ya/tidak') {
    return { ada: false, alasan: 'jenis tidak sama' }
  }
  const beda = pasangan.nilai.cmp(pasangan.acuan)
  const letak = beda > 0 ? 'di atas' : beda < 0 ? 'di bawah' : 'sama dengan'
  return { ada: true, tercapai: tercapai(beda, target, aturan.polaritas), letak }
}

function tercapai(beda: number, target: Nilai, polaritas: Polaritas): boolean {
  if (polaritas === 'ya/tidak') return beda === 0
  const tegas = target.jenis === 'batas' && (target.operator === '>' || target.operator === '<')
  const searah = polaritas === 'negatif' ? -beda : beda
  return tegas ? searah > 0 : searah >= 0
}

function hitung(
  rumus: Rumus,
  target: Nilai,
  realisasi: Nilai,
  aturan: Aturan,
  tercapai: boolean,
  kebijakan: KebijakanCapaian,
): Angka {
  if (rumus === 'rentang') return capaianRentang(target, realisasi, tercapai, kebijakan)
  const pasangan = pasangkan(realisasi, target, aturan)
  if (!pasangan.ada) return pasangan
  const { nilai: r, acuan: t, macam } = pasangan
  switch (rumus) {
    case 'ya/tidak':
      return macam === 'ya/tidak' ? ada(tercapai ? SERATUS : NOL) : tiada('jenis tidak sama')
    case 'predikat tetap':
      if (macam !== 'peringkat') return tiada('jenis tidak sama')
      if (r.eq(t)) return ada(SERATUS)
      return r.gt(t) ? ada(CAPAIAN_LEBIH_BAIK) : hasilBagi('R/T', t, r, tercapai, kebijakan)
    case 'predikat rasio':
      return macam === 'peringkat' ? hasilBagi('R/T', t, r, tercapai, kebijakan) : tiada('jenis tidak sama')
    default:
      return macam === 'bilangan' ? hasilBagi(rumus, t, r, tercapai, kebijakan) : tiada('jenis tidak sama')
  }
}

/** R/T, (2T−R)/T or T/R, × 100. Target 0 by policy: not computed, or 100 when reached. */
function hasilBagi(
  rumus: 'R/T' | '(2T-R)/T' | 'T/R',
  t: Decimal,
  r: Decimal,
  tercapai: boolean,
  kebijakan: Pick<Kebijakan, 'targetNol'>,
): Angka {
  if (t.isZero()) {
    return kebijakan.targetNol === '100 bila tercapai' && tercapai ? ada(SERATUS) : tiada('target nol')
  }
  switch (rumus) {
    case 'R/T':
      return ada(persenDari(r, t))
    case '(2T-R)/T':
      return ada(persenDari(t.times(2).minus(r), t))
    case 'T/R':
      if (r.isZero()) return tiada('realisasi nol')
      return r.lt(NOL) ? tiada('realisasi negatif') : ada(persenDari(t, r))
  }
}

/** Inside 100; above: the upper bound by the negatif rule; below: R / lower bound. Negative bounds as in `pilihRumus`. */
function capaianRentang(
  target: Nilai,
  realisasi: Nilai,
  tercapai: boolean,
  kebijakan: KebijakanCapaian,
): Angka {
  const batas = batasRentang(target)
  if (batas === null || realisasi.jenis !== 'angka') return tiada('jenis tidak sama')
  const r = realisasi.angka
  if (r.gte(batas.bawah) && r.lte(batas.atas)) return ada(SERATUS)
  return r.gt(batas.atas)
    ? hasilBagi(batas.atas.lt(NOL) ? 'R/T' : kebijakan.negatif, batas.atas, r, tercapai, kebijakan)
    : hasilBagi(batas.bawah.lt(NOL) ? '(2T-R)/T' : 'R/T', batas.bawah, r, tercapai, kebijakan)
}

/** Cap and floor, before any average. Source: kebijakan instansi (100, 110, 120, 150 …; floor 0). */
export function batasi(angka: Angka, kebijakan: Pick<Kebijakan, 'batasAtas' | 'batasBawah'>): Angka {
  if (!angka.ada) return angka
  const { batasAtas, batasBawah } = kebijakan
  const beratap = batasAtas !== null && angka.nilai.gt(batasAtas) ? batasAtas : angka.nilai
  return ada(batasBawah !== null && beratap.lt(batasBawah) ? batasBawah : beratap)
}
