/** Hasil as JSON for scripts: the stable shape of `lkjip calc --format json`; it only grows. */
import type { Decimal } from '../decimal/decimal.ts'
import type { Laporan, Nilai } from '../model/laporan.ts'
import { besaranUang } from './anggaran.ts'
import type {
  Angka,
  AnyHasilIndikator,
  Efisiensi,
  Hasil,
  HasilBelanja,
  HasilPos,
  HasilRenstra,
  HasilTahun,
  Kebijakan,
  Uang,
} from './hasil.ts'
import { bulatkan } from './pembulatan.ts'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [kunci: string]: Json }

/** Digits of a figure that is printed unrounded. */
const ANGKA_PENTING = 20

/**
 * Every figure is exact text with a decimal point, null where nothing was computed, with `alasan`. Percentages are
 * rounded as the report prints them; `capaianPenuh` is the unrounded value before cap and floor.
 */
export function calcJson(laporan: Laporan, hasil: Hasil): { readonly [kunci: string]: Json } {
  const cetak = new Pencetak(hasil.kebijakan.desimal)
  return {
    schemaVersion: 1,
    file: laporan.berkas,
    opd: laporan.identitas.namaOpd.value,
    tahun: laporan.tahun === 0 ? null : laporan.tahun,
    kebijakan: kebijakanJson(hasil.kebijakan),
    indikator: hasil.indikator.map((satu) => indikatorJson(satu, cetak)),
    sasaran: hasil.sasaran.map((satu) => ({
      kode: satu.sasaran.kode,
      nama: satu.sasaran.nama,
      rataRata: cetak.persen(satu.rataRata),
      ...(satu.program.length === 0 ? TANPA_UANG : cetak.uang(satu.anggaran)),
      efisiensi: cetak.efisiensi(satu.efisiensi),
      kategori: satu.kategori?.label ?? null,
      takTerukur: satu.takTerukur,
      alasan: alasan(satu.rataRata),
      alasanSerapan: alasan(satu.anggaran.serapan),
    })),
    tujuan: hasil.tujuan.map((satu) => ({
      kode: satu.tujuan.kode,
      nama: satu.tujuan.nama,
      rataRata: cetak.persen(satu.rataRata),
      alasan: alasan(satu.rataRata),
      kategori: satu.kategori?.label ?? null,
      indikator: satu.indikator.map((ukuran) => indikatorJson(ukuran, cetak)),
    })),
    misi: misiTercetak(hasil).map((satu) => ({
      nama: satu.misi.nama,
      rataRata: cetak.persen(satu.rataRata),
      kategori: satu.kategori?.label ?? null,
      jumlahIndikator: satu.jumlahIndikator,
      takTerukur: satu.takTerukur,
      alasan: alasan(satu.rataRata),
    })),
    rataRata: cetak.persen(hasil.rataRata),
    kategori: hasil.kategori?.label ?? null,
    takTerukur: hasil.takTerukur,
    alasan: alasan(hasil.rataRata),
    rekapKategori: hasil.rekapKategori.map(({ pita, jumlah }) => ({ kategori: pita.label, jumlah })),
    anggaran: {
      ...cetak.uang(hasil.anggaran),
      paguAwal: angka(hasil.anggaran.paguAwal),
      alasan: alasan(hasil.anggaran.serapan),
      pohon: hasil.anggaran.pohon.map((pos) => posJson(pos, cetak)),
    },
    program: hasil.program.map((satu) => ({
      kode: satu.pos.pos.kode,
      uraian: satu.pos.pos.uraian,
      capaian: cetak.persen(satu.capaian),
      serapan: cetak.persen(satu.pos.serapan),
      efisiensi: cetak.efisiensi(satu.efisiensi),
      alasan: alasan(satu.capaian),
    })),
    serapanRendah: hasil.serapanRendah.map((pos) => ({
      kode: pos.pos.kode,
      uraian: pos.pos.uraian,
      ...cetak.uang(pos),
    })),
    belanja: hasil.belanja.map((satu) => belanjaJson(satu, cetak)),
    sumberDana: hasil.sumberDana.map((satu) => ({
      nama: satu.nama,
      ...(satu.kosong ? TANPA_UANG : cetak.uang(satu)),
      alasan: satu.kosong ? 'data tidak ada' : alasan(satu.serapan),
    })),
    riwayat: [...hasil.indikator, ...hasil.indikatorTujuan].flatMap((satu) =>
      satu.riwayat.map((tahun) => tahunJson(satu.indikator.kode, tahun, cetak)),
    ),
    rataRataTahun: hasil.rataRataTahun.map(({ tahun, rataRata, terukur }) => ({
      tahun,
      rataRata: cetak.persen(rataRata),
      terukur,
      alasan: alasan(rataRata),
    })),
    renstra: [...hasil.indikator, ...hasil.indikatorTujuan].flatMap((satu) =>
      satu.renstra === null ? [] : [renstraJson(satu.indikator.kode, satu.renstra, cetak)],
    ),
    standarNasional: hasil.indikator.flatMap((satu) =>
      satu.standarNasional === null
        ? []
        : [
            {
              kode: satu.indikator.kode,
              standar: nilaiJson(satu.standarNasional.pembanding),
              selisih: cetak.penuh(satu.standarNasional.selisih),
              penilaian: satu.standarNasional.penilaian,
              alasan: alasan(satu.standarNasional.selisih),
            },
          ],
    ),
  }
}

