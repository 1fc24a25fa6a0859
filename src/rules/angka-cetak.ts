/** Sheet Angka Cetak: every figure a hand-made report prints, against the computed one. */
import type { Hasil } from '../calc/hasil.ts'
import { type Decimal, desimal, jumlah, SERATUS } from '../decimal/decimal.ts'
import * as silang from '../diagnostics/catalogue/lk3-angka-cetak.ts'
import * as nilaiSilang from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kunciKode } from '../model/kode.ts'
import type { Cell, Laporan, Nilai } from '../model/laporan.ts'
import { kategoriUtuh } from './kategori.ts'
import {
  type Aturan,
  angkaTertulis,
  cocok,
  type Konteks,
  kunciTeks,
  type PersenTertulis,
  samaNilai,
  takPasti,
  toleransi,
} from './konteks.ts'
import {
  cariBernama,
  cariSasaran,
  MENURUT_NAMA,
  NAMA_KUNCI,
  POKOK,
  type Pokok,
  TANPA,
} from './pokok-cetak.ts'
import { cariTertukar } from './tukar.ts'
import { angka, daftar, kutip, nilaiTeks, persen, rupiah, tempat } from './wording.ts'

type Baris = Laporan['buku']['angkaCetak']['rows'][number]

interface Cetakan {
  readonly baris: Baris
  readonly pokok: Pokok
  readonly kunci: string
  readonly tahun: number
  readonly cell: Cell<Nilai>
  readonly nilai: Nilai
  readonly hitungan: Nilai
  readonly sel: readonly Place[]
}

/** Figures over several indicators. */
const GABUNGAN: ReadonlySet<string> = new Set([
  'Rata-rata capaian',
  'Rata-rata misi',
  'Rata-rata tujuan',
  'Rata-rata sasaran',
  'Jumlah kategori',
])
/** Reasons that come without a finding. */
const TANPA_CACAT: ReadonlySet<string> = new Set([
  'belum diukur',
  'target kosong',
  'target nol',
  'realisasi nol',
])
const ANGGARAN = /anggaran|serapan|efisiensi|pagu|sisa|^Jumlah (?:program|kegiatan|sub kegiatan)$/i

/** Not comparable: what the figure is made of has a fault of its own, which is told where it is. */
function bahanBercacat(konteks: Konteks): (satu: Cetakan) => boolean {
  const { hasil, laporan } = konteks
  const tercetak = capaianCetak(laporan)
  const indikatorBercacat = hasil.indikator.some(
    ({ capaian, indikator }) =>
      takPasti(indikator) ||
      (!capaian.ada &&
        (!TANPA_CACAT.has(capaian.alasan) ||
          indikator.realisasi === null ||
          indikator.realisasi.capaianTertulis.state === 'filled' ||
          tercetak.has(kunciKode(indikator.kode)))),
  )
  const anggaranBercacat = laporan.buku.anggaran.rows.some(
    ({ tingkat, pagu, realisasi }) =>
      tingkat.value === null || pagu.state === 'bad' || realisasi.state === 'bad',
  )
  const kategoriBercacat = !kategoriUtuh(konteks)
  return ({ pokok, kunci, tahun }) => {
    if (tahun !== laporan.tahun) return false
    if (pokok.nama === 'Jumlah kategori' && kategoriBercacat) return true
    if (GABUNGAN.has(pokok.nama)) return indikatorBercacat
    if (ANGGARAN.test(pokok.nama)) return anggaranBercacat
    const milik = laporan.indikator.find(({ kode }) => kunciKode(kode) === kunciKode(kunci))
    return pokok.kunci === 'indikator' && milik !== undefined && takPasti(milik)
  }
}

