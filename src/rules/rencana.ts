/** Sheets Rencana Aksi and RKT: years that are not printed, and budgets that do not add up. */
import { semuaPos } from '../calc/anggaran.ts'
import { type Decimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kodeIndikatorRencana } from '../model/indikator-rencana.ts'
import { kelompokkan, kelompokSama } from '../model/kelompok.ts'
import { kunciKode, kunciNama, kunciNamaLonggar } from '../model/kode.ts'
import type { BarisRencanaAksi, Cell, Laporan, PosAnggaran } from '../model/laporan.ts'
import { atasanRencana, beranggaran, cocokkanRencana, kedalamanRencana } from '../model/pos-rencana.ts'
import { tahunRencana, tahunRkt } from '../model/tahun-rencana.ts'
import { type Aturan, angkaDari, terisi } from './konteks.ts'
import { hampirSama, namaDimaksud } from './nama-mirip.ts'
import { digitBerarti, satuSalahKetik } from './salah-ketik.ts'
import { bacaTargetTeks } from './target-teks.ts'
import { daftar, kutip, nilaiTeks, rupiah, tempat } from './wording.ts'

export const aturanRencana: Aturan = ({ laporan }) => [
  ...tahunLain(laporan),
  ...targetRencana(laporan),
  ...anggaranRencana(laporan),
  ...posTakPasti(laporan),
  ...posTidakAda(laporan),
  ...[laporan.buku.rencanaAksi.rows, laporan.buku.rkt.rows].flatMap((rows) =>
    kelompokSama(rows, ({ tahun }) => tahun.value).flatMap((setahun) => [
      ...jumlahRencana(setahun),
      ...barisGanda(setahun),
    ]),
  ),
]

/** The rows below a row: up to the next one of its level or higher; sasaran and indicators end a program. */
function bawahan(rows: readonly BarisRencanaAksi[], satu: BarisRencanaAksi): readonly BarisRencanaAksi[] {
  const sisa = rows.slice(rows.indexOf(satu) + 1)
  const akhir = sisa.findIndex((lain) => kedalamanRencana(lain) <= kedalamanRencana(satu))
  return akhir === -1 ? sisa : sisa.slice(0, akhir)
}

/** Written amounts of the topmost rows below, each standing for everything under it. */
function rincian(rows: readonly BarisRencanaAksi[]): readonly BarisRencanaAksi[] {
  const hasil: BarisRencanaAksi[] = []
  let lewati = -1
  rows.forEach((satu, urutan) => {
    if (urutan <= lewati || satu.anggaran.value === null) return
    hasil.push(satu)
    lewati = urutan + (beranggaran(satu) ? bawahan(rows, satu).length : 0)
  })
  return hasil
}

function jumlahRencana(rows: readonly BarisRencanaAksi[]): readonly Finding[] {
  return rows.flatMap((satu) => {
    const tertulis = satu.anggaran.value
    if (!beranggaran(satu) || tertulis === null) return []
    const bawah = bawahan(rows, satu)
    const bagian = rincian(bawah)
    if (bagian.length === 0 || bawah.some(({ anggaran }) => anggaran.state === 'bad')) return []
    const total: Decimal = jumlah(bagian.flatMap(({ anggaran }) => anggaran.value ?? []))
    if (tertulis.eq(total) || jumlahRencana(bawah).length > 0) return []
    return [
      baris.jumlahRencanaBerbeda(
        satu.anggaran,
        {
          tingkat: satu.tingkat.value ?? '',
          uraian: kutip(satu.uraian.value),
          tertulis: rupiah(tertulis),
          jumlah: rupiah(total),
          selisih: rupiah(tertulis.minus(total).abs()),
        },
        terisi(...bagian.map(({ anggaran }) => anggaran)),
      ),
    ]
  })
}

/**
 * One row written again below the same one; below another sasaran or indicator a budget may stand once more. Without a
 * code only a program and what stands below one can be told from others of its name.
 */
function barisGanda(rows: readonly BarisRencanaAksi[]): readonly Finding[] {
  const atasan = atasanRencana(rows)
  const dikenal = rows.filter(
    (row) =>
      beranggaran(row) &&
      row.anggaran.value?.gt(0) === true &&
      (row.tingkat.value === 'Program' ||
        kunciKode(row.kode.value) !== '' ||
        atasan.get(row)?.some(beranggaran) === true),
  )
  const sama = kelompokSama(dikenal, (row) => {
    const { tingkat, kodeSasaran, kodeIndikator, kode, uraian, anggaran } = row
    return [
      atasan.get(row)?.at(-1)?.row ?? '',
      tingkat.value,
      kunciKode(kodeSasaran.value),
      kunciKode(kodeIndikator.value),
      kunciKode(kode.value),
      kunciNama(uraian.value),
      anggaran.value,
    ].join(' ')
  })
  return sama.flatMap(([pertama, kedua, ...lainnya]) =>
    kedua === undefined
      ? []
      : [
          baris.barisRencanaGanda(
            kedua.uraian,
            {
              tingkat: kedua.tingkat.value ?? '',
              uraian: kutip(kedua.uraian.value),
              anggaran: kedua.anggaran.value === null ? '' : rupiah(kedua.anggaran.value),
              pertama: tempat(pertama.uraian),
            },
            [
              pertama.uraian,
              ...lainnya.map((lain) => lain.uraian),
              ...[pertama, kedua, ...lainnya].map((lain) => lain.anggaran),
            ],
          ),
        ],
  )
}

