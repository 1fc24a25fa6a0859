/** Belanja and sumber dana: their own totals, and their totals against the budget. */
import { daunPos, semuaPos } from '../calc/anggaran.ts'
import type { Decimal } from '../decimal/decimal.ts'
import * as baris from '../diagnostics/catalogue/lk2-anggaran.ts'
import * as silang from '../diagnostics/catalogue/lk3-anggaran.ts'
import type { Finding, Place } from '../diagnostics/finding.ts'
import { indukBelanja, milikInduk } from '../model/kelompok-belanja.ts'
import { kunciNama } from '../model/kode.ts'
import type { BarisBelanja, JenisBelanja, Laporan } from '../model/laporan.ts'
import { disebut, jumlahBelanjaSalah } from './baris-jumlah.ts'
import { type Aturan, type Konteks, tempatKolom, terisi } from './konteks.ts'
import { lebihPagu, pasanganTertukar } from './lebih-pagu.ts'
import {
  type BarisUang,
  barisAnggaran,
  barisBelanja,
  barisSumberDana,
  KOLOM_BELANJA,
  type KolomBelanja,
  type LembarBelanja,
} from './lembar-uang.ts'
import { penyebabSelisih } from './penyebab-selisih.ts'
import { persenSebaris, temuanPersenSerapan } from './persen-serapan.ts'
import { adaRusak, type Bagian, jumlahAnak, jumlahTerbawah, nilaiBagian, selTertulis } from './pohon-uang.ts'
import { pohonTakPasti } from './tingkat-anggaran.ts'
import { ulangan } from './ulangan.ts'
import { bedaRupiah, kutip, rupiah, tempat } from './wording.ts'

/** What the budget calls the same. */
const KOLOM_UANG = { anggaran: 'pagu', realisasi: 'realisasi' } as const

export const aturanKeuangan: Aturan = (konteks) => [
  ...jumlahTertulis(konteks.laporan),
  ...persenTertulis(konteks),
  ...melebihi(konteks),
  ...totalBelanja(konteks.laporan),
  ...totalSumberDana(konteks.laporan),
  ...sumberDanaGanda(konteks.laporan),
]

/** A written total, where there is one, over what it should be the sum of; a line is over nothing. */
interface Jumlah extends Bagian<KolomBelanja> {
  readonly nama: string
  readonly baris: BarisBelanja | null
  readonly anak: readonly Jumlah[]
}

function susun({ nama, kelompok, jumlahTertulis: tertulis }: JenisBelanja): Jumlah {
  return {
    nama,
    baris: tertulis,
    anak: kelompok.map((satu) => ({
      nama: satu.nama,
      baris: satu.jumlahTertulis,
      anak: satu.baris.map((garis) => ({ nama: '', baris: garis, anak: [] })),
    })),
  }
}

function jumlahTertulis({ belanja, buku }: Laporan): readonly Finding[] {
  const jenis = belanja.map(susun)
  const bawah = jenis.flatMap((satu) => [satu, ...satu.anak].flatMap(periksaJumlah))
  if (bawah.length > 0) return bawah
  // The lowest total that does not fit is told; those above it wait.
  const salah = indukBelanja(buku.belanja.rows)
    .map((tertulis) => ({ tertulis, temuan: periksaJumlah(susunInduk(tertulis, jenis)) }))
    .filter(({ temuan }) => temuan.length > 0)
  return salah
    .filter(({ tertulis }) => !salah.some((lain) => milikInduk(tertulis, lain.tertulis)))
    .flatMap(({ temuan }) => temuan)
}

/** A total of several jenis, over those whose codes begin with its own. */
function susunInduk(tertulis: BarisBelanja, jenis: readonly Jumlah[]): Jumlah {
  return {
    nama: tertulis.jenis.value ?? '',
    baris: tertulis,
    anak: jenis.filter((satu) => semuaBaris(satu).some((milik) => milikInduk(tertulis, milik))),
  }
}

function semuaBaris({ baris: tertulis, anak }: Jumlah): readonly BarisBelanja[] {
  return [...(tertulis === null ? [] : [tertulis]), ...anak.flatMap(semuaBaris)]
}

/** Silent where the lines fit although a written subtotal does not: the subtotal is told. */
function periksaJumlah(satu: Jumlah): readonly Finding[] {
  const beda = KOLOM_BELANJA.flatMap(([kolom, nama]) => {
    const cell = satu.baris?.[kolom]
    const total = jumlahAnak(satu, kolom)
    if (cell?.value == null || total === null || cell.value.eq(total) || adaRusak(satu, kolom)) return []
    if (jumlahTerbawah(satu, kolom)?.eq(cell.value) === true) return []
    const sel = satu.anak.flatMap((bagian) => selTertulis(bagian, kolom))
    return [{ cell, sel, rupiah: bedaRupiah(nama, cell.value, total) }]
  })
  const [pertama, ...lainnya] = beda
  if (pertama === undefined) return []
  return [
    baris.jumlahBelanjaBerbeda(
      pertama.cell,
      { nama: kutip(satu.nama), beda: beda.map((lain) => lain.rupiah) },
      [...lainnya.map(({ cell }) => cell), ...beda.flatMap(({ sel }) => sel)],
    ),
  ]
}

