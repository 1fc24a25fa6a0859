/** Codes and names: used twice, or one beside several others. */
import * as baris from '../diagnostics/catalogue/lk2-aturan.ts'
import * as silang from '../diagnostics/catalogue/lk3-silang.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kelompokkan, kelompokSama, petaPertama } from '../model/kelompok.ts'
import { kunciKode, kunciNama, samaKode } from '../model/kode.ts'
import type { BarisAnggaran, BarisPerjanjian, Cell, Laporan } from '../model/laporan.ts'
import { type Aturan, type Konteks, terisi } from './konteks.ts'
import { type BarisBerkode, ulangan } from './ulangan.ts'
import { kutip, tempat } from './wording.ts'

export const aturanKode: Aturan = (konteks) => [
  ...kodeGanda(konteks),
  ...namaGanda(konteks.laporan),
  ...satuKodeDuaNama(konteks.laporan),
  ...satuSasaranDuaKode(konteks.laporan),
  ...satuSasaranDuaInduk(konteks.laporan),
]

function kodeGanda(konteks: Konteks): readonly Finding[] {
  const { buku } = konteks.laporan
  // A year written twice in place of a missing one is told at the year.
  const keliru = konteks.tahunKeliru.flatMap(({ isi, sebab }) =>
    sebab === null || sebab === 'tahun laporan' ? [] : [isi, sebab.kembar],
  )
  const lembar: readonly (readonly BarisBerkode[])[] = [
    buku.perjanjianKinerja.rows,
    buku.realisasi.rows,
    buku.renstra.rows,
    buku.riwayat.rows.filter((isi) => !keliru.includes(isi)),
    buku.indikatorTujuan.rows,
  ]
  const indikator = lembar.flatMap((rows) =>
    ulangan(rows, ({ kodeIndikator, tahun }) =>
      // Without a column of years nobody can tell which row is written twice.
      kunciKode(kodeIndikator.value) === '' || tahun?.cell === ''
        ? ''
        : `${kunciKode(kodeIndikator.value)} ${tahun?.value ?? tahun?.cell ?? ''}`,
    ).map(({ satu, pertama }) =>
      baris.kodeIndikatorGanda(
        satu.kodeIndikator,
        {
          kode: satu.kodeIndikator.value ?? '',
          tahun: String(satu.tahun?.value ?? satu.tahun?.text ?? ''),
          pertama:
            pertama.kodeIndikator.cell === satu.kodeIndikator.cell ? '' : tempat(pertama.kodeIndikator),
          perjanjian: [buku.perjanjianKinerja, buku.indikatorTujuan].some(
            ({ name }) => name === satu.kodeIndikator.sheet,
          ),
        },
        // The first row counts: what is computed from its realisasi may be another indicator's.
        [pertama.kodeIndikator, ...terisi(pertama.realisasi, satu.tahun, pertama.tahun)],
      ),
    ),
  )
  const anggaran = ulangan(kodeLengkap(buku.anggaran.rows), ({ kunci }) => kunci)
    .filter(({ satu, pertama }) => !bagianUnit(satu.uraian.value ?? '', pertama.uraian.value ?? ''))
    .map(({ satu, pertama }) =>
      baris.kodeAnggaranGanda(satu.kode, { kode: satu.kode.value ?? '', pertama: tempat(pertama.kode) }, [
        pertama.kode,
      ]),
    )
  return [...indikator, ...kodeDuaTingkat(buku), ...anggaran]
}

/** A code of an indicator of a tujuan that an indicator of the Perjanjian Kinerja has too. */
function kodeDuaTingkat({ perjanjianKinerja, indikatorTujuan }: Laporan['buku']): readonly Finding[] {
  const pk = petaPertama(perjanjianKinerja.rows, ({ kodeIndikator }) => kunciKode(kodeIndikator.value))
  return indikatorTujuan.rows.flatMap(({ kodeIndikator }) => {
    const lain = pk.get(kunciKode(kodeIndikator.value))?.kodeIndikator
    if (lain === undefined) return []
    return [
      baris.kodeIndikatorGanda(
        kodeIndikator,
        { kode: kodeIndikator.value ?? '', tahun: '', pertama: tempat(lain), perjanjian: true },
        [lain],
      ),
    ]
  })
}

