/** LK201–LK219: rows that lack what they must have. */
import { BILA_JUDUL, BILA_JUMLAH } from '../bila-judul.ts'
import { defineFinding, type Kata } from '../finding.ts'

export const selWajibKosong = defineFinding<{
  readonly kolom: readonly string[]
  /** Nothing but a name stands in the row, or a name and amounts: it may only head those below, or be their sum. */
  readonly mungkin: 'judul' | 'jumlah' | null
}>({
  code: 'LK201',
  severity: 'error',
  title: 'Sel wajib kosong',
  why: 'Baris tanpa isian wajib tidak dapat dipakai.',
  message: ({ kolom }) => `Baris ini belum berisi ${kolom.map((name) => `“${name}”`).join(', ')}.`,
  expected: ({ kolom }) => `isi ${kolom.map((name) => `“${name}”`).join(', ')}`,
  fix: ({ mungkin }) =>
    mungkin === null
      ? 'Isi sel yang kosong, atau hapus barisnya bila tidak dipakai.'
      : `Isi sel yang kosong. ${mungkin === 'judul' ? BILA_JUDUL : BILA_JUMLAH}`,
})

export const barisBergeser = defineFinding<Kata<'kolom'>>({
  code: 'LK203',
  severity: 'error',
  title: 'Isi baris bergeser ke kanan',
  why: 'Angka yang bergeser satu kolom terbaca di bawah judul yang salah, dan yang keluar dari tabel tidak terbaca.',
  message: ({ kolom }) =>
    `Angka ini berada di luar kolom rupiah, sedangkan “${kolom}” di barisnya kosong; isi baris itu tampaknya bergeser satu kolom ke kanan.`,
  expected: ({ kolom }) => `Angka pertama di kolom “${kolom}”.`,
  fix: () => 'Geser angka baris itu satu kolom ke kiri.',
})

export const isianWajibKosong = defineFinding<Kata<'isian' | 'bantuan'>>({
  code: 'LK202',
  severity: 'error',
  title: 'Isian wajib kosong',
  why: 'Isian ini dipakai di seluruh laporan.',
  message: ({ isian }) => `“${isian}” belum diisi.`,
  expected: ({ bantuan }) => bantuan,
  fix: ({ isian }) => `Isi “${isian}”.`,
})
