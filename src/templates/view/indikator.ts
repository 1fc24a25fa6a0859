/** One indicator as a template sees it: its values as text, and flags for what the sentence has to say. */
import type { AnyHasilIndikator, HasilIndikator, HasilTahun } from '../../calc/hasil.ts'
import { type Decimal, SERATUS } from '../../decimal/decimal.ts'
import type { Laporan, Nilai } from '../../model/laporan.ts'
import { sehuruf } from '../../model/skala-predikat.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View, ViewValue } from '../engine/template.ts'
import { alasanPanjang } from '../format/alasan.ts'
import { tulisAngka } from '../format/angka.ts'
import { desimalTercetak, formatNilai } from '../format/nilai.ts'
import { awalKalimat, kecilAwal, teksSel } from '../format/teks.ts'
import { type Bahan, besarSelisih } from './bahan.ts'
import { ketelitian } from './ketelitian.ts'
import { realisasiLalu, tahunCetak, tahunLalu } from './tahun.ts'
import { tempatBaru, tempatIsian } from './tempat.ts'

/** A word that stands for itself in a sentence: “Ya”. */
export function kutip(teks: string): string {
  return `“${teks}”`
}

/** A typed explanation as a sentence: with a capital in front and a full stop behind. */
export function kalimat(teks: string): string {
  const rapi = awalKalimat(teks.trim())
  return rapi === '' || /[.!?…:;]$/.test(rapi) ? rapi.replace(/[;:]$/, '.') : `${rapi}.`
}

export function viewIndikator(bahan: Bahan, hasil: HasilIndikator): View & { readonly sebab: Sebab } {
  const { format, laporan } = bahan
  const { indikator, target, realisasi, capaian, kategori } = hasil
  const { ambangCapaianAtas, ambangCapaianBawah } = bahan.hasil.kebijakan
  const satuan = indikator.satuan
  const teliti = ketelitian(bahan, hasil)
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    target: target === null ? null : format.kalimat(target, satuan, teliti),
    realisasi: realisasi.nilai === null ? null : format.kalimat(realisasi.nilai, satuan, teliti),
    terukur: capaian.ada,
    adaRealisasi: realisasi.nilai !== null,
    /** What is less than 100 never prints as 100. */
    capaian: capaian.ada
      ? capaian.nilai.lt(SERATUS)
        ? format.persenBeda(capaian.nilai, SERATUS)
        : format.persen(capaian)
      : null,
    kategori: kategori?.label ?? '',
    alasan: capaian.ada ? '' : alasanPanjang(capaian.alasan),
    ...viewLetak(hasil),
    /** "≥ 95": met or not, rather than above or below. */
    batas: target?.jenis === 'batas',
    ...viewDeret(bahan, hasil),
    yaTidak: indikator.polaritas === 'ya/tidak',
    jauhDiAtas: capaian.ada && capaian.nilai.gt(ambangCapaianAtas),
    /** Words have no distance to fall short by. */
    jauhDiBawah:
      capaian.ada &&
      capaian.nilai.lt(ambangCapaianBawah) &&
      indikator.polaritas !== 'predikat' &&
      indikator.polaritas !== 'ya/tidak',
    dibatasi: hasil.dibatasi && hasil.capaianPenuh.ada,
    capaianPenuh: hasil.capaianPenuh.ada ? format.persen(hasil.capaianPenuh) : '',
    hitungan: hitungan(hasil),
    lalu: viewTahunLalu(bahan, hasil),
    catatan: viewCatatan(hasil).filter(
      ({ tahun }) => tahun !== String(laporan.tahun - 1) || realisasiLalu(hasil, laporan) !== null,
    ),
    adaStandar: hasil.standarNasional !== null,
    standar: viewStandar(bahan, hasil),
    renstra: viewRenstra(bahan, hasil),
    sebab: viewSebab(bahan, hasil),
    tahun: tahunCetak(laporan.tahun),
  }
}

