/** Codes: used twice, used with two names, or referring to nothing. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { BarisAnggaran, BarisPerjanjian, Cell, Laporan } from '../model/laporan.ts'
import { type Aturan, type Konteks, kelompokkan, kunciTeks, terisi } from './konteks.ts'
import { cariTahunKeliru } from './tahun-riwayat.ts'
import { daftar, kutip, sebutan, tempat } from './wording.ts'

export const aturanKode: Aturan = (konteks) => {
  const { laporan } = konteks
  return [
    ...kodeGanda(konteks),
    ...namaGanda(laporan),
    ...satuKodeDuaNama(laporan),
    ...satuSasaranDuaKode(laporan),
    ...satuSasaranDuaInduk(laporan),
    ...kodeIndikatorAsing(laporan),
    ...indikatorTanpaBaris(laporan),
    ...kodeSasaranAsing(laporan),
    ...kodePendukung(laporan),
    ...tujuanAsing(laporan),
    ...kodeTujuanLain(laporan),
    ...unitAtasan(laporan),
    ...atasanMelingkar(laporan),
    ...unitGanda(laporan),
  ]
}

interface BarisBerkode {
  readonly kodeIndikator: Cell<string>
  readonly tahun?: Cell<number>
  readonly realisasi?: Cell<unknown>
}

function kodeGanda(konteks: Konteks): readonly Finding[] {
  const { buku } = konteks.laporan
  // A year written twice in place of a missing one is told at the year.
  const keliru = cariTahunKeliru(konteks).flatMap(({ isi, sebab }) =>
    sebab === null || sebab === 'tahun laporan' ? [] : [isi, sebab.kembar],
  )
  const lembar: readonly (readonly BarisBerkode[])[] = [
    buku.perjanjianKinerja.rows,
    buku.realisasi.rows,
    buku.renstra.rows,
    buku.riwayat.rows.filter((isi) => !keliru.includes(isi)),
    buku.indikatorTujuan.rows,
  ]
  const indikator = lembar.flatMap((rows) =>
    ulangan(rows, ({ kodeIndikator, tahun }) =>
      kunciKode(kodeIndikator.value) === ''
        ? ''
        : `${kunciKode(kodeIndikator.value)} ${tahun?.value ?? tahun?.cell ?? ''}`,
    ).map(({ satu, pertama }) =>
      baris.kodeIndikatorGanda(
        satu.kodeIndikator,
        {
          kode: satu.kodeIndikator.value ?? '',
          tahun: satu.tahun?.text ?? '',
          pertama: tempat(pertama.kodeIndikator),
          perjanjian: [buku.perjanjianKinerja, buku.indikatorTujuan].some(
            ({ name }) => name === satu.kodeIndikator.sheet,
          ),
        },
        // The first row counts: what is computed from its realisasi may be another indicator's.
        [pertama.kodeIndikator, ...terisi(pertama.realisasi, satu.tahun, pertama.tahun)],
      ),
    ),
  )
  const anggaran = ulangan(kodeLengkap(buku.anggaran.rows), ({ kunci }) => kunci).map(({ satu, pertama }) =>
    baris.kodeAnggaranGanda(satu.kode, { kode: satu.kode.value ?? '', pertama: tempat(pertama.kode) }, [
      pertama.kode,
    ]),
  )
  return [...indikator, ...kodeDuaTingkat(buku), ...anggaran]
}

/** A code of an indicator of a tujuan that an indicator of the Perjanjian Kinerja has too. */
function kodeDuaTingkat({ perjanjianKinerja, indikatorTujuan }: Laporan['buku']): readonly Finding[] {
  const pk = new Map(
    [...perjanjianKinerja.rows]
      .reverse()
      .map(({ kodeIndikator }) => [kunciKode(kodeIndikator.value), kodeIndikator]),
  )
  return indikatorTujuan.rows.flatMap(({ kodeIndikator }) => {
    const kunci = kunciKode(kodeIndikator.value)
    const lain = pk.get(kunci)
    if (kunci === '' || lain === undefined) return []
    return [
      baris.kodeIndikatorGanda(
        kodeIndikator,
        { kode: kodeIndikator.value ?? '', tahun: '', pertama: tempat(lain), perjanjian: true },
        [lain],
      ),
    ]
  })
}

