/** Kertas kerja: where each figure comes from, as data that the command line, the annex and an .xlsx print. */
import { kataNama, kunciNama, samaKode } from '../model/kode.ts'
import type { Laporan } from '../model/laporan.ts'
import type { Hasil } from './hasil.ts'
import type { Besaran, KertasKerja } from './kerja.ts'
import { kerjaBelanja, kerjaPos, kerjaSumberDana, kerjaTotal } from './kerja-anggaran.ts'
import { kerjaIndikator, kerjaTujuan } from './kerja-indikator.ts'
import type { Draf } from './kerja-masukan.ts'
import { kerjaRataRataTahun } from './kerja-rata-rata.ts'
import { kerjaMisi, kerjaRataRata, kerjaSasaran } from './kerja-sasaran.ts'
import { bulatkan } from './pembulatan.ts'

/**
 * All workings in the order of the report, or those of one subject: the code of an indikator, sasaran or budget row,
 * the name of a misi, tujuan or budget row, "rata-rata", or "total". An unknown subject gives none.
 */
export function kertasKerja(laporan: Laporan, hasil: Hasil, kode?: string): readonly KertasKerja[] {
  const draf: readonly Draf[] = [
    ...hasil.indikator.flatMap((satu) => kerjaIndikator(satu, laporan, hasil.kebijakan)),
    ...hasil.sasaran.flatMap((satu) => kerjaSasaran(satu, hasil.kebijakan)),
    ...kerjaTujuan(hasil, laporan),
    ...kerjaMisi(hasil),
    kerjaRataRata(hasil),
    ...kerjaRataRataTahun(hasil),
    ...hasil.anggaran.pohon.flatMap((pos) => kerjaPos(pos, hasil)),
    ...kerjaTotal(hasil),
    ...hasil.belanja.flatMap(kerjaBelanja),
    ...kerjaSumberDana(laporan, hasil),
  ]
  const pemakai = new Map<string, { kunci: string; nama: string; besaran: Besaran }[]>()
  for (const { kunci, nama, besaran, masukan } of draf) {
    for (const { dari } of masukan) {
      if (dari !== null) pemakai.set(dari, [...(pemakai.get(dari) ?? []), { kunci, nama, besaran }])
    }
  }
  const semua = draf.map(
    (satu): KertasKerja => ({
      ...satu,
      dibulatkan: satu.hasil.ada
        ? satu.ukuran === 'rupiah'
          ? satu.hasil.nilai
          : bulatkan(satu.hasil.nilai, satu.desimal ?? hasil.kebijakan.desimal)
        : null,
      dipakai: pemakai.get(satu.kunci) ?? [],
    }),
  )
  return kode === undefined ? semua : semua.filter((satu) => cocok(satu, kode))
}

/** Whether an office means this working: by code, by name, or "Misi 1" for the misi whose name begins with it. */
function cocok(satu: KertasKerja, dicari: string): boolean {
  const nama = kunciNama(dicari)
  if (nama === '') return false
  if (satu.jenis === 'rata-rata') return ['ratarata', 'rataratacapaian', 'rerata'].includes(nama)
  if (satu.jenis === 'anggaran') return ['total', 'anggaran', 'totalanggaran'].includes(nama)
  if (samaKode(satu.kode, dicari) || kunciNama(satu.nama) === nama) return true
  if (satu.jenis !== 'misi') return false
  const kata = kataNama(dicari)
  const kataMisi = kataNama(satu.nama)
  if (kata.every((kataDicari, urutan) => kataMisi[urutan] === kataDicari)) return true
  const [misi, nomor, ...lainnya] = kata
  const bernomor = misi === 'misi' && lainnya.length === 0 && kataMisi[0] !== 'misi'
  return bernomor && satu.kunci === `misi:${Number(nomor) - 1}`
}
