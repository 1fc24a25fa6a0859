/** What the regulation asks to be explained and is not: causes, follow-up, comparisons, low spending. */
import type { HasilIndikator } from '../calc/hasil.ts'
import { type Decimal, SERATUS } from '../decimal/decimal.ts'
import { kolomWajibTidakAda } from '../diagnostics/catalogue/lk0-lembar.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { At, Finding, Kata, Place } from '../diagnostics/finding.ts'
import type { Kelompok } from '../model/kelompok.ts'
import { kunciKode } from '../model/kode.ts'
import type { BarisRealisasi, BarisRiwayat, Cell, Indikator } from '../model/laporan.ts'
import { TERCAPAI_DIRAGUKAN } from './ikutan.ts'
import { kodeBerjodoh } from './kode-asing.ts'
import {
  type Aturan,
  type Konteks,
  takPasti,
  tanpaJudul,
  tanpaKolomRealisasi,
  tempatIsi,
  tempatKolom,
  tempatRealisasi,
  terisi,
} from './konteks.ts'
import { ambangWajar } from './pengaturan.ts'
import { type BarisBerkode, ulangan } from './ulangan.ts'
import { daftar, kutip, persen, sebutan, tempat } from './wording.ts'

export const aturanPenjelasan: Aturan = (konteks) => {
  const { buku } = konteks.laporan
  if (!buku.realisasi.present) return serapan(konteks)
  const jauh = ditanyakan(konteks)
  return [
    ...jauh.flatMap((satu) => tanpaPenyebab(satu, konteks)),
    ...penyebabLain(konteks, jauh),
    ...standarNasional(konteks),
    ...belumDiukur(konteks),
    ...tanpaRenstra(konteks),
    ...tanpaTahunLalu(konteks),
    ...serapan(konteks),
  ]
}

type KolomIsi = 'penyebab' | 'kendala' | 'upaya' | 'tindakLanjut'

function kosong(realisasi: BarisRealisasi | null, ...kolom: readonly KolomIsi[]): boolean {
  return realisasi !== null && kolom.every((satu) => realisasi[satu].state === 'empty')
}

/** Also by the typed percentage, when there is one: where both differ, the difference is told first. */
function jauhDariTarget({ capaian, indikator }: HasilIndikator, { hasil: { kebijakan } }: Konteks): boolean {
  const jauh = (nilai: Decimal): boolean =>
    nilai.lt(kebijakan.ambangCapaianBawah) || nilai.gt(kebijakan.ambangCapaianAtas)
  const tertulis = indikator.realisasi?.capaianTertulis.value
  return (
    capaian.ada && !takPasti(indikator) && jauh(capaian.nilai) && (tertulis == null || jauh(tertulis.angka))
  )
}

/** Those asked for by themselves; without the column of causes all are asked for at once. */
function ditanyakan(konteks: Konteks): readonly HasilIndikator[] {
  if (konteks.laporan.buku.realisasi.headers.penyebab === undefined) return []
  return konteks.hasil.indikator.filter((satu) => jauhDariTarget(satu, konteks))
}

function tanpaPenyebab(
  hasil: HasilIndikator,
  { hasil: { kebijakan }, laporan }: Konteks,
): readonly Finding[] {
  if (tanpaJudul(laporan.buku.realisasi, 'penyebab')) return []
  const { indikator, capaian } = hasil
  const { realisasi } = indikator
  if (!capaian.ada || realisasi === null || !kosong(realisasi, 'penyebab', 'kendala')) return []
  const bawah = capaian.nilai.lt(SERATUS)
  const batas = bawah ? kebijakan.ambangCapaianBawah : kebijakan.ambangCapaianAtas
  return [
    isi.capaianTanpaPenyebab(
      tempatIsi(realisasi.penyebab, realisasi.kodeIndikator),
      {
        indikator: sebutan(indikator.kode, indikator.nama),
        capaian: persen(capaian.nilai, kebijakan.desimal),
        keadaan: `${bawah ? 'di bawah' : 'di atas'} ${persen(batas)}`,
        kolom:
          bawah && kosong(realisasi, 'upaya', 'tindakLanjut')
            ? 'kolom Penyebab dan Tindak Lanjut'
            : 'kolom Penyebab',
      },
      terisi(realisasi.realisasi, indikator.target),
    ),
  ]
}

