/** Tables of Bab II: visi to sasaran, indicators of the Renstra, strategi, perjanjian kinerja, budget of the sasaran. */

import type { Table } from '../../document/document.ts'
import { kunciNama, samaKode } from '../../model/kode.ts'
import type { Indikator, Misi, Sasaran, Tujuan } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { daftar } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { petaProgram } from '../view/peta-program.ts'
import { tahunCetak, tahunRenstra } from '../view/tahun.ts'
import { tempatIsian } from '../view/tempat.ts'
import { tingkatTeratas } from '../view/umum.ts'
import { perMisiTujuan } from './misi-tujuan.ts'
import { selNilai } from './nilai.ts'
import { type Baris, type Isi, isiBaris, type Kolom, susunTabel } from './table.ts'
import { kurung, selPagu } from './uang.ts'

interface BarisHierarki {
  readonly misi: Misi
  readonly tujuan: Tujuan
  readonly sasaran: Sasaran
}

export function tabelHierarki({ laporan, sebutan, sumber }: Bahan): Table {
  const baris: BarisHierarki[] = laporan.misi.flatMap((misi) =>
    misi.tujuan.flatMap((tujuan) => tujuan.sasaran.map((sasaran) => ({ misi, tujuan, sasaran }))),
  )
  const adaMisi = laporan.misi.some(({ nama }) => nama !== '')
  const adaTujuan = laporan.tujuan.some(({ nama }) => nama !== '')
  const kolom: Kolom<BarisHierarki>[] = [
    ...(adaMisi
      ? [
          {
            judul: 'Misi',
            lebar: 24,
            isi: ({ misi }: BarisHierarki) => misi.nama,
            gabung: ({ misi }: BarisHierarki) => misi.nama,
          },
        ]
      : []),
    ...(adaTujuan
      ? [
          {
            judul: 'Tujuan',
            lebar: 26,
            isi: ({ tujuan }: BarisHierarki) => berkode(tujuan.kode, tujuan.nama),
            gabung: ({ tujuan }: BarisHierarki) => `${tujuan.kode}|${tujuan.nama}`,
          },
        ]
      : []),
    { judul: 'Kode', lebar: 8, rata: 'center', isi: ({ sasaran }) => sasaran.kode },
    { judul: 'Sasaran Strategis', lebar: 28, isi: ({ sasaran }) => sasaran.nama },
  ]
  const lingkup = [adaMisi ? 'Misi' : '', adaTujuan ? 'Tujuan' : '', 'Sasaran'].filter(Boolean)
  return susunTabel({
    id: 'hierarki',
    judul: `${lingkup.length > 1 ? `Hubungan ${daftar(lingkup)}` : 'Sasaran Strategis'} ${sebutan.opd}`,
    kolom,
    baris: isiBaris(baris),
    sumber,
  })
}

export function tabelIku(bahan: Bahan): Table | null {
  const { laporan, sebutan, sumber } = bahan
  const rows = laporan.buku.renstra.rows
  if (rows.length === 0) return null
  const semua = [...laporan.indikator, ...laporan.indikatorTujuan]
  const tahun = tahunRenstra(bahan)
  const judulPeriode = sebutan.periodeRenstra === '' ? '' : ` Tahun ${sebutan.periodeRenstra}`
  return susunTabel({
    id: 'iku',
    judul: `Target Indikator Kinerja dalam Renstra ${sebutan.opdLengkap}${judulPeriode}`,
    nomorKolom: true,
    sumber,
    kolom: [
      { judul: 'No', lebar: 4, rata: 'center', isi: ({ nomor }) => String(nomor) },
      { judul: 'Indikator Kinerja', lebar: 30, isi: ({ row, nama }) => nama || (row.indikator.value ?? '') },
      { judul: 'Satuan', lebar: 8, rata: 'center', isi: ({ row, satuan }) => row.satuan.value ?? satuan },
      {
        judul: 'Kondisi Awal',
        lebar: 8,
        rata: 'right',
        isi: ({ row }) => selNilai(bahan, 'kondisi awal', row.kondisiAwal),
      },
      ...tahun.map(
        (year): Kolom<BarisIku> => ({
          judul: String(year),
          induk: 'Target',
          lebar: 7.5,
          rata: 'right',
          isi: ({ row }) => selNilai(bahan, `target ${year}`, row.years.get(year)),
        }),
      ),
      {
        judul: 'Kondisi Akhir',
        lebar: 8,
        rata: 'right',
        isi: ({ row }) => selNilai(bahan, 'kondisi akhir', row.kondisiAkhir),
      },
    ],
    baris: isiBaris(
      rows.map((row, index): BarisIku => {
        const indikator = semua.find(({ kode }) => samaKode(kode, row.kodeIndikator.value))
        return { nomor: index + 1, row, nama: indikator?.nama ?? '', satuan: indikator?.satuan ?? '' }
      }),
    ),
  })
}