/** An office without misi has none; a nameless one beside others holds the sasaran that stand under no misi. */
function misiTercetak({ misi }: Hasil): Hasil['misi'] {
  return misi.some((satu) => satu.misi.nama !== '') ? misi : []
}

/** No budget row names the subject: that is no money of 0. */
const TANPA_UANG = { pagu: null, realisasi: null, serapan: null, sisa: null } as const

/** Writes figures with the office's decimals. */
class Pencetak {
  readonly #desimal: number

  constructor(desimal: number) {
    this.#desimal = desimal
  }

  persen(satu: Angka): string | null {
    return satu.ada ? bulatkan(satu.nilai, this.#desimal).toFixed(this.#desimal) : null
  }

  penuh(satu: Angka): string | null {
    return satu.ada ? angka(satu.nilai) : null
  }

  uang(satu: Uang): { readonly [kunci in 'pagu' | 'realisasi' | 'serapan' | 'sisa']: Json } {
    return {
      pagu: this.penuh(besaranUang(satu, 'pagu')),
      realisasi: this.penuh(besaranUang(satu, 'realisasi')),
      serapan: this.persen(satu.serapan),
      sisa: this.penuh(besaranUang(satu, 'sisa')),
    }
  }

  efisiensi({ metode, nilai, label }: Efisiensi): Json {
    return { metode, nilai: this.persen(nilai), label, alasan: alasan(nilai) }
  }
}

function angka(nilai: Decimal): string
function angka(nilai: Decimal | null): string | null
function angka(nilai: Decimal | null): string | null {
  if (nilai === null) return null
  return nilai.isZero() ? '0' : nilai.toSignificantDigits(ANGKA_PENTING).toFixed()
}

function alasan(satu: Angka): string | null {
  return satu.ada ? null : satu.alasan
}

/** "17.19", ">=95", "90–95", "1:17", "BB"; null for none. Percent signs are left to `satuan`. */
export function nilaiJson(nilai: Nilai | null): string | null {
  switch (nilai?.jenis) {
    case undefined:
      return null
    case 'angka':
      return angka(nilai.angka)
    case 'batas':
      return `${nilai.operator}${angka(nilai.angka)}`
    case 'rentang':
      return `${angka(nilai.bawah)}–${angka(nilai.atas)}`
    case 'rasio':
      return `${angka(nilai.kiri)}:${angka(nilai.kanan)}`
    case 'predikat':
      return nilai.label
  }
}

function kebijakanJson(kebijakan: Kebijakan): Json {
  return {
    negatif: kebijakan.negatif,
    predikat: kebijakan.predikat,
    batasAtas: angka(kebijakan.batasAtas),
    batasBawah: angka(kebijakan.batasBawah),
    targetNol: kebijakan.targetNol,
    rataRata: kebijakan.rataRata,
    kategori: {
      nama: kebijakan.kategori.nama,
      pita: kebijakan.kategori.pita.map((pita) => ({
        label: pita.label,
        bawah: angka(pita.bawah),
        termasukBawah: pita.termasukBawah,
        atas: angka(pita.atas),
        termasukAtas: pita.termasukAtas,
      })),
    },
    efisiensi: kebijakan.efisiensi,
    desimal: kebijakan.desimal,
    ambangSerapan: angka(kebijakan.ambangSerapan),
    ambangCapaianBawah: angka(kebijakan.ambangCapaianBawah),
    ambangCapaianAtas: angka(kebijakan.ambangCapaianAtas),
  }
}

function indikatorJson(satu: AnyHasilIndikator, cetak: Pencetak): Json {
  const { indikator } = satu
  return {
    kode: indikator.kode,
    ...('perjanjian' in indikator ? { sasaran: indikator.kodeSasaran } : {}),
    indikator: indikator.nama,
    satuan: indikator.satuan,
    ...('dasar' in indikator ? { dasar: indikator.dasar } : {}),
    target: nilaiJson(satu.target),
    realisasi: nilaiJson(satu.realisasi.nilai),
    polaritas: indikator.polaritas,
    rumus: satu.rumus,
    capaian: cetak.persen(satu.capaian),
    capaianPenuh: cetak.penuh(satu.capaianPenuh),
    kategori: satu.kategori?.label ?? null,
    alasan: alasan(satu.capaian),
    dibatasi: satu.dibatasi,
    tercapai: satu.tercapai,
    asalRealisasi: satu.realisasi.asal,
    ...predikatJson(satu.realisasi.nilai),
    ...komponenJson(satu),
  }
}

/** The predicate of a realisasi that is a number, where a scale or the office gives it one. */
function predikatJson(nilai: Nilai | null): { readonly [kunci: string]: Json } {
  return nilai?.jenis === 'angka' && nilai.predikat !== undefined ? { predikatRealisasi: nilai.predikat } : {}
}

/** Only where the workbook has components: the key would be noise elsewhere. */
function komponenJson({ indikator, komponen: gabungan }: AnyHasilIndikator): {
  readonly [kunci: string]: Json
} {
  if (indikator.komponen.length === 0) return {}
  return {
    komponen: {
      penggabungan: gabungan?.cara ?? null,
      faktor: angka(gabungan?.faktor ?? null),
      hasil: gabungan?.nilai.ada === true ? angka(gabungan.nilai.nilai) : null,
      alasan: gabungan === null ? 'belum diukur' : alasan(gabungan.nilai),
      baris: indikator.komponen.map((baris) => ({
        komponen: baris.komponen.value,
        satuan: baris.satuan.value,
        bobot: angka(baris.bobot.value),
        target: nilaiJson(baris.target.value),
        realisasi: nilaiJson(baris.realisasi.value),
      })),
    },
  }
}

function posJson(satu: HasilPos, cetak: Pencetak): Json {
  return {
    kode: satu.pos.kode,
    tingkat: satu.pos.tingkat,
    uraian: satu.pos.uraian,
    sasaran: satu.pos.kodeSasaran,
    ...cetak.uang(satu),
    paguAwal: angka(satu.paguAwal),
    alasan: alasan(satu.serapan),
    anak: satu.anak.map((anak) => posJson(anak, cetak)),
  }
}

function belanjaJson(satu: HasilBelanja, cetak: Pencetak): Json {
  return {
    jenis: satu.jenis.nama,
    ...cetak.uang(satu),
    alasan: alasan(satu.serapan),
    kelompok: satu.kelompok.map((kelompok) => ({
      nama: kelompok.kelompok.nama,
      ...cetak.uang(kelompok),
      alasan: alasan(kelompok.serapan),
      baris: kelompok.baris.map((baris, index) => ({
        kode: kelompok.kelompok.baris[index]?.kodeRekening.value ?? null,
        uraian: kelompok.kelompok.baris[index]?.uraian.value ?? null,
        ...cetak.uang(baris),
        alasan: alasan(baris.serapan),
      })),
    })),
  }
}

function tahunJson(kode: string, satu: HasilTahun, cetak: Pencetak): Json {
  return {
    kode,
    tahun: satu.tahun,
    target: nilaiJson(satu.target),
    realisasi: nilaiJson(satu.realisasi),
    capaian: cetak.persen(satu.capaian),
    selisih: cetak.penuh(satu.selisih),
    arah: satu.tren.arah,
    baik: satu.tren.baik,
    alasan: alasan(satu.capaian),
  }
}

function renstraJson(kode: string, satu: HasilRenstra, cetak: Pencetak): Json {
  return {
    kode,
    kondisiAwal: nilaiJson(satu.kondisiAwal),
    targetTahun: nilaiJson(satu.targetTahun),
    capaianTahun: cetak.persen(satu.capaianTahun),
    targetAkhir: nilaiJson(satu.targetAkhir),
    capaianAkhir: cetak.persen(satu.capaianAkhir),
    kemajuan: cetak.persen(satu.kemajuan),
    alasan: alasan(satu.capaianTahun),
    alasanKemajuan: alasan(satu.kemajuan),
  }
}