/** One finding for a whole column, with the cells to fill: the planner fills it in one go. */
function ringkas(
  kurang: readonly { readonly hasil: HasilIndikator; readonly cell: At }[],
  buat: (isi: Kata<'jumlah' | 'kode'>, sel: Kelompok<At>) => Finding,
): readonly Finding[] {
  const [pertama, ...lainnya] = kurang
  if (pertama === undefined) return []
  const kode = kurang.map(({ hasil: { indikator } }) =>
    indikator.kode === '' ? kutip(indikator.nama) : indikator.kode,
  )
  const sel: Kelompok<At> = [pertama.cell, ...lainnya.map(({ cell }) => cell)]
  return [buat({ jumlah: String(kurang.length), kode: daftar(kode, 8) }, sel)]
}

function penyebabLain({ hasil, laporan }: Konteks, jauh: readonly HasilIndikator[]): readonly Finding[] {
  if (tanpaJudul(laporan.buku.realisasi, 'penyebab')) return []
  return ringkas(
    hasil.indikator
      .filter((satu) => !jauh.includes(satu) && satu.capaian.ada)
      .filter(({ indikator }) => kosong(indikator.realisasi, 'penyebab'))
      .flatMap(perBaris('penyebab')),
    (isian, [at, ...terkait]) => isi.tanpaPenyebab(at, isian, terkait),
  )
}

/**
 * Where the cause is asked for, the follow-up is asked for with it. `temuan` are those of all other rules: an indicator
 * whose figures one of them puts in doubt is not asked yet.
 */
export function tindakLanjut(konteks: Konteks, temuan: readonly Finding[]): readonly Finding[] {
  const { hasil, laporan } = konteks
  if (!laporan.buku.realisasi.present || tanpaJudul(laporan.buku.realisasi, 'tindakLanjut')) return []
  const jauh = ditanyakan(konteks)
  const diragukan = new Set(
    temuan
      .filter(({ code }) => TERCAPAI_DIRAGUKAN.has(code))
      .flatMap((satu) => [satu, ...satu.related].map(tempat)),
  )
  return ringkas(
    hasil.indikator
      .filter((satu) => !(jauh.includes(satu) && kosong(satu.indikator.realisasi, 'penyebab', 'kendala')))
      .filter(({ tercapai, indikator }) => tercapai === false && !takPasti(indikator))
      .filter(({ indikator }) => !selAngka(indikator).some((cell) => diragukan.has(tempat(cell))))
      .filter(({ indikator }) => kosong(indikator.realisasi, 'upaya', 'tindakLanjut'))
      .flatMap(perBaris('tindakLanjut')),
    (isian, [at, ...terkait]) => isi.tanpaTindakLanjut(at, isian, terkait),
  )
}

/** Where findings about the figures of an indicator are, or point to. */
function selAngka({ target, perjanjian, realisasi }: Indikator): readonly Place[] {
  return terisi(
    target,
    perjanjian.polaritas,
    realisasi?.kodeIndikator,
    realisasi?.realisasi,
    realisasi?.pembilang,
    realisasi?.penyebut,
    realisasi?.tw4,
  )
}

function standarNasional({ hasil, laporan }: Konteks): readonly Finding[] {
  const { realisasi } = laporan.buku
  if (tanpaJudul(realisasi, 'standarNasional')) return []
  // "-" and "belum ada" answer the question.
  const kurang = hasil.indikator
    .filter(({ indikator: { realisasi: milik } }) => {
      const cell = milik?.standarNasional
      return cell?.state === 'empty' && cell.text === ''
    })
    .flatMap(perBaris('standarNasional'))
  if (realisasi.headers.standarNasional === undefined) {
    const at = tempatKolom(realisasi, 'realisasi', 'kodeIndikator')
    return ringkas(kurang, (isian) => isi.tanpaStandarNasional(at, isian))
  }
  // Always at the first row, so that an exception holds while the others are filled in.
  const pertama = realisasi.rows[0]?.standarNasional
  return ringkas(kurang, (isian, sel) =>
    isi.tanpaStandarNasional(
      pertama === undefined ? sel[0] : { sheet: pertama.sheet, cell: pertama.cell },
      isian,
      sel.filter((lain) => lain.cell !== pertama?.cell),
    ),
  )
}

