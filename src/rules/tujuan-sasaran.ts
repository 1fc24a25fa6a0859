/** An indicator of a tujuan that is one of a sasaran too: one measure has one target and one realisasi. */
import type { HasilIndikator, HasilIndikatorTujuan } from '../calc/hasil.ts'
import { tujuanBedaSasaran } from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, Nilai } from '../model/laporan.ts'
import { type Aturan, angkaTertulis, cocok, samaUkuran, takPasti } from './konteks.ts'
import { kutip, nilaiTeks, tempat } from './wording.ts'

export const aturanTujuanSasaran: Aturan = ({ hasil }) =>
  hasil.indikatorTujuan.flatMap((tujuan) => {
    if (tujuan.indikator.dasar !== 'diukur' || takPasti(tujuan.indikator)) return []
    const sasaran = hasil.indikator.find((satu) => samaIndikator(satu, tujuan))
    return sasaran === undefined || takPasti(sasaran.indikator) ? [] : periksa(tujuan, sasaran)
  })

function samaIndikator(sasaran: HasilIndikator, tujuan: HasilIndikatorTujuan): boolean {
  const [satu, dua] = [sasaran.indikator, tujuan.indikator]
  const satuan = [satu.satuan, dua.satuan].map(kunciNama)
  return kunciNama(satu.nama) === kunciNama(dua.nama) && (satuan[0] === satuan[1] || satuan.includes(''))
}

function periksa(tujuan: HasilIndikatorTujuan, sasaran: HasilIndikator): readonly Finding[] {
  const { indikator } = tujuan
  const pasangan: readonly (readonly [string, Cell<Nilai>, Nilai | null, Cell<Nilai> | undefined])[] = [
    ['target', indikator.target, sasaran.target, sasaran.indikator.target],
    ['realisasi', indikator.baris.realisasi, sasaran.realisasi.nilai, sasaran.indikator.realisasi?.realisasi],
  ]
  const beda = pasangan.flatMap(([kolom, ini, nilai, lain]) =>
    ini.value === null || nilai === null || lain === undefined || sama(ini.value, nilai, sasaran)
      ? []
      : [{ kolom, ini, lain, teks: { ini: nilaiTeks(ini.value), lain: nilaiTeks(nilai) } }],
  )
  const [pertama] = beda
  if (pertama === undefined) return []
  return [
    tujuanBedaSasaran(
      pertama.ini,
      {
        nama: kutip(indikator.nama),
        kode: indikator.kode,
        kodeSasaran: sasaran.indikator.kode,
        beda: beda.map(({ kolom, lain, teks }) => ({ kolom, ...teks, tempat: tempat(lain) })),
      },
      beda.flatMap(({ ini, lain }) => (ini === pertama.ini ? [lain] : [ini, lain])),
    ),
  ]
}

/** As printed: a typed 84,44 is the computed 84,4444. */
function sama(a: Nilai, b: Nilai, { indikator: { skala } }: HasilIndikator): boolean {
  const [satu, dua] = [angkaTertulis(a), angkaTertulis(b)]
  const tercetak = satu !== null && dua !== null && (cocok(satu, dua.angka) || cocok(dua, satu.angka))
  return tercetak || samaUkuran(a, b, skala)
}
