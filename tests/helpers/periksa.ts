/** Examines the bytes of a workbook as `check` does, without the command line. */
import { computeHasil } from '../../src/calc/ringkasan.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { buildLaporan } from '../../src/model/build.ts'
import type { Laporan } from '../../src/model/laporan.ts'
import { bagianLaporan } from '../../src/pipeline.ts'
import { finishFindings } from '../../src/rules/finish.ts'
import { checkRules } from '../../src/rules/rules.ts'
import { loadWorkbook } from '../../src/workbook/load.ts'
import { readWorkbook } from '../../src/workbook/read.ts'

/** All findings, finished. */
export async function periksa(
  bytes: Uint8Array,
  tahunLalu: Uint8Array | null = null,
): Promise<readonly Finding[]> {
  const loaded = await loadWorkbook(bytes, 'uji.xlsx')
  if (loaded.value === null) return loaded.findings
  const read = readWorkbook(loaded.value)
  const laporan = buildLaporan(read.value, 'uji.xlsx')
  const hasil = computeHasil(laporan)
  const previous = tahunLalu === null ? null : await bacaLaporan(tahunLalu)
  return finishFindings(
    [
      ...loaded.findings,
      ...read.findings,
      ...checkRules({ laporan, hasil, previous, bagian: bagianLaporan }),
    ],
    laporan,
  )
}

async function bacaLaporan(bytes: Uint8Array): Promise<Laporan | null> {
  const loaded = await loadWorkbook(bytes, 'tahun-lalu.xlsx')
  return loaded.value === null ? null : buildLaporan(readWorkbook(loaded.value).value, 'tahun-lalu.xlsx')
}
