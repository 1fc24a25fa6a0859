/** Capaian: the typed percentages against the computed ones, and those that hardly were meant. */
import { computeCapaian } from '../calc/capaian.ts'
import type { HasilIndikator, Kebijakan, RealisasiDipakai } from '../calc/hasil.ts'
import { type Decimal, desimal, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisRealisasi, Cell, Indikator, IndikatorTujuan, Nilai, Rumus } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { komaHilang } from './koma-hilang.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  type Konteks,
  type PersenTertulis,
  samaUkuran,
  takPasti,
  tempatIsi,
  tempatRealisasi,
  terisi,
} from './konteks.ts'
import { FAKTOR_LAZIM } from './realisasi.ts'
import { cariTertukar } from './tukar.ts'
import { angka, nilaiTeks, persen, tempat } from './wording.ts'

export const aturanCapaian: Aturan = (konteks) => [
  ...capaianTertulis(konteks),
  ...tidakWajar(konteks),
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
  readonly cell: Cell<PersenTertulis>
  readonly tertulis: PersenTertulis
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
    .filter(({ hasil: satu, tertulis }) => !cocokDenganTercetak(satu, tertulis, hasil.kebijakan))
  const tertukar = cariTertukar(salah)
  const sudah = new Set(tertukar.flat())
  const mengulang = salah.filter((satu) => !sudah.has(satu) && mengulangRealisasi(satu))
  const desimal = hasil.kebijakan.desimal
  return [
    ...tanpaRealisasi(hasil.indikator),
    ...tertukar.map(([satu, dua]) =>
      silang.persenTertukar(
        satu.cell,
        {
          satu: satu.hasil.indikator.kode,
          dua: dua.hasil.indikator.kode,
          nilaiSatu: satu.cell.text,
          nilaiDua: dua.cell.text,
          tempatDua: tempat(dua.cell),
        },
        [dua.cell],
      ),
    ),
    ...mengulangBersama(mengulang, desimal),
    ...salah
      .filter((satu) => !sudah.has(satu) && !mengulang.includes(satu))
      .map((satu) => capaianSalah(satu, laporan.tahun, hasil.kebijakan)),
  ]
}

