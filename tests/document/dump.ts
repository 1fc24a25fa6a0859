/** A document as plain text for tests and reviews: every block on lines of its own, its role in front, labels filled in. */
import type {
  Block,
  Figure,
  Inline,
  List,
  ReportDocument,
  Signature,
  Table,
  TreeNode,
} from '../../src/document/document.ts'
import { type Label, numberDocument } from '../../src/document/numbering.ts'

export function dumpDocument(document: ReportDocument): string {
  const labels = numberDocument(document)
  const { meta, page } = document
  const lines = [
    `# ${meta.title}`,
    `# ${meta.author} | ${meta.subject} | ${meta.keywords.join(', ')} | ${meta.date}${meta.draft ? ' | DRAF' : ''}`,
    `# ${page.paper}, ${page.font} ${page.fontSize} pt, spasi ${page.lineSpacing}`,
    `# kop: ${meta.header.left[0]} | ${meta.header.right}`,
  ]
  for (const section of document.sections) {
    const restart = section.restart === true ? ', mulai dari 1' : ''
    lines.push(
      '',
      `=== ${section.kind}, ${section.orientation}, halaman ${section.pageNumbers}${restart} ===`,
    )
    for (const block of section.blocks) lines.push(...dumpBlock(block, labels))
  }
  return `${lines.join('\n')}\n`
}

type Labels = ReadonlyMap<string, Label>

function dumpInlines(inlines: readonly Inline[], labels: Labels): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text': {
          const mark = `${inline.bold === true ? '**' : ''}${inline.italic === true ? '_' : ''}`
          return `${mark}${inline.text.replaceAll('\n', '⏎')}${[...mark].reverse().join('')}`
        }
        case 'gap':
          return `‹${inline.text}›`
        case 'ref':
          return `{${labels.get(inline.target)?.text ?? `?${inline.target}`}}`
        case 'link':
          return `${inline.text} <${inline.href}>`
        case 'break':
          return '⏎'
        case 'footnote':
          return `[^ ${dumpInlines(inline.children, labels)}]`
        default:
          return inline satisfies never
      }
    })
    .join('')
}

function dumpBlock(block: Block, labels: Labels): readonly string[] {
  switch (block.type) {
    case 'heading': {
      const label = labels.get(block.id)?.text
      return [
        '',
        `${'#'.repeat(block.level)} ${label === undefined ? '' : `${label} `}${dumpInlines(block.children, labels)} (${block.id})`,
      ]
    }
    case 'paragraph':
      return [`${block.role}: ${dumpInlines(block.children, labels)}`]
    case 'list':
      return dumpList(block, labels)
    case 'table':
      return dumpTable(block, labels)
    case 'figure':
      return dumpFigure(block, labels)
    case 'picture':
      return [`gambar ${block.widthCm} x ${block.heightCm} cm: ${block.alt}`]
    case 'equation':
      return [`rumus: ${block.latex}`]
    case 'signature':
      return dumpSignature(block, labels)
    case 'contents':
      return [`daftar: ${block.of}`]
    case 'page-break':
      return ['--- halaman baru ---']
    default:
      return block satisfies never
  }
}

const MARKERS: Readonly<Record<List['marker'], (index: number) => string>> = {
  number: (index) => `${index + 1}.`,
  letter: (index) => `${String.fromCharCode(97 + (index % 26))}.`,
  bullet: () => '•',
}

function dumpList(list: List, labels: Labels): readonly string[] {
  return list.items.flatMap((item, index) => {
    const lines = item.flatMap((block) => dumpBlock(block, labels))
    return lines.map((line, at) => (at === 0 ? `  ${MARKERS[list.marker](index)} ${line}` : `     ${line}`))
  })
}

function dumpTable(table: Table, labels: Labels): readonly string[] {
  const title =
    table.caption === null
      ? `tabel (${table.id})`
      : `${labels.get(table.id)?.text ?? '?'} ${dumpInlines(table.caption, labels)} (${table.id})`
  const row = (cells: Table['rows'][number]): string =>
    `  | ${cells.cells
      .map((cell) => {
        const text = cell.lines.map((line) => dumpInlines(line, labels)).join(' ⏎ ')
        const spans = [
          ...((cell.colSpan ?? 1) > 1 ? [`${cell.colSpan} kolom`] : []),
          ...((cell.rowSpan ?? 1) > 1 ? [`${cell.rowSpan} baris`] : []),
        ]
        const role =
          cell.role !== undefined && cell.role !== 'body' && cell.role !== 'head' ? `${cell.role}: ` : ''
        return `${'. '.repeat(cell.indent ?? 0)}${role}${text}${spans.length > 0 ? ` [${spans.join(', ')}]` : ''}`
      })
      .join(' | ')} |`
  return [
    '',
    title,
    ...table.head.map(row),
    ...(table.numberingRow === true
      ? [`  | ${table.columns.map((_, index) => `(${index + 1})`).join(' | ')} |`]
      : []),
    ...(table.head.length > 0 ? ['  |---|'] : []),
    ...table.rows.map(row),
    ...(table.source === null ? [] : [`  ${dumpInlines(table.source, labels)}`]),
    '',
  ]
}

function dumpFigure(figure: Figure, labels: Labels): readonly string[] {
  return [
    '',
    ...dumpFigureContent(figure.content),
    `${labels.get(figure.id)?.text ?? '?'} ${dumpInlines(figure.caption, labels)} (${figure.id})`,
    `  alt: ${figure.alt}`,
    ...(figure.source === null ? [] : [`  ${dumpInlines(figure.source, labels)}`]),
    '',
  ]
}

function dumpFigureContent(content: Figure['content']): readonly string[] {
  switch (content.type) {
    case 'image':
      return [`  foto ${content.format}, ${content.widthCm} x ${content.heightCm} cm`]
    case 'tree':
      return content.roots.flatMap((root) => dumpNode(root, 1))
    case 'chart': {
      const { chart } = content
      return [
        `  grafik ${chart.kind} (${chart.unit}; ${chart.format}): ${chart.categories.join(' | ')}`,
        ...chart.series.map(
          (one) =>
            `    ${one.name}${one.kind === 'line' ? ' (garis)' : ''}: ${one.values.map((value) => value ?? '-').join(' | ')}`,
        ),
      ]
    }
    default:
      return content satisfies never
  }
}

function dumpNode(node: TreeNode, depth: number): readonly string[] {
  return [
    `${'  '.repeat(depth)}[${node.role}] ${node.lines.join(' / ')}`,
    ...node.children.flatMap((child) => dumpNode(child, depth + 1)),
  ]
}

function dumpSignature(signature: Signature, labels: Labels): readonly string[] {
  return signature.blocks.map(
    (block) =>
      `tanda tangan: ${[...block.before, block.name, ...block.after].map((line) => dumpInlines(line, labels)).join(' / ')}`,
  )
}
