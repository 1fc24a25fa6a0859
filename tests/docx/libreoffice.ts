/** The pages LibreOffice makes of a report: an independent judge of page numbers. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const installed = (command: string, option: string): boolean =>
  spawnSync(command, [option]).error === undefined

/** Null, or why pages cannot be made here. */
export const noPages: string | null =
  installed('soffice', '--version') && installed('pdftotext', '-v')
    ? null
    : 'LibreOffice (soffice) or Poppler (pdftotext) is not installed'

/** The text of each page, blanks and line ends made single spaces. */
export function pagesOf(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-pages-'))
  try {
    const file = join(folder, 'report.docx')
    writeFileSync(file, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const office = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      {
        encoding: 'utf8',
        timeout: 180_000,
      },
    )
    const text = spawnSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    if (text.status !== 0) throw new Error(`no PDF: ${office.stderr} ${text.stderr}`)
    return text.stdout
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ' ').trim())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export interface ListedPage {
  readonly entry: string
  /** What the contents say. */
  readonly listed: string
  /** What LibreOffice prints on the page where it stands; null where it was not found. */
  readonly printed: string | null
}

/** Entries of the contents against the pages: `entries` as they stand there, "BAB I PENDAHULUAN" or "Tabel 3.1 Judul". */
export function comparePages(
  entries: readonly { readonly entry: string; readonly listed: string }[],
  pages: readonly string[],
): readonly ListedPage[] {
  const isContents = (page: string): boolean => (page.match(/\.{8,}/g) ?? []).length > 0
  const body = pages.filter((page) => !isContents(page))
  return entries.map(({ entry, listed }) => {
    const wanted = entry.replace(/\s+/g, ' ').trim()
    // Chapters stand in capitals in the contents and on their page, appendices on their page only.
    const plain = wanted.replace(/^Lampiran/, 'LAMPIRAN')
    const stands = (text: string): boolean =>
      plain === wanted ? text.includes(wanted) : text.includes(wanted.toUpperCase())
    const roman = /^[ivxl]+$/.test(listed)
    // A front heading stands at the top of its page, after the running header; contents pages count here.
    const page = roman
      ? pages.find((one) => stands(one.slice(0, 200)) && /[ivxl]+$/.test(one))
      : body.find(stands)
    return { entry, listed, printed: page === undefined ? null : (/(\S+)$/.exec(page)?.[1] ?? null) }
  })
}
