/** Laporan and Hasil, told by the chapter templates, as the document of the report. Pure: same input, same document. */
import type { Hasil } from '../calc/hasil.ts'
import type { Checked, Finding } from '../diagnostics/finding.ts'
import type { Block, ReportDocument } from '../document/document.ts'
import { numberDocument } from '../document/numbering.ts'
import type { Laporan } from '../model/laporan.ts'
import { type BlockById, semuaGambar, semuaTabel } from './blocks.ts'
import { type Logo, sampul } from './cover.ts'
import type { Chapter } from './engine/chapter.ts'
import { once } from './engine/once.ts'
import { danglingReferences, type Reference } from './engine/references.ts'
import { renderChapter } from './engine/render.ts'
import { text } from './engine/rich.ts'
import { type Directives, directive, type View } from './engine/template.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { terapkanNarasi } from './narasi.ts'
import { halaman } from './page.ts'
import { bagianDepan, bagianIsi, bagianLampiran } from './sections.ts'
import { paraPihak, tandaTangan } from './signatures.ts'
import { SYARAT, type Syarat } from './syarat.ts'
import { type Bahan, bahan as kumpulkan } from './view/bahan.ts'
import { viewLaporan } from './view/laporan.ts'
import { RUMUS_BERNAMA, rumusCapaian } from './view/metodologi.ts'
import { viewSasaran } from './view/sasaran.ts'
import { tahunCetak } from './view/tahun.ts'
import { viewUmum } from './view/umum.ts'

export interface ComposeInput {
  readonly laporan: Laporan
  readonly hasil: Hasil
  /** By file name ("bab-1.md.hbs"): see `chaptersOf`. */
  readonly chapters: ReadonlyMap<string, Chapter>
  readonly date: { readonly tahun: number; readonly bulan: number; readonly hari: number }
  /** Every page is marked DRAF. */
  readonly draft: boolean
  readonly logo: Logo | null
}

export type Composed = Checked<ReportDocument> & { readonly gaps: readonly Gap[] }

interface Lampiran {
  readonly file: string
  /** As the sistematika names it; null: as the office calls its indicators. */
  readonly nama: string | null
  /** Null: every report has it. */
  readonly syarat: Syarat | null
}

const LAMPIRAN: readonly Lampiran[] = [
  { file: 'lampiran-perjanjian-kinerja', nama: 'perjanjian kinerja', syarat: null },
  { file: 'lampiran-indikator-kinerja', nama: null, syarat: SYARAT.indikator },
  {
    file: 'lampiran-realisasi-rencana-aksi',
    nama: 'realisasi rencana aksi',
    syarat: SYARAT.aksiTahunIni,
  },
  { file: 'lampiran-rencana-aksi', nama: 'rencana aksi', syarat: SYARAT.aksiTahunDepan },
  { file: 'lampiran-rkt', nama: 'rencana kinerja tahunan', syarat: SYARAT.rkt },
  { file: 'lampiran-pohon-kinerja', nama: 'pohon kinerja', syarat: SYARAT.sasaran },
  { file: 'lampiran-cascading', nama: 'cascading kinerja', syarat: SYARAT.programSasaran },
  { file: 'lampiran-kertas-kerja', nama: 'kertas kerja perhitungan', syarat: SYARAT.kertasKerja },
]

/**
 * The report as a document tree, with the findings of its chapters. A chapter that is not there leaves out its part; what a
 * person still has to write stands as a gap. Throws nothing for data or templates.
 */
export function composeReport(input: ComposeInput): Composed {
  const { laporan, hasil, chapters } = input
  const bahan = kumpulkan(laporan, hasil)
  const lampiran = LAMPIRAN.filter(({ syarat }) => syarat?.ada(bahan) ?? true)
  const view = viewLaporan(
    bahan,
    lampiran.map(({ nama }) => nama ?? bahan.sebutan.indikator),
  )
  const findings: Finding[] = []
  const references: Reference[] = []
  const directives = direktif(bahan, render)
  function render(file: string, isi: View, milik: Directives): readonly Block[] {
    const chapter = chapters.get(`${file}.md.hbs`)
    if (chapter === undefined) return []
    const bab = renderChapter(chapter, isi, milik)
    findings.push(...bab.findings)
    references.push(...bab.references)
    return bab.value
  }
  const bab = (file: string): readonly Block[] =>
    terapkanNarasi(render(file, view, directives), laporan).map(judulKecil)

  const depan = [...bab('kata-pengantar'), ...bab('ikhtisar-eksekutif')]
  const isi = ['bab-1', 'bab-2', 'bab-3', 'bab-4'].flatMap(bab)
  const berkas = lampiran.map(({ file }) => bab(file)).filter((blocks) => blocks.length > 0)
  const document: ReportDocument = {
    meta: meta(bahan, input),
    page: halaman(laporan),
    sections: [
      sampul(bahan, input.logo),
      bagianDepan([...depan, ...daftarDaftar([...depan, ...isi, ...berkas.flat()])]),
      ...bagianIsi(isi),
      ...bagianLampiran(berkas),
    ],
  }
  findings.push(...danglingReferences(references, new Set(numberDocument(document).keys())))
  return { value: document, findings: once(findings), gaps: gapsOf(document) }
}

