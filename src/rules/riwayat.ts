/** Sheet Riwayat: the report year's row against the other sheets, the capaian of earlier years, values one column off. */
import { capaianAntara } from '../calc/capaian.ts'
import type { AnyHasilIndikator } from '../calc/hasil.ts'
import * as sebaris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { BarisRiwayat, Cell, Nilai } from '../model/laporan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { terlaluJauh } from './kewajaran.ts'
import { komaHilang } from './koma-hilang.ts'
import {
  type Aturan,
  angkaDari,
  angkaTertulis,
  cocok,
  type Konteks,
  samaNilai,
  samaUkuran,
  takPasti,
  terisi,
  toleransi,
} from './konteks.ts'
import { digitBerarti, satuSalahKetik } from './salah-ketik.ts'
import { laporkanTahunKeliru } from './tahun-riwayat.ts'
import { daftar, nilaiTeks, persen, tempat } from './wording.ts'

export const aturanRiwayat: Aturan = (konteks) => {
  const { hasil, laporan, tahunKeliru } = konteks
  const keliru = new Set(tahunKeliru.map(({ isi }) => isi))
  const baris = [...hasil.indikator, ...hasil.indikatorTujuan]
    .filter((satu) => !takPasti(satu.indikator))
    .flatMap((satu) =>
      satu.indikator.riwayat.filter((isi) => !keliru.has(isi)).map((isi) => ({ hasil: satu, isi })),
    )
  const tahunLaporan = baris.filter(({ isi }) => isi.tahun.value === laporan.tahun)
  const bergeser = tahunLaporan.filter(isBergeser)
  const tepat = tahunLaporan.filter((satu) => !bergeser.includes(satu))
  return [
    ...laporkanTahunKeliru(tahunKeliru),
    ...laporkanBergeser(bergeser, laporan.tahun),
    ...samaPersis(konteks),
    ...tepat.flatMap((satu) => periksaTahunLaporan(satu, konteks)),
    ...baris
      .filter(({ isi }) => isi.tahun.value !== laporan.tahun)
      .flatMap((satu) => [
        ...periksaCapaianRiwayat(satu.hasil, satu.isi, konteks),
        ...capaianTahunLalu(satu.hasil, satu.isi, konteks),
        ...targetTerbalik(satu.hasil, satu.isi),
      ]),
    ...laporan.buku.riwayat.rows
      .filter(({ tahun }) => laporan.tahun > 0 && tahun.value !== null && tahun.value > laporan.tahun)
      .map(({ tahun, kodeIndikator }) =>
        sebaris.riwayatTahunDepan(tahun, {
          kode: kodeIndikator.value ?? '',
          tahun: String(tahun.value),
          laporan: String(laporan.tahun),
        }),
      ),
  ]
}

interface TahunLaporan {
  readonly hasil: AnyHasilIndikator
  readonly isi: BarisRiwayat
}

/** Target under Realisasi and realisasi under % Capaian, while the sheets they come from say otherwise. */
function isBergeser({ hasil, isi }: TahunLaporan): boolean {
  const { target, realisasi } = hasil
  const tertulis = isi.capaianTertulis.value
  const nyata = angkaTertulis(realisasi.nilai)
  if (isi.realisasi.value === null || tertulis === null || target === null || nyata === null) return false
  if (realisasi.nilai !== null && samaNilai(isi.realisasi.value, realisasi.nilai)) return false
  return samaNilai(isi.realisasi.value, target) && tertulis.angka.eq(nyata.angka)
}

/** Rows below each other that shifted together are one fault. */
function laporkanBergeser(baris: readonly TahunLaporan[], tahun: number): readonly Finding[] {
  const pertama = baris[0]
  if (pertama === undefined) return []
  const teks = (nilai: Nilai | null): string => (nilai === null ? '–' : nilaiTeks(nilai))
  return [
    silang.kolomBergeser(
      pertama.isi.realisasi,
      {
        kode: baris.map(({ hasil }) => hasil.indikator.kode).join(', '),
        tahun: String(tahun),
        target: baris.map(({ hasil }) => teks(hasil.target)).join('; '),
        realisasi: baris.map(({ hasil }) => teks(hasil.realisasi.nilai)).join('; '),
      },
      baris.flatMap(({ isi }, urutan) =>
        urutan === 0 ? [isi.capaianTertulis] : [isi.realisasi, isi.capaianTertulis],
      ),
    ),
  ]
}