export const aturanAngkaCetak: Aturan = (konteks) => {
  const bercacat = bahanBercacat(konteks)
  const { cetakan, temuan } = bacaCetakan(konteks)
  const salah = cetakan.filter((satu) => !sesuai(satu.nilai, satu.hitungan) && !bercacat(satu))
  const rekap = salah.filter(({ pokok }) => pokok.nama === 'Jumlah kategori')
  const kosongNol = salah.filter(
    (satu) => satu.pokok.nama === 'Rata-rata capaian' && membagiSemua(satu, konteks) !== null,
  )
  const sisa = salah.filter(
    (satu) => !rekap.includes(satu) && !kosongNol.includes(satu) && !ikutan(satu, cetakan, konteks),
  )
  const berpasangan = sisa.flatMap((satu) => {
    const tertulis = angkaTertulis(satu.nilai)
    const hitungan = angkaTertulis(satu.hitungan)?.angka
    return satu.pokok.satuan === 'persen' && tertulis !== null && hitungan !== undefined
      ? [{ satu, tertulis, hitungan }]
      : []
  })
  const tertukar = [...new Set(berpasangan.map(({ satu }) => `${satu.pokok.nama} ${satu.tahun}`))].flatMap(
    (grup) => cariTertukar(berpasangan.filter(({ satu }) => `${satu.pokok.nama} ${satu.tahun}` === grup)),
  )
  const sudah = new Set(tertukar.flat().map(({ satu }) => satu))
  return [
    ...temuan,
    ...rekapSalah(rekap, cetakan, konteks),
    ...kosongNol.flatMap((satu) => membagiSemua(satu, konteks) ?? []),
    ...tertukar.map(([a, b]) =>
      nilaiSilang.persenTertukar(
        a.satu.cell,
        {
          satu: sebut(a.satu),
          dua: sebut(b.satu),
          nilaiSatu: a.satu.cell.text,
          nilaiDua: b.satu.cell.text,
          tempatDua: tempat(b.satu.cell),
        },
        [b.satu.cell],
      ),
    ),
    ...sisa
      .filter((satu) => !sudah.has(satu))
      .map((satu) =>
        silang.angkaCetakBerbeda(
          satu.cell,
          {
            pokok: sebut(satu),
            tertulis: tulis(satu, satu.nilai),
            hitungan: tulis(satu, satu.hitungan),
          },
          satu.sel,
        ),
      ),
  ]
}

function bacaCetakan(konteks: Konteks): {
  readonly cetakan: readonly Cetakan[]
  readonly temuan: readonly Finding[]
} {
  const temuan: Finding[] = []
  const cetakan = konteks.laporan.buku.angkaCetak.rows.flatMap((baris): Cetakan[] => {
    const nama = baris.pokok.value
    if (nama === null) return []
    const pokok = MENURUT_NAMA.get(kunciTeks(nama))
    if (pokok === undefined) {
      temuan.push(
        silang.pokokTidakDikenal(baris.pokok, {
          pokok: kutip(nama),
          usul: daftar(
            POKOK.map((satu) => satu.nama),
            POKOK.length,
          ),
        }),
      )
      return []
    }
    if (baris.tahun.state === 'bad' || baris.kunci.state === 'bad') return []
    const kunci = baris.kunci.value ?? ''
    const tahun = baris.tahun.value ?? konteks.laporan.tahun
    const hitungan = pokok.kunci !== null && kunci === '' ? null : pokok.cari(konteks, kunci, tahun)
    if (hitungan === null && pokok.kunci === 'kategori' && !kategoriUtuh(konteks)) return []
    if (hitungan === null) {
      temuan.push(
        silang.kunciTidakDikenal(kunci === '' ? baris.pokok : baris.kunci, {
          pokok: pokok.nama,
          kunci: kunci === '' ? '' : kutip(kunci),
          jenis: pokok.kunci === null ? 'kunci' : NAMA_KUNCI[pokok.kunci],
        }),
      )
      return []
    }
    const { nilai } = baris.nilai.value === null ? TANPA : hitungan
    if (baris.nilai.value !== null && nilai === null && tahun !== konteks.laporan.tahun) {
      temuan.push(
        silang.angkaTanpaPembanding(
          baris.tahun,
          {
            pokok: pokok.nama,
            tahun: String(tahun),
            lampau: pokok.lampau === true,
          },
          [baris.nilai],
        ),
      )
    }
    return baris.nilai.value === null || nilai === null
      ? []
      : [
          {
            baris,
            pokok,
            kunci,
            tahun,
            cell: baris.nilai,
            nilai: baris.nilai.value,
            hitungan: nilai,
            sel: hitungan.sel,
          },
        ]
  })
  return { cetakan, temuan }
}

function sesuai(tertulis: Nilai, hitungan: Nilai): boolean {
  const a = angkaTertulis(tertulis)
  const b = angkaTertulis(hitungan)
  return a === null || b === null ? samaNilai(tertulis, hitungan) : cocok(a, b.angka)
}

