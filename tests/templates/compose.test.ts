import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../src/document/document.ts'
import { numberDocument } from '../../src/document/numbering.ts'
import { gapsOf } from '../../src/templates/gaps.ts'
import { type BukuUji, bad } from '../helpers/workbook-value.ts'
import { bagian, susun, templates } from './office.ts'
import { badan } from './office-badan.ts'
import { kecamatan } from './office-kecamatan.ts'
import { rsud } from './office-rsud.ts'

/** The full office without one of its optional sheets: each part must be able to be absent. */
const PILIHAN = [
  'renstra',
  'riwayat',
  'indikatorTujuan',
  'strategi',
  'belanja',
  'sumberDana',
  'organisasi',
  'tugasDanFungsi',
  'aparatur',
  'dasarHukum',
  'isuDanLangkah',
  'narasi',
  'rencanaAksi',
  'rkt',
  'pengaturan',
] as const

function tanpa(buku: BukuUji, lembar: (typeof PILIHAN)[number]): BukuUji {
  const { [lembar]: _, ...lain } = buku
  return lain
}

/** The minimal office with a tujuan that has an indicator of its own. */
const bertujuan: BukuUji = {
  ...badan,
  perjanjianKinerja:
    badan.perjanjianKinerja?.map((row) => ({ ...row, kodeTujuan: 'T', tujuan: 'Arsip tertib' })) ?? [],
  indikatorTujuan: [
    {
      kodeTujuan: 'T',
      tujuan: 'Arsip tertib',
      kodeIndikator: 'T-1',
      indikator: 'Indeks arsip',
      satuan: 'indeks',
      target: 80,
      realisasi: 82,
    },
  ],
}

/** Cells that could not be read: a realisasi, a pagu and a realisasi of money. */
const rusak: BukuUji = {
  ...badan,
  realisasi: [
    { kodeIndikator: 'A-1', realisasi: bad },
    { kodeIndikator: 'B-1', realisasi: 8 },
  ],
  anggaran: [
    { tingkat: 'Program', uraian: 'Program Pengelolaan Arsip', kodeSasaran: 'A' },
    { tingkat: 'Kegiatan', uraian: 'Penataan Arsip', pagu: bad, realisasi: 900000000 },
    { tingkat: 'Kegiatan', uraian: 'Pembinaan Arsip', pagu: 300000000, realisasi: 200000000 },
    {
      tingkat: 'Program',
      uraian: 'Program Layanan Arsip',
      kodeSasaran: 'B',
      pagu: 500000000,
      realisasi: 450000000,
    },
  ],
}

/** So many indicators over five sasaran, all of them missed and worse than last year. */
function besar(banyak: number): BukuUji {
  const nomor = Array.from({ length: banyak }, (_, index) => index + 1)
  return {
    identitas: { ...badan.identitas, periodeRenstra: '2021-2026' },
    perjanjianKinerja: nomor.map((n) => ({
      kodeSasaran: `S${n % 5}`,
      sasaran: `Meningkatnya hal ke-${n % 5}`,
      kodeIndikator: `S${n % 5}.${n}`,
      indikator: `Persentase hal ke-${n}`,
      satuan: '%',
      target: 50 + n,
    })),
    realisasi: nomor.map((n) => ({
      kodeIndikator: `S${n % 5}.${n}`,
      realisasi: 40 + n,
      penyebab: `Sebab ke-${n}.`,
      upaya: `Upaya ke-${n}.`,
    })),
    riwayat: nomor.map((n) => ({
      kodeIndikator: `S${n % 5}.${n}`,
      tahun: 2023,
      target: 50 + n,
      realisasi: 45 + n,
    })),
    anggaran: nomor.flatMap((n) => [
      { tingkat: 'Program', uraian: `Program ke-${n}`, kodeSasaran: `S${n % 5}` },
      { tingkat: 'Kegiatan', uraian: `Kegiatan ke-${n}` },
      ...Array.from({ length: 10 }, (_, index) => ({
        tingkat: 'Sub Kegiatan',
        uraian: `Sub kegiatan ke-${n}.${index}`,
        pagu: 1000000 + n,
        realisasi: 700000 + index,
      })),
    ]),
  }
}

/** An office whose head answers to another official than the Kepala Daerah. */
const kelurahan: BukuUji = {
  ...kecamatan,
  identitas: {
    ...kecamatan.identitas,
    namaOpd: 'Kelurahan Melati',
    jabatanPimpinan: 'Lurah',
    namaPimpinan: 'Nama Lurah',
    namaKepalaDaerah: 'Nama Bupati',
    jabatanAtasan: 'Camat Randu',
    namaAtasan: 'Nama Camat',
    pangkatAtasan: 'Pembina, IV/a',
    tanggalPerjanjian: '2025-01-10',
  },
  perjanjianKinerja: kecamatan.perjanjianKinerja?.map((row) => ({ ...row, misi: 'Kota tertib' })) ?? [],
}

const kantor: readonly (readonly [nama: string, buku: BukuUji])[] = [
  ['badan provinsi, hanya lembar wajib', badan],
  ['RSUD kota, semua lembar', rsud],
  ['kecamatan dengan sasaran serupa', kecamatan],
  ['kelurahan dengan atasan', kelurahan],
  [
    'nama atasan tanpa jabatan',
    { ...kecamatan, identitas: { ...kecamatan.identitas, namaAtasan: 'Nama Atasan' } },
  ],
  ...PILIHAN.map((lembar) => [`RSUD tanpa ${lembar}`, tanpa(rsud, lembar)] as const),
  [
    'tanpa baris apa pun',
    { identitas: { namaOpd: 'Dinas Kosong', pemerintahDaerah: 'Kota Kosong', tahun: 2024 } },
  ],
  ['tanpa realisasi', { ...badan, realisasi: [] }],
  ['tanpa anggaran', { ...rsud, anggaran: [] }],
  ['dengan sel yang tidak terbaca', rusak],
  ...(['sisa bila tercapai', 'selisih', 'banding'] as const).map(
    (efisiensi) => [`efisiensi ${efisiensi}`, { ...kecamatan, pengaturan: { efisiensi } }] as const,
  ),
  ['laporan berkala', { ...badan, identitas: { ...badan.identitas, periodeLaporan: 'Triwulan III' } }],
  ['tahun yang tidak terbaca', { ...rsud, identitas: { ...rsud.identitas, tahun: bad } }],
  ['banyak indikator', besar(40)],
]

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.children
    case 'list':
      return block.items.flatMap((item) => item.flatMap(inlinesOf))
    case 'table':
      return [...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat()))
    default:
      return []
  }
}

