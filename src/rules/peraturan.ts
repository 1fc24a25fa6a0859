/** Regulations cited with a wrong number or year, or after they were replaced. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { rapikan } from './teks.ts'

type Jenis = 'UU' | 'PP' | 'Perpres' | 'Inpres' | 'PermenPANRB' | 'Permendagri'

/** Kind, number and year. */
type Nomor = readonly [jenis: Jenis, nomor: number, tahun: number]

/** Regulations that LKjIP cite again and again, with how their titles begin after "tentang". */
const DAFTAR: readonly (readonly [...Nomor, tentang: string])[] = [
  ['UU', 28, 1999, 'Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi'],
  ['UU', 17, 2003, 'Keuangan Negara'],
  ['UU', 1, 2004, 'Perbendaharaan Negara'],
  ['UU', 12, 2011, 'Pembentukan Peraturan Perundang'],
  ['UU', 25, 2004, 'Sistem Perencanaan Pembangunan Nasional'],
  ['UU', 23, 2014, 'Pemerintahan Daerah'],
  ['PP', 8, 2006, 'Pelaporan Keuangan dan Kinerja Instansi Pemerintah'],
  ['PP', 60, 2008, 'Sistem Pengendalian Intern Pemerintah'],
  ['PP', 12, 2019, 'Pengelolaan Keuangan Daerah'],
  ['PP', 13, 2019, 'Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah'],
  ['Perpres', 29, 2014, 'Sistem Akuntabilitas Kinerja Instansi Pemerintah'],
  ['Inpres', 7, 1999, 'Akuntabilitas Kinerja Instansi Pemerintah'],
  ['PermenPANRB', 53, 2014, 'Petunjuk Teknis Perjanjian Kinerja'],
  ['PermenPANRB', 88, 2021, 'Evaluasi Akuntabilitas Kinerja Instansi Pemerintah'],
  ['Permendagri', 86, 2017, 'Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah'],
  ['Permendagri', 90, 2019, 'Klasifikasi, Kodefikasi'],
  ['Permendagri', 77, 2020, 'Pedoman Teknis Pengelolaan Keuangan Daerah'],
]

/** Kinds and numbers that offices cite without the title, and that nothing else they cite has. */
const DIKENAL_NOMOR: ReadonlySet<string> = new Set([
  'PermenPANRB 53',
  'PermenPANRB 88',
  'Permendagri 86',
  'Permendagri 90',
])

/** Regulations of the list that replaced others of the same title: kind, number and year, and the old numbers. */
const MENGGANTIKAN: readonly (readonly [...Nomor, lama: readonly string[]])[] = [
  ['UU', 12, 2011, ['10/2004']],
  ['UU', 23, 2014, ['32/2004', '22/1999']],
  ['PP', 12, 2019, ['58/2005']],
]

/** Regulations that were replaced under another title. */
const DIGANTI: readonly (readonly [...Nomor, oleh: string])[] = [
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
    ...konteks.teks.map(({ cell }) => cell),
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

function periksa(cell: Cell<string>, teks: string): readonly Finding[] {
  return [...teks.matchAll(KUTIPAN)].flatMap(({ groups }) => {
    const jenis = jenisDari(groups?.jenis ?? '')
    if (jenis === null) return []
    const nomor: Nomor = [jenis, Number(groups?.nomor), Number(groups?.tahun)]
    const salah = bandingkan(nomor, kunciNama(groups?.tentang ?? ''))
    return salah === null ? [] : [isi.peraturanKeliru(cell, { tertulis: tulis(nomor), ...salah })]
  })
}

function tulis([jenis, nomor, tahun]: Nomor): string {
  return `${jenis} Nomor ${nomor} Tahun ${tahun}`
}

/** `tentang`: key of the title, '' where none is cited. */
function bandingkan(
  [jenis, nomor, tahun]: Nomor,
  tentang: string,
): { readonly seharusnya: string; readonly sebab: string } | null {
  const diganti = DIGANTI.find(([a, b, c]) => a === jenis && b === nomor && c === tahun)
  if (diganti !== undefined) return { seharusnya: diganti[3], sebab: SUDAH_DIGANTI }
  // Without a title only a known number with another year is a slip; with one, the title decides.
  const acuan = DAFTAR.filter(([a]) => a === jenis).find(([, b, , judul]) =>
    tentang === ''
      ? b === nomor && DIKENAL_NOMOR.has(`${jenis} ${nomor}`)
      : tentang.startsWith(kunciNama(judul)),
  )
  if (acuan === undefined) return null
  const [a, b, c] = acuan
  if (b === nomor && c === tahun) return null
  const lama = MENGGANTIKAN.find((satu) => satu[0] === a && satu[1] === b && satu[2] === c)?.[3] ?? []
  const sebab = lama.includes(`${nomor}/${tahun}`) ? SUDAH_DIGANTI : 'yang mengatur hal itu adalah'
  return { seharusnya: tulis([a, b, c]), sebab }
}

const SUDAH_DIGANTI = 'peraturan itu sudah diganti dengan'
