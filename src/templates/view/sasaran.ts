/** One sasaran as a template sees it: counts, flags and the seven analyses. */
import { semuaPos } from '../../calc/anggaran.ts'
import type { HasilIndikator, HasilPos, HasilSasaran, Perbandingan } from '../../calc/hasil.ts'
import { SERATUS } from '../../decimal/decimal.ts'
import { kelompokSama } from '../../model/kelompok.ts'
import type { Nilai, PosAnggaran } from '../../model/laporan.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { grafikTrenSasaran } from '../figures/grafik.ts'
import { daftar } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { kalimat, perubahan, type Sebab, viewIndikator } from './indikator.ts'
import { pasti } from './keadaan-uang.ts'
import { ketelitian } from './ketelitian.ts'
import { viewKomponen } from './komponen.ts'
import { viewRenstraRingkas } from './ringkasan.ts'
import { sebutBeberapa, sebutSeri } from './sebut.ts'
import { ujungSerapan } from './serapan.ts'
import { tahunCetak, tahunSebelumnya } from './tahun.ts'
import { tempatBaru, tempatSel } from './tempat.ts'
import { viewUang } from './uang.ts'
import { tingkatTerbawah } from './umum.ts'

/** Ids of a sasaran's blocks, by its position: codes may hold anything. */
export function idSasaran(nomor: number, bagian: string): string {
  return `sasaran-${nomor}-${bagian}`
}

export function viewSasaran(bahan: Bahan, hasil: HasilSasaran, nomor: number, umum: View): View {
  const { format, laporan } = bahan
  const { sasaran, indikator, rataRata } = hasil
  const views = indikator.map((satu, index) => ({
    ...viewIndikator(bahan, satu),
    komponen: viewKomponen(bahan, satu, idSasaran(nomor, `komponen-${index + 1}`)),
  }))
  const tercapai = indikator.filter((satu) => satu.tercapai === true)
  const takTercapai = indikator.filter((satu) => satu.tercapai === false)
  const negatif = indikator.filter((satu) => satu.indikator.polaritas === 'negatif')
  const tahun = tahunSebelumnya(bahan, indikator)
  const adaRiwayat = indikator.some(({ riwayat }) => riwayat.some((satu) => satu.realisasi !== null))
  const tanpaRenstra = indikator.filter(({ renstra }) => renstra === null)
  const tanpaStandar = indikator.filter(({ standarNasional }) => standarNasional === null)
  const sebab = views.map((satu) => satu.sebab)
  return {
    ...umum,
    nomor,
    kode: sasaran.kode,
    nama: sasaran.nama,
    semuaNegatif: indikator.length > 0 && negatif.length === indikator.length,
    adaNegatif: negatif.length > 0,
    jumlahNegatif: denganTerbilang(negatif.length),
    indikator: views,
    banyak: indikator.length > 1,
    tunggal: views[0] ?? null,
    jumlahIndikator: denganTerbilang(indikator.length),
    terukur: rataRata.ada,
    rataRata: format.persenAda(rataRata),
    kategori: hasil.kategori?.label ?? '',
    jumlahTercapai: denganTerbilang(tercapai.length),
    jumlahTakTerukur: denganTerbilang(hasil.takTerukur),
    adaTakTerukur: hasil.takTerukur > 0,
    semuaTercapai: indikator.length > 0 && tercapai.length === indikator.length,
    sebagianTercapai: tercapai.length > 0 && takTercapai.length > 0,
    takAdaTercapai: tercapai.length === 0 && takTercapai.length > 0,
    namaTakTercapai: sebutBeberapa(takTercapai.map((satu) => satu.indikator.nama)),
    ...viewKelompokCapaian(bahan, indikator),
    adaTabelTahun: tahun.length > 0 && adaRiwayat,
    adaTren: grafikTrenSasaran(bahan, hasil, idSasaran(nomor, 'tren')) !== null,
    /** What the office wrote about years without a figure; then nothing is asked for. */
    keteranganRiwayat: [
      ...new Set(
        indikator.flatMap(({ indikator: { riwayat } }) =>
          riwayat.map(({ keterangan }) => kalimat(keterangan.value ?? '')).filter((teks) => teks !== ''),
        ),
      ),
    ],
    tahunLalu: tahunCetak(laporan.tahun - 1),
    arah: viewArah(bahan, indikator),
    isianRiwayat: rich(
      gap(
        `realisasi dan target tahun ${tahunCetak(laporan.tahun - 1)} untuk sasaran ${sasaran.kode}`,
        tempatBaru(laporan, 'riwayat', 'realisasi'),
      ),
    ),
    adaRenstra: tanpaRenstra.length < indikator.length,
    adaTanpaRenstra: tanpaRenstra.length > 0,
    namaTanpaRenstra: tanpaRenstra.map((satu) => satu.indikator.nama),
    renstraRingkas: viewRenstraRingkas(laporan, indikator),
    isianRenstra: rich(
      gap(
        tanpaRenstra.length < indikator.length && tanpaRenstra.length <= 3
          ? `target jangka menengah untuk indikator ${daftar(tanpaRenstra.map((satu) => satu.indikator.nama))}`
          : `target jangka menengah untuk sasaran ${sasaran.kode}`,
        tempatBaru(laporan, 'renstra', 'kodeIndikator'),
      ),
    ),
    adaStandar: tanpaStandar.length < indikator.length,
    adaTanpaStandar: tanpaStandar.length > 0,
    namaTanpaStandar: tanpaStandar.map((satu) => satu.indikator.nama),
    /** Nobody wrote whether there is one: "-" says that there is none. */
    standarTakDijawab: tanpaStandar.some(
      ({ indikator: { realisasi } }) => (realisasi?.standarNasional.text ?? '') === '',
    ),
    standarRingkas: viewStandarRingkas(bahan, indikator),
    adaMundur: sebab.some(({ mundur }) => mundur),
    ...viewJudulSebab(sebab),
    uang: viewUang(bahan, hasil.anggaran),
    /** Less of the money was used than the policy lets pass unremarked. */
    serapanRendah:
      hasil.anggaran.serapan.ada &&
      pasti(bahan.keadaan(hasil.anggaran)) &&
      hasil.anggaran.serapan.nilai.lt(bahan.hasil.kebijakan.ambangSerapan),
    ...viewBersama(bahan, hasil),
    efisiensi: viewEfisiensi(bahan, hasil),
    program: viewProgram(bahan, hasil),
    isianProgram: rich(
      gap(`kode sasaran ${sasaran.kode} pada program yang mendukungnya`, tempatProgram(bahan)),
    ),
  }
}

