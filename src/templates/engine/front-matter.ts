/** The few lines between `---` at the top of a template: what kind of part the file is. */

const KINDS = ['bab', 'lampiran', 'plain'] as const

/** `bab`: numbered chapter. `lampiran`: appendix. `plain`: front matter without number. */
export type ChapterKind = (typeof KINDS)[number]

export interface FrontMatter {
  readonly kind: ChapterKind
  /** The text without its front matter; its lines count from `lines`. */
  readonly body: string
  /** Lines taken by the front matter. */
  readonly lines: number
  /** Lines that say something unknown, with their 1-based number. */
  readonly wrong: readonly { readonly line: number; readonly text: string }[]
}

export const FRONT_MATTER_EXPECTED = `kind: ${KINDS.join(', kind: ')}`.replace(/, (?=[^,]*$)/, ', atau ')

export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n')
  const fence = (line: string | undefined): boolean => line?.trimEnd() === '---'
  const end = fence(lines[0]) ? lines.findIndex((line, index) => index > 0 && fence(line)) : -1
  if (end === -1) return { kind: 'bab', body: text, lines: 0, wrong: [] }
  let kind: ChapterKind = 'bab'
  const wrong: { line: number; text: string }[] = []
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '') continue
    const named = KINDS.find((known) => line.replace(/\s/g, '') === `kind:${known}`)
    if (named === undefined) wrong.push({ line: index + 2, text: line.trim() })
    else kind = named
  }
  return { kind, body: lines.slice(end + 1).join('\n'), lines: end + 1, wrong }
}
