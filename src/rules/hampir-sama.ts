/** Names that join the rows of a sheet, where one is a slip of the keys away from another: the rows come apart. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { type Kelompok, kelompokSama } from '../model/kelompok.ts'
import { kunciKode, kunciNama } from '../model/kode.ts'
import type { Cell, Laporan } from '../model/laporan.ts'
import { type Aturan, terisi } from './konteks.ts'
import { hampirSama } from './nama-mirip.ts'
import { kutip, tempat } from './wording.ts'

/** A row with its name, and the cells that go wrong with it. */
interface Bernama {
  readonly nama: Cell<string>
  readonly angka: readonly Place[]
  /** What others are measured by, however many they are. */
  readonly acuan?: true
}

export const aturanHampirSama: Aturan = ({ laporan }) =>
  kolomBernama(laporan).flatMap(({ kolom, rows }) => hampirSamaDi(kolom, rows))

/** What is joined by its name alone; of names within something else, each by itself. */
function kolomBernama({
  buku,
  identitas,
  sasaran: sasaranPk,
}: Laporan): readonly { readonly kolom: string; readonly rows: readonly Bernama[] }[] {
  const pk = buku.perjanjianKinerja.rows
  const tanpaAngka = (nama: Cell<string>): Bernama => ({ nama, angka: [] })
  return [
    { kolom: 'Misi', rows: pk.map(({ misi }) => tanpaAngka(misi)) },
    {
      kolom: 'Tujuan',
      rows: pk
        .filter(({ kodeTujuan }) => kodeTujuan.state === 'empty')
        .map(({ tujuan }) => tanpaAngka(tujuan)),
    },
    {
      kolom: 'Sasaran',
      rows: buku.strategi.rows
        .filter(({ kodeSasaran }) => kodeSasaran.state === 'empty')
        .map(({ sasaran }) => tanpaAngka(sasaran))
        // A slip of a sasaran of the PK is told beside that one.
        .filter(({ nama }) => !sasaranPk.some((satu) => hampirSama(nama.value ?? '', satu.nama))),
    },
    ...kelompokSama(
      buku.strategi.rows,
      ({ kodeSasaran, sasaran }) => kunciKode(kodeSasaran.value) || kunciNama(sasaran.value),
    ).map((rows) => ({ kolom: 'Strategi', rows: rows.map(({ strategi }) => tanpaAngka(strategi)) })),
    {
      kolom: 'Unit',
      rows: [
        { ...tanpaAngka(identitas.namaOpd), acuan: true },
        ...buku.tugasDanFungsi.rows.map(({ unit }) => tanpaAngka(unit)),
      ],
    },
    {
      kolom: 'Kelompok',
      rows: buku.aparatur.rows.map(({ kelompok, jumlah }) => ({ nama: kelompok, angka: terisi(jumlah) })),
    },
    ...kelompokSama(buku.belanja.rows, ({ jenis }) => kunciNama(jenis.value)).map((rows) => ({
      kolom: 'Kelompok',
      rows: rows.map(({ kelompok, anggaran, realisasi }) => ({
        nama: kelompok,
        angka: terisi(anggaran, realisasi),
      })),
    })),
  ]
}

/** The one that fewer rows have is told, of two the later one; once, at its first row. */
function hampirSamaDi(kolom: string, rows: readonly Bernama[]): readonly Finding[] {
  const senama = kelompokSama(
    rows.filter(({ nama }) => kunciNama(nama.value) !== ''),
    ({ nama }) => kunciNama(nama.value),
  )
  const bobot = (milik: Kelompok<Bernama>): number => (milik[0].acuan === true ? rows.length : milik.length)
  const lebihMungkin = (satu: Kelompok<Bernama>, lain: Kelompok<Bernama>): boolean =>
    bobot(lain) > bobot(satu) || (bobot(lain) === bobot(satu) && senama.indexOf(lain) < senama.indexOf(satu))
  return senama.flatMap((milik) => {
    const [{ nama }, ...lainnya] = milik
    const acuan = senama.find(
      (lain) => lebihMungkin(milik, lain) && hampirSama(nama.value ?? '', lain[0].nama.value ?? ''),
    )
    if (acuan === undefined) return []
    return [
      baris.namaHampirSama(
        nama,
        {
          kolom,
          nama: kutip(nama.value),
          usul: acuan[0].nama.value ?? '',
          tempat: tempat(acuan[0].nama),
        },
        [
          // Carried names may hold the address of the first one.
          ...lainnya.map((satu) => satu.nama).filter(({ cell }) => cell !== nama.cell),
          acuan[0].nama,
          ...[...milik, ...acuan].flatMap(({ angka }) => angka),
        ],
      ),
    ]
  })
}
