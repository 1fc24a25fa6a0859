/** Single faults planted into a right workbook: what is changed, and the finding that must come of it. */
import type { Buku, Isi, Tabel } from './buku-acak.ts'

export interface Tertanam {
  readonly buku: Buku
  /** The changed cell; the finding must be there or name it. */
  readonly sel: string
}

export interface Cacat {
  readonly nama: string
  readonly kode: readonly string[]
  /** Whether the workbook carries figures printed by hand; yes unless said otherwise. */
  readonly angkaCetak?: boolean
  /** Null: this workbook has no place for the fault. `pilih` chooses among the places. */
  readonly tanam: (buku: Buku, pilih: number) => Tertanam | null
}

const HURUF = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function alamat(lembar: string, baris: number, kolom: number): string {
  return `${lembar}!${HURUF.charAt(kolom)}${baris + 1}`
}

interface Sel {
  readonly baris: number
  readonly isi: Isi
  readonly row: readonly Isi[]
}

/** Cells of a column that a fault may hit, by header. */
function sel(tabel: Tabel, header: string | number, boleh: (satu: Sel) => boolean): readonly Sel[] {
  const kolom = tabel[0]?.indexOf(header) ?? -1
  if (kolom < 0) return []
  return tabel
    .slice(1)
    .map((row, urutan) => ({ baris: urutan + 1, isi: row[kolom] ?? null, row }))
    .filter(boleh)
}

function ganti(buku: Buku, lembar: string, baris: number, kolom: number, isi: Isi): Buku {
  const tabel = buku[lembar] ?? []
  return {
    ...buku,
    [lembar]: tabel.map((row, b) => (b === baris ? row.map((lama, k) => (k === kolom ? isi : lama)) : row)),
  }
}

interface Ubahan {
  readonly lembar: string
  readonly header: string | number | ((buku: Buku) => string | number)
  readonly boleh?: (satu: Sel, buku: Buku) => boolean
  readonly jadi: (satu: Sel, buku: Buku) => Isi
}

/** Replaces one cell. */
function ubah({ lembar, header, boleh, jadi }: Ubahan): Cacat['tanam'] {
  return (buku, pilih) => {
    const tabel = buku[lembar]
    if (tabel === undefined) return null
    const judul = typeof header === 'function' ? header(buku) : header
    const calon = sel(tabel, judul, (satu) => satu.isi !== null && (boleh?.(satu, buku) ?? true))
    const satu = calon[pilih % Math.max(1, calon.length)]
    if (satu === undefined) return null
    const kolom = tabel[0]?.indexOf(judul) ?? -1
    return {
      buku: ganti(buku, lembar, satu.baris, kolom, jadi(satu, buku)),
      sel: alamat(lembar, satu.baris, kolom),
    }
  }
}

const bilangan = ({ isi }: Sel): boolean => typeof isi === 'number'
const angka = ({ isi }: Sel): number => (typeof isi === 'number' ? isi : 0)
const tahunLaporan = (buku: Buku): number => {
  const nilai = buku.Identitas?.find(([isian]) => isian === 'Tahun')?.[1]
  return typeof nilai === 'number' ? nilai : 0
}
const barisPk = (kode: Isi, buku: Buku): readonly Isi[] | undefined =>
  buku['Perjanjian Kinerja']?.find((row) => row[3] === kode)
const barisRealisasi = (kode: Isi, buku: Buku): readonly Isi[] | undefined =>
  buku.Realisasi?.find((row) => row[0] === kode)
const persenDiketik = (buku: Buku): boolean => typeof buku.Realisasi?.[1]?.[5] === 'number'
const berangkaTarget = (kode: Isi, buku: Buku): boolean => typeof barisPk(kode, buku)?.[6] === 'number'
const tingkat = (satu: Sel): Isi => satu.row[0] ?? null