function perBaris(
  kolom: KolomIsi | 'standarNasional',
): (hasil: HasilIndikator) => readonly { readonly hasil: HasilIndikator; readonly cell: Cell<unknown> }[] {
  return (hasil) => {
    const baris = hasil.indikator.realisasi
    if (baris === null) return []
    const cell: Cell<unknown> = baris[kolom]
    return [{ hasil, cell: cell.cell === '' ? baris.kodeIndikator : cell }]
  }
}

function belumDiukur({ hasil, laporan }: Konteks): readonly Finding[] {
  // Components under an unknown code are probably those of an indicator that seems not measured.
  if (laporan.komponenAsing) return []
  const tujuan = hasil.indikatorTujuan.filter(
    ({ indikator: { dasar, baris }, realisasi }) =>
      dasar === 'diukur' &&
      baris.dasar.state !== 'bad' &&
      realisasi.nilai === null &&
      baris.realisasi.state === 'empty' &&
      baris.penyebab.state === 'empty',
  )
  const { realisasi } = laporan.buku
  const tanpaNilai = hasil.indikator
    .filter(({ capaian, target }) => !capaian.ada && capaian.alasan === 'belum diukur' && target !== null)
    .filter(({ indikator }) => kosong(indikator.realisasi, 'penyebab', 'kendala'))
  const [tanpaJudulnya] = realisasi.untitled
  const kolom =
    tanpaJudulnya === undefined
      ? tempatKolom(realisasi, 'kodeIndikator')
      : { sheet: realisasi.name, cell: tanpaJudulnya }
  return [
    ...(tanpaKolomRealisasi({ hasil, laporan })
      ? [kolomWajibTidakAda(kolom, { kolom: realisasi.spec.columns.realisasi.header, mirip: null })]
      : tanpaNilai.map(({ indikator }) =>
          isi.belumDiukur(tempatRealisasi(indikator), { indikator: sebutan(indikator.kode, indikator.nama) }),
        )),
    ...tujuan.map(({ indikator: { baris, kode, nama } }) =>
      isi.belumDiukur(
        tempatIsi(baris.realisasi, baris.kodeIndikator),
        { indikator: sebutan(kode, nama) },
        terisi(baris.dasar),
      ),
    ),
  ]
}

/**
 * Indicators of which some rows of a sheet say nothing. A row under a wrong code, or under that of another, is probably
 * the one of such an indicator, and told for that.
 */
function tanpaIsi(
  { hasil, laporan }: Konteks,
  rows: readonly BarisBerkode[],
  kosong: (indikator: Indikator) => boolean,
): readonly HasilIndikator[] {
  const berjodoh = kodeBerjodoh(laporan, rows)
  return hasil.indikator
    .filter(({ indikator }) => indikator.perjanjian.kodeIndikator.value !== null)
    .filter(({ indikator }) => !berjodoh.has(kunciKode(indikator.kode)) && kosong(indikator))
    .slice(ulangan(rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value)).length)
}

/** A row without a readable code may be any of the missing ones. */
function adaKodeRusak(rows: readonly BarisBerkode[]): boolean {
  return rows.some(({ kodeIndikator }) => kodeIndikator.value === null)
}

