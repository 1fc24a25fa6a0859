/** Which indicator a row of an action plan names: by its code, and without one by its name where only one has it. */
import { kelompokkan } from './kelompok.ts'
import { kunciKode, kunciNama } from './kode.ts'
import type { BarisRencanaAksi, Laporan } from './laporan.ts'

/** '' for a row that names none. */
export function kodeIndikatorRencana(laporan: Laporan): (row: BarisRencanaAksi) => string {
  const senama = kelompokkan(laporan.indikator, ({ nama }) => kunciNama(nama))
  return ({ tingkat, kodeIndikator, uraian }) => {
    if (kodeIndikator.state !== 'empty') return kodeIndikator.value ?? ''
    if (tingkat.value !== 'Indikator' || kunciNama(uraian.value) === '') return ''
    const [satu, ...lainnya] = senama.get(kunciNama(uraian.value)) ?? []
    return satu === undefined || lainnya.length > 0 ? '' : kunciKode(satu.kode)
  }
}
