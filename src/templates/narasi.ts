/** Puts the office's own paragraphs (sheet `Narasi`) into the parts they name, and its own "Sumber:" lines under tables. */
import type { Block, Heading, Inline, Paragraph, Table } from '../document/document.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciKode, samaKode } from '../model/kode.ts'
import type { BarisNarasi, Laporan, Sasaran } from '../model/laporan.ts'
import { ref, text } from './engine/rich.ts'
import { joinDaftar, teksSel } from './format/teks.ts'
import { cariBagian, perSasaran } from './parts.ts'

type Letak = 'Sesudah' | 'Sebelum' | 'Ganti' | 'Sumber'

type Bersumber = Extract<Block, { readonly type: 'table' | 'figure' }>

interface Sisipan {
  readonly id: string
  readonly letak: Letak
  readonly judul: string
  readonly paragraf: readonly string[]
}

/** Everything that goes to one place of one part. */
interface Tempat {
  readonly id: string
  readonly letak: Letak
  readonly isi: readonly Pick<Sisipan, 'judul' | 'paragraf'>[]
}

/** Applies every row whose part is in `blocks`; rows that name no known part change nothing (a rule reports them). */
export function terapkanNarasi(blocks: readonly Block[], laporan: Laporan): readonly Block[] {
  return urutan(laporan.buku.narasi.rows.flatMap((row) => sisipan(row, laporan))).reduce(sisipkan, blocks)
}

/**
 * One place of one part is written once, with all its rows in their order. "Ganti" goes first, so that it takes away the
 * words of the report only, never those of another row.
 */
function urutan(semua: readonly Sisipan[]): readonly Tempat[] {
  const tempat = kelompokSama(semua, ({ letak, id }) => `${letak} ${id}`).map((isi) => ({ ...isi[0], isi }))
  return [
    ...tempat.filter(({ letak }) => letak === 'Ganti'),
    ...tempat.filter(({ letak }) => letak !== 'Ganti'),
  ]
}

/** A part of each sasaran without a code is meant for all of them. */
function sisipan(row: BarisNarasi, laporan: Laporan): readonly Sisipan[] {
  const bagian = cariBagian(row.bagian.value ?? '')
  const paragraf = (row.paragraf.value ?? '')
    .split(/\r?\n/)
    .map((teks) => teks.trim())
    .filter((teks) => teks !== '')
  if (bagian === null || paragraf.length === 0) return []
  const isi = { letak: row.letak.value ?? 'Sesudah', judul: teksSel(row.judul), paragraf }
  const kode = teksSel(row.kode)
  const milik = nomorSasaran(kode, laporan)
  if (!perSasaran(bagian)) {
    // "Efisiensi" with a code means the analysis of that sasaran.
    const ids =
      bagian.id === 'bagian-efisiensi' && milik.length > 0
        ? milik.map((nomor) => `bagian-sasaran-${nomor}-efisiensi`)
        : [bagian.id]
    return ids.map((id) => ({ ...isi, id }))
  }
  const semua = kode === '' ? laporan.sasaran.map((_, index) => index + 1) : milik
  return semua.map((nomor) => ({ ...isi, id: bagian.id.replace('{n}', String(nomor)) }))
}

/** Positions of the sasaran with this code, of the one that holds the indicator with it, or of those below the tujuan that either names. */
function nomorSasaran(kode: string, laporan: Laporan): readonly number[] {
  if (kunciKode(kode) === '') return []
  const ini = (satu: { readonly kode: string }): boolean => samaKode(satu.kode, kode)
  const nomor = (milik: (sasaran: Sasaran) => boolean): readonly number[] =>
    laporan.sasaran.flatMap((sasaran, index) => (milik(sasaran) ? [index + 1] : []))
  const sendiri = nomor((sasaran) => ini(sasaran) || sasaran.indikator.some(ini))
  return sendiri.length > 0
    ? sendiri
    : nomor((sasaran) =>
        laporan.tujuan.some(
          (tujuan) => (ini(tujuan) || tujuan.indikator.some(ini)) && tujuan.sasaran.includes(sasaran),
        ),
      )
}

