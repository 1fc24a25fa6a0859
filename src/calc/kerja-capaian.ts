/** Working of a realisasi and of a capaian: the values put in and the formula. */
import type { Decimal } from '../decimal/decimal.ts'
import type { BarisKomponen, Cell, Nilai } from '../model/laporan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { aturanUntuk, CAPAIAN_LEBIH_BAIK } from './capaian.ts'
import type { Angka, Gabungan, HasilIndikator, Kebijakan, RealisasiDipakai } from './hasil.ts'
import type { MasukanKerja } from './kerja.ts'
import { type Draf, type Hitungan, lebihDariAngka, masukanAngka, masukanSel, sel } from './kerja-masukan.ts'
import type { SumberRealisasi } from './realisasi.ts'
import { type Ekspresi, hitungan, hitungRumus, jika, m, persen, tetap } from './rumus.ts'
import {
  type Aturan,
  batasRentang,
  nilaiUntukPita,
  type Pasangan,
  pasangkan,
  peringkatTerukur,
  targetSejenis,
} from './ukuran.ts'

/** How a computed realisasi came about; null for a typed one. */
export function kerjaRealisasi(
  realisasi: RealisasiDipakai,
  sumber: SumberRealisasi | null,
  aturan: {
    readonly faktor: Decimal
    readonly selFaktor: Cell<Decimal> | undefined
    readonly penghitungan: string | null
    readonly komponen: readonly BarisKomponen[]
    readonly gabungan: Gabungan | null
  },
): (Hitungan & Pick<Draf, 'hasil'>) | null {
  if (realisasi.nilai?.jenis !== 'angka') return null
  const hasil: Angka = { ada: true, nilai: realisasi.nilai.angka }
  if (realisasi.asal === 'komponen' && aturan.gabungan !== null) {
    return { ...kerjaGabungan(aturan.komponen, aturan.gabungan), hasil }
  }
  if (sumber === null) return null
  if (realisasi.asal === 'pembilang/penyebut') {
    const masukan = [
      masukanSel('A', 'Pembilang', sumber.pembilang),
      masukanSel('B', 'Penyebut', sumber.penyebut),
      {
        ...masukanAngka('F', 'Faktor', aturan.faktor),
        sumber: aturan.selFaktor?.state === 'filled' ? sel(aturan.selFaktor) : [],
      },
    ]
    return { masukan, rumus: hitungan(hitungan(m(0), '/', m(1)), '*', m(2)), hasil }
  }
  if (realisasi.asal !== 'triwulan') return null
  const masukan = selTriwulan(sumber).flatMap((cell, index): MasukanKerja[] =>
    cell.value?.jenis === 'angka'
      ? [{ ...masukanAngka(`TW${index + 1}`, `Triwulan ${index + 1}`, cell.value.angka), sumber: sel(cell) }]
      : [],
  )
  const semua = masukan.map((_, index) => m(index))
  const rumus: Ekspresi =
    aturan.penghitungan === 'Kumulatif'
      ? { op: 'jumlah', isi: semua }
      : aturan.penghitungan === 'Rata-rata'
        ? { op: 'rata-rata', isi: semua }
        : m(masukan.length - 1)
  return { masukan, rumus, hasil }
}

/** Values and weights of the components, each from its cell, and how they are put together. */
function kerjaGabungan(komponen: readonly BarisKomponen[], { cara, faktor }: Gabungan): Hitungan {
  const berbobot = cara === 'Rata-rata Berbobot'
  const nilai = komponen.flatMap(({ komponen: nama, realisasi }, ke): MasukanKerja[] =>
    realisasi.value?.jenis === 'angka'
      ? [
          {
            ...masukanAngka(`K${ke + 1}`, nama.value ?? 'Komponen', realisasi.value.angka),
            sumber: sel(realisasi),
          },
        ]
      : [],
  )
  const bobot = berbobot
    ? komponen.map((baris, ke) =>
        masukanSel(`B${ke + 1}`, `Bobot ${baris.komponen.value ?? 'komponen'}`, baris.bobot),
      )
    : []
  const selFaktor = komponen.find((baris) => baris.faktor.state === 'filled')?.faktor
  const pengali = faktor === null ? [] : [masukanSel('F', 'Faktor', selFaktor)]
  const suku = nilai.map((_, ke) => m(ke))
  const semuaBobot = bobot.map((_, ke) => m(nilai.length + ke))
  const dasar: Ekspresi = berbobot
    ? hitungan(
        {
          op: 'jumlah',
          isi: suku.map((satu, ke) => hitungan(satu, '*', semuaBobot[ke] ?? satu)),
        },
        '/',
        { op: 'jumlah', isi: semuaBobot },
      )
    : { op: cara === 'Jumlah' ? 'jumlah' : 'rata-rata', isi: suku }
  return {
    masukan: [...nilai, ...bobot, ...pengali],
    rumus: faktor === null ? dasar : hitungan(dasar, '*', m(nilai.length + bobot.length)),
  }
}

