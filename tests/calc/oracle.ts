/**
 * A second, slow calculation of capaian and means, written another way: exact fractions of BigInt, values as the text
 * a person types, rules as docs/kebijakan.md words them. It shares no code with the program.
 */

export interface Pecahan {
  readonly atas: bigint
  /** Always positive. */
  readonly bawah: bigint
}

export function pecahan(teks: string): Pecahan {
  const negatif = teks.startsWith('-')
  const [bulat = '0', desimal = ''] = teks.replace('-', '').split('.')
  const atas = BigInt(bulat + desimal)
  return { atas: negatif ? -atas : atas, bawah: 10n ** BigInt(desimal.length) }
}

const kali = (a: Pecahan, b: Pecahan): Pecahan => ({ atas: a.atas * b.atas, bawah: a.bawah * b.bawah })
const bagi = (a: Pecahan, b: Pecahan): Pecahan => {
  const tanda = b.atas < 0n ? -1n : 1n
  return { atas: a.atas * b.bawah * tanda, bawah: a.bawah * b.atas * tanda }
}
const tambah = (a: Pecahan, b: Pecahan): Pecahan => ({
  atas: a.atas * b.bawah + b.atas * a.bawah,
  bawah: a.bawah * b.bawah,
})
const kurang = (a: Pecahan, b: Pecahan): Pecahan => tambah(a, { atas: -b.atas, bawah: b.bawah })
const banding = (a: Pecahan, b: Pecahan): number => {
  const beda = a.atas * b.bawah - b.atas * a.bawah
  return beda > 0n ? 1 : beda < 0n ? -1 : 0
}
const bilangan = (n: number): Pecahan => ({ atas: BigInt(n), bawah: 1n })
const NOL = bilangan(0)
const SERATUS = bilangan(100)

/** Half away from zero, written with a point and exactly `desimal` decimals; no negative zero. */
export function cetak(nilai: Pecahan, desimal: number): string {
  const skala = 10n ** BigInt(desimal)
  const mutlak = nilai.atas < 0n ? -nilai.atas : nilai.atas
  const bulat = (mutlak * skala * 2n + nilai.bawah) / (nilai.bawah * 2n)
  const angka = bulat.toString().padStart(desimal + 1, '0')
  const tanda = nilai.atas < 0n && bulat > 0n ? '-' : ''
  return desimal === 0 ? tanda + angka : `${tanda}${angka.slice(0, -desimal)}.${angka.slice(-desimal)}`
}

export interface KebijakanOrakel {
  readonly negatif: '(2T-R)/T' | 'T/R'
  readonly predikat: 'tetap' | 'rasio'
  readonly atap: string | null
  readonly lantai: string | null
  readonly targetNol: 'tidak dihitung' | '100 bila tercapai'
  readonly rataRata: 'indikator' | 'sasaran' | 'indikator dibulatkan'
  readonly desimal: number
}

/** The policy of an empty sheet Pengaturan. */
export const KEBIJAKAN_BAWAAN: KebijakanOrakel = {
  negatif: '(2T-R)/T',
  predikat: 'tetap',
  atap: null,
  lantai: null,
  targetNol: 'tidak dihitung',
  rataRata: 'indikator',
  desimal: 2,
}

/** An indicator as plain text, as a person would type it. */
export interface IndikatorOrakel {
  readonly sasaran: string
  readonly polaritas: 'positif' | 'negatif' | null
  readonly target: string
  readonly realisasi: string | null
  readonly pembilang: string | null
  readonly penyebut: string | null
  readonly komponen: readonly KomponenOrakel[]
  readonly penggabungan: 'Jumlah' | 'Rata-rata' | 'Rata-rata Berbobot' | null
  readonly faktor: string | null
}

export interface KomponenOrakel {
  readonly bobot: string | null
  readonly realisasi: string | null
}

export interface HasilOrakel {
  readonly capaian: string | null
  readonly tercapai: boolean | null
  readonly kategori: string | null
}

const SAKIP = ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA']

interface Terhitung {
  /** Null where values can be compared but no percentage exists (target 0). */
  readonly nilai: Pecahan | null
  readonly tercapai: boolean
}

