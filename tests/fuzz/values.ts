/** What a cell may be turned into: numbers of every size, words of every script, and text that other programs would run. */
import type { MarkdownCell } from '../../scripts/markdown-workbook.ts'
import type { Random } from './random.ts'

const text = (value: string): MarkdownCell => ({ kind: 'text', value })

const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.1 + 0.2,
  0.5,
  2.005,
  -17.19,
  99.995,
  100,
  1000,
  18_088,
  44_927,
  1e-15,
  -1e-15,
  1e-300,
  5e-324,
  123_456_789_012_345,
  1e15,
  -1e15,
  999_999_999_999_999,
  1e16,
  1e21,
  1e100,
  1.797e308,
  -1.797e308,
  2022,
  1899,
  3000,
] as const

const FORMATS = [
  '0%',
  '0.00%',
  '#,##0',
  '0.000',
  '0 "juta"',
  'h:mm',
  'mmm-yy',
  'd/m/yyyy',
  '0 \\h\\a\\r\\i',
  ';;;',
  '@',
] as const

/** Numbers, bounds, ranges, ratios and predicates as people type them, rightly and wrongly. */
const TYPED = [
  '1.234,5',
  '1.234',
  '18,088',
  '1,234,567.89',
  'Rp 1.234.567,-',
  '(1.000)',
  '94,35 %',
  '≥95',
  '<= 1%',
  '90–95',
  '95-90',
  '1:17',
  '1:0',
  '0:0',
  'BB',
  'A',
  'WTP',
  'Level 3',
  'Level 99',
  'Ya',
  'Tidak',
  'n/a',
  '-',
  'belum diukur',
  '500 juta',
  '1e5',
  '0x1F',
  '12 100',
  '٣٤',
  '１２３',
  '½',
  '1'.repeat(400),
  `0,${'3'.repeat(400)}`,
  '9'.repeat(32_767),
] as const

/** Names that every JavaScript object knows. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  '__defineGetter__',
  'length',
  'then',
] as const

/** Text that a template engine, Markdown, XML, Word or Excel would take for an order. */
export const ORDERS = [
  '{{identitas.namaOpd}}',
  '{{{raw}}}',
  '{{#each this}}{{/each}}',
  '{{lookup . "constructor"}}',
  '{{> sebagian}}',
  '{{!-- catatan --}}',
  '# Judul',
  '**tebal** _miring_ `kode`',
  '| a | b |\n| --- | --- |',
  '[tautan](http://contoh.invalid/)',
  '![gambar](http://contoh.invalid/x.png)',
  '<http://contoh.invalid/>',
  'http://contoh.invalid/?a=1&b=2',
  'www.contoh.invalid',
  'seseorang@contoh.invalid',
  '::tabel{#pengukuran}',
  ':::daftar\nisi\n:::',
  ':ref[x]{#pengukuran}',
  '[^1]',
  '\n---\njudul: x\n---\n',
  '    kode',
  '> kutipan',
  '- satu\n- dua',
  '1. satu',
  '&amp; &lt;b&gt; &#x3c; &#0;',
  '<w:hyperlink r:id="rId1"><w:r><w:t>x</w:t></w:r></w:hyperlink>',
  '</w:t></w:r></w:p><w:p><w:r><w:t>x',
  '<!-- x --><![CDATA[ x ]]>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>',
  ']]>',
  '<script>alert(1)</script>',
  ' HYPERLINK "http://contoh.invalid/" ',
  '{ INCLUDETEXT "file:///etc/hostname" }',
  'DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"',
  'TOC \\o "1-3"',
  '=HYPERLINK("http://contoh.invalid/";"x")',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  "=cmd|'/c calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '%s %d %n $\u007Bx} $& $1 \\1 \\frac{1}{0} \\text{x}',
  '../../../../etc/passwd',
  'C:\\nul',
  "'; DROP TABLE x; --",
  "$`$'$$",
] as const