/** What a capaian is made from, and the cells or workings that it comes from. */
export interface BahanCapaian {
  readonly target: Nilai | null
  readonly selTarget: Cell<Nilai>
  readonly realisasi: Nilai | null
  readonly selRealisasi: Cell<Nilai> | undefined
  readonly kunciRealisasi: string | null
  /** Working that turns the realisasi into a rank; null where there is none. */
  readonly kunciPeringkat: string | null
  readonly rumus: HasilIndikator['rumus']
  readonly aturan: Aturan
  readonly kebijakan: Kebijakan
}

/** Formula and values of a capaian, as `computeCapaian` finds it; nothing put in where it finds none. */
export function kerjaCapaian(bahan: BahanCapaian): Hitungan {
  const { realisasi } = bahan
  const target = targetSejenis(bahan.target, realisasi)
  if (target === null || realisasi === null || !bahan.aturan.terbaca) return { masukan: [], rumus: null }
  const sumberR = sumberRealisasi(bahan)
  const sumberT = { sumber: sel(bahan.selTarget), dari: null }
  if (bahan.rumus === 'rentang') {
    const batas = batasRentang(target)
    if (batas === null || realisasi.jenis !== 'angka') return { masukan: [], rumus: null }
    return {
      masukan: [
        { ...masukanAngka('R', 'Realisasi', realisasi.angka), ...sumberR },
        { ...masukanAngka('T1', 'Batas bawah target', batas.bawah), ...sumberT, tertulis: target },
        { ...masukanAngka('T2', 'Batas atas target', batas.atas), ...sumberT, tertulis: target },
      ],
      rumus: dibatasi(rumusRentang(batas, bahan.kebijakan), bahan.kebijakan),
    }
  }
  const pasangan = pasangkan(realisasi, target, aturanUntuk(target, bahan.aturan))
  if (!pasangan.ada) return { masukan: [], rumus: null }
  const masukan = [
    masukanTerukur(pasangan, realisasi, bahan),
    {
      ...masukanAngka('T', pasangan.macam === 'peringkat' ? 'Peringkat target' : 'Target', pasangan.acuan),
      ...sumberT,
      tertulis: lebihDariAngka(target),
    },
  ]
  const rumus =
    pasangan.acuan.isZero() && !BERCABANG.has(bahan.rumus) ? tetap(100) : rumusCapaian(bahan.rumus)
  return { masukan, rumus: dibatasi(rumus, bahan.kebijakan) }
}

type SumberNilai = Pick<BahanCapaian, 'selRealisasi' | 'kunciRealisasi'>

/** Where the realisasi stands: the working that computed it, else its cell. */
export function sumberRealisasi(bahan: SumberNilai): Pick<MasukanKerja, 'sumber' | 'dari'> {
  return { sumber: bahan.kunciRealisasi === null ? sel(bahan.selRealisasi) : [], dari: bahan.kunciRealisasi }
}

/** R of a formula: the measured value itself, or the rank it has. */
export function masukanTerukur(
  { macam, nilai }: Extract<Pasangan, { readonly ada: true }>,
  realisasi: Nilai,
  bahan: SumberNilai & Pick<BahanCapaian, 'kunciPeringkat'>,
  simbol = 'R',
): MasukanKerja {
  const nama = macam === 'peringkat' ? 'Peringkat realisasi' : 'Realisasi'
  const masukan = { ...masukanAngka(simbol, nama, nilai), ...sumberRealisasi(bahan) }
  if (macam !== 'peringkat' || realisasi.jenis !== 'angka' || realisasi.angka.eq(nilai)) {
    return { ...masukan, tertulis: lebihDariAngka(realisasi) }
  }
  return bahan.kunciPeringkat === null
    ? { ...masukan, tertulis: realisasi }
    : { ...masukan, sumber: [], dari: bahan.kunciPeringkat }
}

