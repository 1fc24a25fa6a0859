/** The program's figures against the slow oracle, over random sets of indicators under every policy. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hasil } from '../../src/calc/hasil.ts'
import { calcJson } from '../../src/calc/json.ts'
import { kertasKerja } from '../../src/calc/kertas-kerja.ts'
import { bulatkan } from '../../src/calc/pembulatan.ts'
import { computeHasil } from '../../src/calc/ringkasan.ts'
import { buildLaporan } from '../../src/model/build.ts'
import type { Laporan } from '../../src/model/laporan.ts'
import { hitungUlang } from '../helpers/hitung-ulang.ts'
import { type BukuUji, bukuKerja } from '../helpers/workbook-value.ts'
import {
  cetak,
  type IndikatorOrakel,
  KEBIJAKAN_BAWAAN,
  type KebijakanOrakel,
  orakel,
  pecahan,
} from './oracle.ts'

const KALI = 10_000

const kebijakan: readonly [string, KebijakanOrakel][] = [
  ['bawaan', KEBIJAKAN_BAWAAN],
  ['T/R', { ...KEBIJAKAN_BAWAAN, negatif: 'T/R' }],
  ['predikat rasio', { ...KEBIJAKAN_BAWAAN, predikat: 'rasio' }],
  ['target nol 100', { ...KEBIJAKAN_BAWAAN, targetNol: '100 bila tercapai' }],
  ['atap 120, lantai 0', { ...KEBIJAKAN_BAWAAN, atap: '120', lantai: '0' }],
  ['rata-rata sasaran', { ...KEBIJAKAN_BAWAAN, rataRata: 'sasaran', desimal: 1 }],
  ['dari nilai dibulatkan', { ...KEBIJAKAN_BAWAAN, rataRata: 'indikator dibulatkan' }],
  [
    'semua lain',
    {
      ...KEBIJAKAN_BAWAAN,
      negatif: 'T/R',
      predikat: 'rasio',
      atap: '150',
      targetNol: '100 bila tercapai',
      rataRata: 'sasaran',
      desimal: 0,
    },
  ],
]

/** Decimal text: mostly small, sometimes up to 10^15, 0 often enough. */
const angka = fc.oneof(
  { weight: 6, arbitrary: teksDesimal(9_999, 2) },
  { weight: 2, arbitrary: teksDesimal(999_999_999, 4) },
  { weight: 1, arbitrary: fc.bigInt(0n, 10n ** 15n).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '3', '100', '0.01') },
)
const angkaBertanda = fc
  .tuple(angka, fc.integer({ min: 0, max: 9 }))
  .map(([teks, acak]) => (acak === 0 && teks !== '0' ? `-${teks}` : teks))

function teksDesimal(maksimum: number, desimal: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: maksimum }), fc.integer({ min: 0, max: desimal }))
    .map(([nilai, letak]) => {
      const teks = String(nilai).padStart(letak + 1, '0')
      return letak === 0 ? teks : `${teks.slice(0, -letak)}.${teks.slice(-letak)}`
    })
}

const huruf = fc.constantFrom('D', 'C', 'CC', 'B', 'BB', 'A', 'AA')
const rentang = fc
  .tuple(angkaBertanda, angkaBertanda)
  .map(([a, b]) => (lebihKecil(b, a) ? `${b}..${a}` : `${a}..${b}`))

function lebihKecil(a: string, b: string): boolean {
  const [x, y] = [pecahan(a), pecahan(b)]
  return x.atas * y.bawah < y.atas * x.bawah
}

/** Weights that often add up to 100, sometimes a value or a weight missing. */
const himpunanKomponen = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.record({
        bobot: fc.oneof(
          { weight: 4, arbitrary: teksDesimal(9_999, 2) },
          { weight: 1, arbitrary: fc.constantFrom('0', '-5', null) },
        ),
        realisasi: fc.oneof(
          { weight: 9, arbitrary: angkaBertanda },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(teksDesimal(9_999, 2), { minLength: 2, maxLength: 2 })
      .map((nilai) => nilai.map((realisasi, ke) => ({ bobot: ke === 0 ? '60' : '40', realisasi }))),
  },
)

const indikator: fc.Arbitrary<IndikatorOrakel> = fc.record({
  sasaran: fc.constantFrom('S1', 'S2', 'S3'),
  polaritas: fc.constantFrom('positif', 'negatif', null),
  target: fc.oneof(
    { weight: 6, arbitrary: angkaBertanda },
    { weight: 1, arbitrary: huruf },
    { weight: 1, arbitrary: rentang },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('>=', '<=', '>', '<'), angka).map((bagian) => bagian.join('')),
    },
  ),
  realisasi: fc.oneof(
    { weight: 6, arbitrary: angkaBertanda },
    { weight: 1, arbitrary: huruf },
    { weight: 2, arbitrary: fc.constant(null) },
  ),
  pembilang: fc.option(angka, { nil: null }),
  penyebut: fc.option(angka, { nil: null }),
  komponen: himpunanKomponen,
  penggabungan: fc.constantFrom('Jumlah', 'Rata-rata', 'Rata-rata Berbobot', null),
  faktor: fc.option(fc.constantFrom('25', '0.5', '3'), { nil: null }),
})