type Render = (file: string, view: View, directives: Directives) => readonly Block[]

function direktif(bahan: Bahan, render: Render): Directives {
  const tabel = penempat(semuaTabel(bahan))
  const gambar = penempat(semuaGambar(bahan))
  const umum = viewUmum(bahan)
  const dasar: Directives = {
    tabel,
    gambar,
    'rumus-capaian': directive(Object.keys(RUMUS_BERNAMA), (id) => {
      const rumus = RUMUS_BERNAMA[id]
      const isi = rumus === undefined ? null : rumusCapaian(rumus)
      return isi === null ? null : [isi]
    }),
    'tanda-tangan': directive(['laporan', 'perjanjian', 'perjanjian-kedua'], (id) =>
      tandaTangan(bahan, id === 'laporan' ? 'laporan' : 'perjanjian'),
    ),
    'para-pihak': () => paraPihak(bahan),
  }
  return {
    ...dasar,
    sasaran: () =>
      bahan.hasil.sasaran.flatMap((satu, index) =>
        render('sasaran', viewSasaran(bahan, satu, index + 1, umum), dasar),
      ),
  }
}

/** Places a block by its id; ids that this office has no data for place nothing. */
function penempat(blocks: BlockById) {
  return directive([...blocks.keys()], (id) => {
    const block = blocks.get(id) ?? null
    return block === null ? null : [block]
  })
}

/** Lists of contents; a list of something the report has none of is left out. */
function daftarDaftar(blocks: readonly Block[]): readonly Block[] {
  const ada = (cocok: (block: Block) => boolean): boolean => blocks.some(cocok)
  const daftar = (
    id: string,
    judul: string,
    of: 'headings' | 'tables' | 'figures' | 'lampiran',
  ): readonly Block[] => [
    { type: 'heading', level: 1, kind: 'plain', id, children: [text(judul)] },
    { type: 'contents', of },
  ]
  return [
    ...daftar('daftar-isi', 'Daftar Isi', 'headings'),
    ...(ada((block) => block.type === 'table' && block.caption !== null)
      ? daftar('daftar-tabel', 'Daftar Tabel', 'tables')
      : []),
    ...(ada((block) => block.type === 'figure') ? daftar('daftar-gambar', 'Daftar Gambar', 'figures') : []),
    ...(ada((block) => block.type === 'heading' && block.kind === 'lampiran')
      ? daftar('daftar-lampiran', 'Daftar Lampiran', 'lampiran')
      : []),
  ]
}

/** A paragraph in bold throughout is a small heading: it stays with what follows. */
function judulKecil(block: Block): Block {
  if (block.type !== 'paragraph' || block.role !== 'body') return block
  const tebal = block.children.every((inline) => inline.type === 'text' && inline.bold === true)
  return tebal ? { ...block, role: 'plain', keepNext: true } : block
}

function meta({ laporan, sebutan }: Bahan, { date, draft }: ComposeInput): ReportDocument['meta'] {
  const dua = (angka: number): string => String(angka).padStart(2, '0')
  return {
    title: `${sebutan.laporanLengkap} (${sebutan.laporan}) ${sebutan.opdLengkap} ${sebutan.periode}`,
    subject: sebutan.laporanLengkap,
    author: sebutan.opdLengkap,
    keywords: [sebutan.laporan, sebutan.opd, sebutan.daerah, tahunCetak(laporan.tahun)].filter(
      (kata) => kata !== '',
    ),
    date: `${date.tahun}-${dua(date.bulan)}-${dua(date.hari)}`,
    header: { left: [sebutan.opdLengkap, sebutan.opd], right: `${sebutan.laporan} ${sebutan.periode}` },
    draft,
  }
}