/** Where the realisasi lies beside the target, and whether that is what was wanted. */
export function viewLetak(hasil: AnyHasilIndikator): View {
  const { indikator, target, realisasi, tercapai, letak } = hasil
  return {
    tercapai: tercapai === true,
    takTercapai: tercapai === false,
    diAtas: letak === 'di atas',
    samaDengan: letak === 'sama dengan',
    /** A number that has the predicate of the target: as good, not the same. */
    setara: realisasi.nilai?.jenis === 'angka' && target?.jenis === 'predikat',
    diBawah: letak === 'di bawah',
    negatif: indikator.polaritas === 'negatif',
    rentang: rentang(hasil),
    /** To be met, neither exceeded nor missed. */
    satuTitik: indikator.polaritas === 'rentang' && !rentang(hasil),
  }
}

/** "jumlah … sebanyak 30 dibagi jumlah … sebanyak 40 dikali 100": how the realisasi came about; '' when the workbook does not say. */
function hitungan({ indikator }: HasilIndikator): string {
  const baris = indikator.realisasi
  const atas = baris?.pembilang.value ?? null
  const bawah = baris?.penyebut.value ?? null
  if (atas === null || bawah === null) return ''
  const { perjanjian, faktor } = indikator
  const sebut = (cell: { readonly value: string | null }, angka: string): string => {
    const teks = teksSel(cell)
    return teks === '' ? angka : `${kecilAwal(teks)} sebanyak ${angka}`
  }
  const kali = faktor.eq(1) ? '' : ` dikali ${tulisAngka(faktor)}`
  return `${sebut(perjanjian.uraianPembilang, tulisAngka(atas))} dibagi ${sebut(perjanjian.uraianPenyebut, tulisAngka(bawah))}${kali}`
}

/** Capaian of at least three years in a row up to this one; empty where fewer are known. */
function viewDeret({ format }: Bahan, { riwayat, capaian }: HasilIndikator): View {
  const lama = riwayat.toSorted((a, b) => a.tahun - b.tahun)
  const mulai = lama.findLastIndex((satu) => !satu.capaian.ada) + 1
  const dipakai = lama.slice(mulai)
  const ada = capaian.ada && dipakai.length >= 2
  const deret = ada ? [...dipakai.map((satu) => format.persen(satu.capaian)), format.persen(capaian)] : []
  return {
    deret,
    /** The same every year. */
    deretTetap: new Set(deret).size === 1 ? (deret[0] ?? '') : '',
    deretAwal: String(dipakai[0]?.tahun ?? ''),
  }
}

/** Amount of a change with its unit. */
function besar(bahan: Bahan, hasil: HasilIndikator, tahun: HasilTahun): string {
  const kini = hasil.realisasi.nilai
  if (!tahun.selisih.ada || kini === null || !berangka(kini) || !berangka(tahun.realisasi)) return ''
  const nilai = tulisAngka(
    tahun.selisih.nilai.abs(),
    desimalSelisih(tahun.selisih.nilai, [kini, tahun.realisasi], ketelitian(bahan, hasil)),
  )
  return besarSelisih(nilai, hasil.indikator.satuan)
}

/** A difference has the decimals of the values it lies between, whatever percentages have. */
export function desimalSelisih(
  selisih: Decimal,
  nilai: readonly (Nilai | null)[],
  ketelitianNilai: number,
): number {
  return Math.min(
    selisih.decimalPlaces(),
    Math.max(...nilai.map((satu) => desimalTercetak(satu, ketelitianNilai))),
  )
}

function berangka(nilai: Nilai | null): boolean {
  return nilai !== null && nilai.jenis === 'angka'
}

/** The target is a range; one of a single point is a number. */
function rentang({ indikator, target }: AnyHasilIndikator): boolean {
  return indikator.polaritas === 'rentang' && target?.jenis === 'rentang' && !target.bawah.eq(target.atas)
}

