/** Tables of Bab II: visi to sasaran, indicators of the Renstra, strategi, perjanjian kinerja, budget of the sasaran. */

import type { HasilPos, Uang } from '../../calc/hasil.ts'
import type { Table } from '../../document/document.ts'
import { samaKode } from '../../model/kode.ts'
import type { Indikator, Misi, Sasaran, Tujuan } from '../../model/laporan.ts'
import { gap } from '../engine/rich.ts'
import { formatUang, KOSONG } from '../format/angka.ts'
import { berkode } from '../format/kode.ts'
import { daftar } from '../format/teks.ts'
import type { Bahan } from '../view/bahan.ts'
import { petaProgram } from '../view/peta-program.ts'
import { kelompokStrategi } from '../view/strategi.ts'
import { tahunCetak, tahunRenstra } from '../view/tahun.ts'
import { tingkatTeratas } from '../view/umum.ts'
import {
  type BarisIndikator,
  barisIndikator,
  kolomIndikator,
  kolomSasaran,
  kolomSatuan,
} from './indikator.ts'
import { perMisiTujuan } from './misi-tujuan.ts'
import { selNilai } from './nilai.ts'
import { type Baris, barisJumlah, type Isi, isiBaris, type Kolom, kolomNomor, susunTabel } from './table.ts'
import { kurung, selPagu } from './uang.ts'

interface BarisHierarki {
  readonly misi: Misi
  readonly tujuan: Tujuan
  readonly sasaran: Sasaran
}

export function tabelHierarki({ laporan, sebutan, sumber }: Bahan): Table {
  const baris: readonly BarisHierarki[] = laporan.misi.flatMap((misi) =>
    misi.tujuan.flatMap((tujuan) => tujuan.sasaran.map((sasaran) => ({ misi, tujuan, sasaran }))),
  )
  const adaMisi = laporan.misi.some(({ nama }) => nama !== '')
  const adaTujuan = laporan.tujuan.some(({ nama }) => nama !== '')
  const lingkup = [adaMisi ? 'Misi' : '', adaTujuan ? 'Tujuan' : '', 'Sasaran'].filter(Boolean)
  return susunTabel({
    id: 'hierarki',
    judul: `${lingkup.length > 1 ? `Hubungan ${daftar(lingkup)}` : 'Sasaran Strategis'} ${sebutan.opd}`,
    kolom: [
      {
        judul: 'Misi',
        lebar: 24,
        isi: ({ misi }) => misi.nama,
        gabung: ({ misi }) => misi.nama,
        ada: adaMisi,
      },
      {
        judul: 'Tujuan',
        lebar: 26,
        isi: ({ tujuan }) => berkode(tujuan.kode, tujuan.nama),
        gabung: ({ tujuan }) => `${tujuan.kode}|${tujuan.nama}`,
        ada: adaTujuan,
      },
      { judul: 'Kode', lebar: 8, rata: 'center', isi: ({ sasaran }) => sasaran.kode },
      { judul: 'Sasaran Strategis', lebar: 28, isi: ({ sasaran }) => sasaran.nama },
    ],
    baris: isiBaris(baris),
    sumber,
  })
}

interface BarisIku {
  readonly row: Bahan['laporan']['buku']['renstra']['rows'][number]
  readonly nama: string
  readonly satuan: string
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
      kolomNomor(4),
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
      rows.map((row): BarisIku => {
        const indikator = semua.find(({ kode }) => samaKode(kode, row.kodeIndikator.value))
        return { row, nama: indikator?.nama ?? '', satuan: indikator?.satuan ?? '' }
      }),
    ),
  })
}