/** "Serapan sasaran 2.1.1", with the year when it is not the report's. */
function sebut({ pokok, kunci, tahun, baris }: Cetakan): string {
  const catatan = pokok.kunci === null && kunci !== '' ? `(${kunci})` : kunci
  const bagian = [pokok.nama, pokok.kunci === 'misi' || pokok.kunci === 'program' ? kutip(kunci) : catatan]
  return [...bagian, baris.tahun.state === 'filled' ? `tahun ${tahun}` : '']
    .filter((satu) => satu !== '')
    .join(' ')
}

function tulis({ pokok, nilai: tertulis }: Cetakan, nilai: Nilai): string {
  const banyak = angkaTertulis(tertulis)?.desimal ?? 2
  const isi = angkaTertulis(nilai)
  if (isi === null) return nilaiTeks(nilai)
  switch (pokok.satuan) {
    case 'persen':
      return persen(isi.angka, Math.max(2, banyak))
    case 'rupiah':
      return rupiah(isi.angka)
    case 'cacah':
      return angka(isi.angka)
    case 'nilai':
      return angka(isi.angka, Math.max(isi.desimal, nilai === tertulis ? 0 : banyak))
  }
}

/** The capaian printed for the report year, by key of the indicator's code. */
export function capaianCetak({ buku, tahun }: Laporan): ReadonlyMap<string, PersenTertulis> {
  return new Map(
    buku.angkaCetak.rows.flatMap((baris) => {
      const nilai = angkaTertulis(baris.nilai.value)
      const milik =
        nilai !== null &&
        (baris.tahun.value ?? tahun) === tahun &&
        MENURUT_NAMA.get(kunciTeks(baris.pokok.value))?.nama === 'Capaian'
      return milik ? [[kunciKode(baris.kunci.value), nilai] as const] : []
    }),
  )
}

// ---- Causes that are recognised ----------------------------------------------------------------------------------

/** A mean over all indicators although some were not measured that year. */
function membagiSemua(satu: Cetakan, { hasil, laporan }: Konteks): Finding | null {
  const tertulis = angkaTertulis(satu.nilai)
  const rata = angkaTertulis(satu.hitungan)?.angka
  const semua = hasil.indikator.length
  const terukur =
    satu.tahun === laporan.tahun
      ? semua - hasil.takTerukur
      : hasil.rataRataTahun.find(({ tahun }) => tahun === satu.tahun)?.terukur
  if (tertulis === null || rata === undefined || terukur === undefined || terukur === semua) return null
  if (!cocok(tertulis, rata.times(terukur).div(semua))) return null
  return silang.rataRataMenghitungKosong(satu.cell, {
    tahun: String(satu.tahun),
    tertulis: tulis(satu, satu.nilai),
    hitungan: tulis(satu, satu.hitungan),
    terukur: String(terukur),
    pembagi: String(semua),
  })
}

function rekapSalah(
  salah: readonly Cetakan[],
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): readonly Finding[] {
  const pertama = salah[0]
  if (pertama === undefined) return []
  const semua = cetakan.filter(({ pokok, tahun }) => pokok === pertama.pokok && tahun === pertama.tahun)
  if (rekapDariTercetak(semua, cetakan, konteks)) return []
  const tertulis = (ambil: (satu: Cetakan) => Nilai): string =>
    daftar(
      semua.map((satu) => `${satu.kunci} ${tulis(satu, ambil(satu))}`),
      10,
    )
  return [
    silang.rekapKategoriBerbeda(
      pertama.cell,
      { tercetak: tertulis(({ nilai }) => nilai), hitungan: tertulis(({ hitungan }) => hitungan) },
      salah.slice(1).map(({ cell }) => cell),
    ),
  ]
}

/** The printed capaian of each indicator: in this sheet, else typed in Realisasi, else computed. */
function capaianTercetak(
  cetakan: readonly Cetakan[],
  { hasil, laporan }: Konteks,
): ReadonlyMap<string, { readonly nilai: Decimal; readonly beda: boolean }> {
  return new Map(
    hasil.indikator.flatMap((satu) => {
      const kunci = kunciKode(satu.indikator.kode)
      const cetak = cetakan.find(
        (lain) =>
          lain.pokok.nama === 'Capaian' && lain.tahun === laporan.tahun && kunciKode(lain.kunci) === kunci,
      )
      const tertulis =
        (cetak === undefined ? null : angkaTertulis(cetak.nilai)) ??
        satu.indikator.realisasi?.capaianTertulis.value ??
        null
      if (!satu.capaian.ada)
        return tertulis === null ? [] : [[kunci, { nilai: tertulis.angka, beda: true }] as const]
      const beda = tertulis !== null && !cocok(tertulis, satu.capaian.nilai)
      return [[kunci, { nilai: beda ? tertulis.angka : satu.capaian.nilai, beda }] as const]
    }),
  )
}

