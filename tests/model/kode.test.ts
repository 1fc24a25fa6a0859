/** What makes two codes, names and predicates the same. */
import { describe, expect, it, test } from 'vitest'
import {
  kataNama,
  kunciKode,
  kunciKodeAtauNama,
  kunciNama,
  kunciNamaLonggar,
  samaKode,
} from '../../src/model/kode.ts'
import { kunciPredikat } from '../../src/model/skala-predikat.ts'

describe('names', () => {
  it.each([
    ['Perikehidupan masyarakat', 'Peri kehidupan  Masyarakat.'],
    ['Meningkatnya kualitas, dan akses', 'MENINGKATNYA KUALITAS DAN AKSES'],
  ])('“%s” and “%s” are one', (satu, lain) => {
    expect(kunciNama(satu)).toBe(kunciNama(lain))
  })

  it('words and numbers tell apart; nothing written has no key', () => {
    expect(kunciNama('Misi 1')).not.toBe(kunciNama('Misi 2'))
    expect([kunciNama(null), kunciNama(' - ')]).toEqual(['', ''])
  })

  it('small joining words and numbers in front count only where nobody leaves them out', () => {
    const [satu, lain] = ['1. Pelatihan dan Produktivitas', 'Pelatihan Produktivitas'] as const
    expect(kunciNamaLonggar(satu)).toBe(kunciNamaLonggar(lain))
    expect(kunciNama(satu)).not.toBe(kunciNama(lain))
  })

  it('keep the borders of their words where these are asked for', () => {
    expect(kataNama('Misi 1: Mewujudkan')).toEqual(['misi', '1', 'mewujudkan'])
    expect(kataNama('–')).toEqual([])
  })
})

test('codes: case, spaces and a closing dot do not count, a missing one is like no other', () => {
  expect(kunciKode('iku 1.1.')).toBe(kunciKode('IKU1.1'))
  expect(samaKode('1.1', '1.10')).toBe(false)
  expect(samaKode(null, '')).toBe(false)
})

test('what has no code goes by its name, which is never taken for a code', () => {
  expect(kunciKodeAtauNama('S1.', 'Sasaran satu')).toBe(kunciKodeAtauNama('s1', 'sasaran lain'))
  expect(kunciKodeAtauNama(null, 'Sasaran satu')).toBe(kunciKodeAtauNama('', 'sasaran  satu'))
  expect(kunciKodeAtauNama(null, 'S1')).not.toBe(kunciKodeAtauNama('S1', null))
})

test('a predicate keeps its sign, whatever dash it is written with', () => {
  expect(kunciPredikat('A −')).toBe(kunciPredikat('a-'))
  expect(kunciPredikat('A-')).not.toBe(kunciPredikat('A'))
  expect(kunciPredikat('Level 3')).toBe(kunciPredikat('level3'))
})