/** Rows of the report year repeat what other sheets say; they must repeat it rightly. */
function periksaTahunLaporan({ hasil, isi }: TahunLaporan, { laporan }: Konteks): readonly Finding[] {
  const { indikator, target, realisasi, capaian } = hasil
  const asalTarget = indikator.target
  const asalRealisasi = indikator.realisasi?.realisasi
  const tahun = String(laporan.tahun)
  const beda = (
    kolom: string,
    cell: Cell<Nilai>,
    nilai: Nilai | null,
    asal: Cell<Nilai> | undefined,
  ): readonly Finding[] =>
    cell.value === null ||
    nilai === null ||
    asal === undefined ||
    samaTercetak(cell.value, nilai) ||
    samaUkuran(cell.value, nilai, indikator.skala)
      ? []
      : [
          silang.riwayatBedaTahunLaporan(
            cell,
            {
              kolom,
              kode: indikator.kode,
              tahun,
              tertulis: nilaiTeks(cell.value),
              seharusnya: nilaiTeks(nilai),
              tempat: tempat(asal),
            },
            [asal],
          ),
        ]
  const temuan = [
    ...beda('Target', isi.target, target, asalTarget),
    ...beda('Realisasi', isi.realisasi, realisasi.nilai, asalRealisasi),
  ]
  const tertulis = isi.capaianTertulis.value
  if (temuan.length > 0 || tertulis === null || !capaian.ada || cocok(tertulis, capaian.nilai)) return temuan
  return [
    silang.capaianRiwayatBerbeda(
      isi.capaianTertulis,
      {
        kode: indikator.kode,
        tahun,
        tertulis: persen(tertulis.angka, tertulis.desimal),
        hitungan: persen(capaian.nilai, Math.max(2, tertulis.desimal)),
      },
      terisi(asalTarget, asalRealisasi, isi.realisasi, isi.target),
    ),
  ]
}

/** A computed realisasi has more digits than the history prints. */
function samaTercetak(tertulis: Nilai, nilai: Nilai): boolean {
  const a = angkaTertulis(tertulis)
  const b = angkaTertulis(nilai)
  if (a === null || b === null) return samaNilai(tertulis, nilai)
  return a.angka
    .minus(b.angka)
    .abs()
    .lte(toleransi(Math.max(a.desimal, b.desimal)))
}

/**
 * A decimal comma that was lost in an earlier year: target and realisasi of a row are of two sizes, the report year of one.
 * Or a capaian that hardly was meant, where the office did not write it itself.
 */
function capaianTahunLalu(
  { indikator, target: targetKini, realisasi: realisasiKini }: AnyHasilIndikator,
  { target, realisasi, tahun, capaianTertulis }: BarisRiwayat,
  { hasil: { kebijakan } }: Konteks,
): readonly Finding[] {
  const t = angkaDari(target.value)
  const r = angkaDari(realisasi.value)
  const kini = angkaDari(realisasiKini.nilai) ?? angkaDari(targetKini)
  if (t === null || r === null || kini === null || target.value === null || realisasi.value === null)
    return []
  const { capaianPenuh: capaian } = capaianAntara(target.value, realisasi.value, indikator, kebijakan)
  if (!capaian.ada) return []
  const koma = komaHilang(r, t, kini) ? realisasi : komaHilang(t, r, kini) ? target : null
  const salah = koma ?? (terlaluJauh(capaian.nilai) && capaianTertulis.state === 'empty' ? realisasi : null)
  if (salah === null) return []
  return [
    sebaris.capaianTidakWajar(
      salah,
      {
        kode: `${indikator.kode} tahun ${tahun.value}`,
        capaian: persen(capaian.nilai, 2),
        target: nilaiTeks(target.value),
        realisasi: nilaiTeks(realisasi.value),
        dugaan:
          koma === null
            ? ''
            : ` ${salah === target ? 'Target' : 'Realisasi'} itu sekitar sepuluh atau seratus kali lebih besar atau lebih kecil daripada ${salah === target ? 'realisasinya' : 'targetnya'} dan angka tahun laporan; mungkin koma atau nolnya salah.`,
      },
      [salah === target ? realisasi : target],
    ),
  ]
}

/** Figures with fewer digits may come again, unless most of them do. */
const DIGIT_KEBETULAN = 4
const SEBAGIAN_BESAR = 3

