/** Which workbooks a command means: files, folders, globs and list files, expanded here because not every shell does it. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export interface InputOptions {
  /** A text file with one path, folder or glob a line; blank lines and lines that begin with # are passed over. */
  readonly list?: string | undefined
  /** Globs of files to leave out. */
  readonly exclude?: readonly string[] | undefined
}

export interface Inputs {
  /** Paths as a person would write them, each once, sorted within a folder or glob. */
  readonly files: readonly string[]
  /** Indonesian sentences about words that name nothing. */
  readonly problems: readonly string[]
}

const WORKBOOK = '*.{xlsx,xlsm,XLSX,XLSM}'
const POSIX = (path: string): string => path.replaceAll('\\', '/')

/** A workbook that a person keeps; Excel's own lock files (`~$…`) are passed over in folders and globs. */
const isLock = (path: string): boolean => basename(path).startsWith('~$')

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()

/** What makes a word a pattern; most words are the name of one file, and need nothing of the glob library. */
const PATTERN_SIGNS = /[*?[\]{}()!]/

async function expand(word: string): Promise<{ files: readonly string[]; problem: string | null }> {
  if (isFolder(word)) {
    const { glob } = await import('tinyglobby')
    const found = await glob(WORKBOOK, { cwd: word, expandDirectories: false })
    const files = found
      .filter((file) => !isLock(file))
      .sort()
      .map((file) => join(word, file))
    return { files, problem: files.length === 0 ? `Folder “${word}” tidak berisi buku kerja .xlsx.` : null }
  }
  // A file whose name holds [ or ( is meant as it stands.
  if (PATTERN_SIGNS.test(word) && !existsSync(word)) {
    const { glob, isDynamicPattern } = await import('tinyglobby')
    if (!isDynamicPattern(POSIX(word))) return { files: [word], problem: null }
    const found = await glob(POSIX(word), { expandDirectories: false })
    const files = found.filter((file) => !isLock(file)).sort()
    return { files, problem: files.length === 0 ? `Tidak ada berkas yang cocok dengan “${word}”.` : null }
  }
  return { files: [word], problem: null }
}

/** Null where the file cannot be read. */
function readList(path: string): readonly string[] | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const folder = dirname(path)
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (folder === '.' ? line : resolve(folder, line)))
}

/** Expands the words of a command line. Order is kept; a file named twice counts once. */
export async function expandInputs(words: readonly string[], options: InputOptions = {}): Promise<Inputs> {
  const problems: string[] = []
  const all = [...words]
  if (options.list !== undefined) {
    const lines = readList(options.list)
    if (lines === null) problems.push(`Daftar berkas “${options.list}” tidak dapat dibaca.`)
    else all.push(...lines)
  }
  const excluded = new Set<string>()
  for (const pattern of options.exclude ?? []) {
    for (const file of (await expand(pattern)).files) excluded.add(resolve(file))
  }
  const seen = new Set<string>()
  const files: string[] = []
  for (const word of all) {
    const { files: found, problem } = await expand(word)
    if (problem !== null) problems.push(problem)
    for (const file of found) {
      const key = resolve(file)
      if (excluded.has(key) || seen.has(key)) continue
      seen.add(key)
      files.push(file)
    }
  }
  if (files.length === 0 && problems.length === 0 && all.length > 0)
    problems.push('Semua buku kerja yang disebut dilewati oleh --exclude.')
  return { files, problems }
}

/** Every n-th file: `shard` 2 of 4 takes the second, sixth, tenth … so that big and small ones spread. */
export function takeShard<T>(
  items: readonly T[],
  shard: { readonly index: number; readonly of: number },
): readonly T[] {
  return items.filter((_, position) => position % shard.of === shard.index - 1)
}
