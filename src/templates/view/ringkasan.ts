/** The whole as a template sees it: means, counts, extremes, what was missed, and the groups of the ikhtisar. */

import type { Hasil, HasilIndikator, HasilSasaran } from '../../calc/hasil.ts'
import { bulatkan } from '../../calc/pembulatan.ts'
import { desimal, jumlah, SERATUS } from '../../decimal/decimal.ts'
import type { Laporan } from '../../model/laporan.ts'
import type { View } from '../engine/template.ts'
import { berkode } from '../format/kode.ts'
import { teksSel } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { akhirTercapai, kalimat, kutip, perubahan, sebutAkhir, viewIndikator } from './indikator.ts'
import { terbaikDulu } from './kategori.ts'
import { sebutBeberapa, sebutSeri } from './sebut.ts'
import { realisasiLalu, tahunLalu } from './tahun.ts'

/** A part of the ikhtisar with a table of its own: a misi, or a tujuan where the workbook names no misi. */
export interface KelompokRingkas {
  readonly id: string
  readonly judul: string
  readonly sasaran: readonly HasilSasaran[]
  readonly rataRata: HasilSasaran['rataRata']
  readonly kategori: HasilSasaran['kategori']
  readonly label: string
  /** "Misi", "Tujuan": what the group is. */
  readonly jenis: string
}

export function kelompokRingkas({ hasil }: Bahan): readonly KelompokRingkas[] {
  return kelompokHasil(hasil).map((satu, index) => ({ ...satu, id: `ringkas-${index + 1}` }))
}

function kelompokHasil(hasil: Hasil): readonly Omit<KelompokRingkas, 'id'>[] {
  if (hasil.misi.some(({ misi }) => misi.nama !== '')) {
    return hasil.misi.map(({ misi, tujuan, rataRata, kategori }) => ({
      judul: misi.nama || 'Sasaran lain',
      sasaran: tujuan.flatMap(({ sasaran }) => sasaran),
      rataRata,
      kategori,
      label: 'Rata-rata capaian misi',
      jenis: 'Misi',
    }))
  }
  if (hasil.tujuan.some(({ tujuan }) => tujuan.nama !== '')) {
    return hasil.tujuan.map(({ tujuan, sasaran, rataRata, kategori }) => ({
      judul: tujuan.nama === '' ? 'Sasaran lain' : `Tujuan ${berkode(tujuan.kode, tujuan.nama)}`,
      sasaran,
      rataRata,
      kategori,
      label: 'Rata-rata capaian tujuan',
      jenis: 'Tujuan',
    }))
  }
  const { sasaran, rataRata, kategori } = hasil
  return [{ judul: '', sasaran, rataRata, kategori, label: 'Rata-rata capaian', jenis: 'Bagian' }]
}

