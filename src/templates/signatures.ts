/** Place, date and signature blocks; what the workbook lacks is a gap, except a NIP, which an office may leave out. */
import type { Block, Inline, Signature, Table } from '../document/document.ts'
import type { Tanggal } from '../model/laporan.ts'
import { tulisTanggal } from '../workbook/date.ts'
import { gap, text } from './engine/rich.ts'
import type { Bahan } from './view/bahan.ts'
import { tempatIdentitas } from './view/tempat.ts'

/** Where a name that is signed by hand is left open. */
const TITIK = '…………………………………'

function atauIsian(bahan: Bahan, isian: keyof Bahan['laporan']['identitas'], apa: string): Inline {
  const nilai = bahan.laporan.identitas[isian].value
  return typeof nilai === 'string' && nilai.trim() !== ''
    ? text(nilai.trim())
    : gap(apa, tempatIdentitas(bahan.laporan, isian))
}

function tempatTanggal(
  bahan: Bahan,
  tanggal: Tanggal | null,
  isian: 'tanggalLaporan' | 'tanggalPerjanjian',
): readonly Inline[] {
  const apa = isian === 'tanggalLaporan' ? 'tanggal laporan' : 'tanggal perjanjian kinerja'
  return [
    atauIsian(bahan, 'tempat', 'tempat penandatanganan'),
    text(', '),
    tanggal === null ? gap(apa, tempatIdentitas(bahan.laporan, isian)) : text(tulisTanggal(tanggal)),
  ]
}

function pimpinan(bahan: Bahan, sebelum: readonly (readonly Inline[])[]): Signature['blocks'][number] {
  const { identitas } = bahan.laporan
  const pangkat = (identitas.pangkat.value ?? '').trim()
  const nip = (identitas.nip.value ?? '').trim()
  return {
    before: sebelum,
    name: [atauIsian(bahan, 'namaPimpinan', 'nama pimpinan')],
    after: [
      ...(pangkat === '' ? [] : [[text(pangkat)]]),
      ...(nip === '' ? [] : [[text(`NIP ${nip.replace(/^NIP\.?\s*/i, '')}`)]]),
    ],
  }
}

/** `laporan`: the head alone. `perjanjian`: both parties. */
export function tandaTangan(bahan: Bahan, jenis: 'laporan' | 'perjanjian'): readonly Block[] {
  const { sebutan, laporan } = bahan
  const { tanggalLaporan, tanggalPerjanjian, namaKepalaDaerah } = laporan.identitas
  if (jenis === 'laporan') {
    return [
      {
        type: 'signature',
        blocks: [
          pimpinan(bahan, [
            tempatTanggal(bahan, tanggalLaporan.value, 'tanggalLaporan'),
            [text(`${sebutan.jabatanPimpinan},`)],
          ]),
        ],
      },
    ]
  }
  const nama = (namaKepalaDaerah.value ?? '').trim()
  return [
    {
      type: 'signature',
      blocks: [
        {
          before: [[text('Pihak Kedua,')], [text(`${sebutan.kepalaDaerahLengkap},`)]],
          name: [text(nama === '' ? TITIK : nama)],
          after: [],
        },
        pimpinan(bahan, [
          tempatTanggal(bahan, tanggalPerjanjian.value, 'tanggalPerjanjian'),
          [text('Pihak Pertama,')],
          [text(`${sebutan.jabatanPimpinan},`)],
        ]),
      ],
    },
  ]
}

/** Who promises and who receives the promise, as aligned text. */
export function paraPihak(bahan: Bahan): readonly Block[] {
  const { sebutan, laporan } = bahan
  const kepala = (laporan.identitas.namaKepalaDaerah.value ?? '').trim()
  return [
    pihak('pihak-pertama', [atauIsian(bahan, 'namaPimpinan', 'nama pimpinan')], sebutan.jabatanPimpinan),
    penegasan('selanjutnya disebut ', 'pihak pertama', '.'),
    pihak('pihak-kedua', [text(kepala === '' ? TITIK : kepala)], sebutan.kepalaDaerahLengkap),
    penegasan('selaku atasan langsung pihak pertama, selanjutnya disebut ', 'pihak kedua', '.'),
  ]
}

function pihak(id: string, nama: readonly Inline[], jabatan: string): Table {
  const baris = (label: string, isi: readonly Inline[]) => ({
    cells: [{ lines: [[text(label)]] }, { lines: [[text(':')]] }, { lines: [isi] }],
  })
  return {
    type: 'table',
    id,
    caption: null,
    columns: [
      { weight: 12, align: 'left' },
      { weight: 3, align: 'center' },
      { weight: 60, align: 'left' },
    ],
    head: [],
    rows: [baris('Nama', nama), baris('Jabatan', [text(jabatan)])],
    source: null,
    borders: 'none',
  }
}

function penegasan(awal: string, tebal: string, akhir: string): Block {
  return {
    type: 'paragraph',
    role: 'plain',
    children: [text(awal), { ...text(tebal), bold: true }, text(akhir)],
  }
}