export const ODD = [
  '\u202Eabc\u202C',
  'مرحبا بالعالم',
  'עברית 123',
  '😀👨‍👩‍👧‍👦🇮🇩',
  '\u{1F600}'.repeat(300),
  '\uD800',
  'a\uDC00b',
  '\uFFFE\uFFFF',
  '\u0000\u0001\u0008\u000B\u000C\u001F',
  '_x000B_ _x0000_ _xD800_ _xFFFE_ _x005F_x000B_',
  '\uE000\uE010\uE001',
  '\uE000\uE019\uE019\uE001',
  '&#xE000;&#xE010;&#xE001;',
  '\u0085\u2028\u2029',
  '\u00AD\u200B\u200D\uFEFF',
  'e\u0301\u0301\u0301',
  'İıŞß',
  '中文字符',
  '\u00A0 \u2003',
  ' ',
  '\n\n\n',
  '\t',
  'kata '.repeat(1_000),
  'x'.repeat(32_767),
  '<&>"'.repeat(2_000),
  'baris\n'.repeat(1_000),
  '('.repeat(5_000),
  '1.'.repeat(10_000),
  '- '.repeat(10_000),
  ' 1'.repeat(10_000),
  '%'.repeat(3_000),
  'Tahun 2022 '.repeat(2_000),
] as const

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const
const DATES = ['1900-01-01', '1999-12-31', '2022-02-28', '2023-02-16', '9999-12-31'] as const

const randomText = (random: Random): string =>
  String.fromCodePoint(
    ...Array.from({ length: random.int(1, 30) }, () =>
      random.oneIn(3) ? random.int(1, 0x10ffff) : random.int(0x20, 0x17f),
    ),
  )

function randomNumber(random: Random): number {
  const size = 10 ** random.int(-6, 15)
  const value = (random.int(-1_000_000, 1_000_000) / 1_000_000) * size
  return random.oneIn(2) ? Math.round(value * 100) / 100 : value
}

/** A number near the one that stands there: other sign, other magnitude, a little off. */
function changedNumber(value: number, random: Random): number {
  return random.pick([
    -value,
    value * 10,
    value / 10,
    value * 1000,
    value / 1000,
    value + 1,
    value * 1.0001,
    0,
  ])
}

const KINDS: readonly ((random: Random, before: MarkdownCell) => MarkdownCell)[] = [
  () => ({ kind: 'empty' }),
  (random) => ({ kind: 'number', value: random.pick(NUMBERS) }),
  (random) => ({ kind: 'number', value: randomNumber(random) }),
  (random) => ({ kind: 'number', value: random.pick(NUMBERS), format: random.pick(FORMATS) }),
  (random) => ({ kind: 'number', value: randomNumber(random), format: random.pick(FORMATS) }),
  (random, before) =>
    before.kind === 'number'
      ? { ...before, value: changedNumber(before.value, random) }
      : { kind: 'number', value: random.int(0, 200) },
  (random, before) =>
    before.kind === 'number' ? text(String(before.value).replace('.', ',')) : text(random.pick(TYPED)),
  (random) => text(random.pick(TYPED)),
  (random) => text(random.pick(PROTOTYPE_NAMES)),
  (random) => text(random.pick(ORDERS)),
  (random) => text(random.pick(ODD)),
  (random) => text(randomText(random)),
  (random, before) =>
    before.kind === 'text'
      ? text(
          random.pick([
            ` ${before.value} `,
            before.value.toUpperCase(),
            before.value.slice(1),
            `${before.value}${before.value}`,
          ]),
        )
      : text('teks'),
  (random) => ({ kind: 'boolean', value: random.oneIn(2) }),
  (random) => ({ kind: 'error', value: random.pick(ERRORS) }),
  (random) => ({ kind: 'date', value: random.pick(DATES) }),
  (random) => ({
    kind: 'formula',
    formula: random.pick(['A1+1', 'SUM(A:A)', 'HYPERLINK("http://contoh.invalid/","x")', 'NOW()', '1/0']),
  }),
  (random) => ({
    kind: 'formula',
    formula: 'A1&B1',
    result: random.pick<Extract<MarkdownCell, { kind: 'text' | 'number' | 'error' | 'boolean' }>>([
      { kind: 'text', value: random.pick(ORDERS) },
      { kind: 'number', value: random.pick(NUMBERS) },
      { kind: 'error', value: random.pick(ERRORS) },
      { kind: 'boolean', value: true },
    ]),
  }),
]

/** Another content for a cell. */
export function changedCell(before: MarkdownCell, random: Random): MarkdownCell {
  return random.pick(KINDS)(random, before)
}

/** Names a sheet may be given. Excel forbids some of these; files do not obey. */
export const SHEET_NAMES = [
  ...PROTOTYPE_NAMES,
  'Realisasi',
  'realisasi ',
  'Realisasi (2)',
  'Perjanjian  Kinerja',
  'Kategori',
  'Pengaturan',
  'Narasi',
  "a'b!c",
  '<Anggaran>&"',
  '=1+1',
  '😀',
  '\u202EanggarAn',
  '{{x}}',
  'x'.repeat(31),
  '[Book]Sheet',
  '',
] as const
