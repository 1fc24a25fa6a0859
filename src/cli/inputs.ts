/** Which workbooks a command means: files, folders, globs and list files, expanded here because not every shell does it. */
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { describeIoError } from './write-file.ts'

export interface InputOptions {
  /** Text files with one path, folder or glob a line; `-` for standard input. */
  readonly list?: readonly string[] | undefined
  /** Globs of files and folders to leave out. */
  readonly exclude?: readonly string[] | undefined
  /** Files of the run's own that may lie among the workbooks. */
  readonly omit?: readonly string[] | undefined
}

export interface Inputs {
  /** Paths as a person would write them, each once, sorted within a folder or glob. */
  readonly files: readonly string[]
  /** Indonesian sentences about words that name nothing. */
  readonly problems: readonly string[]
  /** Indonesian sentences about what was passed over, or was to be and is not there. */
  readonly notes: readonly string[]
}

/** What may lie beside workbooks and be meant as one, but cannot be read. */
const OTHER_FORMS: ReadonlySet<string> = new Set(['.xls', '.xlsb', '.ods'])
const isWorkbook = (file: string): boolean => /\.xls[xm]$/i.test(file)
const isOtherForm = (file: string): boolean => OTHER_FORMS.has(extname(file).toLowerCase())

const POSIX = (path: string): string => path.replaceAll('\\', '/')

/** A workbook that a person keeps; Excel's own lock files (`~$…`) are passed over in folders and globs. */
const isLock = (path: string): boolean => basename(path).startsWith('~$')

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** What makes a word a pattern; most words are the name of one file, and need nothing of the glob library. */
const PATTERN_SIGNS = /[*?[\]{}()!]/

/**
 * What a pattern finds, sorted. Its leading folders are taken as they stand where they exist, whatever signs their names
 * hold. Upper and lower case are alike, as on Windows: an office's `DINAS.XLSX` must not be missed on another system.
 */
async function globbed(pattern: string, from: string, folders: boolean): Promise<readonly string[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const parts = POSIX(pattern).split('/')
  let base = ''
  while (parts.length > 1) {
    const [part = ''] = parts
    const deeper = `${base}${part}/`
    if (PATTERN_SIGNS.test(part) && !isFolder(resolve(from, deeper))) break
    base = deeper
    parts.shift()
  }
  const rest = parts.join('/')
  const cwd = resolve(from, base)
  if (rest === '' || !isDynamicPattern(rest)) return existsSync(join(cwd, rest)) ? [join(base, rest)] : []
  const found = await glob(rest, {
    cwd,
    expandDirectories: false,
    caseSensitiveMatch: false,
    onlyFiles: !folders,
  })
  return found.sort().map((file) => join(base, file))
}

/** A path without its ending, as Windows compares it. */
const stemOf = (file: string): string => file.slice(0, -extname(file).length).toLowerCase()

/** Other forms among what was found, unless they were saved anew beside. */
function otherForms(found: readonly string[]): readonly string[] {
  const stems = new Set(found.filter(isWorkbook).map(stemOf))
  return found.filter((file) => isOtherForm(file) && !stems.has(stemOf(file)))
}

/** What to say of them; nothing when there are none. */
function passedOver(others: readonly string[]): readonly string[] {
  return others.length === 0
    ? []
    : [
        `Dilewati karena bukan .xlsx: ${others.join(', ')}. Bila itu buku kerja lkjip, buka di Excel, simpan sebagai Excel Workbook (.xlsx), lalu jalankan lagi.`,
      ]
}

/** How a folder is named together with all folders in it. */
const alsoBelow = (folder: string): string => `"${POSIX(join(folder, '**', '*.xlsx'))}"`

/** So many files are named, the rest counted. */
const MOST_NAMED = 3

/** What to say of workbooks in the folders of a folder that was named; nothing when there are none. */
function notBelow(files: readonly string[]): readonly string[] {
  const [first] = files
  if (first === undefined) return []
  const more = files.length - MOST_NAMED
  const names = `${files.slice(0, MOST_NAMED).join(', ')}${more > 0 ? `, dan ${more} lainnya` : ''}`
  return [
    `Tidak ikut karena berada di subfolder: ${names}. Bila dimaksud juga, tulis ${alsoBelow(dirname(dirname(first)))}; bila tidak, lewati dengan --exclude.`,
  ]
}

/** What one word means. */
interface Expanded {
  readonly files: readonly string[]
  /** Why there are none. */
  readonly problem: string | null
  /** What is not meant with it, though perhaps it should be: other forms, and workbooks in the folders of a folder. */
  readonly others: readonly string[]
  readonly below: readonly string[]
}