function persenTertulis({ laporan, hasil }: Konteks): readonly Finding[] {
  const { rows, totals } = laporan.buku.belanja
  // A total that is no sum of its rows is told as that; its percentage may still be theirs.
  const dijumlah = disebut(jumlahBelanjaSalah(laporan))
  const benar = totals.filter(({ anggaran, realisasi }) =>
    [anggaran, realisasi].every(({ cell }) => !dijumlah.has(cell)),
  )
  const salah = [...rows, ...benar].flatMap((satu) => {
    const { anggaran, uraian, kelompok, jenis, kodeRekening } = satu
    const nama = uraian.value ?? kelompok.value ?? jenis.value ?? (kodeRekening.text || 'JUMLAH')
    return persenSebaris(nama, { ...satu, pagu: anggaran }) ?? []
  })
  return temuanPersenSerapan([salah], hasil.kebijakan.desimal)
}

/** Lines that spent more than they had. A total is over because of them, unless it has none. */
function melebihi({ laporan: { buku }, hasil: { kebijakan } }: Konteks): readonly Finding[] {
  const rinci = new Set(
    buku.belanja.rows.flatMap(({ uraian }) => (uraian.state === 'filled' ? [uraian] : [])),
  )
  return [barisBelanja(buku), barisSumberDana(buku)].flatMap((rows) => {
    const semua = rows.flatMap(({ nama, pagu: p, realisasi: r }) =>
      p.value === null || r.value === null
        ? []
        : [{ nama, sel: { pagu: p, realisasi: r }, pagu: p.value, realisasi: r.value }],
    )
    const lebih = semua.filter(lebihPagu)
    const garis = lebih.filter(({ nama }) => rinci.has(nama))
    return (garis.length > 0 ? garis : lebih).map((satu) => {
      const lain = pasanganTertukar(satu, semua, kebijakan.ambangSerapan)
      return baris.realisasiMelebihiPagu(
        satu.sel.realisasi,
        {
          uraian: kutip(satu.nama.value),
          realisasi: rupiah(satu.realisasi),
          pagu: rupiah(satu.pagu),
          tertukar: lain === null ? '' : `${kutip(lain.nama.value)} (${tempat(lain.nama)})`,
        },
        [satu.sel.pagu, ...(lain === null ? [] : [lain.sel.pagu, lain.sel.realisasi])],
      )
    })
  })
}

// ---- Totals across sheets ----------------------------------------------------------------------------------------

interface TotalAnggaran {
  /** As typed at the top, and rebuilt from the lowest rows: where both differ, the tree has its own finding. */
  readonly calon: readonly [Decimal, Decimal]
  readonly sel: readonly Place[]
}

function totalAnggaran(laporan: Laporan, kolom: KolomBelanja): TotalAnggaran | null {
  if (pohonTakPasti(laporan)) return null
  const milik = KOLOM_UANG[kolom]
  const akar = { baris: null, anak: laporan.anggaran }
  const [atas, bawah] = [nilaiBagian(akar, milik), jumlahTerbawah(akar, milik)]
  if (atas === null || bawah === null || adaRusak(akar, milik)) return null
  const kosong = daunPos(laporan.anggaran)
    .map((pos) => pos.baris[milik])
    .filter(({ state, cell }) => state === 'empty' && cell !== '')
  // A sum that is a formula passes on what is wrong below it; what is blank in the lowest rows may be what is missing.
  const sel = [...terisi(...semuaPos(laporan.anggaran).map((pos) => pos.baris[milik])), ...kosong]
  return { calon: [atas, bawah], sel }
}

interface BedaTotal {
  readonly kolom: KolomBelanja
  readonly nama: string
  readonly tertulis: Decimal
  readonly anggaran: Decimal
  readonly sel: readonly Place[]
  /** Which of the two a third sheet agrees with: the other one is wrong. */
  readonly sepakat: { readonly lembar: string; readonly dengan: 'anggaran' | 'ini' } | null
}

interface Lembar {
  readonly name: string
  readonly akar: Bagian<KolomBelanja>
}

/** Columns whose total, as written or of the lines alone, is not that of the budget. */
function bedaTotal(laporan: Laporan, { akar }: Lembar, ketiga: Lembar): readonly BedaTotal[] {
  return KOLOM_BELANJA.flatMap(([kolom, nama]): readonly BedaTotal[] => {
    const total = totalAnggaran(laporan, kolom)
    const tertulis = nilaiBagian(akar, kolom)
    if (total === null || tertulis === null || adaRusak(akar, kolom)) return []
    const calon = [tertulis, jumlahTerbawah(akar, kolom)]
    if (total.calon.some((satu) => calon.some((lain) => lain?.eq(satu)))) return []
    const sel = [...selTertulis(akar, kolom), ...total.sel]
    const saksi = nilaiBagian(ketiga.akar, kolom)
    const dengan = saksi?.eq(tertulis)
      ? 'ini'
      : total.calon.some((satu) => saksi?.eq(satu))
        ? 'anggaran'
        : null
    const sepakat: BedaTotal['sepakat'] = dengan === null ? null : { lembar: ketiga.name, dengan }
    return [{ kolom, nama, tertulis, anggaran: total.calon[0], sel, sepakat }]
  })
}