export const CACAT: readonly Cacat[] = [
  {
    nama: '% Capaian salah ketik',
    kode: ['LK310'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: '% Capaian',
      boleh: bilangan,
      jadi: (satu) => angka(satu) + 1.5,
    }),
  },
  {
    nama: 'Realisasi salah ketik, capaian diketik',
    kode: ['LK310', 'LK241'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Realisasi',
      boleh: (satu, buku) =>
        bilangan(satu) && persenDiketik(buku) && berangkaTarget(satu.row[0] ?? null, buku),
      // An eighth more: a whole typed percentage forgives half a point.
      jadi: (satu) => angka(satu) + Math.ceil(angka(satu) / 8),
    }),
  },
  {
    nama: 'Target perjanjian kinerja salah ketik',
    kode: ['LK310', 'LK315', 'LK320'],
    // A printed figure that no longer agrees is a finding of its own: it may as well be the wrong one.
    angkaCetak: false,
    tanam: ubah({
      lembar: 'Perjanjian Kinerja',
      header: 'Target',
      boleh: (satu, buku) => bilangan(satu) && buku.Renstra !== undefined,
      jadi: (satu) => angka(satu) + 1,
    }),
  },
  {
    nama: 'titik ribuan target terbaca desimal',
    kode: ['LK321'],
    tanam: ubah({
      lembar: 'Perjanjian Kinerja',
      header: 'Target',
      boleh: (satu, buku) => bilangan(satu) && buku.Renstra !== undefined && angka(satu) > 100,
      jadi: (satu) => angka(satu) / 1000,
    }),
  },
  {
    nama: 'titik ribuan realisasi terbaca desimal',
    kode: ['LK321'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Realisasi',
      boleh: (satu, buku) =>
        bilangan(satu) &&
        angka(satu) > 100 &&
        // Close enough to the target: the ratio must be about a thousand.
        Math.abs(angka(satu) / Number(barisPk(satu.row[0] ?? null, buku)?.[6]) - 1) < 0.09,
      jadi: (satu) => angka(satu) / 1000,
    }),
  },
  {
    nama: 'kode realisasi tidak dikenal',
    kode: ['LK301'],
    tanam: ubah({ lembar: 'Realisasi', header: 'Kode Indikator', jadi: () => 'X9' }),
  },
  {
    nama: 'kode Renstra tidak dikenal',
    kode: ['LK301'],
    tanam: ubah({ lembar: 'Renstra', header: 'Kode Indikator', jadi: () => 'X9' }),
  },
  {
    nama: 'kode riwayat tidak dikenal',
    kode: ['LK301'],
    tanam: ubah({ lembar: 'Riwayat', header: 'Kode Indikator', jadi: () => 'X9' }),
  },
  {
    nama: 'kode realisasi ganda',
    kode: ['LK220'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Kode Indikator',
      boleh: ({ baris }) => baris > 1,
      jadi: (_, buku) => buku.Realisasi?.[1]?.[0] ?? null,
    }),
  },
  {
    nama: 'baris realisasi hilang',
    kode: ['LK302'],
    tanam: (buku, pilih) => {
      const tabel = buku.Realisasi ?? []
      if (tabel.length < 3) return null
      const baris = 1 + (pilih % (tabel.length - 1))
      // Both sheets list the indicators in the same order.
      return {
        buku: { ...buku, Realisasi: tabel.filter((_, urutan) => urutan !== baris) },
        sel: alamat('Perjanjian Kinerja', baris, 3),
      }
    },
  },
  {
    nama: 'nama indikator berbeda',
    kode: ['LK350'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Indikator Kinerja',
      jadi: () => 'Ukuran yang lain sama sekali',
    }),
  },
  {
    nama: 'nama di perjanjian kinerja berbeda',
    kode: ['LK350'],
    tanam: ubah({
      lembar: 'Perjanjian Kinerja',
      header: 'Indikator Kinerja',
      boleh: (_, buku) => buku.Renstra !== undefined,
      jadi: () => 'Ukuran yang lain sama sekali',
    }),
  },
  {
    nama: 'satuan Renstra berbeda',
    kode: ['LK351'],
    tanam: ubah({ lembar: 'Renstra', header: 'Satuan', jadi: () => 'hektare' }),
  },
  {
    nama: 'sasaran berganti nama di tengah',
    kode: ['LK222'],
    tanam: ubah({
      lembar: 'Perjanjian Kinerja',
      header: 'Sasaran Strategis',
      boleh: ({ row, baris }, buku) => buku['Perjanjian Kinerja']?.[baris - 1]?.[1] === row[1],
      jadi: () => 'Terwujudnya sasaran lain',
    }),
  },
  {
    nama: 'pembilang salah ketik',
    kode: ['LK241'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Pembilang',
      boleh: bilangan,
      // At least one percent off: the realisasi is typed in whole percents.
      jadi: (satu) => angka(satu) + 11,
    }),
  },
  {
    nama: 'penyebut nol',
    kode: ['LK240'],
    tanam: ubah({ lembar: 'Realisasi', header: 'Penyebut', boleh: bilangan, jadi: () => 0 }),
  },
  {
    nama: 'kata di tempat angka',
    kode: ['LK314'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Realisasi',
      boleh: (satu, buku) => bilangan(satu) && berangkaTarget(satu.row[0] ?? null, buku),
      jadi: () => 'Baik',
    }),
  },
  {
    nama: 'predikat di luar skala',
    kode: ['LK247'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Realisasi',
      boleh: ({ row }, buku) => barisPk(row[0] ?? null, buku)?.[8] === 'SAKIP',
      jadi: () => 'ZZ',
    }),
  },
  {
    nama: 'polaritas berlawanan dengan rentang',
    kode: ['LK246'],
    tanam: ubah({
      lembar: 'Perjanjian Kinerja',
      header: 'Polaritas',
      boleh: ({ isi }) => isi === 'rentang',
      jadi: () => 'negatif',
    }),
  },
  {
    nama: 'satu target Renstra menyalahi arah',
    kode: ['LK244'],
    tanam: ubah({
      lembar: 'Renstra',
      header: (buku) => tahunLaporan(buku) + 1,
      boleh: (satu) => bilangan(satu),
      jadi: (satu) => Math.round(angka(satu) / 4),
    }),
  },
  {
    nama: '% Capaian riwayat salah ketik',
    kode: ['LK316'],
    tanam: ubah({ lembar: 'Riwayat', header: '% Capaian', boleh: bilangan, jadi: (satu) => angka(satu) + 1 }),
  },
  {
    nama: 'riwayat bertahun depan',
    kode: ['LK275'],
    tanam: ubah({ lembar: 'Riwayat', header: 'Tahun', boleh: bilangan, jadi: (satu) => angka(satu) + 3 }),
  },
  {
    nama: 'pagu sub kegiatan salah ketik',
    kode: ['LK226'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: 'Pagu',
      boleh: (satu, buku) => tingkat(satu) === 'Sub Kegiatan' && typeof buku.Anggaran?.[1]?.[3] === 'number',
      jadi: (satu) => angka(satu) + 1,
    }),
  },
  {
    nama: 'pagu kegiatan salah ketik',
    kode: ['LK226'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: 'Pagu',
      boleh: (satu) => tingkat(satu) === 'Kegiatan' && bilangan(satu),
      jadi: (satu) => angka(satu) + 1_000_000,
    }),
  },
  {
    nama: 'realisasi program salah ketik',
    kode: ['LK226'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: 'Realisasi',
      boleh: (satu) => tingkat(satu) === 'Program' && bilangan(satu),
      jadi: (satu) => angka(satu) * 2,
    }),
  },
  {
    nama: '% Realisasi salah ketik',
    kode: ['LK227'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: '% Realisasi',
      boleh: bilangan,
      jadi: (satu) => Math.round((angka(satu) - 1.7) * 100) / 100,
    }),
  },
  {
    nama: 'kode sasaran anggaran tidak dikenal',
    kode: ['LK303'],
    tanam: ubah({ lembar: 'Anggaran', header: 'Kode Sasaran', jadi: () => 'S99' }),
  },
  {
    nama: 'kode sasaran anggaran kosong',
    kode: ['LK306'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: 'Kode Sasaran',
      boleh: (_, buku) => (buku.Anggaran ?? []).filter((row) => row[0] === 'Program').length > 1,
      jadi: () => null,
    }),
  },
  {
    nama: 'kegiatan tertulis sebagai sub kegiatan',
    kode: ['LK224', 'LK226', 'LK225'],
    tanam: ubah({
      lembar: 'Anggaran',
      header: 'Tingkat',
      boleh: (satu, buku) => tingkat(satu) === 'Kegiatan' && typeof buku.Anggaran?.[1]?.[3] === 'number',
      jadi: () => 'Sub Kegiatan',
    }),
  },
  {
    nama: 'rincian belanja salah ketik',
    kode: ['LK230', 'LK330'],
    tanam: ubah({
      lembar: 'Belanja',
      header: 'Anggaran',
      boleh: ({ row }) => row[1] !== null,
      jadi: (satu) => angka(satu) + 1000,
    }),
  },
  {
    nama: 'jumlah belanja salah ketik',
    kode: ['LK230'],
    tanam: ubah({
      lembar: 'Belanja',
      header: 'Realisasi',
      boleh: ({ row }) => row[1] === null,
      jadi: (satu) => angka(satu) + 1000,
    }),
  },
  {
    nama: 'sumber dana salah ketik',
    kode: ['LK331'],
    tanam: ubah({
      lembar: 'Sumber Dana',
      header: 'Realisasi',
      boleh: bilangan,
      jadi: (satu) => angka(satu) + 1000,
    }),
  },
  {
    nama: 'kategori berlubang',
    kode: ['LK260', 'LK267'],
    tanam: ubah({
      lembar: 'Kategori',
      header: 'Batas Bawah',
      boleh: ({ isi }) => isi === 90,
      jadi: () => 92,
    }),
  },
  {
    nama: 'kategori tumpang tindih',
    kode: ['LK261'],
    tanam: ubah({ lembar: 'Kategori', header: 'Batas Atas', boleh: ({ isi }) => isi === 90, jadi: () => 95 }),
  },
  {
    nama: 'batas kategori terbalik',
    kode: ['LK262'],
    tanam: ubah({
      lembar: 'Kategori',
      header: 'Batas Bawah',
      boleh: ({ isi }) => isi === 60,
      jadi: () => 96,
    }),
  },
  {
    nama: 'label kategori ganda',
    kode: ['LK263'],
    tanam: ubah({
      lembar: 'Kategori',
      header: 'Label',
      boleh: ({ isi }) => isi === 'Hampir',
      jadi: () => 'Kurang',
    }),
  },
  {
    nama: 'angka cetak salah',
    kode: ['LK360', 'LK362'],
    tanam: ubah({ lembar: 'Angka Cetak', header: 'Nilai', boleh: bilangan, jadi: (satu) => angka(satu) + 1 }),
  },
  {
    nama: 'tanggal perjanjian kinerja sesudah tahunnya',
    kode: ['LK270'],
    tanam: ubah({
      lembar: 'Identitas',
      header: 'Nilai',
      boleh: ({ row }) => row[0] === 'Tanggal Perjanjian Kinerja',
      jadi: (_, buku) => `Januari ${tahunLaporan(buku) + 1}`,
    }),
  },
  {
    nama: 'tanggal laporan lewat tenggat',
    kode: ['LK272'],
    tanam: ubah({
      lembar: 'Identitas',
      header: 'Nilai',
      boleh: ({ row }) => row[0] === 'Tanggal Laporan',
      jadi: (_, buku) => `2 Maret ${tahunLaporan(buku) + 1}`,
    }),
  },
  {
    nama: 'realisasi tersalin ke % Capaian',
    kode: ['LK312'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: '% Capaian',
      boleh: (satu, buku) => {
        const nilai = barisRealisasi(satu.row[0] ?? null, buku)?.[2]
        return bilangan(satu) && typeof nilai === 'number' && Math.abs(nilai - angka(satu)) > 1
      },
      jadi: ({ row }) => row[2] ?? null,
    }),
  },
  {
    nama: 'Realisasi terhapus, capaian tertinggal',
    kode: ['LK318'],
    tanam: ubah({
      lembar: 'Realisasi',
      header: 'Realisasi',
      boleh: ({ row }, buku) => persenDiketik(buku) && row[3] === null,
      jadi: () => null,
    }),
  },
  {
    nama: 'riwayat tahun laporan berbeda',
    kode: ['LK315'],
    tanam: ubah({
      lembar: 'Riwayat',
      header: 'Realisasi',
      boleh: (satu, buku) => bilangan(satu) && satu.row[1] === tahunLaporan(buku),
      jadi: (satu) => angka(satu) + 2,
    }),
  },
]

