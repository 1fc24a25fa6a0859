/** Which findings follow from which: told as long as their cause is not. Codes stand in rows of text. */
import type { Laporan } from '../model/laporan.ts'

/** What a value of another size makes wrong: a thousand times too large, or a percentage as a fraction. */
const LAIN_UKURAN =
  'LK241 LK244 LK245 LK250 LK252 LK310 LK315 LK316 LK320 LK323 LK333 LK340 LK356 LK358 LK360 LK401 LK426 LK427 LK429'

/**
 * Findings that only repeat another one: where both touch the same cell, the cause is shown and the follow-on waits
 * until it is repaired.
 */
const IKUTAN = petaKode({
  // The column that is missing is the one without a header.
  LK054: 'LK064',
  // A code or level that is another's.
  LK204: 'LK223 LK224 LK236 LK347 LK349 LK439',
  // A sum that is off: percentages, overspending and explanations of the rows it is made of.
  LK226: 'LK225 LK227 LK229 LK232 LK233 LK235 LK258 LK330 LK331 LK332 LK360 LK405 LK410 LK412 LK438 LK439',
  LK227: 'LK229 LK235 LK330 LK332 LK360 LK405',
  // Two rows exchanged: one spent more than it had, the other little.
  LK229: 'LK405',
  LK230: 'LK227 LK229 LK235 LK330 LK410 LK412 LK438',
  LK237: 'LK234',
  LK254:
    'LK225 LK226 LK227 LK229 LK231 LK233 LK235 LK306 LK330 LK331 LK336 LK360 LK405 LK410 LK412 LK438 LK439',
  LK259: 'LK226 LK227 LK229 LK230 LK235 LK330 LK331 LK360 LK405 LK410 LK412 LK438',
  // Rows that come apart: their sums.
  LK256: 'LK228 LK230 LK235 LK280 LK283 LK330 LK410 LK412 LK438',
  LK238: 'LK230 LK235 LK330 LK410 LK412 LK438',
  LK239: 'LK230 LK235 LK330 LK410 LK412 LK438',
  LK235: 'LK225 LK229 LK232 LK233 LK330 LK331 LK360 LK410 LK412 LK438 LK439',
  LK233: 'LK330 LK331 LK410 LK412 LK438',
  LK330: 'LK229 LK258 LK331 LK332 LK405 LK410 LK412 LK438 LK439',
  LK331: 'LK229 LK258 LK332 LK405 LK410 LK412 LK438 LK439',
  // A code used twice is not below the row it was copied to either.
  LK223: 'LK236 LK347 LK349',
  // A code of the budget that is wrong there.
  LK236: 'LK347 LK349',
  // The first row counts, and may be another indicator's.
  LK220: 'LK247 LK252 LK310 LK314 LK350 LK401',
  LK221: 'LK350',
  LK222: 'LK350',
  // One row of a sasaran under the code of another tujuan: that code stands beside two names.
  LK228: 'LK222',
  // A value that is wrong: everything computed from it.
  LK123: 'LK244 LK246 LK252 LK290 LK310 LK314 LK315 LK316 LK320 LK323 LK352 LK358 LK401',
  LK240: 'LK406',
  LK241: 'LK250 LK252 LK290 LK310 LK315 LK316 LK358 LK360 LK401 LK426 LK427 LK429',
  LK279: 'LK252 LK284',
  LK284: 'LK252 LK315 LK358 LK360 LK401',
  // A quarter left out: the year is too small.
  LK286: 'LK252 LK401 LK402 LK426 LK427 LK429',
  LK285: 'LK252 LK310 LK315 LK358 LK360 LK401 LK426 LK427 LK429',
  LK290: 'LK252 LK279 LK284 LK310 LK315 LK358 LK360 LK401',
  LK292: 'LK290',
  LK299: 'LK252 LK290 LK310 LK314 LK315 LK352 LK358 LK360 LK401',
  LK246: 'LK252 LK310 LK314 LK320 LK352 LK401',
  LK247: 'LK314 LK315 LK320 LK323 LK352 LK358',
  LK356: 'LK252 LK360 LK401 LK426 LK427 LK429',
  LK248: 'LK246 LK320 LK323 LK352',
  LK323: 'LK245',
  LK243: 'LK320 LK352',
  LK244: 'LK320 LK323 LK372',
  LK250: 'LK252 LK290 LK310 LK315 LK316 LK358 LK360 LK401 LK426 LK427 LK429',
  LK251: 'LK241 LK250 LK252 LK310 LK315 LK316 LK358 LK360 LK401 LK426 LK427 LK429',
  LK252: 'LK401 LK426 LK427 LK429',
  LK310: 'LK206 LK252 LK279 LK284 LK315 LK316 LK333 LK356 LK358 LK360 LK426 LK427 LK429',
  LK311: 'LK252',
  LK346: 'LK252 LK279 LK284 LK315 LK320 LK333 LK352 LK358 LK360 LK401 LK426 LK427 LK429',
  LK312: 'LK252',
  LK313: 'LK315 LK316',
  LK314: 'LK252 LK310 LK315 LK358 LK401',
  LK315: 'LK320 LK333 LK360 LK426 LK427 LK429',
  LK316: 'LK252 LK360 LK426 LK429',
  LK318: 'LK242 LK360 LK406',
  LK321: LAIN_UKURAN,
  LK322: `${LAIN_UKURAN} LK352 LK353`,
  LK352: 'LK252 LK310 LK315 LK316 LK320 LK333 LK356 LK358 LK360 LK401 LK426 LK427 LK429',
  LK353: 'LK244 LK245 LK323',
  LK354: 'LK241 LK323',
  LK357: 'LK320 LK323 LK333',
  // A row of another level than it says.
  LK348: 'LK234',
  LK350: 'LK241 LK252 LK310 LK314 LK320 LK351 LK352',
  // The unit multiplies what the realisasi is compared with.
  LK351: 'LK241 LK244 LK252 LK310 LK315 LK316 LK320 LK323 LK352 LK358 LK401',
  // A code stored as a number lost no zero where the indicator it stands beside has another code.
  LK301: 'LK114 LK350',
  // Another row of its own, or one too many: nothing is asked of it elsewhere.
  LK302: 'LK407 LK408',
  LK372: 'LK252 LK316',
  // Last year's figure in this year's row: what was written beside the right one.
  LK371: 'LK252 LK310 LK315 LK316 LK401 LK426 LK427 LK429',
  LK359: 'LK252 LK315 LK358 LK401 LK426 LK427 LK429',
  LK358: 'LK252 LK401 LK426 LK427 LK429',
  LK320: 'LK323 LK333 LK356 LK358',
  LK325: 'LK305',
  LK336: 'LK223 LK225 LK226 LK229 LK231 LK235 LK330 LK331 LK343 LK360 LK410 LK412 LK438',
  LK333: 'LK368',
  LK337: 'LK226 LK227 LK229 LK230 LK235 LK330 LK331 LK410 LK412 LK438',
  LK338: 'LK226 LK227 LK229 LK230 LK235 LK330 LK331 LK332 LK405 LK410 LK412 LK438',
  // A figure with its words: the right one is told.
  LK410: 'LK422',
  LK205: 'LK245 LK252 LK310 LK316 LK360 LK401 LK426 LK427',
  LK335: 'LK245 LK252 LK310 LK315 LK316 LK358 LK360 LK367 LK401 LK426 LK427',
  LK283: 'LK280',
  LK332: 'LK229 LK405',
  LK232: 'LK330 LK331',
  LK326: 'LK331',
  LK327: 'LK280',
})