export function viewRingkasan(bahan: Bahan): View {
  const { hasil, format } = bahan
  const { indikator, tertinggi, terendah } = hasil
  const tercapai = indikator.filter((satu) => satu.tercapai === true)
  const takTercapai = indikator.filter((satu) => satu.tercapai === false)
  const takTerukur = indikator.filter(({ capaian }) => !capaian.ada)
  const terukur = indikator.length - takTerukur.length
  const lalu = hasil.rataRataTahun.find(({ tahun }) => tahun === bahan.laporan.tahun - 1) ?? null
  const rekap = terbaikDulu(hasil.rekapKategori, ({ pita }) => pita)
  const rataLalu = lalu?.rataRata.ada === true ? lalu.rataRata : null
  const banding =
    rataLalu !== null && hasil.rataRata.ada ? format.banding(hasil.rataRata.nilai, rataLalu.nilai) : 0
  const sasaranTerukur = hasil.sasaran.filter((satu) => satu.rataRata.ada).length
  const perSasaran = hasil.kebijakan.rataRata === 'sasaran'
  /** The two means do not rest on the same indicators. */
  const bedaIndikator =
    lalu !== null &&
    indikator.some((satu) => satu.capaian.ada !== (tahunLalu(satu, bahan.laporan)?.capaian.ada === true))
  /** Means of the table that rest on more or fewer indicators than this year's, of years before the last one, which has a sentence of its own. */
  const lama = hasil.rataRataTahun
    .filter((satu) => satu.tahun < bahan.laporan.tahun - 1 && satu.rataRata.ada && satu.terukur !== terukur)
    .toSorted((a, b) => a.tahun - b.tahun)
  return {
    terukur: hasil.rataRata.ada,
    cakupanLama: lama.map(
      (satu) => `tahun ${satu.tahun} mencakup ${denganTerbilang(satu.terukur)} indikator`,
    ),
    rataRata: format.persenAda(hasil.rataRata),
    kategori: hasil.kategori?.label ?? '',
    /** The whole is a mean of the means of sasaran. */
    rataSasaran: perSasaran && sasaranTerukur > 1,
    jumlahSasaranTerukur: denganTerbilang(sasaranTerukur),
    /** One indicator is no mean. */
    tunggal: indikator.length === 1,
    jumlahTerukur: denganTerbilang(terukur),
    jumlahTercapai: denganTerbilang(tercapai.length),
    jumlahTakTercapai: denganTerbilang(takTercapai.length),
    jumlahTakTerukur: denganTerbilang(takTerukur.length),
    adaTercapai: tercapai.length > 0,
    adaTakTercapai: takTercapai.length > 0,
    adaTakTerukur: takTerukur.length > 0,
    semuaTercapai: indikator.length > 0 && tercapai.length === indikator.length,
    namaTakTercapai: sebutBeberapa(takTercapai.map((satu) => satu.indikator.nama)),
    namaTakTerukur: sebutBeberapa(takTerukur.map((satu) => satu.indikator.nama)),
    /** The summary names all of a few, the lowest of many. */
    terpilih: takTercapai.length > TERBANYAK_IKHTISAR,
    takTercapaiIkhtisar: terendahDulu(takTercapai).map((satu) => viewIndikator(bahan, satu)),
    takTercapai: takTercapai.map((satu) => viewIndikator(bahan, satu)),
    takTerukur: takTerukur.map((satu) => viewIndikator(bahan, satu)),
    adaEkstrem: tertinggi !== null && terendah !== null && beda(bahan, tertinggi, terendah),
    tertinggi: tertinggi === null ? null : viewUjung(bahan, tertinggi),
    terendah: terendah === null ? null : viewUjung(bahan, terendah),
    tertinggiSeri: viewSeri(bahan, tertinggi),
    terendahSeri: viewSeri(bahan, terendah),
    renstra: viewRenstraRingkas(bahan.laporan, indikator),
    /** "4 (empat) indikator berkategori Memuaskan", then "3 (tiga) Sangat Baik", best first. */
    rekapIsi: rekap
      .filter(({ jumlah }) => jumlah > 0)
      .map(({ pita, jumlah }, index) =>
        index === 0
          ? `${denganTerbilang(jumlah)} indikator berkategori ${pita.label}`
          : `${denganTerbilang(jumlah)} ${pita.label}`,
      ),
    /** The category that all measured indicators share. */
    rekapSemua:
      terukur === 0 ? '' : (rekap.find(({ jumlah: banyak }) => banyak === terukur)?.pita.label ?? ''),
    bagianDibulatkan: bagianDibulatkan(bahan),
    /** Of nothing measured every category is empty. */
    rekapNol: terukur === 0 ? [] : rekap.filter(({ jumlah }) => jumlah === 0).map(({ pita }) => pita.label),
    kelompok: kelompokRingkas(bahan).map(({ id, judul, jenis, sasaran, rataRata, kategori }) => {
      const banyak = sasaran.reduce((jumlah, satu) => jumlah + satu.indikator.length, 0)
      return {
        id,
        judul,
        jenis,
        rataSasaran: perSasaran && sasaran.filter((satu) => satu.rataRata.ada).length > 1,
        tunggal: banyak === 1,
        jumlahSasaran: denganTerbilang(sasaran.length),
        jumlahIndikator: denganTerbilang(banyak),
        terukur: rataRata.ada,
        rataRata: format.persenAda(rataRata),
        kategori: kategori?.label ?? '',
      }
    }),
    adaTahunLalu: rataLalu !== null && hasil.rataRata.ada,
    rataLalu: format.persenAda(rataLalu),
    lebihTinggi: banding > 0,
    lebihRendah: banding < 0,
    terukurLalu: lalu === null ? '' : denganTerbilang(lalu.terukur),
    bedaTerukur: lalu !== null && lalu.terukur !== terukur,
    /** As many, but others. */
    bedaIndikator: bedaIndikator && lalu?.terukur === terukur,
    ...viewTren(bahan),
    ...viewPenjelasan(takTercapai),
    tindakLanjut: takTercapai.flatMap((satu) => {
      const teks = kalimat(satu.indikator.realisasi?.tindakLanjut.value ?? '')
      return teks === '' ? [] : [{ nama: satu.indikator.nama, teks }]
    }),
  }
}