export function orakel(
  indikator: readonly IndikatorOrakel[],
  kebijakan: KebijakanOrakel,
): {
  readonly indikator: readonly HasilOrakel[]
  readonly sasaran: ReadonlyMap<string, string | null>
  readonly rataRata: string | null
} {
  const hitung = indikator.map((satu) => ({ satu, hasil: capaian(satu, kebijakan) }))
  const anggota = (nama: string | null): Pecahan[] =>
    hitung.flatMap(({ satu, hasil }) =>
      hasil !== null && hasil.nilai !== null && (nama === null || satu.sasaran === nama)
        ? [
            kebijakan.rataRata === 'indikator dibulatkan'
              ? pecahan(cetak(hasil.nilai, kebijakan.desimal))
              : hasil.nilai,
          ]
        : [],
    )
  const namaSasaran = [...new Set(indikator.map(({ sasaran }) => sasaran))]
  const rerataSasaran = namaSasaran.map((nama) => ({ nama, nilai: rerata(anggota(nama)) }))
  const seluruhnya =
    kebijakan.rataRata === 'sasaran'
      ? rerata(rerataSasaran.flatMap(({ nilai }) => (nilai === null ? [] : [nilai])))
      : rerata(anggota(null))
  const tulis = (nilai: Pecahan | null): string | null =>
    nilai === null ? null : cetak(nilai, kebijakan.desimal)
  return {
    indikator: hitung.map(({ hasil }) => ({
      capaian: tulis(hasil?.nilai ?? null),
      tercapai: hasil?.tercapai ?? null,
      kategori:
        hasil === null || hasil.nilai === null ? null : kategori(cetak(hasil.nilai, kebijakan.desimal)),
    })),
    sasaran: new Map(rerataSasaran.map(({ nama, nilai }) => [nama, tulis(nilai)])),
    rataRata: tulis(seluruhnya),
  }
}

function rerata(nilai: readonly Pecahan[]): Pecahan | null {
  return nilai.length === 0 ? null : bagi(nilai.reduce(tambah, NOL), bilangan(nilai.length))
}

function kategori(tercetak: string): string {
  const nilai = pecahan(tercetak)
  if (banding(nilai, bilangan(55)) <= 0) return 'Kurang Baik'
  if (banding(nilai, bilangan(75)) <= 0) return 'Cukup'
  if (banding(nilai, bilangan(85)) <= 0) return 'Baik'
  return banding(nilai, SERATUS) <= 0 ? 'Sangat Baik' : 'Memuaskan'
}

function capaian(satu: IndikatorOrakel, kebijakan: KebijakanOrakel): Terhitung | null {
  const penuh = tanpaBatas(satu, kebijakan)
  if (penuh === null || penuh.nilai === null) return penuh
  let nilai = penuh.nilai
  if (kebijakan.atap !== null && banding(nilai, pecahan(kebijakan.atap)) > 0) nilai = pecahan(kebijakan.atap)
  else if (kebijakan.lantai !== null && banding(nilai, pecahan(kebijakan.lantai)) < 0)
    nilai = pecahan(kebijakan.lantai)
  return { nilai, tercapai: penuh.tercapai }
}

function tanpaBatas(satu: IndikatorOrakel, kebijakan: KebijakanOrakel): Terhitung | null {
  const peringkatTarget = SAKIP.indexOf(satu.target)
  if (peringkatTarget >= 0) {
    const peringkat = peringkatRealisasi(satu)
    if (peringkat === null) return null
    const rasio = kali(bagi(bilangan(peringkat + 1), bilangan(peringkatTarget + 1)), SERATUS)
    const tercapai = peringkat >= peringkatTarget
    if (kebijakan.predikat === 'rasio' || !tercapai) return { nilai: rasio, tercapai }
    return { nilai: bilangan(peringkat === peringkatTarget ? 100 : 110), tercapai }
  }
  const r = angkaRealisasi(satu)
  if (r === null) return null
  if (satu.target.includes('..')) {
    const [bawah = NOL, atas = NOL] = satu.target.split('..').map(pecahan)
    if (banding(r, bawah) >= 0 && banding(r, atas) <= 0) return { nilai: SERATUS, tercapai: true }
    const nilai = banding(r, atas) > 0 ? makinRendah(atas, r, kebijakan.negatif) : makinTinggi(bawah, r)
    return { nilai, tercapai: false }
  }
  const operator = /^[<>]=?/.exec(satu.target)?.[0] ?? null
  const t = pecahan(satu.target.replace(/^[<>]=?/, ''))
  const rendah = operator === null ? satu.polaritas === 'negatif' : operator.startsWith('<')
  const beda = rendah ? banding(t, r) : banding(r, t)
  const tercapai = operator === '<' || operator === '>' ? beda > 0 : beda >= 0
  if (t.atas === 0n) {
    return { nilai: kebijakan.targetNol === '100 bila tercapai' && tercapai ? SERATUS : null, tercapai }
  }
  return { nilai: rendah ? makinRendah(t, r, kebijakan.negatif) : makinTinggi(t, r), tercapai }
}

