/** The method as a template sees it: which formulas the policy uses, and every rule that changes a figure. */
import type { Block } from '../../document/document.ts'
import type { Rumus } from '../../model/laporan.ts'
import type { View } from '../engine/template.ts'
import { formatAngka } from '../format/angka.ts'
import { terbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { rentangPita } from './kategori.ts'

const PECAHAN: Readonly<Partial<Record<Rumus, string>>> = {
  'R/T': '\\frac{\\text{Realisasi}}{\\text{Target}} \\times 100\\%',
  '(2T-R)/T': '\\frac{(2 \\times \\text{Target}) - \\text{Realisasi}}{\\text{Target}} \\times 100\\%',
  'T/R': '\\frac{\\text{Target}}{\\text{Realisasi}} \\times 100\\%',
  'predikat rasio': '\\frac{\\text{Peringkat realisasi}}{\\text{Peringkat target}} \\times 100\\%',
}

/** A formula as an equation; null for those that are said in words. */
export function rumusCapaian(rumus: Rumus): Block | null {
  const isi = PECAHAN[rumus]
  return isi === undefined ? null : { type: 'equation', latex: `\\text{Capaian} = ${isi}` }
}

/** Formulas by the name a template places them with: `::rumus-capaian{#positif}`. */
export const RUMUS_BERNAMA: Readonly<Record<string, Rumus>> = {
  positif: 'R/T',
  negatif: '(2T-R)/T',
  'target-realisasi': 'T/R',
  peringkat: 'predikat rasio',
}

export function viewMetodologi({ hasil, laporan }: Bahan): View {
  const { kebijakan } = hasil
  const dipakai = new Set<Rumus>([
    ...hasil.indikator.map(({ rumus }) => rumus),
    ...hasil.indikatorTujuan
      .filter(({ indikator }) => indikator.dasar === 'diukur')
      .map(({ rumus }) => rumus),
  ])
  return {
    /** The office's formula for "lower is better" is always shown, whether or not this year's indicators use it. */
    negatifSelisih: kebijakan.negatif === '(2T-R)/T' || dipakai.has('(2T-R)/T'),
    negatifRasio: kebijakan.negatif === 'T/R' || dipakai.has('T/R'),
    rentang: dipakai.has('rentang'),
    predikatTetap: dipakai.has('predikat tetap'),
    predikatRasio: dipakai.has('predikat rasio'),
    yaTidak: dipakai.has('ya/tidak'),
    adaKhusus: laporan.indikator.some(({ rumus }) => rumus !== null),
    namaKhusus: laporan.indikator.filter(({ rumus }) => rumus !== null).map(({ nama }) => nama),
    adaAtas: kebijakan.batasAtas !== null,
    batasAtas: kebijakan.batasAtas === null ? '' : `${formatAngka(kebijakan.batasAtas)}%`,
    adaBawah: kebijakan.batasBawah !== null,
    batasBawah: kebijakan.batasBawah === null ? '' : `${formatAngka(kebijakan.batasBawah)}%`,
    targetNolDihitung: kebijakan.targetNol === '100 bila tercapai',
    adaTargetNol: hasil.indikator.some(({ capaian }) => !capaian.ada && capaian.alasan === 'target nol'),
    rataIndikator: kebijakan.rataRata === 'indikator',
    rataSasaran: kebijakan.rataRata === 'sasaran',
    rataDibulatkan: kebijakan.rataRata === 'indikator dibulatkan',
    desimal: kebijakan.desimal === 0 ? '' : `${kebijakan.desimal} (${terbilang(kebijakan.desimal)})`,
    efisiensiSisa: kebijakan.efisiensi === 'sisa',
    efisiensiSisaTercapai: kebijakan.efisiensi === 'sisa bila tercapai',
    efisiensiSelisih: kebijakan.efisiensi === 'selisih',
    efisiensiBanding: kebijakan.efisiensi === 'banding',
    kategori: kebijakan.kategori.pita.map((pita) => ({ label: pita.label, rentang: rentangPita(pita) })),
  }
}
