/** What an indicator is measured with: polarity, scale and the kind of its target. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { AnyIndikator, Cell, Laporan, Nilai, SkalaPredikat } from '../model/laporan.ts'
import { bacaYaTidak, cariPeringkat, kataPredikat, pilihSkala } from '../model/skala-predikat.ts'
import { deretRenstra } from './arah-renstra.ts'
import {
  type Aturan,
  angkaDari,
  type Konteks,
  polaritasSeharusnya,
  selPolaritas,
  tanpaJudul,
  tempatIsi,
  terisi,
} from './konteks.ts'
import { isiSkala, kutip, nilaiTeks, sebutan } from './wording.ts'

export const aturanUkuran: Aturan = (konteks) => {
  const { laporan } = konteks
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => [
    ...polaritas(satu),
    ...polaritasKosong(satu, laporan),
    ...targetNol(satu, konteks),
    ...skala(satu, laporan),
  ])
}

/** A target with an operator, a range or a word leaves no choice of direction. */
function polaritas(satu: AnyIndikator): readonly Finding[] {
  const { kode, target } = satu
  const dinyatakan = selPolaritas(satu)
  if (dinyatakan.value === null || target.value === null) return []
  const salah = polaritasSeharusnya(target.value, dinyatakan.value)
  if (salah === null) return []
  return [
    baris.polaritasBerlawanan(
      dinyatakan,
      {
        kode,
        polaritas: dinyatakan.value,
        target: nilaiTeks(target.value),
        seharusnya: salah,
      },
      [target],
    ),
  ]
}

/** What an office wants to have less of, named as such: not what was done about it. */
const HENDAK_DITEKAN =
  /^(?:(?:jumlah|banyaknya|angka|tingkat|persentase|prevalensi|rasio|rata-rata|indeks|kasus|kejadian|penduduk|balita|anak|bayi)\s+)*(?:pengangguran|kemiskinan|miskin|kematian|stunting|gizi (?:buruk|kurang)|kecelakaan|putus sekolah|buta (?:aksara|huruf)|inflasi|temuan (?:berulang|bpk|inspektorat)|kriminalitas|tindak pidana|gangguan|keluhan|ketimpangan|gini)\b/i
const SUDAH_DITANGANI =
  /\b(?:yang|untuk|penerima|peserta|dalam|(?!terbuka\b|terhadap\b)(?:di|ter)[a-z]{5,}|menerima|mendapat\w*|selesai|turun\w*|menurun|berkurang)\b/i

/** Nothing says which direction is good, and by its name it is not the one that is reckoned with. */
function polaritasKosong(satu: AnyIndikator, laporan: Laporan): readonly Finding[] {
  const { kode, nama, target, polaritas: arah } = satu
  const cell = selPolaritas(satu)
  if (cell.state !== 'empty' || arah !== 'positif' || target.value?.jenis !== 'angka') return []
  if (
    'perjanjian' in satu &&
    (satu.rumus !== null || tanpaJudul(laporan.buku.perjanjianKinerja, 'polaritas'))
  )
    return []
  if (!HENDAK_DITEKAN.test(nama) || SUDAH_DITANGANI.test(nama)) return []
  // Targets that go one way say more than a name, and have their own finding.
  const [awal, ...lain] = deretRenstra(satu.renstra, laporan)
  if (awal !== undefined && lain.some(({ nilai }) => !nilai.eq(awal.nilai))) return []
  const kodeIndikator = 'perjanjian' in satu ? satu.perjanjian.kodeIndikator : satu.baris.kodeIndikator
  return [baris.polaritasKosong(tempatIsi(cell, kodeIndikator), { indikator: sebutan(kode, nama) }, [target])]
}

function targetNol(satu: AnyIndikator, { hasil }: Konteks): readonly Finding[] {
  const { kode, target } = satu
  const nol = angkaDari(target.value)?.isZero() === true
  if (!nol || hasil.kebijakan.targetNol !== 'tidak dihitung') return []
  if ('dasar' in satu && satu.dasar !== 'diukur') return []
  return [baris.targetNol(target, { kode })]
}

interface Isi {
  readonly kolom: string
  readonly cell: Cell<Nilai>
}

/** Words that their scale does not hold, words without a scale, and numbers beyond a scale that is numbered. */
function skala(satu: AnyIndikator, laporan: Laporan): readonly Finding[] {
  const { target, polaritas: arah } = satu
  const realisasi = satu.realisasi?.realisasi
  const isi: readonly Isi[] = [
    { kolom: 'Target', cell: target },
    ...(realisasi === undefined ? [] : [{ kolom: 'Realisasi', cell: realisasi }]),
  ]
  if (arah === 'ya/tidak') return bukanYaTidak(satu.kode, isi)
  if (arah !== 'predikat') return []
  const dinyatakan = 'perjanjian' in satu ? terisi(satu.perjanjian.skala) : []
  // No scale knows both words: the one that knows the target says that the realisasi is none of its words.
  const milik =
    satu.skala ??
    (dinyatakan.length > 0 || target.value === null
      ? null
      : pilihSkala(null, [target.value], laporan.skalaPredikat))
  return milik === null
    ? tanpaSkala(satu, isi, dinyatakan, laporan)
    : luarSkala(satu, milik, isi, dinyatakan, laporan)
}