/** A cause that spoils what refers to or counts the whole, wherever it stands. */
interface PenyebabBersama {
  /** Where the cause stands. */
  readonly lembar: keyof Laporan['buku']
  readonly kode: ReadonlySet<string>
  readonly ikutan: ReadonlySet<string>
}

/** A sheet or its header row that is missing, or a sheet that holds nothing of the office's own. */
const TANPA_BARIS = 'LK050 LK053 LK057 LK063'
/** The same, or a required column that is missing. */
const TANPA_ISI = `${TANPA_BARIS} LK054`

const BERSAMA: readonly (readonly [lembar: PenyebabBersama['lembar'], kode: string, ikutan: string])[] = [
  // What refers to rows that are not there, counts them or adds them up.
  ['perjanjianKinerja', TANPA_BARIS, 'LK304 LK360 LK361 LK362 LK364 LK365 LK421 LK428 LK432'],
  ['perjanjianKinerja', 'LK054', 'LK304 LK364 LK365 LK428'],
  ['realisasi', TANPA_ISI, 'LK361 LK362 LK428 LK432'],
  ['anggaran', TANPA_ISI, 'LK343 LK347 LK348 LK349 LK410 LK412 LK438 LK421'],
  ['riwayat', TANPA_ISI, 'LK365 LK432'],
  ['indikatorTujuan', TANPA_ISI, 'LK301'],
  ['belanja', TANPA_ISI, 'LK230 LK235 LK330'],
  ['organisasi', TANPA_ISI, 'LK307'],
  // A wrong report year, also beside the years that sheets and headers name.
  [
    'identitas',
    'LK282',
    'LK067 LK068 LK070 LK270 LK272 LK274 LK275 LK277 LK278 LK308 LK315 LK316 LK320 LK324 LK407 LK408 LK420 LK430',
  ],
  // A row without the name of its sasaran may have another's code.
  ['perjanjianKinerja', 'LK201', 'LK305 LK370'],
  // Codes used twice or beside two names: a sasaran or an indicator is missing or one too many.
  ['perjanjianKinerja', 'LK220 LK222 LK325', 'LK303 LK304 LK305 LK421 LK428 LK432'],
  // An indicator whose realisasi is missing, or stands under another code: counts and means lack it.
  ['perjanjianKinerja', 'LK302', 'LK345 LK428 LK432'],
  ['realisasi', 'LK301', 'LK345 LK421 LK428 LK432'],
  // A realisasi, target or polarity that another cell contradicts: what the whole counts with it may be right.
  ['realisasi', 'LK220 LK241 LK250 LK251 LK290 LK299 LK314 LK318 LK321 LK322', 'LK428 LK432'],
  ['realisasi', 'LK352', 'LK345 LK428 LK432'],
  ['perjanjianKinerja', 'LK246 LK322 LK335', 'LK345 LK428 LK432'],
  // Years of the Renstra under each other's heading.
  ['renstra', 'LK355', 'LK244 LK245 LK320 LK323 LK353'],
  // A setting that cannot be: everything is computed with it.
  ['pengaturan', 'LK266', 'LK252 LK310 LK316 LK345 LK360 LK361 LK362 LK401 LK405 LK428 LK432'],
  // The scale that was named is nowhere: figures are counted on another.
  ['pengaturan', 'LK265', 'LK362 LK428'],
  // Bands with holes or overlaps: no count of categories holds.
  ['kategori', 'LK260 LK261 LK262 LK264 LK267', 'LK362 LK428'],
]

