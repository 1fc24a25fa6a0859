/** Numbers of headings, appendices and lists, as Word counts them. */
import { AlignmentType, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import type { List } from '../document/document.ts'
import { twipsOfCm } from './geometry.ts'
import { headingStyle, LIST_STEP, STYLE } from './styles.ts'

/** Names by which styles refer to their numbers. */
export const HEADING_NUMBERS = 'nomor-judul'
export const APPENDIX_NUMBERS = 'nomor-lampiran'
export const listReference = (marker: List['marker']): string => `daftar-${marker}`
const LIST_LEVELS = 5

/** The multilevel numbers of headings, and one definition for each kind of list. */
export function numberingDefinitions(): readonly NumberingDefinition[] {
  const numbered = (level: number): string =>
    Array.from({ length: level + 1 }, (_, index) => `%${index + 1}`).join('.')
  return [
    {
      reference: HEADING_NUMBERS,
      levels: [
        {
          level: 0,
          // Counts the chapters for the levels below without a number of its own: "BAB III" stands in the heading as a
          // SEQ field, since a roman level here would be printed as III.1 by programs that do not know legal numbering.
          format: LevelFormat.DECIMAL,
          text: '',
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { style: headingStyle(1) },
        },
        ...[1, 2, 3].map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: numbered(level),
          alignment: AlignmentType.LEFT,
          style: {
            style: headingStyle(level + 1),
            paragraph: { indent: { left: HEADING_HANG[level] ?? 0, hanging: HEADING_HANG[level] ?? 0 } },
          },
        })),
      ],
    },
    {
      reference: APPENDIX_NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Lampiran %1',
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.LEFT,
          style: { style: STYLE.appendixHeading, run: { allCaps: true } },
        },
      ],
    },
    ...(['number', 'letter', 'bullet'] as const).map((marker) => ({
      reference: listReference(marker),
      levels: Array.from({ length: LIST_LEVELS }, (_, level) => ({
        level,
        ...MARKER[marker](level),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: LIST_STEP } } },
      })),
    })),
  ]
}

const HEADING_HANG: readonly number[] = [0, twipsOfCm(1), twipsOfCm(1.25), twipsOfCm(1.6)]

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]
const MARKER: Readonly<
  Record<List['marker'], (level: number) => { readonly format: Format; readonly text: string }>
> = {
  number: (level) => ({
    format: LevelFormat.DECIMAL,
    text: level === 0 ? `%${level + 1}.` : `%${level + 1})`,
  }),
  letter: (level) => ({
    format: LevelFormat.LOWER_LETTER,
    text: level === 0 ? `%${level + 1}.` : `%${level + 1})`,
  }),
  bullet: (level) => ({ format: LevelFormat.BULLET, text: level % 2 === 0 ? '\u2022' : '\u2013' }),
}
