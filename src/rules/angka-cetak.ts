/** Sheet Angka Cetak: every figure a hand-made report prints, against the computed one. */
import * as silang from '../diagnostics/catalogue/lk3-angka-cetak.ts'
import { kelompokSama } from '../model/kelompok.ts'
import { kunciKode } from '../model/kode.ts'
import type { Nilai } from '../model/laporan.ts'
import { bacaCetakan, type Cetakan, capaianCetak, sebut, tulis } from './cetakan.ts'
import { kategoriUtuh } from './kategori.ts'
import { type Aturan, angkaTertulis, cocok, type Konteks, samaNilai, takPasti } from './konteks.ts'
import { ikutan, membagiSemua, rekapSalah } from './sebab-cetakan.ts'
import { cariTertukar, temuanTertukar } from './tukar.ts'

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
/** Figures that are made of the budget. */
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
  const { rows } = laporan.buku.anggaran
  const anggaranBercacat =
    rows.length === 0 ||
    rows.some(
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
  if (konteks.laporan.tahun === 0) return []
  const bercacat = bahanBercacat(konteks)
  const { cetakan, temuan } = bacaCetakan(konteks)
  const salah = cetakan.filter((satu) => !sesuai(satu.nilai, satu.hitungan) && !bercacat(satu))
  const rekap = salah.filter(({ pokok }) => pokok.nama === 'Jumlah kategori')
  const kosongNol = salah
    .filter(({ pokok }) => pokok.nama === 'Rata-rata capaian')
    .flatMap((satu) => {
      const temuanKosong = membagiSemua(satu, konteks)
      return temuanKosong === null ? [] : [{ satu, temuan: temuanKosong }]
    })
  const dijelaskan = new Set([...rekap, ...kosongNol.map(({ satu }) => satu)])
  const sisa = salah.filter((satu) => !dijelaskan.has(satu) && !ikutan(satu, cetakan, konteks))
  const berpasangan = sisa.flatMap((satu) => {
    const tertulis = angkaTertulis(satu.nilai)
    const hitungan = angkaTertulis(satu.hitungan)?.angka
    return satu.pokok.satuan === 'persen' && tertulis !== null && hitungan !== undefined
      ? [{ satu, tertulis, hitungan }]
      : []
  })
  const tertukar = kelompokSama(berpasangan, ({ satu }) => `${satu.pokok.nama} ${satu.tahun}`).flatMap(
    cariTertukar,
  )
  const sudah = new Set(tertukar.flat().map(({ satu }) => satu))
  return [
    ...temuan,
    ...rekapSalah(rekap, cetakan, konteks),
    ...kosongNol.map((satu) => satu.temuan),
    ...tertukar.map(([a, b]) => temuanTertukar([sebut(a.satu), a.satu.cell], [sebut(b.satu), b.satu.cell])),
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

function sesuai(tertulis: Nilai, hitungan: Nilai): boolean {
  const a = angkaTertulis(tertulis)
  const b = angkaTertulis(hitungan)
  return a === null || b === null ? samaNilai(tertulis, hitungan) : cocok(a, b.angka)
}