/** Last year's figure left in this year's row, or the other way round. One finding: such figures come by the column. */
function samaPersis({ hasil, laporan }: Konteks): readonly Finding[] {
  const lalu = laporan.tahun - 1
  const isi = [...hasil.indikator, ...hasil.indikatorTujuan].flatMap(({ indikator, target, realisasi }) => {
    const { riwayat, realisasi: milik, komponen, kode } = indikator
    const dulu = riwayat.find(({ tahun }) => tahun.value === lalu)?.realisasi
    if (milik === null || dulu?.value == null || realisasi.nilai?.jenis !== 'angka') return []
    // What is worked out from other cells is of this year.
    const terukur = [milik.pembilang, milik.penyebut, ...('tw1' in milik ? selTriwulan(milik) : [])]
    if (realisasi.asal !== 'tertulis' || terisi(...terukur).length > 0 || komponen.length > 0) return []
    if (target !== null && samaNilai(realisasi.nilai, target)) return []
    const digit = realisasi.nilai.angka.abs().toFixed().replace('.', '').replace(/^0+/, '')
    return [
      {
        kode,
        cell: milik.realisasi,
        dulu,
        sama: samaNilai(realisasi.nilai, dulu.value),
        digit: digitBerarti(digit),
      },
    ]
  })
  const semua = isi.filter(({ sama }) => sama)
  const kebanyakan = semua.length >= SEBAGIAN_BESAR && semua.length * 2 >= isi.length
  const sama = kebanyakan ? semua : semua.filter(({ digit }) => digit >= DIGIT_KEBETULAN)
  const [pertama, ...lainnya] = sama
  if (pertama === undefined) return []
  const kode = daftar(
    sama.map((satu) => satu.kode),
    8,
  )
  return [
    silang.samaDenganTahunLalu(pertama.cell, { kode, tahun: String(lalu) }, [
      pertama.dulu,
      ...lainnya.flatMap(({ cell, dulu }) => [cell, dulu]),
    ]),
  ]
}

/** The same two digits as in the Renstra, in the other order; any other target may have been promised that year. */
function targetTerbalik(
  { indikator: { kode, renstra } }: AnyHasilIndikator,
  isi: BarisRiwayat,
): readonly Finding[] {
  const { target, tahun } = isi
  const milik = renstra?.years.get(tahun.value ?? 0)
  const [t, r] = [angkaDari(target.value), angkaDari(milik?.value ?? null)].map((nilai) => nilai?.toFixed())
  if (target.value === null || milik?.value == null || t === undefined || r === undefined) return []
  const urut = (angka: string): string => [...angka].sort().join('')
  if (!satuSalahKetik(t, r) || urut(t) !== urut(r)) return []
  return [
    silang.targetTerbalikDariRenstra(
      target,
      {
        kode,
        tahun: String(tahun.value),
        tertulis: nilaiTeks(target.value),
        renstra: nilaiTeks(milik.value),
        tempatRenstra: tempat(milik),
      },
      [milik],
    ),
  ]
}

function periksaCapaianRiwayat(
  { indikator }: AnyHasilIndikator,
  isi: BarisRiwayat,
  { hasil: { kebijakan } }: Konteks,
): readonly Finding[] {
  const tertulis = isi.capaianTertulis.value
  const renstra = indikator.renstra?.years.get(isi.tahun.value ?? 0)
  const target = isi.target.state === 'empty' && renstra !== undefined ? renstra : isi.target
  if (tertulis === null || target.value === null || isi.realisasi.value === null) return []
  const { capaian, capaianPenuh } = capaianAntara(target.value, isi.realisasi.value, indikator, kebijakan)
  if (!capaian.ada || cocok(tertulis, capaian.nilai)) return []
  if (capaianPenuh.ada && cocok(tertulis, capaianPenuh.nilai)) return []
  const kata = {
    kode: indikator.kode,
    tahun: String(isi.tahun.value),
    tertulis: persen(tertulis.angka, tertulis.desimal),
    hitungan: persen(capaian.nilai, Math.max(2, tertulis.desimal)),
  }
  if (target === isi.target) {
    return [silang.capaianRiwayatBerbeda(isi.capaianTertulis, kata, [isi.target, isi.realisasi])]
  }
  // Without a target of its own the year may have had another one than the Renstra's: only a near miss tells.
  const tipis = toleransi(tertulis.desimal).times(3)
  return capaian.nilai.minus(tertulis.angka).abs().gt(tipis)
    ? []
    : [
        silang.capaianRiwayatHampirTepat(
          isi.capaianTertulis,
          { ...kata, target: nilaiTeks(target.value), tempatTarget: tempat(target) },
          [target, isi.realisasi],
        ),
      ]
}