export const PENYEBAB_BERSAMA: readonly PenyebabBersama[] = BERSAMA.map(([lembar, kode, ikutan]) => ({
  lembar,
  kode: himpunan(kode),
  ikutan: himpunan(ikutan),
}))

/** What makes a capaian wrong makes the written mean and category of it wrong too, and other sheets differ from it. */
const PENYEBAB_RATA_RATA = himpunan(
  'LK220 LK241 LK250 LK251 LK290 LK299 LK310 LK311 LK312 LK313 LK314 LK316 LK318 LK321 LK322 LK346',
)

/** Figures in doubt: whether the target was reached is open, and no follow-up is asked for before that is settled. */
export const TERCAPAI_DIRAGUKAN: ReadonlySet<string> = new Set([
  ...PENYEBAB_RATA_RATA,
  ...himpunan('LK205 LK206 LK246 LK252 LK356 LK284 LK285 LK286 LK335 LK351 LK352'),
])

/** Codes that wait for this one. No code waits for itself by way of others, or none of them would be shown. */
export function ikutan(kode: string): readonly string[] {
  return [...(IKUTAN.get(kode) ?? []), ...(PENYEBAB_RATA_RATA.has(kode) ? ['LK345', 'LK367', 'LK369'] : [])]
}

function petaKode(baris: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(baris).map(([kode, isi]) => [kode, himpunan(isi)]))
}

function himpunan(kode: string): ReadonlySet<string> {
  return new Set(kode.split(' '))
}
