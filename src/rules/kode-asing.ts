/** Codes that refer to nothing: of indicators, sasaran and tujuan. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokkan, petaPertama } from '../model/kelompok.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { BarisPerjanjian, Cell, Laporan } from '../model/laporan.ts'
import { type Aturan, tempatIsi } from './konteks.ts'
import { type BarisBerkode, ulangan } from './ulangan.ts'
import { daftar, kutip, sebutan, tempat } from './wording.ts'

export const aturanKodeAsing: Aturan = ({ laporan }) => [
  ...kodeIndikatorAsing(laporan),
  ...indikatorTanpaBaris(laporan),
  ...kodeSasaranAsing(laporan),
  ...kodePendukung(laporan),
  ...strategiTanpaSasaran(laporan),
  ...tujuanAsing(laporan),
]

function kodeDikenal({ buku }: Laporan): ReadonlySet<string> {
  return new Set(
    [...buku.perjanjianKinerja.rows, ...buku.indikatorTujuan.rows].map((satu) =>
      kunciKode(satu.kodeIndikator.value),
    ),
  )
}

interface BarisAsing {
  readonly baris: BarisBerkode & { readonly indikator?: Cell<string> }
  /** The promised indicator it was probably meant for. */
  readonly jodoh: BarisPerjanjian | null
}

/** Promised indicators that a sheet lacks in one year, and the same by name. */
interface SisaSetahun {
  readonly sisa: readonly BarisPerjanjian[]
  readonly bernama: ReadonlyMap<string, BarisPerjanjian>
}

/**
 * Rows whose code no longer exists, each paired with the promised indicator of the same name that the sheet (and year)
 * lacks, or with the only one it lacks.
 */
function barisAsing(laporan: Laporan, rows: readonly BarisAsing['baris'][]): readonly BarisAsing[] {
  const dikenal = kodeDikenal(laporan)
  const asing = rows.filter(
    ({ kodeIndikator }) => kodeIndikator.value !== null && !dikenal.has(kunciKode(kodeIndikator.value)),
  )
  const tahunDari = (baris: BarisAsing['baris']): string => String(baris.tahun?.value ?? '')
  const asingSetahun = kelompokkan(asing, tahunDari)
  const sisaSetahun = new Map(
    [...kelompokkan(rows, tahunDari)].map(([tahun, setahun]): [string, SisaSetahun] => {
      const terpakai = new Set(setahun.map(({ kodeIndikator }) => kunciKode(kodeIndikator.value)))
      const sisa = laporan.buku.perjanjianKinerja.rows.filter(
        ({ kodeIndikator }) => kodeIndikator.value !== null && !terpakai.has(kunciKode(kodeIndikator.value)),
      )
      const bernama = petaPertama(sisa, ({ indikator }) => kunciNama(indikator.value))
      return [tahun, { sisa, bernama }]
    }),
  )
  return asing.map((baris) => {
    const setahun = sisaSetahun.get(tahunDari(baris))
    const senama = setahun?.bernama.get(kunciNama(baris.indikator?.value ?? null))
    const satuSatunya = asingSetahun.get(tahunDari(baris))?.length === 1 && setahun?.sisa.length === 1
    return { baris, jodoh: senama ?? (satuSatunya ? (setahun?.sisa[0] ?? null) : null) }
  })
}

/** Codes of the promised indicators whose row is there under a wrong code. */
export function kodeBerjodoh(laporan: Laporan, rows: readonly BarisAsing['baris'][]): ReadonlySet<string> {
  return new Set(barisAsing(laporan, rows).map(({ jodoh }) => kunciKode(jodoh?.kodeIndikator.value ?? null)))
}

/**
 * Codes that the Perjanjian Kinerja lost: where a code there is unreadable, blank or used twice, a code that is unknown
 * elsewhere is probably the one that should stand there.
 */
function tanpaYangHilang(asing: readonly string[], rusak: boolean, ganda: number): ReadonlySet<string> {
  return rusak ? new Set() : new Set([...new Set(asing)].slice(ganda))
}

/** Nothing but the code and a name: no value of any kind. */
function tanpaIsi({ kodeIndikator, indikator, ...lain }: BarisAsing['baris']): boolean {
  const sel: readonly unknown[] = Object.values(lain).flatMap((isi: unknown) =>
    isi instanceof Map ? [...isi.values()] : [isi],
  )
  return sel.every(
    (isi) => typeof isi !== 'object' || isi === null || !('state' in isi) || isi.state === 'empty',
  )
}