/** Only where the sheet is there: without it the report says so itself. */
function tanpaRenstra(konteks: Konteks): readonly Finding[] {
  const { buku, tahun } = konteks.laporan
  const { renstra } = buku
  if (!renstra.present || tahun === 0 || adaKodeRusak(renstra.rows)) return []
  if (!renstra.yearHeaders.has(tahun) && renstra.untitled.length > 0) return []
  const target = (indikator: Indikator): Cell<unknown> | undefined => indikator.renstra?.years.get(tahun)
  const kurang = tanpaIsi(konteks, renstra.rows, (satu) => (target(satu)?.state ?? 'empty') === 'empty').map(
    (hasil) => {
      const cell = target(hasil.indikator)
      return {
        hasil,
        cell: cell === undefined || cell.cell === '' ? hasil.indikator.perjanjian.kodeIndikator : cell,
      }
    },
  )
  const at = tempatKolom(renstra, 'kodeIndikator')
  return ringkas(kurang, (isian, sel) => isi.tanpaRenstra(at, { ...isian, tahun: String(tahun) }, sel))
}

function tanpaTahunLalu(konteks: Konteks): readonly Finding[] {
  const { buku, tahun } = konteks.laporan
  const { riwayat } = buku
  const lalu = tahun - 1
  if (!riwayat.present || tahun === 0 || adaKodeRusak(riwayat.rows)) return []
  if (riwayat.rows.some((baris) => baris.tahun.value === null) || tanpaJudul(riwayat, 'realisasi')) return []
  const milik = (indikator: Indikator): BarisRiwayat | undefined =>
    indikator.riwayat.find((baris) => baris.tahun.value === lalu)
  // A row whose year is a slip is probably the missing one.
  const keliru = new Set(konteks.tahunKeliru.map(({ kode }) => kode))
  const kurang = tanpaIsi(
    konteks,
    riwayat.rows.filter((baris) => baris.tahun.value === lalu),
    (indikator) => {
      const baris = milik(indikator)
      if (keliru.has(indikator.kode)) return false
      // A row of a year to come has its own finding, and is probably this one.
      if (baris === undefined) return indikator.riwayat.every((lain) => (lain.tahun.value ?? 0) <= tahun)
      const { realisasi, pembilang, capaianTertulis, keterangan } = baris
      return [realisasi, pembilang, capaianTertulis, keterangan].every(({ state }) => state === 'empty')
    },
  ).map((hasil) => ({
    hasil,
    cell: milik(hasil.indikator)?.realisasi ?? hasil.indikator.perjanjian.kodeIndikator,
  }))
  const at = tempatKolom(riwayat, 'kodeIndikator')
  // A row of another year may be the missing one.
  const lain = kurang.flatMap(({ hasil: { indikator } }) => indikator.riwayat.map((baris) => baris.tahun))
  return ringkas(kurang, (isian, sel) =>
    isi.tanpaTahunLalu(at, { ...isian, tahun: String(lalu) }, [...sel, ...lain]),
  )
}

function serapan({ hasil, laporan }: Konteks): readonly Finding[] {
  const { kebijakan } = hasil
  const { anggaran } = laporan.buku
  if (!ambangWajar(laporan, 'ambangSerapan') || tanpaJudul(anggaran, 'permasalahan')) return []
  const ambang = persen(kebijakan.ambangSerapan)
  const rendah = hasil.serapanRendah
    .filter(({ pos }) => pos.baris.permasalahan.state === 'empty' && pos.baris.realisasi.state === 'filled')
    .flatMap(({ pos, serapan: angka }) =>
      angka.ada
        ? [{ baris: pos.baris, uraian: kutip(pos.uraian), serapan: persen(angka.nilai, kebijakan.desimal) }]
        : [],
    )
  const [pertama, ...lainnya] = rendah
  // Without the column its rows have one fault.
  if (pertama !== undefined && lainnya.length > 0 && anggaran.headers.permasalahan === undefined) {
    const semua = rendah.map((satu) => `${satu.uraian} (${satu.serapan})`)
    return [
      isi.serapanTanpaPenjelasan(
        pertama.baris.uraian,
        { serapan: daftar(semua, 8), ambang, kolom: false },
        lainnya.map(({ baris }) => baris.uraian),
      ),
    ]
  }
  return rendah.map(({ baris, uraian, serapan: angka }) =>
    isi.serapanTanpaPenjelasan(
      tempatIsi(baris.permasalahan, baris.uraian),
      { serapan: `${uraian} adalah ${angka},`, ambang, kolom: true },
      terisi(baris.realisasi, baris.pagu),
    ),
  )
}
