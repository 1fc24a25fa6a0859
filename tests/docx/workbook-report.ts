/** The report of a whole workbook, for what only a full one shows. */
import { selectTemplates } from '../../src/cli/templates.ts'
import { examine, makeReport } from '../../src/pipeline.ts'

/** The report of a workbook, as `lkjip build --draft` writes it. */
export async function reportOf(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { laporan, hasil } = await examine({ bytes, name: `${name}.xlsx` })
  const selected = selectTemplates(null)
  if (laporan === null || hasil === null || 'problem' in selected) throw new Error(`${name} cannot be built`)
  const { bytes: report } = await makeReport(laporan, hasil, {
    templates: selected.templates,
    date: { hari: 16, bulan: 2, tahun: 2023 },
    draft: true,
    logo: null,
    pageNumbers: true,
    properties: {},
  })
  return report
}