/** Other sasaran that the same programs serve: the money, all of it or a part, is not this one's alone. */
function viewBersama({ hasil: { sasaran } }: Bahan, hasil: HasilSasaran): View {
  const bersama = sasaran.filter(
    (lain) => lain !== hasil && lain.program.some((pos) => hasil.program.includes(pos)),
  )
  return {
    bersama: bersama.map((lain) => lain.sasaran.kode),
    seluruhBersama: hasil.program.every((pos) => bersama.every(({ program }) => program.includes(pos))),
    sebagianBersama: !hasil.program.every((pos) => bersama.some(({ program }) => program.includes(pos))),
  }
}

/** The sentence before the list of indicators: what they have in common, or which of them stand apart. */
function viewKelompokCapaian(bahan: Bahan, indikator: readonly HasilIndikator[]): View {
  const { format } = bahan
  const terukur = indikator
    .flatMap(({ capaian }) => (capaian.ada ? [capaian.nilai] : []))
    .toSorted((a, b) => a.cmp(b))
  const [rendah, tinggi] = [terukur[0], terukur.at(-1)]
  const nama = (tercapai: boolean): readonly string[] =>
    indikator.filter((satu) => satu.tercapai === tercapai).map((satu) => satu.indikator.nama)
  const dinilai = indikator.every(({ tercapai }) => tercapai !== null)
  return {
    bedaCapaian: rendah !== undefined && tinggi !== undefined && format.banding(rendah, tinggi) !== 0,
    capaianTerendah: rendah === undefined ? null : format.persenBeda(rendah, SERATUS),
    capaianTertinggi: tinggi === undefined ? null : format.persenPasti(tinggi),
    /** Told apart by the smaller group; '' where both are too many, or not every target was judged. */
    selain: dinilai && nama(true).length > 1 ? sebutSeri(nama(false)) : [],
    hanya: dinilai && nama(true).length === 1 ? nama(true) : [],
  }
}

/** How many indicators of a sasaran have a better or a worse realisasi than last year. */
function viewArah(bahan: Bahan, indikator: readonly HasilIndikator[]): View {
  const { membaik, memburuk } = perubahan(bahan, indikator)
  return {
    semuaMembaik: membaik.length > 0 && membaik.length === indikator.length,
    semuaMemburuk: memburuk.length > 0 && memburuk.length === indikator.length,
    membaik: denganTerbilang(membaik.length),
    memburuk: denganTerbilang(memburuk.length),
    adaMembaik: membaik.length > 0,
    adaMemburuk: memburuk.length > 0,
  }
}

/** More indicators with a national standard than this are told by groups. */
const STANDAR_SATU_SATU = 2

