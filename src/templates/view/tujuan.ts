/** The tujuan and their indicators as a template sees them. */
import type { HasilIndikatorTujuan, HasilTujuan } from '../../calc/hasil.ts'
import type { View } from '../engine/template.ts'
import { alasanPanjang } from '../format/alasan.ts'
import { formatAngka } from '../format/angka.ts'
import { type Bahan, satuanKalimat } from './bahan.ts'
import { kalimat } from './indikator.ts'
import { tahunCetak } from './tahun.ts'

export function viewTujuan(bahan: Bahan): readonly View[] {
  return bahan.hasil.tujuan
    .filter(({ tujuan }) => tujuan.nama !== '')
    .map((hasil) => ({
      kode: hasil.tujuan.kode,
      nama: hasil.tujuan.nama,
      tanpaIndikator: hasil.indikator.length === 0,
      rataRata: hasil.rataRata.ada ? bahan.format.persen(hasil.rataRata) : null,
      terukur: hasil.rataRata.ada,
      indikator: hasil.indikator.map((indikator) => viewIndikatorTujuan(bahan, indikator, hasil)),
    }))
}

function viewIndikatorTujuan(bahan: Bahan, hasil: HasilIndikatorTujuan, tujuan: HasilTujuan): View {
  const { format, laporan } = bahan
  const { indikator, target, realisasi, capaian, tercapai, letak, kategori } = hasil
  const rataRata = indikator.dasar === 'rata-rata'
  const lalu = hasil.riwayat.find(({ tahun }) => tahun === laporan.tahun - 1) ?? null
  const adaLalu = lalu !== null && lalu.realisasi !== null && realisasi.nilai !== null
  const atas = indikator.baris.pembilang.value
  const bawah = indikator.baris.penyebut.value
  const satuan = indikator.satuan.trim()
  const selisih = lalu?.selisih.ada === true ? lalu.selisih.nilai : null
  return {
    nama: indikator.nama,
    rataRata,
    banyakSasaran: tujuan.sasaran.length > 1,
    nilai: capaian.ada ? format.persen(capaian) : null,
    terukur: capaian.ada,
    alasan: capaian.ada ? '' : alasanPanjang(capaian.alasan),
    target: target === null ? null : format.kalimat(target, satuan),
    realisasi: realisasi.nilai === null ? null : format.kalimat(realisasi.nilai, satuan),
    capaian: capaian.ada ? format.persen(capaian) : null,
    kategori: kategori?.label ?? '',
    tercapai: tercapai === true,
    takTercapai: tercapai === false,
    diAtas: letak === 'di atas',
    samaDengan: letak === 'sama dengan',
    diBawah: letak === 'di bawah',
    negatif: indikator.polaritas === 'negatif',
    hitungan:
      atas === null || bawah === null || rataRata
        ? ''
        : `${formatAngka(atas)} dibagi ${formatAngka(bawah)}${indikator.faktor.eq(1) ? '' : ` dikali ${formatAngka(indikator.faktor)}`}`,
    adaLalu,
    tahunLalu: tahunCetak(laporan.tahun - 1),
    lalu: lalu === null ? null : format.kalimat(lalu.realisasi, satuan),
    naik: lalu?.tren.arah === 'naik',
    turun: lalu?.tren.arah === 'turun',
    tetap: lalu?.tren.arah === 'tetap',
    membaik: lalu?.tren.baik === true,
    memburuk: lalu?.tren.baik === false,
    besar:
      selisih === null
        ? ''
        : `${formatAngka(selisih.abs(), Math.min(selisih.decimalPlaces(), bahan.hasil.kebijakan.desimal))} ${
            /^(%|persen|nilai|indeks|angka|skor|level|)$/i.test(satuan) ? 'poin' : satuanKalimat(satuan)
          }`,
    penyebab: kalimat(indikator.baris.penyebab.value ?? ''),
  }
}