/** Rows of the plan of the report year. */
export function aksiTahunIni({ buku, tahun }: Laporan): readonly BarisRencanaAksi[] {
  return tahun === 0 ? [] : buku.rencanaAksi.rows.filter((satu) => satu.tahun.value === tahun)
}

/** The target of an indicator in the plan, against the promised one; a plan may go back to the one before the change. */
function targetRencana(laporan: Laporan): readonly Finding[] {
  const indikator = new Map(laporan.indikator.map((satu) => [kunciKode(satu.kode), satu]))
  const kodeDari = kodeIndikatorRencana(laporan)
  return aksiTahunIni(laporan).flatMap((row) => {
    const { tingkat, target } = row
    const milik = indikator.get(kunciKode(kodeDari(row)))
    const tertulis = bacaTargetTeks(target.value)?.angka
    if (tingkat.value !== 'Indikator' || milik === undefined || tertulis === undefined) return []
    const janji = [milik.target, milik.perjanjian.target].flatMap(({ value }) => angkaDari(value) ?? [])
    const sama = janji.some((satu) => satu.eq(tertulis) || satu.eq(tertulis.times(SERATUS)))
    if (janji.length === 0 || sama || milik.target.value === null) return []
    return [
      silang.targetRencanaBerbeda(
        target,
        {
          kode: milik.kode,
          tertulis: target.text,
          target: nilaiTeks(milik.target.value),
          tempat: tempat(milik.target),
        },
        [milik.target],
      ),
    ]
  })
}

/** Amounts shorter than this resemble each other by chance. */
const DIGIT_BERARTI = 5

/** One, two or three zeros too many or too few. */
function salahNol(a: string, b: string): boolean {
  const [pendek, panjang] = a.length < b.length ? [a, b] : [b, a]
  return panjang.startsWith(pendek) && /^0{1,3}$/.test(panjang.slice(pendek.length))
}

/** A plan may be older than the budget; only an amount that is one slip away from it is told. */
function anggaranRencana(laporan: Laporan): readonly Finding[] {
  return [...cocokkanRencana(laporan.anggaran, aksiTahunIni(laporan))].flatMap(([satu, calon]) => {
    const { uraian, anggaran } = satu
    const milik = calon.length > 1 ? undefined : calon[0]?.baris
    const tertulis = anggaran.value?.toFixed() ?? ''
    if (milik === undefined) return []
    const acuan = [milik.pagu, milik.paguAwal]
    if (acuan.some(({ value }) => value?.toFixed() === tertulis)) return []
    const sukar = digitBerarti(tertulis) >= DIGIT_BERARTI
    const mirip = acuan.find(({ value }) => {
      const lain = value?.toFixed() ?? ''
      return lain !== '' && (salahNol(tertulis, lain) || (sukar && satuSalahKetik(tertulis, lain)))
    })
    if (mirip?.value == null) return []
    return [
      silang.anggaranRencanaBerbeda(
        anggaran,
        {
          uraian: kutip(uraian.value),
          tertulis: anggaran.value === null ? '' : rupiah(anggaran.value),
          pagu: rupiah(mirip.value),
          tempat: tempat(mirip),
        },
        terisi(mirip, ...acuan.filter((lain) => lain !== mirip)),
      ),
    ]
  })
}

/** Rows of one name in the plan that several rows of the budget have: the report cannot say what was spent on them. */
function posTakPasti(laporan: Laporan): readonly Finding[] {
  const takPasti = [...cocokkanRencana(laporan.anggaran, aksiTahunIni(laporan))].filter(
    ([, { length }]) => length > 1,
  )
  const senama = kelompokSama(
    takPasti,
    ([{ tingkat, uraian }]) => `${tingkat.value} ${kunciNamaLonggar(uraian.value ?? '')}`,
  )
  return senama.map(([[{ tingkat, uraian }, calon], ...lainnya]) =>
    silang.posRencanaTakPasti(
      uraian,
      {
        tingkat: tingkat.value ?? '',
        uraian: kutip(uraian.value),
        tempat: sebutTempat(calon.map(({ baris }) => baris.uraian)),
      },
      [...lainnya.map(([lain]) => lain.uraian), ...calon.map(({ baris }) => baris.uraian)],
    ),
  )
}

/**
 * Rows of the plan that the budget does not have. One that is like a row left over there is told by itself; of the
 * others those with an amount, together, where the plan is one of this budget's rows at all.
 */