/** Do the shares of the recap, as printed, miss 100? */
function bagianDibulatkan({ hasil: { rekapKategori, indikator, takTerukur, kebijakan } }: Bahan): boolean {
  const terbagi = rekapKategori.map(({ jumlah: banyak }) => banyak)
  const luar = indikator.length - takTerukur - terbagi.reduce((semua, satu) => semua + satu, 0)
  const persen = [...terbagi, luar, takTerukur].map((banyak) =>
    bulatkan(desimal(banyak).times(100).div(Math.max(1, indikator.length)), kebijakan.desimal),
  )
  return indikator.length > 0 && !jumlah(persen).eq(SERATUS)
}

/** Missed indicators that the summary names one by one. */
const TERBANYAK_IKHTISAR = 8
const TERPILIH = 5

function terendahDulu(semua: readonly HasilIndikator[]): readonly HasilIndikator[] {
  if (semua.length <= TERBANYAK_IKHTISAR) return semua
  return semua
    .toSorted((a, b) => (a.capaian.ada && b.capaian.ada ? a.capaian.nilai.cmp(b.capaian.nilai) : 0))
    .slice(0, TERPILIH)
}

/** Do they differ as printed? */
function beda({ format }: Bahan, a: HasilIndikator, b: HasilIndikator): boolean {
  return format.persen(a.capaian) !== format.persen(b.capaian)
}

/** The indicators that share an extreme as printed; without this one alone would be named for all. */
function viewSeri(bahan: Bahan, ujung: HasilIndikator | null): View {
  const seri =
    ujung === null
      ? []
      : bahan.hasil.indikator.filter((satu) => satu.capaian.ada && !beda(bahan, satu, ujung))
  return {
    ada: seri.length > 1,
    jumlah: denganTerbilang(seri.length),
    nama: sebutSeri(seri.map(({ indikator }) => indikator.nama)),
    capaian: bahan.format.persenAda(ujung?.capaian),
  }
}

/** The indicator at an end, its target and realisasi as they stand in a sentence. */
function viewUjung(bahan: Bahan, hasil: HasilIndikator): View {
  const view = viewIndikator(bahan, hasil)
  const { target = null, realisasi = null } = view
  const sebut = (isi: typeof target): typeof target =>
    typeof isi === 'string' && hasil.indikator.polaritas === 'ya/tidak' ? kutip(isi) : isi
  return { ...view, target: sebut(target), realisasi: sebut(realisasi) }
}

/**
 * What there is to say of the Renstra targets of this year, most particular first: of the only indicator there is, of
 * the only one that has a target; all indicators reach theirs, all that have one, none, some.
 */
type KasusRenstra = 'tunggal' | 'satu' | 'lengkap' | 'semua' | 'nihil' | 'sebagian'