function viewStandarRingkas(bahan: Bahan, indikator: readonly HasilIndikator[]): View {
  const ada = indikator.filter(({ standarNasional }) => standarNasional !== null)
  const sebut = (penilaian: Perbandingan['penilaian']): readonly string[] =>
    ada
      .filter(({ standarNasional }) => standarNasional?.penilaian === penilaian)
      .map((satu) => {
        const teks = (nilai: Nilai | null): string =>
          bahan.format.kalimat(nilai, satu.indikator.satuan, ketelitian(bahan, satu))
        return `${satu.indikator.nama} (${teks(satu.realisasi.nilai)} berbanding ${teks(satu.standarNasional?.pembanding ?? null)})`
      })
  const baik = sebut('lebih baik')
  const setara = sebut('sama')
  const kurang = sebut('lebih rendah')
  const takBanding = sebut('tidak dapat dibandingkan')
  return {
    diringkas: ada.length > STANDAR_SATU_SATU,
    jumlah: denganTerbilang(ada.length),
    semuaBaik: baik.length === ada.length,
    semuaKurang: kurang.length === ada.length,
    adaKurang: kurang.length > 0,
    rincian: [
      ...(baik.length > 0 ? [`${denganTerbilang(baik.length)} indikator lebih baik daripada standar`] : []),
      ...(setara.length > 0 ? [`${denganTerbilang(setara.length)} indikator setara`] : []),
      ...(kurang.length > 0 ? [`${denganTerbilang(kurang.length)} indikator belum menyamainya`] : []),
      ...(takBanding.length > 0
        ? [`${denganTerbilang(takBanding.length)} indikator tidak dapat dibandingkan langsung`]
        : []),
    ],
    namaSetara: sebutSeri(setara),
    namaKurang: sebutSeri(kurang),
    namaTakBanding: sebutSeri(takBanding),
  }
}

/** What the part on causes really holds, for its heading and the sentence that opens it. */
function viewJudulSebab(sebab: readonly Sebab[]): View {
  const ada = (bagian: 'penyebab' | 'kendala' | 'upaya' | 'tindakLanjut'): boolean =>
    sebab.some((satu) => satu[bagian] !== '')
  const lain = [
    ...(ada('kendala') ? ['Kendala'] : []),
    ...(ada('upaya') ? ['Upaya'] : []),
    ...(ada('tindakLanjut') ? ['Tindak Lanjut'] : []),
  ]
  return {
    judulSebab: daftar([...(ada('penyebab') || lain.length === 0 ? ['Penyebab'] : []), ...lain]),
    adaPenyebab: ada('penyebab'),
    /** "kendala", "kendala dan tindak lanjut": what stands beside the cause. */
    selainPenyebab: daftar(lain).toLowerCase(),
  }
}

/** The first program row whose sasaran is not given; that column otherwise. */
function tempatProgram({ laporan }: Bahan): string {
  const kosong = laporan.anggaran.find(
    ({ kodeSasaran, baris }) => kodeSasaran.length === 0 && baris.kodeSasaran.cell !== '',
  )
  const baru = tempatBaru(laporan, 'anggaran', 'kodeSasaran')
  return kosong === undefined ? baru : tempatSel(kosong.baris.kodeSasaran)
}

function viewEfisiensi(bahan: Bahan, { efisiensi, rataRata, anggaran, indikator }: HasilSasaran): View {
  const { metode } = efisiensi
  const label = pasti(bahan.keadaan(anggaran)) ? efisiensi.label : 'tidak dapat dihitung'
  const takDiketahui = indikator.filter(({ tercapai }) => tercapai === null)
  return {
    efisien: label === 'efisien',
    cukupEfisien: label === 'cukup efisien',
    tidakEfisien: label === 'tidak efisien',
    belumEfisien: label === 'belum efisien',
    belumDinilai: label === 'belum dinilai',
    takDapat: label === 'tidak dapat dihitung',
    menurutSelisih: metode === 'selisih' || metode === 'banding',
    /** The mean, with as many decimals as tell it from 100. */
    capaian: rataRata.ada ? bahan.format.persenBeda(rataRata.nilai, SERATUS) : null,
    /** Prints as 100 and is less. */
    hampir: rataRata.ada && rataRata.nilai.lt(SERATUS) && bahan.format.banding(rataRata.nilai, SERATUS) >= 0,
    /** The mean reaches 100 although an indicator missed its target. */
    tercapaiRata: rataRata.ada && rataRata.nilai.gte(100),
    adaTakTercapai: indikator.some(({ tercapai }) => tercapai === false),
    /** Called efficient by the others alone. */
    adaTakDiketahui: takDiketahui.length > 0 && (label === 'efisien' || label === 'cukup efisien'),
    jumlahTakDiketahui: denganTerbilang(takDiketahui.length),
  }
}

