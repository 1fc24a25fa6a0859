/** Programs by the sasaran they serve, in the order of the sasaran; what serves none, or several, has a group of its own. */
import type { HasilPos } from '../../calc/hasil.ts'
import { samaKode } from '../../model/kode.ts'
import type { Laporan } from '../../model/laporan.ts'
import { berkode } from '../format/kode.ts'
import type { Bahan } from './bahan.ts'

export interface GrupProgram {
  readonly judul: string
  readonly program: readonly HasilPos[]
}

export function petaProgram({ laporan, hasil }: Bahan): readonly GrupProgram[] {
  const judul = (kode: readonly string[]): string =>
    kode
      .map((satu) => {
        const sasaran = laporan.sasaran.find((calon) => samaKode(calon.kode, satu))
        return berkode(satu, sasaran?.nama ?? '')
      })
      .join('; ')
  const grup = new Map<string, HasilPos[]>()
  for (const sasaran of laporan.sasaran) grup.set(sasaran.kode, [])
  for (const pos of hasil.anggaran.pohon) {
    const kunci = seragam(kodeSasaran(pos), laporan).join(';')
    const isi = grup.get(kunci) ?? []
    isi.push(pos)
    grup.set(kunci, isi)
  }
  return [...grup]
    .filter(([, program]) => program.length > 0)
    .map(([kunci, program]) => ({
      judul: kunci === '' ? 'Program pendukung lain' : judul(kunci.split(';')),
      program,
    }))
}

/** The codes as the Perjanjian Kinerja writes and orders them; those it does not know follow. */
function seragam(kode: readonly string[], { sasaran }: Laporan): readonly string[] {
  const dikenal = sasaran.filter((satu) => kode.some((lain) => samaKode(satu.kode, lain)))
  const asing = kode.filter((satu) => !dikenal.some((lain) => samaKode(lain.kode, satu)))
  return [...dikenal.map((satu) => satu.kode), ...asing]
}

/** Codes on the row itself, else all codes below it. */
function kodeSasaran(pos: HasilPos): readonly string[] {
  if (pos.pos.kodeSasaran.length > 0) return pos.pos.kodeSasaran
  return [...new Set(pos.anak.flatMap(kodeSasaran))]
}