const asWritten = (word: string): Expanded => ({ files: [word], problem: null, others: [], below: [] })

async function expandFolder(word: string): Promise<Expanded> {
  try {
    accessSync(word, constants.R_OK | constants.X_OK)
  } catch {
    const problem = `Folder “${word}” tidak boleh dibuka oleh akun ini. Periksa izinnya.`
    return { files: [], problem, others: [], below: [] }
  }
  const inside = async (pattern: string): Promise<readonly string[]> =>
    (await globbed(pattern, word, false)).filter((file) => !isLock(file)).map((file) => join(word, file))
  const found = await inside('*')
  const files = found.filter(isWorkbook)
  const none = `Folder “${word}” tidak berisi buku kerja .xlsx. Bila buku kerjanya ada di subfolder, tulis ${alsoBelow(word)}.`
  return {
    files,
    problem: files.length === 0 ? none : null,
    others: otherForms(found),
    below: files.length === 0 ? [] : await inside('*/*.xls[xm]'),
  }
}

async function expand(word: string): Promise<Expanded> {
  if (isFolder(word)) return expandFolder(word)
  // A file whose name holds [ or ( is meant as it stands.
  if (existsSync(word)) return asWritten(word)
  // A list made on Windows names files on any system.
  if (existsSync(POSIX(word))) return expand(POSIX(word))
  if (!PATTERN_SIGNS.test(word)) return asWritten(word)
  const { isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(POSIX(word))) return asWritten(word)
  const found = (await globbed(word, '', false)).filter((file) => !isLock(file))
  // `data/*` and `2022*` mean workbooks, not the reports beside them.
  const open = word.endsWith('*')
  const files = open ? found.filter(isWorkbook) : found
  const none = `Tidak ada buku kerja yang cocok dengan “${word}”.`
  return {
    files,
    problem: files.length === 0 ? none : null,
    others: open ? otherForms(found) : [],
    below: [],
  }
}

/** The folders of files, and those above them within the working folder. */
function foldersOf(files: readonly string[]): readonly string[] {
  const folders = new Set<string>()
  for (const file of files) {
    let folder = dirname(resolve(file))
    while (!folders.has(folder)) {
      folders.add(folder)
      const inside = relative('.', folder)
      if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) break
      folder = dirname(folder)
    }
  }
  return [...folders]
}

/** A path as Windows compares it. */
const plainPath = (path: string): string => resolve(path).toLowerCase()

/**
 * Those of the files that a pattern leaves out. One without a folder holds in every folder, as `*lama*` does. A name that
 * is no pattern does not tell upper from lower case either.
 */
async function excludedBy(written: string, files: readonly string[]): Promise<readonly string[]> {
  // `arsip/` is what a shell completes.
  const pattern = written.replace(/[/\\]+$/, '')
  const everywhere = !/[/\\]/.test(pattern)
  const excluded: string[] = []
  for (const folder of everywhere ? foldersOf(files) : ['']) {
    excluded.push(plainPath(join(folder, POSIX(pattern))))
    if (!PATTERN_SIGNS.test(pattern)) continue
    excluded.push(...(await globbed(pattern, folder, true)).map((file) => plainPath(join(folder, file))))
  }
  return files.filter((file) => {
    const path = plainPath(file)
    return excluded.some((out) => path === out || path.startsWith(`${out}${sep}`))
  })
}

/** Text as Windows and others write it: UTF-8, or UTF-16 as PowerShell's `>` does. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/**
 * The words of a list: blank lines and lines that begin with # are passed over, quotation marks around a line taken off
 * (Explorer copies paths with them). Relative ones count from the list's folder.
 */
