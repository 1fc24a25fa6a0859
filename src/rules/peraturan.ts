/** Regulations cited with a wrong number or year, or after they were replaced. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { kumpulkanTeks, rapikan } from './teks.ts'

type Jenis = 'UU' | 'PP' | 'Perpres' | 'Inpres' | 'PermenPANRB' | 'Permendagri'

interface Peraturan {
  readonly jenis: Jenis
  readonly nomor: number
  readonly tahun: number
  /** How its title begins after "tentang". */
  readonly tentang: string
  /** A number of this kind that offices cite without the title: recognised by number alone. */
  readonly dikenalNomor?: true
  /** Regulations on the same subject that it replaced. */
  readonly menggantikan?: readonly (readonly [nomor: number, tahun: number])[]
}

/** Regulations that LKjIP cite again and again. Source: reference report, regulations named in docs. */
const DAFTAR: readonly Peraturan[] = [
  {
    jenis: 'UU',
    nomor: 28,
    tahun: 1999,
    tentang: 'Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi',
  },
  { jenis: 'UU', nomor: 17, tahun: 2003, tentang: 'Keuangan Negara' },
  { jenis: 'UU', nomor: 1, tahun: 2004, tentang: 'Perbendaharaan Negara' },
  {
    jenis: 'UU',
    nomor: 12,
    tahun: 2011,
    tentang: 'Pembentukan Peraturan Perundang',
    menggantikan: [[10, 2004]],
  },
  { jenis: 'UU', nomor: 25, tahun: 2004, tentang: 'Sistem Perencanaan Pembangunan Nasional' },
  {
    jenis: 'UU',
    nomor: 23,
    tahun: 2014,
    tentang: 'Pemerintahan Daerah',
    menggantikan: [
      [32, 2004],
      [22, 1999],
    ],
  },
  { jenis: 'PP', nomor: 8, tahun: 2006, tentang: 'Pelaporan Keuangan dan Kinerja Instansi Pemerintah' },
  { jenis: 'PP', nomor: 60, tahun: 2008, tentang: 'Sistem Pengendalian Intern Pemerintah' },
  {
    jenis: 'PP',
    nomor: 12,
    tahun: 2019,
    tentang: 'Pengelolaan Keuangan Daerah',
    menggantikan: [[58, 2005]],
  },
  {
    jenis: 'PP',
    nomor: 13,
    tahun: 2019,
    tentang: 'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah',
  },
  { jenis: 'Perpres', nomor: 29, tahun: 2014, tentang: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah' },
  { jenis: 'Inpres', nomor: 7, tahun: 1999, tentang: 'Akuntabilitas Kinerja Instansi Pemerintah' },
  {
    jenis: 'PermenPANRB',
    nomor: 53,
    tahun: 2014,
    tentang: 'Petunjuk Teknis Perjanjian Kinerja',
    dikenalNomor: true,
  },
  {
    jenis: 'PermenPANRB',
    nomor: 88,
    tahun: 2021,
    tentang: 'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah',
    dikenalNomor: true,
  },
  {
    jenis: 'Permendagri',
    nomor: 86,
    tahun: 2017,
    tentang: 'Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah',
    dikenalNomor: true,
  },
  {
    jenis: 'Permendagri',
    nomor: 90,
    tahun: 2019,
    tentang: 'Klasifikasi, Kodefikasi',
    dikenalNomor: true,
  },
  { jenis: 'Permendagri', nomor: 77, tahun: 2020, tentang: 'Pedoman Teknis Pengelolaan Keuangan Daerah' },
]

/** Regulations that were replaced under another title. */
const DIGANTI: readonly (readonly [jenis: Jenis, nomor: number, tahun: number, oleh: string])[] = [
  ['PermenPANRB', 29, 2010, 'PermenPANRB Nomor 53 Tahun 2014'],
  ['PermenPANRB', 12, 2015, 'PermenPANRB Nomor 88 Tahun 2021'],
  ['Permendagri', 54, 2010, 'Permendagri Nomor 86 Tahun 2017'],
  ['Permendagri', 13, 2006, 'Permendagri Nomor 77 Tahun 2020'],
  ['UU', 33, 2004, 'UU Nomor 1 Tahun 2022'],
]

/** Kinds of regulations as offices write them; the longer names first. */
const JENIS: readonly (readonly [Jenis, string])[] = [
  [
    'PermenPANRB',
    'peraturan\\s+menteri\\s+(?:negara\\s+)?(?:pendayagunaan|pemberdayaan)\\s+aparatur\\s+negara(?:\\s+dan\\s+reformasi\\s+birokrasi)?|peraturan\\s+menteri\\s+pan(?:[\\s-]*rb|\\s+dan\\s+rb)|permen\\s*pan[\\s-]*(?:dan\\s+)?rb|permenpan(?:[\\s-]*rb)?',
  ],
  ['Permendagri', 'peraturan\\s+menteri\\s+dalam\\s+negeri|permendagri'],
  ['Perpres', 'peraturan\\s+presiden|perpres'],
  ['Inpres', 'instruksi\\s+presiden|inpres'],
  ['PP', 'peraturan\\s+pemerintah|\\bpp'],
  ['UU', 'undang\\s*[-–]?\\s*undang|\\buu'],
]
const JENIS_UTUH = JENIS.map(([jenis, pola]) => ({ jenis, pola: new RegExp(`^(?:${pola})$`, 'i') }))
/** "Peraturan Menteri … Republik Indonesia Nomor 53 Tahun 2014 tentang …", "UU 23/2014" */
const KUTIPAN = new RegExp(
  `(?<jenis>${JENIS.map(([, pola]) => `(?:${pola})`).join('|')})(?:\\s+(?:republik\\s+indonesia|ri))?\\s*(?:nomor|no\\.?)?\\s*:?\\s*(?<nomor>\\d{1,3})\\s*(?:tahun|th\\.?|/)\\s*(?<tahun>(?:19|20)\\d{2})(?:\\s*,?\\s*tentang\\s+(?<tentang>[^;.(]+))?`,
  'gi',
)

export const aturanPeraturan: Aturan = (konteks) => {
  const { dasarHukum, tugasDanFungsi } = konteks.laporan.buku
  const cells: readonly Cell<string>[] = [
    ...dasarHukum.rows.map(({ peraturan }) => peraturan),
    ...tugasDanFungsi.rows.map(({ uraian }) => uraian),
    ...kumpulkanTeks(konteks).map(({ cell }) => cell),
  ]
  return cells.flatMap((cell) => (cell.value === null ? [] : periksa(cell, rapikan(cell.value))))
}

/** Kind, number and year of the regulation that a text begins with: the same however it is spelled. */
export function peraturanDiDepan(teks: string): string | null {
  const [kutipan] = rapikan(teks).matchAll(KUTIPAN)
  if (kutipan?.groups === undefined || kutipan.index > 0) return null
  const { jenis = '', nomor, tahun } = kutipan.groups
  const dikenal = jenisDari(jenis)
  return dikenal === null ? null : `${dikenal} ${Number(nomor)} ${tahun}`
}

function jenisDari(tertulis: string): Jenis | null {
  return JENIS_UTUH.find(({ pola }) => pola.test(tertulis))?.jenis ?? null
}

interface Kutipan {
  readonly jenis: Jenis
  readonly nomor: number
  readonly tahun: number
  /** Normalised title; '' when the text gives none. */
  readonly tentang: string
}

function periksa(cell: Cell<string>, teks: string): readonly Finding[] {
  return [...teks.matchAll(KUTIPAN)].flatMap(({ groups }) => {
    const jenis = jenisDari(groups?.jenis ?? '')
    if (jenis === null) return []
    const kutipan = {
      jenis,
      nomor: Number(groups?.nomor),
      tahun: Number(groups?.tahun),
      tentang: kunciNama(groups?.tentang ?? ''),
    }
    const salah = bandingkan(kutipan)
    return salah === null
      ? []
      : [
          isi.peraturanKeliru(cell, {
            tertulis: `${jenis} Nomor ${kutipan.nomor} Tahun ${kutipan.tahun}`,
            ...salah,
          }),
        ]
  })
}

function bandingkan(kutipan: Kutipan): { readonly seharusnya: string; readonly sebab: string } | null {
  const { jenis, nomor, tahun, tentang } = kutipan
  const diganti = DIGANTI.find(([a, b, c]) => a === jenis && b === nomor && c === tahun)
  if (diganti !== undefined) return { seharusnya: diganti[3], sebab: 'peraturan itu sudah diganti dengan' }
  const sejenis = DAFTAR.filter((satu) => satu.jenis === jenis)
  const setema = sejenis.find((satu) => tentang !== '' && tentang.startsWith(kunciNama(satu.tentang)))
  const senomor = sejenis.find((satu) => satu.dikenalNomor === true && satu.nomor === nomor)
  // Without a title only a known number with another year is a slip; with one, the title decides.
  const acuan = setema ?? (tentang === '' ? senomor : undefined)
  if (acuan === undefined || (acuan.nomor === nomor && acuan.tahun === tahun)) return null
  const lama = acuan.menggantikan?.some(([a, b]) => a === nomor && b === tahun) === true
  return {
    seharusnya: `${acuan.jenis} Nomor ${acuan.nomor} Tahun ${acuan.tahun}`,
    sebab: lama ? 'peraturan itu sudah diganti dengan' : 'yang mengatur hal itu adalah',
  }
}