function angkaRealisasi(satu: IndikatorOrakel): Pecahan | null {
  if (satu.realisasi !== null) return SAKIP.includes(satu.realisasi) ? null : pecahan(satu.realisasi)
  if (satu.pembilang === null || satu.penyebut === null) return dariKomponen(satu)
  const penyebut = pecahan(satu.penyebut)
  return penyebut.atas === 0n ? null : kali(bagi(pecahan(satu.pembilang), penyebut), SERATUS)
}

/** The letter measured, or the one whose band holds the number: bands end at 30, 50, 60, … 100 and begin at 0. */
function peringkatRealisasi(satu: IndikatorOrakel): number | null {
  if (satu.realisasi !== null && SAKIP.includes(satu.realisasi)) return SAKIP.indexOf(satu.realisasi)
  const angka = angkaRealisasi(satu)
  if (angka === null) return null
  const desimal = satu.realisasi === null ? 2 : Math.max(2, (satu.realisasi.split('.')[1] ?? '').length)
  const bulat = pecahan(cetak(angka, desimal))
  if (bulat.atas < 0n) return null
  const pita = [30, 50, 60, 70, 80, 90, 100].findIndex((atas) => banding(bulat, bilangan(atas)) <= 0)
  return pita < 0 ? null : pita
}

/** Every component counts or none; weights are shares of their sum. */
function dariKomponen({ komponen, penggabungan, faktor }: IndikatorOrakel): Pecahan | null {
  if (komponen.length === 0 || komponen.some(({ realisasi }) => realisasi === null)) return null
  const nilai = komponen.map(({ realisasi }) => pecahan(realisasi ?? '0'))
  const bobot = komponen.map((satu) => (satu.bobot === null ? null : pecahan(satu.bobot)))
  const total = bobot.reduce<Pecahan>((jumlah, satu) => (satu === null ? jumlah : tambah(jumlah, satu)), NOL)
  const cara = penggabungan ?? caraTersirat(nilai, bobot, total)
  if (cara === null) return null
  const pengali = faktor === null ? bilangan(1) : pecahan(faktor)
  const jumlahNilai = nilai.reduce(tambah, NOL)
  if (cara === 'Jumlah') return kali(jumlahNilai, pengali)
  if (cara === 'Rata-rata') return kali(bagi(jumlahNilai, bilangan(nilai.length)), pengali)
  if (bobot.some((satu) => satu === null || satu.atas < 0n) || total.atas === 0n) return null
  // share by share: Σ value × (weight / total)
  return kali(nilai.map((satu, ke) => kali(satu, bagi(bobot[ke] ?? NOL, total))).reduce(tambah, NOL), pengali)
}

function caraTersirat(
  nilai: readonly Pecahan[],
  bobot: readonly (Pecahan | null)[],
  total: Pecahan,
): IndikatorOrakel['penggabungan'] {
  if (nilai.length === 1) return 'Rata-rata'
  if (bobot.some((satu) => satu === null)) return null
  const poin = nilai.every((satu, ke) => banding(satu, bobot[ke] ?? NOL) <= 0)
  return poin && banding(total, SERATUS) === 0 ? null : 'Rata-rata Berbobot'
}

/** 100 plus the relative distance above the target: R/T for T > 0, and still rising with R for T < 0. */
function makinTinggi(t: Pecahan, r: Pecahan): Pecahan | null {
  if (t.atas === 0n) return null
  const mutlak = t.atas < 0n ? { atas: -t.atas, bawah: t.bawah } : t
  return kali(SERATUS, tambah(bilangan(1), bagi(kurang(r, t), mutlak)))
}

function makinRendah(t: Pecahan, r: Pecahan, rumus: '(2T-R)/T' | 'T/R'): Pecahan | null {
  if (t.atas === 0n) return null
  if (rumus === 'T/R' && t.atas > 0n) return r.atas <= 0n ? null : kali(SERATUS, bagi(t, r))
  const mutlak = t.atas < 0n ? { atas: -t.atas, bawah: t.bawah } : t
  return kali(SERATUS, tambah(bilangan(1), bagi(kurang(t, r), mutlak)))
}