function readList(path: string): { readonly lines: readonly string[]; readonly problem?: string } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    return { lines: [], problem: `Daftar berkas ${describeIoError(error, path)}` }
  }
  const list = `Daftar berkas “${path}”`
  const text = decode(bytes)
  if (text.includes('\0'))
    return {
      lines: [],
      problem: `${list} bukan berkas teks. Tulis satu buku kerja per baris, lalu simpan sebagai teks (.txt).`,
    }
  // A pipe lies in no folder.
  const folder = path !== '-' && statSync(path).isFile() ? dirname(path) : '.'
  const lines = text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^(["'])(.*)\1$/, '$2'))
    .map((line) => (isAbsolute(line) ? line : join(folder, line)))
  if (lines.length === 0) return { lines, problem: `${list} kosong.` }
  if (text.includes('\uFFFD'))
    return {
      lines,
      problem: `${list} memuat huruf yang tidak terbaca. Simpan ulang di Notepad dengan Pengodean UTF-8.`,
    }
  return { lines }
}

/** Larger files are not looked into. */
const MOST_BYTES_OF_RESULT = 8 * 1024 * 1024

/** Names do not hold more words than so many. */
const MOST_WORDS = 12

/** The part of a pattern that its folder is not. */
const PATTERN_IN_FOLDER = /[/\\][^/\\]*[*?].*$/

/** What to say of words that are one name with spaces in it, written without quotation marks; null when none are. */
export function spacedName(words: readonly string[]): string | null {
  for (const from of words.keys()) {
    if (existsSync(words[from] ?? '')) continue
    for (let to = from + 2; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
      const name = words.slice(from, to).join(' ')
      // Of a pattern its folder is there.
      const folder = PATTERN_IN_FOLDER.exec(words[to - 1] ?? '')
      if (existsSync(name.slice(0, name.length - (folder?.[0].length ?? 0))))
        return `Nama yang memuat spasi ditulis di antara tanda kutip: "${name}"`
    }
  }
  return null
}

/** Results of the program itself, which lie among workbooks and are none. */
async function ownResults(files: readonly string[]): Promise<readonly string[]> {
  if (files.length === 0) return []
  const { isOwnResult } = await import('../xlsx/own-result.ts')
  return files.filter((path) => {
    const info = statSync(path, { throwIfNoEntry: false })
    if (info?.isFile() !== true || info.size > MOST_BYTES_OF_RESULT || !/\.xlsx$/i.test(path)) return false
    try {
      return isOwnResult(readFileSync(path))
    } catch {
      return false
    }
  })
}

/** Where a file truly lies: Windows takes its name in upper or lower case, and every system by a link. */
function placeOf(file: string): string {
  try {
    return realpathSync.native(file)
  } catch {
    return resolve(file)
  }
}

const without = <T>(items: readonly T[], gone: readonly T[]): readonly T[] =>
  items.filter((item) => !gone.includes(item))

/** Expands the words of a command line. Order is kept; a file named twice counts once. */
export async function expandInputs(words: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const spaced = spacedName(words)
  if (spaced !== null) return { files: [], problems: [spaced], notes: [] }
  const problems: string[] = []
  const notes: string[] = []
  const all = [...words]
  for (const list of options.list ?? []) {
    const { lines, problem } = readList(list)
    all.push(...lines)
    if (problem !== undefined) problems.push(problem)
  }
  const places = new Set((options.omit ?? []).map(placeOf))
  const isNew = (file: string): boolean => places.size < places.add(placeOf(file)).size
  const expanded: Expanded[] = []
  for (const word of all) expanded.push(await expand(word))
  problems.push(...expanded.flatMap(({ problem }) => problem ?? []))
  const named = expanded.flatMap(({ files }) => files).filter(isNew)
  // A shell that expands `*.xlsx` itself names Excel's lock files too.
  const found = named.every(isLock) ? named : named.filter((file) => !isLock(file))
  const others = expanded.flatMap((word) => word.others).filter(isNew)
  const below = expanded.flatMap((word) => word.below).filter(isNew)
  const excluded: string[] = []
  for (const pattern of options.exclude ?? []) {
    const gone = await excludedBy(pattern, [...found, ...others, ...below])
    if (gone.length === 0) notes.push(`Pola --exclude “${pattern}” tidak cocok dengan buku kerja mana pun.`)
    excluded.push(...gone)
  }
  const left = without(found, excluded)
  // Whoever names `data/*.xlsx` does not mean them; whoever names one alone is told what it is.
  const own = left.length > 1 ? await ownResults(left) : []
  if (own.length > 0) notes.push(`Dilewati karena hasil buatan lkjip, bukan buku kerja: ${own.join(', ')}.`)
  const leftBelow = without(below, excluded)
  notes.push(...passedOver(without(others, excluded)))
  notes.push(...notBelow(without(leftBelow, await ownResults(leftBelow))))
  const files = without(left, own)
  if (files.length === 0 && problems.length === 0 && own.length === 0 && found.length > 0)
    problems.push('Semua buku kerja yang disebut dilewati oleh --exclude.')
  return { files, problems, notes }
}

/** Every n-th file: `shard` 2 of 4 takes the second, sixth, tenth … so that big and small ones spread. */
export function takeShard<T>(
  items: readonly T[],
  shard: { readonly index: number; readonly of: number },
): readonly T[] {
  return items.filter((_, position) => position % shard.of === shard.index - 1)
}
