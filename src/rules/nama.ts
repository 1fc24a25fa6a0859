/** Names and units that differ between sheets beyond case, spaces and punctuation. */
import { lamaWaktu } from '../diagnostics/catalogue/lk1-sel.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Kelompok, kelompokkan, petaPertama } from '../model/kelompok.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { BarisRencanaAksi, Cell, Laporan } from '../model/laporan.ts'
import { durasiBerjam, waktuDalam } from '../workbook/durasi.ts'
import { type Aturan, selNilai, terisi } from './konteks.ts'
import { hampirSama } from './nama-mirip.ts'
import { kutip, tempat } from './wording.ts'

export const aturanNama: Aturan = ({ laporan }) => [
  ...namaIndikator(laporan),
  ...namaSasaran(laporan),
  ...satuan(laporan),
  ...satuanWaktu(laporan),
]

/** A row that repeats a name beside its code, with the figures that follow it. */
type Perujuk = readonly [kode: Cell<string>, nama: Cell<string>, angka: readonly Cell<unknown>[]]

interface Rujukan {
  readonly kode: string
  readonly nama: Cell<string>
}

/** Rows of the plans of the report year that name things of one level. */
function rencana({ buku, tahun }: Laporan, tingkat: 'Indikator' | 'Sasaran'): readonly BarisRencanaAksi[] {
  return [...buku.rencanaAksi.rows, ...buku.rkt.rows].filter(
    (satu) => satu.tingkat.value === tingkat && satu.tahun.value === tahun,
  )
}

function namaIndikator(laporan: Laporan): readonly Finding[] {
  const { buku } = laporan
  const asal = new Map<string, Rujukan>(
    [...laporan.indikatorTujuan, ...laporan.indikator].map((satu) => {
      const { indikator: nama } = 'perjanjian' in satu ? satu.perjanjian : satu.baris
      return [kunciKode(satu.kode), { kode: satu.kode, nama }]
    }),
  )
  const rujukan: readonly Perujuk[] = [
    ...buku.realisasi.rows.map((satu) => [satu.kodeIndikator, satu.indikator, [satu.realisasi]] as const),
    ...buku.renstra.rows.map(
      (satu) => [satu.kodeIndikator, satu.indikator, [...satu.years.values()]] as const,
    ),
    ...rencana(laporan, 'Indikator').map(
      (satu): Perujuk => [kodeDimaksud(satu.kodeIndikator, satu.uraian, asal), satu.uraian, []],
    ),
  ]
  return banding('indikator', rujukan, asal)
}

function namaSasaran(laporan: Laporan): readonly Finding[] {
  const { buku } = laporan
  const asal = new Map<string, Rujukan>(
    laporan.sasaran.map((satu) => [kunciKode(satu.kode), { kode: satu.kode, nama: satu.perjanjian.sasaran }]),
  )
  const rujukan: readonly Perujuk[] = [
    ...buku.strategi.rows.map(
      (satu): Perujuk => [kodeDimaksud(satu.kodeSasaran, satu.sasaran, asal), satu.sasaran, []],
    ),
    ...rencana(laporan, 'Sasaran').map(
      (satu): Perujuk => [kodeDimaksud(satu.kodeSasaran, satu.uraian, asal), satu.uraian, []],
    ),
  ]
  return banding('sasaran', rujukan, asal)
}

/** Without a code the one whose name is a slip away, where there is no other like it and none of that name. */
function kodeDimaksud(
  kode: Cell<string>,
  nama: Cell<string>,
  asal: ReadonlyMap<string, Rujukan>,
): Cell<string> {
  const tertulis = nama.value ?? ''
  if (kode.state !== 'empty' || kunciNama(tertulis) === '') return kode
  const semua = [...asal.values()]
  if (semua.some((satu) => kunciNama(satu.nama.value) === kunciNama(tertulis))) return kode
  const [satu, ...lainnya] = semua.filter((lain) => hampirSama(tertulis, lain.nama.value ?? ''))
  return satu === undefined || lainnya.length > 0 ? kode : { ...kode, value: satu.kode }
}

/**
 * Each wrong name once a sheet, at its first row. Where several other sheets agree on a name against Perjanjian
 * Kinerja, that one is told instead.
 */
function banding(
  jenis: string,
  rujukan: readonly Perujuk[],
  asal: ReadonlyMap<string, Rujukan>,
): readonly Finding[] {
  const perKode = kelompokkan(
    rujukan.filter(([, nama]) => nama.value !== null),
    ([kode]) => kunciKode(kode.value),
  )
  const beda = [...asal].flatMap(([kunci, acuan]): readonly Beda[] => {
    const { kode, nama: namaPerjanjian } = acuan
    if (kunci === '' || namaPerjanjian.value === null) return []
    const milik = perKode.get(kunci) ?? []
    const beda = milik.filter(([, nama]) => kunciNama(nama.value) !== kunciNama(namaPerjanjian.value))
    const unik = [...petaPertama(beda, ([, { sheet, value }]) => `${sheet} ${kunciNama(value)}`).values()]
    const [pertama, ...lainnya] = unik.map(([, nama]) => nama)
    const sepakat =
      pertama !== undefined &&
      new Set(unik.map(([, { sheet }]) => sheet)).size >= 2 &&
      beda.length === milik.length &&
      new Set(unik.map(([, { value }]) => kunciNama(value))).size === 1
    if (sepakat) return [{ kode, salah: namaPerjanjian, acuan: [pertama, ...lainnya], sel: null, angka: [] }]
    return unik.map(([sel, nama, sebaris]) => ({
      kode,
      salah: nama,
      acuan: [namaPerjanjian],
      sel,
      angka: sebaris,
    }))
  })
  const tertukar = beda.flatMap((satu, urutan) => {
    const lawan = beda.slice(urutan + 1).find((lain) => saling(satu, lain))
    return lawan === undefined ? [] : [[satu, lawan] as const]
  })
  const sudah = new Set<Beda>(tertukar.flat())
  return [
    ...tertukar.map(([satu, lawan]) => temuan(jenis, satu, lawan)),
    ...beda.filter((satu) => !sudah.has(satu)).map((satu) => temuan(jenis, satu, null)),
  ]
}

