/** Workings of a sasaran, a misi and the whole: mean capaian, money, efficiency. */
import type { Hasil, HasilSasaran, Kebijakan } from './hasil.ts'
import { kerjaBagianSisa, kerjaUang } from './kerja-anggaran.ts'
import { kerjaEfisiensi } from './kerja-efisiensi.ts'
import { type Draf, kunciSasaran, PERSEN } from './kerja-masukan.ts'
import { kerjaKelompok, kerjaRerata, namaSeluruhnya } from './kerja-rata-rata.ts'

/** Mean capaian; with a program also its money and efficiency. */
export function kerjaSasaran(hasil: HasilSasaran, kebijakan: Kebijakan): readonly Draf[] {
  const pokok = { jenis: 'sasaran', kode: hasil.sasaran.kode, nama: hasil.sasaran.nama } as const
  const draf: Draf[] = [
    {
      ...pokok,
      ...PERSEN,
      ...kerjaRerata(hasil.indikator, kebijakan),
      kunci: kunciSasaran(hasil, 'capaian'),
      hasil: hasil.rataRata,
      kategori: hasil.kategori,
    },
  ]
  if (hasil.program.length === 0) return draf
  const kunci = (besaran: string): string => kunciSasaran(hasil, besaran)
  return [
    ...draf,
    ...kerjaUang(pokok, kunci, hasil.anggaran, hasil.program),
    // By method "sisa" it is the efficiency itself.
    ...(kebijakan.efisiensi === 'sisa' ? [] : kerjaBagianSisa(pokok, kunci, hasil.anggaran)),
    kerjaEfisiensi(pokok, kunci('efisiensi'), hasil.efisiensi, {
      capaian: hasil.rataRata,
      kunciCapaian: kunci('capaian'),
      serapan: hasil.anggaran.serapan,
      kunciSerapan: kunci('serapan'),
    }),
  ]
}

/** Mean capaian of each misi that has a name. */
export function kerjaMisi(hasil: Hasil): readonly Draf[] {
  return hasil.misi.flatMap((satu, index): Draf[] =>
    satu.misi.nama === ''
      ? []
      : [
          {
            jenis: 'misi',
            kode: '',
            nama: satu.misi.nama,
            ...PERSEN,
            ...kerjaKelompok(
              satu.tujuan.flatMap(({ sasaran }) => sasaran),
              hasil.kebijakan,
            ),
            kunci: `misi:${index}`,
            hasil: satu.rataRata,
            kategori: satu.kategori,
          },
        ],
  )
}

/** Mean capaian of the whole. */
export function kerjaRataRata(hasil: Hasil): Draf {
  return {
    jenis: 'rata-rata',
    kode: '',
    nama: namaSeluruhnya(hasil.kebijakan),
    ...PERSEN,
    ...kerjaKelompok(hasil.sasaran, hasil.kebijakan),
    kunci: 'rata-rata',
    hasil: hasil.rataRata,
    kategori: hasil.kategori,
  }
}