function posTidakAda(laporan: Laporan): readonly Finding[] {
  const aksi = aksiTahunIni(laporan)
  const cocok = cocokkanRencana(laporan.anggaran, aksi)
  const terpakai = new Set([...cocok.values()].flat())
  const semua = semuaPos(laporan.anggaran)
  const tingkatAda = new Set<string | null>(laporan.buku.anggaran.rows.map(({ tingkat }) => tingkat.value))
  const tidakAda = kelompokSama(
    aksi.filter((row) => beranggaran(row) && row.uraian.value !== null && !cocok.has(row)),
    ({ tingkat, uraian }) => `${tingkat.value} ${kunciNama(uraian.value)}`,
  ).map(([pertama, ...lainnya]) => ({ pertama, lainnya, usul: posDimaksud(pertama, semua, terpakai) }))
  const dikenal = tidakAda.flatMap(({ pertama, lainnya, usul }) =>
    usul === null
      ? []
      : [
          silang.posRencanaTidakAda(
            pertama.uraian,
            {
              baris: sebutBaris(pertama),
              usul: `${kutip(usul.uraian)} (${usul.tingkat}, ${tempat(usul.baris.uraian)})`,
            },
            [
              ...lainnya.map(({ uraian }) => uraian),
              usul.baris.uraian,
              ...(usul.tingkat === pertama.tingkat.value
                ? []
                : [pertama.tingkat, ...terisi(pertama.anggaran)]),
            ],
          ),
        ],
  )
  const [asing, ...asingLain] = tidakAda.filter(
    ({ pertama, usul }) =>
      usul === null && tingkatAda.has(pertama.tingkat.value) && pertama.anggaran.value?.gt(0) === true,
  )
  if (asing === undefined || cocok.size === 0) return dikenal
  return [
    ...dikenal,
    silang.posRencanaTidakAda(
      asing.pertama.uraian,
      { baris: daftar([asing, ...asingLain].map(({ pertama }) => sebutBaris(pertama))), usul: '' },
      [...asing.lainnya, ...asingLain.flatMap(({ pertama, lainnya }) => [pertama, ...lainnya])].map(
        ({ uraian }) => uraian,
      ),
    ),
  ]
}

function sebutBaris({ tingkat, uraian }: BarisRencanaAksi): string {
  return `${tingkat.value ?? ''} ${kutip(uraian.value)}`
}

/**
 * The row of the budget that a row of the plan probably names: on its level one that is left over, or a slip away from
 * any; one of its name on another level; the only one left over on its level with its amount.
 */
function posDimaksud(
  { tingkat, uraian, anggaran }: BarisRencanaAksi,
  semua: readonly PosAnggaran[],
  terpakai: ReadonlySet<PosAnggaran>,
): PosAnggaran | null {
  const nama = uraian.value ?? ''
  const setingkat = semua.filter((pos) => pos.tingkat === tingkat.value)
  const sisa = setingkat.filter((pos) => !terpakai.has(pos))
  const senilai = sisa.filter(({ baris: { pagu, paguAwal } }) =>
    [pagu, paguAwal].some(({ value }) => value?.gt(0) === true && anggaran.value?.eq(value) === true),
  )
  return (
    namaDimaksud(nama, sisa, (pos) => pos.uraian) ??
    setingkat.find((pos) => hampirSama(nama, pos.uraian)) ??
    semua.find((pos) => kunciNamaLonggar(pos.uraian) === kunciNamaLonggar(nama)) ??
    (senilai.length === 1 ? senilai[0] : undefined) ??
    null
  )
}

/** The places where they are few, else the first of them. */
function sebutTempat(cells: readonly Cell<string>[]): string {
  const sebut = cells.slice(0, cells.length > 4 ? 3 : 4).map(tempat)
  return daftar(cells.length > 4 ? [...sebut, `${cells.length - 3} baris lain`] : sebut)
}

/** Plans of other years than this and the next; said once a sheet and year. */
function tahunLain(laporan: Laporan): readonly Finding[] {
  const { buku, tahun } = laporan
  if (tahun === 0) return []
  return [
    { rows: buku.rencanaAksi.rows, wajar: [tahun, tahun + 1], dicetak: tahunRencana(laporan) },
    { rows: buku.rkt.rows, wajar: [tahun + 1], dicetak: tahunRkt(laporan) },
  ].flatMap(({ rows, wajar, dicetak }) => {
    const setahun = kelompokkan(
      rows.map((satu) => satu.tahun),
      ({ value }) => value,
    )
    return [...setahun].flatMap(([lain, [pertama, ...sisa]]) =>
      lain === null || wajar.includes(lain)
        ? []
        : silang.tahunRencanaLain(
            pertama,
            {
              tahun: String(lain),
              wajar: wajar.map((satu) => `tahun ${satu}`).join(' dan '),
              dicetak: lain === dicetak,
            },
            sisa,
          ),
    )
  })
}