function rekapDariTercetak(
  rekap: readonly Cetakan[],
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): boolean {
  const capaian = [...capaianTercetak(cetakan, konteks).values()]
  if (!capaian.some(({ beda }) => beda)) return false
  return rekap.every(({ kunci, nilai }) => {
    const pita = konteks.hasil.kebijakan.kategori.pita.find(
      ({ label }) => kunciTeks(label) === kunciTeks(kunci),
    )
    const banyak = capaian.filter(({ nilai: satu }) => {
      if (pita === undefined) return false
      const atas = pita.atas === null || (pita.termasukAtas ? satu.lte(pita.atas) : satu.lt(pita.atas))
      return (
        atas && (pita.bawah === null || (pita.termasukBawah ? satu.gte(pita.bawah) : satu.gt(pita.bawah)))
      )
    }).length
    return angkaTertulis(nilai)?.angka.eq(banyak) === true
  })
}

/** Two roundings lie between a printed mean and the mean of printed values. */
const DUA_PEMBULATAN = desimal('0.01')

/**
 * A figure that agrees with another printed one which is itself wrong: that one is told, this one only follows.
 * Means follow their capaian, efisiensi follows its serapan, a capaian follows the one typed in Realisasi.
 */
function ikutan(satu: Cetakan, cetakan: readonly Cetakan[], konteks: Konteks): boolean {
  const tertulis = angkaTertulis(satu.nilai)
  const { hasil, laporan } = konteks
  if (tertulis === null || satu.tahun !== laporan.tahun) return false
  switch (satu.pokok.nama) {
    case 'Capaian': {
      const milik = hasil.indikator.find(
        ({ indikator }) => kunciKode(indikator.kode) === kunciKode(satu.kunci),
      )
      const diketik = milik?.indikator.realisasi?.capaianTertulis.value
      return diketik?.angka.eq(tertulis.angka) === true
    }
    case 'Rata-rata capaian':
      return rataTercetak(hasil.indikator, tertulis, cetakan, konteks)
    case 'Rata-rata sasaran': {
      const milik = cariSasaran(hasil, satu.kunci)
      return milik !== undefined && rataTercetak(milik.indikator, tertulis, cetakan, konteks)
    }
    case 'Rata-rata misi': {
      const milik = cariBernama(hasil.misi, ({ misi }) => misi.nama, satu.kunci)
      const indikator =
        milik?.tujuan.flatMap(({ sasaran }) => sasaran.flatMap((lain) => lain.indikator)) ?? []
      return rataTercetak(indikator, tertulis, cetakan, konteks)
    }
    case 'Efisiensi sasaran':
    case 'Efisiensi': {
      const pasangan = satu.pokok.nama === 'Efisiensi' ? 'Serapan' : 'Serapan sasaran'
      const serapan = cetakan.find(
        (lain) =>
          lain.pokok.nama === pasangan &&
          lain.tahun === satu.tahun &&
          (pasangan === 'Serapan' || kunciKode(lain.kunci) === kunciKode(satu.kunci)),
      )
      const nilai = serapan === undefined ? null : angkaTertulis(serapan.nilai)
      return nilai !== null && SERATUS.minus(nilai.angka).eq(tertulis.angka)
    }
    default:
      return false
  }
}

function rataTercetak(
  indikator: Hasil['indikator'],
  tertulis: PersenTertulis,
  cetakan: readonly Cetakan[],
  konteks: Konteks,
): boolean {
  const capaian = capaianTercetak(cetakan, konteks)
  const milik = indikator.flatMap(({ indikator: { kode } }) => capaian.get(kunciKode(kode)) ?? [])
  if (milik.length === 0 || !milik.some(({ beda }) => beda)) return false
  const rata = jumlah(milik.map(({ nilai }) => nilai)).div(milik.length)
  return rata.minus(tertulis.angka).abs().lte(toleransi(tertulis.desimal).plus(DUA_PEMBULATAN))
}
