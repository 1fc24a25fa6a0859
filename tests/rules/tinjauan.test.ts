/** What a careful reviewer found missing, doubled, false or misplaced: each over the right workbook tests/cases/dasar.md. */
import { describe, expect, test } from 'vitest'
import type { MarkdownCell, MarkdownSheet } from '../../scripts/markdown-workbook.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { contoh, dasar, jalankan } from '../helpers/contoh.ts'

/** Findings of the right workbook under some other sheets. */
async function temuan(lembar: string): Promise<readonly Finding[]> {
  const satu = contoh(`## Contoh salah\n\n${lembar}\n`, 'Contoh salah')
  if (satu === null) throw new Error('no sheet')
  return jalankan(satu)
}

const letak = ({ sheet, cell, code }: Finding): string => `${sheet}!${cell} ${code}`

type Isi = string | number | null
type Tabel = readonly (readonly Isi[])[]

function isiSel(satu: MarkdownCell): Isi {
  return satu.kind === 'number' || satu.kind === 'text' ? satu.value : null
}

/** A sheet of dasar.md as rows, the header first. */
function tabel(nama: string): Tabel {
  return dasar.find(({ name }) => name === nama)?.rows.map((row) => row.map(isiSel)) ?? []
}

function keLembar(nama: string, rows: Tabel): MarkdownSheet {
  return {
    name: nama,
    rows: rows.map((row) =>
      row.map(
        (isi): MarkdownCell =>
          isi === null || isi === ''
            ? { kind: 'empty' }
            : typeof isi === 'number'
              ? { kind: 'number', value: isi }
              : { kind: 'text', value: isi },
      ),
    ),
  }
}

/** Changes whole sheets of dasar.md. */
async function ubah(lembar: Readonly<Record<string, (rows: Tabel) => Tabel>>): Promise<readonly Finding[]> {
  const sheets = dasar.map((satu) => {
    const jadi = lembar[satu.name]
    return jadi === undefined ? satu : keLembar(satu.name, jadi(tabel(satu.name)))
  })
  return jalankan({ sheets, temuan: [], tahunLalu: null })
}

const tanpaKolom =
  (...judul: readonly string[]) =>
  (rows: Tabel): Tabel => {
    const buang = rows[0]?.flatMap((satu, kolom) => (judul.includes(String(satu)) ? [kolom] : [])) ?? []
    return rows.map((row) => row.filter((_, kolom) => !buang.includes(kolom)))
  }

/** One cell by its address in the table: row 0 is the header. */
const sel =
  (baris: number, judul: string, isi: Isi) =>
  (rows: Tabel): Tabel => {
    const kolom = rows[0]?.indexOf(judul) ?? -1
    if (kolom < 0) throw new Error(`no column ${judul}`)
    return rows.map((row, b) => (b === baris ? row.map((lama, k) => (k === kolom ? isi : lama)) : row))
  }

const lalu =
  (...langkah: readonly ((rows: Tabel) => Tabel)[]) =>
  (rows: Tabel): Tabel =>
    langkah.reduce((hasil, satu) => satu(hasil), rows)

describe('a column that nothing stands for', () => {
  test('no Realisasi, no fraction, no quarter', async () => {
    const semua = await ubah({ Realisasi: tanpaKolom('Realisasi', 'Pembilang', 'Penyebut', '% Capaian') })
    expect(semua.map(letak)).toEqual(['Realisasi!A1 LK054'])
    expect(semua[0]?.message).toContain('“Realisasi”')
  })

  test('Hasil is offered, not read', async () => {
    const semua = await ubah({
      Realisasi: lalu(tanpaKolom('Pembilang', 'Penyebut', '% Capaian'), sel(0, 'Realisasi', 'Hasil')),
    })
    expect(semua.map(letak)).toEqual(['Realisasi!C1 LK054'])
    expect(semua[0]?.fix).toContain('“Hasil”')
  })

  test('Realisasi s.d. Triwulan IV is read', async () => {
    expect(await ubah({ Realisasi: sel(0, 'Realisasi', 'Realisasi s.d. Triwulan IV') })).toEqual([])
  })

  test.each(['Pagu', 'Realisasi'])('no %s in Anggaran', async (judul) => {
    const semua = await ubah({ Anggaran: tanpaKolom(judul) })
    expect(semua.map(letak)).toEqual(['Anggaran!A1 LK054'])
    expect(semua[0]?.message).toContain(`“${judul}”`)
  })
})
