/** Laporan → Hasil: every computed figure of the report, from the indicator up to the whole. */
import { type Decimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import { kunciKode } from '../model/kode.ts'
import type {
  AnyIndikator,
  Indikator,
  IndikatorTujuan,
  Laporan,
  Misi,
  Nilai,
  Sasaran,
  Tujuan,
} from '../model/laporan.ts'
import { sebagianTahun } from '../model/periode.ts'
import {
  computeBelanja,
  computePos,
  daunPos,
  jumlahUang,
  kodeSasaranDi,
  semuaPos,
  uangTertulis,
} from './anggaran.ts'
import { ada, nilaiYangAda, tiada } from './angka.ts'
import { computeCapaian, type Masukan, masukanDari } from './capaian.ts'
import { computeEfisiensi } from './efisiensi.ts'
import type {
  Angka,
  Hasil,
  HasilIndikator,
  HasilIndikatorTujuan,
  HasilMisi,
  HasilPos,
  HasilProgram,
  HasilSasaran,
  HasilTahun,
  HasilTujuan,
  Kebijakan,
} from './hasil.ts'
import { computeKategori, computeRekapKategori } from './kategori.ts'
import { resolveKebijakan } from './kebijakan.ts'
import { gabungkanKomponen } from './komponen.ts'
import { bulatkan } from './pembulatan.ts'
import { computeRenstra, computeRiwayat, computeStandarNasional, tahunPembanding } from './perbandingan.ts'
import { type Anggota, computeRataRata, kelompokSasaran, rerata } from './rata-rata.ts'
import { type AturanRealisasi, computeRealisasi, type SumberRealisasi } from './realisasi.ts'
import { type Aturan, denganPredikat } from './ukuran.ts'

/** All figures, from the indicator up. What cannot be computed carries its reason; the order is that of the laporan. */
export function computeHasil(laporan: Laporan): Hasil {
  const kebijakan = resolveKebijakan(laporan)
  const sebagian = sebagianTahun(laporan.identitas)
  const tahun = tahunPembanding(laporan)
  const indikator = laporan.indikator.map((satu) => computeIndikator(satu, laporan, tahun, kebijakan))
  const hasilIndikator = peta(indikator, (hasil) => hasil.indikator)
  const pohon = laporan.anggaran.map(computePos)
  const hasilPos = peta(semuaPos(pohon), (hasil) => hasil.pos)

  const sasaran = laporan.sasaran.map((satu) =>
    computeSasaran(
      satu,
      satu.indikator.flatMap((anggota) => hasilIndikator.get(anggota) ?? []),
      satu.anggaran.flatMap((pos) => hasilPos.get(pos) ?? []),
      kebijakan,
      sebagian,
    ),
  )
  const hasilSasaran = peta(sasaran, (hasil) => hasil.sasaran)
  const misi = laporan.misi.map((satu) =>
    computeMisi(
      satu,
      satu.tujuan.map((milik) => {
        const bawah = milik.sasaran.flatMap((anggota) => hasilSasaran.get(anggota) ?? [])
        const ukuran = milik.indikator.map((lain) =>
          computeIndikatorTujuan(lain, bawah, laporan, tahun, kebijakan),
        )
        return computeTujuan(milik, bawah, ukuran, kebijakan)
      }),
      kebijakan,
    ),
  )
  const tujuan = misi.flatMap((satu) => satu.tujuan)
  const ukuranTujuan = peta(
    tujuan.flatMap((satu) => satu.indikator),
    (hasil) => hasil.indikator,
  )
  const seluruhnya = computeRataRata(indikator.map(anggota), kebijakan)
  const paguAwal = pohon.flatMap((pos) => (pos.paguAwal === null ? [] : [pos.paguAwal]))

  return {
    kebijakan,
    misi,
    tujuan,
    sasaran,
    indikator,
    indikatorTujuan: laporan.indikatorTujuan.map(
      (satu) => ukuranTujuan.get(satu) ?? computeIndikatorTujuan(satu, [], laporan, tahun, kebijakan),
    ),
    rataRata: seluruhnya.rataRata,
    takTerukur: seluruhnya.takTerukur,
    kategori: computeKategori(seluruhnya.rataRata, kebijakan),
    rekapKategori: computeRekapKategori(
      indikator.map(({ kategori }) => kategori),
      kebijakan.kategori,
    ),
    anggaran: { ...jumlahUang(pohon), paguAwal: paguAwal.length === 0 ? null : jumlah(paguAwal), pohon },
    program: pohon.map((pos) => computeProgram(pos, indikator, kebijakan, sebagian)),
    serapanRendah: sebagian ? [] : daunPos(pohon).filter((pos) => serapanRendah(pos, kebijakan)),
    belanja: laporan.belanja.map(computeBelanja),
    sumberDana: laporan.buku.sumberDana.rows.map((baris) => ({
      ...uangTertulis(baris.anggaran, baris.realisasi),
      nama: baris.sumberDana.value ?? '',
      kosong: baris.anggaran.state === 'empty' && baris.realisasi.state === 'empty',
    })),
    rataRataTahun: tahun.map((satu) => rataRataSetahun(satu, indikator, kebijakan)),
    tertinggi: ekstrem(indikator, (a, b) => a.gt(b)),
    terendah: ekstrem(indikator, (a, b) => a.lt(b)),
  }
}

function computeSasaran(
  sasaran: Sasaran,
  indikator: readonly HasilIndikator[],
  program: readonly HasilPos[],
  kebijakan: Kebijakan,
  sebagian: boolean,
): HasilSasaran {
  const { rataRata, takTerukur } = computeRataRata(indikator.map(anggota), kebijakan)
  const anggaran = jumlahUang(program)
  return {
    sasaran,
    indikator,
    rataRata,
    takTerukur,
    kategori: computeKategori(rataRata, kebijakan),
    anggaran,
    program,
    efisiensi: computeEfisiensi(rataRata, anggaran.serapan, kebijakan.efisiensi, sebagian),
  }
}

function computeTujuan(
  tujuan: Tujuan,
  sasaran: readonly HasilSasaran[],
  indikator: readonly HasilIndikatorTujuan[],
  kebijakan: Kebijakan,
): HasilTujuan {
  const { rataRata } = computeRataRata(sasaran.flatMap(anggotaSasaran), kebijakan)
  return { tujuan, sasaran, rataRata, kategori: computeKategori(rataRata, kebijakan), indikator }
}

function computeMisi(misi: Misi, tujuan: readonly HasilTujuan[], kebijakan: Kebijakan): HasilMisi {
  const semua = tujuan.flatMap(({ sasaran }) => sasaran.flatMap(anggotaSasaran))
  const { rataRata, takTerukur } = computeRataRata(semua, kebijakan)
  return {
    misi,
    tujuan,
    rataRata,
    takTerukur,
    kategori: computeKategori(rataRata, kebijakan),
    jumlahIndikator: semua.length,
  }
}

function peta<K, V>(nilai: readonly V[], kunci: (nilai: V) => K): ReadonlyMap<K, V> {
  return new Map(nilai.map((satu) => [kunci(satu), satu]))
}

function anggota(hasil: HasilIndikator): Anggota {
  return { capaian: hasil.capaian, kelompok: kelompokSasaran(hasil.indikator) }
}

function anggotaSasaran(hasil: HasilSasaran): readonly Anggota[] {
  return hasil.indikator.map(anggota)
}

function computeIndikator(
  indikator: Indikator,
  laporan: LaporanUkuran,
  tahun: readonly number[],
  kebijakan: Kebijakan,
): HasilIndikator {
  const target = masukanDari(indikator.target, 'target kosong')
  const aturan = { ...indikator, desimal: kebijakan.desimal }
  const ukuran = computeUkuran(indikator, indikator.realisasi, target, aturan, laporan, tahun, kebijakan)
  return {
    indikator,
    ...ukuran,
    standarNasional: computeStandarNasional(indikator, ukuran.target, ukuran.realisasi.nilai),
  }
}

/** What the report as a whole adds to the columns of one indicator. */
type LaporanUkuran = Pick<Laporan, 'tahun' | 'periodeRenstra' | 'komponenAsing'>

/** Realisasi, capaian and comparisons of an indicator that is measured, whether a sasaran or a tujuan has it. */
function computeUkuran(
  indikator: AnyIndikator,
  sumber: SumberRealisasi | null,
  target: Masukan,
  aturan: Aturan & AturanRealisasi,
  laporan: LaporanUkuran,
  tahun: readonly number[],
  kebijakan: Kebijakan,
): Omit<HasilIndikatorTujuan, 'indikator'> {
  const komponen = gabungkanKomponen(indikator.komponen, laporan.komponenAsing)
  const terukur = computeRealisasi(sumber, aturan, komponen)
  const nilai = denganPredikat(terukur.nilai, target.nilai, indikator.skala)
  const realisasi: Masukan = { nilai, alasan: terukur.alasan }
  const capaian = computeCapaian(target, realisasi, aturan, kebijakan)
  const sekarang = { target: target.nilai, realisasi: nilai }
  return {
    ...capaian,
    target: target.nilai,
    realisasi: { nilai, asal: terukur.asal },
    komponen,
    kategori: computeKategori(capaian.capaian, kebijakan),
    riwayat: computeRiwayat(tahun, indikator.riwayat, sekarang, aturan, kebijakan),
    renstra: computeRenstra(indikator.renstra, laporan, realisasi, aturan, kebijakan),
  }
}

/**
 * Unit: percent. `diukur`: like any indicator. `rata-rata`: realisasi and capaian are the plain mean of the means of
 * the sasaran below the tujuan; a typed target only decides whether it was reached (else 100).
 */
function computeIndikatorTujuan(
  indikator: IndikatorTujuan,
  bawah: readonly HasilSasaran[],
  laporan: LaporanUkuran,
  tahun: readonly number[],
  kebijakan: Kebijakan,
): HasilIndikatorTujuan {
  const aturan = { ...indikator, desimal: kebijakan.desimal }
  const target = masukanDari(indikator.target, 'target kosong')
  if (indikator.dasar === 'diukur') {
    return {
      indikator,
      ...computeUkuran(indikator, indikator.baris, target, aturan, laporan, tahun, kebijakan),
    }
  }
  const capaian = rataRataSasaran(bawah)
  const nilai: Nilai | null = capaian.ada
    ? { jenis: 'angka', angka: capaian.nilai, desimal: kebijakan.desimal, persen: true }
    : null
  const realisasi: Masukan = { nilai, alasan: 'belum diukur' }
  const acuan: Masukan = { ...target, nilai: target.nilai ?? SERATUS_PERSEN }
  const { rumus, tercapai, letak } = computeCapaian(acuan, realisasi, aturan, kebijakan)
  const sekarang = { target: target.nilai, realisasi: nilai }
  return {
    indikator,
    rumus,
    target: target.nilai,
    realisasi: { nilai, asal: nilai === null ? 'tidak ada' : 'rata-rata sasaran' },
    komponen: null,
    capaian,
    capaianPenuh: capaian,
    dibatasi: false,
    kategori: computeKategori(capaian, kebijakan),
    tercapai,
    letak,
    riwayat: computeRiwayat(tahun, indikator.riwayat, sekarang, aturan, kebijakan).map((satu) =>
      capaianRataRata(satu, indikator.riwayat),
    ),
    renstra: computeRenstra(indikator.renstra, laporan, realisasi, aturan, kebijakan),
  }
}

/** Of an indicator that is itself a mean of capaian, an earlier year's realisasi is the capaian, unless one is typed. */
function capaianRataRata(tahun: HasilTahun, riwayat: IndikatorTujuan['riwayat']): HasilTahun {
  const baris = riwayat.find((lain) => lain.tahun.value === tahun.tahun)
  const tertulis = baris?.target.state === 'empty' && baris.capaianTertulis.value !== null
  if (tertulis || tahun.realisasi === null) return tahun
  const capaian = tahun.realisasi.jenis === 'angka' ? ada(tahun.realisasi.angka) : tiada('jenis tidak sama')
  return { ...tahun, capaian }
}

const SERATUS_PERSEN: Nilai = { jenis: 'angka', angka: SERATUS, desimal: 0, persen: true }

function rataRataSasaran(bawah: readonly HasilSasaran[]): Angka {
  const terukur = nilaiYangAda(bawah.map(({ rataRata }) => rataRata))
  return terukur.length === 0 ? tiada('tidak ada indikator') : ada(rerata(terukur))
}

/** Unit: percent / points. The indicators of every sasaran whose code stands on the program or below it, each once. */
function computeProgram(
  pos: HasilPos,
  indikator: readonly HasilIndikator[],
  kebijakan: Kebijakan,
  sebagian: boolean,
): HasilProgram {
  const kode = new Set(kodeSasaranDi(pos.pos).map(kunciKode))
  const milik = indikator.filter((satu) => {
    const kunci = kunciKode(satu.indikator.kodeSasaran)
    return kunci !== '' && kode.has(kunci)
  })
  const capaian = computeRataRata(milik.map(anggota), kebijakan).rataRata
  return { pos, capaian, efisiensi: computeEfisiensi(capaian, pos.serapan, kebijakan.efisiensi, sebagian) }
}

/** A row whose serapan, as printed, is under the threshold; one without a realisasi has none. */
function serapanRendah({ serapan }: HasilPos, kebijakan: Kebijakan): boolean {
  return serapan.ada && bulatkan(serapan.nilai, kebijakan.desimal).lt(kebijakan.ambangSerapan)
}

function rataRataSetahun(
  tahun: number,
  indikator: readonly HasilIndikator[],
  kebijakan: Kebijakan,
): Hasil['rataRataTahun'][number] {
  const semua = indikator.map(
    (satu): Anggota => ({
      capaian: satu.riwayat.find((lain) => lain.tahun === tahun)?.capaian ?? tiada('data tidak ada'),
      kelompok: kelompokSasaran(satu.indikator),
    }),
  )
  const { rataRata, takTerukur } = computeRataRata(semua, kebijakan)
  return { tahun, rataRata, terukur: semua.length - takTerukur }
}

function ekstrem(
  indikator: readonly HasilIndikator[],
  lebih: (a: Decimal, b: Decimal) => boolean,
): HasilIndikator | null {
  let terpilih: HasilIndikator | null = null
  for (const satu of indikator) {
    if (!satu.capaian.ada) continue
    if (terpilih === null || !terpilih.capaian.ada || lebih(satu.capaian.nilai, terpilih.capaian.nilai)) {
      terpilih = satu
    }
  }
  return terpilih
}
