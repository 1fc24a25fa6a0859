/** A decimal comma that was lost in what the report compares with: Kondisi Awal, Kondisi Akhir, Standar Nasional. */
import type { AnyHasilIndikator } from '../calc/hasil.ts'
import { SERATUS } from '../decimal/decimal.ts'
import { lainUkuran } from '../diagnostics/catalogue/lk3-nilai.ts'
import type { Finding } from '../diagnostics/finding.ts'
import type { Laporan } from '../model/laporan.ts'
import { satuanBerskala, satuanPersen } from '../model/satuan.ts'
import { komaHilang } from './koma-hilang.ts'
import { type Aturan, angkaDari, berangka, type Titik, takPasti } from './konteks.ts'
import { angka, daftar, tempat } from './wording.ts'

export const aturanKomaPembanding: Aturan = ({ hasil, laporan }) =>
  [...hasil.indikator, ...hasil.indikatorTujuan]
    .filter(({ indikator }) => !takPasti(indikator))
    .flatMap((satu) => [...kondisiAwal(satu, laporan), ...kondisiAkhir(satu), ...standarNasional(satu)])

function laporkan(
  nama: string,
  { indikator: { kode } }: AnyHasilIndikator,
  salah: Titik,
  pembanding: readonly Titik[],
): readonly Finding[] {
  return [
    lainUkuran(
      salah.cell,
      {
        nama,
        kode,
        tertulis: angka(salah.nilai),
        pembanding: daftar(pembanding.map(({ cell, nilai }) => `${angka(nilai)} (${tempat(cell)})`)),
      },
      pembanding.map(({ cell }) => cell),
    ),
  ]
}

/** Against the realisasi of the year it stands for, else of the nearest year there is, and the first target. */
function kondisiAwal(satu: AnyHasilIndikator, { periodeRenstra }: Laporan): readonly Finding[] {
  const { renstra, riwayat, satuan } = satu.indikator
  const [awal] = berangka(renstra?.kondisiAwal)
  const tahunTarget = [...(renstra?.years.keys() ?? [])].sort((a, b) => a - b)
  const mulai = periodeRenstra?.awal ?? tahunTarget[0]
  const [target] = berangka(renstra?.years.get(tahunTarget.find((tahun) => tahun >= (mulai ?? 0)) ?? 0))
  if (awal === undefined || target === undefined || mulai === undefined) return []
  const lalu = riwayat.flatMap(({ tahun, realisasi }) =>
    berangka(realisasi).map((nyata) => ({ ...nyata, jarak: Math.abs((tahun.value ?? 0) - (mulai - 1)) })),
  )
  const [terdekat] = [...lalu].sort((a, b) => a.jarak - b.jarak)
  if (terdekat !== undefined) {
    const tepat = terdekat.jarak === 0
    const salah = komaHilang(awal.nilai, (tepat ? terdekat : target).nilai, (tepat ? target : terdekat).nilai)
    return salah ? laporkan('Kondisi Awal', satu, awal, [terdekat, target]) : []
  }
  const kini = angkaDari(satu.realisasi.nilai)
  // What is to be complete at once may start from little.
  const penuh = satuanPersen(satuan) && target.nilai.gte(SERATUS)
  return !penuh && komaHilang(awal.nilai, target.nilai, kini)
    ? laporkan('Kondisi Awal', satu, awal, [target])
    : []
}

/** Of years that are added up the end may be many things, but hardly just ten or a hundred times the last of them. */
function kondisiAkhir(satu: AnyHasilIndikator): readonly Finding[] {
  const { penghitungan, renstra } = satu.indikator
  if (penghitungan !== 'Kumulatif') return []
  const [akhir] = berangka(renstra?.kondisiAkhir)
  const [target] = berangka(renstra?.years.get(Math.max(...(renstra?.years.keys() ?? []))))
  if (akhir === undefined || target === undefined || target.nilai.lte(0)) return []
  const pangkat = [10, 100].some(
    (satu) => akhir.nilai.eq(target.nilai.times(satu)) || target.nilai.eq(akhir.nilai.times(satu)),
  )
  return pangkat ? laporkan('Kondisi Akhir', satu, akhir, [target]) : []
}

/** Only of what has one scale everywhere; counts of a country may be of any size. */
function standarNasional(satu: AnyHasilIndikator): readonly Finding[] {
  const { indikator } = satu
  if (!('perjanjian' in indikator)) return []
  const [standar] = berangka(indikator.realisasi?.standarNasional)
  const [target] = berangka(indikator.target)
  const realisasi = angkaDari(satu.realisasi.nilai)
  if (standar === undefined || target === undefined || realisasi === null) return []
  if (!komaHilang(standar.nilai, target.nilai, realisasi)) return []
  const lebihSeratus =
    satuanPersen(indikator.satuan) &&
    standar.nilai.gt(SERATUS) &&
    [target.nilai, realisasi].every((lain) => lain.lte(SERATUS))
  return satuanBerskala(indikator.satuan) || lebihSeratus
    ? laporkan('Standar Nasional', satu, standar, [target])
    : []
}