interface BarisIku {
  readonly nomor: number
  readonly row: Bahan['laporan']['buku']['renstra']['rows'][number]
  readonly nama: string
  readonly satuan: string
}

interface BarisStrategi {
  readonly sasaran: string
  /** Where it would be written. */
  readonly tempat: string
  readonly strategi: string
  readonly arah: readonly string[]
}

export function tabelStrategi({ laporan, sebutan, sumber }: Bahan): Table | null {
  const grup: BarisStrategi[] = []
  for (const row of laporan.buku.strategi.rows) {
    const kode = row.kodeSasaran.value ?? ''
    const nama =
      row.sasaran.value ?? laporan.sasaran.find((sasaran) => samaKode(sasaran.kode, kode))?.nama ?? kode
    const strategi = row.strategi.value ?? ''
    const arah = row.arahKebijakan.value ?? ''
    const akhir = grup.at(-1)
    // Written twice, a name may differ in case or punctuation.
    const sesasaran = akhir !== undefined && kunciNama(akhir.sasaran) === kunciNama(nama)
    if (sesasaran && kunciNama(akhir.strategi) === kunciNama(strategi)) {
      grup[grup.length - 1] = { ...akhir, arah: [...akhir.arah, arah] }
      continue
    }
    grup.push({
      sasaran: sesasaran ? akhir.sasaran : nama,
      tempat: tempatIsian(laporan, 'strategi', 'sasaran', row.sasaran),
      strategi,
      arah: [arah],
    })
  }
  if (grup.length === 0) return null
  const periode = sebutan.periodeRenstra === '' ? '' : ` Tahun ${sebutan.periodeRenstra}`
  return susunTabel({
    id: 'strategi',
    judul: `Strategi dan Arah Kebijakan${periode}`,
    sumber,
    kolom: [
      {
        judul: 'Sasaran',
        lebar: 22,
        isi: ({ sasaran, tempat }) => (sasaran === '' ? [gap('sasaran strategi', tempat)] : sasaran),
        gabung: ({ sasaran }) => sasaran,
      },
      { judul: 'Strategi', lebar: 28, isi: ({ strategi }) => strategi },
      {
        judul: 'Arah Kebijakan',
        lebar: 36,
        isi: ({ arah }) => {
          const isi = arah.filter((teks) => teks !== '')
          return { baris: isi.length > 1 ? isi.map((teks, index) => `${index + 1}. ${teks}`) : isi }
        },
      },
    ],
    baris: isiBaris(grup),
  })
}

interface BarisPerjanjian {
  readonly sasaran: Sasaran
  readonly indikator: Indikator
}

/** The signed promise as Bab II shows it: by misi and tujuan, with who answers for it. */
export function tabelPerjanjian(bahan: Bahan): Table {
  const { laporan, sebutan, sumber } = bahan
  const adaPenanggungJawab = laporan.indikator.some(
    ({ perjanjian }) => (perjanjian.penanggungJawab.value ?? '') !== '',
  )
  return susunTabel({
    id: 'perjanjian',
    judul: `Perjanjian Kinerja ${sebutan.opdLengkap} Tahun ${tahunCetak(laporan.tahun)}`,
    kolom: [
      ...kolomPerjanjian(bahan),
      ...(adaPenanggungJawab
        ? [
            {
              judul: 'Penanggung Jawab',
              lebar: 16,
              isi: ({ indikator }: BarisPerjanjian) => indikator.perjanjian.penanggungJawab.value ?? KOSONG,
            },
          ]
        : []),
    ],
    baris: perMisiTujuan(bahan, (sasaran) => sasaran.indikator.map((indikator) => ({ sasaran, indikator }))),
    sumber,
  })
}

/**
 * The annex of the signed document: the form of PermenPANRB 53/2014, without anything around it. Its form has no source;
 * that of the same figures stands in Bab II.
 */