/** A letter is compared with a letter, or with the number of a band: give a letter target a letter most of the time. */
const himpunan = fc.array(
  fc
    .tuple(indikator, huruf, fc.integer({ min: 0, max: 2 }))
    .map(([satu, kata, acak]) =>
      /^[A-D]+$/.test(satu.target) && acak > 0 ? { ...satu, realisasi: kata } : satu,
    ),
  { minLength: 1, maxLength: 5 },
)

function laporanDari(isi: readonly IndikatorOrakel[], aturan: KebijakanOrakel): Laporan {
  const buku: BukuUji = {
    identitas: { namaOpd: 'X', tahun: 2022 },
    perjanjianKinerja: isi.map((satu, index) => ({
      kodeSasaran: satu.sasaran,
      sasaran: satu.sasaran,
      kodeIndikator: `I${index}`,
      indikator: `I${index}`,
      satuan: '%',
      target: satu.target,
      polaritas: satu.polaritas,
      // the oracle knows the bands of SAKIP
      skala: /^[A-D]+$/.test(satu.target) ? 'SAKIP' : null,
    })),
    realisasi: isi.map((satu, index) => ({
      kodeIndikator: `I${index}`,
      realisasi: satu.realisasi,
      pembilang: satu.pembilang,
      penyebut: satu.penyebut,
    })),
    komponen: isi.flatMap((satu, index) =>
      satu.komponen.map((baris, ke) => ({
        kodeIndikator: `I${index}`,
        komponen: `K${ke}`,
        ...baris,
        penggabungan: ke === 0 ? satu.penggabungan : null,
        faktor: ke === satu.komponen.length - 1 ? satu.faktor : null,
      })),
    ),
    pengaturan: {
      rumusNegatif: aturan.negatif,
      rumusPredikat: aturan.predikat,
      batasAtas: aturan.atap,
      batasBawah: aturan.lantai,
      targetNol: aturan.targetNol,
      rataRata: aturan.rataRata,
      desimal: aturan.desimal,
    },
  }
  return buildLaporan(bukuKerja(buku), 'acak.xlsx')
}

function teks(angka: Hasil['rataRata'], desimal: number): string | null {
  return angka.ada ? bulatkan(angka.nilai, desimal).toFixed(desimal) : null
}

describe('the program agrees with the oracle', () => {
  test.each(kebijakan)(`${KALI} sets: %s`, (_, aturan) => {
    fc.assert(
      fc.property(himpunan, (isi) => {
        const hasil = computeHasil(laporanDari(isi, aturan))
        const harapan = orakel(isi, aturan)
        expect(
          hasil.indikator.map(({ capaian, tercapai, kategori }) => ({
            capaian: teks(capaian, aturan.desimal),
            tercapai,
            kategori: kategori?.label ?? null,
          })),
        ).toEqual(harapan.indikator)
        expect(new Map(hasil.sasaran.map((s) => [s.sasaran.kode, teks(s.rataRata, aturan.desimal)]))).toEqual(
          harapan.sasaran,
        )
        expect(teks(hasil.rataRata, aturan.desimal)).toBe(harapan.rataRata)
      }),
      { numRuns: KALI },
    )
  })
})

