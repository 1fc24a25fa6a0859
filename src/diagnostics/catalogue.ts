/** Every finding the program can report, by code. A code is permanent: one that is retired is never given away again. */
import * as berkas from './catalogue/lk0-berkas.ts'
import * as lembar from './catalogue/lk0-lembar.ts'
import * as sel from './catalogue/lk1-sel.ts'
import * as anggaran from './catalogue/lk2-anggaran.ts'
import * as aturan from './catalogue/lk2-aturan.ts'
import * as baris from './catalogue/lk2-baris.ts'
import * as identitas from './catalogue/lk2-identitas.ts'
import * as komponen from './catalogue/lk2-komponen.ts'
import * as pengaturan from './catalogue/lk2-pengaturan.ts'
import * as silangAnggaran from './catalogue/lk3-anggaran.ts'
import * as angkaCetak from './catalogue/lk3-angka-cetak.ts'
import * as nilai from './catalogue/lk3-nilai.ts'
import * as silang from './catalogue/lk3-silang.ts'
import * as kelengkapan from './catalogue/lk4-kelengkapan.ts'
import * as templat from './catalogue/lk5-templat.ts'
import type { FindingSpec } from './finding.ts'

/** What is the same for every finding of a code; its words need the place and the values. */
export type CatalogueEntry = Pick<FindingSpec<never>, 'code' | 'severity' | 'title' | 'why'>

const modules = [
  berkas,
  lembar,
  sel,
  baris,
  aturan,
  anggaran,
  pengaturan,
  identitas,
  komponen,
  silang,
  nilai,
  silangAnggaran,
  angkaCetak,
  kelengkapan,
  templat,
]

/** In the order of their codes. */
export const catalogue: readonly CatalogueEntry[] = modules
  .flatMap((module): CatalogueEntry[] => Object.values(module))
  .map(({ code, severity, title, why }) => ({ code, severity, title, why }))
  .sort((a, b) => a.code.localeCompare(b.code))