function sisipkan(blocks: readonly Block[], { id, letak, isi: bagian }: Tempat): readonly Block[] {
  const awal = blocks.findIndex((block) => block.type === 'heading' && block.id === id)
  const kepala = blocks[awal]
  if (kepala?.type !== 'heading') return blocks
  const akhir = akhirBagian(blocks, awal, kepala, true)
  if (letak === 'Sumber') {
    const sumber = text(`Sumber: ${bagian.map((satu) => tanpaSumber(satu.paragraf.join(' '))).join('; ')}`)
    const bersumber = (block: Block): block is Bersumber =>
      (block.type === 'table' || block.type === 'figure') && block.source !== null
    const isi = blocks.slice(awal, akhir)
    // Where there is nothing to stand under, the line closes the part: below a signed form, which is shown as it was signed.
    if (!isi.some(bersumber)) {
      return isi.some(isTabel)
        ? [...blocks.slice(0, akhir), { ...paragraf(sumber), role: 'note' }, ...blocks.slice(akhir)]
        : padaAkhir(blocks, awal, akhir, [paragraf(sumber)])
    }
    return blocks.map((block, index) =>
      index > awal && index < akhir && bersumber(block) ? { ...block, source: [sumber] } : block,
    )
  }
  const baru = bagian.flatMap(({ judul, paragraf: teks }): readonly Block[] => [
    ...(judul === '' ? [] : [paragraf({ ...text(judul), bold: true })]),
    ...teks.map((satu) => paragraf(text(satu))),
  ])
  if (letak === 'Sebelum') return [...blocks.slice(0, awal + 1), ...baru, ...blocks.slice(awal + 1)]
  if (letak === 'Ganti') {
    const akhirSendiri = akhirBagian(blocks, awal, kepala, false)
    const tetap = blocks.slice(awal + 1, akhirSendiri).filter((block) => !isTeks(block))
    return [...blocks.slice(0, awal + 1), ...baru, ...rujukan(tetap), ...tetap, ...blocks.slice(akhirSendiri)]
  }
  return padaAkhir(blocks, awal, akhir, baru)
}

/** At the end of a part, but before the place and date of a signed one. */
function padaAkhir(
  blocks: readonly Block[],
  awal: number,
  akhir: number,
  baru: readonly Block[],
): readonly Block[] {
  const tanda = blocks.slice(awal + 1, akhir).findIndex((block) => block.type === 'signature')
  const batas = tanda === -1 ? akhir : awal + 1 + tanda
  return [...blocks.slice(0, batas), ...baru, ...blocks.slice(batas)]
}

function paragraf(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'body', children }
}

/** End of a part: the next heading of its level or above; with `dalam` false the next heading of any level. */
function akhirBagian(blocks: readonly Block[], awal: number, kepala: Heading, dalam: boolean): number {
  const jarak = blocks
    .slice(awal + 1)
    .findIndex((block) => block.type === 'heading' && (!dalam || block.level <= kepala.level))
  return jarak === -1 ? blocks.length : awal + 1 + jarak
}

function isTabel(block: Block): block is Table {
  return block.type === 'table' && block.caption !== null
}

function isTeks(block: Block): boolean {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'equation'
}

/** Tables and figures that stay must still be referred to. */
function rujukan(tetap: readonly Block[]): readonly Block[] {
  const ids = tetap.flatMap((block) => (isTabel(block) || block.type === 'figure' ? [block.id] : []))
  if (ids.length === 0) return []
  // Items and the words between them by turns.
  const bagian = joinDaftar(ids).map((satu, ke): Inline => (ke % 2 === 0 ? ref(satu) : text(satu)))
  return [paragraf(text('Data selengkapnya disajikan pada '), ...bagian, text('.'))]
}

function tanpaSumber(teks: string): string {
  return teks.replace(/^sumber\s*:\s*/i, '')
}