export function tabelTargetPerjanjian(bahan: Bahan): Table {
  const { laporan } = bahan
  return susunTabel({
    id: 'lampiran-target',
    judul: `Target pada Perjanjian Kinerja Tahun ${tahunCetak(laporan.tahun)}`,
    kolom: kolomPerjanjian(bahan),
    baris: isiBaris(
      laporan.sasaran.flatMap((sasaran) => sasaran.indikator.map((indikator) => ({ sasaran, indikator }))),
    ),
    sumber: null,
  })
}

function kolomPerjanjian(bahan: Bahan): readonly Kolom<BarisPerjanjian>[] {
  const { laporan, format } = bahan
  const adaPerubahan = laporan.indikator.some(({ perjanjian }) => perjanjian.targetPerubahan.value !== null)
  return [
    {
      judul: 'Sasaran Strategis',
      lebar: 26,
      isi: ({ sasaran }) => berkode(sasaran.kode, sasaran.nama),
      gabung: ({ sasaran }) => sasaran.kode,
    },
    { judul: 'Indikator Kinerja', lebar: 30, isi: ({ indikator }) => indikator.nama },
    { judul: 'Satuan', lebar: 9, rata: 'center', isi: ({ indikator }) => indikator.satuan || KOSONG },
    {
      judul: 'Target',
      lebar: 9,
      rata: 'right',
      isi: ({ indikator }) => selNilai(bahan, 'target', indikator.perjanjian.target),
    },
    ...(adaPerubahan
      ? [
          {
            judul: 'Target Perubahan',
            lebar: 10,
            rata: 'right' as const,
            isi: ({ indikator }: BarisPerjanjian) =>
              format.nilai(indikator.perjanjian.targetPerubahan.value ?? indikator.perjanjian.target.value),
          },
        ]
      : []),
  ]
}

/** Budget of each sasaran by program: before and after the change of the budget. */
export function tabelAnggaranSasaran(bahan: Bahan): Table | null {
  const { hasil, sebutan, laporan, sumber } = bahan
  const peta = petaProgram(bahan)
  if (peta.length === 0) return null
  const adaAwal = hasil.anggaran.paguAwal !== null
  interface Sel {
    readonly nomor: string
    readonly nama: string
    readonly awal: string
    readonly pagu: Isi
    readonly selisih: string
  }
  let nomor = 0
  const baris = peta.flatMap((grup): readonly Baris<Sel>[] => [
    { jenis: 'kelompok', teks: grup.judul },
    ...isiBaris(
      grup.program.map((program): Sel => {
        nomor += 1
        const selisih =
          program.paguAwal === null || bahan.cacat(program).pagu !== null
            ? null
            : program.pagu.minus(program.paguAwal)
        return {
          nomor: String(nomor),
          nama: program.pos.uraian,
          awal: program.paguAwal === null ? KOSONG : formatUang(program.paguAwal),
          pagu: selPagu(bahan, program),
          selisih: selisih === null ? KOSONG : formatUang(selisih),
        }
      }),
    ),
  ])
  const { paguAwal, pagu } = hasil.anggaran
  const jumlah =
    paguAwal === null
      ? [selPagu(bahan, hasil.anggaran)]
      : [
          formatUang(paguAwal),
          selPagu(bahan, hasil.anggaran),
          bahan.cacat(hasil.anggaran).pagu === null ? kurung(formatUang(pagu.minus(paguAwal))) : KOSONG,
        ]
  return susunTabel<Sel>({
    id: 'anggaran-sasaran',
    judul: `Anggaran Sasaran dan ${tingkatTeratas(bahan)} ${sebutan.opdLengkap} Tahun ${tahunCetak(laporan.tahun)}`,
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center', isi: (sel) => sel.nomor },
      { judul: `Sasaran/${tingkatTeratas(bahan)}`, lebar: 40, isi: (sel) => sel.nama },
      ...(adaAwal
        ? [{ judul: 'Anggaran Awal (Rp)', lebar: 17, rata: 'right' as const, isi: (sel: Sel) => sel.awal }]
        : []),
      {
        judul: adaAwal ? 'Anggaran Akhir (Rp)' : 'Anggaran (Rp)',
        lebar: 17,
        rata: 'right',
        isi: (sel) => sel.pagu,
      },
      ...(adaAwal
        ? [
            {
              judul: 'Bertambah/ (Berkurang) (Rp)',
              lebar: 15,
              rata: 'right' as const,
              isi: (sel: Sel) => kurung(sel.selisih),
            },
          ]
        : []),
    ],
    baris: [
      ...baris,
      {
        jenis: 'jumlah',
        label: 'Jumlah',
        sel: jumlah,
      },
    ],
    sumber,
  })
}