/** Last year against this one; `ada` false when there is no figure, with the office's note if it wrote one. */
function viewTahunLalu(bahan: Bahan, hasil: HasilIndikator): View {
  const { format, laporan } = bahan
  const tahun = laporan.tahun - 1
  const lalu = tahunLalu(hasil, laporan)
  const baris = hasil.indikator.riwayat.find((satu) => satu.tahun.value === tahun)
  const keterangan = kalimat(teksSel(baris?.keterangan))
  const ada = lalu !== null && lalu.realisasi !== null
  const capaianLalu = lalu?.capaian.ada === true ? lalu.capaian : null
  const banding =
    capaianLalu !== null && hasil.capaian.ada ? format.banding(hasil.capaian.nilai, capaianLalu.nilai) : 0
  const arah = lalu?.tren.arah ?? 'tidak dapat dibandingkan'
  const baik = lalu === null ? null : perubahanBaik(bahan, lalu)
  const tempat = tempatIsian(laporan, 'riwayat', 'realisasi', baris?.realisasi)
  return {
    tahun: String(tahun),
    ada,
    realisasi: ada ? format.kalimat(lalu.realisasi, hasil.indikator.satuan, ketelitian(bahan, hasil)) : null,
    naik: arah === 'naik',
    turun: arah === 'turun',
    tetap: arah === 'tetap',
    takBanding: arah === 'tidak dapat dibandingkan',
    membaik: baik === true,
    memburuk: baik === false,
    /** The sentence says why the change is good or bad, where a rise is not simply the better. */
    arahDijelaskan: baik !== null && (hasil.indikator.polaritas === 'negatif' || rentang(hasil)),
    besar: lalu === null ? '' : besar(bahan, hasil, lalu),
    adaCapaian: capaianLalu !== null && hasil.capaian.ada,
    /** A capaian carried over without its target may have been computed in another way. */
    targetDiketahui: (lalu?.target ?? null) !== null,
    capaian: format.persenAda(capaianLalu),
    capaianNaik: banding > 0,
    capaianTurun: banding < 0,
    /** The figure got better and its capaian worse, or the other way round. */
    berlawanan: (lalu?.tren.baik === true && banding < 0) || (lalu?.tren.baik === false && banding > 0),
    keterangan,
    isian: rich(gap(`realisasi tahun ${tahun} untuk indikator ${hasil.indikator.nama}`, tempat)),
  }
}

/** What the office noted about the figures of earlier years, oldest first. */
export function viewCatatan({
  indikator,
}: AnyHasilIndikator): readonly { readonly tahun: string; readonly teks: string }[] {
  return indikator.riwayat
    .toSorted((a, b) => (a.tahun.value ?? 0) - (b.tahun.value ?? 0))
    .map(({ tahun, keterangan }) => ({
      tahun: tahunCetak(tahun.value ?? 0),
      teks: kalimat(teksSel(keterangan)),
    }))
    .filter(({ teks }) => teks !== '')
}

/** The same value, not only as good. */
function sebentuk(a: Nilai, b: Nilai): boolean {
  if (a.jenis === 'predikat' && b.jenis === 'predikat') return a.label === b.label
  return a.jenis !== 'angka' || b.jenis !== 'angka' ? a.jenis === b.jenis : a.angka.eq(b.angka)
}

function viewStandar(bahan: Bahan, hasil: HasilIndikator): View {
  const banding = hasil.standarNasional
  const { nilai } = hasil.realisasi
  const setara = banding?.penilaian === 'sama' && nilai !== null && !sebentuk(nilai, banding.pembanding)
  const dalamStandar = setara && banding.pembanding.jenis === 'rentang' && nilai.jenis === 'angka'
  return {
    nilai:
      banding === null
        ? null
        : bahan.format.kalimat(banding.pembanding, hasil.indikator.satuan, ketelitian(bahan, hasil)),
    /** As good, though not the same value: both inside a range, or two words of one rank. */
    setara: setara && !dalamStandar,
    dalamStandar,
    dalamTarget: hasil.target?.jenis === 'rentang' && hasil.tercapai === true,
    lebihBaik: banding?.penilaian === 'lebih baik',
    sama: banding?.penilaian === 'sama' && !setara && !dalamStandar,
    lebihRendah: banding?.penilaian === 'lebih rendah',
    takBanding: banding?.penilaian === 'tidak dapat dibandingkan',
  }
}

