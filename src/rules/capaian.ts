/** Measurement: typed percentages against the computed ones, realisasi against its fraction, swapped and shifted values. */
import { computeCapaian } from '../calc/capaian.ts'
import type { HasilIndikator, HasilIndikatorTujuan, Kebijakan, RealisasiDipakai } from '../calc/hasil.ts'
import { type Decimal, desimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisRiwayat, Cell, Indikator, IndikatorTujuan, Nilai, Rumus } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { pilihSkala } from '../model/skala-predikat.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  type Konteks,
  type PersenTertulis,
  samaNilai,
  samaUkuran,
  takPasti,
  tempatIsi,
  tempatRealisasi,
  terisi,
  toleransi,
} from './konteks.ts'
import { cariTertukar } from './tukar.ts'
import { angka, kutip, nilaiTeks, persen, tempat } from './wording.ts'

export const aturanCapaian: Aturan = (konteks) => [
  ...capaianTertulis(konteks),
  ...tidakWajar(konteks),
  ...pecahan(konteks),
  ...triwulan(konteks),
  ...rataRataTujuan(konteks),
  ...sejenis(konteks),
  ...kataDiTempatAngka(konteks),
  ...riwayat(konteks),
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
        realisasi === null ? [] : [realisasi.realisasi].filter((satu) => satu.cell !== ''),
      ),
    ]
  })
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
  if (t === undefined || r === undefined || t.isZero() || r.isZero()) return ''
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
    ['T/R', t.div(r).times(SERATUS)],
  ]
  const lain = calon.find(([rumus, nilai]) => rumus !== hasil.rumus && cocok(tertulis, nilai))
  return lain === undefined ? '' : ` Angka itu cocok dengan rumus ${NAMA_RUMUS[lain[0]]}.`
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

function tidakWajar({ hasil }: Konteks): readonly Finding[] {
  const tujuan = hasil.indikatorTujuan.filter(({ indikator }) => indikator.dasar === 'diukur')
  return [...hasil.indikator.map((satu) => ({ ...satu, capaian: satu.capaianPenuh })), ...tujuan].flatMap(
    ({ indikator, target, realisasi, capaian }) => {
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
      const jauh = capaian.ada && (capaian.nilai.lt(CAPAIAN_TERENDAH) || capaian.nilai.gt(CAPAIAN_TERTINGGI))
      const keliru = faktorTerlupa(indikator, realisasi.asal, t, r) || targetSeratusKali(target, t, r)
      if (!negatif && !jauh && keliru === '') return []
      return [
        baris.capaianTidakWajar(
          at,
          {
            kode,
            capaian: capaian.ada ? persen(capaian.nilai, 2) : 'tidak dapat dihitung',
            target: nilaiTeks(target),
            realisasi: nilaiTeks(realisasi.nilai),
            dugaan: keliru || seratusKali(realisasi.nilai, t, r),
          },
          sel,
        ),
      ]
    },
  )
}