export function tabelStrategi({ laporan, sebutan, sumber }: Bahan): Table | null {
  const grup = kelompokStrategi(laporan)
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

/** The signed promise as Bab II shows it: by misi and tujuan, with who answers for it. */
export function tabelPerjanjian(bahan: Bahan): Table {
  const { laporan, hasil, sebutan, sumber } = bahan
  const penanggungJawab = ({ perjanjian }: Indikator): string => perjanjian.penanggungJawab.value ?? ''
  return susunTabel({
    id: 'perjanjian',
    judul: `Perjanjian Kinerja ${sebutan.opdLengkap} Tahun ${tahunCetak(laporan.tahun)}`,
    kolom: [
      ...kolomPerjanjian(bahan),
      {
        judul: 'Penanggung Jawab',
        lebar: 16,
        isi: (baris) => penanggungJawab(baris.hasil.indikator) || KOSONG,
        ada: laporan.indikator.some((satu) => penanggungJawab(satu) !== ''),
      },
    ],
    baris: perMisiTujuan(hasil),
    sumber,
  })
}

/**
 * The annex of the signed document: the form of PermenPANRB 53/2014, without anything around it. Its form has no source;
 * that of the same figures stands in Bab II.
 */
export function tabelTargetPerjanjian(bahan: Bahan): Table {
  return susunTabel({
    id: 'lampiran-target',
    judul: `Target pada Perjanjian Kinerja Tahun ${tahunCetak(bahan.laporan.tahun)}`,
    kolom: kolomPerjanjian(bahan),
    baris: isiBaris(barisIndikator(bahan.hasil.sasaran)),
    sumber: null,
  })
}

function kolomPerjanjian(bahan: Bahan): readonly Kolom<BarisIndikator>[] {
  const { laporan, format } = bahan
  return [
    kolomSasaran(26),
    kolomIndikator(30),
    kolomSatuan,
    {
      judul: 'Target',
      lebar: 9,
      rata: 'right',
      isi: ({ hasil }) => selNilai(bahan, 'target', hasil.indikator.perjanjian.target),
    },
    {
      judul: 'Target Perubahan',
      lebar: 10,
      rata: 'right',
      isi: ({ hasil: { indikator } }) =>
        format.nilai(indikator.perjanjian.targetPerubahan.value ?? indikator.perjanjian.target.value),
      ada: laporan.indikator.some(({ perjanjian }) => perjanjian.targetPerubahan.value !== null),
    },
  ]
}

/** Budget of each sasaran by program: before and after the change of the budget. */
export function tabelAnggaranSasaran(bahan: Bahan): Table | null {
  const { hasil, sebutan, laporan, sumber, keadaan } = bahan
  const peta = petaProgram(bahan)
  if (peta.length === 0) return null
  const adaAwal = hasil.anggaran.paguAwal !== null
  const awal = ({ paguAwal }: Berpagu): string => (paguAwal === null ? KOSONG : formatUang(paguAwal))
  const selisih = (satu: Berpagu): string =>
    satu.paguAwal === null || keadaan(satu).pagu.cacat !== null
      ? KOSONG
      : kurung(formatUang(satu.pagu.minus(satu.paguAwal)))
  const pagu = (satu: Berpagu): Isi => selPagu(satu, keadaan(satu))
  const jumlah = adaAwal ? [awal, pagu, selisih] : [pagu]
  return susunTabel<HasilPos>({
    id: 'anggaran-sasaran',
    judul: `Anggaran Sasaran dan ${tingkatTeratas(bahan)} ${sebutan.opdLengkap} Tahun ${tahunCetak(laporan.tahun)}`,
    kolom: [
      kolomNomor(5),
      { judul: `Sasaran/${tingkatTeratas(bahan)}`, lebar: 40, isi: ({ pos }) => pos.uraian },
      { judul: 'Anggaran Awal (Rp)', lebar: 17, rata: 'right', isi: awal, ada: adaAwal },
      { judul: adaAwal ? 'Anggaran Akhir (Rp)' : 'Anggaran (Rp)', lebar: 17, rata: 'right', isi: pagu },
      { judul: 'Bertambah/ (Berkurang) (Rp)', lebar: 15, rata: 'right', isi: selisih, ada: adaAwal },
    ],
    baris: [
      ...peta.flatMap((grup): readonly Baris<HasilPos>[] => [
        { jenis: 'kelompok', teks: grup.judul },
        ...isiBaris(grup.program),
      ]),
      ...barisJumlah(
        'Jumlah',
        jumlah.map((sel) => sel(hasil.anggaran)),
      ),
    ],
    sumber,
  })
}

/** Money before and after the change of the budget. */
type Berpagu = Pick<HasilPos, 'paguAwal' | keyof Uang>
