/** The office's policy: the defaults, changed by sheet `Pengaturan`. */
import { desimal } from '../decimal/decimal.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan, SkalaKategori } from '../model/laporan.ts'
import type { Kebijakan } from './hasil.ts'
import { skalaBawaan, skalaBawaanBernama } from './skala-kategori.ts'

const DESIMAL_BAWAAN = 2
const DESIMAL_TERBANYAK = 10

/**
 * Source: kebijakan instansi (sheet `Pengaturan`); defaults explained in docs/kebijakan.md.
 * An unreadable or senseless setting counts as blank; saying so is the rules' business.
 */
export function resolveKebijakan(laporan: Laporan): Kebijakan {
  const isian = laporan.pengaturan
  return {
    negatif: isian.rumusNegatif.value ?? '(2T-R)/T',
    predikat: isian.rumusPredikat.value === 'rasio' ? 'predikat rasio' : 'predikat tetap',
    batasAtas: isian.batasAtas.value,
    batasBawah: isian.batasBawah.value,
    targetNol: isian.targetNol.value ?? 'tidak dihitung',
    rataRata: isian.rataRata.value ?? 'indikator',
    kategori: pilihSkalaKategori(isian.skalaKategori.value, laporan),
    efisiensi: isian.efisiensi.value ?? 'sisa',
    desimal: banyakDesimal(isian.desimal.value?.toNumber() ?? DESIMAL_BAWAAN),
    ambangSerapan: isian.ambangSerapan.value ?? desimal(80),
    ambangCapaianBawah: isian.ambangCapaianBawah.value ?? desimal(80),
    ambangCapaianAtas: isian.ambangCapaianAtas.value ?? desimal(120),
  }
}

/**
 * The scale named in `Pengaturan`; without a name the only scale of sheet `Kategori`, else the default. One whose bands
 * and ranks turn the numbers of an indicator into predicates is no category scale unless it is named.
 * An unknown name falls back to the default.
 */
function pilihSkalaKategori(
  nama: string | null,
  { skalaKategori: milikInstansi, indikator, indikatorTujuan }: Laporan,
): SkalaKategori {
  if (nama === null || kunciNama(nama) === '') {
    const predikat = new Set(
      [...indikator, ...indikatorTujuan].map(({ skala }) => kunciNama(skala?.nama ?? null)),
    )
    const calon = milikInstansi.filter((skala) => !predikat.has(kunciNama(skala.nama)))
    return (calon.length === 1 ? calon[0] : undefined) ?? skalaBawaan
  }
  const sendiri = milikInstansi.find((skala) => kunciNama(skala.nama) === kunciNama(nama))
  return sendiri ?? skalaBawaanBernama(nama) ?? skalaBawaan
}

function banyakDesimal(nilai: number): number {
  return Number.isInteger(nilai) && nilai >= 0 && nilai <= DESIMAL_TERBANYAK ? nilai : DESIMAL_BAWAAN
}