/** The components a blank realisasi comes from. */
function selKomponen({ komponen }: Indikator | IndikatorTujuan): readonly Cell<Nilai>[] {
  return komponen.map(({ realisasi }) => realisasi)
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

/** Rates count by these; a ratio of target and realisasi near one of them tells that pembilang/penyebut lacks its factor. */
const FAKTOR_LAZIM: readonly number[] = [100, 1000, 10_000, 100_000, 1_000_000]

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

interface SumberPecahan {
  readonly kode: string
  readonly faktor: Decimal
  /** False for indicators of a tujuan: their sheet has no column Faktor. */
  readonly faktorDapatDiisi: boolean
  readonly realisasi: Cell<Nilai>
  readonly pembilang: Cell<Decimal>
  readonly penyebut: Cell<Decimal>
}

/** Pembilang / penyebut × faktor against the typed realisasi, to its printed decimals. */
function pecahan({ laporan }: Konteks): readonly Finding[] {
  const sumber = (
    satu: Indikator | IndikatorTujuan,
    isi: Omit<SumberPecahan, 'kode' | 'faktor' | 'faktorDapatDiisi'> | null,
  ): readonly SumberPecahan[] =>
    isi === null || takPasti(satu)
      ? []
      : [
          {
            kode: satu.kode,
            faktor: satu.faktor,
            faktorDapatDiisi: 'perjanjian' in satu,
            realisasi: isi.realisasi,
            pembilang: isi.pembilang,
            penyebut: isi.penyebut,
          },
        ]
  return [
    ...laporan.indikator.flatMap((satu) => [
      ...sumber(satu, satu.realisasi),
      ...satu.riwayat.flatMap((lain) => sumber(satu, lain)),
    ]),
    ...laporan.indikatorTujuan.flatMap((satu) => [
      ...sumber(satu, satu.baris),
      ...satu.riwayat.flatMap((lain) => sumber(satu, lain)),
    ]),
  ].flatMap(periksaPecahan)
}

function periksaPecahan(sumber: SumberPecahan): readonly Finding[] {
  const { kode, faktor, faktorDapatDiisi, realisasi, pembilang, penyebut } = sumber
  if (penyebut.value?.isZero() === true) return [baris.penyebutNol(penyebut, { kode })]
  if (pembilang.state === 'filled' && penyebut.state === 'empty') {
    return [
      baris.pecahanTidakLengkap(
        tempatIsi(penyebut, pembilang),
        { kode, ada: 'Pembilang', kosong: 'Penyebut' },
        [pembilang],
      ),
    ]
  }
  if (penyebut.state === 'filled' && pembilang.state === 'empty') {
    return [
      baris.pecahanTidakLengkap(
        tempatIsi(pembilang, penyebut),
        { kode, ada: 'Penyebut', kosong: 'Pembilang' },
        [penyebut],
      ),
    ]
  }
  const tertulis = angkaTertulis(realisasi.value)
  if (tertulis === null || pembilang.value === null || penyebut.value === null) return []
  const bagi = pembilang.value.div(penyebut.value)
  const hitungan = pembilang.value.times(faktor).div(penyebut.value)
  if (cocok(tertulis, hitungan)) return []
  const faktorCocok = faktorDapatDiisi
    ? [1, ...FAKTOR_LAZIM].map((satu) => desimal(satu)).find((satu) => cocok(tertulis, bagi.times(satu)))
    : undefined
  return [
    baris.realisasiBedaPembagian(
      realisasi,
      {
        kode,
        tertulis: angka(tertulis.angka, tertulis.desimal),
        pembilang: angka(pembilang.value),
        penyebut: angka(penyebut.value),
        faktor: angka(faktor),
        hitungan: angka(hitungan, Math.max(tertulis.desimal, 2)),
        faktorCocok: faktorCocok === undefined || tertulis.angka.isZero() ? '' : angka(faktorCocok),
      },
      [pembilang, penyebut],
    ),
  ]
}

/** Quarters against the year: without a way of counting, or counted to another figure than the typed one. */
function triwulan({ laporan }: Konteks): readonly Finding[] {
  return laporan.indikator.flatMap(({ kode, satuan, penghitungan, realisasi, perjanjian, komponen }) => {
    if (realisasi === null) return []
    const cells = [realisasi.tw1, realisasi.tw2, realisasi.tw3, realisasi.tw4]
    const isi = cells.flatMap(({ value }) => {
      const satu = angkaTertulis(value)
      return satu === null ? [] : [satu]
    })
    const akhir = isi.at(-1)
    if (akhir === undefined || isi.length < terisi(...cells).length) return []
    const nilai = isi.map((satu) => angka(satu.angka, satu.desimal)).join('; ')
    if (penghitungan === null) {
      const perlu =
        realisasi.realisasi.state === 'empty' &&
        realisasi.pembilang.state === 'empty' &&
        komponen.every((baris) => baris.realisasi.state === 'empty')
      if (!perlu || isi.length === 1 || satuanPersen(satuan)) return []
      return [
        baris.triwulanTanpaPenghitungan(
          realisasi.realisasi.cell === '' ? realisasi.kodeIndikator : realisasi.realisasi,
          { kode, nilai },
          [...terisi(...cells), perjanjian.kodeIndikator],
        ),
      ]
    }
    const tertulis = angkaTertulis(realisasi.realisasi.value)
    // A year that is not over has no fourth quarter yet.
    if (tertulis === null || isi.length < cells.length) return []
    const total = jumlah(isi.map((satu) => satu.angka))
    const hitungan = { Kumulatif: total, 'Rata-rata': total.div(isi.length), 'Posisi Akhir': akhir.angka }[
      penghitungan
    ]
    if (cocok(tertulis, hitungan)) return []
    return [
      baris.realisasiBedaTriwulan(
        realisasi.realisasi,
        {
          kode,
          tertulis: angka(tertulis.angka, tertulis.desimal),
          hitungan: angka(hitungan, Math.max(tertulis.desimal, akhir.desimal)),
          cara: { Kumulatif: 'jumlah', 'Rata-rata': 'rata-rata', 'Posisi Akhir': 'posisi akhir' }[
            penghitungan
          ],
          nilai,
        },
        [...terisi(...cells), ...terisi(perjanjian.penghitungan)],
      ),
    ]
  })
}

/** A realisasi typed beside "Rata-rata sasaran" is never used; it must still be the mean. */
function rataRataTujuan({ hasil }: Konteks): readonly Finding[] {
  return hasil.indikatorTujuan.flatMap(({ indikator, capaian }) => {
    const cell = indikator.baris.realisasi
    const tertulis = angkaTertulis(cell.value)
    if (indikator.dasar !== 'rata-rata' || tertulis === null || !capaian.ada) return []
    if (cocok(tertulis, capaian.nilai)) return []
    return [
      silang.realisasiBedaRataRata(cell, {
        kode: indikator.kode,
        tertulis: angka(tertulis.angka, tertulis.desimal),
        hitungan: angka(capaian.nilai, Math.max(2, tertulis.desimal)),
      }),
    ]
  })
}

/** Words that say there is no figure. */
const TANPA_ANGKA = /belum|tidak|tanpa|nihil|baru|hapus|ganti|n\/?a\b|[-–]/i

/** Words that no scale knows in quarters, Renstra and Riwayat of an indicator that is measured in numbers. */
function kataDiTempatAngka({ laporan }: Konteks): readonly Finding[] {
  return [...laporan.indikator, ...laporan.indikatorTujuan].flatMap((satu) => {
    const target = 'perjanjian' in satu ? satu.target.value : satu.baris.target.value
    if (target === null || target.jenis === 'predikat' || takPasti(satu)) return []
    const triwulan = 'perjanjian' in satu ? satu.realisasi : null
    const cells: readonly (readonly [string, Cell<Nilai> | undefined])[] = [
      ['TW I', triwulan?.tw1],
      ['TW II', triwulan?.tw2],
      ['TW III', triwulan?.tw3],
      ['TW IV', triwulan?.tw4],
      ['Kondisi Awal', satu.renstra?.kondisiAwal],
      ...[...(satu.renstra?.years ?? [])].map(
        ([tahun, cell]) => [`Target Renstra tahun ${tahun}`, cell] as const,
      ),
      ['Kondisi Akhir', satu.renstra?.kondisiAkhir],
      ...satu.riwayat.flatMap((isi) => [
        [`Target tahun ${isi.tahun.text}`, isi.target] as const,
        [`Realisasi tahun ${isi.tahun.text}`, isi.realisasi] as const,
      ]),
    ]
    return cells.flatMap(([nama, cell]) => {
      const nilai = cell?.value
      if (cell === undefined || nilai?.jenis !== 'predikat' || TANPA_ANGKA.test(nilai.label)) return []
      if (pilihSkala(null, [nilai], laporan.skalaPredikat) !== null) return []
      return [
        silang.tidakSejenis(cell, {
          nama,
          kode: satu.kode,
          tertulis: kutip(cell.text),
          target: nilaiTeks(target),
        }),
      ]
    })
  })
}

/** Words against numbers, ratios against percentages, words outside their scale. */
function sejenis({ hasil }: Konteks): readonly Finding[] {
  return hasil.indikator.flatMap((satu) => periksaJenis(satu))
}

/** The letters of an evaluation: a number stands behind them. */
const HURUF = /^[A-E]{1,2}[+-]?$/

function saranJenis(target: Nilai, realisasi: Nilai): 'angka' | 'skala' | null {
  const berhuruf = (nilai: Nilai): boolean => nilai.jenis === 'predikat' && HURUF.test(nilai.label)
  if (target.jenis !== 'predikat' && berhuruf(realisasi)) return 'angka'
  return berhuruf(target) && realisasi.jenis === 'angka' ? 'skala' : null
}

function periksaJenis(hasil: HasilIndikator): readonly Finding[] {
  const { indikator, capaian } = hasil
  const target = indikator.target
  const realisasi = indikator.realisasi?.realisasi
  if (capaian.ada || target.value === null || realisasi?.value == null || takPasti(indikator)) return []
  if (capaian.alasan === 'jenis tidak sama') {
    return [
      silang.jenisTidakSama(
        realisasi,
        {
          kode: indikator.kode,
          target: nilaiTeks(target.value),
          realisasi: nilaiTeks(realisasi.value),
          tempatTarget: tempat(target),
          saran: saranJenis(target.value, realisasi.value),
        },
        [target, ...terisi(indikator.perjanjian.polaritas)],
      ),
    ]
  }
  return []
}

// ---- Sheet Riwayat -----------------------------------------------------------------------------------------------

function riwayat(konteks: Konteks): readonly Finding[] {
  const { hasil, laporan } = konteks
  const ukuran = [...hasil.indikator, ...hasil.indikatorTujuan].filter((satu) => !takPasti(satu.indikator))
  const tahunLaporan = ukuran.flatMap((satu) =>
    satu.indikator.riwayat
      .filter(({ tahun }) => tahun.value === laporan.tahun)
      .map((isi) => ({ hasil: satu, isi })),
  )
  const bergeser = tahunLaporan.filter(isBergeser)
  const tepat = tahunLaporan.filter((satu) => !bergeser.includes(satu))
  return [
    ...laporkanBergeser(bergeser, laporan.tahun),
    ...tepat.flatMap((satu) => periksaTahunLaporan(satu, konteks)),
    ...ukuran.flatMap((satu) =>
      satu.indikator.riwayat
        .filter((isi) => isi.tahun.value !== laporan.tahun)
        .flatMap((isi) => periksaCapaianRiwayat(satu, isi, konteks)),
    ),
    ...laporan.buku.riwayat.rows
      .filter(({ tahun }) => laporan.tahun > 0 && tahun.value !== null && tahun.value > laporan.tahun)
      .map(({ tahun, kodeIndikator }) =>
        baris.riwayatTahunDepan(tahun, {
          kode: kodeIndikator.value ?? '',
          tahun: String(tahun.value),
          laporan: String(laporan.tahun),
        }),
      ),
  ]
}

interface TahunLaporan {
  readonly hasil: HasilIndikator | HasilIndikatorTujuan
  readonly isi: BarisRiwayat
}

/** Target under Realisasi and realisasi under % Capaian, while the sheets they come from say otherwise. */
function isBergeser({ hasil, isi }: TahunLaporan): boolean {
  const { target, realisasi } = hasil
  const tertulis = isi.capaianTertulis.value
  const nyata = angkaTertulis(realisasi.nilai)
  if (isi.realisasi.value === null || tertulis === null || target === null || nyata === null) return false
  if (realisasi.nilai !== null && samaNilai(isi.realisasi.value, realisasi.nilai)) return false
  return samaNilai(isi.realisasi.value, target) && tertulis.angka.eq(nyata.angka)
}

/** Rows below each other that shifted together are one fault. */
function laporkanBergeser(baris: readonly TahunLaporan[], tahun: number): readonly Finding[] {
  const pertama = baris[0]
  if (pertama === undefined) return []
  const teks = (nilai: Nilai | null): string => (nilai === null ? '–' : nilaiTeks(nilai))
  return [
    silang.kolomBergeser(
      pertama.isi.realisasi,
      {
        kode: baris.map(({ hasil }) => hasil.indikator.kode).join(', '),
        tahun: String(tahun),
        target: baris.map(({ hasil }) => teks(hasil.target)).join('; '),
        realisasi: baris.map(({ hasil }) => teks(hasil.realisasi.nilai)).join('; '),
      },
      baris.flatMap(({ isi }, urutan) =>
        urutan === 0 ? [isi.capaianTertulis] : [isi.realisasi, isi.capaianTertulis],
      ),
    ),
  ]
}

/** Rows of the report year repeat what other sheets say; they must repeat it rightly. */
function periksaTahunLaporan({ hasil, isi }: TahunLaporan, { laporan }: Konteks): readonly Finding[] {
  const { indikator, target, realisasi, capaian } = hasil
  const asalTarget = 'target' in indikator ? indikator.target : indikator.baris.target
  const asalRealisasi = 'realisasi' in indikator ? indikator.realisasi?.realisasi : indikator.baris.realisasi
  const tahun = String(laporan.tahun)
  const beda = (
    kolom: string,
    cell: Cell<Nilai>,
    nilai: Nilai | null,
    asal: Cell<Nilai> | undefined,
  ): readonly Finding[] =>
    cell.value === null ||
    nilai === null ||
    asal === undefined ||
    samaTercetak(cell.value, nilai) ||
    samaUkuran(cell.value, nilai, indikator.skala)
      ? []
      : [
          silang.riwayatBedaTahunLaporan(
            cell,
            {
              kolom,
              kode: indikator.kode,
              tahun,
              tertulis: nilaiTeks(cell.value),
              seharusnya: nilaiTeks(nilai),
              tempat: tempat(asal),
            },
            [asal],
          ),
        ]
  const temuan = [
    ...beda('Target', isi.target, target, asalTarget),
    ...beda('Realisasi', isi.realisasi, realisasi.nilai, asalRealisasi),
  ]
  const tertulis = isi.capaianTertulis.value
  if (temuan.length > 0 || tertulis === null || !capaian.ada || cocok(tertulis, capaian.nilai)) return temuan
  return [
    silang.capaianRiwayatBerbeda(
      isi.capaianTertulis,
      {
        kode: indikator.kode,
        tahun,
        tertulis: persen(tertulis.angka, tertulis.desimal),
        hitungan: persen(capaian.nilai, Math.max(2, tertulis.desimal)),
      },
      terisi(asalTarget, asalRealisasi, isi.realisasi, isi.target),
    ),
  ]
}

/** A computed realisasi has more digits than the history prints. */
function samaTercetak(tertulis: Nilai, nilai: Nilai): boolean {
  const a = angkaTertulis(tertulis)
  const b = angkaTertulis(nilai)
  if (a === null || b === null) return samaNilai(tertulis, nilai)
  return a.angka
    .minus(b.angka)
    .abs()
    .lte(toleransi(Math.max(a.desimal, b.desimal)))
}

function periksaCapaianRiwayat(
  { indikator }: HasilIndikator | HasilIndikatorTujuan,
  isi: BarisRiwayat,
  { hasil: { kebijakan } }: Konteks,
): readonly Finding[] {
  const tertulis = isi.capaianTertulis.value
  const renstra = indikator.renstra?.years.get(isi.tahun.value ?? 0)
  const target = isi.target.state === 'empty' && renstra !== undefined ? renstra : isi.target
  if (tertulis === null || target.value === null || isi.realisasi.value === null) return []
  const { capaian, capaianPenuh } = computeCapaian(
    { nilai: target.value, alasan: 'target kosong' },
    { nilai: isi.realisasi.value, alasan: 'belum diukur' },
    {
      polaritas: indikator.polaritas,
      rumus: 'rumus' in indikator ? indikator.rumus : null,
      skala: indikator.skala,
    },
    kebijakan,
  )
  if (!capaian.ada || cocok(tertulis, capaian.nilai)) return []
  if (capaianPenuh.ada && cocok(tertulis, capaianPenuh.nilai)) return []
  const kata = {
    kode: indikator.kode,
    tahun: String(isi.tahun.value),
    tertulis: persen(tertulis.angka, tertulis.desimal),
    hitungan: persen(capaian.nilai, Math.max(2, tertulis.desimal)),
  }
  if (target === isi.target) {
    return [silang.capaianRiwayatBerbeda(isi.capaianTertulis, kata, [isi.target, isi.realisasi])]
  }
  // Without a target of its own the year may have had another one than the Renstra's: only a near miss tells.
  const tipis = toleransi(tertulis.desimal).times(3)
  return capaian.nilai.minus(tertulis.angka).abs().gt(tipis)
    ? []
    : [
        silang.capaianRiwayatHampirTepat(
          isi.capaianTertulis,
          { ...kata, target: nilaiTeks(target.value), tempatTarget: tempat(target) },
          [target, isi.realisasi],
        ),
      ]
}
