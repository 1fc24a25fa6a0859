/** A hand-made report of an office that does not exist: every kind of block, long tables, wide pages, odd text. */
import type {
  Block,
  Inline,
  ReportDocument,
  TableCell,
  TableRow,
  TreeNode,
} from '../../src/document/document.ts'

export const text = (value: string, format: { bold?: boolean; italic?: boolean } = {}): Inline => ({
  type: 'text',
  text: value,
  ...format,
})
export const ref = (target: string): Inline => ({ type: 'ref', target })
const paragraph = (...children: readonly (Inline | string)[]): Block => ({
  type: 'paragraph',
  role: 'body',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const cell = (value: string, more: Partial<TableCell> = {}): TableCell => ({
  lines: [[text(value)]],
  ...more,
})
const row = (...values: readonly (string | TableCell)[]): TableRow => ({
  cells: values.map((value) => (typeof value === 'string' ? cell(value) : value)),
})

// A pixel of plain blue, 1 x 1: enough for a logo's place.
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

const SENTENCES = [
  'Capaian indikator ini diukur dari data yang dikumpulkan unit pelaksana setiap triwulan dan diperiksa kembali pada akhir tahun.',
  'Kegiatan pendukung dilaksanakan bersama pemerintah nagari, dunia usaha, dan lembaga pelatihan yang telah terakreditasi.',
  'Hambatan yang ditemui terutama berasal dari keterbatasan tenaga teknis serta jadwal yang bergeser karena perubahan anggaran.',
  'Sebagai tindak lanjut, jadwal kegiatan tahun berikutnya disusun lebih awal dan pembagian tugas dituangkan dalam rencana aksi.',
  'Dibandingkan dengan tahun sebelumnya, realisasi meningkat dan sejalan dengan target jangka menengah dalam dokumen perencanaan.',
] as const
const prose = (seed: number, sentences: number): string =>
  Array.from({ length: sentences }, (_, index) => SENTENCES[(seed + index * 2) % SENTENCES.length]).join(' ')

const heading = (
  level: 1 | 2 | 3 | 4,
  kind: 'bab' | 'numbered' | 'plain' | 'lampiran',
  id: string,
  title: string,
): Block => ({ type: 'heading', level, kind, id, children: [text(title)] })

const BIDANG = ['Perencanaan', 'Pelayanan', 'Pembinaan', 'Pengawasan', 'Pemberdayaan'] as const

const tree = (depth: number, breadth: number, path = '1'): TreeNode => ({
  lines: [`Sasaran ${path}`, `Meningkatnya mutu layanan bidang ${BIDANG[depth % BIDANG.length]} ${path}`],
  role: `tingkat-${depth}`,
  children:
    depth === 0
      ? []
      : Array.from({ length: breadth }, (_, index) => tree(depth - 1, breadth, `${path}.${index + 1}`)),
})

const pengukuran: Block = {
  type: 'table',
  id: 'pengukuran',
  caption: [text('Pengukuran Kinerja Tahun 2022')],
  columns: [
    { weight: 4, align: 'center' },
    { weight: 22, align: 'left' },
    { weight: 30, align: 'left' },
    { weight: 9, align: 'center' },
    { weight: 9, align: 'right' },
    { weight: 9, align: 'right' },
    { weight: 9, align: 'right' },
  ],
  head: [
    {
      cells: [
        cell('No.', { rowSpan: 2 }),
        cell('Sasaran Strategis', { rowSpan: 2 }),
        cell('Indikator Kinerja', { rowSpan: 2 }),
        cell('Satuan', { rowSpan: 2 }),
        cell('Tahun 2022', { colSpan: 3 }),
      ],
    },
    row('Target', 'Realisasi', '% Capaian'),
  ],
  numberingRow: true,
  rows: [
    ...[1, 2, 3].flatMap((sasaran) =>
      [1, 2, 3].map((indikator): TableRow => {
        const figures = [
          cell(
            `Persentase layanan ${BIDANG[indikator]?.toLowerCase()} yang memenuhi standar pelayanan minimal`,
          ),
          cell('%'),
          cell('75,00'),
          cell(indikator === 2 ? '-' : '81,25'),
          cell(indikator === 2 ? 'belum diukur' : '108,33', { align: indikator === 2 ? 'center' : 'right' }),
        ]
        return indikator === 1
          ? {
              cells: [
                cell(String(sasaran), { rowSpan: 3 }),
                cell(`Meningkatnya kualitas pelayanan publik bidang ${BIDANG[sasaran]?.toLowerCase()}`, {
                  rowSpan: 3,
                }),
                ...figures,
              ],
            }
          : { cells: figures }
      }),
    ),
    {
      cells: [
        cell('Rata-rata capaian', { role: 'total', colSpan: 6, align: 'left' }),
        cell('108,33', { role: 'total' }),
      ],
    },
  ],
  source: [text('Sumber: Dinas Contoh, 2023 (diolah)')],
}

/** Programs, activities and sub-activities over many pages. */
const anggaran = (programs: number): Block => ({
  type: 'table',
  id: 'anggaran',
  caption: [text('Realisasi Anggaran menurut Program, Kegiatan, dan Sub Kegiatan')],
  columns: [
    { weight: 16, align: 'left' },
    { weight: 44, align: 'left' },
    { weight: 18, align: 'right' },
    { weight: 18, align: 'right' },
    { weight: 8, align: 'right' },
  ],
  head: [row('Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', '%')],
  numberingRow: true,
  rows: [
    ...Array.from({ length: programs }, (_, p) => p + 1).flatMap((p): TableRow[] => [
      {
        cells: [
          `2.07.0${p}`,
          `Program Peningkatan Layanan Bidang ${p}`,
          '1.250.000.000,00',
          '1.187.500.000,00',
          '95,00',
        ].map((value) => cell(value, { role: 'group' })),
      },
      ...[1, 2, 3].flatMap((k): TableRow[] => [
        row(
          `2.07.0${p}.2.0${k}`,
          cell(`Kegiatan penyelenggaraan layanan ${BIDANG[k]?.toLowerCase()} lintas kabupaten`, {
            indent: 1,
            role: 'strong',
          }),
          '416.666.667,00',
          '395.833.333,00',
          '95,00',
        ),
        ...[1, 2, 3, 4].map((s) =>
          row(
            `2.07.0${p}.2.0${k}.0${s}`,
            cell(
              `Penyediaan ${s % 2 === 0 ? 'sarana dan prasarana pendukung' : 'data dan informasi'} untuk pelaksanaan urusan ${BIDANG[s]?.toLowerCase()}`,
              { indent: 2 },
            ),
            '104.166.667,00',
            '98.958.333,00',
            '95,00',
          ),
        ),
      ]),
    ]),
    {
      cells: [
        cell('JUMLAH', { role: 'total', colSpan: 2, align: 'center' }),
        cell('6.250.000.000,00', { role: 'total' }),
        cell('5.937.500.000,00', { role: 'total' }),
        cell('95,00', { role: 'total' }),
      ],
    },
  ],
  source: [text('Sumber: Laporan keuangan Dinas Contoh, 2022')],
})

/** Many narrow columns: quarterly targets and realisations. */
const rencanaAksi: Block = {
  type: 'table',
  id: 'rencana-aksi',
  caption: [text('Rencana Aksi dan Realisasi per Triwulan')],
  columns: [
    { weight: 4, align: 'center' },
    { weight: 24, align: 'left' },
    { weight: 22, align: 'left' },
    ...Array.from({ length: 8 }, () => ({ weight: 6, align: 'center' as const })),
    { weight: 16, align: 'right' },
    { weight: 18, align: 'left' },
  ],
  head: [
    {
      cells: [
        cell('No.', { rowSpan: 2 }),
        cell('Sub Kegiatan', { rowSpan: 2 }),
        cell('Indikator Keluaran', { rowSpan: 2 }),
        cell('Target Triwulan', { colSpan: 4 }),
        cell('Realisasi Triwulan', { colSpan: 4 }),
        cell('Anggaran (Rp)', { rowSpan: 2 }),
        cell('Penanggung Jawab', { rowSpan: 2 }),
      ],
    },
    row('I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV'),
  ],
  rows: Array.from({ length: 24 }, (_, index) =>
    row(
      String(index + 1),
      `Penyusunan dokumen perencanaan perangkat daerah bagian ${index + 1}`,
      'Jumlah dokumen perencanaan yang disusun tepat waktu',
      '1',
      '2',
      '3',
      '4',
      '1',
      '2',
      '2',
      '4',
      '104.166.667,00',
      'Kepala Subbagian Program dan Keuangan',
    ),
  ),
  source: null,
}

const chapter = (title: string, id: string, sections: number, paragraphs: number): Block[] => [
  heading(1, 'bab', id, title),
  ...Array.from({ length: sections }, (_, s) => s + 1).flatMap((s): Block[] => [
    heading(2, 'numbered', `${id}-${s}`, `Gambaran Umum dan Uraian Bagian ${s}`),
    ...Array.from({ length: paragraphs }, (_, p) => paragraph(prose(s + p, 3 + ((s + p) % 3)))),
    heading(3, 'numbered', `${id}-${s}-a`, 'Uraian Lebih Rinci'),
    paragraph(prose(s, 4)),
  ]),
]

export interface FixtureOptions {
  readonly paper?: 'A4' | 'F4'
  readonly draft?: boolean
  readonly font?: string
  readonly programs?: number
}

export function reportFixture(options: FixtureOptions = {}): ReportDocument {
  const { paper = 'A4', draft = false, font = 'Times New Roman', programs = 5 } = options
  return {
    meta: {
      title: 'Laporan Kinerja Instansi Pemerintah Dinas Contoh Tahun 2022',
      subject: 'Laporan Kinerja Instansi Pemerintah',
      author: 'Dinas Contoh Kabupaten Antah Berantah',
      keywords: ['LKjIP', 'kinerja', '2022'],
      date: '2023-02-16',
      header: {
        left: ['Dinas Contoh Kabupaten Antah Berantah', 'Dinas Contoh'],
        right: 'Laporan Kinerja Tahun 2022',
      },
      draft,
    },
    page: {
      paper,
      marginsCm: { top: 3, right: 2.5, bottom: 2.5, left: 3 },
      font,
      fontSize: 12,
      lineSpacing: 1.5,
    },
    sections: [
      {
        kind: 'cover',
        orientation: 'portrait',
        pageNumbers: 'none',
        blocks: [
          { type: 'picture', data: PNG, format: 'png', widthCm: 3.2, heightCm: 3.8, alt: 'Lambang daerah' },
          { type: 'paragraph', role: 'cover-title', children: [text('Laporan Kinerja Instansi Pemerintah')] },
          { type: 'paragraph', role: 'cover-title', children: [text('(LKjIP)')] },
          { type: 'paragraph', role: 'cover-title', children: [text('Tahun 2022')] },
          { type: 'paragraph', role: 'cover-text', children: [text('DINAS CONTOH')] },
          { type: 'paragraph', role: 'cover-text', children: [text('KABUPATEN ANTAH BERANTAH')] },
          { type: 'paragraph', role: 'cover-text', children: [text('2023')] },
        ],
      },
      {
        kind: 'front',
        orientation: 'portrait',
        pageNumbers: 'roman',
        restart: true,
        blocks: [
          heading(1, 'plain', 'kata-pengantar', 'Kata Pengantar'),
          paragraph(prose(0, 5)),
          paragraph(prose(1, 4)),
          paragraph(prose(2, 5)),
          {
            type: 'signature',
            blocks: [
              {
                before: [[text('Antah Berantah, 16 Februari 2023')], [text('Kepala Dinas Contoh')]],
                name: [text('NAMA KEPALA DINAS')],
                after: [[text('Pembina Utama Muda')]],
              },
            ],
          },
          heading(1, 'plain', 'ikhtisar', 'Ikhtisar Eksekutif'),
          ...[0, 1, 2, 3, 4, 0, 1, 2].map((seed) => paragraph(prose(seed, 5))),
          heading(1, 'plain', 'daftar-isi', 'Daftar Isi'),
          { type: 'contents', of: 'headings' },
          heading(1, 'plain', 'daftar-tabel', 'Daftar Tabel'),
          { type: 'contents', of: 'tables' },
          heading(1, 'plain', 'daftar-gambar', 'Daftar Gambar'),
          { type: 'contents', of: 'figures' },
          heading(1, 'plain', 'daftar-lampiran', 'Daftar Lampiran'),
          { type: 'contents', of: 'lampiran' },
        ],
      },
      {
        kind: 'body',
        orientation: 'portrait',
        pageNumbers: 'arabic',
        restart: true,
        blocks: [
          ...chapter('Pendahuluan', 'bab-1', 3, 3),
          heading(4, 'numbered', 'dasar-hukum', 'Dasar Hukum'),
          paragraph('Laporan ini disusun berdasarkan peraturan berikut:'),
          {
            type: 'list',
            marker: 'number',
            items: [
              [paragraph('Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;')],
              [
                paragraph(
                  'Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah, yang mengatur:',
                ),
                {
                  type: 'list',
                  marker: 'letter',
                  items: [
                    [paragraph('rencana strategis dan perjanjian kinerja;')],
                    [paragraph('pengukuran, pengelolaan data, dan pelaporan kinerja;')],
                  ],
                },
                paragraph(
                  'Ketentuan ini berlaku bagi seluruh perangkat daerah tanpa kecuali dan menjadi acuan utama penyusunan laporan.',
                ),
              ],
              [
                paragraph('Peraturan Menteri Nomor 53 Tahun 2014, lihat ', {
                  type: 'link',
                  href: 'https://peraturan.go.id/contoh?a=1&b=2',
                  text: 'peraturan.go.id',
                }),
              ],
            ],
          },
          paragraph('Urutan berikutnya dimulai kembali dari satu:'),
          {
            type: 'list',
            marker: 'number',
            items: [[paragraph('Satu.')], [paragraph('Dua.')]],
          },
          {
            type: 'list',
            marker: 'bullet',
            items: [
              [
                paragraph(
                  'Butir pertama, yang cukup panjang sehingga berlanjut ke baris kedua dan menunjukkan inden gantung yang rapi.',
                ),
              ],
              [paragraph('Butir kedua.')],
            ],
          },
          {
            type: 'figure',
            id: 'struktur',
            caption: [text('Struktur Organisasi Dinas Contoh')],
            alt: 'Bagan struktur organisasi: kepala dinas membawahi sekretariat dan bidang-bidang.',
            source: [text('Sumber: Peraturan Bupati tentang susunan organisasi')],
            content: {
              type: 'tree',
              roots: [
                {
                  lines: ['Kepala Dinas'],
                  role: 'kepala',
                  children: [
                    {
                      lines: ['Sekretariat', 'Sekretaris'],
                      role: 'bidang',
                      children: [
                        { lines: ['Subbagian Umum dan Kepegawaian'], role: 'seksi', children: [] },
                        { lines: ['Subbagian Program dan Keuangan'], role: 'seksi', children: [] },
                      ],
                    },
                    ...BIDANG.slice(0, 3).map((name) => ({
                      lines: [`Bidang ${name}`],
                      role: 'bidang',
                      children: [1, 2, 3].map((index) => ({
                        lines: [`Seksi ${name} ${index}`],
                        role: 'seksi',
                        children: [],
                      })),
                    })),
                  ],
                },
              ],
            },
          },
          ...chapter('Perencanaan Kinerja', 'bab-2', 2, 2),
          {
            type: 'paragraph',
            role: 'quote',
            children: [text('“Terwujudnya pelayanan yang maju, adil, dan sejahtera”')],
          },
          {
            type: 'figure',
            id: 'pohon-kinerja',
            caption: [text('Pohon Kinerja')],
            alt: 'Pohon kinerja dari tujuan ke sasaran.',
            source: null,
            content: { type: 'tree', roots: [tree(2, 3)] },
          },
          {
            type: 'figure',
            id: 'pohon-dalam',
            caption: [text('Pohon Kinerja sampai Sub Kegiatan')],
            alt: 'Pohon kinerja empat tingkat.',
            source: null,
            content: { type: 'tree', roots: [tree(3, 4)] },
          },
          {
            type: 'table',
            id: 'perjanjian',
            caption: [text('Perjanjian Kinerja Tahun 2022')],
            columns: [
              { weight: 4, align: 'center' },
              { weight: 30, align: 'left' },
              { weight: 40, align: 'left' },
              { weight: 12, align: 'center' },
            ],
            head: [row('No.', 'Sasaran Strategis', 'Indikator Kinerja', 'Target')],
            rows: [1, 2, 3, 4].map((index) =>
              row(
                String(index),
                'Meningkatnya kualitas pelayanan publik',
                `Indeks kepuasan masyarakat atas pelayanan ${index}`,
                index === 3
                  ? { lines: [[{ type: 'gap', text: '[PERLU DIISI: target — Perjanjian Kinerja!H7]' }]] }
                  : '≥ 95 %',
              ),
            ),
            source: null,
          },
          paragraph('Alinea sesudah tabel tanpa sumber. ', prose(3, 3)),
          ...chapter('Akuntabilitas Kinerja', 'bab-3', 1, 1),
          paragraph(
            'Hasil pengukuran disajikan pada ',
            ref('pengukuran'),
            ', yang merinci sasaran di ',
            ref('bab-2'),
            ' dan uraian pada bagian ',
            ref('bab-3-1'),
            '. Capaian dihitung dengan rumus berikut.',
            {
              type: 'footnote',
              children: [text('Rumus berlaku bagi indikator yang semakin tinggi semakin baik.')],
            },
          ),
          {
            type: 'equation',
            latex: '\\text{Capaian} = \\frac{\\text{Realisasi}}{\\text{Target}} \\times 100\\%',
          },
          pengukuran,
          { type: 'paragraph', role: 'note', children: [text('Catatan: tanda “-” berarti belum diukur.')] },
          paragraph('Perbandingan antartahun tampak pada ', ref('tren'), ' dan ', ref('serapan'), '.'),
          {
            type: 'figure',
            id: 'capaian-indikator',
            caption: [text('Capaian per Indikator terhadap Target')],
            alt: 'Diagram batang capaian lima indikator dengan garis target seratus persen.',
            source: null,
            content: {
              type: 'chart',
              chart: {
                kind: 'column',
                categories: ['IK 1.1', 'IK 1.2', 'IK 2.1', 'IK 2.2', 'IK 3.1'],
                series: [
                  { name: 'Capaian', values: [108.33, 95.5, null, 126.67, 88.4] },
                  { name: 'Target (100 %)', values: [100, 100, 100, 100, 100], kind: 'line' },
                ],
                unit: 'Persen',
                format: '#,##0.00',
              },
            },
          },
          {
            type: 'figure',
            id: 'tren',
            caption: [text('Perkembangan Realisasi Tahun 2018–2022')],
            alt: 'Diagram garis realisasi lima tahun.',
            source: [text('Sumber: Dinas Contoh, 2018–2022')],
            content: {
              type: 'chart',
              chart: {
                kind: 'line',
                categories: ['2018', '2019', '2020', '2021', '2022'],
                series: [
                  { name: 'Target', values: [70, 72, 74, 76, 78] },
                  { name: 'Realisasi', values: [68.5, 71.2, null, 77.3, 81.25] },
                ],
                unit: 'Persen',
                format: '#,##0.00',
              },
            },
          },
          {
            type: 'figure',
            id: 'serapan',
            caption: [text('Pagu dan Realisasi Anggaran per Program')],
            alt: 'Diagram batang mendatar pagu dan realisasi per program.',
            source: null,
            content: {
              type: 'chart',
              chart: {
                kind: 'bar',
                categories: BIDANG.map((name) => `Program Peningkatan Layanan Bidang ${name}`),
                series: [
                  { name: 'Pagu', values: [1250, 900, 640.5, 2100, 333] },
                  { name: 'Realisasi', values: [1187.5, 880, 612.25, 1990, 300] },
                ],
                unit: 'Rp juta',
                format: '#,##0.00',
              },
            },
          },
          heading(2, 'numbered', 'realisasi-anggaran', 'Realisasi Anggaran'),
          paragraph('Rincian anggaran disajikan pada ', ref('anggaran'), '.'),
          anggaran(programs),
          ...chapter('Penutup', 'bab-4', 1, 2),
          paragraph('Demikian laporan ini disusun. ', {
            type: 'gap',
            text: '[PERLU DIISI: simpulan — Narasi!D12]',
          }),
          {
            type: 'signature',
            blocks: [
              {
                before: [[text('Mengetahui,')], [text('Sekretaris Daerah')]],
                name: [text('NAMA SEKRETARIS DAERAH')],
                after: [],
              },
              {
                before: [[text('Kepala Dinas Contoh')]],
                name: [text('NAMA KEPALA DINAS')],
                after: [[text('Pembina Utama Muda')]],
              },
            ],
          },
        ],
      },
      {
        kind: 'appendix',
        orientation: 'portrait',
        pageNumbers: 'arabic',
        blocks: [
          heading(1, 'lampiran', 'lampiran-1', 'Data Pendukung Indikator'),
          {
            type: 'table',
            id: 'fakta',
            caption: null,
            columns: [
              { weight: 20, align: 'left' },
              { weight: 2, align: 'left' },
              { weight: 50, align: 'left' },
            ],
            head: [],
            rows: [
              row('Nama', ':', 'Dinas Contoh'),
              row('Alamat', ':', 'Jalan Contoh Nomor 1, Antah Berantah'),
            ],
            source: null,
            borders: 'none',
          },
          {
            type: 'table',
            id: 'aneh',
            caption: [text('Teks yang Tidak Biasa')],
            columns: [
              { weight: 10, align: 'left' },
              { weight: 30, align: 'left' },
            ],
            head: [row('Jenis', 'Isi')],
            rows: [
              row('Kata panjang', `https://contoh.go.id/berkas/laporan/2022/${'sangat'.repeat(30)}`),
              row('Kanan ke kiri', 'النص العربي dan עברית'),
              row('Emoji', 'Selesai \u{1F44D} dan \u{1F600}'),
              row('Terlarang', 'a\u0000b\u0008c\uFFFEd\uD800e <x> & "y"'),
              row('Baris', 'satu\ndua\r\ntiga\tempat'),
            ],
            source: null,
          },
        ],
      },
      {
        kind: 'appendix',
        orientation: 'landscape',
        pageNumbers: 'arabic',
        blocks: [
          heading(1, 'lampiran', 'lampiran-2', 'Rencana Aksi Tahun 2022'),
          paragraph(
            'Rencana aksi menurut triwulan disajikan pada ',
            ref('rencana-aksi'),
            ' dan ',
            ref('lampiran-1'),
            '.',
          ),
          rencanaAksi,
        ],
      },
    ],
  }
}