function tanpaSkala(
  { kode }: AnyIndikator,
  isi: readonly Isi[],
  dinyatakan: readonly Place[],
  laporan: Laporan,
): readonly Finding[] {
  const [pertama, ...lain] = isi.filter(({ cell }) => cell.value?.jenis === 'predikat')
  if (pertama === undefined) return []
  const tanpa = barisTanpaPeringkat(pertama.cell.value, null, laporan)
  return [
    baris.skalaTidakDikenal(
      pertama.cell,
      { kode, nilai: kutip(pertama.cell.text), tanpaPeringkat: labelTanpaPeringkat(tanpa) },
      [...tanpa.map(({ peringkat }) => peringkat), ...dinyatakan, ...lain.map(({ cell }) => cell)],
    ),
  ]
}

function luarSkala(
  satu: AnyIndikator,
  milik: SkalaPredikat,
  isi: readonly Isi[],
  dinyatakan: readonly Place[],
  laporan: Laporan,
): readonly Finding[] {
  const { kode, nama } = satu
  const luar = isi.filter(({ cell }) => cell.value !== null && diLuar(cell.value, milik))
  // Words that another scale holds: the scale is the fault, told at the first of them.
  const hurufLuar = luar.flatMap(({ cell: { value } }): readonly Nilai[] => {
    const label = value === null ? null : kataPredikat(value)
    return label === null ? [] : [{ jenis: 'predikat', label }]
  })
  const skalaKeliru =
    dinyatakan.length > 0 &&
    hurufLuar.length === isi.length &&
    pilihSkala(null, hurufLuar, laporan.skalaPredikat, nama) !== null
  // A scale that only the target's word chose is in doubt with it.
  const pemilih = satu.skala === null ? terisi(satu.target) : []
  const lainnya = skalaKeliru ? luar.slice(1).map(({ cell }) => cell) : pemilih
  return (skalaKeliru ? luar.slice(0, 1) : luar).flatMap(({ kolom, cell }, urutan) => {
    const tanpa = barisTanpaPeringkat(cell.value, milik, laporan)
    const sudah = luar.slice(0, urutan).some((lain) => kunciNama(lain.cell.text) === kunciNama(cell.text))
    // One rank that is missing is one fault, however often its word is written.
    if (tanpa.length > 0 && sudah) return []
    return [
      baris.diLuarSkala(
        cell,
        {
          kolom,
          kode,
          nilai: kutip(cell.text),
          skala: milik.nama,
          isi: isiSkala(milik),
          tanpaPeringkat: labelTanpaPeringkat(tanpa),
        },
        [...tanpa.map(({ peringkat }) => peringkat), ...dinyatakan, ...lainnya],
      ),
    ]
  })
}

type BarisKategori = Laporan['buku']['kategori']['rows'][number]

/**
 * Rows of sheet Kategori that spell this very word and have no rank: of the scale in question, else any that have no
 * bounds either, which are categories of capaian.
 */
function barisTanpaPeringkat(
  nilai: Nilai | null,
  skala: SkalaPredikat | null,
  { buku }: Laporan,
): readonly BarisKategori[] {
  if (nilai?.jenis !== 'predikat') return []
  const kunci = kunciNama(nilai.label)
  return buku.kategori.rows.filter(
    ({ skala: milik, label, peringkat, batasBawah, batasAtas }) =>
      kunciNama(label.value) === kunci &&
      peringkat.state === 'empty' &&
      (skala === null
        ? batasBawah.state === 'empty' && batasAtas.state === 'empty'
        : kunciNama(milik.value) === kunciNama(skala.nama)),
  )
}

function labelTanpaPeringkat([pertama]: readonly BarisKategori[]): string {
  return pertama === undefined ? '' : kutip(pertama.label.text)
}

/** "Yaa", "Selesai": words that say neither yes nor no. */
function bukanYaTidak(kode: string, isi: readonly Isi[]): readonly Finding[] {
  return isi
    .filter(({ cell: { value } }) => value?.jenis === 'predikat' && bacaYaTidak(value) === null)
    .map(({ kolom, cell }) =>
      baris.diLuarSkala(cell, {
        kolom,
        kode,
        nilai: kutip(cell.text),
        skala: 'ya/tidak',
        isi: 'ya, ada, sudah, tersedia, tidak, tidak ada, dan belum',
        tanpaPeringkat: '',
      }),
    )
}

/** A level of 3,2 lies between two ranks; a level of 7 lies beyond the last. */
function diLuar(nilai: Nilai, { peringkat, ...skala }: SkalaPredikat): boolean {
  if (nilai.jenis === 'predikat') return cariPeringkat({ peringkat, ...skala }, nilai) === null
  if (nilai.jenis !== 'angka') return false
  const bernomor = peringkat.flatMap((ejaan) => ejaan.find((satu) => /^\d+$/.test(satu)) ?? [])
  if (bernomor.length < peringkat.length) return false
  const angka = bernomor.map(Number)
  return nilai.angka.lt(Math.min(...angka)) || nilai.angka.gt(Math.max(...angka))
}