/** A realisasi that is computed is printed rounded, and an office may go on from what is printed. */
function cocokDenganTercetak(
  { indikator, target, realisasi: { nilai, asal } }: HasilIndikator,
  tertulis: PersenTertulis,
  kebijakan: Kebijakan,
): boolean {
  if (asal === 'tertulis' || nilai?.jenis !== 'angka') return false
  const tercetak = { ...nilai, angka: nilai.angka.toDecimalPlaces(kebijakan.desimal, 4) }
  const { capaian } = computeCapaian(
    { nilai: target, alasan: 'target kosong' },
    { nilai: tercetak, alasan: 'belum diukur' },
    indikator,
    kebijakan,
  )
  return capaian.ada && cocok(tertulis, capaian.nilai)
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

function capaianSalah(
  { hasil, cell, tertulis, hitungan }: Tertulis,
  tahun: number,
  kebijakan: Kebijakan,
): Finding {
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
      dugaan: dugaan(hasil, tertulis, tahun, kebijakan),
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

/** Says where a wrong percentage probably comes from, when another formula or plain cutting off gives it. */
function dugaan(
  hasil: HasilIndikator,
  tertulis: PersenTertulis,
  tahun: number,
  kebijakan: Kebijakan,
): string {
  const renstra = hasil.indikator.renstra?.years.get(tahun)
  if (renstra?.value != null && capaianMenurutRenstra(hasil, tertulis, tahun, kebijakan)) {
    return ` Angka itu cocok dengan target Renstra ${nilaiTeks(renstra.value)} (${tempat(renstra)}).`
  }
  const t = angkaTertulis(hasil.target)?.angka
  const r = angkaTertulis(hasil.realisasi.nilai)?.angka
  const seratus = { angka: tertulis.angka.times(SERATUS), desimal: Math.max(0, tertulis.desimal - 2) }
  const wajar = seratus.angka.lte(CAPAIAN_TERTINGGI)
  if (hasil.capaian.ada && wajar && tertulis.desimal >= 2 && cocok(seratus, hasil.capaian.nilai)) {
    return ` Tampaknya maksudnya ${persen(seratus.angka, seratus.desimal)}, ditulis tanpa format persen.`
  }
  if (hasil.capaian.ada && hasil.capaian.nilai.toDecimalPlaces(tertulis.desimal, 1).eq(tertulis.angka)) {
    return ' Tampaknya desimalnya dipotong, bukan dibulatkan.'
  }
  if (t === undefined || r === undefined || t.isZero()) return ''
  for (const [kolom, nilai, capaian] of [
    ['Target', hasil.target, r.div(t.div(SERATUS)).times(SERATUS)],
    ['Realisasi', hasil.realisasi.nilai, r.div(SERATUS).div(t).times(SERATUS)],
  ] as const) {
    const angkaPersen = nilai?.jenis === 'angka' && nilai.persen ? nilai.angka.div(SERATUS) : null
    if (angkaPersen !== null && hasil.rumus === 'R/T' && cocok(tertulis, capaian)) {
      return ` ${kolom} itu tampaknya ${angka(angkaPersen)}, diketik di sel berformat persen.`
    }
  }
  const calon: readonly (readonly [Rumus, Decimal])[] = [
    ['R/T', r.div(t).times(SERATUS)],
    ['(2T-R)/T', t.times(2).minus(r).div(t).times(SERATUS)],
    ...(r.isZero() ? [] : ([['T/R', t.div(r).times(SERATUS)]] as const)),
  ]
  const lain = calon.find(([rumus, nilai]) => rumus !== hasil.rumus && cocok(tertulis, nilai))
  if (lain === undefined) return ''
  const arah = (lain[0] === 'R/T') !== (hasil.rumus === 'R/T') ? '; periksa kolom Polaritas' : ''
  return ` Angka itu cocok dengan rumus ${NAMA_RUMUS[lain[0]]}${arah}.`
}

/** Whether a written percentage is wrong against the target of the PK but right against the Renstra's of the year. */
export function capaianMenurutRenstra(
  { indikator, realisasi, capaian }: HasilIndikator,
  tertulis: PersenTertulis | null,
  tahun: number,
  kebijakan: Kebijakan,
): boolean {
  const target = indikator.renstra?.years.get(tahun)?.value
  if (tertulis === null || target == null || !capaian.ada || cocok(tertulis, capaian.nilai)) return false
  const lain = computeCapaian(
    { nilai: target, alasan: 'target kosong' },
    { nilai: realisasi.nilai, alasan: 'belum diukur' },
    indikator,
    kebijakan,
  ).capaian
  return lain.ada && cocok(tertulis, lain.nilai)
}

/** Beyond these a capaian is looked at, explained or not. */
const CAPAIAN_TERENDAH = 0
const CAPAIAN_TERTINGGI = 300

/** What may fall below nothing: growth, differences, temperatures. */
const DAPAT_NEGATIF =
  /tumbuh|inflasi|deviasi|selisih|perubahan|naik|turun|ningkat|deflasi|surplus|defisit|laju|suhu|neraca|saldo|laba|rugi|gap/i

/**
 * Silent where the realisasi fits the Renstra target of the year and only the target promised is of another size: that
 * is told of the two targets.
 */
function tidakWajar({ hasil }: Konteks): readonly Finding[] {
  const tujuan = hasil.indikatorTujuan.filter(({ indikator }) => indikator.dasar === 'diukur')
  return [...hasil.indikator, ...tujuan].flatMap(
    ({ indikator, target, realisasi, capaianPenuh: capaian, renstra, riwayat }) => {
      const t = angkaDari(target)
      const r = angkaDari(realisasi.nilai)
      if (target === null || realisasi.nilai === null || takPasti(indikator)) return []
      const { kode, nama, satuan } = indikator
      const [milik, asalTarget] =
        'perjanjian' in indikator
          ? [indikator.realisasi, indikator.target]
          : [indikator.baris, indikator.baris.target]
      if (milik === null) return []
      const at =
        'perjanjian' in indikator
          ? tempatRealisasi(indikator)
          : tempatIsi(milik.realisasi, milik.kodeIndikator)
      const sel = terisi(
        asalTarget,
        milik.realisasi,
        milik.pembilang,
        milik.penyebut,
        ...('tw1' in milik && realisasi.asal === 'triwulan'
          ? [milik.tw1, milik.tw2, milik.tw3, milik.tw4]
          : []),
        ...selKomponen(indikator),
      )
      const negatif = r?.isNegative() === true && !r.isZero() && t?.gt(0) === true
      const persenan = satuanPersen(satuan) || (satuan === '' && 'persen' in target && target.persen)
      if (negatif && !persenan && !DAPAT_NEGATIF.test(`${nama} ${satuan}`)) {
        return [
          baris.realisasiNegatif(
            at,
            { kode, realisasi: nilaiTeks(realisasi.nilai), target: nilaiTeks(target) },
            sel,
          ),
        ]
      }
      const lalu = angkaDari(riwayat.at(-1)?.realisasi ?? null)
      const lainUkuran = komaHilang(r, t, lalu)
      const jauh = (capaian.ada && terlaluJauh(capaian.nilai)) || lainUkuran
      const targetRenstra = renstra?.targetTahun ?? null
      if (targetRenstra !== null && !samaUkuran(target, targetRenstra, indikator.skala)) {
        const tanpaBatas = { ...hasil.kebijakan, batasAtas: null, batasBawah: null }
        const { capaian: semestinya } = computeCapaian(
          { nilai: targetRenstra, alasan: 'target kosong' },
          { nilai: realisasi.nilai, alasan: 'belum diukur' },
          'rumus' in indikator ? indikator : { ...indikator, rumus: null },
          tanpaBatas,
        )
        if (semestinya.ada && !terlaluJauh(semestinya.nilai)) return []
      }
      const tanpaFaktor = faktorKomponenTerlupa(indikator, realisasi.asal, t, r)
      const keliru =
        faktorTerlupa(indikator, realisasi.asal, t, r) || tanpaFaktor || targetSeratusKali(target, t, r)
      if (!negatif && !jauh && keliru === '') return []
      return [
        baris.capaianTidakWajar(
          at,
          {
            kode,
            capaian: capaian.ada ? persen(capaian.nilai, 2) : 'tidak dapat dihitung',
            target: nilaiTeks(target),
            realisasi: nilaiTeks(realisasi.nilai),
            dugaan:
              keliru ||
              (realisasi.asal === 'tertulis' ? seratusKali(realisasi.nilai, t, r) : '') ||
              (lainUkuran ? KOMA_ATAU_NOL : ''),
          },
          tanpaFaktor === '' ? sel : [...sel, ...indikator.komponen.map(({ faktor }) => faktor)],
        ),
      ]
    },
  )
}

/** Said because the capaian alone may look usual: 190% of an indicator that should fall. */
const KOMA_ATAU_NOL =
  ' Realisasi itu sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada target dan realisasi tahun sebelumnya; mungkin koma atau nolnya salah.'

function terlaluJauh(capaian: Decimal): boolean {
  return capaian.lt(CAPAIAN_TERENDAH) || capaian.gt(CAPAIAN_TERTINGGI)
}

/** The components a blank realisasi comes from, and what they are multiplied by. */
function selKomponen({ komponen }: Indikator | IndikatorTujuan): readonly Cell<unknown>[] {
  return [...komponen.map(({ realisasi }) => realisasi), ...komponen.map(({ faktor }) => faktor)]
}

/** 96,94 typed into a cell with a percent format is read as 9694 %. */
function seratusKali(nilai: Nilai, target: Decimal | null, realisasi: Decimal | null): string {
  if (!('persen' in nilai) || !nilai.persen || target === null || realisasi === null) return ''
  const seperseratus = realisasi.div(100)
  if (seperseratus.lt(target.div(2)) || seperseratus.gt(target.times(2))) return ''
  return ` Tampaknya ${angka(seperseratus)} diketik di sel berformat persen sebelum formatnya dipasang.`
}

/** Shown as percent, more than this was hardly meant: 10 and above in a cell with a percent format. */
const PERSEN_TERTINGGI = 1000

/** The same slip in the target, told from its size alone or from the realisasi beside it. */
function targetSeratusKali(nilai: Nilai, target: Decimal | null, realisasi: Decimal | null): string {
  if (!('persen' in nilai) || !nilai.persen || target === null || realisasi === null) return ''
  const seperseratus = target.div(100)
  const seukuran =
    realisasi.gt(0) && seperseratus.gte(realisasi.div(2)) && seperseratus.lte(realisasi.times(2))
  if (!seukuran && target.lt(PERSEN_TERTINGGI)) return ''
  return ` Targetnya tampaknya ${angka(seperseratus)}, diketik di sel berformat persen sebelum formatnya dipasang.`
}

/** "Angka kematian ibu per 100.000 kelahiran hidup" whose unit is only "angka": 8 / 8.153 counted as 0,001. */
function faktorTerlupa(
  indikator: Indikator | IndikatorTujuan,
  asal: RealisasiDipakai['asal'],
  target: Decimal | null,
  realisasi: Decimal | null,
): string {
  if (!('perjanjian' in indikator) || indikator.perjanjian.faktor.state !== 'empty') return ''
  if (asal !== 'pembilang/penyebut' || !indikator.faktor.eq(1)) return ''
  if (target === null || realisasi === null || realisasi.lte(0)) return ''
  const kali = target.div(realisasi)
  const faktor = FAKTOR_LAZIM.find(
    (satu) => kali.gte(desimal(satu).div(3)) && kali.lt(desimal(satu).times(3)),
  )
  if (faktor === undefined) return ''
  return ` Tampaknya Pembilang / Penyebut perlu dikalikan ${angka(desimal(faktor))}: isi kolom Faktor di lembar Perjanjian Kinerja.`
}

/** What turns a mean on a scale of 1–4 or 1–5 into one of 100. */
const FAKTOR_SKALA: readonly (readonly [tertinggi: number, faktor: number])[] = [
  [4, 25],
  [5, 20],
]

/** The unsur of an IKM are 1 to 4, its target is of 100. */
function faktorKomponenTerlupa(
  { komponen }: Indikator | IndikatorTujuan,
  asal: RealisasiDipakai['asal'],
  target: Decimal | null,
  realisasi: Decimal | null,
): string {
  if (asal !== 'komponen' || target === null || realisasi === null) return ''
  if (
    komponen.some(({ faktor, penggabungan }) => faktor.state !== 'empty' || penggabungan.value === 'Jumlah')
  )
    return ''
  const nilai = komponen.flatMap((baris) => angkaDari(baris.realisasi.value) ?? [])
  const cocokan = FAKTOR_SKALA.find(
    ([tertinggi, faktor]) =>
      nilai.every((satu) => satu.gte(1) && satu.lte(tertinggi)) &&
      target.gt(tertinggi) &&
      target.lte(tertinggi * faktor) &&
      realisasi.times(faktor).gte(target.div(2)),
  )
  if (cocokan === undefined) return ''
  return ` Tampaknya hasil komponen perlu dikalikan ${cocokan[1]}: isi kolom Faktor di lembar Komponen.`
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
