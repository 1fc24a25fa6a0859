/** Sheet Identitas: the second party of the perjanjian kinerja against the first, and against the Kepala Daerah. */
import * as baris from '../diagnostics/catalogue/lk2-identitas.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { atasanTanpaJabatan, jabatanSementara, kepalaDaerahSama } from '../model/atasan.ts'
import type { Cell, Identitas } from '../model/laporan.ts'
import { plainName } from '../workbook/name.ts'
import type { Aturan } from './konteks.ts'
import { kutip } from './wording.ts'

export const aturanAtasan: Aturan = ({ laporan: { identitas } }) => [
  ...tanpaJabatan(identitas),
  ...pertentangan(identitas),
]

function tanpaJabatan(identitas: Identitas): readonly Finding[] {
  const { jabatanAtasan, namaAtasan, pangkatAtasan, nipAtasan } = identitas
  if (!atasanTanpaJabatan(identitas)) return []
  const [pertama, ...lain] = (
    [
      ['Nama Atasan', namaAtasan],
      ['Pangkat Atasan', pangkatAtasan],
      ['NIP Atasan', nipAtasan],
    ] as const
  ).filter(([, { state }]) => state === 'filled')
  if (pertama === undefined) return []
  const [isian, cell] = pertama
  const sel = [jabatanAtasan, ...lain.map(([, satu]) => satu)].filter(({ cell: place }) => place !== '')
  return [baris.atasanTanpaJabatan(cell, { isian }, sel)]
}

/** Each with the field of the head that it cannot equal. */
const PASANGAN = [
  ['Nama Atasan', 'namaAtasan', 'Nama Pimpinan', 'namaPimpinan'],
  ['Nama Kepala Daerah', 'namaKepalaDaerah', 'Nama Pimpinan', 'namaPimpinan'],
  ['NIP Atasan', 'nipAtasan', 'NIP', 'nip'],
  ['Jabatan Atasan', 'jabatanAtasan', 'Jabatan Pimpinan', 'jabatanPimpinan'],
] as const

/** A name that is on both sides is no second name of the Kepala Daerah besides. */
function pertentangan(identitas: Identitas): readonly Finding[] {
  const sama = pihakSama(identitas)
  return sama.length > 0 ? sama : duaNama(identitas)
}

/** An official acting in a second office may stand on both sides by name, never by title. */
function pihakSama(identitas: Identitas): readonly Finding[] {
  const { jabatanAtasan, jabatanPimpinan, kepalaDaerah } = identitas
  const rangkap = [jabatanAtasan, jabatanPimpinan, kepalaDaerah].some(({ value }) =>
    jabatanSementara(value ?? ''),
  )
  const sama = PASANGAN.filter(([, milikAtasan, , milikPimpinan]) => {
    const tertulis = plainName(identitas[milikAtasan].value ?? '')
    return (
      tertulis !== '' &&
      tertulis === plainName(identitas[milikPimpinan].value ?? '') &&
      (milikAtasan === 'jabatanAtasan' || !rangkap)
    )
  })
  const [pertama, ...lain] = sama
  if (pertama === undefined) return []
  const [isian, milikAtasan, isianPimpinan, milikPimpinan] = pertama
  const cell: Cell<unknown> = identitas[milikAtasan]
  return [
    baris.pihakSama(cell, { isian, isianPimpinan, tertulis: kutip(cell.text) }, [
      identitas[milikPimpinan],
      ...lain.flatMap(([, atas, , bawah]) => [identitas[atas], identitas[bawah]]),
    ]),
  ]
}

function duaNama({
  kepalaDaerah,
  namaKepalaDaerah,
  jabatanAtasan,
  namaAtasan,
}: Identitas): readonly Finding[] {
  const [kepala, atasan] = [namaKepalaDaerah.value ?? '', namaAtasan.value ?? '']
  if (
    jabatanAtasan.value === null ||
    plainName(kepala) === '' ||
    plainName(atasan) === '' ||
    plainName(kepala) === plainName(atasan) ||
    !kepalaDaerahSama(jabatanAtasan.value, kepalaDaerah.value ?? '')
  ) {
    return []
  }
  return [
    baris.duaNamaKepalaDaerah(
      namaAtasan,
      { jabatan: jabatanAtasan.value.trim(), nama: kutip(atasan), lain: kutip(kepala) },
      [namaKepalaDaerah, jabatanAtasan],
    ),
  ]
}