/** The row that the sheet has too much in both columns: a total among the lines, or a line written twice; '' for none. */
function barisBerlebih(beda: readonly BedaTotal[], rows: readonly BarisUang[]): string {
  if (beda.length < KOLOM_BELANJA.length) return ''
  const satu = rows.findLast((row) =>
    beda.every(
      ({ kolom, tertulis, anggaran }) => row[KOLOM_UANG[kolom]].value?.eq(tertulis.minus(anggaran)) === true,
    ),
  )
  return satu === undefined ? '' : `${kutip(satu.nama.value)} (${tempat(satu.nama)})`
}

/** One finding for both columns: a row that is missing spoils both. */
function laporkanTotal(
  temuan: typeof silang.belanjaBedaAnggaran,
  sheet: LembarBelanja,
  beda: readonly BedaTotal[],
  rows: readonly BarisUang[],
  { anggaran }: Laporan,
): readonly Finding[] {
  const terbawah = barisAnggaran(anggaran)
  const berlebih = barisBerlebih(beda, rows)
  const [{ sepakat = null } = {}, ...lainBeda] = beda
  const judul = beda.map(({ kolom }) => tempatKolom(sheet, kolom))
  const [pertama, ...lainnya] = judul
  if (pertama === undefined) return []
  return [
    temuan(
      pertama,
      {
        beda: beda.map(({ nama, tertulis, anggaran }) => bedaRupiah(nama.toLowerCase(), tertulis, anggaran)),
        berlebih,
        penyebab: berlebih === '' ? beda.flatMap((satu) => penyebab(satu, terbawah, rows)) : [],
        sepakat: lainBeda.every((satu) => satu.sepakat?.dengan === sepakat?.dengan) ? sepakat : null,
      },
      [...lainnya, ...beda.flatMap(({ sel }) => sel)],
    ),
  ]
}

/** Among the rows of the sheet that stands alone; of both where none does. */
function penyebab(
  { kolom, nama, tertulis, anggaran, sepakat }: BedaTotal,
  terbawah: readonly BarisUang[],
  rows: readonly BarisUang[],
) {
  const kurang = tertulis.minus(anggaran)
  const dicari = [
    ...(sepakat?.dengan === 'anggaran' ? [] : [{ rows: terbawah, kurang }]),
    ...(sepakat?.dengan === 'ini' ? [] : [{ rows, kurang: kurang.neg() }]),
  ]
  const ketemu = penyebabSelisih(KOLOM_UANG[kolom], dicari, [...terbawah, ...rows])
  if (ketemu === null) return []
  return [
    {
      kolom: nama.toLowerCase(),
      uraian: kutip(ketemu.baris.nama.value),
      tempat: tempat(ketemu.cell),
      tertulis: rupiah(ketemu.tertulis),
      betul: rupiah(ketemu.betul),
    },
  ]
}

function lembarBelanja({ belanja, buku }: Laporan): Lembar {
  return { name: buku.belanja.name, akar: { baris: null, anak: belanja.map(susun) } }
}

function lembarSumberDana({ buku: { sumberDana } }: Laporan): Lembar {
  const anak = sumberDana.rows.map((satu) => ({ baris: satu, anak: [] }))
  return { name: sumberDana.name, akar: { baris: null, anak } }
}

function totalBelanja(laporan: Laporan): readonly Finding[] {
  const { belanja } = laporan.buku
  const beda = bedaTotal(laporan, lembarBelanja(laporan), lembarSumberDana(laporan))
  return laporkanTotal(silang.belanjaBedaAnggaran, belanja, beda, barisBelanja(laporan.buku), laporan)
}

/** What belanja says the same against the budget has one cause, and is told there. */
function totalSumberDana(laporan: Laporan): readonly Finding[] {
  const { sumberDana } = laporan.buku
  const beda = bedaTotal(laporan, lembarSumberDana(laporan), lembarBelanja(laporan)).filter(
    ({ sepakat }) => sepakat?.dengan !== 'ini',
  )
  return laporkanTotal(
    silang.sumberDanaBedaAnggaran,
    sumberDana,
    beda,
    barisSumberDana(laporan.buku),
    laporan,
  )
}

function sumberDanaGanda({ buku: { sumberDana } }: Laporan): readonly Finding[] {
  return ulangan(sumberDana.rows, ({ sumberDana: nama }) => kunciNama(nama.value)).map(({ satu, pertama }) =>
    silang.sumberDanaGanda(
      satu.sumberDana,
      { nama: kutip(satu.sumberDana.value), pertama: tempat(pertama.sumberDana) },
      [pertama.sumberDana, ...terisi(satu.anggaran, satu.realisasi)],
    ),
  )
}
