/** Tables of the appendices: this year's action plan with its results, that of the next year, and the RKT. */
import { semuaPos } from '../../calc/anggaran.ts'
import type { HasilPos } from '../../calc/hasil.ts'
import { type Decimal, jumlah } from '../../decimal/decimal.ts'
import type { Table } from '../../document/document.ts'
import { kodeIndikatorRencana } from '../../model/indikator-rencana.ts'
import { kunciKode, kunciNama, samaKode } from '../../model/kode.ts'
import type { BarisRencanaAksi } from '../../model/laporan.ts'
import { anggaranRencana, cocokkanRencana } from '../../model/pos-rencana.ts'
import { tahunRencana, tahunRkt } from '../../model/tahun-rencana.ts'
import { gap } from '../engine/rich.ts'
import { formatUang } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from '../view/bahan.ts'
import { tahunCetak } from '../view/tahun.ts'
import { tempatSel } from '../view/tempat.ts'
import { type Baris, barisJumlah, isiBaris, type Kolom, susunTabel } from './table.ts'

const INDEN: Readonly<Record<string, number>> = { Kegiatan: 1, 'Sub Kegiatan': 2 }
const TEBAL: ReadonlySet<string> = new Set(['Sasaran', 'Indikator', 'Program'])

/**
 * Sasaran as group rows, indicators and programs strong, kegiatan and sub kegiatan indented. A row of a sasaran that
 * says more than the group row does is printed below it.
 */
function barisRencana(
  bahan: Bahan,
  rows: readonly BarisRencanaAksi[],
  terisi: (row: BarisRencanaAksi) => boolean,
): readonly Baris<BarisRencanaAksi>[] {
  let kode: string | null = null
  let nama = ''
  return rows.flatMap((row): readonly Baris<BarisRencanaAksi>[] => {
    const kini = row.kodeSasaran.value ?? ''
    const tingkat = row.tingkat.value ?? ''
    const uraian = row.uraian.value ?? ''
    const kepala: Baris<BarisRencanaAksi>[] = []
    if (kini !== '' && !samaKode(kini, kode)) {
      kode = kini
      nama =
        bahan.laporan.sasaran.find((sasaran) => samaKode(sasaran.kode, kini))?.nama ??
        (tingkat === 'Sasaran' ? uraian : '')
      kepala.push({ jenis: 'kelompok', teks: `Sasaran ${berkode(kini, nama)}` })
    }
    const berkodeLain = kunciKode(row.kode.value) !== '' && !samaKode(row.kode.value, kode)
    const terulang = kunciNama(uraian) === kunciNama(nama) && !berkodeLain && !terisi(row)
    if (tingkat === 'Sasaran' && terulang) return kepala
    return [...kepala, ...isiBaris([row], () => TEBAL.has(tingkat))]
  })
}

type KolomRencana = Kolom<BarisRencanaAksi> & {
  readonly terisi: (row: BarisRencanaAksi) => boolean
  /** What its rows come to, each budget once; '' where that cannot be said. */
  readonly jumlah?: (rows: readonly BarisRencanaAksi[]) => string
}

type Ambil = (row: BarisRencanaAksi) => string | null

function kolomTeks(judul: string, lebar: number, ambil: Ambil): KolomRencana {
  return {
    judul,
    lebar,
    isi: (row) => ambil(row) ?? '',
    terisi: (row) => (ambil(row) ?? '') !== '',
  }
}

/** What the office wrote in sentences. */
function kolomUraian(judul: string, ambil: Ambil): KolomRencana {
  return { ...kolomTeks(judul, 18, ambil), uraian: true }
}

const TARGET = ['targetTw1', 'targetTw2', 'targetTw3', 'targetTw4'] as const
const REALISASI = ['realisasiTw1', 'realisasiTw2', 'realisasiTw3', 'realisasiTw4'] as const
const TRIWULAN = ['I', 'II', 'III', 'IV'] as const

function kolomTriwulan(
  induk: string,
  lebar: number,
  kolom: typeof TARGET | typeof REALISASI,
): readonly KolomRencana[] {
  return kolom.map((key, index) => ({
    ...kolomTeks(TRIWULAN[index] ?? '', lebar, (row) => row[key].value),
    induk,
    rata: 'center',
  }))
}