/** How many of the indicators reach the Renstra targets of this year and of the end of the period. */
export function viewRenstraRingkas(
  laporan: Pick<Laporan, 'tahun' | 'periodeRenstra'>,
  indikator: readonly HasilIndikator[],
): View {
  const tahunan = indikator.flatMap(({ renstra }) => renstra?.tercapaiTahun ?? [])
  const bertarget = indikator.filter(({ renstra }) => (renstra?.targetTahun ?? null) !== null)
  const tercapai = tahunan.filter((satu) => satu).length
  const semua = tercapai === tahunan.length
  /** All indicators in question have a target of this year. */
  const lengkap = tahunan.length === indikator.length
  /** Some have a target of this year and nothing to set against it. */
  const adaTakBanding = bertarget.length > tahunan.length
  const kasus = ((): KasusRenstra => {
    if (indikator.length === 1) return 'tunggal'
    if (tahunan.length === 1) return 'satu'
    if (semua) return lengkap ? 'lengkap' : 'semua'
    return tercapai === 0 ? 'nihil' : 'sebagian'
  })()
  return {
    ada: tahunan.length > 0,
    kasus,
    jumlah: denganTerbilang(tahunan.length),
    tercapai: denganTerbilang(tercapai),
    semua,
    lengkap,
    nihil: tercapai === 0,
    adaTakBanding,
    /** "indikator yang … target": what those in question have to do with it. */
    hubungan: adaTakBanding ? 'dapat dibandingkan dengan' : 'mempunyai',
    lanjutanAkhir: lanjutanAkhir(
      indikator.flatMap((satu) => akhirTercapai(satu, laporan) ?? []),
      indikator.length === 1 ? semua : null,
      sebutAkhir(laporan),
    ),
  }
}

/**
 * What the sentence on this year's targets ends with: those of the end of the period; '' where there are none.
 * `tunggal`: whether the only indicator there is reaches this year's.
 */
function lanjutanAkhir(dibanding: readonly boolean[], tunggal: boolean | null, akhir: string): string {
  const tercapai = dibanding.filter((satu) => satu).length
  if (dibanding.length === 0) return ''
  if (tunggal === tercapai > 0) return `, demikian pula target ${akhir}`
  if (tunggal !== null) return `; target ${akhir} ${tercapai === 0 ? 'belum' : 'sudah'} terpenuhi`
  return tercapai === 0
    ? `; belum ada indikator yang memenuhi target ${akhir}`
    : `; ${denganTerbilang(tercapai)} indikator sudah memenuhi target ${akhir}`
}

/** Realisasi and capaian move by themselves: a better realisasi may miss a target that rose faster. */
function viewTren(bahan: Bahan): View {
  const { hasil, laporan, format } = bahan
  const { membaik, memburuk } = perubahan(bahan, hasil.indikator)
  const nama = (semua: readonly HasilIndikator[]): readonly string[] =>
    sebutBeberapa(semua.map(({ indikator }) => indikator.nama))
  const arah = hasil.indikator.flatMap((satu) => {
    const lalu = realisasiLalu(satu, laporan)
    return satu.capaian.ada && lalu?.capaian.ada === true
      ? [format.banding(satu.capaian.nilai, lalu.capaian.nilai)]
      : []
  })
  const naik = arah.filter((satu) => satu > 0).length
  const turun = arah.filter((satu) => satu < 0).length
  return {
    membaik: denganTerbilang(membaik.length),
    memburuk: denganTerbilang(memburuk.length),
    adaMembaik: membaik.length > 0,
    adaMemburuk: memburuk.length > 0,
    namaMembaik: nama(membaik),
    namaMemburuk: nama(memburuk),
    adaArahCapaian: arah.length > 0,
    gerakCapaian: [
      ...(naik > 0 ? [`naik pada ${denganTerbilang(naik)} indikator`] : []),
      ...(turun > 0 ? [`turun pada ${denganTerbilang(turun)} indikator`] : []),
      ...(arah.length > naik + turun
        ? [`tetap pada ${denganTerbilang(arah.length - naik - turun)} indikator`]
        : []),
    ],
  }
}

/** Which explanations of missed targets the office wrote: nothing else is promised. */
function viewPenjelasan(takTercapai: readonly HasilIndikator[]): View {
  const ada = (kolom: 'penyebab' | 'kendala' | 'upaya' | 'tindakLanjut'): boolean =>
    takTercapai.some(({ indikator }) => teksSel(indikator.realisasi?.[kolom]) !== '')
  return {
    adaPenyebab: ada('penyebab'),
    adaKendala: ada('kendala'),
    adaUpaya: ada('upaya'),
    adaTindakLanjut: ada('tindakLanjut'),
  }
}
