/** Free text, yes or no, and words of a list. */
import {
  pilihanTidakDikenal,
  tandaMeragukan,
  yaTidakTidakDikenal,
} from '../../diagnostics/catalogue/lk1-sel.ts'
import { closest, plainName } from '../name.ts'
import { isKosong } from '../number.ts'
import { bacaRumus, type RumusTertulis, samaRumus } from '../rumus.ts'
import { shownText } from '../shown.ts'
import { isi, KOSONG, type Pembaca, tolak, withFilled } from './reader.ts'

/** Text columns show what Excel shows; a dash alone means nothing was written. */
export const bacaTeks: Pembaca<string> = withFilled((value, { raw }) => {
  if (value.type === 'boolean') return isi(value.value ? 'Ya' : 'Tidak')
  const text = shownText(raw)
  return isKosong(text) ? KOSONG : isi(text)
})

const YA = new Set(['ya', 'y', 'yes', 'iya', 'benar', 'true', 'ada', 'v', 'x', '1', 'sudah'])
const TIDAK = new Set(['tidak', 't', 'no', 'n', 'tdk', 'bukan', 'salah', 'false', 'tidakada', '0', 'belum'])
const CENTANG = new Set(['✓', '✔', '√', '☑'])

export const bacaYaTidak: Pembaca<boolean> = withFilled((value, { at, column, raw }) => {
  if (value.type === 'boolean') return isi(value.value)
  const text = shownText(raw)
  if (isKosong(text)) return KOSONG
  const word = plainName(text)
  if (YA.has(word) || CENTANG.has(text)) return isi(true)
  if (TIDAK.has(word)) return isi(false)
  return tolak(yaTidakTidakDikenal(at, { kolom: column.header }))
})

const TANDA_HUBUNG = /^[-–—−]$/

function samaDengan(rumus: RumusTertulis, spelling: string): boolean {
  const lain = bacaRumus(spelling)
  return lain !== null && lain !== 'salah' && samaRumus(rumus, lain)
}

/** "APBD Perubahan Tahun 2024": no choice differs from year to year. */
const TAHUN_DI_BELAKANG = /\s+(?:(?:tahun(?: anggaran)?|t\.?a\.?)\s*)?20\d{2}$/i

export const bacaPilihan: Pembaca<string> = withFilled((_, { at, column, raw }) => {
  const text = shownText(raw)
  const spellings = column.choices.flatMap(({ value, aliases }) =>
    [value, ...aliases].map((spelling) => ({ value, spelling })),
  )
  const dash = spellings.find(({ spelling }) => spelling === '-')
  if (TANDA_HUBUNG.test(text) && dash !== undefined) return tolak(tandaMeragukan(at, { arti: dash.value }))
  if (isKosong(text)) return KOSONG
  const exact = spellings.find(({ spelling }) => spelling === text)
  if (exact !== undefined) return isi(exact.value)

  const tertulis = bacaRumus(text)
  const berumus = tertulis !== null && spellings.some(({ spelling }) => Array.isArray(bacaRumus(spelling)))
  const rumus = berumus ? tertulis : null
  const plain = plainName(text.replace(TAHUN_DI_BELAKANG, ''))
  // The signs of a formula are what it says; of words they are not.
  const same =
    rumus === null
      ? spellings.find(({ spelling }) => plain !== '' && plainName(spelling) === plain)
      : spellings.find(({ spelling }) => rumus !== 'salah' && samaDengan(rumus, spelling))
  if (same !== undefined) return isi(same.value)

  const slip = closest(
    text,
    spellings.map(({ spelling }) => spelling),
  )
  return tolak(
    pilihanTidakDikenal(at, {
      kolom: column.header,
      rumus: rumus !== null,
      pilihan: column.choices.map(({ value }) => value),
      mirip: spellings.find(({ spelling }) => spelling === slip)?.value ?? null,
    }),
  )
})
