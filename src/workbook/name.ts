/** Compares the names of sheets, columns, fields and choices the way a person does: case, spaces and punctuation do not count. */

/** Characters without width, and the spaces Word and the web leave behind. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g

/** One line of plain letters has nothing to clean; most cells hold one. */
const ALREADY_CLEAN = /^[!-~](?:[ -~]*[!-~])?$/

/** Text as meant: no invisible characters, ordinary spaces, line ends as `\n`, trimmed. */
export function cleanText(text: string): string {
  if (ALREADY_CLEAN.test(text)) return text
  return (
    text
      .replace(INVISIBLE, '')
      .replace(ODD_SPACE, ' ')
      .replace(/\r\n?/g, '\n')
      // From the first blank of a run only: each of its blanks would look for the line end again.
      .replace(/(?<![ \t])[ \t]+\n/g, '\n')
      .trim()
  )
}

/** The same few headers, labels and choices are asked for again and again. */
const plainNames = new Map<string, string>()
const REMEMBERED = 5000

/** "Capaian (%)" and "capaian persen" give the same name. */
export function plainName(text: string): string {
  const known = plainNames.get(text)
  if (known !== undefined) return known
  const name = cleanText(text)
    .toLowerCase()
    .replace(/%/g, ' persen ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  if (plainNames.size < REMEMBERED) plainNames.set(text, name)
  return name
}

/** Words that people put around a name without meaning another one. */
const PENGISI: ReadonlySet<string> = new Set(
  'kinerja nama data kolom isian tahun ini tahunan laporan opsional pilihan uraian pada periode renstra rpjmd'.split(
    ' ',
  ),
)

function words(text: string): readonly string[] {
  return cleanText(text)
    .toLowerCase()
    .replace(/%/g, ' persen ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

const cores = new Map<string, string>()

/** A name without the words around it. */
function coreOf(text: string): string {
  const known = cores.get(text)
  if (known !== undefined) return known
  const core = words(text)
    .filter((word) => !PENGISI.has(word) && !/^(?:19|20)\d{2}$/.test(word))
    .join('')
  if (cores.size < REMEMBERED) cores.set(text, core)
  return core
}

/** True when a text is one of the names but for words that mean nothing here, or has it beside another: "Target/Lainnya". */
export function isWordy(text: string, names: readonly string[]): boolean {
  return [text, ...text.split('/')]
    .map(coreOf)
    .some((part) => part !== '' && names.some((name) => coreOf(name) === part))
}

/** True when the words of one of the names stand in a text, in their order: "Data Sumber Dana OPD". */
export function isWithin(text: string, names: readonly string[]): boolean {
  const whole = ` ${words(text).join(' ')} `
  return names.some((name) => whole.includes(` ${words(name).join(' ')} `))
}

/** The year that stands in a name; null for none. */
export function yearIn(text: string): number | null {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}

/** Two names from the first letter in which they differ to the last: what is alike around it costs no edits. */
function differing(a: string, b: string): readonly [string, string] {
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** Number of single-letter edits (insert, delete, replace, swap neighbours) between two names. */
function editDistance(left: string, right: string): number {
  const [a, b] = differing(left, right)
  let beforeLast: number[] = []
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** True when one name is a slip of the other: one edit in short names, two in longer ones. */
export function isSlip(a: string, b: string): boolean {
  const left = plainName(a)
  const right = plainName(b)
  const shortest = Math.min(left.length, right.length)
  if (shortest < 4 || Math.abs(left.length - right.length) > 2) return false
  const distance = editDistance(left, right)
  return distance > 0 && distance <= (shortest < 7 ? 1 : 2)
}

/** The candidate closest to `name`, if it is a slip of it. */
export function closest(name: string, candidates: readonly string[]): string | null {
  const plain = plainName(name)
  const slips = candidates.filter((candidate) => isSlip(name, candidate))
  const ranked = slips.map((candidate) => ({
    candidate,
    distance: editDistance(plain, plainName(candidate)),
  }))
  ranked.sort((a, b) => a.distance - b.distance)
  return ranked[0]?.candidate ?? null
}
