/**
 * Generated workbooks that are right by construction: random trees of sasaran and budget, polarities, scales, missing
 * optional sheets. Percentages and means are worked out here with whole numbers, not with the program's own code.
 */
import fc from 'fast-check'
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'

export type Isi = string | number | null
export type Tabel = readonly (readonly Isi[])[]
export type Buku = Readonly<Record<string, Tabel>>

export interface Rencana {
  readonly tahun: number
  readonly sasaran: readonly { readonly indikator: readonly Benih[]; readonly program: readonly Program[] }[]
  readonly indukDiketik: boolean
  readonly persenDiketik: boolean
  readonly renstra: boolean
  readonly riwayat: boolean
  readonly belanja: boolean
  readonly jumlahBelanja: boolean
  readonly sumberDana: boolean
  readonly kategori: boolean
  readonly angkaCetak: boolean
  readonly penjelasan: boolean
  readonly misi: boolean
  readonly tahunLaporan: boolean
}

type JenisIndikator = 'positif' | 'negatif' | 'batas' | 'rentang' | 'predikat' | 'ya/tidak' | 'pecahan'

export interface Benih {
  readonly jenis: JenisIndikator
  /** Target in units of 1. */
  readonly target: number
  /** Realisasi as a percentage of the target, 82–118. */
  readonly persen: number
  readonly langkah: number
}

export type Program = readonly (readonly { readonly pagu: number; readonly serapan: number }[])[]

const benih: fc.Arbitrary<Benih> = fc.record({
  jenis: fc.constantFrom<JenisIndikator>(
    'positif',
    'negatif',
    'batas',
    'rentang',
    'predikat',
    'ya/tidak',
    'pecahan',
  ),
  target: fc.integer({ min: 40, max: 900 }),
  persen: fc.integer({ min: 82, max: 118 }),
  langkah: fc.integer({ min: 2, max: 5 }),
})