function kodeIndikatorAsing(laporan: Laporan): readonly Finding[] {
  const { buku } = laporan
  const pk = buku.perjanjianKinerja.rows
  const lembar: readonly (readonly BarisAsing['baris'][])[] = [
    buku.realisasi.rows,
    buku.renstra.rows,
    buku.riwayat.rows,
    // Several rows belong to one indicator: its code is told once.
    [...petaPertama(buku.komponen.rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value)).values()],
  ]
  // Without any code in the Perjanjian Kinerja the sheet or its column is missing, and told.
  if (pk.every(({ kodeIndikator }) => kodeIndikator.value === null)) return []
  const asing = lembar.flatMap((rows) => barisAsing(laporan, rows))
  const tetap = tanpaYangHilang(
    asing.map(({ baris: { kodeIndikator } }) => kunciKode(kodeIndikator.value)),
    pk.some(({ kodeIndikator }) => kodeIndikator.state === 'bad'),
    ulangan(pk, (satu) => kunciKode(satu.kodeIndikator.value)).length,
  )
  // One code that is unknown to several sheets is one slip: told at the first, the others named with it.
  return [...kelompokkan(asing, ({ baris: { kodeIndikator } }) => kunciKode(kodeIndikator.value))].flatMap(
    ([kunci, [pertama, ...lainnya]]) => {
      if (!tetap.has(kunci)) return []
      const { kodeIndikator } = pertama.baris
      const bernama = [pertama, ...lainnya].find(({ baris: { indikator } }) => indikator?.value != null)
      const nama = bernama?.baris.indikator?.value ?? ''
      const jodoh = [pertama, ...lainnya].find((satu) => satu.jodoh !== null)?.jodoh ?? null
      return [
        silang.kodeIndikatorTidakDikenal(
          kodeIndikator,
          {
            kode: kodeIndikator.value ?? '',
            nama: nama === '' ? '' : kutip(nama),
            usul: jodoh?.kodeIndikator.value ?? '',
            judul: [pertama, ...lainnya].every(({ baris }) => tanpaIsi(baris)),
          },
          [
            ...lainnya.map(({ baris: { kodeIndikator: lain } }) => lain),
            ...(jodoh === null ? [] : [jodoh.kodeIndikator]),
          ],
        ),
      ]
    },
  )
}

/** A row whose code is unreadable, used twice or unknown is probably the missing one: it has its finding. */
function indikatorTanpaBaris(laporan: Laporan): readonly Finding[] {
  const { realisasi } = laporan.buku
  if (!realisasi.present) return []
  const berjodoh = kodeBerjodoh(laporan, realisasi.rows)
  const ganda = ulangan(realisasi.rows, (satu) => kunciKode(satu.kodeIndikator.value)).length
  const takTerbaca = realisasi.rows.filter(({ kodeIndikator }) => kodeIndikator.value === null).length
  const asing = barisAsing(laporan, realisasi.rows).filter(({ jodoh }) => jodoh === null).length
  return laporan.indikator
    .filter(
      (satu) =>
        satu.realisasi === null &&
        satu.perjanjian.kodeIndikator.value !== null &&
        !berjodoh.has(kunciKode(satu.kode)),
    )
    .slice(ganda + takTerbaca + asing)
    .map((satu) =>
      silang.indikatorTanpaRealisasi(satu.perjanjian.kodeIndikator, {
        indikator: sebutan(satu.kode, satu.nama),
      }),
    )
}

