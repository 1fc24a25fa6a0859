/** Years named in texts that are neither the report's nor its plan's nor its history's. */
import * as isi from '../diagnostics/catalogue/lk4-kelengkapan.ts'
import type { Laporan } from '../model/laporan.ts'
import type { Aturan } from './konteks.ts'
import { kutip } from './wording.ts'

export const aturanTeksTahun: Aturan = (konteks) => {
  const { laporan } = konteks
  if (laporan.tahun === 0) return []
  const wajar = tahunWajar(laporan)
  return konteks.teks.flatMap(({ cell, kalimat }) => {
    const dilaporkan = new Set<number>()
    return kalimat.flatMap((satu) =>
      tahunDalam(satu).flatMap(({ tahun, kutipan, ini, milikLaporan }) => {
        // A report is written in the year after its own: "pada tahun 2023 ini" may be that one.
        const keliru = ini && tahun !== laporan.tahun && (milikLaporan || tahun !== laporan.tahun + 1)
        if ((!keliru && wajar.has(tahun)) || dilaporkan.has(tahun)) return []
        dilaporkan.add(tahun)
        return [
          isi.tahunLain(cell, {
            tahun: String(tahun),
            kutipan: kutip(kutipan),
            laporan: String(laporan.tahun),
            ini: keliru,
          }),
        ]
      }),
    )
  })
}

/** The report year and its neighbours, the Renstra period with the year of its baseline, and every year of Riwayat. */
function tahunWajar({ tahun, periodeRenstra, buku }: Laporan): ReadonlySet<number> {
  const renstra =
    periodeRenstra === null
      ? []
      : Array.from(
          { length: periodeRenstra.akhir - periodeRenstra.awal + 2 },
          (_, urutan) => periodeRenstra.awal - 1 + urutan,
        )
  const riwayat = buku.riwayat.rows.flatMap(({ tahun: cell }) => cell.value ?? [])
  return new Set([tahun - 1, tahun, tahun + 1, ...renstra, ...riwayat])
}

/** "Nomor 53 Tahun 2014", "UU 23/2014", "188.4/50/SK/2021": years of documents. */
const DOKUMEN =
  /(?:nomor|no\.?)\s*:?\s*[\w./-]+\s+(?:tahun\s+)?(?:19|20)\d{2}|(?:nomor|no\.?)\s*:?\s*[\w./-]*(?:19|20)\d{2}|\b[\w.-]+\/(?:[\w.-]+\/)*(?:19|20)\d{2}\b|\b(?:uu|pp|per[a-z]+|kep[a-z]+|inpres|inmendagri|se)\s+(?:[a-z]+\s+)?\d+\s+tahun\s+(?:19|20)\d{2}/gi
/** Sentences about the office's past name their own years. */
const SEJARAH =
  /\b(?:sejak|semula|dahulu|berdiri|didirikan|dibentuk|terbentuk|pembentukan|sensus|undang-undang|peraturan|keputusan)\b/i
const BULAN =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember'
/** "tahun anggaran 2022", "Maret 2023", "periode 2021–2026", "tahun 2022 ini" */
const TAHUN = new RegExp(
  `\\b(?:tahun(?:\\s+anggaran)?|t\\.?a\\.?|periode|semester\\s+\\w+|triwulan\\s+\\w+|${BULAN})\\s+((?:19|20)\\d{2})(?:\\s*(?:[-–/]|s\\.?d\\.?|sampai(?:\\s+dengan)?|hingga|dan)\\s*(?:tahun\\s+)?((?:19|20)\\d{2}))?(?![\\d.,]*\\d)(\\s+ini\\b)?`,
  'gi',
)

interface TahunTertulis {
  readonly tahun: number
  readonly kutipan: string
  /** "Laporan kinerja tahun 2022 ini". */
  readonly ini: boolean
  /** The year is that of the report or of what it tells: "capaian tahun 2022". */
  readonly milikLaporan: boolean
}

/** Close before the year: "laporan kinerja ini disusun untuk tahun 2022". */
const MILIK_LAPORAN = /\b(?:laporan|lkjip|lakip|capaian)\b[^,;:]{0,40}$/i

/** Most sentences name no year. */
const ADA_TAHUN = /(?:19|20)\d{2}/

function tahunDalam(kalimatIni: string): readonly TahunTertulis[] {
  if (!ADA_TAHUN.test(kalimatIni) || SEJARAH.test(kalimatIni)) return []
  const bersih = kalimatIni.replace(DOKUMEN, ' ')
  return [...bersih.matchAll(TAHUN)].flatMap(({ 0: kutipan, 1: awal, 2: akhir, 3: penunjuk, index }) => {
    const ini = penunjuk !== undefined && akhir === undefined
    const milikLaporan = MILIK_LAPORAN.test(bersih.slice(0, index))
    return [awal, akhir].flatMap((satu) =>
      satu === undefined ? [] : [{ tahun: Number(satu), kutipan, ini, milikLaporan }],
    )
  })
}
