/**
 * The chapters that come with the program, parsed, by their key.
 *
 * Empty here: the bundler puts them in (scripts/built-in-chapters.mjs). Run from source every chapter is parsed.
 */
import type { Chapter } from './chapter.ts'

export const BUILT_IN: ReadonlyMap<string, Chapter> = new Map()