function viewRenstra(bahan: Bahan, hasil: HasilIndikator): View {
  const { format, laporan } = bahan
  const { renstra, indikator, target } = hasil
  const satuan = indikator.satuan
  const teliti = ketelitian(bahan, hasil)
  const teks = (nilai: Nilai | null | undefined): string | null => {
    const isian = nilai === null || nilai === undefined ? null : format.kalimat(nilai, satuan, teliti)
    return isian !== null && indikator.polaritas === 'ya/tidak' ? kutip(isian) : isian
  }
  const tercapaiTahun = renstra?.tercapaiTahun ?? null
  const tercapaiAkhir = akhirTercapai(hasil, laporan)
  const kemajuan = renstra?.kemajuan.ada === true ? renstra.kemajuan : null
  const targetTahun = teks(renstra?.targetTahun)
  return {
    ada: renstra !== null,
    targetTahun,
    targetAkhir: teks(renstra?.targetAkhir),
    kondisiAwal: teks(renstra?.kondisiAwal),
    adaTahun: tercapaiTahun !== null && targetTahun !== null,
    capaianTahun: format.persenAda(renstra?.capaianTahun),
    tahunTercapai: tercapaiTahun === true,
    adaAkhir: tercapaiAkhir !== null,
    capaianAkhir: format.persenAda(renstra?.capaianAkhir),
    akhirTercapai: tercapaiAkhir === true,
    /** Further from the end target than the start of the period was. */
    mundur: kemajuan?.nilai.lt(0) === true,
    adaKemajuan: kemajuan?.nilai.gte(0) === true,
    kemajuan: format.persenAda(kemajuan),
    bedaTarget:
      targetTahun !== null &&
      target !== null &&
      !sehuruf(renstra?.targetTahun ?? target, target) &&
      !satuTarget(renstra?.targetTahun ?? target, target) &&
      targetTahun !== teks(target),
    targetPerjanjian: teks(target),
    akhir: sebutAkhir(laporan),
  }
}

type Periode = Pick<Laporan, 'tahun' | 'periodeRenstra'>

/** What the targets of the end of the Renstra are called beside those of this year. */
export function sebutAkhir({ tahun, periodeRenstra }: Periode): string {
  return periodeRenstra === null || periodeRenstra.akhir === tahun
    ? 'akhir periode'
    : `tahun ${periodeRenstra.akhir}`
}

/** Whether the target of the end of the Renstra is reached; null too where this year ends it with one target for both. */
export function akhirTercapai(
  { renstra }: HasilIndikator,
  { tahun, periodeRenstra }: Periode,
): boolean | null {
  const { targetTahun = null, targetAkhir = null } = renstra ?? {}
  const berakhir = periodeRenstra?.akhir === tahun && targetTahun !== null && targetAkhir !== null
  const satu =
    berakhir &&
    (satuTarget(targetTahun, targetAkhir) || formatNilai(targetTahun) === formatNilai(targetAkhir))
  return satu ? null : (renstra?.tercapaiAkhir ?? null)
}

/**
 * The same, with however many decimals and whether or not its predicate is written beside it. "≤ 12" and 12 are one
 * too: the operator only says the direction.
 */
function satuTarget(a: Nilai, b: Nilai): boolean {
  if (a.jenis === 'rentang' && b.jenis === 'rentang') return a.bawah.eq(b.bawah) && a.atas.eq(b.atas)
  if (a.jenis === 'batas' && b.jenis === 'batas') return a.operator === b.operator && a.angka.eq(b.angka)
  const angka = (nilai: Nilai): Decimal | null =>
    nilai.jenis === 'angka' || (nilai.jenis === 'batas' && nilai.operator.endsWith('=')) ? nilai.angka : null
  const [satu, dua] = [angka(a), angka(b)]
  return satu !== null && dua !== null && satu.eq(dua)
}

/** Causes, obstacles, what was done and what follows: only what the office wrote; what it must still write is a gap. */
export interface Sebab extends View {
  readonly penyebab: ViewValue
  readonly kendala: string
  readonly upaya: ViewValue
  readonly tindakLanjut: string
  /** Worse than last year, whether or not the target was reached. */
  readonly mundur: boolean
  /** The cause is one of success alone. */
  readonly keberhasilan: boolean
}

