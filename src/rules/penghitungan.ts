/** Quarters the year is computed from: counted in another way than Penghitungan says, or one of them left out. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import { penghitunganKeliru, triwulanKosong } from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { satuanPersen } from '../model/satuan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { type Aturan, angkaDari, angkaTertulis, takPasti, tempatIsi, terisi } from './konteks.ts'
import { angka, nilaiTeks } from './wording.ts'

export const aturanPenghitungan: Aturan = ({ hasil }) => [
  ...hasil.indikator.flatMap(periksa),
  ...hasil.indikator.flatMap(terlewat),
]

/** One quarter of four is blank. The fourth may not be over yet, and two are measured half-yearly. */
function terlewat({ indikator, realisasi: dipakai }: HasilIndikator): readonly Finding[] {
  const { kode, penghitungan, realisasi } = indikator
  if (realisasi === null || dipakai.asal !== 'triwulan' || takPasti(indikator)) return []
  if (penghitungan !== 'Kumulatif' && penghitungan !== 'Rata-rata') return []
  const triwulan = selTriwulan(realisasi)
  const kosong = triwulan.flatMap((cell, ke) => (cell.value === null ? [{ cell, ke }] : []))
  const [satu] = kosong
  const nomor = ['I', 'II', 'III'][satu?.ke ?? 3]
  if (satu === undefined || kosong.length > 1 || nomor === undefined) return []
  return [
    triwulanKosong(
      tempatIsi(satu.cell, realisasi.kodeIndikator),
      { kode, triwulan: nomor, penghitungan },
      terisi(...triwulan, indikator.perjanjian.penghitungan),
    ),
  ]
}

function periksa({ indikator, target, realisasi: dipakai }: HasilIndikator): readonly Finding[] {
  const { kode, satuan, penghitungan, perjanjian, realisasi, polaritas } = indikator
  const t = angkaDari(target)
  if (realisasi === null || takPasti(indikator) || satuanPersen(satuan)) return []
  if (target === null || t === null || t.lte(0) || polaritas !== 'positif') return []
  const cells = selTriwulan(realisasi)
  const isi = cells.flatMap(({ value }) => angkaTertulis(value) ?? [])
  const nilai = isi.map((satu) => satu.angka)
  const lain =
    penghitungan === 'Kumulatif' && sampaiDengan(nilai, t)
      ? 'Posisi Akhir'
      : (penghitungan === 'Posisi Akhir' || penghitungan === 'Rata-rata') && sendiriSendiri(nilai, t)
        ? 'Kumulatif'
        : null
  const [akhir] = nilai.slice(-1)
  if (lain === null || akhir === undefined) return []
  const total = jumlah(nilai)
  const semestinya = lain === 'Kumulatif' ? total : akhir
  const sekarang =
    penghitungan === 'Kumulatif' ? total : penghitungan === 'Rata-rata' ? total.div(nilai.length) : akhir
  // Typed otherwise it is told as that.
  if (dipakai.asal !== 'triwulan' && angkaDari(dipakai.nilai)?.eq(sekarang) !== true) return []
  return [
    penghitunganKeliru(
      perjanjian.penghitungan,
      {
        kode,
        nilai: isi.map((satu) => angka(satu.angka, satu.desimal)).join('; '),
        target: nilaiTeks(target),
        dipakai: penghitungan ?? '',
        lain,
        hitungan: angka(semestinya),
        sekarang: angka(sekarang),
      },
      [...terisi(...cells), indikator.target],
    ),
  ]
}

/** Each holds those before it: always rising, from little, to about the target, which their sum passes by far. */
function sampaiDengan(nilai: readonly Decimal[], target: Decimal): boolean {
  const [awal] = nilai
  const akhir = nilai.at(-1)
  if (awal === undefined || akhir === undefined || nilai.length < 3) return false
  const naik = nilai.every((satu, ke) => ke === 0 || satu.gt(nilai[ke - 1] ?? 0))
  return (
    naik &&
    awal.times(2).lte(akhir) &&
    akhir.gte(target.times('0.5')) &&
    akhir.lte(target.times('1.25')) &&
    jumlah(nilai).gte(target.times('1.5'))
  )
}

/** Four of about one size, of which each is far from the target and the sum is there. */
function sendiriSendiri(nilai: readonly Decimal[], target: Decimal): boolean {
  const [terkecil, ...lain] = [...nilai].sort((a, b) => a.cmp(b))
  const terbesar = lain.at(-1)
  if (nilai.length < 4 || terkecil === undefined || terbesar === undefined) return false
  const total = jumlah(nilai)
  return (
    terbesar.lte(terkecil.times('1.6')) &&
    terbesar.lte(target.times('0.4')) &&
    total.gte(target.times('0.8')) &&
    total.lte(target.times('1.25'))
  )
}
