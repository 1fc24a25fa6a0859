/** The tujuan and their indicators as a template sees them. */
import type { HasilIndikatorTujuan, HasilTujuan } from '../../calc/hasil.ts'
import type { View } from '../engine/template.ts'
import { alasanPanjang } from '../format/alasan.ts'
import { tulisAngka } from '../format/angka.ts'
import { type Bahan, besarSelisih } from './bahan.ts'
import { desimalSelisih, kalimat, viewCatatan, viewLetak } from './indikator.ts'
import { ketelitian } from './ketelitian.ts'
import { viewKomponen } from './komponen.ts'
import { tahunCetak, tahunLalu } from './tahun.ts'

/** Ids of the tables of components, by the position of the tujuan and of its indicator. */
export function idKomponenTujuan(nomor: number, indikator: number): string {
  return `tujuan-${nomor}-komponen-${indikator}`
}

export function viewTujuan(bahan: Bahan): readonly View[] {
  return bahan.hasil.tujuan
    .filter(({ tujuan }) => tujuan.nama !== '')
    .map((hasil, index) => ({
      kode: hasil.tujuan.kode,
      nama: hasil.tujuan.nama,
      tanpaIndikator: hasil.indikator.length === 0,
      rataRata: bahan.format.persenAda(hasil.rataRata),
      terukur: hasil.rataRata.ada,
      indikator: hasil.indikator.map((indikator, ke) => ({
        ...viewIndikatorTujuan(bahan, indikator, hasil),
        komponen: viewKomponen(bahan, indikator, idKomponenTujuan(index + 1, ke + 1)),
      })),
    }))
}

function viewIndikatorTujuan(bahan: Bahan, hasil: HasilIndikatorTujuan, tujuan: HasilTujuan): View {
  const { format, laporan } = bahan
  const { indikator, target, realisasi, capaian, kategori } = hasil
  const rataRata = indikator.dasar === 'rata-rata'
  const lalu = tahunLalu(hasil, laporan)
  const adaLalu = lalu !== null && lalu.realisasi !== null && realisasi.nilai !== null
  const atas = indikator.baris.pembilang.value
  const bawah = indikator.baris.penyebut.value
  const satuan = indikator.satuan.trim()
  const selisih = lalu?.selisih.ada === true ? lalu.selisih.nilai : null
  const teliti = ketelitian(bahan, hasil)
  /** A mean of capaian is printed with the decimals of capaian, and compared as printed. */
  const arahRata =
    rataRata && lalu?.capaian.ada === true && capaian.ada
      ? format.banding(capaian.nilai, lalu.capaian.nilai)
      : null
  const arah = arahRata === null ? lalu?.tren.arah : arahRata > 0 ? 'naik' : arahRata < 0 ? 'turun' : 'tetap'
  return {
    nama: indikator.nama,
    rataRata,
    banyakSasaran: tujuan.sasaran.length > 1,
    nilai: format.persenAda(capaian),
    terukur: capaian.ada,
    alasan: capaian.ada ? '' : alasanPanjang(capaian.alasan),
    target: target === null ? null : format.kalimat(target, satuan, teliti),
    realisasi: realisasi.nilai === null ? null : format.kalimat(realisasi.nilai, satuan, teliti),
    capaian: format.persenAda(capaian),
    kategori: kategori?.label ?? '',
    ...viewLetak(hasil),
    hitungan:
      atas === null || bawah === null || rataRata
        ? ''
        : `${tulisAngka(atas)} dibagi ${tulisAngka(bawah)}${indikator.faktor.eq(1) ? '' : ` dikali ${tulisAngka(indikator.faktor)}`}`,
    adaLalu,
    tahunLalu: tahunCetak(laporan.tahun - 1),
    lalu:
      lalu === null
        ? null
        : rataRata && lalu.capaian.ada
          ? format.persen(lalu.capaian)
          : format.kalimat(lalu.realisasi, satuan, teliti),
    naik: arah === 'naik',
    turun: arah === 'turun',
    tetap: arah === 'tetap',
    yaTidak: indikator.polaritas === 'ya/tidak' && !rataRata && realisasi.nilai !== null && target !== null,
    membaik: lalu?.tren.baik === true,
    memburuk: lalu?.tren.baik === false,
    besar:
      selisih === null
        ? ''
        : besarSelisih(
            tulisAngka(
              selisih.abs(),
              desimalSelisih(selisih, [realisasi.nilai, lalu?.realisasi ?? null], teliti),
            ),
            satuan,
          ),
    /** The years before last year. */
    lama: hasil.riwayat
      .filter(
        ({ tahun, realisasi: dulu, capaian: dicapai }) =>
          tahun < laporan.tahun - 1 && (rataRata ? dicapai.ada : dulu !== null),
      )
      .toSorted((a, b) => b.tahun - a.tahun)
      .map(
        ({ tahun, realisasi: dulu, capaian: dicapai }) =>
          `${rataRata ? format.persen(dicapai) : format.kalimat(dulu, satuan, teliti)} (${tahunCetak(tahun)})`,
      ),
    catatan: viewCatatan(hasil),
    penyebab: kalimat(indikator.baris.penyebab.value ?? ''),
  }
}
