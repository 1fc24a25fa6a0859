/** Sheet Aparatur: totals, groups that must agree, whole numbers, and the date of the figures. */
import { type Decimal, jumlah, NOL } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-identitas.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Kelompok, kelompokSama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan, Tanggal } from '../model/laporan.ts'
import { tulisTanggal } from '../workbook/date.ts'
import { STARTS_AS_TOTAL } from '../workbook/rows.ts'
import type { Aturan } from './konteks.ts'
import { angka, daftar, kutip } from './wording.ts'

type BarisAparatur = Laporan['buku']['aparatur']['rows'][number]

/** Groups that need not hold everybody: only some staff have a structural post or attended a course. */
const SEBAGIAN_PEGAWAI =
  /\b(?:jabatan|eselon|struktural|fungsional|diklat\w*|pelatihan|kursus|sertifi\w*|bersertifikat)\b/i

/** Groups that are a part by their name: "Non PNS" beside "Golongan". */
const STATUS_LAIN = /^(?:(?:pegawai|tenaga) )?(?:non[ -]?(?:pns|asn)|pppk|p3k|honorer|thl|kontrak|cpns)\b/i

/** "Jumlah" beside "Laki-laki": of some of those above, nobody says which. */
function hanyaSebagian({ kelompok, uraian }: BarisAparatur): boolean {
  return STARTS_AS_TOTAL.test(kelompok.text) && uraian.text !== '' && !STARTS_AS_TOTAL.test(uraian.text)
}

function perKelompok(rows: readonly BarisAparatur[]): readonly Kelompok<BarisAparatur>[] {
  return kelompokSama(rows, ({ kelompok }) => kunciNama(kelompok.value))
}

function totalPegawai(isi: readonly BarisAparatur[]): Decimal {
  return jumlah(isi.flatMap(({ jumlah: cell }) => cell.value ?? []))
}

/** "Jumlah PNS" below the golongan: the sum of the rows since the last such row, or of all of its kelompok above. */
function jumlahSebagaiRincian(rows: readonly BarisAparatur[]): readonly BarisAparatur[] {
  return perKelompok(rows).flatMap((anggota) => {
    const sebagaiJumlah = anggota.filter(({ uraian }) => STARTS_AS_TOTAL.test(uraian.text))
    return sebagaiJumlah.filter(({ row, jumlah: { value } }, urutan) => {
      const diAtas = anggota.filter((lain) => lain.row < row && !sebagaiJumlah.includes(lain))
      const sejak = diAtas.filter((lain) => lain.row > (sebagaiJumlah[urutan - 1]?.row ?? 0))
      return value !== null && [sejak, diAtas].some((isi) => isi.length > 0 && totalPegawai(isi).eq(value))
    })
  })
}

/** One finding a kelompok. */
function laporkanSebagaiRincian(
  sebagaiRincian: readonly BarisAparatur[],
  rows: readonly BarisAparatur[],
): readonly Finding[] {
  return perKelompok(sebagaiRincian).map(([{ kelompok, jumlah: cell, uraian }, ...lain]) => {
    const anggota = rows.filter((satu) => kunciNama(satu.kelompok.value) === kunciNama(kelompok.value))
    return baris.jumlahPegawaiBerbeda(
      cell,
      {
        kelompok: kutip(kelompok.value),
        tertulis: angka(cell.value ?? NOL),
        jumlah: angka(totalPegawai(anggota)),
        rincian: kutip(uraian.text),
      },
      [uraian, ...lain.flatMap((satu) => [satu.jumlah, satu.uraian])],
    )
  })
}

/** Written totals: of the rows since the last one, of their kelompok, or of some rows just above. */
function jumlahTertulis(
  rows: readonly BarisAparatur[],
  totals: readonly BarisAparatur[],
): readonly Finding[] {
  return totals.flatMap((satu, urutan): readonly Finding[] => {
    const { jumlah: cell, row } = satu
    const diAtas = rows.filter((lain) => lain.row < row)
    const bagian = diAtas.filter((lain) => lain.row > (totals[urutan - 1]?.row ?? 0))
    const terakhir = diAtas.at(-1)
    if (cell.value === null || terakhir === undefined || hanyaSebagian(satu)) return []
    const sekelompok = diAtas.filter(
      ({ kelompok }) => kunciNama(kelompok.value) === kunciNama(terakhir.kelompok.value),
    )
    const ujung = diAtas.map((_, urutan) => diAtas.slice(urutan))
    if ([bagian, sekelompok, ...ujung].some((isi) => totalPegawai(isi).eq(cell.value ?? NOL))) return []
    const acuan = bagian.length > 0 ? bagian : sekelompok
    return [
      baris.jumlahPegawaiBerbeda(
        cell,
        {
          kelompok: kutip(terakhir.kelompok.value),
          tertulis: angka(cell.value),
          jumlah: angka(totalPegawai(acuan)),
          rincian: '',
        },
        acuan.map(({ jumlah: satuan }) => satuan),
      ),
    ]
  })
}

