/** Target, realisasi and capaian that hardly were meant: of another size, negative, without their factor. */
import { capaianAntara } from '../calc/capaian.ts'
import type { AnyHasilIndikator, Kebijakan, RealisasiDipakai } from '../calc/hasil.ts'
import { type Decimal, desimal } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import type { AnyIndikator, Cell, Nilai } from '../model/laporan.ts'
import { berpersen, satuanBerskala, satuanPersen } from '../model/satuan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { kali, komaHilang } from './koma-hilang.ts'
import { type Aturan, angkaDari, samaUkuran, takPasti, tempatIsi, terisi } from './konteks.ts'
import { FAKTOR_LAZIM } from './realisasi.ts'
import { angka, nilaiTeks, persen } from './wording.ts'

/** Beyond these a capaian is looked at, explained or not. */
const CAPAIAN_TERENDAH = 0

export const CAPAIAN_TERTINGGI = 300

/** Percentages that are often below one: growth, and shares of a budget or of the whole country. */
export const PERSEN_KECIL =
  /tumbuh|inflasi|deviasi|selisih|perubahan|naik|turun|ningkat|deflasi|laju|terhadap|dari (?:total )?(?:apbd|anggaran|pdrb|penduduk)|kontribusi|proporsi|pangsa|share/i

/** What may fall below nothing: growth, differences, temperatures. */
const DAPAT_NEGATIF =
  /tumbuh|inflasi|deviasi|selisih|perubahan|naik|turun|ningkat|deflasi|surplus|defisit|laju|suhu|neraca|saldo|laba|rugi|gap/i

export const aturanKewajaran: Aturan = ({ hasil }) => {
  const tujuan = hasil.indikatorTujuan.filter(({ indikator }) => indikator.dasar === 'diukur')
  return [...hasil.indikator, ...tujuan].flatMap((satu) => periksa(satu, hasil.kebijakan))
}

/** Where findings about a realisasi point, and the cells it is compared with or comes from; null without a row of its own. */
function tempatDan(
  indikator: AnyIndikator,
  asal: RealisasiDipakai['asal'],
): { readonly at: At; readonly sel: readonly Place[] } | null {
  const { target, realisasi: milik } = indikator
  if (milik === null) return null
  const triwulan = asal === 'triwulan' && 'tw1' in milik ? selTriwulan(milik) : []
  return {
    at: tempatIsi(milik.realisasi, milik.kodeIndikator),
    sel: terisi(
      target,
      milik.realisasi,
      milik.pembilang,
      milik.penyebut,
      ...triwulan,
      ...selKomponen(indikator),
    ),
  }
}

/**
 * Whether the realisasi fits the Renstra target of the year and only the target promised is of another size: that is
 * told of the two targets.
 */
function cocokRenstra(
  { indikator, target, realisasi, renstra, riwayat }: AnyHasilIndikator,
  kebijakan: Kebijakan,
): boolean {
  const targetRenstra = renstra?.targetTahun ?? null
  if (target === null || targetRenstra === null || samaUkuran(target, targetRenstra, indikator.skala))
    return false
  const { capaian } = capaianAntara(targetRenstra, realisasi.nilai, indikator, {
    ...kebijakan,
    batasAtas: null,
    batasBawah: null,
  })
  const [r, t, lalu] = [realisasi.nilai, targetRenstra, riwayat.at(-1)?.realisasi ?? null].map(angkaDari)
  return capaian.ada && !terlaluJauh(capaian.nilai) && !komaHilang(r ?? null, t ?? null, lalu ?? null)
}

function periksa(satu: AnyHasilIndikator, kebijakan: Kebijakan): readonly Finding[] {
  const { indikator, target, realisasi, capaianPenuh: capaian, riwayat } = satu
  const t = angkaDari(target)
  const r = angkaDari(realisasi.nilai)
  if (target === null || realisasi.nilai === null || takPasti(indikator)) return []
  const { kode, nama, satuan } = indikator
  const milik = tempatDan(indikator, realisasi.asal)
  if (milik === null) return []
  const { at, sel } = milik
  const negatif = r?.lt(0) === true && t?.gt(0) === true
  const persenan = satuanPersen(satuan) || (satuan === '' && berpersen(target))
  if (negatif && !persenan && !DAPAT_NEGATIF.test(`${nama} ${satuan}`)) {
    return [
      baris.realisasiNegatif(
        at,
        { kode, realisasi: nilaiTeks(realisasi.nilai), target: nilaiTeks(target) },
        sel,
      ),
    ]
  }
  const lainUkuran = komaHilang(r, t, angkaDari(riwayat.at(-1)?.realisasi ?? null))
  const jauh = (capaian.ada && terlaluJauh(capaian.nilai)) || lainUkuran
  if (cocokRenstra(satu, kebijakan)) return []
  const tanpaFaktor = faktorKomponenTerlupa(indikator, realisasi.asal, t, r)
  const keliru =
    faktorTerlupa(indikator, realisasi.asal, t, r) || tanpaFaktor || targetSeratusKali(target, t, r)
  const indeks = satuanBerskala(satuan) && realisasi.asal === 'tertulis'
  const kosong = indeks && indikator.polaritas === 'positif' && r?.isZero() === true && t?.gt(0) === true
  const skala = indeks ? skalaLain(t, r) : ''
  if (!negatif && !jauh && keliru === '' && !kosong && skala === '') return []
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
          (lainUkuran ? KOMA_ATAU_NOL : skala || (kosong ? BELUM_DIUKUR : '')),
      },
      tanpaFaktor === '' ? sel : [...sel, ...indikator.komponen.map(({ faktor }) => faktor)],
    ),
  ]
}