describe.each(kantor)('%s', (_, buku) => {
  const { composed, document, dump, blocks } = susun(buku)
  const labels = numberDocument(document)

  it('menyusun laporan tanpa temuan templat', () => {
    expect(composed.findings).toEqual([])
  })

  it('tidak mencetak nilai yang tidak ada', () => {
    expect(dump).not.toMatch(/undefined|NaN|null|\[object|Infinity/)
  })

  it('tidak meninggalkan tanda baca ganda atau spasi janggal', () => {
    const kalimat = dump
      .split('\n')
      .filter((line) => /^(\s*(•|\d+\.|[a-z]\.) )?(body|plain|quote): /.test(line))
    for (const line of kalimat) {
      expect(line).not.toMatch(/ {2}\S/.exec(line.trim()) === null ? /\s[,.;:](\s|$)/ : /^$/)
      expect(line).not.toMatch(/\.\.|,,|;;|:\.|\( | \)|\(\)/)
    }
  })

  it('merujuk setiap tabel dan gambar dari teks', () => {
    const dirujuk = new Set(
      blocks.flatMap(inlinesOf).flatMap((inline) => (inline.type === 'ref' ? [inline.target] : [])),
    )
    const bernomor = blocks.flatMap((block) =>
      (block.type === 'table' && block.caption !== null) || block.type === 'figure' ? [block.id] : [],
    )
    // "Gambar L.2 sampai dengan Gambar L.6" names those between as well.
    const rentang = ['cascading-', 'pohon-sasaran-'].map((awalan) =>
      bernomor.filter((id) => id.startsWith(awalan)),
    )
    const tersebut = (id: string): boolean =>
      dirujuk.has(id) ||
      rentang.some(
        (deret) =>
          deret.length > 3 &&
          deret.includes(id) &&
          [deret[0], deret.at(-1)].every((ujung) => dirujuk.has(ujung ?? '')),
      )
    expect(bernomor.filter((id) => !tersebut(id))).toEqual([])
    expect([...dirujuk].filter((id) => !labels.has(id))).toEqual([])
  })

  it('memakai setiap penanda satu kali', () => {
    const ids = blocks.flatMap((block) =>
      block.type === 'heading' || block.type === 'table' || block.type === 'figure' ? [block.id] : [],
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('menyebut sel untuk setiap isian', () => {
    for (const { text, sheet, cell } of composed.gaps) {
      expect({ text, sheet, cell: /^[A-Z]+\d+$/.test(cell) }).toEqual({
        text,
        sheet: expect.stringMatching(/./),
        cell: true,
      })
    }
  })

  it('tidak mengulang kalimat dari sasaran ke sasaran', () => {
    const kalimat = document.sections
      .flatMap(({ blocks: isi }) => isi)
      .filter((block) => block.type === 'heading' && /^bagian-sasaran-\d+$/.test(block.id))
      .flatMap((block) => {
        const isi = bagian(dump, block.type === 'heading' ? block.id : '')
        const teks = isi.split('\n').flatMap((line) => {
          const [, isiBaris] = /^\s*(?:• plain|body): (.*)$/.exec(line) ?? []
          return isiBaris === undefined ? [] : isiBaris.split(/(?<=\.)\s+(?=[A-Z{*‹])/)
        })
        return [...new Set(teks)].filter(
          (satu) => satu.length > 25 && !satu.startsWith('**') && !satu.startsWith('‹'),
        )
      })
    expect(kalimat.filter((satu, index) => kalimat.indexOf(satu) !== index)).toEqual([])
  })

  it('memuat semua bab', () => {
    const judul = blocks.flatMap((block) =>
      block.type === 'heading' && block.kind === 'bab' ? [block.id] : [],
    )
    expect(judul).toEqual(['bab-pendahuluan', 'bab-perencanaan', 'bab-akuntabilitas', 'bab-penutup'])
  })
})

it('visi yang ditulis di antara tanda petik dicetak dengan satu pasang', () => {
  expect(bagian(susun(rsud).dump, 'bagian-visi-misi')).toContain('“Lazuardi Sehat dan Sejahtera”')
})

describe('atasan yang bukan kepala daerah', () => {
  const { dump } = susun(kelurahan)
  const naskah = bagian(dump, 'lampiran-perjanjian')

  it('menjadi pihak kedua dan penerima laporan; visi dan misi tetap milik kepala daerah', () => {
    expect(bagian(dump, 'bagian-kata-pengantar')).toContain('kepada Camat Randu atas kinerja')
    expect(bagian(dump, 'bagian-maksud-tujuan')).toContain('kepada Camat Randu dan menjadi bahan')
    expect(bagian(dump, 'bagian-perjanjian')).toContain('antara Lurah Melati dan Camat Randu ditandatangani')
    expect(bagian(dump, 'bagian-visi-misi')).toContain('visi dan misi Bupati Sagara')
    expect(naskah.match(/Camat Randu/g)).toHaveLength(3)
    expect(naskah.match(/Nama Camat/g)).toHaveLength(3)
    expect(naskah.match(/Pembina, IV\/a/g)).toHaveLength(2)
    expect(naskah).not.toMatch(/Bupati/)
  })

  it('adalah kepala daerah bila tidak ditulis', () => {
    const lain = susun({
      ...kelurahan,
      identitas: { ...kecamatan.identitas, namaKepalaDaerah: 'Nama Bupati' },
    }).dump
    expect(bagian(lain, 'lampiran-perjanjian').match(/Bupati Sagara/g)).toHaveLength(3)
    expect(bagian(lain, 'lampiran-perjanjian').match(/Nama Bupati/g)).toHaveLength(3)
    expect(bagian(lain, 'bagian-kata-pengantar')).toContain('kepada Bupati Sagara atas kinerja')
  })

  it('tanpa jabatan menjadi isian, tidak digantikan kepala daerah', () => {
    const { composed } = susun({
      ...kelurahan,
      identitas: { ...kecamatan.identitas, namaAtasan: 'Nama Camat' },
    })
    expect(gapsOf(composed.value).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('jabatan atasan — Identitas!'),
    )
  })
})

describe('laporan RSUD', () => {
  const { dump, composed, document } = susun(rsud, { draft: true })

  it('menyebut instansi, daerah, dan penanda tangan menurut jenisnya', () => {
    expect(dump).toContain('kepada Wali Kota Lazuardi')
    expect(dump).toContain('Plt. Direktur RSUD Bunga Sehat,')
    expect(dump).toContain(
      'Laporan Kinerja Instansi Pemerintah (LKIP) RSUD Bunga Sehat Kota Lazuardi Tahun 2023',
    )
    expect(dump).toContain('Lazuardi, 12 Februari 2024')
    expect(dump).toContain('ditandatangani pada bulan Januari 2023')
    expect(document.page.paper).toBe('F4')
    expect(document.meta.draft).toBe(true)
  })

  it('memakai kata arah yang benar untuk kedua polaritas', () => {
    const isi = bagian(dump, 'bagian-sasaran-1-target')
    expect(isi).toContain(
      '**Indeks kepuasan pasien.** Realisasi 88,2 berada di atas target 85, sehingga target tercapai, dengan capaian 103,76% (Memuaskan).',
    )
    expect(isi).toContain(
      'Realisasi 3 per mil berada di bawah target 4 per mil dan nilai yang lebih rendah lebih baik, sehingga target tercapai, dengan capaian 125,00%',
    )
    expect(isi).toContain('berada di dalam rentang target 60–85%')
    const gagal = bagian(dump, 'bagian-sasaran-2-target')
    expect(gagal).toContain(
      'Dari target BB, indikator Nilai SAKIP terealisasi B, sehingga target belum tercapai.',
    )
  })

  it('menyatakan alasan angka yang tidak dihitung', () => {
    expect(bagian(dump, 'bagian-sasaran-4-target')).toContain(
      'Capaian indikator Jumlah rujukan yang dilayani belum dapat dihitung karena realisasinya belum diukur',
    )
    expect(bagian(dump, 'bagian-sasaran-5-target')).toContain('karena targetnya 0 (nol)')
    // 7 indikator, 2 di antaranya tidak dapat dihitung.
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('Rata-rata capaian 5 (lima) dari 7 (tujuh) indikator')
    expect(bagian(dump, 'bagian-kesimpulan')).toContain('Capaian 2 (dua) indikator belum dapat dihitung')
  })

  it('menyebut efisien hanya bila target tercapai', () => {
    // S1: rata-rata (103,76 + 125 + 100) / 3 = 109,59; serapan 450/500 = 90%.
    expect(bagian(dump, 'bagian-sasaran-1-efisiensi')).toContain(
      'Anggaran yang tidak digunakan, Rp50 (10,00%), merupakan efisiensi karena rata-rata capaian sasaran S1 sudah 109,59%.',
    )
    // Program Layanan mendukung S1 dan S4.
    expect(bagian(dump, 'bagian-sasaran-1-efisiensi')).toContain('juga mendukung sasaran S4.')
    expect(bagian(dump, 'bagian-sasaran-2-efisiensi')).not.toContain('juga mendukung')
    // S2: B terhadap BB = 80%; serapan 400/500 = 80%.
    expect(bagian(dump, 'bagian-sasaran-2-efisiensi')).toContain(
      'Sebesar Rp100 (20,00%) tidak terserap; dengan capaian sasaran S2 yang baru 80,00%, jumlah itu merupakan sisa anggaran, bukan efisiensi.',
    )
    expect(bagian(dump, 'bagian-sasaran-3-efisiensi')).toContain(
      'belum ada anggaran yang dikaitkan dengan sasaran tersebut',
    )
  })

  it('membandingkan tahun dan Renstra menurut polaritas', () => {
    const tahun = bagian(dump, 'bagian-sasaran-1-tahun')
    expect(tahun).toContain(
      '**Indeks kepuasan pasien.** Realisasinya naik dari 86 pada tahun 2022 menjadi 88,2, atau bertambah 2,2 poin; capaiannya naik dari 103,61% menjadi 103,76%.',
    )
    expect(tahun).toContain(
      'Realisasinya turun dari 5 per mil pada tahun 2022 menjadi 3 per mil, atau berkurang 2 per mil; karena makin rendah makin baik, penurunan itu merupakan perbaikan, dan capaiannya naik dari 75,00% menjadi 125,00%.',
    )
    expect(bagian(dump, 'bagian-sasaran-3-tahun')).toContain(
      'Realisasi sasaran S3 tetap 94% seperti pada tahun 2022.',
    )
    expect(bagian(dump, 'bagian-sasaran-4-tahun')).toContain('Layanan baru dibuka pada tahun 2023.')
    // 94 lebih rendah daripada kondisi awal 95.
    expect(bagian(dump, 'bagian-sasaran-3-renstra')).toContain(
      'Meskipun demikian, hasil sasaran S3 itu masih lebih buruk daripada kondisi awal Renstra, yaitu 95%.',
    )
    expect(bagian(dump, 'bagian-sasaran-1-renstra')).toContain(
      'Target dalam perjanjian kinerja, yaitu 85, berbeda dari target Renstra',
    )
    expect(bagian(dump, 'bagian-sasaran-1-standar')).toContain(
      'yaitu 88,2, lebih baik daripada standar nasional 76,61.',
    )
  })

  it('tidak mengarang sebab', () => {
    const isi = bagian(dump, 'bagian-sasaran-2-penyebab')
    expect(isi).toContain('Cascading belum lengkap.')
    expect(isi).toContain('Cascading dilengkapi pada triwulan I.')
    // Angka kematian 125% > 120%: sebab wajib ditulis orang; barisnya ke-3, kolom Penyebab.
    expect(composed.gaps.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(
        /penyebab capaian jauh di atas target indikator Angka kematian di IGD — Realisasi![A-Z]+3\]/,
      ),
    )
  })

  it('mencetak keluaran yang hanya mempunyai target atau realisasi', () => {
    const { dump } = susun({
      ...badan,
      anggaran: [
        {
          tingkat: 'Program',
          uraian: 'Program Arsip',
          kodeSasaran: 'A',
          pagu: 10,
          realisasi: 9,
          targetKeluaran: '12 bulan',
        },
        { tingkat: 'Program', uraian: 'Program Layanan', kodeSasaran: 'B', pagu: 10, realisasi: 9 },
      ],
    })
    expect(dump).toContain('| 1 | Program Arsip | – | 12 bulan | – |')
    expect(dump).toContain('memuat target dan realisasi 1 (satu) keluaran')
  })

  it('mencetak seluruh isi rencana aksi dan RKT, juga pada baris sasaran', () => {
    const isi = (tahun: number, lain: Record<string, string>) => ({
      tahun,
      kodeSasaran: 'A',
      tingkat: 'Sasaran',
      uraian: 'Tertibnya arsip perangkat daerah',
      ...lain,
    })
    // badan melaporkan 2024; sasaran A bernama "Tertibnya arsip perangkat daerah".
    const { dump } = susun({
      ...badan,
      rencanaAksi: [
        isi(2024, { aksi: 'Rapat arsip' }),
        isi(2025, { uraian: 'Tertibnya arsip kecamatan', realisasiTw1: 'Sudah mulai' }),
        // Its code once more in the column of program codes says nothing more.
        isi(2025, { kode: 'a.' }),
      ],
      rkt: [isi(2025, {}), isi(2025, { tingkat: 'Program', uraian: 'Program Arsip', aksi: 'Menata gudang' })],
    })
    const aksi = bagian(dump, 'lampiran-realisasi-rencana-aksi')
    expect(aksi).toContain('| strong: Tertibnya arsip perangkat daerah | Rapat arsip |')
    const depan = bagian(dump, 'lampiran-rencana-aksi')
    expect(depan).toContain('| strong: Tertibnya arsip kecamatan | strong: Sudah mulai |')
    expect(depan.match(/Tertibnya arsip perangkat daerah/g)).toHaveLength(1)
    expect(bagian(dump, 'lampiran-rkt')).toContain('| strong: Program Arsip | Menata gudang |')
  })

  it('menjumlah satu kali program yang direncanakan untuk dua sasaran', () => {
    const baris = (kodeSasaran: string, uraian: string, anggaran: number, tingkat = 'Program') => ({
      tahun: 2025,
      kodeSasaran,
      tingkat,
      uraian,
      anggaran,
    })
    const { dump } = susun({
      ...badan,
      rkt: [
        baris('A', 'Program Penunjang', 500),
        baris('A', 'Penataan', 500, 'Sub Kegiatan'),
        baris('B', 'PROGRAM PENUNJANG', 500),
        baris('B', 'Program Layanan', 500),
        baris('B', 'Program Penunjang', 200),
      ],
    })
    // 500 (A dan B, program yang sama) + 500 (program lain) + 200 (bagian lain dari program yang sama) = 1.200.
    expect(bagian(dump, 'lampiran-rkt')).toContain('total: Jumlah anggaran | total: 1.200')
    expect(bagian(dump, 'lampiran-rkt')).toContain('lebih dari sekali dihitung satu kali')
    const tunggal = susun({ ...badan, rkt: [baris('A', 'Program Penunjang', 500)] }).dump
    expect(bagian(tunggal, 'lampiran-rkt')).not.toContain('dihitung satu kali')
  })

  it('menjumlah anggaran dan realisasi rencana aksi untuk baris yang sama', () => {
    const baris = (kodeSasaran: string, uraian: string, anggaran: number | null) => ({
      tahun: 2024,
      kodeSasaran,
      tingkat: 'Program',
      uraian,
      ...(anggaran === null ? {} : { anggaran }),
    })
    const arsip = baris('A', 'Program Pengelolaan Arsip', 1_000_000_000)
    const aksi = (rencanaAksi: readonly ReturnType<typeof baris>[]): string =>
      bagian(susun({ ...badan, rencanaAksi }).dump, 'lampiran-realisasi-rencana-aksi')
    // 900 + 450 juta; the program that both sasaran have counts once.
    const semua = [arsip, baris('B', 'Program Layanan Arsip', 500_000_000), { ...arsip, kodeSasaran: 'B' }]
    expect(aksi(semua)).toContain('total: Jumlah | total: 1.500.000.000 | total: 1.350.000.000 |')
    // A program without a budget in the plan is in neither total.
    const sebagian = [arsip, baris('B', 'Program Layanan Arsip', null)]
    expect(aksi(sebagian)).toContain('total: Jumlah | total: 1.000.000.000 | total: 900.000.000 |')
    expect(aksi(sebagian)).toMatch(/Program Layanan Arsip \|[^|]*\| strong: {2}\|/)
    // Without any budget in the plan there is no total that it could contradict.
    const tanpa = [baris('A', 'Program Pengelolaan Arsip', null), baris('B', 'Program Layanan Arsip', null)]
    expect(aksi(tanpa)).toContain('strong: Program Layanan Arsip | strong: 450.000.000 |')
    // One that sheet Anggaran does not have has no realisasi: then there is no total of it.
    const asing = [arsip, baris('B', 'Program Asing', 500_000_000)]
    expect(aksi(asing)).toContain('total: Jumlah anggaran | total: 1.500.000.000 | total:  |')
  })

  it('tidak mencetak realisasi program yang lebih besar daripada jumlah baris rencana aksi', () => {
    const anggaran = [
      { tingkat: 'Program', uraian: 'Program Arsip', kodeSasaran: 'A' },
      { tingkat: 'Kegiatan', uraian: 'Penataan' },
      { tingkat: 'Sub Kegiatan', uraian: 'Pemilahan', pagu: 1000, realisasi: 700 },
      { tingkat: 'Kegiatan', uraian: 'Pembinaan' },
      { tingkat: 'Sub Kegiatan', uraian: 'Bimbingan', pagu: 1000, realisasi: 900 },
    ]
    const rencanaAksi = [
      { tingkat: 'Program', uraian: 'Program Arsip' },
      { tingkat: 'Kegiatan', uraian: 'Penataan' },
      { tingkat: 'Sub Kegiatan', uraian: 'Pemilahan', anggaran: 1000 },
    ].map((satu) => ({ tahun: 2024, kodeSasaran: 'A', ...satu }))
    const aksi = bagian(susun({ ...badan, anggaran, rencanaAksi }).dump, 'lampiran-realisasi-rencana-aksi')
    // The program spent 700 + 900, of which the plan names 700: all of its kegiatan, a part of the program.
    expect(aksi).toContain('strong: Program Arsip | strong:  | strong:  |')
    expect(aksi).toMatch(/Penataan \| {2}\| 700 \|/)
    expect(aksi).toContain('total: Jumlah | total: 1.000 | total: 700 |')
  })

  it('mencari realisasi anggaran rencana aksi menurut kode, dan tidak menebak di antara nama yang sama', () => {
    const pos = (kode: string, tingkat: string, uraian: string, realisasi: number | null = null) => ({
      kode,
      tingkat,
      uraian,
      ...(realisasi === null ? {} : { pagu: 1000, realisasi }),
    })
    const aksi = (kode: readonly (string | null)[]): string => {
      const anggaran = [
        { ...pos('1', 'Program', 'Program Arsip'), kodeSasaran: 'A' },
        pos('1.1', 'Kegiatan', 'Penataan'),
        pos('1.1.01', 'Sub Kegiatan', 'Penyusunan Laporan', 700),
        pos('1.2', 'Kegiatan', 'Pembinaan'),
        pos('1.2.01', 'Sub Kegiatan', 'Penyusunan Laporan', 800),
        pos('1.2.02', 'Sub Kegiatan', 'Bimbingan', 900),
      ]
      const uraian = ['Penyusunan Laporan', 'Penyusunan laporan', 'Bimbingan']
      const rencanaAksi = uraian.map((nama, index) => ({
        tahun: 2024,
        kodeSasaran: 'A',
        tingkat: 'Sub Kegiatan',
        uraian: nama,
        kode: kode[index] ?? null,
        anggaran: 1000,
      }))
      const { dump } = susun({ ...badan, anggaran, rencanaAksi })
      return bagian(dump, 'lampiran-realisasi-rencana-aksi')
    }
    // 700 + 800 + 900 = 2.400; the third has no code, and its name is alone.
    const berkode = aksi(['1.1.01', '1.2.01.', null])
    expect(berkode).toMatch(/1\.1\.01 Penyusunan Laporan \| 1\.000 \| 700 \|/)
    expect(berkode).toMatch(/1\.2\.01\.? Penyusunan laporan \| 1\.000 \| 800 \|/)
    expect(berkode).toContain('total: Jumlah | total: 3.000 | total: 2.400 |')
    const polos = aksi([])
    expect(polos).toMatch(/Penyusunan Laporan \| 1\.000 \| {2}\|/)
    expect(polos).toContain('| 900 |')
    expect(polos).toContain('total: Jumlah anggaran | total: 3.000 | total:  |')
  })

  it('mencari realisasi anggaran rencana aksi tanpa kode menurut induk, sasaran, lalu anggarannya', () => {
    const pos = (tingkat: string, uraian: string, pagu: number, realisasi: number, kodeSasaran?: string) => ({
      tingkat,
      uraian,
      pagu,
      realisasi,
      ...(kodeSasaran === undefined ? {} : { kodeSasaran }),
    })
    const anggaran = [
      pos('Program', 'Program Arsip', 3000, 2700, 'A'),
      pos('Kegiatan', 'Administrasi', 3000, 2700),
      pos('Sub Kegiatan', 'Penyusunan Laporan', 2000, 1900),
      pos('Sub Kegiatan', 'Penyusunan Laporan', 1000, 800),
      pos('Program', 'Program Arsip', 4000, 3600, 'B'),
      pos('Kegiatan', 'Administrasi', 4000, 3600),
      pos('Sub Kegiatan', 'Penyusunan Laporan', 4000, 3600),
    ]
    const aksi = (
      baris: readonly (readonly [kodeSasaran: string, tingkat: string, uraian: string, anggaran?: number])[],
    ): string => {
      const rencanaAksi = baris.map(([kodeSasaran, tingkat, uraian, rupiah]) => ({
        tahun: 2024,
        kodeSasaran,
        tingkat,
        uraian,
        ...(rupiah === undefined ? {} : { anggaran: rupiah }),
      }))
      return bagian(susun({ ...badan, anggaran, rencanaAksi }).dump, 'lampiran-realisasi-rencana-aksi')
    }
    // By the sasaran: both programs of one name; by the program above: its kegiatan, and what is below that.
    const lengkap = aksi([
      ['A', 'Program', 'Program Arsip', 3000],
      ['A', 'Kegiatan', 'Administrasi', 3000],
      ['A', 'Sub Kegiatan', 'Penyusunan Laporan', 1000],
      ['B', 'Program', 'Program Arsip', 4000],
      ['B', 'Kegiatan', 'Administrasi', 4000],
      ['B', 'Sub Kegiatan', 'Penyusunan Laporan', 4000],
    ])
    expect(lengkap).toContain('strong: Program Arsip | strong: 3.000 | strong: 2.700 |')
    expect(lengkap).toContain('strong: Program Arsip | strong: 4.000 | strong: 3.600 |')
    expect(lengkap).toMatch(/Administrasi \| 3\.000 \| 2\.700 \|/)
    expect(lengkap).toMatch(/Administrasi \| 4\.000 \| 3\.600 \|/)
    // Of two below one kegiatan, the one with the amount of the plan: 1.000.
    expect(lengkap).toMatch(/Penyusunan Laporan \| 1\.000 \| 800 \|/)
    expect(lengkap).toMatch(/Penyusunan Laporan \| 4\.000 \| 3\.600 \|/)
    // 3.000 + 4.000 = 7.000; 2.700 + 3.600 = 6.300.
    expect(lengkap).toContain('total: Jumlah | total: 7.000 | total: 6.300 |')
  })

  it('menyebut tingkat anggaran yang ada, juga tanpa program', () => {
    const pos = (tingkat: string, uraian: string, kodeSasaran: string, realisasi: number) => ({
      tingkat,
      uraian,
      kodeSasaran,
      pagu: 1000,
      realisasi,
    })
    const kegiatan = [
      pos('Kegiatan', 'Penataan', 'A', 900),
      pos('Kegiatan', 'Pembinaan', 'B', 800),
      pos('Kegiatan', 'Layanan', 'B', 800),
    ]
    const { dump } = susun({ ...badan, anggaran: kegiatan })
    expect(dump).toContain('serapan setiap kegiatan digambarkan')
    expect(dump).toContain('Serapan Anggaran menurut Kegiatan Tahun 2024')
    expect(dump).toContain('terdapat pada 2 (dua) kegiatan')
    expect(dump).toContain('menurut sasaran dan kegiatan disajikan')
    expect(dump).toContain('ke dalam kegiatan digambarkan')
    expect(dump).not.toMatch(/setiap program|menurut Program|dan program beserta/)
    const program = susun({ ...badan, anggaran: kegiatan.map((satu) => ({ ...satu, tingkat: 'Program' })) })
    expect(program.dump).toContain('ke dalam program digambarkan')
    expect(program.dump).toContain('serapan setiap program digambarkan')
  })

  it('menjumlah rencana yang sebagian programnya hanya dirinci', () => {
    const baris = (tingkat: string, uraian: string, anggaran?: number) => ({
      tahun: 2025,
      kodeSasaran: 'A',
      tingkat,
      uraian,
      ...(anggaran === undefined ? {} : { anggaran }),
    })
    const rkt = [
      baris('Program', 'Program Penunjang', 500),
      baris('Sub Kegiatan', 'Penataan', 500),
      baris('Program', 'Program Layanan'),
      baris('Kegiatan', 'Loket', 300),
      baris('Sub Kegiatan', 'Antrean', 300),
    ]
    // 500 (program) + 300 (kegiatan di bawah program tanpa anggaran) = 800.
    expect(bagian(susun({ ...badan, rkt }).dump, 'lampiran-rkt')).toContain(
      'total: Jumlah anggaran | total: 800',
    )
  })

  it('menyebut sumber setiap tabel lampiran, juga yang diganti instansi, tetapi tidak di dalam naskah yang ditandatangani', () => {
    const rencana = [
      { tahun: 2024, kodeSasaran: 'A', tingkat: 'Program', uraian: 'Program Pengelolaan Arsip', anggaran: 1 },
    ]
    const { dump } = susun({
      ...badan,
      rencanaAksi: [
        ...rencana,
        { tahun: 2025, kodeSasaran: 'A', tingkat: 'Program', uraian: 'P', anggaran: 1 },
      ],
      rkt: [{ tahun: 2025, kodeSasaran: 'A', tingkat: 'Program', uraian: 'P', anggaran: 1 }],
      narasi: [{ bagian: 'Lampiran RKT', letak: 'Sumber', paragraf: 'Renja 2025' }],
    })
    const sumber = (id: string): readonly string[] => bagian(dump, id).match(/Sumber: .*/g) ?? []
    const biasa = expect.stringMatching(/^Sumber: Badan Arsip Daerah .*, 2024$/)
    expect(sumber('lampiran-perjanjian')).toEqual([])
    // The figures of the form have their source where Bab II shows them.
    expect(sumber('bagian-perjanjian')).toEqual([biasa])
    expect(sumber('bagian-anggaran')).toEqual([biasa])
    expect(sumber('lampiran-indikator')).toEqual([biasa])
    expect(sumber('lampiran-realisasi-rencana-aksi')).toEqual([biasa])
    expect(sumber('lampiran-rencana-aksi')).toEqual([biasa])
    expect(sumber('lampiran-rkt')).toEqual(['Sumber: Renja 2025'])
  })

  it('menyebut periode laporan pada judul tabel dan gambar yang memuat realisasinya', () => {
    const { dump } = susun({ ...badan, identitas: { ...badan.identitas, periodeLaporan: 'Triwulan III' } })
    const judul = (dump.match(/^ *(?:Tabel|Gambar) 3\.\d+ .*\(.*\)$/gm) ?? []).filter(
      (satu) => !/\((?:kategori|.*-renstra|.*-tahun|.*-tren|perbandingan-tahun)\)$/.test(satu),
    )
    expect(judul.length).toBeGreaterThan(8)
    expect(judul.filter((satu) => !satu.includes('Triwulan III Tahun 2024'))).toEqual([])
    expect(dump).toMatch(/#### 3\.3\.\d\.1 Target dan Realisasi Triwulan III Tahun 2024/)
  })

  it('menaruh sumber naskah perjanjian di bawah tanda tangan terakhir', () => {
    const { dump } = susun({
      ...badan,
      narasi: [{ bagian: 'Lampiran Perjanjian Kinerja', letak: 'Sumber', paragraf: 'Naskah asli' }],
    })
    const lampiran = bagian(dump, 'lampiran-perjanjian')
    expect(lampiran.match(/Sumber: .*/g)).toEqual(['Sumber: Naskah asli'])
    expect(lampiran.lastIndexOf('Pihak Pertama,')).toBeLessThan(lampiran.indexOf('Sumber: Naskah asli'))
    expect(lampiran.lastIndexOf('Pihak Pertama,')).toBeGreaterThan(0)
  })

  it('mencetak riwayat indikator tujuan yang lebih lama daripada tahun lalu', () => {
    const riwayat = (tahun: number, realisasi: number) => ({
      kodeIndikator: 'T-1',
      tahun,
      target: 80,
      realisasi,
    })
    const { dump } = susun({
      ...bertujuan,
      riwayat: [riwayat(2021, 70.5), riwayat(2022, 76), riwayat(2023, 79)],
    })
    expect(bagian(dump, 'bagian-tujuan')).toContain(
      'Pada tahun-tahun sebelumnya realisasinya 76 (2022) dan 70,5 (2021).',
    )
  })

  it('mencetak keterangan Riwayat juga bila angkanya ada', () => {
    const riwayat = (tahun: number, lain: Record<string, string | number>) => ({
      kodeIndikator: 'A-1',
      tahun,
      ...lain,
    })
    const { dump } = susun({
      ...badan,
      riwayat: [
        riwayat(2023, { target: 75, realisasi: 70, keterangan: 'Angka sementara' }),
        riwayat(2022, { keterangan: 'Belum diukur' }),
      ],
    })
    const isi = bagian(dump, 'bagian-sasaran-1-tahun')
    expect(isi).toContain(
      'Catatan sasaran A untuk tahun 2022: Belum diukur. Catatan sasaran A untuk tahun 2023: Angka sementara.',
    )
  })

  it('menyatukan unit yang hanya berbeda huruf besar, dan mengenali nama instansi', () => {
    const baris = (unit: string, jenis: string, uraian: string) => ({ unit, jenis, uraian })
    const { dump } = susun({
      ...badan,
      tugasDanFungsi: [
        baris(badan.identitas?.namaOpd?.toString().toUpperCase() ?? '', 'Tugas', 'Mengelola arsip'),
        baris('Sekretariat', 'Tugas', 'Mengurus surat'),
        baris('SEKRETARIAT', 'Fungsi', 'Mencatat surat'),
      ],
    })
    const tugas = bagian(dump, 'bagian-tugas-fungsi')
    expect(tugas).toContain('mempunyai tugas mengelola arsip')
    expect(tugas).toContain('**Sekretariat** bertugas mengurus surat. Fungsinya:')
    expect(tugas).not.toContain('SEKRETARIAT')
  })

  it('menghitung strategi yang sama untuk dua sasaran, yang disebut dengan kodenya, dua kali', () => {
    const { dump } = susun({
      ...badan,
      strategi: ['S1', 'S2'].map((kodeSasaran) => ({ kodeSasaran, strategi: 'Menata arsip' })),
    })
    expect(bagian(dump, 'bagian-strategi')).toContain('menempuh 2 (dua) strategi')
  })

  it('menghitung dan menyatukan strategi yang hanya berbeda huruf besar', () => {
    const baris = (sasaran: string | null, strategi: string, arahKebijakan: string) => ({
      ...(sasaran === null ? {} : { sasaran }),
      strategi,
      arahKebijakan,
    })
    const { dump } = susun({
      ...badan,
      strategi: [
        baris('Arsip tertib', 'Menata arsip', 'Satu'),
        baris('ARSIP TERTIB', 'menata arsip', 'Dua'),
        baris(null, 'Melatih arsiparis', 'Tiga'),
      ],
    })
    const strategi = bagian(dump, 'bagian-strategi')
    expect(strategi).toContain('menempuh 2 (dua) strategi')
    expect(strategi).toContain('Arsip tertib | Menata arsip | 1. Satu ⏎ 2. Dua')
    // Not taken for one of the sasaran above.
    expect(strategi).toContain('PERLU DIISI: sasaran strategi')
  })

  it('mencetak dasar pembentukan unit', () => {
    const unit = (jenis: string, uraian: string) => ({ unit: 'Sekretariat', jenis, uraian })
    const dasar = unit('Dasar', 'Peraturan Bupati Nomor 7 Tahun 2011 tentang Sekretariat')
    const isi = (...rows: readonly Record<string, string>[]): string =>
      bagian(susun({ ...badan, tugasDanFungsi: rows }).dump, 'bagian-tugas-fungsi')
    const kalimat =
      'Dasar pembentukan Sekretariat adalah Peraturan Bupati Nomor 7 Tahun 2011 tentang Sekretariat.'
    expect(isi(dasar)).toContain(`**Sekretariat**. ${kalimat}`)
    expect(isi(unit('Tugas', 'Mengurus surat'), dasar, unit('Fungsi', 'Mencatat surat'))).toContain(
      `**Sekretariat** bertugas mengurus surat. ${kalimat} Fungsinya:`,
    )
  })

  it('mencetak uraian pembilang dan penyebut yang tidak muncul di analisis', () => {
    const [pertama, kedua] = badan.perjanjianKinerja ?? []
    const { dump } = susun({
      ...badan,
      perjanjianKinerja: [
        {
          ...pertama,
          uraianPembilang: 'Perangkat daerah tertib',
          uraianPenyebut: 'Seluruh perangkat daerah',
        },
        { ...kedua, uraianPembilang: 'Jumlah menit' },
      ],
    })
    // Satuan % tanpa faktor: dikali 100.
    const isi = bagian(dump, 'lampiran-indikator')
    expect(isi).toContain('Perangkat daerah tertib dibagi Seluruh perangkat daerah dikali 100')
    expect(isi).toContain('Pembilang: Jumlah menit')
    expect(isi).toContain('beserta cara penghitungan dan keterangannya')
  })

  it('menempatkan Narasi pada bagian yang disebut', () => {
    const latar = bagian(dump, 'bagian-latar-belakang').trimEnd()
    expect(latar).toMatch(/body: Paragraf sesudah\.\nbody: Paragraf kedua\.$/)
    expect(bagian(dump, 'bagian-maksud-tujuan').split('\n')[1]).toBe('body: Paragraf sebelum.')
    const s2 = bagian(dump, 'bagian-sasaran-2').trimEnd()
    expect(s2).toMatch(/plain: \*\*Catatan\*\*\nbody: Paragraf milik S2\.$/)
    expect(bagian(dump, 'bagian-sasaran-1')).not.toContain('Paragraf milik S2')
    const penyebab = bagian(dump, 'bagian-sasaran-3-penyebab')
    expect(penyebab).toContain('Pengganti penyebab S3.')
    expect(penyebab).not.toContain('Klaim dibayar')
    expect(bagian(dump, 'bagian-sumber-dana')).toContain('Sumber: BPKAD, 2024')
    expect(bagian(dump, 'bagian-belanja')).toContain('Sumber: RSUD Bunga Sehat Kota Lazuardi, 2023')
    const pengantar = bagian(dump, 'bagian-kata-pengantar')
    expect(pengantar.indexOf('Salam dari direktur.')).toBeLessThan(pengantar.indexOf('tanda tangan:'))
    expect(dump).not.toContain('Tidak boleh muncul.')
  })

  it('mencetak setiap baris Narasi dari satu bagian, menurut urutannya', () => {
    const isi = (letak: string, paragraf: string) => ({ bagian: 'Penutup', letak, paragraf })
    const { dump } = susun({
      ...badan,
      narasi: [
        isi('Sesudah', 'Sesudah satu.'),
        isi('Sebelum', 'Sebelum satu.'),
        isi('Ganti', 'Ganti satu.'),
        isi('Ganti', 'Ganti dua.'),
        isi('Sebelum', 'Sebelum dua.'),
        isi('Sesudah', 'Sesudah dua.'),
      ],
    })
    const teks = bagian(dump, 'bagian-kesimpulan').match(/body: .*/g)
    expect(teks).toEqual([
      'body: Sebelum satu.',
      'body: Sebelum dua.',
      'body: Ganti satu.',
      'body: Ganti dua.',
      'body: Sesudah satu.',
      'body: Sesudah dua.',
    ])
  })

  it('menggabungkan keterangan sumber, dan mencetaknya juga bila bagian itu tidak mempunyai tabel', () => {
    const { dump } = susun({
      ...badan,
      narasi: [
        { bagian: 'Dasar Hukum', letak: 'Sumber', paragraf: 'JDIH, 2024' },
        { bagian: 'Hasil Pengukuran', letak: 'Sumber', paragraf: 'Bappeda, 2024' },
        { bagian: 'Hasil Pengukuran', letak: 'Sumber', paragraf: 'Sumber: BPS, 2024' },
      ],
    })
    expect(bagian(dump, 'bagian-dasar-hukum')).toContain('body: Sumber: JDIH, 2024')
    expect(bagian(dump, 'bagian-pengukuran')).toContain('Sumber: Bappeda, 2024; BPS, 2024')
  })

  it.each([
    ['B', [2]],
    ['b.', [2]],
    [' B-1 ', [2]],
    ['b-1', [2]],
    ['T', [1, 2]],
    ['T-1', [1, 2]],
    ['', [1, 2]],
    ['C', []],
  ])('menempatkan Narasi berkode “%s” pada sasaran yang dimaksud', (kode, nomor) => {
    const buku: BukuUji = {
      ...bertujuan,
      narasi: [{ bagian: 'Penyebab', kode, paragraf: 'Paragraf uji.' }],
    }
    const { dump } = susun(buku)
    const terisi = [1, 2].filter((satu) =>
      bagian(dump, `bagian-sasaran-${satu}-penyebab`).includes('Paragraf uji.'),
    )
    expect(terisi).toEqual(nomor)
  })

  it('mengenali kode sasaran yang ditulis lain pada lembar lain', () => {
    const [pertama, kedua] = badan.anggaran ?? []
    const { dump } = susun({
      ...badan,
      anggaran: [
        { ...pertama, kodeSasaran: 'b; A.' },
        { ...kedua, kodeSasaran: 'A; B' },
      ],
      strategi: [{ kodeSasaran: 'a.', strategi: 'Membina pengelola arsip' }],
    })
    expect(dump).toContain('A Tertibnya arsip perangkat daerah; B Meningkatnya layanan arsip')
    expect(dump).not.toMatch(/\b(?:b|A\.);/)
    expect(bagian(dump, 'bagian-strategi')).toContain('Tertibnya arsip perangkat daerah')
  })

  it('melampirkan yang ada saja', () => {
    const lampiran = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'heading' && block.kind === 'lampiran' ? [block.id] : []))
    expect(lampiran).toEqual([
      'lampiran-perjanjian',
      'lampiran-indikator',
      'lampiran-realisasi-rencana-aksi',
      'lampiran-rencana-aksi',
      'lampiran-rkt',
      'lampiran-pohon-kinerja',
      'lampiran-cascading',
      'lampiran-kertas-kerja',
    ])
    // Target 90, realisasi 94: 94 / 90 x 100 = 104,44.
    expect(bagian(dump, 'lampiran-kertas-kerja')).toMatch(/94 \/ 90 × 100 \| 104,44/)
  })

  it('menggambar tren hanya bila ada sekurang-kurangnya dua tahun sebelumnya', () => {
    expect(dump).toContain('(sasaran-1-tren)')
    expect(dump).not.toContain('(sasaran-2-tren)')
    // 82/81 = 101,23; 86/83 = 103,61; 88,2/85 = 103,76.
    expect(bagian(dump, 'bagian-sasaran-1-tahun')).toContain('berturut-turut 101,23%; 103,61%; dan 103,76%.')
  })

  it('menjumlah anggaran program yang mendukung dua sasaran satu kali', () => {
    const isi = bagian(dump, 'bagian-realisasi-sasaran')
    expect(isi).toContain(
      'total: Jumlah seluruh anggaran [2 kolom] | total: 1.000 | total: 850 | total: 85,00 | total: 150',
    )
    expect(isi).toContain('Jumlah seluruh anggaran berbeda dari penjumlahan baris tabel')
  })
})

describe('indikator berupa kata', () => {
  const perjanjian = (kode: string, target: string, polaritas: string) => ({
    kodeSasaran: 'A',
    sasaran: 'Tertibnya arsip',
    kodeIndikator: kode,
    indikator: `Indikator ${kode}`,
    target,
    polaritas,
  })
  const { dump } = susun({
    ...badan,
    perjanjianKinerja: [perjanjian('A-1', 'Ya', 'ya/tidak'), perjanjian('A-2', 'BB', 'predikat')],
    realisasi: [
      { kodeIndikator: 'A-1', realisasi: 'Tidak' },
      { kodeIndikator: 'A-2', realisasi: 'CC' },
    ],
  })

  it('tidak disebut di atas atau di bawah bila hanya ada dan tidak', () => {
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain(
      'Hasilnya “Tidak” dan belum sesuai dengan target “Ya”, dengan capaian 0,00%',
    )
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain(
      'Realisasi CC berada di bawah target BB, sehingga target belum tercapai',
    )
  })
})

describe('laporan badan dengan lembar wajib saja', () => {
  const { dump, composed } = susun(badan)

  it('menyebut jabatan dan daerah tanpa isian', () => {
    expect(dump).toContain('kepada Gubernur Tirta Raya')
    expect(dump).toContain('Kepala Badan Arsip Daerah,')
  })

  it('tidak menyebut misi atau tujuan yang tidak ada', () => {
    expect(bagian(dump, 'bagian-visi-misi').split('\n').slice(1).join('\n')).not.toMatch(
      /\b[Mm]isi\b|\b[Tt]ujuan\b/,
    )
    expect(dump).toContain('## 2.1 Sasaran (bagian-visi-misi)')
    expect(bagian(dump, 'bagian-ikhtisar')).toContain('pertanggungjawaban atas pelaksanaan sasaran yang')
  })

  it('fungsi tanpa tugas tidak merujuk ke tugas', () => {
    const tugasDanFungsi = [{ jenis: 'Fungsi', uraian: 'Menata arsip' }]
    const isi = bagian(susun({ ...badan, tugasDanFungsi }).dump, 'bagian-tugas-fungsi')
    expect(isi).toContain('Badan Arsip Daerah menyelenggarakan fungsi:')
    expect(isi).not.toContain('tugas tersebut')
  })

  it('tanpa realisasi dan anggaran: kesimpulan tidak menyebut indikatornya belum diisi', () => {
    const isi = bagian(susun({ ...badan, realisasi: [], anggaran: [] }).dump, 'bagian-kesimpulan')
    expect(isi).toContain('Capaian 2 (dua) indikator belum dapat dihitung')
    expect(isi).not.toContain('belum diisi')
  })

  it('membedakan tercapai dan belum menurut polaritas', () => {
    // A: 60/80 = 75%; B: (2*10 - 8)/10 = 120%.
    expect(bagian(dump, 'bagian-sasaran-1-target')).toContain('baru terealisasi 60% dari target 80%')
    expect(bagian(dump, 'bagian-sasaran-2-target')).toContain(
      'Realisasi indikator Rata-rata waktu penemuan arsip sebesar 8 menit berada di bawah target 10 menit dan itu berarti lebih baik',
    )
    expect(dump).toContain('Rata-rata capaian seluruh indikator adalah **97,50%**')
  })

  it('meminta yang hanya dapat ditulis orang, dengan selnya', () => {
    const teks = composed.gaps.map(({ text }) => text)
    expect(teks).toContainEqual(
      expect.stringContaining('penyebab belum tercapainya target indikator Persentase perangkat daerah'),
    )
    expect(teks).toContainEqual(
      expect.stringContaining('target jangka menengah untuk sasaran A — Renstra!A2'),
    )
    expect(teks).toContainEqual(
      expect.stringContaining('realisasi dan target tahun 2023 untuk sasaran B — Riwayat!D2'),
    )
    expect(teks).toContainEqual(
      expect.stringContaining('isu strategis (baris dengan Jenis “Isu”) — Isu dan Langkah!B2'),
    )
  })

  it('tidak memuat bagian yang lembarnya tidak ada', () => {
    for (const id of ['bagian-strategi', 'bagian-sumber-dana', 'bagian-belanja', 'lampiran-rkt']) {
      expect(bagian(dump, id)).toBe('')
    }
  })
})

describe('sel yang tidak terbaca', () => {
  const { dump, composed } = susun(rusak, { draft: true })

  it('menjadi isian dengan selnya, bukan angka dari sisanya', () => {
    const teks = composed.gaps.map(({ text }) => text)
    expect(teks).toContainEqual(expect.stringMatching(/realisasi — Realisasi![A-Z]+2\]/))
    expect(teks).toContainEqual(expect.stringMatching(/anggaran — Anggaran![A-Z]+3\]/))
    // Pagu program pertama tidak dapat dijumlah: 300.000.000 adalah sebagian saja.
    const program = bagian(dump, 'bagian-program-kegiatan')
    expect(program).toMatch(/Program Pengelolaan Arsip \| strong: ‹\[PERLU DIISI: anggaran/)
    expect(program).toMatch(
      /total: ‹\[PERLU DIISI: anggaran — Anggaran![A-Z]+3\]› \| total: 1\.550\.000\.000 \| total: –/,
    )
    expect(bagian(dump, 'bagian-sasaran-1-efisiensi')).toContain('tidak dapat dinilai')
    expect(bagian(dump, 'bagian-efisiensi')).not.toContain('800.000.000')
  })

  it('juga pada lembar pilihan', () => {
    const { composed: lain } = susun(
      {
        ...rsud,
        renstra: [{ kodeIndikator: 'S1.1', kondisiAwal: bad, kondisiAkhir: bad, 2023: bad }],
        riwayat: [{ kodeIndikator: 'S1.1', tahun: 2022, target: 83, realisasi: bad }],
        aparatur: [{ kelompok: 'Golongan', uraian: 'IV', jumlah: bad }],
        sumberDana: [{ sumberDana: 'BLUD', anggaran: bad, realisasi: 600 }],
        belanja: [{ jenis: 'Belanja Pegawai', uraian: 'Gaji', anggaran: 600, realisasi: bad }],
        rkt: [
          { tahun: 2024, kodeSasaran: 'S1', tingkat: 'Program', uraian: 'Program Layanan', anggaran: bad },
        ],
      },
      { draft: true },
    )
    const lembar = new Set(lain.gaps.map(({ sheet }) => sheet))
    for (const nama of ['Renstra', 'Riwayat', 'Aparatur', 'Sumber Dana', 'Belanja', 'RKT'])
      expect(lembar).toContain(nama)
  })

  it('juga pada jumlah sebuah jenis belanja yang tidak dirinci', () => {
    const { dump: lain } = susun(
      { ...rsud, belanja: [{ jenis: 'Belanja Pegawai', anggaran: 600, realisasi: bad }] },
      { draft: true },
    )
    expect(bagian(lain, 'bagian-belanja')).toContain('PERLU DIISI: realisasi anggaran — Belanja!')
  })

  it('tidak mengubah sasaran yang datanya utuh', () => {
    // B: (2*10 - 8)/10 = 120%; serapan 450/500 = 90%.
    expect(bagian(dump, 'bagian-sasaran-2-efisiensi')).toContain('Rp50.000.000 (10,00%)')
  })
})

describe('tahun yang tidak terbaca', () => {
  it('menjadi isian di sampul dan tidak pernah 0', () => {
    const { dump, composed } = susun(
      { ...badan, identitas: { ...badan.identitas, tahun: bad } },
      { draft: true },
    )
    expect(composed.gaps.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('tahun laporan — Identitas!'),
    )
    expect(dump).not.toMatch(/[Tt]ahun -?[01]\b/)
  })
})

describe('laporan dengan banyak indikator', () => {
  const { dump } = susun(besar(40))

  it('tidak menjejalkan puluhan nama ke dalam satu kalimat', () => {
    // Terendah: (40 + 1) / (50 + 1) = 80,39%.
    const ikhtisar = bagian(dump, 'bagian-ikhtisar')
    expect(ikhtisar.match(/• plain: /g)).toHaveLength(5)
    expect(ikhtisar).toContain('• plain: Persentase hal ke-1, dengan capaian 80,39%. Sebab ke-1.')
    expect(bagian(dump, 'bagian-perbandingan')).toContain(
      'Dibandingkan dengan tahun 2023, realisasi 40 (empat puluh) indikator memburuk. Capaian turun pada 40 (empat puluh) indikator.',
    )
    expect(bagian(dump, 'bagian-kesimpulan')).toContain(
      'Target belum tercapai pada 40 (empat puluh) indikator.',
    )
    expect(bagian(dump, 'bagian-program-kegiatan')).toContain(
      'Anggaran seluruh sub kegiatan terserap kurang dari 80%. Rincian',
    )
  })
})

describe('templat yang diganti kantor', () => {
  it('melaporkan rujukan ke tabel yang tidak tercetak', () => {
    const { composed } = susun(badan, {
      templates: new Map([
        ...templates,
        ['bab-4.md.hbs', '# Penutup {#bab-penutup}\n\nLihat {{ref "belanja"}}.\n'],
      ]),
    })
    expect(composed.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['LK511', 'bab-4.md.hbs', '3'],
    ])
  })

  it('meninggalkan bab yang berkasnya tidak ada', () => {
    const { document } = susun(badan, {
      templates: new Map([...templates].filter(([file]) => file !== 'bab-4.md.hbs')),
    })
    const judul = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' && block.kind === 'bab' ? [block.id] : [])),
    )
    expect(judul).not.toContain('bab-penutup')
  })
})
