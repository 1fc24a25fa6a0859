/** Sheet Komponen: how components are put together, their weights, gaps and doubles, and what else states their result. */
import type { AnyHasilIndikator, Gabungan, Kebijakan } from '../calc/hasil.ts'
import { bobotSah, caraMungkin, gabungkanDengan } from '../calc/komponen.ts'
import { computeRealisasi } from '../calc/realisasi.ts'
import { peringkatTerukur } from '../calc/ukuran.ts'
import { type Decimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as temuan from '../diagnostics/catalogue/lk2-komponen.ts'
import type { At, Finding, Place } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { AnyIndikator, BarisKomponen, Cell, Nilai } from '../model/laporan.ts'
import { satuanPersen } from '../model/satuan.ts'
import { cariPeringkat } from '../model/skala-predikat.ts'
import { FAKTOR_SKALA } from './kewajaran.ts'
import { type Aturan, angkaTertulis, cocok, takPasti, tempatIsi, terisi, toleransi } from './konteks.ts'
import { ulangan } from './ulangan.ts'
import { angka, daftar, kutip, nilaiTeks, tempat } from './wording.ts'

export const aturanKomponen: Aturan = ({ hasil }) =>
  [...hasil.indikator, ...hasil.indikatorTujuan]
    .filter(({ indikator }) => indikator.komponen.length > 0)
    .flatMap((satu) => [
      ...berlawanan(satu.indikator),
      ...ganda(satu.indikator),
      ...bukanAngka(satu.indikator),
      ...belumLengkap(satu.indikator),
      ...belumDipilih(satu),
      ...bobot(satu),
      ...(luarSkala(satu) ?? melebihiSkala(satu)),
      ...melebihiBobot(satu),
      ...bedaRealisasi(satu, hasil.kebijakan),
    ])

/** Penggabungan and Faktor may stand on any row, but must say one thing. */
function berlawanan({ kode, komponen }: AnyIndikator): readonly Finding[] {
  const kolom: readonly (readonly [string, readonly Cell<string | Decimal>[]])[] = [
    ['Penggabungan', komponen.map(({ penggabungan }) => penggabungan)],
    ['Faktor', komponen.map(({ faktor }) => faktor)],
  ]
  return kolom.flatMap(([nama, cells]) => {
    const isi = cells.filter(({ value }) => value !== null)
    const [pertama] = isi
    const [satu, ...lain] = isi.filter(({ value }) => value?.toString() !== pertama?.value?.toString())
    if (pertama === undefined || satu === undefined) return []
    return [
      temuan.penggabunganBerlawanan(
        satu,
        { kode, kolom: nama, nilai: satu.text, pertama: pertama.text, tempatPertama: tempat(pertama) },
        [pertama, ...lain],
      ),
    ]
  })
}

function ganda({ kode, komponen }: AnyIndikator): readonly Finding[] {
  return ulangan(komponen, (satu) => kunciNama(satu.komponen.value)).map(({ satu, pertama }) =>
    temuan.komponenGanda(
      satu.komponen,
      { kode, komponen: kutip(satu.komponen.value), pertama: tempat(pertama.komponen) },
      [pertama.komponen],
    ),
  )
}

function bukanAngka({ kode, komponen }: AnyIndikator): readonly Finding[] {
  return komponen.flatMap(({ komponen: nama, realisasi }) =>
    realisasi.value === null || realisasi.value.jenis === 'angka'
      ? []
      : [
          temuan.komponenBukanAngka(realisasi, {
            kode,
            komponen: kutip(nama.value),
            nilai: nilaiTeks(realisasi.value),
          }),
        ],
  )
}

/** Where nothing is filled the indicator is simply not measured yet. */
function belumLengkap({ kode, komponen }: AnyIndikator): readonly Finding[] {
  const kosong = komponen.filter(({ realisasi }) => realisasi.state === 'empty')
  const [pertama, ...lain] = kosong
  if (pertama === undefined || kosong.length === komponen.length) return []
  return [
    temuan.komponenKosong(
      tempatIsi(pertama.realisasi, pertama.komponen),
      { kode, komponen: sebutNama(kosong) },
      lain.map(({ realisasi }) => realisasi),
    ),
  ]
}

function sebutNama(komponen: readonly BarisKomponen[]): string {
  return daftar(komponen.map((baris) => kutip(baris.komponen.value)))
}

/** Only where the components have values, and no other word stands for the way. */
function belumDipilih({
  indikator: { kode, komponen },
  komponen: gabungan,
}: AnyHasilIndikator): readonly Finding[] {
  const [pertama] = komponen
  if (pertama === undefined || gabungan === null || gabungan.cara !== null) return []
  if (komponen.some(({ penggabungan }) => penggabungan.state !== 'empty')) return []
  const pilihan = caraMungkin(komponen).flatMap((cara) => {
    const nilai = gabungkanDengan(komponen, cara, gabungan.faktor)
    return nilai === null ? [] : [`${cara} memberi ${angka(nilai, 2)}`]
  })
  return [
    temuan.penggabunganKosong(
      tempatIsi(pertama.penggabungan, pertama.kodeIndikator),
      { kode, pilihan: pilihan.length === 0 ? 'jumlah atau rata-rata' : daftar(pilihan) },
      komponen.slice(1).flatMap(({ penggabungan }) => (penggabungan.cell === '' ? [] : [penggabungan])),
    ),
  ]
}

function bobot({ indikator: { kode, komponen }, komponen: gabungan }: AnyHasilIndikator): readonly Finding[] {
  const berisi = komponen.filter((baris) => baris.bobot.value !== null)
  const negatif = berisi.filter((baris) => baris.bobot.value?.lt(0) === true)
  if (negatif.length > 0) {
    return negatif.map((baris) =>
      temuan.bobotTidakSah(baris.bobot, {
        kode,
        komponen: kutip(baris.komponen.value),
        bobot: baris.bobot.text,
      }),
    )
  }
  if (gabungan?.cara === 'Rata-rata' || komponen.some((baris) => baris.bobot.state === 'bad')) return []
  const kosong = komponen.filter((baris) => baris.bobot.state === 'empty')
  const [pertamaKosong, ...lain] = kosong
  if (pertamaKosong !== undefined) {
    if (gabungan?.cara !== 'Rata-rata Berbobot') return []
    return [
      temuan.bobotKosong(
        tempatIsi(pertamaKosong.bobot, pertamaKosong.komponen),
        { kode, komponen: sebutNama(kosong) },
        [
          ...lain.flatMap((baris) => (baris.bobot.cell === '' ? [] : [baris.bobot])),
          ...terisi(...komponen.map(({ penggabungan }) => penggabungan)),
        ],
      ),
    ]
  }
  const [pertama, ...sisanya] = berisi
  if (pertama === undefined) return []
  const terkait = sisanya.map((baris) => baris.bobot)
  if (!bobotSah(komponen)) {
    return [
      temuan.bobotTidakSah(
        pertama.bobot,
        { kode, komponen: 'setiap komponen', bobot: pertama.bobot.text },
        terkait,
      ),
    ]
  }
  // A component that is written twice weighs twice: that is told of it.
  const sekali = [...new Map(berisi.map((baris) => [kunciNama(baris.komponen.value), baris])).values()]
  const [nilai, nilaiSekali] = [isiBobot(berisi), isiBobot(sekali)]
  if (bulat(nilai) || bulat(nilaiSekali)) return []
  return [temuan.jumlahBobot(pertama.bobot, { kode, jumlah: angka(jumlah(nilai)) }, terkait)]
}

function isiBobot(komponen: readonly BarisKomponen[]): readonly Decimal[] {
  return komponen.flatMap((baris) => baris.bobot.value ?? [])
}

/** A sum of 100 or 1; equal shares may miss it by their rounding: nine times 0,11, three times 33,33. */
function bulat(bobot: readonly Decimal[]): boolean {
  const total = jumlah(bobot)
  const [pertama] = bobot
  const samaRata = pertama !== undefined && bobot.every((satu) => satu.eq(pertama))
  const desimal = pertama?.decimalPlaces() ?? 0
  return [SERATUS, SERATUS.div(100)].some((utuh) => {
    const beda = total.minus(utuh).abs()
    return beda.isZero() || (samaRata && desimal > 0 && beda.lte(toleransi(desimal).times(bobot.length)))
  })
}

/** Powers by which a lost or misplaced decimal comma enlarges a figure. */
const KOMA_HILANG: readonly number[] = [10, 100, 1000]
/** The other components are of one scale where the greatest is at most this many times the least. */
const RENTANG_SKALA = 2

/**
 * A component ten times too large among others of its scale: a decimal comma was lost. Only where components must be
 * of one scale: means of one unit, and sums of points, measured by their weights. Counts may be of any size.
 */
function luarSkala({ indikator, komponen: gabungan }: AnyHasilIndikator): readonly Finding[] | null {
  const { komponen, kode } = indikator
  const nilaiBobot = isiBobot(komponen)
  const berbobot =
    nilaiBobot.length === komponen.length && nilaiBobot.every((satu) => satu.gt(0)) && bulat(nilaiBobot)
  if (gabungan === null || gabungan.cara === null || (gabungan.cara === 'Jumlah' && !berbobot)) return null
  const isi = komponen.flatMap((baris) => {
    const tertulis = angkaTertulis(baris.realisasi.value)
    if (tertulis === null || tertulis.angka.lte(0)) return []
    const ukuran = gabungan.cara === 'Jumlah' && baris.bobot.value !== null ? baris.bobot.value : SERATUS
    return [{ baris, tertulis, bagian: tertulis.angka.div(ukuran) }]
  })
  const luar = isi.flatMap((satu) => {
    const satuan = kunciNama(satu.baris.satuan.value)
    const lain = isi.filter((dua) => dua !== satu && kunciNama(dua.baris.satuan.value) === satuan)
    const bagian = lain.map((dua) => dua.bagian.toNumber())
    const [terkecil, terbesar] = [Math.min(...bagian), Math.max(...bagian)]
    // Percentages of up to 100 and points within their weight may differ as they like.
    const terbatas =
      gabungan.cara === 'Jumlah' || satuanPersen(`${satu.baris.satuan.text} ${indikator.satuan}`)
    const batas = terbatas ? Math.max(1, terbesar) : terbesar
    // What a format shows may be more: 34,800 among 3,520 and 3,410.
    const koma = satu.tertulis.angka.decimalPlaces()
    const berkoma = lain.some(({ tertulis }) => tertulis.angka.decimalPlaces() > koma)
    if (lain.length < 2 || !berkoma || terbesar > terkecil * RENTANG_SKALA || satu.bagian.lte(batas))
      return []
    const kali = KOMA_HILANG.find((pangkat) => {
      const semestinya = satu.bagian.div(pangkat).toNumber()
      return semestinya >= terkecil / 1.25 && semestinya <= terbesar * 1.25
    })
    if (kali === undefined) return []
    const { realisasi, komponen: nama } = satu.baris
    return [
      temuan.komponenLuarSkala(
        realisasi,
        {
          kode,
          komponen: kutip(nama.value),
          nilai: angka(satu.tertulis.angka),
          semestinya: angka(satu.tertulis.angka.div(kali)),
          tertinggi: '',
          lain: daftar(lain.map(({ tertulis }) => angka(tertulis.angka, tertulis.desimal))),
        },
        lain.map((dua) => dua.baris.realisasi),
      ),
    ]
  })
  return luar.length === 0 ? null : luar
}

/** A mean that its factor brings to 100: no component is more. Where most are, the factor is of another scale. */
function melebihiSkala({ indikator, komponen: gabungan }: AnyHasilIndikator): readonly Finding[] {
  const { komponen, kode } = indikator
  const faktor = gabungan?.faktor ?? null
  if (gabungan?.cara == null || gabungan.cara === 'Jumlah' || faktor === null) return []
  const [tertinggi] = FAKTOR_SKALA.find(([, satu]) => faktor.eq(satu)) ?? []
  if (tertinggi === undefined) return []
  const isi = komponen.flatMap(({ realisasi, komponen: nama }) => {
    const tertulis = angkaTertulis(realisasi.value)
    return tertulis === null ? [] : [{ realisasi, nama, tertulis }]
  })
  const lebih = isi.filter(({ tertulis }) => tertulis.angka.gt(tertinggi))
  if (lebih.length * 2 >= isi.length) return []
  const wajar = isi.filter((satu) => !lebih.includes(satu))
  return lebih.map(({ realisasi, nama, tertulis }) =>
    temuan.komponenLuarSkala(
      realisasi,
      {
        kode,
        komponen: kutip(nama.value),
        nilai: angka(tertulis.angka, tertulis.desimal),
        semestinya: null,
        tertinggi: String(tertinggi),
        lain: daftar(wajar.map((lain) => angka(lain.tertulis.angka, lain.tertulis.desimal))),
      },
      wajar.map((lain) => lain.realisasi),
    ),
  )
}

/** Points that are added up stay within their weights; where most do not, the weights are something else. */
function melebihiBobot({ indikator, komponen: gabungan }: AnyHasilIndikator): readonly Finding[] {
  const { komponen, kode } = indikator
  const isi = komponen.flatMap((baris) => {
    const tertulis = angkaTertulis(baris.realisasi.value)
    return tertulis === null || baris.bobot.value === null
      ? []
      : [{ baris, tertulis, bobot: baris.bobot.value }]
  })
  if (gabungan?.cara !== 'Jumlah' || gabungan.faktor !== null || isi.length < komponen.length) return []
  if (!jumlah(isi.map((satu) => satu.bobot)).eq(SERATUS)) return []
  const lebih = isi.filter(({ tertulis, bobot: batas }) => tertulis.angka.gt(batas))
  if (lebih.length * 2 > isi.length) return []
  return lebih.map(({ baris, tertulis, bobot: batas }) =>
    temuan.komponenMelebihiBobot(
      baris.realisasi,
      {
        kode,
        komponen: kutip(baris.komponen.value),
        nilai: angka(tertulis.angka, tertulis.desimal),
        bobot: angka(batas),
      },
      [baris.bobot],
    ),
  )
}

const KATA_CARA: Readonly<Record<NonNullable<Gabungan['cara']>, string>> = {
  Jumlah: 'jumlah',
  'Rata-rata': 'rata-rata',
  'Rata-rata Berbobot': 'rata-rata berbobot',
}

/** The typed realisasi, or what the fraction or the quarters say, against the components. */
function bedaRealisasi(satu: AnyHasilIndikator, kebijakan: Kebijakan): readonly Finding[] {
  const { indikator, komponen: gabungan } = satu
  if (gabungan === null || gabungan.cara === null || !gabungan.nilai.ada) return []
  if ('dasar' in indikator && indikator.dasar === 'rata-rata') return []
  const { cara, faktor } = gabungan
  const hitungan = gabungan.nilai.nilai
  const lain = pernyataanLain(satu, hitungan, kebijakan)
  if (lain === null) return []
  const { at, asal, teks, tertulis, desimal, terkait } = lain
  const sel = indikator.komponen.flatMap((baris) => [
    ...terisi(baris.realisasi, baris.penggabungan, baris.faktor),
    ...(cara === 'Rata-rata Berbobot' ? terisi(baris.bobot) : []),
  ])
  return [
    temuan.realisasiBedaKomponen(
      at,
      {
        kode: indikator.kode,
        asal,
        nilai: teks,
        cara: `${KATA_CARA[cara]}${faktor === null ? '' : ` × ${angka(faktor)} dari`}`,
        hitungan: angka(hitungan, Math.max(desimal, 2)),
        dugaan: tertulis === null ? '' : dugaan(indikator.komponen, gabungan, tertulis, desimal),
      },
      [...terkait, ...sel],
    ),
  ]
}

/** What states another realisasi than the components. */
interface Pernyataan {
  readonly at: At
  /** How it states that, before its words in a sentence. */
  readonly asal: string
  readonly teks: string
  /** Null for a word. */
  readonly tertulis: Decimal | null
  readonly desimal: number
  readonly terkait: readonly Place[]
}

/** The typed realisasi where there is one, else the fraction or the quarters; null where it agrees or nothing is stated. */
function pernyataanLain(satu: AnyHasilIndikator, hitungan: Decimal, kebijakan: Kebijakan): Pernyataan | null {
  const { indikator } = satu
  const sumber = indikator.realisasi
  if (sumber === null || sumber.realisasi.state === 'bad') return null
  const { value } = sumber.realisasi
  if (value !== null) {
    const tertulis = angkaTertulis(value)
    if (tertulis === null ? predikatCocok(value, hitungan, satu) : cocok(tertulis, hitungan)) return null
    return {
      at: sumber.realisasi,
      asal: 'tertulis',
      teks: tertulis === null ? nilaiTeks(value) : angka(tertulis.angka, tertulis.desimal),
      tertulis: tertulis?.angka ?? null,
      desimal: tertulis?.desimal ?? 2,
      terkait: [],
    }
  }
  if (takPasti(indikator)) return null
  const lain = computeRealisasi(sumber, { ...indikator, desimal: kebijakan.desimal })
  const nilai = lain.nilai?.jenis === 'angka' ? lain.nilai.angka : null
  if (nilai === null || nilai.minus(hitungan).abs().lte(toleransi(kebijakan.desimal))) return null
  const isi = { teks: angka(nilai, 2), tertulis: nilai, desimal: 2 }
  if (lain.asal === 'pembilang/penyebut') {
    const asal = 'dari pembilang / penyebut adalah'
    return { ...isi, at: sumber.pembilang, asal, terkait: [sumber.penyebut] }
  }
  // A year that is not over has no fourth quarter yet.
  if (!('tw4' in sumber) || sumber.tw4.value === null) return null
  const terkait = terisi(sumber.tw1, sumber.tw2, sumber.tw3)
  return { ...isi, at: sumber.tw4, asal: 'menurut triwulannya adalah', terkait }
}

/** A predicate beside components is right where their number has that rank; other kinds cannot be checked. */
function predikatCocok(
  nilai: Nilai,
  hitungan: Decimal,
  { indikator: { skala } }: AnyHasilIndikator,
): boolean {
  if (nilai.jenis !== 'predikat' || skala?.pita === undefined) return true
  const terukur = peringkatTerukur({ jenis: 'angka', angka: hitungan, desimal: 2, persen: false }, skala)
  return terukur?.posisi === cariPeringkat(skala, nilai)?.posisi
}

/** Another way of putting the components together that gives the written figure. */
function dugaan(
  komponen: readonly BarisKomponen[],
  { cara, faktor }: Gabungan,
  tertulis: Decimal,
  desimal: number,
): string {
  const lain = caraMungkin(komponen).find((satu) => {
    const nilai = satu === cara ? null : gabungkanDengan(komponen, satu, faktor)
    return nilai !== null && cocok({ angka: tertulis, desimal }, nilai)
  })
  return lain === undefined ? '' : ` Angka itu cocok dengan Penggabungan ${lain}.`
}