/** Said because the capaian alone may look usual: 190% of an indicator that should fall. */
const KOMA_ATAU_NOL =
  ' Realisasi itu sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada target dan realisasi tahun sebelumnya; mungkin koma atau nolnya salah.'

/** No index is nothing: 0 was typed for what is not there. */
const BELUM_DIUKUR =
  ' Indeks atau nilai jarang tepat 0; bila belum diukur, kosongkan selnya atau tulis “belum diukur”.'

/** 3,36 where the target is 80: of a scale of 4 or 5, and the target of 100. */
function skalaLain(target: Decimal | null, realisasi: Decimal | null): string {
  if (target === null || realisasi === null || realisasi.lt(1)) return ''
  const cocokan = FAKTOR_SKALA.find(
    ([tertinggi, faktor]) =>
      realisasi.lte(tertinggi) &&
      target.gt(tertinggi * 5) &&
      target.lte(tertinggi * faktor) &&
      kali(target, realisasi, faktor, 1.25),
  )
  if (cocokan === undefined) return ''
  const [tertinggi, faktor] = cocokan
  return ` Realisasi itu tampaknya pada skala 1–${tertinggi}, sedangkan targetnya pada skala 100: ${angka(realisasi)} × ${faktor} = ${angka(realisasi.times(faktor))}.`
}

export function terlaluJauh(capaian: Decimal): boolean {
  return capaian.lt(CAPAIAN_TERENDAH) || capaian.gt(CAPAIAN_TERTINGGI)
}

/** The components a blank realisasi comes from, how they are put together and what they are multiplied by. */
export function selKomponen({ komponen }: AnyIndikator): readonly Cell<unknown>[] {
  return [
    ...komponen.map(({ realisasi }) => realisasi),
    ...komponen.map(({ penggabungan }) => penggabungan),
    ...komponen.map(({ faktor }) => faktor),
  ]
}

/** 96,94 typed into a cell with a percent format is read as 9694 %. */
function seratusKali(nilai: Nilai, target: Decimal | null, realisasi: Decimal | null): string {
  if (!berpersen(nilai) || target === null || realisasi === null) return ''
  const seperseratus = realisasi.div(100)
  if (seperseratus.lt(target.div(2)) || seperseratus.gt(target.times(2))) return ''
  return ` Tampaknya ${angka(seperseratus)} diketik di sel berformat persen sebelum formatnya dipasang.`
}

/** Shown as percent, more than this was hardly meant: 10 and above in a cell with a percent format. */
const PERSEN_TERTINGGI = 1000

/** The same slip in the target, told from its size alone or from the realisasi beside it. */
function targetSeratusKali(nilai: Nilai, target: Decimal | null, realisasi: Decimal | null): string {
  if (!berpersen(nilai) || target === null || realisasi === null) return ''
  const seperseratus = target.div(100)
  const seukuran =
    realisasi.gt(0) && seperseratus.gte(realisasi.div(2)) && seperseratus.lte(realisasi.times(2))
  if (!seukuran && target.lt(PERSEN_TERTINGGI)) return ''
  return ` Targetnya tampaknya ${angka(seperseratus)}, diketik di sel berformat persen sebelum formatnya dipasang.`
}

/** "Angka kematian ibu per 100.000 kelahiran hidup" whose unit is only "angka": 8 / 8.153 counted as 0,001. */
function faktorTerlupa(
  indikator: AnyIndikator,
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
export const FAKTOR_SKALA: readonly (readonly [tertinggi: number, faktor: number])[] = [
  [4, 25],
  [5, 20],
]

/** The unsur of an IKM are 1 to 4, its target is of 100. */
function faktorKomponenTerlupa(
  { komponen }: AnyIndikator,
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
