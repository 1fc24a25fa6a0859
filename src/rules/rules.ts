/** The consistency rules: what a careful reviewer finds across sheets, years and texts. */
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import { aturanAnggaran } from './anggaran.ts'
import { aturanAngkaCetak } from './angka-cetak.ts'
import { aturanAparatur } from './aparatur.ts'
import { aturanArahRenstra } from './arah-renstra.ts'
import { aturanAtasan } from './atasan.ts'
import { aturanBarisJumlah } from './baris-jumlah.ts'
import { aturanCapaian } from './capaian.ts'
import { aturanHampirSama } from './hampir-sama.ts'
import { aturanIdentitas } from './identitas.ts'
import { aturanKategori } from './kategori.ts'
import { aturanKategoriTertulis } from './kategori-tertulis.ts'
import { aturanKeluaran } from './keluaran.ts'
import { aturanKeuangan } from './keuangan.ts'
import { aturanKewajaran } from './kewajaran.ts'
import { aturanKode } from './kode.ts'
import { aturanKodeAsing } from './kode-asing.ts'
import { aturanKodeRencana } from './kode-rencana.ts'
import { aturanKolomTertukar } from './kolom-tertukar.ts'
import { aturanKomaPembanding } from './koma-pembanding.ts'
import { aturanKomponen } from './komponen.ts'
import type { Aturan, Bahan } from './konteks.ts'
import { aturanLainUkuran } from './lain-ukuran.ts'
import { aturanNama } from './nama.ts'
import { aturanNarasi } from './narasi.ts'
import { aturanPengaturan } from './pengaturan.ts'
import { aturanPenghitungan } from './penghitungan.ts'
import { aturanPenjelasan, tindakLanjut } from './penjelasan.ts'
import { aturanPeraturan } from './peraturan.ts'
import { aturanPredikat } from './predikat.ts'
import { aturanRataRataRiwayat } from './rata-rata-riwayat.ts'
import { aturanRataRataTertulis } from './rata-rata-tertulis.ts'
import { aturanRealisasi } from './realisasi.ts'
import { aturanRealisasiTertukar } from './realisasi-tertukar.ts'
import { aturanRekeningBelanja } from './rekening-belanja.ts'
import { aturanRencana } from './rencana.ts'
import { aturanRenstra } from './renstra.ts'
import { aturanRiwayat } from './riwayat.ts'
import { aturanSatuanRupiah } from './satuan-rupiah.ts'
import { aturanSatuanUang } from './satuan-uang.ts'
import { aturanTahunLalu } from './tahun-lalu.ts'
import { cariTahunKeliru } from './tahun-riwayat.ts'
import { aturanTargetPerubahan } from './target-perubahan.ts'
import { kumpulkanTeks } from './teks.ts'
import { aturanTeksAnggaran } from './teks-anggaran.ts'
import { aturanTeksGanda } from './teks-ganda.ts'
import { aturanTeksJumlah } from './teks-jumlah.ts'
import { aturanTeksKategori } from './teks-kategori.ts'
import { aturanTeksRataRata } from './teks-rata-rata.ts'
import { aturanTeksSerapan } from './teks-serapan.ts'
import { aturanTeksTahun } from './teks-tahun.ts'
import { aturanTeksTercapai } from './teks-tercapai.ts'
import { aturanTeksTren } from './teks-tren.ts'
import { aturanTeksTulisan } from './teks-tulisan.ts'
import { aturanTriwulanRencana } from './triwulan-rencana.ts'
import { aturanTujuanSasaran } from './tujuan-sasaran.ts'
import { aturanUkuran } from './ukuran.ts'
import { aturanUnit } from './unit.ts'

const keluarga: readonly Aturan[] = [
  aturanIdentitas,
  aturanAtasan,
  aturanAparatur,
  aturanKode,
  aturanKodeAsing,
  aturanKodeRencana,
  aturanUnit,
  aturanNama,
  aturanHampirSama,
  aturanUkuran,
  aturanTargetPerubahan,
  aturanPredikat,
  aturanRataRataTertulis,
  aturanRataRataRiwayat,
  aturanCapaian,
  aturanKewajaran,
  aturanTujuanSasaran,
  aturanRealisasiTertukar,
  aturanRealisasi,
  aturanPenghitungan,
  aturanRiwayat,
  aturanKomaPembanding,
  aturanKomponen,
  aturanArahRenstra,
  aturanLainUkuran,
  aturanRenstra,
  aturanTahunLalu,
  aturanAnggaran,
  aturanKolomTertukar,
  aturanKeuangan,
  aturanRekeningBelanja,
  aturanKeluaran,
  aturanSatuanRupiah,
  aturanSatuanUang,
  aturanBarisJumlah,
  aturanRencana,
  aturanTriwulanRencana,
  aturanKategori,
  aturanKategoriTertulis,
  aturanPengaturan,
  aturanPenjelasan,
  aturanAngkaCetak,
  aturanTeksTahun,
  aturanTeksGanda,
  aturanTeksJumlah,
  aturanTeksTercapai,
  aturanTeksTren,
  aturanTeksRataRata,
  aturanTeksKategori,
  aturanTeksAnggaran,
  aturanTeksSerapan,
  aturanTeksTulisan,
  aturanPeraturan,
  aturanNarasi,
]

/**
 * All findings of all families, follow-ons included: `finishFindings` drops them. Cells that could not be read have
 * their finding already and no value, so every rule is silent about them.
 */
export function checkRules(input: Bahan): readonly Finding[] {
  const bahan = tanpaTujuanBerkodeGanda(input)
  const konteks = { ...bahan, teks: kumpulkanTeks(bahan), tahunKeliru: cariTahunKeliru(bahan) }
  const temuan = keluarga.flatMap((aturan) => aturan(konteks))
  return [...temuan, ...tindakLanjut(konteks, temuan)]
}

/**
 * An indicator of a tujuan whose code the Perjanjian Kinerja has given away is told for its code; Renstra and Riwayat
 * under that code belong to the other one, and nothing is said of it.
 */
function tanpaTujuanBerkodeGanda(bahan: Bahan): Bahan {
  const { laporan, hasil } = bahan
  const terpakai = new Set(laporan.indikator.map(({ kode }) => kunciKode(kode)))
  const sendiri = ({ kode }: { readonly kode: string }): boolean =>
    kunciKode(kode) === '' || !terpakai.has(kunciKode(kode))
  if (laporan.indikatorTujuan.every(sendiri)) return bahan
  return {
    ...bahan,
    laporan: { ...laporan, indikatorTujuan: laporan.indikatorTujuan.filter(sendiri) },
    hasil: {
      ...hasil,
      indikatorTujuan: hasil.indikatorTujuan.filter(({ indikator }) => sendiri(indikator)),
    },
  }
}
