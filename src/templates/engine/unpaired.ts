/** Finds the block sign of a template that has no partner, where the parser only knows that it came to the end. */

export interface Unpaired {
  /** 1-based. */
  readonly line: number
  readonly cause: string
}

/** The first block closed wrongly, closed without having been opened, or never closed; null when all are paired. */
export function findUnpaired(text: string): Unpaired | null {
  const visible = text.replace(/\{\{!--.*?--\}\}|\{\{![^}]*\}\}/gs, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
  const open: { readonly name: string; readonly line: number }[] = []
  for (const match of visible.matchAll(/\{\{~?\s*([#/])\s*([^\s}~]+)/g)) {
    const line = visible.slice(0, match.index).split('\n').length
    const name = match[2] ?? ''
    if (match[1] === '#') {
      open.push({ name, line })
      continue
    }
    const last = open.pop()
    if (last === undefined) return { line, cause: `{{/${name}}} menutup {{#${name}}} yang tidak ada` }
    if (last.name !== name) {
      return {
        line: last.line,
        cause: `{{#${last.name}}} di baris ini ditutup dengan {{/${name}}} di baris ${line}`,
      }
    }
  }
  const last = open.at(-1)
  return last === undefined
    ? null
    : { line: last.line, cause: `{{#${last.name}}} di baris ini tidak ditutup dengan {{/${last.name}}}` }
}