describe('properties', () => {
  test('the order of rows changes nothing', () => {
    fc.assert(
      fc.property(himpunan, fc.integer({ min: 1, max: 6 }), (isi, geser) => {
        const putar = [...isi.slice(geser % isi.length), ...isi.slice(0, geser % isi.length)].reverse()
        const [a, b] = [isi, putar].map((satu) => computeHasil(laporanDari(satu, KEBIJAKAN_BAWAAN)))
        expect(a?.rataRata).toEqual(b?.rataRata)
        expect(a?.rekapKategori).toEqual(b?.rekapKategori)
        const perSasaran = (hasil: Hasil | undefined) =>
          new Map(hasil?.sasaran.map((s) => [s.sasaran.kode, [s.rataRata, s.takTerukur, s.kategori?.label]]))
        expect(perSasaran(a)).toEqual(perSasaran(b))
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['positif', '(2T-R)/T', 1],
    ['negatif', '(2T-R)/T', -1],
    ['negatif', 'T/R', -1],
  ] as const)('%s by %s is monotonic in realisasi', (polaritas, negatif, arah) => {
    const bukanNol = angkaBertanda.filter((teks) => pecahan(teks).atas !== 0n)
    fc.assert(
      fc.property(bukanNol, angkaBertanda, angkaBertanda, (target, r1, r2) => {
        const satu = (realisasi: string): IndikatorOrakel => ({
          sasaran: 'S1',
          polaritas,
          target,
          realisasi,
          pembilang: null,
          penyebut: null,
          komponen: [],
          penggabungan: null,
          faktor: null,
        })
        const [a, b] = [r1, r2].map(
          (r) =>
            computeHasil(laporanDari([satu(r)], { ...KEBIJAKAN_BAWAAN, negatif })).indikator[0]?.capaianPenuh,
        )
        if (a?.ada !== true || b?.ada !== true) return
        const bedaR = lebihKecil(r1, r2) ? -1 : lebihKecil(r2, r1) ? 1 : 0
        expect(a.nilai.cmp(b.nilai) + 0).toBe(bedaR * arah + 0)
      }),
      { numRuns: 2_000 },
    )
  })

  test('money is exact to the sen up to 10^15', () => {
    const rupiah = fc.bigInt(0n, 10n ** 17n)
    fc.assert(
      fc.property(fc.array(fc.tuple(rupiah, rupiah), { minLength: 1, maxLength: 12 }), (baris) => {
        const sen = (nilai: bigint): string => cetak({ atas: nilai, bawah: 100n }, 2)
        const buku: BukuUji = {
          anggaran: [
            { tingkat: 'Program', uraian: 'P' },
            ...baris.map(([pagu, realisasi], index) => ({
              tingkat: 'Sub Kegiatan',
              uraian: `S${index}`,
              pagu: sen(pagu),
              realisasi: sen(realisasi),
            })),
          ],
        }
        const { anggaran } = computeHasil(buildLaporan(bukuKerja(buku), 'x.xlsx'))
        const jumlah = (ke: 0 | 1): bigint => baris.reduce((total, satu) => total + satu[ke], 0n)
        expect(anggaran.pagu.toFixed(2)).toBe(sen(jumlah(0)))
        expect(anggaran.sisa.toFixed(2)).toBe(sen(jumlah(0) - jumlah(1)))
        const serapan = jumlah(0) === 0n ? null : cetak({ atas: jumlah(1) * 100n, bawah: jumlah(0) }, 2)
        expect(teks(anggaran.serapan, 2)).toBe(serapan)
      }),
      { numRuns: 1_000 },
    )
  })

  test('money of a sasaran is that of the lowest rows that carry its code, own or inherited', () => {
    const kode = fc.constantFrom(null, null, null, 'S1', 'S2', 'S1;S2')
    const baris = fc.record({
      tingkat: fc.constantFrom('Program', 'Kegiatan', 'Sub Kegiatan'),
      kodeSasaran: kode,
      pagu: fc.integer({ min: 0, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(baris, { minLength: 1, maxLength: 14 }), (acak) => {
        const kedalaman = ['Program', 'Kegiatan', 'Sub Kegiatan']
        const dalam = acak.map(({ tingkat }) => kedalaman.indexOf(tingkat))
        const terbawah = acak.map((_, i) => (dalam[i + 1] ?? 0) <= (dalam[i] ?? 0))
        // codes of a row: its own, else those of the nearest row above on a higher level, and so on upwards
        const kodeBaris = (i: number): string => {
          const sendiri = acak[i]?.kodeSasaran
          if (sendiri != null) return sendiri
          for (let j = i - 1; j >= 0; j--) if ((dalam[j] ?? 0) < (dalam[i] ?? 0)) return kodeBaris(j)
          return ''
        }
        const jumlah = (cocok: (i: number) => boolean): number =>
          acak.reduce((total, { pagu }, i) => total + (terbawah[i] === true && cocok(i) ? pagu : 0), 0)
        const hasil = computeHasil(
          buildLaporan(
            bukuKerja({
              perjanjianKinerja: ['S1', 'S2'].map((sasaran) => ({
                kodeSasaran: sasaran,
                sasaran,
                kodeIndikator: sasaran,
                indikator: sasaran,
              })),
              anggaran: acak.map((satu, i) => ({
                ...satu,
                uraian: `U${i}`,
                pagu: terbawah[i] === true ? satu.pagu : null,
              })),
            }),
            'x.xlsx',
          ),
        )
        expect(hasil.anggaran.pagu.toNumber()).toBe(jumlah(() => true))
        expect(hasil.sasaran.map(({ anggaran }) => anggaran.pagu.toNumber())).toEqual(
          ['S1', 'S2'].map((sasaran) => jumlah((i) => kodeBaris(i).split(';').includes(sasaran))),
        )
      }),
      { numRuns: 1_500 },
    )
  })

  test('no NaN, Infinity or exponent anywhere in the JSON', () => {
    fc.assert(
      fc.property(himpunan, fc.constantFrom(...kebijakan), (isi, [, aturan]) => {
        const laporan = laporanDari(isi, aturan)
        const json = JSON.stringify(calcJson(laporan, computeHasil(laporan)))
        expect(json).not.toMatch(/NaN|Infinity|\d[eE][+-]?\d|"-0(?:\.0*)?"/)
      }),
      { numRuns: 1_000 },
    )
  })

  test('every working, computed again from what it shows, gives its figure', () => {
    fc.assert(
      fc.property(himpunan, fc.constantFrom(...kebijakan), (isi, [, aturan]) => {
        const laporan = laporanDari(isi, aturan)
        for (const satu of kertasKerja(laporan, computeHasil(laporan))) {
          const ulang = hitungUlang(satu)
          expect(ulang === null ? null : bulatkan(ulang, 10).toFixed()).toBe(
            satu.hasil.ada ? bulatkan(satu.hasil.nilai, 10).toFixed() : null,
          )
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