/** Cells that cannot be read: their own finding is enough, nothing that follows from them is told. */
export const TAK_TERBACA: readonly Cacat[] = (
  [
    ['Realisasi', 'Realisasi', '18,088'],
    ['Realisasi', 'Realisasi', 'Baik (65,36)'],
    ['Realisasi', 'Kode Indikator', null],
    ['Realisasi', '% Capaian', 'banyak sekali'],
    ['Realisasi', 'Pembilang', '1.204'],
    ['Perjanjian Kinerja', 'Target', '18,088'],
    ['Perjanjian Kinerja', 'Target', null],
    ['Perjanjian Kinerja', 'Polaritas', 'ke atas saja'],
    ['Perjanjian Kinerja', 'Indikator Kinerja', null],
    ['Anggaran', 'Tingkat', 'Tingkat Dua'],
    ['Anggaran', 'Tingkat', null],
    ['Anggaran', 'Pagu', 'banyak'],
    ['Anggaran', 'Realisasi', '12.50'],
    ['Anggaran', '% Realisasi', 'hampir semua'],
    ['Renstra', 'Kode Indikator', null],
    ['Riwayat', 'Tahun', 'tahun lalu'],
    ['Riwayat', 'Target', '18,088'],
    ['Belanja', 'Anggaran', 'banyak'],
    ['Sumber Dana', 'Realisasi', 'sebagian'],
    ['Kategori', 'Batas Atas', 'seratus'],
    ['Kategori', 'Termasuk Atas', 'barangkali'],
    ['Angka Cetak', 'Nilai', '18,088'],
    ['Identitas', 'Nilai', null],
  ] as const
).map(([lembar, header, isi]) => ({
  nama: `${lembar} ${header}: ${isi ?? 'kosong'}`,
  kode: [],
  tanam: ubah({
    lembar,
    header,
    boleh: ({ row }) => lembar !== 'Identitas' || row[0] === 'Tempat',
    jadi: () => isi,
  }),
}))
