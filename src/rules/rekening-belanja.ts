/** Belanja: names of kinds that are misspelled, and account codes that mean another kind. */
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kataNama, kunciKode, kunciNama } from '../model/kode.ts'
import type { BarisBelanja } from '../model/laporan.ts'
import { intiBelanja, kodeBelanja, NAMA_BELANJA, namaRekening } from '../model/rekening-belanja.ts'
import { type Aturan, terisi } from './konteks.ts'
import { satuSalahKetik } from './salah-ketik.ts'
import { kutip } from './wording.ts'

export const aturanRekeningBelanja: Aturan = ({ laporan: { buku } }) => [
  ...jenisSalahTulis(buku.belanja.rows),
  ...kodeBedaJenis(buku.belanja.rows),
]

/** What a total without its place in the tree spoils: sums of the sheet. A line among others spoils nothing. */
function jumlahnya({ uraian, anggaran, realisasi }: BarisBelanja): readonly Place[] {
  return uraian.state === 'empty' ? terisi(anggaran, realisasi) : []
}

// ---- Names -------------------------------------------------------------------------------------------------------

/** Told once a name, however many rows have it. */
function jenisSalahTulis(rows: readonly BarisBelanja[]): readonly Finding[] {
  const senama = kelompokSama(rows, ({ jenis }) => kunciNama(jenis.value))
  return senama.flatMap((milik) => {
    const [pertama] = milik
    const usul = namaDimaksud(pertama.jenis.value ?? '')
    if (usul === null) return []
    return [
      baris.jenisBelanjaSalahTulis(pertama.jenis, { tertulis: kutip(pertama.jenis.value), usul }, [
        ...milik.flatMap((satu) => [...(satu === pertama ? [] : terisi(satu.jenis)), ...jumlahnya(satu)]),
        // Its lines are missing in the totals of the kind that is meant.
        ...rows.filter(({ jenis }) => kunciNama(jenis.value) === kunciNama(usul)).flatMap(jumlahnya),
      ]),
    ]
  })
}

/** Shorter names resemble others by chance. */
const INTI_TERPENDEK = 5

/** The kind that a name is one slip of the keys away from, in "Belanja" or in what follows it; null for any other name. */
function namaDimaksud(nama: string): string | null {
  const kata = kataNama(nama)
  const [awal = '', ...lain] = kata
  // "Belanja Pegawai 2", "Belanja Pegawai II": a kind of the office's own.
  if (/^(?:\d+|[ivx]+|.)$/.test(kata.at(-1) ?? '')) return null
  const awalSalah = lain.length > 0 && satuSalahKetik(awal, 'belanja')
  const inti = awalSalah ? lain.join('') : intiBelanja(nama)
  const tepat = NAMA_BELANJA.get(inti)
  if (tepat !== undefined) return awalSalah ? tepat : null
  const mirip = [...NAMA_BELANJA].filter(
    ([kunci]) => kunci.length >= INTI_TERPENDEK && satuSalahKetik(inti, kunci),
  )
  const [satu, ...lainnya] = mirip
  return satu === undefined || lainnya.length > 0 ? null : satu[1]
}

// ---- Codes -------------------------------------------------------------------------------------------------------

/** Codes of Permendagri 90/2019 write two digits from the third part on; older ones one, and mean other things. */
const KODE_BARU = /^5\.[1-4]\.\d{2}(?:\.|$)/
/** "5", "5.1" */
const KODE_ATAS = /^5(?:\.[1-4])?$/
/** "5.1.2": the third part as older charts wrote it. */
const KODE_SATU_ANGKA = /^(5\.[1-4])\.(\d)(?=\.|$)/

interface Beda {
  readonly satu: BarisBelanja
  readonly kode: string
  readonly nama: string
  readonly kodeSeharusnya: string
}

/** Only in a sheet that uses the chart: at least one of its rows has the code of its name. */
function kodeBedaJenis(rows: readonly BarisBelanja[]): readonly Finding[] {
  const berkode = rows.flatMap((satu) => {
    const kode = kunciKode(satu.kodeRekening.value)
    return kode === '' ? [] : [{ satu, kode, nama: namaBaris(satu, kode) }]
  })
  const cocok = berkode.some(({ kode, nama }) =>
    nama.some((satu) => {
      const kodenya = kodeBelanja(satu) ?? ''
      return KODE_BARU.test(kode) ? sejalan(kode, kodenya) : KODE_ATAS.test(kode) && kode === kodenya
    }),
  )
  if (!cocok) return []
  const baru = berkode.some(({ kode }) => KODE_BARU.test(kode))
  const beda = berkode.flatMap(({ satu, kode, nama }): readonly Beda[] => {
    const [dimaksud] = nama
    if (baru && KODE_SATU_ANGKA.test(kode)) {
      return [{ satu, kode, nama: dimaksud ?? '', kodeSeharusnya: kode.replace(KODE_SATU_ANGKA, '$1.0$2') }]
    }
    if (!KODE_BARU.test(kode) && !KODE_ATAS.test(kode)) return []
    const lain = nama.find((calon) => !sejalan(kode, kodeBelanja(calon) ?? kode))
    return lain === undefined ? [] : [{ satu, kode, nama: lain, kodeSeharusnya: kodeBelanja(lain) ?? '' }]
  })
  const sama = kelompokSama(beda, ({ kode, nama }) => `${kode.split('.').slice(0, 3).join('.')} ${nama}`)
  return sama.map(([{ satu, kode, nama, kodeSeharusnya }, ...lainnya]) =>
    baris.kodeBedaJenisBelanja(
      satu.kodeRekening,
      {
        kode,
        namaKode: KODE_SATU_ANGKA.test(kode) ? '' : (namaRekening(kode) ?? ''),
        nama: kutip(nama),
        kodeSeharusnya,
      },
      [
        ...terisi(satu.jenis, satu.kelompok),
        ...jumlahnya(satu),
        ...lainnya.flatMap(({ satu: lain }) => [lain.kodeRekening, ...jumlahnya(lain)]),
      ],
    ),
  )
}

/** What a row says it is, the narrowest first; the name of a line says something only where its code is that of a kind. */
function namaBaris({ jenis, kelompok, uraian }: BarisBelanja, kode: string): readonly string[] {
  const sebutan = [...(kode.split('.').length <= 3 ? [uraian] : []), kelompok, jenis]
  return sebutan.flatMap(({ value }) => (value !== null && kodeBelanja(value) !== null ? [value] : []))
}

/** One is the other, or above it. */
function sejalan(satu: string, dua: string): boolean {
  return `${satu}.`.startsWith(`${dua}.`) || `${dua}.`.startsWith(`${satu}.`)
}