const program: fc.Arbitrary<Program> = fc.array(
  fc.array(
    fc.record({
      pagu: fc.integer({ min: 1_000_000, max: 900_000_000 }),
      serapan: fc.integer({ min: 8100, max: 10_000 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 3 },
)

/** Any right workbook. */
export const rencanaAcak: fc.Arbitrary<Rencana> = fc.record({
  tahun: fc.integer({ min: 2019, max: 2026 }),
  sasaran: fc.array(
    fc.record({
      indikator: fc.array(benih, { minLength: 1, maxLength: 3 }),
      program: fc.array(program, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  indukDiketik: fc.boolean(),
  persenDiketik: fc.boolean(),
  renstra: fc.boolean(),
  riwayat: fc.boolean(),
  belanja: fc.boolean(),
  jumlahBelanja: fc.boolean(),
  sumberDana: fc.boolean(),
  kategori: fc.boolean(),
  angkaCetak: fc.boolean(),
  penjelasan: fc.boolean(),
  misi: fc.boolean(),
  tahunLaporan: fc.boolean(),
})

/** One with everything in it, so that nothing at all is to be found. */
export const rencanaLengkap: fc.Arbitrary<Rencana> = rencanaAcak.map((rencana) => ({
  ...rencana,
  renstra: true,
  riwayat: true,
  penjelasan: true,
}))

// ---- Worked out with whole numbers -------------------------------------------------------------------------------

/** a / b × 100 with `desimal` places, rounded half up; a and b whole, not negative. */
export function persenBulat(a: number, b: number, desimal = 2): number {
  const skala = 10n ** BigInt(desimal)
  const pembilang = BigInt(a) * 100n * skala * 2n
  const bulat = (pembilang + BigInt(b)) / (2n * BigInt(b))
  return Number(bulat) / Number(skala)
}

/** Exact fraction. */
type Pecahan = readonly [bigint, bigint]

function jumlahPecahan(semua: readonly Pecahan[]): Pecahan {
  return semua.reduce<Pecahan>(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n])
}

/** Mean of fractions × 100 with two places, rounded half up. */
function rataRata(semua: readonly (readonly [number, number])[]): number {
  const [a, b] = jumlahPecahan(semua.map(([x, y]) => [BigInt(x), BigInt(y)]))
  const pembilang = a * 10_000n * 2n
  const penyebut = b * BigInt(semua.length)
  return Number((pembilang + penyebut) / (2n * penyebut)) / 100
}

interface Indikator {
  readonly kode: string
  readonly nama: string
  readonly sasaran: string
  readonly satuan: string
  readonly polaritas: string | null
  readonly skala: string | null
  readonly target: Isi
  readonly realisasi: Isi
  readonly pembilang: number | null
  readonly penyebut: number | null
  /** Capaian as a fraction of whole numbers, times 100. */
  readonly capaian: readonly [number, number]
  readonly renstra: readonly Isi[]
  readonly riwayat: { readonly target: Isi; readonly realisasi: Isi; readonly capaian: number } | null
  readonly standar: Isi
}

const TAHUN_RENSTRA = 5
/** Position of the report year in the Renstra period. */
const TAHUN_KE = 2

function susunIndikator(satu: Benih, kode: string, sasaran: string): Indikator {
  const { target: t, persen, langkah } = satu
  const dasar = { kode, nama: `Ukuran ${kode}`, sasaran, skala: null, pembilang: null, penyebut: null }
  const naik = Array.from({ length: TAHUN_RENSTRA }, (_, urutan) => t + (urutan - TAHUN_KE) * langkah)
  const turun = Array.from({ length: TAHUN_RENSTRA }, (_, urutan) => t - (urutan - TAHUN_KE) * langkah)
  const r = Math.round((t * persen) / 100)
  const lalu = t - langkah
  switch (satu.jenis) {
    case 'positif':
      return {
        ...dasar,
        satuan: 'orang',
        polaritas: 'positif',
        target: t,
        realisasi: r,
        capaian: [r, t],
        renstra: naik,
        riwayat: { target: lalu, realisasi: lalu, capaian: 100 },
        standar: t,
      }
    case 'negatif':
      return {
        ...dasar,
        satuan: 'kasus',
        polaritas: 'negatif',
        target: t,
        realisasi: r,
        capaian: [2 * t - r, t],
        renstra: turun,
        riwayat: { target: t + langkah, realisasi: t + langkah, capaian: 100 },
        standar: t,
      }
    case 'batas':
      return {
        ...dasar,
        satuan: 'nilai',
        polaritas: null,
        target: `≥${t}`,
        realisasi: r,
        capaian: [r, t],
        renstra: naik.map((nilai) => `≥${nilai}`),
        riwayat: { target: `≥${lalu}`, realisasi: lalu, capaian: 100 },
        standar: t,
      }
    case 'rentang':
      return {
        ...dasar,
        satuan: 'nilai',
        polaritas: 'rentang',
        target: `${t}–${t + 10}`,
        realisasi: t + 4,
        capaian: [1, 1],
        renstra: naik.map(() => `${t}–${t + 10}`),
        riwayat: { target: `${t}–${t + 10}`, realisasi: t + 2, capaian: 100 },
        standar: t + 5,
      }
    case 'predikat':
      return {
        ...dasar,
        satuan: 'predikat',
        polaritas: 'predikat',
        skala: 'SAKIP',
        target: 'B',
        realisasi: persen >= 100 ? 'BB' : 'B',
        capaian: persen >= 100 ? [110, 100] : [1, 1],
        renstra: ['CC', 'CC', 'B', 'B', 'BB'],
        riwayat: { target: 'CC', realisasi: 'CC', capaian: 100 },
        standar: 'B',
      }
    case 'ya/tidak':
      return {
        ...dasar,
        satuan: 'dokumen',
        polaritas: 'ya/tidak',
        target: 'Ada',
        realisasi: 'Ada',
        capaian: [1, 1],
        renstra: ['Ada', 'Ada', 'Ada', 'Ada', 'Ada'],
        riwayat: { target: 'Ada', realisasi: 'Ada', capaian: 100 },
        standar: 'Ada',
      }
    case 'pecahan': {
      // Whole percents: the typed realisasi is the exact quotient.
      const target = 40 + (t % 40)
      const hasil = Math.min(99, Math.max(35, Math.round((target * persen) / 100)))
      return {
        ...dasar,
        satuan: '%',
        polaritas: 'positif',
        pembilang: hasil * langkah,
        penyebut: 100 * langkah,
        target,
        realisasi: hasil,
        capaian: [hasil, target],
        renstra: Array.from({ length: TAHUN_RENSTRA }, (_, urutan) => target + urutan - TAHUN_KE),
        riwayat: { target: target - 1, realisasi: target - 1, capaian: 100 },
        standar: target,
      }
    }
  }
}

// ---- Sheets ------------------------------------------------------------------------------------------------------

/** The office's own scale: above the lower bound, up to the upper one. */
const PITA: readonly (readonly [label: string, bawah: number, atas: number])[] = [
  ['Melampaui', 100, Number.POSITIVE_INFINITY],
  ['Tercapai', 90, 100],
  ['Hampir', 60, 90],
  ['Kurang', Number.NEGATIVE_INFINITY, 60],
]

/** Excel rows begin at 1, with the header. */
export function susunBuku(rencana: Rencana): Buku {
  const { tahun } = rencana
  const awal = tahun - TAHUN_KE
  const indikator = rencana.sasaran.flatMap(({ indikator: milik }, s) =>
    milik.map((satu, i) => susunIndikator(satu, `S${s + 1}.${i + 1}`, `S${s + 1}`)),
  )
  const persen = (satu: Indikator): number => persenBulat(satu.capaian[0], satu.capaian[1])
  const anggaran = susunAnggaran(rencana)
  const pagu = jumlah(anggaran.daun.map((satu) => satu.pagu))
  const realisasi = jumlah(anggaran.daun.map((satu) => satu.realisasi))
  const jelas = rencana.penjelasan
  return {
    Identitas: [
      ['Isian', 'Nilai'],
      ['Nama OPD', 'Badan Acak'],
      ['Pemerintah Daerah', 'Kota Acak'],
      ['Tahun', tahun],
      ['Periode Renstra', `${awal}-${awal + TAHUN_RENSTRA - 1}`],
      ['Nama Pimpinan', 'Kepala Acak, S.E.'],
      ['Jabatan Pimpinan', 'Kepala Badan Acak'],
      ['Tempat', 'Acak'],
      ['Tanggal Laporan', `20 Februari ${tahun + 1}`],
      ['Tanggal Perjanjian Kinerja', `Januari ${tahun}`],
    ],
    'Perjanjian Kinerja': [
      [
        'Misi',
        'Kode Sasaran',
        'Sasaran Strategis',
        'Kode Indikator',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Polaritas',
        'Skala',
      ],
      ...indikator.map((satu) => [
        rencana.misi ? `Misi ${satu.sasaran}` : null,
        satu.sasaran,
        `Meningkatnya hasil ${satu.sasaran}`,
        satu.kode,
        satu.nama,
        satu.satuan,
        satu.target,
        satu.polaritas,
        satu.skala,
      ]),
    ],
    Realisasi: [
      [
        'Kode Indikator',
        'Indikator Kinerja',
        'Realisasi',
        'Pembilang',
        'Penyebut',
        '% Capaian',
        ...(jelas ? ['Penyebab', 'Tindak Lanjut', 'Standar Nasional'] : []),
      ],
      ...indikator.map((satu) => [
        satu.kode,
        satu.nama,
        satu.realisasi,
        satu.pembilang,
        satu.penyebut,
        rencana.persenDiketik ? persen(satu) : null,
        ...(jelas ? ['Kerja sama antarbidang', 'Diteruskan', satu.standar] : []),
      ]),
    ],
    Anggaran: anggaran.tabel,
    ...(rencana.renstra
      ? {
          Renstra: [
            [
              'Kode Indikator',
              'Indikator Kinerja',
              'Satuan',
              ...Array.from({ length: TAHUN_RENSTRA }, (_, urutan) => awal + urutan),
            ],
            ...indikator.map((satu) => [satu.kode, satu.nama, satu.satuan, ...satu.renstra]),
          ],
        }
      : {}),
    ...(rencana.riwayat
      ? {
          Riwayat: [
            ['Kode Indikator', 'Tahun', 'Target', 'Realisasi', '% Capaian'],
            ...indikator.map(({ kode, riwayat }) => [
              kode,
              tahun - 1,
              riwayat?.target ?? null,
              riwayat?.realisasi ?? null,
              riwayat?.capaian ?? null,
            ]),
            // The report year may be repeated: it is checked, never used.
            ...(rencana.tahunLaporan
              ? indikator.map((satu) => [satu.kode, tahun, satu.target, satu.realisasi, persen(satu)])
              : []),
          ],
        }
      : {}),
    ...(rencana.belanja ? { Belanja: susunBelanja(pagu, realisasi, rencana.jumlahBelanja) } : {}),
    ...(rencana.sumberDana
      ? {
          'Sumber Dana': [
            ['Sumber Dana', 'Anggaran', 'Realisasi'],
            ['APBD', pagu - Math.floor(pagu / 3), realisasi - Math.floor(realisasi / 3)],
            ['DAK', Math.floor(pagu / 3), Math.floor(realisasi / 3)],
          ],
        }
      : {}),
    ...(rencana.kategori
      ? {
          Kategori: [
            ['Skala', 'Label', 'Batas Bawah', 'Termasuk Bawah', 'Batas Atas', 'Termasuk Atas'],
            ...PITA.map(([label, bawah, atas]): Isi[] => [
              'Skala Badan',
              label,
              ...(Number.isFinite(bawah) ? [bawah, 'Tidak'] : [null, null]),
              ...(Number.isFinite(atas) ? [atas, 'Ya'] : [null, null]),
            ]),
          ],
        }
      : {}),
    ...(rencana.angkaCetak
      ? {
          'Angka Cetak': [
            ['Pokok', 'Kunci', 'Tahun', 'Nilai'],
            ['Jumlah sasaran', null, null, rencana.sasaran.length],
            ['Jumlah indikator', null, null, indikator.length],
            ['Serapan', null, null, persenBulat(realisasi, pagu)],
            ['Sisa anggaran', null, null, pagu - realisasi],
            ...indikator.map((satu): Isi[] => ['Capaian', satu.kode, tahun, persen(satu)]),
            ['Rata-rata capaian', null, tahun, rataRata(indikator.map(({ capaian }) => capaian))],
            ...rencana.sasaran.map((_, s): Isi[] => [
              'Rata-rata sasaran',
              `S${s + 1}`,
              null,
              rataRata(
                indikator.filter(({ sasaran }) => sasaran === `S${s + 1}`).map(({ capaian }) => capaian),
              ),
            ]),
            ...(rencana.kategori
              ? PITA.map(([label, bawah, atas]): Isi[] => [
                  'Jumlah kategori',
                  label,
                  null,
                  // The printed value decides, so 100,004 % still is 100,00.
                  indikator.map(persen).filter((nilai) => nilai > bawah && nilai <= atas).length,
                ])
              : []),
          ],
        }
      : {}),
  }
}

function jumlah(angka: readonly number[]): number {
  return angka.reduce((total, satu) => total + satu, 0)
}

interface Daun {
  readonly pagu: number
  readonly realisasi: number
}

function susunAnggaran({ sasaran, indukDiketik, persenDiketik }: Rencana): {
  readonly tabel: Tabel
  readonly daun: readonly Daun[]
} {
  const daunDari = (kegiatan: Program[number]): readonly Daun[] =>
    kegiatan.map(({ pagu, serapan }) => ({ pagu, realisasi: Math.floor((pagu * serapan) / 10_000) }))
  const baris = (tingkat: string, uraian: string, kode: string | null, milik: readonly Daun[]): Isi[] => {
    const pagu = jumlah(milik.map((satu) => satu.pagu))
    const realisasi = jumlah(milik.map((satu) => satu.realisasi))
    const diketik = indukDiketik || tingkat === 'Sub Kegiatan'
    return [
      tingkat,
      uraian,
      kode,
      diketik ? pagu : null,
      diketik ? realisasi : null,
      persenDiketik ? persenBulat(realisasi, pagu) : null,
    ]
  }
  const semua = sasaran.flatMap(({ program: milik }, s) =>
    milik.map((satu, p) => ({ kode: `S${s + 1}`, nama: `${s + 1}.${p + 1}`, kegiatan: satu })),
  )
  return {
    tabel: [
      ['Tingkat', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi', '% Realisasi'],
      ...semua.flatMap(({ kode, nama, kegiatan }) => [
        baris('Program', `Program ${nama}`, kode, kegiatan.flatMap(daunDari)),
        ...kegiatan.flatMap((satu, k) => [
          baris('Kegiatan', `Kegiatan ${nama}.${k + 1}`, null, daunDari(satu)),
          ...daunDari(satu).map((daun, d) =>
            baris('Sub Kegiatan', `Sub Kegiatan ${nama}.${k + 1}.${d + 1}`, null, [daun]),
          ),
        ]),
      ]),
    ],
    daun: semua.flatMap(({ kegiatan }) => kegiatan.flatMap(daunDari)),
  }
}

function susunBelanja(pagu: number, realisasi: number, jumlahDitulis: boolean): Tabel {
  const bagi = (total: number): readonly [number, number, number] => {
    const satu = Math.floor(total / 2)
    const dua = Math.floor(total / 4)
    return [satu, dua, total - satu - dua]
  }
  const [gaji, tunjangan, barang] = bagi(pagu)
  const [gajiNyata, tunjanganNyata, barangNyata] = bagi(realisasi)
  return [
    ['Jenis', 'Uraian', 'Anggaran', 'Realisasi'],
    ['Belanja Pegawai', 'Gaji', gaji, gajiNyata],
    ['Belanja Pegawai', 'Tunjangan', tunjangan, tunjanganNyata],
    ...(jumlahDitulis ? [['Belanja Pegawai', null, gaji + tunjangan, gajiNyata + tunjanganNyata]] : []),
    ['Belanja Barang dan Jasa', 'Alat tulis', barang, barangNyata],
  ]
}

export function keLembar(buku: Buku): readonly MarkdownSheet[] {
  return Object.entries(buku).map(([name, tabel]) => ({
    name,
    rows: tabel.map((baris) =>
      baris.map((isi): MarkdownCell => {
        if (isi === null) return { kind: 'empty' }
        return typeof isi === 'number' ? { kind: 'number', value: isi } : { kind: 'text', value: isi }
      }),
    ),
  }))
}
