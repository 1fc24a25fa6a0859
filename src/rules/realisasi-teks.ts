/** Figures that a sentence gives for an indicator, against its realisasi. */
import { nilaiYangAda } from '../calc/angka.ts'
import type { HasilIndikator } from '../calc/hasil.ts'
import type { Decimal } from '../decimal/decimal.ts'
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Finding } from '../diagnostics/finding.ts'
import { kunciNama } from '../model/kode.ts'
import type { Cell, Nilai } from '../model/laporan.ts'
import { macamSatuan, satuanPersen, sesudahRupiah } from '../model/satuan.ts'
import { selTriwulan } from '../model/triwulan.ts'
import { ANGKA_TEKS, bacaAngkaTeks } from './angka-teks.ts'
import { angkaDari, angkaTertulis, cocok, type Konteks, type Teks, terisi } from './konteks.ts'
import { adaTahunLain } from './teks.ts'
import { kutip, nilaiTeks, persen as persenTeks, sebutan } from './wording.ts'

/** A sentence that speaks of another time than the report year. */
export const TAHUN_LALU = /tahun (?:lalu|sebelumnya)|triwulan|semester/i

/** A whole figure, with its percent sign if there is one. */
const ANGKA = `${ANGKA_TEKS}(?![\\d.,]*\\d)\\s*(%)?`
/** "dari target 2,12 persen hanya terealisasi 1,44 persen" */
const TARGET_REALISASI = new RegExp(
  `\\btarget(?:nya)?(?:\\s+(?:nilai|sebesar|sebanyak|yaitu))*\\s+${ANGKA}(?:\\s+[a-z]+){0,3}?,?\\s+(?:(?:dan|hanya|telah|dapat)\\s+)*(?:terealisasi|realisasi(?:nya)?|tercapai)(?:\\s+(?:nilai|sebesar|sebanyak|dengan|hanya|mencapai))*\\s+${ANGKA}`,
  'gi',
)

/** " orang pada tahun 2022", " (2022)": what a figure counts, and its year. */
const PADA_TAHUN = '\\s*%?(?:\\s+[a-z]+){0,3}?\\s*\\(?(?:tahun\\s+)?(20\\d\\d)\\)?'
/** "dari 130 pada tahun 2022 menjadi 126 pada tahun 2023" */
const DUA_TAHUN = new RegExp(
  `\\bdari\\s+(?:sebesar\\s+)?${ANGKA}${PADA_TAHUN}\\s+(?:menjadi|ke)\\s+(?:sebesar\\s+)?${ANGKA}${PADA_TAHUN}`,
  'i',
)

/** What leads from a name to its figure. */
const SEBESAR_KATA = 'adalah|sebesar|sebanyak|mencapai|tercapai|tercatat|terealisasi|yaitu|ialah|baru|hanya'
/** Most sentences give no figure: a quick look before names are taken out. */
export const SEBESAR_MUNGKIN = new RegExp(`\\b(?:${SEBESAR_KATA})\\s+(?:sebesar\\s+|sebanyak\\s+)?\\d`)
/** "… pada tahun 2022 baru mencapai 91,5 persen", with … for the name of the indicator. */
const SEBESAR = new RegExp(
  `…(?:\\s+(?:pada|tahun|20\\d\\d|ini))*\\s+(?:(?:baru|hanya)\\s+)?(?:${SEBESAR_KATA})(?:\\s+(?:sebesar|sebanyak))?\\s+${ANGKA}\\s*(\\p{L}*)`,
  'u',
)
/** What else a figure behind an indicator's name may be. */
const BUKAN_REALISASI =
  /\b(?:triwulan|semester|target\w* (?:adalah|sebesar)|nasional|provinsi|akhir (?:periode|renstra|rpjmd)|per (?:kecamatan|desa|kelurahan|bidang))\b/i
/** A figure of a part: "sebesar 60 persen pada loket kecamatan", "mencapai 7 hari di musim hujan". */
const SEBAGIAN_SAJA = /^\s*(?:pada|di|untuk|bagi|dalam)\s+(?!(?:akhir\s+)?tahun|20\d\d|target|realisasi)/i

/** "1 dari 5 indikator" */
const DARI_SEKIAN = /^\s*dari\s+\d/i