/** Offices that type the last part of a code only ("01") use it again under every parent. */
function kodeLengkap(
  rows: readonly BarisAnggaran[],
): readonly { readonly kode: Cell<string>; readonly kunci: string }[] {
  let program = ''
  let kegiatan = ''
  return rows.map(({ kode, tingkat, row }) => {
    const sendiri = kunciKode(kode.value)
    const induk = tingkat.value === 'Sub Kegiatan' ? kegiatan : tingkat.value === 'Kegiatan' ? program : ''
    const utuh = sendiri.split('.').length >= 5 || (induk !== '' && sendiri.startsWith(`${induk}.`))
    const penanda = `${sendiri || row}#${row}`
    if (tingkat.value === 'Program') program = sendiri || penanda
    if (tingkat.value === 'Kegiatan') kegiatan = utuh ? sendiri : penanda
    const kunci = utuh || induk === '' ? sendiri : `${induk}/${sendiri}`
    return { kode, kunci: sendiri === '' ? '' : `${tingkat.value ?? ''} ${kunci}` }
  })
}

/** Rows whose key (not '') was seen before, each with the first one. */
function ulangan<T>(
  rows: readonly T[],
  kunci: (satu: T) => string,
): readonly { readonly satu: T; readonly pertama: T }[] {
  const dilihat = new Map<string, T>()
  return rows.flatMap((satu) => {
    const nama = kunci(satu)
    if (nama === '') return []
    const pertama = dilihat.get(nama)
    if (pertama !== undefined) return [{ satu, pertama }]
    dilihat.set(nama, satu)
    return []
  })
}

/**
 * The same indicator written under two codes: within one sasaran, or anywhere with the same unit and target. Sasaran
 * may share an indicator's name with targets of their own.
 */
