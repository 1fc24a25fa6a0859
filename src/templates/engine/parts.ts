/** Cuts an expanded chapter at its headings into parts that the Markdown parser can read each by itself. */

export interface Part {
  readonly markdown: string
  /** Template line of each line of `markdown`. */
  readonly lines: readonly number[]
}

/** What may reach over a heading: fences, containers, HTML, and definitions used elsewhere. */
const REACHING = /```|~~~|:::|<|\[/
const HEADING = /^#{1,6}(?:[ \t]|$)/

export function cutAtHeadings(chapter: Part): readonly Part[] {
  if (REACHING.test(chapter.markdown)) return [chapter]
  const lines = chapter.markdown.split('\n')
  const starts = [0, ...lines.flatMap((line, index) => (index > 0 && HEADING.test(line) ? [index] : []))]
  return starts.map((start, index) => ({
    markdown: lines.slice(start, starts[index + 1]).join('\n'),
    lines: chapter.lines.slice(start, starts[index + 1]),
  }))
}