/** "Persentase berkas lengkap pada tahun 2022 sebesar 91,5 persen": its realisasi; its target or capaian will do too. */
export function sebesar(
  satu: string,
  bersih: string,
  hasil: HasilIndikator,
  { cell }: Teks,
  { laporan, hasil: { kebijakan } }: Konteks,
): readonly Finding[] {
  const { indikator, realisasi, capaian } = hasil
  const nyata = angkaTertulis(realisasi.nilai)
  const bagian = SEBESAR.exec(bersih)
  if (bagian === null || nyata === null || realisasi.nilai === null) return []
  if (adaTahunLain(satu, laporan) || TAHUN_LALU.test(satu) || BUKAN_REALISASI.test(bersih)) return []
  const [, tertulis = '', persen, kata = ''] = bagian
  const berpersen = persen !== undefined || /^persen$/i.test(kata)
  // A capaian is a percentage, whatever its indicator is measured in.
  const soalCapaian = capaian.ada && berpersen && /\bcapaian/i.test(bersih.slice(0, bagian.index))
  if (!soalCapaian && !sesatuan(indikator.satuan, { rupiah: false, persen: persen !== undefined, kata }))
    return []
  // The word behind "60%" or "84,26" is no unit: "60% pada loket".
  const satuan = persen === undefined && (berpersen || bersatuan(indikator.satuan)) ? kata : ''
  const sisa = bersih.slice(bagian.index + bagian[0].length - kata.length + satuan.length)
  if (SEBAGIAN_SAJA.test(sisa) || DARI_SEKIAN.test(sisa)) return []
  // "sebesar 3,36 atau 84": the same on another scale.
  const skalaLain = satuan === '' && !berpersen ? [...sisa.matchAll(new RegExp(ANGKA_TEKS, 'g'))] : []
  if (skalaLain.some(([angka]) => cocok(bacaAngkaTeks(angka), nyata.angka))) return []
  if (mungkin(hasil).some((lain) => cocok(bacaAngkaTeks(tertulis), lain))) return []
  return [
    isi.realisasiTeksBerbeda(
      cell,
      {
        ukuran: soalCapaian ? 'capaian' : 'realisasi',
        indikator: sebutan(indikator.kode, indikator.nama),
        kutipan: kutip(satu),
        tertulis: soalCapaian ? `${tertulis}%` : tertulis,
        nilai: soalCapaian ? persenTeks(capaian.nilai, kebijakan.desimal) : nilaiTeks(realisasi.nilai),
      },
      terisi(indikator.realisasi?.realisasi),
    ),
  ]
}

/** What a sentence about an indicator may give: its realisasi, its target, its capaian. */
function mungkin({ realisasi, target, capaian, capaianPenuh }: HasilIndikator): readonly Decimal[] {
  const nilai = [realisasi.nilai, target].flatMap((satu) => angkaDari(satu) ?? [])
  return [...nilai, ...nilaiYangAda([capaian, capaianPenuh])]
}

/** "Realisasi 91,5%", "Realisasinya tahun 2022 hanya mencapai 4,5 hari", "Realisasi sebesar Rp1.250.000" */
const REALISASI_SENDIRI = new RegExp(
  `\\brealisasi(?:nya)?(?:\\s+(?:kinerja|indikator|ini|tersebut|pada|akhir|tahun(?:\\s+20\\d\\d)?))*(?:\\s+(?:telah|sudah|baru|hanya|adalah|sebesar|sebanyak|mencapai|tercatat|yaitu|ialah|(?:(?:naik|turun|meningkat|menurun)\\s+)?menjadi))*\\s+(rp\\.?\\s*)?(?!20\\d\\d\\b)${ANGKA}\\s*([a-z]*)`,
  'i',
)
/** What may follow a figure that has no unit. */
const TANPA_SATUAN = /^(?:|poin|dari|karena|dengan|dan|atau|yang|pada|sehingga|berkat|didorong)$/i

/** What a text that belongs to an indicator says of its realisasi, without naming it. */
export function realisasiSendiri(kalimat: string, teks: Teks, { laporan }: Konteks): readonly Finding[] {
  const { cell, indikator: milik } = teks
  const satu = tanpaSingkatan(kalimat, milik?.indikator.nama ?? '')
  const bagian = REALISASI_SENDIRI.exec(satu)
  const nilai = milik?.realisasi.nilai ?? null
  const nyata = angkaTertulis(nilai)
  if (milik === null || bagian === null || nilai === null || nyata === null) return []
  if (adaTahunLain(satu, laporan) || TAHUN_LALU.test(satu) || BUKAN_REALISASI.test(satu)) return []
  const [kutipan, rupiah, tertulis = '', tandaPersen, kata = ''] = bagian
  const { indikator } = milik
  if (!sesatuan(indikator.satuan, { rupiah: rupiah !== undefined, persen: tandaPersen !== undefined, kata }))
    return []
  const akhir = bagian.index + kutipan.length - (bersatuan(indikator.satuan) ? 0 : kata.length)
  if (SEBAGIAN_SAJA.test(satu.slice(akhir))) return []
  const triwulan = selTriwulan(indikator.realisasi ?? {}).flatMap(({ value }) => angkaDari(value) ?? [])
  if ([...mungkin(milik), ...triwulan].some((lain) => cocok(bacaAngkaTeks(tertulis), lain))) return []
  return [bukanRealisasi(cell, milik, satu === kalimat ? kutipan.trim() : kalimat, tertulis, nilai)]
}

/** A figure that is no realisasi of an indicator, beside the one it should be. */
function bukanRealisasi(
  cell: Cell<string>,
  { indikator }: HasilIndikator,
  kutipan: string,
  tertulis: string,
  nilai: Nilai,
): Finding {
  return isi.realisasiTeksBerbeda(
    cell,
    {
      ukuran: 'realisasi',
      indikator: sebutan(indikator.kode, indikator.nama),
      kutipan: kutip(kutipan),
      tertulis,
      nilai: nilaiTeks(nilai),
    },
    terisi(indikator.realisasi?.realisasi),
  )
}