/** The rank of a measured number by the bands of its scale, highest first; null where no band decides. */
export function kerjaPeringkat(
  realisasi: Nilai | null,
  acuan: Nilai | null,
  skala: Aturan['skala'],
  sumber: SumberNilai,
): (Hitungan & Pick<Draf, 'hasil' | 'satuan'>) | null {
  if (realisasi?.jenis !== 'angka' || acuan?.jenis !== 'predikat' || skala === null) return null
  const milik = peringkatTerukur(realisasi, skala)
  if (milik === null) return null
  const r: Ekspresi = nilaiUntukPita(realisasi).eq(realisasi.angka)
    ? m(0)
    : { op: 'bulat', isi: m(0), desimal: nilaiUntukPita(realisasi).decimalPlaces() }
  const urut = [...(skala.pita ?? [])].sort((a, b) => a.posisi - b.posisi)
  const rumus = urut.reduce<Ekspresi>((lain, { posisi, pita }, ke) => {
    const nilai = tetap(skala.nilai?.[posisi] ?? posisi + 1)
    return ke === 0 || pita.bawah === null
      ? nilai
      : jika(r, pita.termasukBawah ? '>=' : '>', tetap(pita.bawah), nilai, lain)
  }, tetap(milik.nilai))
  return {
    masukan: [{ ...masukanAngka('R', 'Realisasi', realisasi.angka), ...sumberRealisasi(sumber) }],
    // Bands of an office may overlap or leave holes: then the rank stands as found.
    rumus: hitungRumus(rumus, [realisasi.angka])?.eq(milik.nilai) === true ? rumus : tetap(milik.nilai),
    hasil: { ada: true, nilai: milik.nilai },
    satuan: `(${milik.pita.label})`,
  }
}

/** Formulas that answer a target of 0 by themselves. */
const BERCABANG: ReadonlySet<string> = new Set(['ya/tidak', 'predikat tetap'])

/** R = masukan 0, T = masukan 1. Also the form in which the methodology prints a formula. */
export function rumusCapaian(rumus: Exclude<HasilIndikator['rumus'], 'rentang'>): Ekspresi {
  const [r, t] = [m(0), m(1)]
  switch (rumus) {
    case 'R/T':
    case 'predikat rasio':
      return persen(r, t)
    case '(2T-R)/T':
      return selisihPersen(r, t)
    case 'T/R':
      return persen(t, r)
    case 'predikat tetap':
      return jika(r, '=', t, tetap(100), jika(r, '>', t, tetap(CAPAIAN_LEBIH_BAIK), persen(r, t)))
    case 'ya/tidak':
      return jika(r, '=', t, tetap(100), tetap(0))
  }
}

/** (2T − R) / T × 100 */
function selisihPersen(r: Ekspresi, t: Ekspresi): Ekspresi {
  return persen(hitungan(hitungan(tetap(2), '*', t), '-', r), t)
}

/** R = masukan 0, lower bound 1, upper bound 2. A negative bound takes the other rule, as in `computeCapaian`. */
function rumusRentang(
  batas: { readonly bawah: Decimal; readonly atas: Decimal },
  kebijakan: Pick<Kebijakan, 'negatif' | 'targetNol'>,
): Ekspresi {
  const [r, bawah, atas] = [m(0), m(1), m(2)]
  const diAtas = batas.atas.lt(0)
    ? persen(r, atas)
    : kebijakan.negatif === 'T/R'
      ? persen(atas, r)
      : selisihPersen(r, atas)
  const diBawah = batas.bawah.lt(0) ? selisihPersen(r, bawah) : persen(r, bawah)
  // A bound of 0 gives a figure only by the policy "100 bila tercapai".
  const kecualiNol = (batasSatu: Decimal, isi: Ekspresi): Ekspresi => (batasSatu.isZero() ? tetap(100) : isi)
  return jika(
    r,
    '>',
    atas,
    kecualiNol(batas.atas, diAtas),
    jika(r, '<', bawah, kecualiNol(batas.bawah, diBawah), tetap(100)),
  )
}

/** The formula under the office's cap and floor. */
export function dibatasi(rumus: Ekspresi, kebijakan: Pick<Kebijakan, 'batasAtas' | 'batasBawah'>): Ekspresi {
  const { batasAtas, batasBawah } = kebijakan
  const beratap: Ekspresi = batasAtas === null ? rumus : { op: 'min', kiri: rumus, kanan: tetap(batasAtas) }
  return batasBawah === null ? beratap : { op: 'max', kiri: beratap, kanan: tetap(batasBawah) }
}
