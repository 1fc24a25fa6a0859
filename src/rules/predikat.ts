/** Numbers where predicates are measured: beside their letter ("72,35 (BB)"), and outside the bands of the scale. */
import { peringkatTerukur } from '../calc/ukuran.ts'
import * as umum from '../diagnostics/catalogue/lk2-aturan.ts'
import { predikatBedaAngka } from '../diagnostics/catalogue/lk2-komponen.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { AnyIndikator, Cell, Nilai, SkalaPredikat } from '../model/laporan.ts'
import { cariPeringkat, kataPredikat, pilihSkala } from '../model/skala-predikat.ts'
import { type Aturan, selPembanding, takPasti, terisi } from './konteks.ts'
import { angka, isiSkala, kutip } from './wording.ts'

export const aturanPredikat: Aturan = ({ laporan }) =>
  [...laporan.indikator, ...laporan.indikatorTujuan]
    .filter((satu) => !takPasti(satu))
    .flatMap((satu) => [
      ...berhuruf(satu, laporan.skalaPredikat),
      ...diLuarPita(satu),
      ...skalaMenganggur(satu),
    ])

/** Every value an indicator has, with the name of its column. */
function semuaNilai(
  satu: AnyIndikator,
): readonly (readonly [kolom: string, cell: Cell<Nilai> | undefined])[] {
  return [
    ...('perjanjian' in satu
      ? ([
          ['Target', satu.perjanjian.target],
          ['Target Perubahan', satu.perjanjian.targetPerubahan],
        ] as const)
      : ([['Target', satu.target]] as const)),
    ['Realisasi', satu.realisasi?.realisasi],
    ...selPembanding(satu),
  ]
}

/** A scale declared for an indicator of which nothing is measured by rank, nor has a letter beside it. */
function skalaMenganggur(satu: AnyIndikator): readonly Finding[] {
  if (!('perjanjian' in satu) || satu.polaritas === 'predikat') return []
  const { skala, polaritas } = satu.perjanjian
  const berkata = semuaNilai(satu).some(
    ([, cell]) => cell?.value != null && kataPredikat(cell.value) !== null,
  )
  if (skala.value === null || (berkata && satu.polaritas !== 'ya/tidak')) return []
  return [
    umum.skalaTidakDipakai(
      skala,
      { kode: satu.kode, skala: kutip(skala.value), polaritas: satu.polaritas },
      terisi(polaritas, satu.target),
    ),
  ]
}

/** The scale the letters belong to: the indicator's, that of its target, else the one whose bands are known. */
function skalaHuruf(satu: AnyIndikator, semua: readonly SkalaPredikat[]): SkalaPredikat | null {
  const target = satu.target.value
  const dariTarget = target === null ? null : pilihSkala(null, [target], semua, satu.nama)
  return satu.skala ?? dariTarget ?? semua.find(({ pita }) => pita !== undefined) ?? null
}

/** "278,5 (Predikat Kurang)": the word in brackets behind a number. */
function kataDiBelakang(text: string): string | undefined {
  return /\d\s*\((?:(?:predikat|kategori)\s*:?\s*)?([a-z][^()]*)\)\s*$/i.exec(text)?.[1]
}

/** The letter beside a number must be the one the scale gives it. */
function berhuruf(satu: AnyIndikator, semua: readonly SkalaPredikat[]): readonly Finding[] {
  const { kode } = satu
  const skala = skalaHuruf(satu, semua)
  return semuaNilai(satu).flatMap(([kolom, cell]) => {
    const nilai = cell?.value
    if (cell === undefined || nilai?.jenis !== 'angka' || skala?.pita === undefined) return []
    const label = nilai.predikat ?? kataDiBelakang(cell.text)
    if (label === undefined) return []
    const milik = cariPeringkat(skala, { jenis: 'predikat', label })
    // A word that is none of the scale may say anything.
    if (milik === null && nilai.predikat === undefined) return []
    const terukur = peringkatTerukur(nilai, skala)
    if (milik !== null && terukur?.posisi === milik.posisi) return []
    return [
      predikatBedaAngka(cell, {
        kolom,
        kode,
        nilai: kutip(cell.text),
        angka: angka(nilai.angka, nilai.desimal),
        skala: skala.nama,
        seharusnya: terukur === null ? '' : terukur.pita.label,
      }),
    ]
  })
}

/** A number measured against a predicate, outside every band of its scale. */
function diLuarPita(satu: AnyIndikator): readonly Finding[] {
  const { skala, polaritas, kode, target } = satu
  if (skala?.pita === undefined || polaritas !== 'predikat') return []
  const realisasi = satu.realisasi?.realisasi
  const nilai = realisasi?.value
  if (target.value?.jenis !== 'predikat' || realisasi === undefined || nilai?.jenis !== 'angka') return []
  if (nilai.predikat !== undefined || peringkatTerukur(nilai, skala) !== null) return []
  return [
    umum.diLuarSkala(realisasi, {
      kolom: 'Realisasi',
      kode,
      nilai: kutip(realisasi.text),
      skala: skala.nama,
      isi: `${isiSkala(skala)}, atau angka di dalam batasnya (${batasSkala(skala)})`,
      tanpaPeringkat: '',
    }),
  ]
}

function batasSkala({ pita = [] }: SkalaPredikat): string {
  const bawah = pita.flatMap(({ pita: { bawah: satu } }) => (satu === null ? [] : [satu]))
  const atas = pita.flatMap(({ pita: { atas: satu } }) => (satu === null ? [] : [satu]))
  const [awal] = [...bawah].sort((a, b) => a.cmp(b))
  const akhir = [...atas].sort((a, b) => a.cmp(b)).at(-1)
  return [awal, akhir].flatMap((satu) => (satu === undefined ? [] : [angka(satu)])).join('–')
}