function kolomRencana(
  bahan: Bahan,
  baris: readonly BarisRencanaAksi[],
  judulAksi: string,
): readonly KolomRencana[] {
  return [
    kolomTeks('Indikator Keluaran', 24, (row) => row.indikatorKeluaran.value),
    kolomTeks('Target', 13, (row) => row.target.value),
    {
      judul: 'Anggaran (Rp)',
      lebar: 14,
      rata: 'right',
      isi: (row) =>
        row.anggaran.state === 'bad'
          ? [gap('anggaran', tempatSel(row.anggaran))]
          : row.anggaran.value === null
            ? ''
            : formatUang(row.anggaran.value),
      terisi: (row) => row.anggaran.state !== 'empty',
      jumlah: (rows) => formatUang(jumlah(rows.flatMap((row) => row.anggaran.value ?? []))),
    },
    {
      judul: judulAksi,
      lebar: 26,
      uraian: true,
      isi: (row) => {
        const aksi = (row.aksi.value ?? '').split(/\r?\n/).filter((baris) => baris.trim() !== '')
        return { baris: aksi.length > 1 ? aksi.map((baris, index) => `${index + 1}. ${baris.trim()}`) : aksi }
      },
      terisi: (row) => (row.aksi.value ?? '') !== '',
    },
    ...kolomTriwulan('Target Triwulan', 7, TARGET),
    ...kolomTriwulan('Realisasi Triwulan', 9, REALISASI),
    ...kolomHasil(bahan, baris),
    kolomUraian('Kendala', (row) => row.kendala.value),
    kolomUraian('Tindak Lanjut', (row) => row.tindakLanjut.value),
    kolomUraian('Penanggung Jawab', (row) => row.penanggungJawab.value),
  ]
}

/** The computed budget row of this year that a row of the plan names; none where several may be meant. */
function posRencana(
  { hasil, laporan }: Bahan,
  rows: readonly BarisRencanaAksi[],
): (row: BarisRencanaAksi) => HasilPos | undefined {
  const menurutPos = new Map(semuaPos(hasil.anggaran.pohon).map((satu) => [satu.pos, satu]))
  const calon = cocokkanRencana(laporan.anggaran, tahunBaris(rows, laporan.tahun))
  return (row) => {
    const [pos, ...lainnya] = calon.get(row) ?? []
    return pos === undefined || lainnya.length > 0 ? undefined : menurutPos.get(pos)
  }
}

/**
 * Whether all that was spent on a budget row is in the total below the table, which is that of the rows with a budget
 * in the plan: of a program whose kegiatan the plan names in part the whole would be more than that total.
 */
function posTerhitung(
  pohon: readonly HasilPos[],
  rows: readonly BarisRencanaAksi[],
  pos: (row: BarisRencanaAksi) => HasilPos | undefined,
): (satu: HasilPos) => boolean {
  const beranggaran = rows.filter(({ anggaran }) => anggaran.value !== null)
  if (beranggaran.length === 0) return () => true
  const dasar = new Set(beranggaran.map(pos))
  const terliput = new Set(
    semuaPos(pohon)
      .filter((satu) => dasar.has(satu))
      .flatMap((satu) => semuaPos([satu])),
  )
  const dijumlah = (satu: HasilPos): Decimal =>
    dasar.has(satu) ? satu.realisasi : jumlah(satu.anak.map(dijumlah))
  return (satu) => terliput.has(satu) || dijumlah(satu).eq(satu.realisasi)
}

/** What the report itself measured: capaian of an indicator row, money spent on a budget row. */
function kolomHasil(bahan: Bahan, baris: readonly BarisRencanaAksi[]): readonly KolomRencana[] {
  const { hasil, laporan, format } = bahan
  const kodeDari = kodeIndikatorRencana(laporan)
  const indikator = (row: BarisRencanaAksi) =>
    row.tingkat.value === 'Indikator' && row.tahun.value === laporan.tahun
      ? hasil.indikator.find((satu) => samaKode(satu.indikator.kode, kodeDari(row)))
      : undefined
  const capaian = (row: BarisRencanaAksi): string => {
    const angka = indikator(row)?.capaian
    return angka?.ada === true ? format.capaian(angka) : ''
  }
  const pos = posRencana(bahan, baris)
  const terhitung = posTerhitung(hasil.anggaran.pohon, baris, pos)
  const realisasi = (row: BarisRencanaAksi): string => {
    const satu = pos(row)
    return satu === undefined || !terhitung(satu) ? '' : formatUang(satu.realisasi)
  }
  return [
    {
      judul: 'Capaian (%)',
      lebar: 10,
      rata: 'right',
      isi: capaian,
      terisi: (row) => capaian(row) !== '',
    },
    {
      judul: 'Realisasi Anggaran (Rp)',
      lebar: 14,
      rata: 'right',
      isi: realisasi,
      terisi: (row) => realisasi(row) !== '',
      // Beside the total of the budgets it stands only for the same rows.
      jumlah: (rows) => {
        const semua = rows.flatMap((row) => (row.anggaran.value === null ? [] : [pos(row)]))
        const ada = new Set(semua.flatMap((satu) => satu ?? []))
        return semua.includes(undefined) ? '' : formatUang(jumlah([...ada].map((satu) => satu.realisasi)))
      },
    },
  ]
}

