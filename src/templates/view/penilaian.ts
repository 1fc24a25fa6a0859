/** Sasaran by the judgement of their efficiency, as a template sees them. */
import type { HasilSasaran } from '../../calc/hasil.ts'
import { jumlah, SERATUS } from '../../decimal/decimal.ts'
import type { View } from '../engine/template.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './keadaan-uang.ts'
import { sebutBeberapa } from './sebut.ts'

export function viewPenilaian({ hasil, format, keadaan }: Bahan): View {
  // What rests on an unreadable amount is not judged.
  const semua = hasil.sasaran.filter(({ anggaran }) => pasti(keadaan(anggaran)))
  const nama = (label: readonly string[]): readonly string[] =>
    semua.filter(({ efisiensi }) => label.includes(efisiensi.label)).map(({ sasaran }) => sasaran.nama)
  const meleset = semua.filter(
    ({ efisiensi, rataRata }) =>
      efisiensi.label === 'belum efisien' && rataRata.ada && rataRata.nilai.lt(SERATUS),
  )
  /** By sisa a missed target leaves money over; by the difference it is judged as such. */
  const menurutSelisih = ['selisih', 'banding'].includes(hasil.kebijakan.efisiensi)
  const bersisa = menurutSelisih ? [] : meleset.filter(({ anggaran }) => anggaran.sisa.gt(0))
  const sisa = bersisa.map(({ sasaran }) => sasaran.nama)
  const belum = menurutSelisih ? meleset.map(({ sasaran }) => sasaran.nama) : []
  /** Prints as 100 and is less. */
  const hampir = ({ rataRata }: HasilSasaran): boolean =>
    rataRata.ada && format.banding(rataRata.nilai, SERATUS) >= 0
  const efisien = nama(['efisien'])
  const cukup = nama(['cukup efisien'])
  const tidak = nama(['tidak efisien'])
  const takDiketahui = (label: readonly string[]): boolean =>
    semua.some(
      ({ efisiensi, indikator }) =>
        label.includes(efisiensi.label) && indikator.some(({ tercapai }) => tercapai === null),
    )
  const dinilai = semua.filter(
    ({ efisiensi }) => efisiensi.label !== 'tidak dapat dihitung' && efisiensi.label !== 'belum dinilai',
  )
  const takDinilai = hasil.sasaran.filter((satu) => !dinilai.includes(satu))
  return {
    rataBeda: rataBeda(hasil, format),
    adaEfisien: efisien.length > 0,
    /** Some are called efficient by those of their indicators that were measured. */
    efisienSebagian: takDiketahui(['efisien']),
    adaSebagian: takDiketahui(['efisien', 'cukup efisien']),
    semuaEfisien: efisien.length > 1 && efisien.length === hasil.sasaran.length,
    jumlahEfisien: denganTerbilang(efisien.length),
    jumlahDinilai: denganTerbilang(dinilai.length),
    semuaDinilai: dinilai.length === hasil.sasaran.length,
    namaEfisien: sebutBeberapa(efisien),
    adaCukup: cukup.length > 0,
    jumlahCukup: denganTerbilang(cukup.length),
    namaCukup: sebutBeberapa(cukup),
    adaSisa: sisa.length > 0,
    adaHampir: bersisa.some(hampir),
    adaBelum: belum.length > 0,
    adaBelumHampir: menurutSelisih && meleset.some(hampir),
    jumlahBelum: denganTerbilang(belum.length),
    namaBelum: sebutBeberapa(belum),
    jumlahSisa: denganTerbilang(sisa.length),
    namaSisa: sebutBeberapa(sisa),
    adaTidak: tidak.length > 0,
    jumlahTidak: denganTerbilang(tidak.length),
    namaTidak: sebutBeberapa(tidak),
    adaTakDinilai: takDinilai.length > 0,
    jumlahTakDinilai: denganTerbilang(takDinilai.length),
    namaTakDinilai: sebutBeberapa(takDinilai.map(({ sasaran }) => sasaran.nama)),
  }
}

/** The row of totals has the mean of the indicators, which the means of the sasaran above it do not come to. */
function rataBeda({ sasaran, rataRata, kebijakan }: Bahan['hasil'], format: Bahan['format']): boolean {
  const rata = sasaran.flatMap(({ rataRata: satu }) => (satu.ada ? [satu.nilai] : []))
  return (
    kebijakan.rataRata !== 'sasaran' &&
    rataRata.ada &&
    rata.length > 1 &&
    format.banding(jumlah(rata).div(rata.length), rataRata.nilai) !== 0
  )
}