function kodeSasaranAsing({ sasaran, buku }: Laporan): readonly Finding[] {
  const pk = buku.perjanjianKinerja.rows
  if (pk.every(({ kodeSasaran }) => kodeSasaran.value === null)) return []
  const dikenal = new Set(sasaran.map(({ kode }) => kunciKode(kode)))
  const bernama = sasaran.filter(({ nama }) => kunciNama(nama) !== '')
  const kodeNama = new Map(bernama.map(({ kode, nama }) => [kunciNama(nama), kode]))
  const asing = buku.anggaran.rows.flatMap(({ kodeSasaran: cell }) => {
    // A name may hold commas: it is one.
    const isi = kodeNama.has(kunciNama(cell.text)) ? [cell.text] : (cell.value ?? [])
    return isi.filter((kode) => !dikenal.has(kunciKode(kode))).map((kode) => ({ kode, cell }))
  })
  const namaPerKode = kelompokkan(pk, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
  const ganda = [...namaPerKode.values()].map(
    (rows) =>
      new Set(rows.flatMap(({ sasaran: nama }) => (nama.value === null ? [] : [kunciNama(nama.value)]))).size,
  )
  const tetap = tanpaYangHilang(
    asing.map(({ kode }) => kunciKode(kode)),
    pk.some(({ kodeSasaran }) => kodeSasaran.state === 'bad'),
    ganda.reduce((banyak, satu) => banyak + Math.max(0, satu - 1), 0),
  )
  return [...kelompokkan(asing, ({ kode }) => kunciKode(kode))].flatMap(([kunci, [pertama, ...lainnya]]) =>
    !tetap.has(kunci)
      ? []
      : [
          silang.kodeSasaranTidakDikenal(
            pertama.cell,
            {
              kode: pertama.kode,
              milik: kodeNama.get(kunciNama(pertama.kode)) ?? '',
              usul: daftar(
                sasaran.map((satu) => satu.kode).filter((kode) => kode !== ''),
                8,
              ),
            },
            [
              ...lainnya.map(({ cell }) => cell),
              // The code may have been changed there.
              ...sasaran
                .filter(({ anggaran }) => anggaran.length === 0)
                .map(({ perjanjian }) => perjanjian.kodeSasaran),
            ],
          ),
        ],
  )
}

/** Supporting sheets; plans of other years may name sasaran and indicators of their own. */
function kodePendukung(laporan: Laporan): readonly Finding[] {
  const { buku } = laporan
  const sasaran = new Set(laporan.sasaran.map(({ kode }) => kunciKode(kode)))
  const tujuan = laporan.tujuan.map(({ kode }) => kunciKode(kode))
  const indikator = kodeDikenal(laporan)
  const semua = new Set([...sasaran, ...tujuan, ...indikator])
  const aksi = [...buku.rencanaAksi.rows, ...buku.rkt.rows].filter(
    ({ tahun }) => tahun.value === laporan.tahun,
  )
  const kode: readonly (readonly [Cell<string>, string, ReadonlySet<string>])[] = [
    ...buku.strategi.rows.map((satu) => [satu.kodeSasaran, 'sasaran', sasaran] as const),
    ...aksi.map((satu) => [satu.kodeSasaran, 'sasaran', sasaran] as const),
    ...aksi.map((satu) => [satu.kodeIndikator, 'indikator', indikator] as const),
    ...buku.narasi.rows.map((satu) => [satu.kode, 'sasaran atau indikator', semua] as const),
  ]
  const rusak = buku.perjanjianKinerja.rows.some(
    ({ kodeSasaran, kodeIndikator }) => kodeSasaran.state === 'bad' || kodeIndikator.state === 'bad',
  )
  const asing = kode.filter(
    ([{ value }, , dikenal]) => !rusak && dikenal.size > 0 && !dikenal.has(kunciKode(value)),
  )
  // Once a sheet and code.
  return [
    ...petaPertama(asing, ([{ sheet, value }, jenis]) =>
      kunciKode(value) === '' ? '' : `${sheet} ${jenis} ${kunciKode(value)}`,
    ).values(),
  ].map(([cell, jenis]) => silang.kodePendukungTidakDikenal(cell, { jenis, kode: cell.value ?? '' }))
}

/** Once a sheet, at the first such row. */
function strategiTanpaSasaran({ buku }: Laporan): readonly Finding[] {
  const [pertama, ...lainnya] = buku.strategi.rows.filter(
    ({ kodeSasaran, sasaran }) => kodeSasaran.state === 'empty' && sasaran.state === 'empty',
  )
  if (pertama === undefined) return []
  const tempatnya = tempatIsi(pertama.sasaran, pertama.strategi)
  return [
    baris.strategiTanpaSasaran(tempatnya, {}, [
      ...(tempatnya === pertama.strategi ? [] : [pertama.strategi]),
      ...lainnya.map(({ strategi }) => strategi),
    ]),
  ]
}

/**
 * Tujuan of indicators under a code that the PK does not have: it names them under another one, or not at all. A code
 * that belongs to another tujuan stands beside two names, and is told for that.
 */
function tujuanAsing({ buku }: Laporan): readonly Finding[] {
  const pk = buku.perjanjianKinerja.rows
  const kode = new Set(pk.map(({ kodeTujuan }) => kunciKode(kodeTujuan.value)).filter((satu) => satu !== ''))
  const senama = kelompokkan(pk, ({ tujuan }) => kunciNama(tujuan.value))
  if (kode.size === 0 && senama.size === (senama.has('') ? 1 : 0)) return tanpaTujuan(buku)
  const asing = buku.indikatorTujuan.rows.filter(({ kodeTujuan }) => !kode.has(kunciKode(kodeTujuan.value)))
  return [...petaPertama(asing, ({ kodeTujuan }) => kunciKode(kodeTujuan.value)).values()].flatMap(
    ({ kodeTujuan, tujuan }) => {
      const isi = { kode: kodeTujuan.value ?? '', tujuan: kutip(tujuan.value) }
      const milik = kunciNama(tujuan.value) === '' ? undefined : senama.get(kunciNama(tujuan.value))
      if (milik === undefined) return [silang.tujuanTidakDikenal(kodeTujuan, isi, [tujuan])]
      const acuan = milik.find((lain) => kunciKode(lain.kodeTujuan.value) !== '')?.kodeTujuan
      if (acuan === undefined) return []
      return [
        silang.kodeTujuanLain(
          kodeTujuan,
          { ...isi, kodePerjanjian: acuan.value ?? '', tempat: tempat(acuan) },
          [acuan],
        ),
      ]
    },
  )
}

/** Where the PK knows no tujuan at all, no indicator of one has a place in the report. */
function tanpaTujuan({ perjanjianKinerja, indikatorTujuan }: Laporan['buku']): readonly Finding[] {
  const [pertama, ...lainnya] = indikatorTujuan.rows
  if (pertama === undefined || perjanjianKinerja.rows.length === 0) return []
  return [
    silang.perjanjianTanpaTujuan(
      pertama.kodeTujuan,
      { jumlah: String(lainnya.length + 1) },
      lainnya.map(({ kodeTujuan }) => kodeTujuan),
    ),
  ]
}
