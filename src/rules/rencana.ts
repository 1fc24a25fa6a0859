/** Sheets Rencana Aksi and RKT: years that are not printed, and budgets that do not add up. */
import { type Decimal, jumlah } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisRencanaAksi, Laporan } from '../model/laporan.ts'
import { type Aturan, kelompokkan, terisi } from './konteks.ts'
import { kutip, rupiah } from './wording.ts'

export const aturanRencana: Aturan = ({ laporan }) => [
  ...tahunRencana(laporan),
  ...[laporan.buku.rencanaAksi.rows, laporan.buku.rkt.rows].flatMap((rows) =>
    [...kelompokkan(rows, ({ tahun }) => String(tahun.value)).values()].flatMap(jumlahRencana),
  ),
]

const KEDALAMAN: Readonly<Record<string, number>> = { Program: 0, Kegiatan: 1, 'Sub Kegiatan': 2 }

/** The rows below a row: up to the next one of its level or higher; sasaran and indicators end a program. */
function bawahan(
  rows: readonly BarisRencanaAksi[],
  dari: number,
  kedalaman: number,
): readonly BarisRencanaAksi[] {
  const sisa = rows.slice(dari + 1)
  const akhir = sisa.findIndex(({ tingkat }) => (KEDALAMAN[tingkat.value ?? ''] ?? -1) <= kedalaman)
  return akhir === -1 ? sisa : sisa.slice(0, akhir)
}

/** Written amounts of the topmost rows below, each standing for everything under it. */
function rincian(rows: readonly BarisRencanaAksi[]): readonly BarisRencanaAksi[] {
  const hasil: BarisRencanaAksi[] = []
  let lewati = -1
  rows.forEach((satu, urutan) => {
    if (urutan <= lewati || satu.anggaran.value === null) return
    hasil.push(satu)
    lewati = urutan + bawahan(rows, urutan, KEDALAMAN[satu.tingkat.value ?? ''] ?? 2).length
  })
  return hasil
}

function jumlahRencana(rows: readonly BarisRencanaAksi[]): readonly Finding[] {
  return rows.flatMap((satu, urutan) => {
    const kedalaman = KEDALAMAN[satu.tingkat.value ?? '']
    const tertulis = satu.anggaran.value
    if (kedalaman === undefined || tertulis === null) return []
    const bawah = bawahan(rows, urutan, kedalaman)
    const bagian = rincian(bawah)
    if (bagian.length === 0 || bawah.some(({ anggaran }) => anggaran.state === 'bad')) return []
    const total: Decimal = jumlah(bagian.flatMap(({ anggaran }) => anggaran.value ?? []))
    if (tertulis.eq(total) || jumlahRencana(bawah).length > 0) return []
    return [
      baris.jumlahRencanaBerbeda(
        satu.anggaran,
        {
          tingkat: satu.tingkat.value ?? '',
          uraian: kutip(satu.uraian.value ?? ''),
          tertulis: rupiah(tertulis),
          jumlah: rupiah(total),
          selisih: rupiah(tertulis.minus(total).abs()),
        },
        terisi(...bagian.map(({ anggaran }) => anggaran)),
      ),
    ]
  })
}

/** Plans of other years than this and the next are left out of the report; said once a sheet and year. */
function tahunRencana({ buku, tahun }: Laporan): readonly Finding[] {
  if (tahun === 0) return []
  return [
    { rows: buku.rencanaAksi.rows, wajar: [tahun, tahun + 1] },
    { rows: buku.rkt.rows, wajar: [tahun + 1] },
  ].flatMap(({ rows, wajar }) => {
    const lain = [...new Set(rows.flatMap((satu) => satu.tahun.value ?? []))].filter(
      (satu) => !wajar.includes(satu),
    )
    return lain.flatMap((satu) => {
      const milik = rows.filter((baris) => baris.tahun.value === satu).map((baris) => baris.tahun)
      const [pertama, ...sisa] = milik
      return pertama === undefined
        ? []
        : [
            silang.tahunRencanaLain(
              pertama,
              { tahun: String(satu), wajar: wajar.map((lainnya) => `tahun ${lainnya}`).join(' dan ') },
              sisa,
            ),
          ]
    })
  })
}
