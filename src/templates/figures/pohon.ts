/** Trees of the report: structure of the office, pohon kinerja, cascading. */
import type { HasilPos, HasilSasaran } from '../../calc/hasil.ts'
import type { Figure, TreeNode } from '../../document/document.ts'
import type { Sasaran, UnitOrganisasi } from '../../model/laporan.ts'
import type { Bahan } from '../view/bahan.ts'
import { tahunCetak } from '../view/tahun.ts'

function pohon(id: string, judul: string, alt: string, roots: readonly TreeNode[]): Figure {
  return {
    type: 'figure',
    id,
    caption: [{ type: 'text', text: judul }],
    alt,
    // The office's own structure and plan: the caption says whose.
    source: null,
    content: { type: 'tree', roots },
  }
}

/** A unit, its head's post where that says more, and the holder where named. */
function simpulUnit(unit: UnitOrganisasi, kedalaman: number): TreeNode {
  const jabatan = unit.baris.jabatan.value ?? ''
  const nama = unit.baris.nama.value ?? ''
  const status = unit.baris.status.value ?? ''
  const pejabat = [/^(definitif|)$/i.test(status) ? '' : status, nama].filter(Boolean).join(' ')
  return {
    lines: [
      unit.nama,
      ...(nama !== '' && jabatan !== '' && jabatan !== unit.nama ? [jabatan] : []),
      pejabat,
    ].filter((baris) => baris !== ''),
    role: `tingkat-${kedalaman}`,
    children: unit.anak.map((anak) => simpulUnit(anak, kedalaman + 1)),
  }
}

export function pohonOrganisasi(bahan: Bahan): Figure | null {
  const { laporan, sebutan } = bahan
  if (laporan.organisasi.length === 0) return null
  return pohon(
    'struktur-organisasi',
    `Struktur Organisasi ${sebutan.opdLengkap}`,
    `Bagan struktur organisasi ${sebutan.opdLengkap} dari pimpinan sampai unit terbawah.`,
    laporan.organisasi.map((unit) => simpulUnit(unit, 0)),
  )
}

/** More indicators than this are no readable tree on one page: then the whole stops at the sasaran, and each has its own. */
const INDIKATOR_SEHALAMAN = 16

/** Whether the indicators stand in a tree for each sasaran instead of in the whole one. */
export function pohonTerpisah({ laporan }: Bahan): boolean {
  return laporan.indikator.length > INDIKATOR_SEHALAMAN
}

function simpulSasaran({ format }: Bahan, sasaran: Sasaran, denganIndikator: boolean): TreeNode {
  const indikator = denganIndikator ? sasaran.indikator : []
  return {
    lines: ['Sasaran', `${sasaran.kode} ${sasaran.nama}`],
    role: 'sasaran',
    children: indikator.map(({ nama, target, satuan }) => ({
      lines: [nama, `Target: ${format.kalimat(target.value, satuan)}`],
      role: 'indikator',
      children: [],
    })),
  }
}

/** "Misi 1: Mewujudkan …" is a number and its text. */
function barisMisi(nama: string): readonly string[] {
  const [, nomor, isi] = /^(misi\s+\S+?)\s*[:.–-]\s*(.+)$/i.exec(nama) ?? []
  return nomor === undefined || isi === undefined ? ['Misi', nama] : [nomor, isi]
}

/** Misi (or tujuan) down to the indicators, or to the sasaran where these have trees of their own. */
export function pohonKinerja(bahan: Bahan): Figure {
  const { laporan, sebutan } = bahan
  const roots = laporan.misi.flatMap((misi): readonly TreeNode[] => {
    const tujuan = misi.tujuan.flatMap((satu): readonly TreeNode[] => {
      const sasaran = satu.sasaran.map((isi) => simpulSasaran(bahan, isi, !pohonTerpisah(bahan)))
      return satu.nama === ''
        ? sasaran
        : [{ lines: ['Tujuan', `${satu.kode} ${satu.nama}`.trim()], role: 'tujuan', children: sasaran }]
    })
    return misi.nama === '' ? tujuan : [{ lines: barisMisi(misi.nama), role: 'misi', children: tujuan }]
  })
  return pohon(
    'pohon-kinerja',
    `Pohon Kinerja ${sebutan.opdLengkap} Tahun ${tahunCetak(laporan.tahun)}`,
    `Bagan pohon kinerja ${sebutan.opdLengkap}: dari ${roots[0]?.role ?? 'sasaran'} sampai ${pohonTerpisah(bahan) ? 'sasaran' : 'indikator'}.`,
    roots,
  )
}

/** One sasaran with its indicators; null where the whole tree shows them. */
export function pohonSasaran(bahan: Bahan, sasaran: Sasaran, id: string): Figure | null {
  if (!pohonTerpisah(bahan) || sasaran.indikator.length === 0) return null
  return pohon(
    id,
    `Pohon Kinerja Sasaran ${sasaran.kode} ${sasaran.nama} Tahun ${tahunCetak(bahan.laporan.tahun)}`,
    `Bagan sasaran ${sasaran.nama} dan indikatornya.`,
    [simpulSasaran(bahan, sasaran, true)],
  )
}

function simpulPos(pos: HasilPos): TreeNode {
  return {
    lines: [pos.pos.tingkat, pos.pos.uraian],
    role: pos.pos.tingkat,
    children: pos.anak.map(simpulPos),
  }
}

/** A sasaran with the programs, kegiatan and sub kegiatan that carry it. */
export function pohonCascading(bahan: Bahan, sasaran: HasilSasaran, id: string): Figure | null {
  if (sasaran.program.length === 0) return null
  const { laporan } = bahan
  return pohon(
    id,
    `Cascading Sasaran ${sasaran.sasaran.kode} ${sasaran.sasaran.nama} Tahun ${tahunCetak(laporan.tahun)}`,
    `Bagan penjabaran sasaran ${sasaran.sasaran.nama} ke program, kegiatan, dan sub kegiatan.`,
    [
      {
        lines: ['Sasaran', `${sasaran.sasaran.kode} ${sasaran.sasaran.nama}`],
        role: 'sasaran',
        children: sasaran.program.map(simpulPos),
      },
    ],
  )
}