export const aturanAparatur: Aturan = ({ laporan: { buku, tahun } }) => {
  const { rows: semua, totals } = buku.aparatur
  if (semua.some(({ jumlah: cell }) => cell.state === 'bad')) return []
  const sebagaiRincian = jumlahSebagaiRincian(semua)
  const rows = semua.filter((satu) => !sebagaiRincian.includes(satu))
  const kelompok = perKelompok(rows).map((anggota) => ({
    nama: anggota[0].kelompok.value ?? '',
    anggota,
    total: totalPegawai(anggota),
  }))
  const sebanding = kelompok.filter(
    ({ nama, total }) =>
      !STATUS_LAIN.test(nama) &&
      (!SEBAGIAN_PEGAWAI.test(nama) ||
        !kelompok.some((lain) => !SEBAGIAN_PEGAWAI.test(lain.nama) && lain.total.gt(total))),
  )
  const acuan = sebanding[0]
  if (acuan === undefined) return []
  const beda = sebanding.filter(({ total }) => !total.eq(acuan.total))
  const [pertama] = beda
  // With most groups agreeing the odd one out is told, be it the first.
  const salah = beda.length > 1 && beda.length === sebanding.length - 1 ? acuan : pertama
  const lain = salah === acuan ? pertama : acuan
  const takWajar = rows.flatMap(({ uraian, jumlah: cell }) =>
    cell.value === null || (cell.value.isInteger() && !cell.value.isNegative())
      ? []
      : [silang.pegawaiTidakBulat(cell, { uraian: kutip(uraian.value), jumlah: angka(cell.value) })],
  )
  return [
    ...takWajar,
    ...laporkanSebagaiRincian(sebagaiRincian, semua),
    ...jumlahTertulis(rows, totals),
    ...(salah === undefined || lain === undefined
      ? []
      : [
          baris.jumlahAparaturBerbeda(
            salah.anggota[0].jumlah,
            {
              satu: kutip(lain.nama),
              jumlahSatu: angka(lain.total),
              dua: kutip(salah.nama),
              jumlahDua: angka(salah.total),
            },
            [...salah.anggota.slice(1), ...lain.anggota].map(({ jumlah: cell }) => cell),
          ),
        ]),
    ...keadaanTahunLain(kelompok, tahun),
  ]
}

interface KelompokAparatur {
  readonly nama: string
  readonly anggota: Kelompok<BarisAparatur>
}

/** One date that holds for several groups ("as above") is one finding. */
function keadaanTahunLain(kelompok: readonly KelompokAparatur[], tahun: number): readonly Finding[] {
  // The state of 1 or 2 January after the year still describes the year.
  const wajar = (per: Tanggal): boolean =>
    per.tahun === tahun ||
    (per.tahun === tahun + 1 && per.bulan <= 2) ||
    (per.tahun === tahun - 1 && per.bulan === 12)
  const salah = kelompok.flatMap(({ nama, anggota }) => {
    const cell = anggota.find(({ keadaanPer: { value } }) => value !== null && !wajar(value))?.keadaanPer
    return tahun === 0 || cell?.value == null ? [] : [{ nama, anggota, cell, per: cell.value }]
  })
  return kelompokSama(salah, ({ cell }) => cell.cell).map((sama) => {
    const [pertama] = sama
    return isi.keadaanTahunLain(
      pertama.cell,
      {
        tanggal: tulisTanggal(pertama.per),
        kelompok: daftar(sama.map(({ nama }) => kutip(nama))),
        tahun: String(tahun),
      },
      sama
        .flatMap(({ anggota }) => anggota.map(({ keadaanPer }) => keadaanPer))
        .filter(({ cell }) => cell !== '' && cell !== pertama.cell.cell),
    )
  })
}