/** Where a row of the budget stands for one unit or place of several, the name of which ends what it is called. */
const UNIT =
  /\b(?:kelurahan|kel|desa|nagari|gampong|kecamatan|puskesmas|upt[db]?|sdn|smpn)\b[^a-z\d]*[a-z\d][^(]*$/i

/** Whether two rows are the shares that two units have of one sub kegiatan: its code is theirs both. */
function bagianUnit(satu: string, dua: string): boolean {
  const [a, b] = [satu, dua].map((uraian) => kunciNama(uraian.replace(UNIT, '')))
  return a !== '' && a === b && kunciNama(satu) !== kunciNama(dua)
}

/** Offices that type the last part of a code only ("01") use it again under every parent. */
function kodeLengkap(
  rows: readonly BarisAnggaran[],
): readonly (Pick<BarisAnggaran, 'kode' | 'uraian'> & { readonly kunci: string })[] {
  let program = ''
  let kegiatan = ''
  return rows.map(({ kode, tingkat, uraian, row }) => {
    const sendiri = kunciKode(kode.value)
    const induk = tingkat.value === 'Sub Kegiatan' ? kegiatan : tingkat.value === 'Kegiatan' ? program : ''
    const utuh = sendiri.split('.').length >= 5 || (induk !== '' && sendiri.startsWith(`${induk}.`))
    const penanda = `${sendiri || row}#${row}`
    if (tingkat.value === 'Program') program = sendiri || penanda
    if (tingkat.value === 'Kegiatan') kegiatan = utuh ? sendiri : penanda
    const kunci = utuh || induk === '' ? sendiri : `${induk}/${sendiri}`
    return { kode, uraian, kunci: sendiri === '' ? '' : `${tingkat.value ?? ''} ${kunci}` }
  })
}

/**
 * The same indicator written under two codes: within one sasaran, or anywhere with the same unit and target. Sasaran
 * may share an indicator's name with targets of their own.
 */
function namaGanda({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows
  const nama = (satu: BarisPerjanjian): string => kunciNama(satu.indikator.value)
  const sesasaran = ulangan(rows, (satu) =>
    nama(satu) === '' ? '' : `${kunciKode(satu.kodeSasaran.value)} ${nama(satu)}`,
  )
  const setarget = ulangan(rows, (satu) =>
    nama(satu) === '' || satu.target.state !== 'filled'
      ? ''
      : `${nama(satu)} ${kunciNama(satu.satuan.value)} ${satu.target.text}`,
  )
  return [...sesasaran, ...setarget.filter(({ satu }) => sesasaran.every((lain) => lain.satu !== satu))]
    .filter(
      ({ satu, pertama }) => kunciKode(satu.kodeIndikator.value) !== kunciKode(pertama.kodeIndikator.value),
    )
    .map(({ satu, pertama }) =>
      baris.namaIndikatorGanda(
        satu.indikator,
        {
          nama: kutip(satu.indikator.value),
          kode: satu.kodeIndikator.value ?? '',
          kodePertama: pertama.kodeIndikator.value ?? '',
          pertama: tempat(pertama.indikator),
        },
        [pertama.indikator],
      ),
    )
}

/** Sasaran and tujuan whose code stands beside two names. */
function satuKodeDuaNama({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows
  const pasangan = [
    { jenis: 'sasaran', isi: rows.map((satu) => ({ kode: satu.kodeSasaran, nama: satu.sasaran })) },
    {
      jenis: 'tujuan',
      isi: [
        ...rows.map((satu) => ({ kode: satu.kodeTujuan, nama: satu.tujuan })),
        ...buku.indikatorTujuan.rows.map((satu) => ({ kode: satu.kodeTujuan, nama: satu.tujuan })),
      ],
    },
  ]
  return pasangan.flatMap(({ jenis, isi }) => {
    const bernama = isi.filter(({ kode, nama }) => kunciKode(kode.value) !== '' && nama.value !== null)
    return kelompokSama(bernama, ({ kode }) => kunciKode(kode.value)).flatMap((sekode) => {
      const [awal] = sekode
      // Carried cells ("as above") hold the address of their own row or of the first one; one name is said once.
      const [, ...lain] = kelompokSama(sekode, ({ nama }) => kunciNama(nama.value))
      return lain.map(([{ kode, nama }]) =>
        baris.namaBerbedaSatuKode(
          nama,
          {
            jenis,
            kode: kode.value ?? '',
            nama: kutip(nama.value),
            namaPertama: kutip(awal.nama.value),
            pertama: tempat(awal.nama),
          },
          [awal.nama, kode, awal.kode],
        ),
      )
    })
  })
}

/** One name of a sasaran beside two codes; a code that stands beside two names has its own finding. */
function satuSasaranDuaKode({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows.filter(
    ({ kodeSasaran, sasaran }) => kunciKode(kodeSasaran.value) !== '' && kunciNama(sasaran.value) !== '',
  )
  const namaPerKode = kelompokkan(rows, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
  const bernamaSatu = rows.filter(({ kodeSasaran, sasaran }) =>
    namaPerKode
      .get(kunciKode(kodeSasaran.value))
      ?.every((lain) => kunciNama(lain.sasaran.value) === kunciNama(sasaran.value)),
  )
  return kelompokSama(bernamaSatu, ({ sasaran }) => kunciNama(sasaran.value)).flatMap((senama) => {
    const [pertama] = senama
    const perKode = petaPertama(senama, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
    return [...perKode.values()].slice(1).map(({ kodeSasaran, sasaran }) =>
      silang.namaSasaranGanda(
        kodeSasaran,
        {
          nama: kutip(sasaran.value),
          kode: kodeSasaran.value ?? '',
          kodePertama: pertama.kodeSasaran.value ?? '',
          pertama: tempat(pertama.kodeSasaran),
        },
        [pertama.kodeSasaran, pertama.sasaran, sasaran],
      ),
    )
  })
}

/** Where a sasaran stands; every row of it says the same. */
const INDUK: readonly {
  readonly kolom: string
  readonly ambil: (satu: BarisPerjanjian) => Cell<string>
  readonly kunci: (isi: string | null) => string
}[] = [
  { kolom: 'Misi', ambil: ({ misi }) => misi, kunci: kunciNama },
  { kolom: 'Kode Tujuan', ambil: ({ kodeTujuan }) => kodeTujuan, kunci: kunciKode },
  { kolom: 'Tujuan', ambil: ({ tujuan }) => tujuan, kunci: kunciNama },
]

/**
 * Rows of a sasaran below another misi or tujuan than its first one. A code that stands beside two names, of sasaran or
 * of tujuan, has its own finding.
 */
function satuSasaranDuaInduk({ buku }: Laporan): readonly Finding[] {
  const rows = buku.perjanjianKinerja.rows.filter(({ kodeSasaran }) => kunciKode(kodeSasaran.value) !== '')
  const sasaran = kelompokSama(rows, ({ kodeSasaran }) => kunciKode(kodeSasaran.value))
  return sasaran.flatMap(([pertama, ...lainnya]): readonly Finding[] => {
    const beda = lainnya
      .filter(({ sasaran: { value } }) => kunciNama(value) === kunciNama(pertama.sasaran.value))
      .map((satu) =>
        INDUK.filter(({ ambil, kunci }) => {
          const [isi, acuan] = [ambil(satu), ambil(pertama)]
          return kunci(isi.value) !== '' && acuan.state !== 'bad' && kunci(isi.value) !== kunci(acuan.value)
        }).map((induk) => ({ induk, satu })),
      )
      .find((kolom) => kolom.length > 0)
    const utama = beda?.[0]
    if (beda === undefined || utama === undefined) return []
    const { kolom, ambil } = utama.induk
    const [sel, acuan] = [ambil(utama.satu), ambil(pertama)]
    if (kolom === 'Tujuan' && samaKode(utama.satu.kodeTujuan.value, pertama.kodeTujuan.value)) return []
    return [
      baris.indukSasaranBerbeda(
        sel,
        {
          kolom,
          kode: pertama.kodeSasaran.value ?? '',
          nilai: kutip(sel.value),
          nilaiPertama: acuan.value === null ? '' : kutip(acuan.value),
          pertama: tempat(acuan.cell === '' ? pertama.kodeSasaran : acuan),
        },
        [acuan, utama.satu.kodeSasaran, ...beda.slice(1).map(({ induk, satu }) => induk.ambil(satu))],
      ),
    ]
  })
}