/** "kegiatan Administrasi …", but never "kegiatan Kegiatan …". */
function berjenis(jenis: string, nama: string): string {
  return nama.toLowerCase().startsWith(jenis) ? nama : `${jenis} ${nama}`
}

/**
 * The rows of a level that some rows belong to: themselves, or what they stand below. A sasaran may be given on a
 * kegiatan or sub kegiatan only; its program is still the one above.
 */
function penaungPos(
  pohon: readonly HasilPos[],
  pos: readonly HasilPos[],
  tingkat: PosAnggaran['tingkat'],
): readonly HasilPos[] {
  const dicari = new Set(pos)
  const penaung: HasilPos[] = []
  for (const satu of pohon) {
    if (satu.pos.tingkat === tingkat && semuaPos([satu]).some((bawah) => dicari.has(bawah)))
      penaung.push(satu)
  }
  return penaung
}

function viewProgram(bahan: Bahan, { program }: HasilSasaran): View {
  const pos = semuaPos(program)
  const tingkat = (nama: string): readonly HasilPos[] => pos.filter((satu) => satu.pos.tingkat === nama)
  const kegiatan = tingkat('Kegiatan')
  const pohon = semuaPos(bahan.hasil.anggaran.pohon)
  const penaung = (jenis: PosAnggaran['tingkat']): readonly HasilPos[] => penaungPos(pohon, pos, jenis)
  const kegiatannya = penaung('Kegiatan')
  // A sheet of kegiatan only has no program to name.
  const jenis = (['Program', 'Kegiatan'] as const).find((satu) => penaung(satu).length > 0) ?? 'Sub Kegiatan'
  const utama = penaung(jenis)
  const terukur = kegiatan.filter((satu) => satu.serapan.ada && pasti(bahan.keadaan(satu)))
  const ujung = ujungSerapan(bahan, terukur, (satu) => ({
    uang: satu,
    nama: berjenis('kegiatan', satu.pos.uraian),
  }))
  return {
    ada: program.length > 0,
    jenis: jenis.toLowerCase(),
    tunggal: utama.length === 1,
    nama: utama.map((satu) => satu.pos.uraian),
    namaTunggal: utama[0] === undefined ? '' : berjenis(jenis.toLowerCase(), utama[0].pos.uraian),
    jumlah: denganTerbilang(utama.length),
    adaKegiatan: jenis === 'Program' && kegiatannya.length > 0,
    jumlahKegiatan: denganTerbilang(kegiatannya.length),
    adaSub: tingkat('Sub Kegiatan').length > 0,
    jumlahSub: denganTerbilang(tingkat('Sub Kegiatan').length),
    bedaSerapan: ujung.beda,
    /** One kegiatan at either end: both fit into one sentence. */
    ujungTunggal: ujung.beda && ujung.tertinggi.seri === false && ujung.terendah.seri === false,
    kegiatanTunggal:
      kegiatannya.length === 1 && kegiatannya[0] !== undefined
        ? berjenis('kegiatan', kegiatannya[0].pos.uraian)
        : '',
    tertinggi: ujung.tertinggi,
    terendah: ujung.terendah,
    ...viewMasalah(bahan, pos),
  }
}

/** What the office wrote in column Permasalahan; rows with the same words are told together. */
function viewMasalah(bahan: Bahan, pos: readonly HasilPos[]): View {
  const { format, keadaan } = bahan
  const tertulis = pos.flatMap((satu) => {
    const uraian = kalimat(satu.pos.baris.permasalahan.value ?? '')
    return uraian === '' ? [] : [{ uraian, satu }]
  })
  const sama = kelompokSama(tertulis, ({ uraian }) => uraian.toLowerCase().replace(/\s+/g, ' '))
  const masalah = sama.map((isi) => ({
    uraian: isi[0].uraian,
    nama: sebutBeberapa(
      isi.map(({ satu }, index) => {
        const { uraian } = satu.pos
        const serapan = index === 0 ? 'serapan ' : ''
        if (!pasti(keadaan(satu))) return `${uraian} (${serapan}belum pasti)`
        // Of no budget nothing can be spent.
        return satu.serapan.ada ? `${uraian} (${serapan}${format.persen(satu.serapan)})` : uraian
      }),
    ),
    banyaknya: `${denganTerbilang(isi.length)} ${tingkatTerbawah(isi.map(({ satu }) => satu))}`,
  }))
  return { masalah, masalahTunggal: masalah.length === 1 ? (masalah[0] ?? null) : null }
}
