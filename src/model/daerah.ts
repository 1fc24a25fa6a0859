/** The region that an office belongs to: its name in full, its kind, and the title of its head. */

export interface JenisDaerah {
  readonly jenis: 'Kabupaten' | 'Kota' | 'Provinsi'
  /** How the name of such a region begins, written in full. */
  readonly nama: RegExp
  /** What the beginning is shortened to. */
  readonly singkatan: RegExp
  /** "Bupati" */
  readonly kepala: string
  /** That title within a longer one: "Pj. Bupati". */
  readonly jabatan: RegExp
}

export const JENIS_DAERAH: readonly JenisDaerah[] = [
  {
    jenis: 'Kabupaten',
    nama: /^kabupaten\b/i,
    singkatan: /^(?:pemkab|kab)\b\.?\s*/i,
    kepala: 'Bupati',
    jabatan: /\bbupati\b/i,
  },
  {
    jenis: 'Kota',
    nama: /^kota\b/i,
    singkatan: /^pemkot\b\.?\s*/i,
    kepala: 'Wali Kota',
    jabatan: /\bwali\s?kota\b/i,
  },
  {
    jenis: 'Provinsi',
    // Some need no word for it; "Aceh" does not, "Aceh Besar" is a kabupaten.
    nama: /^(?:provinsi\b|daerah (?:istimewa|khusus)\b|dki\b|diy\b|d\.?\s?i\.?\s?yogyakarta\b|aceh$)/i,
    singkatan: /^(?:pemprov|propinsi|prov)\b\.?\s*/i,
    kepala: 'Gubernur',
    jabatan: /\bgubernur\b/i,
  },
]

/** "Pemerintah Daerah Kabupaten Contoh"; of "Daerah Istimewa …" the word belongs to the name. */
const PEMERINTAH = /^(?:pemerintah(?:an)?(?: daerah(?! (?:istimewa|khusus)\b))?|pemda)\s+(?=\S)/i

/** "Pemkab Contoh", "Pemerintah Kab. Contoh" → "Kabupaten Contoh"; a name without its kind stays without it. */
export function namaDaerah(tertulis: string): string {
  const nama = tertulis.trim().replace(PEMERINTAH, '')
  const singkat = JENIS_DAERAH.find(({ singkatan }) => singkatan.test(nama))
  if (singkat === undefined) return nama
  const jenis = nama === nama.toUpperCase() ? singkat.jenis.toUpperCase() : singkat.jenis
  return nama.replace(singkat.singkatan, `${jenis} `).trim()
}

/** Of a region by its name in full; null where the name does not tell. */
export function jenisDaerah(nama: string): JenisDaerah | null {
  return JENIS_DAERAH.find((satu) => satu.nama.test(nama)) ?? null
}