/** "Nilai IKM naik menjadi …" in a text of "Indeks Kepuasan Masyarakat (IKM)" is said of its realisasi. */
function tanpaSingkatan(kalimat: string, nama: string): string {
  const singkatan = [...nama.matchAll(/\((\p{Lu}[\p{L}\d]{1,9})\)/gu)].map(([, satu = '']) => satu)
  if (singkatan.length === 0) return kalimat
  return kalimat.replace(
    new RegExp(
      `(?<![\\p{L}\\d])(?:(?:realisasi|nilai|indeks)\\s+)*(?:${singkatan.join('|')})(?![\\p{L}\\d])`,
      'gu',
    ),
    'realisasi',
  )
}

/** Whether a unit stands behind its figure as a word of its own. */
function bersatuan(satuan: string): boolean {
  return macamSatuan(satuan) === 'lain'
}

function sesatuan(
  satuan: string,
  tulisan: { readonly rupiah: boolean; readonly persen: boolean; readonly kata: string },
): boolean {
  const { rupiah, persen, kata } = tulisan
  if (satuanPersen(satuan)) return !rupiah && (persen || kata.toLowerCase() === 'persen')
  if (persen) return false
  if (sesudahRupiah(satuan) === '') return rupiah && TANPA_SATUAN.test(kata)
  if (rupiah) return false
  return bersatuan(satuan) ? kata !== '' && kunciNama(kata) === kunciNama(satuan) : TANPA_SATUAN.test(kata)
}

/** "dari 130 pada tahun 2022 menjadi 126 pada tahun 2023": each figure against the realisasi of its year. */
export function nilaiDuaTahun(
  satu: string,
  { indikator, realisasi, riwayat }: HasilIndikator,
  { cell }: Teks,
  { laporan }: Konteks,
): readonly Finding[] {
  const bagian = DUA_TAHUN.exec(satu)
  if (bagian === null || /\b(?:capaian|target|kategori|peringkat)\b/i.test(satu.slice(0, bagian.index)))
    return []
  const [kutipan, lama = '', , tahunLama = '', baru = '', , tahunBaru = ''] = bagian
  const dulu = riwayat.find(({ tahun }) => tahun === Number(tahunLama))
  const pasangan = [
    {
      tertulis: lama,
      tahun: tahunLama,
      nilai: dulu?.realisasi ?? null,
      sel: indikator.riwayat.find(({ tahun }) => tahun.value === Number(tahunLama))?.realisasi,
    },
    {
      tertulis: baru,
      tahun: tahunBaru,
      nilai: Number(tahunBaru) === laporan.tahun ? realisasi.nilai : null,
      sel: indikator.realisasi?.realisasi,
    },
  ]
  return pasangan.flatMap(({ tertulis, tahun, nilai, sel }) => {
    const nyata = angkaTertulis(nilai)
    if (nilai === null || nyata === null) return []
    if (cocok(bacaAngkaTeks(tertulis), nyata.angka)) return []
    return [
      isi.realisasiTeksBerbeda(
        cell,
        {
          ukuran: 'realisasi',
          indikator: `${sebutan(indikator.kode, indikator.nama)} tahun ${tahun}`,
          kutipan: kutip(kutipan),
          tertulis,
          nilai: nilaiTeks(nilai),
        },
        terisi(sel),
      ),
    ]
  })
}

/** "Dari target 2,12 terealisasi 144,34 %": the target says which indicator is meant, if only one has it. */
export function realisasiDalam(
  satu: string,
  { cell, indikator }: Teks,
  { hasil, laporan }: Konteks,
): readonly Finding[] {
  // What another year reached is not this year's realisasi.
  if (adaTahunLain(satu, laporan) || TAHUN_LALU.test(satu)) return []
  return [...satu.matchAll(TARGET_REALISASI)].flatMap(
    ([kutipan, angkaTarget = '', , angkaRealisasi = '']) => {
      const bertarget = hasil.indikator.filter((lain) =>
        samaAngka(lain.target, bacaAngkaTeks(angkaTarget).angka),
      )
      const dimaksud = bertarget.length === 1 ? bertarget[0] : bertarget.find((lain) => lain === indikator)
      const nyata = angkaTertulis(dimaksud?.realisasi.nilai ?? null)
      if (dimaksud?.realisasi.nilai == null || nyata === null) return []
      if (cocok(bacaAngkaTeks(angkaRealisasi), nyata.angka)) return []
      return [bukanRealisasi(cell, dimaksud, kutipan, angkaRealisasi, dimaksud.realisasi.nilai)]
    },
  )
}

function samaAngka(nilai: Nilai | null, angka: Decimal): boolean {
  return nilai?.jenis === 'angka' && nilai.angka.eq(angka)
}
