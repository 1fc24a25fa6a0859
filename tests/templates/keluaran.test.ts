import { describe, expect, it } from 'vitest'
import { bandingKeluaran } from '../../src/templates/view/keluaran.ts'

describe('bandingKeluaran', () => {
  it.each([
    ['26 Orang', '26 orang', true],
    ['30 Kali', '35 Kali', true],
    ['30 Kali', '29 Kali', false],
    ['1.250 Lembar', '1.300 Lembar', true],
    ['2,5 km', '2,49 km', false],
    ['100', '100', true],
    // Other units, words and more than one number say nothing.
    ['1 Paket', '1 Orang', null],
    ['12 Bulan', '', null],
    ['Terlaksana', 'Terlaksana', null],
    ['25 Orang/12 Bulan', '25 Orang/12 Bulan', null],
    ['1.25 km', '1.3 km', null],
  ])('membandingkan “%s” dengan “%s”', (target, realisasi, tercapai) => {
    expect(bandingKeluaran(target, realisasi)).toBe(tercapai)
  })
})