function viewSebab(bahan: Bahan, hasil: HasilIndikator): Sebab {
  const {
    laporan,
    hasil: { kebijakan },
  } = bahan
  const baris = hasil.indikator.realisasi
  const penyebab = teksSel(baris?.penyebab)
  const kendala = teksSel(baris?.kendala)
  const upaya = teksSel(baris?.upaya)
  const tindakLanjut = teksSel(baris?.tindakLanjut)
  const gagal = hasil.tercapai === false
  const luarBiasa = hasil.capaian.ada && hasil.capaian.nilai.gt(kebijakan.ambangCapaianAtas)
  const tempat = (kolom: 'penyebab' | 'upaya'): string =>
    baris === null
      ? tempatBaru(laporan, 'realisasi', kolom)
      : tempatIsian(
          laporan,
          'realisasi',
          kolom,
          baris[kolom].cell === '' ? seBaris(laporan, baris.row, kolom) : baris[kolom],
        )
  const mundur = memburuk(bahan, hasil)
  // Of what was not judged an obstacle is explanation enough.
  const perluPenyebab = penyebab === '' && (hasil.tercapai !== null || luarBiasa || kendala === '')
  const perluUpaya = gagal && upaya === '' && tindakLanjut === ''
  const isian = (apa: string, kolom: 'penyebab' | 'upaya'): ViewValue => rich(gap(apa, tempat(kolom)))
  const nama = `indikator ${hasil.indikator.nama}`
  const ditanya = (): ViewValue =>
    baris === null && hasil.realisasi.nilai === null
      ? rich(gap(`realisasi ${nama}`, tempatBaru(laporan, 'realisasi', 'realisasi')))
      : isian(
          penyebabDitanya(nama, hasil.tercapai, { luarBiasa, mundur, dulu: laporan.tahun - 1 }),
          'penyebab',
        )
  return {
    penyebab: perluPenyebab ? ditanya() : kalimat(penyebab),
    kendala: kalimat(kendala),
    upaya: perluUpaya ? isian(`upaya yang telah dilakukan untuk ${nama}`, 'upaya') : kalimat(upaya),
    tindakLanjut: kalimat(tindakLanjut),
    mundur,
    keberhasilan: hasil.tercapai === true && !mundur,
  }
}

/** Worse than last year. */
function memburuk(bahan: Bahan, hasil: HasilIndikator): boolean {
  const lalu = realisasiLalu(hasil, bahan.laporan)
  return lalu !== null && perubahanBaik(bahan, lalu) === false
}

/** Indicators with a better or a worse realisasi than last year. */
export function perubahan(
  bahan: Bahan,
  semua: readonly HasilIndikator[],
): { readonly membaik: readonly HasilIndikator[]; readonly memburuk: readonly HasilIndikator[] } {
  const yang = (baik: boolean): readonly HasilIndikator[] =>
    semua.filter((satu) => {
      const lalu = realisasiLalu(satu, bahan.laporan)
      return lalu !== null && perubahanBaik(bahan, lalu) === baik
    })
  return { membaik: yang(true), memburuk: yang(false) }
}

/** Whether a change from an earlier year is one for the better; a part of a year is not judged against a whole one. */
function perubahanBaik({ sebutan }: Bahan, { tren }: HasilTahun): boolean | null {
  return sebutan.sebagianTahun ? null : tren.baik
}

/** Which cause PermenPANRB 53/2014 asks for: of success or failure, or of a rise or fall. */
function penyebabDitanya(
  nama: string,
  tercapai: boolean | null,
  kasus: {
    readonly luarBiasa: boolean
    readonly mundur: boolean
    readonly dulu: number
  },
): string {
  const { luarBiasa, mundur, dulu } = kasus
  if (tercapai === false) return `penyebab belum tercapainya target ${nama}`
  if (luarBiasa) {
    const walaupun = mundur ? `, walaupun kinerjanya turun dari tahun ${dulu}` : ''
    return `penyebab capaian jauh di atas target ${nama}${walaupun}`
  }
  if (tercapai === null) return `penjelasan atas belum dapat dihitungnya capaian ${nama}`
  return mundur ? `penyebab turunnya kinerja ${nama} dari tahun ${dulu}` : `penyebab keberhasilan ${nama}`
}

/** A column that the sheet lacks, on the row of the indicator. */
function seBaris(
  laporan: Bahan['laporan'],
  row: number,
  kolom: 'penyebab' | 'upaya',
): { sheet: string; cell: string } {
  const [sheet = '', alamat = ''] = tempatBaru(laporan, 'realisasi', kolom).split('!')
  return { sheet, cell: alamat.replace(/\d+$/, String(row)) }
}