function namaGanda({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows
  const nama = (satu: BarisPerjanjian): string => kunciTeks(satu.indikator.value)
  const sesasaran = ulangan(rows, (satu) =>
    nama(satu) === '' ? '' : `${kunciKode(satu.kodeSasaran.value)} ${nama(satu)}`,
  )
  const setarget = ulangan(rows, (satu) =>
    nama(satu) === '' || satu.target.state !== 'filled'
      ? ''
      : `${nama(satu)} ${kunciTeks(satu.satuan.value)} ${satu.target.text}`,
  )
  return [...sesasaran, ...setarget.filter(({ satu }) => sesasaran.every((lain) => lain.satu !== satu))]
    .filter(
      ({ satu, pertama }) => kunciKode(satu.kodeIndikator.value) !== kunciKode(pertama.kodeIndikator.value),
    )
    .map(({ satu, pertama }) =>
      baris.namaIndikatorGanda(
        satu.indikator,
        {
          nama: kutip(satu.indikator.value ?? ''),
          kode: satu.kodeIndikator.value ?? '',
          kodePertama: pertama.kodeIndikator.value ?? '',
          pertama: tempat(pertama.indikator),
        },
        [pertama.indikator],
      ),
    )
}

/** Sasaran and tujuan whose code stands beside two names. */
function satuKodeDuaNama({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows
  const pasangan = [
    { jenis: 'sasaran', isi: rows.map((satu) => ({ kode: satu.kodeSasaran, nama: satu.sasaran })) },
    {
      jenis: 'tujuan',
      isi: [
        ...rows.map((satu) => ({ kode: satu.kodeTujuan, nama: satu.tujuan })),
        ...buku.indikatorTujuan.rows.map((satu) => ({ kode: satu.kodeTujuan, nama: satu.tujuan })),
      ],
    },
  ]
  return pasangan.flatMap(({ jenis, isi }) => {
    const pertama = new Map<string, { readonly kode: Cell<string>; readonly nama: Cell<string> }>()
    const dilaporkan = new Set<string>()
    return isi.flatMap((satu) => {
      const kunci = kunciKode(satu.kode.value)
      if (kunci === '' || satu.nama.value === null) return []
      const awal = pertama.get(kunci)
      if (awal === undefined) {
        pertama.set(kunci, satu)
        return []
      }
      // Carried cells ("as above") hold the address of their own row or of the first one; one name is said once.
      const sidik = `${kunci} ${kunciTeks(satu.nama.value)}`
      if (kunciTeks(awal.nama.value) === kunciTeks(satu.nama.value) || dilaporkan.has(sidik)) return []
      dilaporkan.add(sidik)
      return [
        baris.namaBerbedaSatuKode(
          satu.nama,
          {
            jenis,
            kode: satu.kode.value ?? '',
            nama: kutip(satu.nama.value),
            namaPertama: kutip(awal.nama.value ?? ''),
            pertama: tempat(awal.nama),
          },
          [awal.nama, satu.kode, awal.kode],
        ),
      ]
    })
  })
}

/** One name of a sasaran beside two codes; a code that stands beside two names has its own finding. */
function satuSasaranDuaKode({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows.filter(
    ({ kodeSasaran, sasaran }) => kunciKode(kodeSasaran.value) !== '' && kunciTeks(sasaran.value) !== '',
  )
  const namaPerKode = kelompokkan(rows, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
  const bernamaSatu = rows.filter(({ kodeSasaran, sasaran }) =>
    namaPerKode
      .get(kunciKode(kodeSasaran.value))
      ?.every((lain) => kunciTeks(lain.sasaran.value) === kunciTeks(sasaran.value)),
  )
  return [...kelompokkan(bernamaSatu, ({ sasaran }) => kunciTeks(sasaran.value)).values()].flatMap(
    (senama) => {
      const [pertama, ...lainnya] = [
        ...new Map([...senama].reverse().map((satu) => [kunciKode(satu.kodeSasaran.value), satu])).values(),
      ].reverse()
      if (pertama === undefined) return []
      return lainnya.map(({ kodeSasaran, sasaran }) =>
        silang.namaSasaranGanda(
          kodeSasaran,
          {
            nama: kutip(sasaran.value ?? ''),
            kode: kodeSasaran.value ?? '',
            kodePertama: pertama.kodeSasaran.value ?? '',
            pertama: tempat(pertama.kodeSasaran),
          },
          [pertama.kodeSasaran, pertama.sasaran, sasaran],
        ),
      )
    },
  )
}

/** Where a sasaran stands; every row of it says the same. */
const INDUK: readonly {
  readonly kolom: string
  readonly ambil: (satu: BarisPerjanjian) => Cell<string>
  readonly kunci: (isi: string | null) => string
}[] = [
  { kolom: 'Misi', ambil: ({ misi }) => misi, kunci: kunciTeks },
  { kolom: 'Kode Tujuan', ambil: ({ kodeTujuan }) => kodeTujuan, kunci: kunciKode },
  { kolom: 'Tujuan', ambil: ({ tujuan }) => tujuan, kunci: kunciTeks },
]

/**
 * Rows of a sasaran below another misi or tujuan than its first one. A code that stands beside two names, of sasaran or
 * of tujuan, has its own finding.
 */
function satuSasaranDuaInduk({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows.filter(({ kodeSasaran }) => kunciKode(kodeSasaran.value) !== '')
  const sasaran = [...kelompokkan(rows, ({ kodeSasaran }) => kunciKode(kodeSasaran.value)).values()]
  return sasaran.flatMap(([pertama, ...lainnya]): readonly Finding[] => {
    if (pertama === undefined) return []
    const beda = lainnya
      .filter(({ sasaran: { value } }) => kunciTeks(value) === kunciTeks(pertama.sasaran.value))
      .map((satu) =>
        INDUK.filter((induk) => bedaInduk(induk, satu, pertama)).map((induk) => ({ induk, satu })),
      )
      .find((kolom) => kolom.length > 0)
    const utama = beda?.[0]
    if (beda === undefined || utama === undefined) return []
    const { kolom, ambil } = utama.induk
    const [sel, acuan] = [ambil(utama.satu), ambil(pertama)]
    const kodeTujuanSama =
      kunciKode(utama.satu.kodeTujuan.value) !== '' &&
      kunciKode(utama.satu.kodeTujuan.value) === kunciKode(pertama.kodeTujuan.value)
    if (kolom === 'Tujuan' && kodeTujuanSama) return []
    return [
      baris.indukSasaranBerbeda(
        sel,
        {
          kolom,
          kode: pertama.kodeSasaran.value ?? '',
          nilai: kutip(sel.value ?? ''),
          nilaiPertama: acuan.value === null ? '' : kutip(acuan.value),
          pertama: tempat(acuan.cell === '' ? pertama.kodeSasaran : acuan),
        },
        [acuan, utama.satu.kodeSasaran, ...beda.slice(1).map(({ induk, satu }) => induk.ambil(satu))],
      ),
    ]
  })
}

function bedaInduk(
  { ambil, kunci }: (typeof INDUK)[number],
  satu: BarisPerjanjian,
  pertama: BarisPerjanjian,
): boolean {
  const [isi, acuan] = [ambil(satu), ambil(pertama)]
  return kunci(isi.value) !== '' && acuan.state !== 'bad' && kunci(isi.value) !== kunci(acuan.value)
}

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
      // Reversed, so that of several with one name the first one stays in the map.
      const bernama = new Map([...sisa].reverse().map((lain) => [kunciTeks(lain.indikator.value), lain]))
      return [tahun, { sisa, bernama }]
    }),
  )
  return asing.map((baris) => {
    const setahun = sisaSetahun.get(tahunDari(baris))
    const nama = kunciTeks(baris.indikator?.value ?? null)
    const senama = nama === '' ? undefined : setahun?.bernama.get(nama)
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

/** Several rows belong to one indicator: its code is told once. */
function satuBarisSetiapKode<T extends BarisBerkode>(rows: readonly T[]): readonly T[] {
  return [...kelompokkan(rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value)).values()].flatMap(
    ([pertama]) => (pertama === undefined ? [] : [pertama]),
  )
}

function kodeIndikatorAsing(laporan: Laporan): readonly Finding[] {
  const { buku } = laporan
  const pk = buku.perjanjianKinerja.rows
  const lembar: readonly (readonly BarisAsing['baris'][])[] = [
    buku.realisasi.rows,
    buku.renstra.rows,
    buku.riwayat.rows,
    satuBarisSetiapKode(buku.komponen.rows),
  ]
  const asing = lembar.flatMap((rows) => barisAsing(laporan, rows))
  const tetap = tanpaYangHilang(
    asing.map(({ baris: { kodeIndikator } }) => kunciKode(kodeIndikator.value)),
    pk.some(({ kodeIndikator }) => kodeIndikator.state === 'bad'),
    ulangan(pk, (satu) => kunciKode(satu.kodeIndikator.value)).length,
  )
  // One code that is unknown to several sheets is one slip: told at the first, the others named with it.
  return [...kelompokkan(asing, ({ baris: { kodeIndikator } }) => kunciKode(kodeIndikator.value))].flatMap(
    ([kunci, [pertama, ...lainnya]]) => {
      if (pertama === undefined || !tetap.has(kunci)) return []
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
  const dikenal = new Set(sasaran.map(({ kode }) => kunciKode(kode)))
  const asing = buku.anggaran.rows.flatMap(({ kodeSasaran: cell }) =>
    (cell.value ?? []).filter((kode) => !dikenal.has(kunciKode(kode))).map((kode) => ({ kode, cell })),
  )
  const namaPerKode = kelompokkan(pk, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
  const ganda = [...namaPerKode.values()].map(
    (rows) =>
      new Set(rows.flatMap(({ sasaran: nama }) => (nama.value === null ? [] : [kunciTeks(nama.value)]))).size,
  )
  const tetap = tanpaYangHilang(
    asing.map(({ kode }) => kunciKode(kode)),
    pk.some(({ kodeSasaran }) => kodeSasaran.state === 'bad'),
    ganda.reduce((banyak, satu) => banyak + Math.max(0, satu - 1), 0),
  )
  return [...kelompokkan(asing, ({ kode }) => kunciKode(kode))].flatMap(([kunci, [pertama, ...lainnya]]) =>
    pertama === undefined || !tetap.has(kunci)
      ? []
      : [
          silang.kodeSasaranTidakDikenal(
            pertama.cell,
            {
              kode: pertama.kode,
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
  const dilaporkan = new Set<string>()
  const rusak = buku.perjanjianKinerja.rows.some(
    ({ kodeSasaran, kodeIndikator }) => kodeSasaran.state === 'bad' || kodeIndikator.state === 'bad',
  )
  return kode.flatMap(([cell, jenis, dikenal]) => {
    const kunci = kunciKode(cell.value)
    const sidik = `${cell.sheet} ${jenis} ${kunci}`
    if (kunci === '' || dikenal.has(kunci) || dilaporkan.has(sidik) || rusak) return []
    dilaporkan.add(sidik)
    return [silang.kodePendukungTidakDikenal(cell, { jenis, kode: cell.value ?? '' })]
  })
}

function unitAtasan({ buku }: Laporan): readonly Finding[] {
  const rows = buku.organisasi.rows
  const dikenal = new Set(rows.map(({ unit }) => kunciNama(unit.value)))
  return rows.flatMap(({ unit, unitAtasan: cell }) =>
    cell.value === null || dikenal.has(kunciNama(cell.value))
      ? []
      : [
          silang.unitAtasanTidakDikenal(cell, { unit: kutip(unit.value ?? ''), atasan: kutip(cell.value) }, [
            unit,
          ]),
        ],
  )
}

/** Indicators of a tujuan that the PK neither codes nor names; silent where the PK knows no tujuan at all. */
function tujuanAsing({ buku }: Laporan): readonly Finding[] {
  const pk = buku.perjanjianKinerja.rows
  const kode = new Set(pk.map(({ kodeTujuan }) => kunciKode(kodeTujuan.value)).filter((satu) => satu !== ''))
  const nama = new Set(pk.map(({ tujuan }) => kunciTeks(tujuan.value)).filter((satu) => satu !== ''))
  if (kode.size + nama.size === 0) return []
  const dilaporkan = new Set<string>()
  return buku.indikatorTujuan.rows.flatMap(({ kodeTujuan, tujuan }) => {
    const kunci = kunciKode(kodeTujuan.value)
    if (kunci === '' || kode.has(kunci) || nama.has(kunciTeks(tujuan.value)) || dilaporkan.has(kunci))
      return []
    dilaporkan.add(kunci)
    return [
      silang.tujuanTidakDikenal(
        kodeTujuan,
        { kode: kodeTujuan.value ?? '', tujuan: kutip(tujuan.value ?? '') },
        [tujuan],
      ),
    ]
  })
}

/** A tujuan that the PK names under another code. */
function kodeTujuanLain({ buku }: Laporan): readonly Finding[] {
  const pk = buku.perjanjianKinerja.rows.filter(({ kodeTujuan }) => kunciKode(kodeTujuan.value) !== '')
  const senama = kelompokkan(pk, ({ tujuan }) => kunciTeks(tujuan.value))
  const kode = new Set(pk.map(({ kodeTujuan }) => kunciKode(kodeTujuan.value)))
  const dilaporkan = new Set<string>()
  return buku.indikatorTujuan.rows.flatMap(({ kodeTujuan, tujuan }) => {
    const kunci = kunciKode(kodeTujuan.value)
    const acuan = kunciTeks(tujuan.value) === '' ? undefined : senama.get(kunciTeks(tujuan.value))?.[0]
    // A code that belongs to another tujuan stands beside two names, and is told for that.
    if (kunci === '' || acuan === undefined || kode.has(kunci) || dilaporkan.has(kunci)) return []
    dilaporkan.add(kunci)
    return [
      silang.kodeTujuanLain(
        kodeTujuan,
        {
          tujuan: kutip(tujuan.value ?? ''),
          kode: kodeTujuan.value ?? '',
          kodePerjanjian: acuan.kodeTujuan.value ?? '',
          tempat: tempat(acuan.kodeTujuan),
        },
        [acuan.kodeTujuan],
      ),
    ]
  })
}

/** A chain of superiors that comes back to where it began: told once, at its first unit. */
function atasanMelingkar({ buku }: Laporan): readonly Finding[] {
  const rows = buku.organisasi.rows
  const pertama = new Map([...rows].reverse().map((satu) => [kunciNama(satu.unit.value), satu]))
  const selesai = new Set<string>()
  return rows.flatMap((awal) => {
    const jalur: (typeof awal)[] = []
    for (
      let satu: typeof awal | undefined = awal;
      satu !== undefined && kunciNama(satu.unit.value) !== '' && !selesai.has(kunciNama(satu.unit.value));
      satu = pertama.get(kunciNama(satu.unitAtasan.value))
    ) {
      selesai.add(kunciNama(satu.unit.value))
      jalur.push(satu)
    }
    const akhir = jalur.at(-1)
    const kembali = jalur.findIndex(
      ({ unit }) => kunciNama(unit.value) === kunciNama(akhir?.unitAtasan.value ?? null),
    )
    const [kepala, ...lainnya] = kembali < 0 ? [] : jalur.slice(kembali)
    if (kepala === undefined) return []
    return [
      baris.atasanMelingkar(
        kepala.unitAtasan,
        { unit: kutip(kepala.unit.value ?? '') },
        lainnya.map(({ unitAtasan: cell }) => cell),
      ),
    ]
  })
}

/** The same unit below the same superior; units of one name below others ("Subbagian Tata Usaha") are several. */
function unitGanda({ buku }: Laporan): readonly Finding[] {
  return ulangan(buku.organisasi.rows, ({ unit, unitAtasan }) =>
    kunciNama(unit.value) === '' ? '' : `${kunciNama(unit.value)}/${kunciNama(unitAtasan.value)}`,
  ).map(({ satu, pertama }) =>
    silang.unitGanda(satu.unit, { unit: kutip(satu.unit.value ?? ''), pertama: tempat(pertama.unit) }, [
      pertama.unit,
    ]),
  )
}
