/** Sheet Rencana Aksi: codes of programs, kegiatan and sub kegiatan against their names and the budget. */
import { semuaPos } from '../calc/anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import { namaBerbeda } from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { type Kelompok, kelompokkan } from '../model/kelompok.ts'
import { kunciKode, kunciNamaLonggar } from '../model/kode.ts'
import type { BarisRencanaAksi, PosAnggaran } from '../model/laporan.ts'
import { beranggaran } from '../model/pos-rencana.ts'
import type { Aturan } from './konteks.ts'
import { hampirSama } from './nama-mirip.ts'
import { kutip, tempat } from './wording.ts'

/** Rows of the report year: those of other years may have codes of their own. */
export const aturanKodeRencana: Aturan = ({ laporan: { anggaran, buku, tahun } }) => {
  const semua = semuaPos(anggaran)
  const menurutKode = kelompokkan(semua, ({ tingkat, kode }) => `${tingkat} ${kunciKode(kode)}`)
  const menurutNama = kelompokkan(semua, ({ tingkat, uraian }) => `${tingkat} ${kunciNamaLonggar(uraian)}`)
  const hasil = buku.rencanaAksi.rows
    .filter((row) => tahun > 0 && row.tahun.value === tahun && beranggaran(row))
    .map((row): readonly Finding[] | Berlawanan => {
      const { tingkat, kode, uraian } = row
      if (kunciKode(kode.value) === '' || kunciNamaLonggar(uraian.value ?? '') === '') return []
      const sekode = menurutKode.get(`${tingkat.value} ${kunciKode(kode.value)}`)
      const senama = menurutNama.get(`${tingkat.value} ${kunciNamaLonggar(uraian.value ?? '')}`)
      if (sekode === undefined) return senama === undefined ? [] : kodeLain(row, senama)
      // A short code ("01") may be that of several rows.
      const [milikKode, ...lainnya] = sekode
      if (lainnya.length > 0 || senama?.includes(milikKode) === true) return []
      return senama === undefined ? salahNama(row, milikKode) : { row, milikKode, senama }
    })
  return [
    ...hasil.flatMap((satu) => ('row' in satu ? [] : satu)),
    ...berlawanan(hasil.flatMap((satu) => ('row' in satu ? [satu] : []))),
  ]
}

/** A row whose code is that of one row of the budget and whose name that of others. */
interface Berlawanan {
  readonly row: BarisRencanaAksi
  readonly milikKode: PosAnggaran
  readonly senama: Kelompok<PosAnggaran>
}

/** Two rows that exchanged their codes, or their names, are one finding. */
function berlawanan(semua: readonly Berlawanan[]): readonly Finding[] {
  const lawan = (satu: Berlawanan): Berlawanan | undefined =>
    semua.find((lain) => lain.senama.includes(satu.milikKode) && satu.senama.includes(lain.milikKode))
  return semua.flatMap((satu, urutan) => {
    const kembar = lawan(satu)
    if (kembar !== undefined && semua.indexOf(kembar) < urutan) return []
    const { row, milikKode, senama } = satu
    const [milikNama] = senama
    return [
      silang.kodeRencanaBerlawanan(
        row.kode,
        {
          kode: row.kode.value ?? '',
          uraian: kutip(row.uraian.value),
          milikKode: `${kutip(milikKode.uraian)} (${tempat(milikKode.baris.uraian)})`,
          milikNama: sebutKode(milikNama),
        },
        [
          row.uraian,
          milikKode.baris.uraian,
          milikNama.baris.uraian,
          ...(kembar === undefined ? [] : [kembar.row.kode, kembar.row.uraian]),
        ],
      ),
    ]
  })
}

/** A slip in the name beside a code that is right. */
function salahNama({ tingkat, kode, uraian }: BarisRencanaAksi, pos: PosAnggaran): readonly Finding[] {
  if (!hampirSama(uraian.value ?? '', pos.uraian)) return []
  return [
    namaBerbeda(
      uraian,
      {
        jenis: (tingkat.value ?? '').toLowerCase(),
        kode: kode.value ?? '',
        nama: kutip(uraian.value),
        namaAcuan: kutip(pos.uraian),
        tempat: tempat(pos.baris.uraian),
        tertukar: '',
      },
      [pos.baris.uraian, kode],
    ),
  ]
}

/** A code that the budget lacks beside a name that it has under another; one is often written without what precedes it. */
function kodeLain({ kode, uraian }: BarisRencanaAksi, senama: Kelompok<PosAnggaran>): readonly Finding[] {
  const kunci = kunciKode(kode.value)
  const berkode = senama.filter((pos) => kunciKode(pos.kode) !== '')
  const [satu] = berkode
  const sepotong = berkode.some((pos) => {
    const lain = kunciKode(pos.kode)
    return lain.endsWith(`.${kunci}`) || kunci.endsWith(`.${lain}`)
  })
  if (satu === undefined || sepotong) return []
  return [
    silang.kodeRencanaLain(
      kode,
      { kode: kode.value ?? '', uraian: kutip(uraian.value), milikNama: sebutKode(satu) },
      [uraian, satu.baris.kode],
    ),
  ]
}

function sebutKode({ kode, baris }: PosAnggaran): string {
  return kunciKode(kode) === '' ? `ada di ${tempat(baris.uraian)}` : `berkode ${kode} (${tempat(baris.kode)})`
}
