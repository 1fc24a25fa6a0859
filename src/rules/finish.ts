/** The last step before findings are shown: follow-ons dropped, exceptions applied, duplicates removed, sorted. */
import { rumusTanpaHasil } from '../diagnostics/catalogue/lk1-sel.ts'
import { pengecualianTidakTerpakai } from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { kelompokkan, kelompokSama, petaPertama } from '../model/kelompok.ts'
import { kunciNama } from '../model/kode.ts'
import type { Laporan } from '../model/laporan.ts'
import { type Position, parseAddress } from '../workbook/guard/address.ts'
import { ikutan, PENYEBAB_BERSAMA } from './ikutan.ts'
import { tempat } from './wording.ts'

/** What a person is shown: each fault once, without what sheet Pengecualian excepts, in the order of sheets and cells. */
export function finishFindings(findings: readonly Finding[], laporan: Laporan): readonly Finding[] {
  const unik = tanpaKembar(findings)
  const { sisa, temuan } = terapkanPengecualian(
    rumusSelembar(tanpaIkutan(tanpaIkutanBersama(laporan, unik)), laporan),
    unik,
    laporan,
  )
  return urutkan([...sisa, ...temuan], laporan)
}

function sidik({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`
}

function tanpaKembar(findings: readonly Finding[]): readonly Finding[] {
  return [...petaPertama(findings, (satu) => `${satu.code} ${sidik(satu)} ${satu.message}`).values()]
}

/** Settings that figures are computed with; one that cannot be read has its finding from the reader. */
const SETELAN_HITUNG = [
  'rumusNegatif',
  'rumusPredikat',
  'batasAtas',
  'batasBawah',
  'targetNol',
  'rataRata',
  'efisiensi',
  'desimal',
  'ambangSerapan',
  'ambangCapaianBawah',
  'ambangCapaianAtas',
] as const

/** What counts or refers to the whole waits until its cause is repaired, wherever both stand. */
function tanpaIkutanBersama({ buku, pengaturan }: Laporan, findings: readonly Finding[]): readonly Finding[] {
  const takTerbaca = SETELAN_HITUNG.some((isian) => pengaturan[isian].state === 'bad')
  const berlaku = PENYEBAB_BERSAMA.filter(
    ({ kode, lembar }) =>
      (takTerbaca && kode.has('LK266')) ||
      findings.some(({ code, sheet }) => sheet === buku[lembar].name && kode.has(code)),
  )
  return findings.filter(({ code }) => berlaku.every(({ ikutan }) => !ikutan.has(code)))
}

/**
 * A cause that is only a warning is an error where what it hides is one: two filled cells contradict each other, and
 * nobody would hear of it otherwise. The hidden places become related ones.
 */
function tanpaIkutan(findings: readonly Finding[]): readonly Finding[] {
  const menunggu = findings.flatMap((satu) =>
    ikutan(satu.code).flatMap((kode) =>
      tempatTemuan(satu).map((place) => ({ kunci: `${kode} ${sidik(place)}`, satu })),
    ),
  )
  const penyebab = kelompokkan(menunggu, ({ kunci }) => kunci)
  const ditutupi = new Map<Finding, readonly Place[]>()
  const sisa = findings.filter((satu) => {
    const sebab = tempatTemuan(satu)
      .flatMap((place) => penyebab.get(`${satu.code} ${sidik(place)}`) ?? [])
      .map((lain) => lain.satu)
    if (satu.severity === 'error' && sebab.every(({ severity }) => severity === 'warning')) {
      for (const lain of sebab) ditutupi.set(lain, [...(ditutupi.get(lain) ?? []), satu])
    }
    return sebab.length === 0
  })
  return sisa.map((satu) => {
    const kesalahan = ditutupi.get(satu)
    return kesalahan === undefined ? satu : { ...satu, severity: 'error', related: tambah(satu, kesalahan) }
  })
}

/** A finding about a whole sheet touches no cell. */
function tempatTemuan(temuan: Finding): readonly Place[] {
  return [temuan, ...temuan.related].filter(({ cell }) => cell !== '')
}

function tambah(temuan: Finding, tempatLain: readonly Place[]): readonly Place[] {
  const semua = new Map([...temuan.related, ...tempatLain].map((place) => [sidik(place), place]))
  semua.delete(sidik(temuan))
  return [...semua.values()].map(({ sheet, cell }) => ({ sheet, cell }))
}

/** Formulas without result have one cause, the program that wrote the file, and one remedy: one finding a sheet. */
function rumusSelembar(findings: readonly Finding[], laporan: Laporan): readonly Finding[] {
  const tanpaHasil = findings.filter(({ code }) => code === rumusTanpaHasil.code)
  const banyak = kelompokSama(tanpaHasil, ({ sheet }) => sheet).filter(({ length }) => length > 1)
  const digabung = new Set(banyak.flat())
  return [
    ...findings.filter((satu) => !digabung.has(satu)),
    ...banyak.flatMap((selembar) => {
      const [pertama, ...lain] = urutkan(selembar, laporan)
      if (pertama === undefined) return []
      const { sheet, cell, value } = pertama
      return [rumusTanpaHasil({ sheet, cell, text: value ?? '' }, { jumlah: selembar.length }, lain)]
    }),
  ]
}

// ---- Sheet Pengecualian ------------------------------------------------------------------------------------------

/**
 * A row silences the findings of its code at its cell. One that would have met a follow-on counts as used: it becomes
 * useful again when the cause is repaired.
 */
function terapkanPengecualian(
  findings: readonly Finding[],
  semua: readonly Finding[],
  { buku }: Laporan,
): { readonly sisa: readonly Finding[]; readonly temuan: readonly Finding[] } {
  const rows = buku.pengecualian.rows.flatMap((baris) => {
    const { kodeTemuan, lembar, sel, alasan } = baris
    if (kodeTemuan.value === null || lembar.value === null || sel.value === null) return []
    // Without a reason nothing is excepted; the empty cell has its finding.
    if (alasan.value === null) return []
    const kode = kodeTemuan.value.toUpperCase().replace(/\s/g, '')
    const nama = kunciNama(lembar.value)
    // "-" stands for a finding about the whole sheet.
    const alamat = sel.value.toUpperCase().replace(/[$\s]|^-$/g, '')
    const kena = (satu: Finding): boolean =>
      satu.code === kode && kunciNama(satu.sheet) === nama && satu.cell === alamat
    return [{ baris, kode, kena, tempat: tempat({ sheet: lembar.value, cell: alamat }) }]
  })
  return {
    sisa: findings.filter((satu) => !rows.some(({ kena }) => kena(satu))),
    temuan: rows
      // Findings of templates come later, when the report is built.
      .filter(({ kode, kena }) => !kode.startsWith('LK5') && !semua.some(kena))
      .map(({ baris, kode, tempat: di }) =>
        pengecualianTidakTerpakai(baris.kodeTemuan, { kode, tempat: di }, [baris.lembar, baris.sel]),
      ),
  }
}

// ---- Order -------------------------------------------------------------------------------------------------------

/** Findings about the file first, then sheets in the order of the catalogue, unknown sheets last; by row and column. */
function urutkan(findings: readonly Finding[], { buku }: Laporan): readonly Finding[] {
  const lembar = new Map(Object.values(buku).map(({ name }, urutan) => [kunciNama(name), urutan + 1]))
  const posisi = ({ sheet }: Place): number =>
    sheet === '' ? 0 : (lembar.get(kunciNama(sheet)) ?? lembar.size + 1)
  const berurut = findings.map((temuan) => ({ temuan, posisi: posisi(temuan), ...alamat(temuan) }))
  berurut.sort(
    (a, b) =>
      a.posisi - b.posisi ||
      banding(a.temuan.sheet, b.temuan.sheet) ||
      a.row - b.row ||
      a.column - b.column ||
      banding(a.temuan.code, b.temuan.code),
  )
  return berurut.map(({ temuan }) => temuan)
}

/** The same order on any machine, whatever its language. */
function banding(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Row and column; a whole sheet comes before its cells. */
function alamat({ cell }: Place): Position {
  return parseAddress(cell) ?? { row: 0, column: 0 }
}