interface Beda {
  readonly kode: string
  readonly salah: Cell<string>
  readonly acuan: readonly Cell<string>[]
  /** The code that stands beside the name; null where the name of the Perjanjian Kinerja is wrong. */
  readonly sel: Cell<string> | null
  readonly angka: readonly Cell<unknown>[]
}

/** Each has the name that belongs to the other: two codes, or two names, changed places. */
function saling(satu: Beda, lain: Beda): boolean {
  const sama = (a: Beda, b: Beda): boolean =>
    kunciNama(a.salah.value) === kunciNama(b.acuan[0]?.value ?? null)
  return satu.salah.sheet === lain.salah.sheet && sama(satu, lain) && sama(lain, satu)
}

function temuan(jenis: string, { kode, salah, acuan, sel, angka }: Beda, lawan: Beda | null): Finding {
  return silang.namaBerbeda(
    salah,
    {
      jenis,
      kode,
      nama: kutip(salah.value),
      namaAcuan: kutip(acuan[0]?.value),
      tempat: acuan.map(tempat).join(' dan '),
      tertukar: lawan === null ? '' : `${lawan.kode} (${tempat(lawan.salah)})`,
    },
    [
      ...acuan,
      ...(sel === null ? [] : [sel]),
      ...(lawan === null
        ? []
        : [
            lawan.salah,
            ...(lawan.sel === null ? [] : [lawan.sel]),
            // Figures under the wrong code contradict what stands beside them.
            ...terisi(...angka, ...lawan.angka),
          ]),
      // A column that is not there has no cell.
    ].filter(({ cell }) => cell !== ''),
  )
}

/** Spellings of one unit. */
const SATUAN_SAMA: readonly ReadonlySet<string>[] = [
  new Set(['', 'persen', 'persentase', 'prosen']),
  new Set(['orang', 'org', 'jiwa']),
  new Set(['nilai', 'indeks', 'skor', 'poin', 'angka']),
  new Set(['level', 'tingkat', 'nilai']),
  new Set(['predikat', 'nilai', 'kategori']),
  new Set(['dokumen', 'dok']),
  new Set(['kegiatan', 'keg']),
]

function samaSatuan(satu: string, dua: string): boolean {
  const [a, b] = [kunciNama(satu), kunciNama(dua)]
  return a === b || SATUAN_SAMA.some((sama) => sama.has(a) && sama.has(b))
}

/** Renstra and Realisasi against Perjanjian Kinerja; where both agree against it, that one is told instead. */
function satuan({ indikator }: Laporan): readonly Finding[] {
  return indikator.flatMap(({ kode, perjanjian: { satuan: acuan }, renstra, realisasi }) => {
    const { value } = acuan
    if (value === null) return []
    const beda = [renstra, realisasi].flatMap((baris) =>
      baris?.satuan.value == null || samaSatuan(baris.satuan.value, value) ? [] : [baris],
    )
    const [satu, dua] = beda.map((baris) => baris.satuan)
    if (satu !== undefined && dua !== undefined && samaSatuan(satu.text, dua.text)) {
      return [satuanBerbeda(kode, acuan, kutip(value), [satu, dua], [])]
    }
    return beda.map(({ satuan: cell, kodeIndikator }) =>
      satuanBerbeda(kode, cell, kutip(cell.value), [acuan], [kodeIndikator]),
    )
  })
}

function satuanBerbeda(
  kode: string,
  salah: Cell<unknown>,
  tertulis: string,
  acuan: Kelompok<Cell<string>>,
  terkait: readonly Cell<string>[],
): Finding {
  return silang.satuanBerbeda(
    salah,
    { kode, satuan: tertulis, satuanAcuan: kutip(acuan[0].text), tempat: acuan.map(tempat).join(' dan ') },
    [...acuan, ...terkait],
  )
}

/** "12,4 jam" in a cell of an indicator that is measured in menit: the number is read as menit. */
function satuanWaktu({ indikator }: Laporan): readonly Finding[] {
  return indikator.flatMap((satu): readonly Finding[] => {
    const { satuan: acuan } = satu.perjanjian
    const seharusnya = waktuDalam(acuan.text.split(/[^\p{L}]+/u))
    if (seharusnya.length === 0) return []
    const [pertama] = waktuDalam(acuan.text.trim().split(/[^\p{L}]+/u, 1))
    return selNilai(satu).flatMap((cell) => {
      if (cell.value?.jenis === 'rasio' && pertama !== undefined) {
        const bacaan = durasiBerjam(cell.value.kiri, cell.value.kanan, pertama)
        return [lamaWaktu(cell, { bentuk: 'jam', bacaan }, [acuan])]
      }
      if (cell.state === 'bad') return []
      const kata = /\d\s*(\p{L}+)/u.exec(cell.text)?.[1]
      const [tertulis] = waktuDalam(kata === undefined ? [] : [kata])
      if (tertulis === undefined || seharusnya.includes(tertulis)) return []
      return [satuanBerbeda(satu.kode, cell, kutip(tertulis), [acuan], [])]
    })
  })
}
