/** Laporan → Hasil: every computed figure of the report, from the indicator up to the whole. */
import { type Decimal, desimal, jumlah } from '../decimal/decimal.ts'
import { kunciKode } from '../model/kode.ts'
import type {
  Cell,
  Indikator,
  IndikatorTujuan,
  Laporan,
  Nilai,
  PosAnggaran,
  Sasaran,
} from '../model/laporan.ts'
import { computeBelanja, computePos, jumlahUang, semuaPos, uangTertulis } from './anggaran.ts'
import { ada, tiada } from './angka.ts'
import { computeCapaian, type Masukan } from './capaian.ts'
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
import { computeRealisasi } from './realisasi.ts'
import { denganPredikat } from './ukuran.ts'

export function computeHasil(laporan: Laporan): Hasil {
  const kebijakan = resolveKebijakan(laporan)
  const tahun = tahunPembanding(laporan)
  const indikator = laporan.indikator.map((satu) => computeIndikator(satu, laporan, tahun, kebijakan))
  const hasilIndikator = peta(indikator, (hasil) => hasil.indikator)
  const pohon = laporan.anggaran.map(computePos)
  const hasilPos = peta(semuaPos(pohon), (hasil) => hasil.pos)

  const sasaran = laporan.sasaran.map((satu): HasilSasaran => {
    const milik = satu.indikator.flatMap((anggota) => hasilIndikator.get(anggota) ?? [])
    const program = satu.anggaran.flatMap((pos) => hasilPos.get(pos) ?? [])
    const { rataRata, takTerukur } = computeRataRata(milik.map(anggota), kebijakan)
    const anggaran = jumlahUang(program)
    return {
      sasaran: satu,
      indikator: milik,
      rataRata,
      takTerukur,
      kategori: computeKategori(rataRata, kebijakan),
      anggaran,
      program,
      efisiensi: computeEfisiensi(rataRata, anggaran.serapan, kebijakan.efisiensi),
    }
  })
  const hasilSasaran = peta(sasaran, (hasil) => hasil.sasaran)

  const misi = laporan.misi.map((satu): HasilMisi => {
    const tujuan = satu.tujuan.map((milik): HasilTujuan => {
      const bawah = milik.sasaran.flatMap((anggota) => hasilSasaran.get(anggota) ?? [])
      const { rataRata } = computeRataRata(bawah.flatMap(anggotaSasaran), kebijakan)
      return {
        tujuan: milik,
        sasaran: bawah,
        rataRata,
        kategori: computeKategori(rataRata, kebijakan),
        indikator: milik.indikator.map((ukuran) =>
          computeIndikatorTujuan(ukuran, bawah, laporan, tahun, kebijakan),
        ),
      }
    })
    const semua = tujuan.flatMap(({ sasaran }) => sasaran.flatMap(anggotaSasaran))
    const { rataRata, takTerukur } = computeRataRata(semua, kebijakan)
    return {
      misi: satu,
      tujuan,
      rataRata,
      takTerukur,
      kategori: computeKategori(rataRata, kebijakan),
      jumlahIndikator: semua.length,
    }
  })
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
    program: pohon.map((pos) => computeProgram(pos, indikator, kebijakan)),
    serapanRendah: semuaPos(pohon).filter((pos) => serapanRendah(pos, kebijakan)),
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

function peta<K, V>(nilai: readonly V[], kunci: (nilai: V) => K): ReadonlyMap<K, V> {
  return new Map(nilai.map((satu) => [kunci(satu), satu]))
}

function anggota(hasil: HasilIndikator): Anggota {
  return { capaian: hasil.capaian, kelompok: kelompokSasaran(hasil.indikator) }
}

function anggotaSasaran(hasil: HasilSasaran): readonly Anggota[] {
  return hasil.indikator.map(anggota)
}

function target(cell: Cell<Nilai>): Masukan {
  return { nilai: cell.value, alasan: cell.state === 'bad' ? 'isi tidak terbaca' : 'target kosong' }
}

function computeIndikator(
  indikator: Indikator,
  laporan: Laporan,
  tahun: readonly number[],
  kebijakan: Kebijakan,
): HasilIndikator {
  const sasaranAngka = target(indikator.target)
  const aturan = {
    polaritas: indikator.polaritas,
    rumus: indikator.rumus,
    skala: indikator.skala,
    satuan: indikator.satuan,
    faktor: indikator.faktor,
    penghitungan: indikator.penghitungan,
    desimal: kebijakan.desimal,
  }
  const komponen = gabungkanKomponen(indikator.komponen, laporan.komponenAsing)
  const terukur = computeRealisasi(indikator.realisasi, aturan, komponen)
  const dipakai = { ...terukur, nilai: denganPredikat(terukur.nilai, sasaranAngka.nilai, indikator.skala) }
  const capaian = computeCapaian(sasaranAngka, dipakai, indikator, kebijakan)
  return {
    indikator,
    ...capaian,
    target: sasaranAngka.nilai,
    realisasi: { nilai: dipakai.nilai, asal: dipakai.asal },
    komponen,
    kategori: computeKategori(capaian.capaian, kebijakan),
    riwayat: computeRiwayat(
      tahun,
      indikator.riwayat,
      { target: sasaranAngka.nilai, realisasi: dipakai.nilai },
      aturan,
      kebijakan,
    ),
    renstra: computeRenstra(indikator.renstra, laporan, dipakai, indikator, kebijakan),
    standarNasional: computeStandarNasional(indikator, sasaranAngka.nilai, dipakai.nilai),
  }
}

/**
 * Unit: percent. `diukur`: like any indicator. `rata-rata`: realisasi and capaian are the plain mean of the means of
 * the sasaran below the tujuan; a typed target only decides whether it was reached (else 100).
 */
function computeIndikatorTujuan(
  indikator: IndikatorTujuan,
  bawah: readonly HasilSasaran[],
  laporan: Pick<Laporan, 'tahun' | 'periodeRenstra' | 'komponenAsing'>,
  tahun: readonly number[],
  kebijakan: Kebijakan,
): HasilIndikatorTujuan {
  const aturan = {
    polaritas: indikator.polaritas,
    rumus: null,
    skala: indikator.skala,
    satuan: indikator.satuan,
    faktor: indikator.faktor,
    penghitungan: null,
    desimal: kebijakan.desimal,
  }
  const tertulis = target(indikator.baris.target)
  const riwayat = (realisasi: Nilai | null): readonly HasilTahun[] =>
    computeRiwayat(tahun, indikator.riwayat, { target: tertulis.nilai, realisasi }, aturan, kebijakan)
  const renstra = (realisasi: Masukan) =>
    computeRenstra(indikator.renstra, laporan, realisasi, aturan, kebijakan)
  if (indikator.dasar === 'rata-rata') {
    const capaian = rataRataSasaran(bawah)
    const nilai: Nilai | null = capaian.ada
      ? { jenis: 'angka', angka: capaian.nilai, desimal: kebijakan.desimal, persen: true }
      : null
    const acuan: Nilai = tertulis.nilai ?? SERATUS_PERSEN
    const banding = computeCapaian(
      { ...tertulis, nilai: acuan },
      { nilai, alasan: 'belum diukur' },
      aturan,
      kebijakan,
    )
    return {
      indikator,
      rumus: banding.rumus,
      target: tertulis.nilai,
      realisasi: { nilai, asal: nilai === null ? 'tidak ada' : 'rata-rata sasaran' },
      komponen: null,
      capaian,
      kategori: computeKategori(capaian, kebijakan),
      tercapai: banding.tercapai,
      letak: banding.letak,
      riwayat: riwayat(nilai).map((satu) => capaianRataRata(satu, indikator.riwayat)),
      renstra: renstra({ nilai, alasan: 'belum diukur' }),
    }
  }
  const komponen = gabungkanKomponen(indikator.komponen, laporan.komponenAsing)
  const terukur = computeRealisasi(indikator.baris, aturan, komponen)
  const dipakai = { ...terukur, nilai: denganPredikat(terukur.nilai, tertulis.nilai, indikator.skala) }
  const { rumus, capaian, tercapai, letak } = computeCapaian(tertulis, dipakai, aturan, kebijakan)
  return {
    indikator,
    rumus,
    target: tertulis.nilai,
    realisasi: { nilai: dipakai.nilai, asal: dipakai.asal },
    komponen,
    capaian,
    kategori: computeKategori(capaian, kebijakan),
    tercapai,
    letak,
    riwayat: riwayat(dipakai.nilai),
    renstra: renstra(dipakai),
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

const SERATUS_PERSEN: Nilai = { jenis: 'angka', angka: desimal(100), desimal: 0, persen: true }

function rataRataSasaran(bawah: readonly HasilSasaran[]): Angka {
  const terukur = bawah.flatMap(({ rataRata }) => (rataRata.ada ? [rataRata.nilai] : []))
  return terukur.length === 0 ? tiada('tidak ada indikator') : ada(rerata(terukur))
}

/** Unit: percent / points. The indicators of every sasaran whose code stands on the program or below it, each once. */
function computeProgram(
  pos: HasilPos,
  indikator: readonly HasilIndikator[],
  kebijakan: Kebijakan,
): HasilProgram {
  const kode = new Set(kodeSasaranDi(pos.pos).map(kunciKode))
  const milik = indikator.filter((satu) => {
    const kunci = kunciKode(satu.indikator.kodeSasaran)
    return kunci !== '' && kode.has(kunci)
  })
  const capaian = computeRataRata(milik.map(anggota), kebijakan).rataRata
  return { pos, capaian, efisiensi: computeEfisiensi(capaian, pos.serapan, kebijakan.efisiensi) }
}

function kodeSasaranDi(pos: PosAnggaran): readonly Sasaran['kode'][] {
  return [...pos.kodeSasaran, ...pos.anak.flatMap(kodeSasaranDi)]
}

/** A lowest row whose serapan, as printed, is under the threshold; one without a realisasi has none. */
function serapanRendah(pos: HasilPos, kebijakan: Kebijakan): boolean {
  return (
    pos.anak.length === 0 &&
    pos.serapan.ada &&
    bulatkan(pos.serapan.nilai, kebijakan.desimal).lt(kebijakan.ambangSerapan)
  )
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
