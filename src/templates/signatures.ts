/** Place, date and signature blocks; what the workbook lacks is a gap, except a NIP, which an office may leave out. */
import type { Block, Inline, Signature, Table } from '../document/document.ts'
import type { Tanggal } from '../model/laporan.ts'
import { tulisTanggal } from '../workbook/date.ts'
import { text } from './engine/rich.ts'
import { jabatanAtasan } from './view/atasan.ts'
import type { Bahan } from './view/bahan.ts'
import type { Atasan } from './view/sebutan.ts'
import { isianIdentitas } from './view/tempat.ts'

/** Where a name that is signed by hand is left open. */
const TITIK = '…………………………………'

function atauIsian(bahan: Bahan, isian: keyof Bahan['laporan']['identitas'], apa: string): Inline {
  const nilai = bahan.laporan.identitas[isian].value
  return typeof nilai === 'string' && nilai.trim() !== ''
    ? text(nilai.trim())
    : isianIdentitas(bahan.laporan, isian, apa)
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
    tanggal === null ? isianIdentitas(bahan.laporan, isian, apa) : text(tulisTanggal(tanggal)),
  ]
}

/** Rank and NIP under a name; an office may leave out either. */
function pangkatNip(pejabat: Pick<Atasan, 'pangkat' | 'nip'>): readonly (readonly Inline[])[] {
  const pangkat = pejabat.pangkat.trim()
  const nip = pejabat.nip.trim()
  return [
    ...(pangkat === '' ? [] : [[text(pangkat)]]),
    ...(nip === '' ? [] : [[text(`NIP ${nip.replace(/^NIP\.?\s*/i, '')}`)]]),
  ]
}

function pimpinan(bahan: Bahan, sebelum: readonly (readonly Inline[])[]): Signature['blocks'][number] {
  const { pangkat, nip } = bahan.laporan.identitas
  return {
    before: sebelum,
    name: [atauIsian(bahan, 'namaPimpinan', 'nama pimpinan')],
    after: pangkatNip({ pangkat: pangkat.value ?? '', nip: nip.value ?? '' }),
  }
}

function namaAtasan({ sebutan: { atasan } }: Bahan): Inline {
  return text(atasan.nama === '' ? TITIK : atasan.nama)
}

/** `laporan`: the head alone. `perjanjian`: both parties. */
export function tandaTangan(bahan: Bahan, jenis: 'laporan' | 'perjanjian'): readonly Block[] {
  const { sebutan, laporan } = bahan
  const { tanggalLaporan, tanggalPerjanjian } = laporan.identitas
  const jabatan = [text(`${sebutan.jabatanPimpinan},`)]
  const blocks: Signature['blocks'] =
    jenis === 'laporan'
      ? [pimpinan(bahan, [tempatTanggal(bahan, tanggalLaporan.value, 'tanggalLaporan'), jabatan])]
      : [
          {
            before: [[text('Pihak Kedua,')], jabatanAtasan(bahan, ',')],
            name: [namaAtasan(bahan)],
            after: pangkatNip(sebutan.atasan),
          },
          pimpinan(bahan, [
            tempatTanggal(bahan, tanggalPerjanjian.value, 'tanggalPerjanjian'),
            [text('Pihak Pertama,')],
            jabatan,
          ]),
        ]
  return [{ type: 'signature', blocks }]
}

/** Who promises and who receives the promise, as aligned text. */
export function paraPihak(bahan: Bahan): readonly Block[] {
  return [
    pihak('pihak-pertama', atauIsian(bahan, 'namaPimpinan', 'nama pimpinan'), [
      text(bahan.sebutan.jabatanPimpinan),
    ]),
    penegasan('selanjutnya disebut ', 'pihak pertama', '.'),
    pihak('pihak-kedua', namaAtasan(bahan), jabatanAtasan(bahan)),
    penegasan('selaku atasan langsung pihak pertama, selanjutnya disebut ', 'pihak kedua', '.'),
  ]
}

function pihak(id: string, nama: Inline, jabatan: readonly Inline[]): Table {
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
    rows: [baris('Nama', [nama]), baris('Jabatan', jabatan)],
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