/** A single filled quarter needs no heading over it: the fourth is the year's own figure. */
function ringkasTriwulan(kolom: readonly KolomRencana[]): readonly KolomRencana[] {
  return kolom.map((satu) => {
    if (satu.induk === undefined || kolom.filter(({ induk }) => induk === satu.induk).length > 1) return satu
    const { induk, ...lain } = satu
    const nama = induk.replace(' Triwulan', '')
    return { ...lain, judul: satu.judul === 'IV' ? nama : `${nama} TW ${satu.judul}` }
  })
}

/** The rows of one year; columns that no row fills are left out. */
function tabelRencana(
  bahan: Bahan,
  id: string,
  nama: string,
  tahun: number | null,
  semua: readonly BarisRencanaAksi[],
  judulAksi = 'Rencana Aksi',
): Table | null {
  const rows = tahun === null ? [] : tahunBaris(semua, tahun)
  if (tahun === null || rows.length === 0) return null
  const kolom = ringkasTriwulan(kolomRencana(bahan, rows, judulAksi).filter((satu) => rows.some(satu.terisi)))
  const beranggaran = kolom.findIndex(({ judul: nama }) => nama === 'Anggaran (Rp)')
  const { dijumlah } = anggaranRencana(rows)
  const total = kolom.slice(Math.max(0, beranggaran)).map((satu) => satu.jumlah?.(dijumlah) ?? '')
  const nihil = dijumlah.every(({ anggaran }) => anggaran.value?.isZero() !== false)
  return susunTabel<BarisRencanaAksi>({
    id,
    judul: `${nama} ${bahan.sebutan.opdLengkap} Tahun ${tahunCetak(tahun)}`,
    sumber: bahan.sumber,
    kolom: [
      {
        judul: 'Indikator/Program/Kegiatan/Sub Kegiatan',
        lebar: 34,
        isi: (row) => berkode(row.kode.value ?? '', row.uraian.value ?? ''),
        inden: (row) => INDEN[row.tingkat.value ?? ''] ?? 0,
      },
      ...kolom,
    ],
    baris: [
      ...barisRencana(bahan, rows, (row) => kolom.some((satu) => satu.terisi(row))),
      ...barisJumlah(
        total.filter((satu) => satu !== '').length > 1 ? 'Jumlah' : 'Jumlah anggaran',
        total,
        beranggaran !== -1 && !nihil && rows.every(({ anggaran }) => anggaran.state !== 'bad'),
      ),
    ],
  })
}

function tahunBaris(rows: readonly BarisRencanaAksi[], tahun: number): readonly BarisRencanaAksi[] {
  return rows.filter((row) => row.tahun.value === tahun)
}

/** This year's action plan with its results. */
export function tabelRealisasiRencanaAksi(bahan: Bahan): Table | null {
  const { buku, tahun } = bahan.laporan
  return tabelRencana(
    bahan,
    'realisasi-rencana-aksi',
    'Realisasi Rencana Aksi',
    tahun,
    buku.rencanaAksi.rows,
    'Aksi yang Dilakukan',
  )
}

export function tabelRencanaAksi(bahan: Bahan): Table | null {
  const { laporan } = bahan
  const { rows } = laporan.buku.rencanaAksi
  return tabelRencana(bahan, 'rencana-aksi', 'Rencana Aksi', tahunRencana(laporan), rows)
}

export function tabelRkt(bahan: Bahan): Table | null {
  const { laporan } = bahan
  return tabelRencana(bahan, 'rkt', 'Rencana Kinerja Tahunan', tahunRkt(laporan), laporan.buku.rkt.rows)
}
