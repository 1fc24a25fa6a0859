/** Categories written by hand beside the indicators, against the scale in force. */
import { skalaBawaan, skalaPermendagri } from '../calc/skala-kategori.ts'
import { kategoriTertulisBerbeda } from '../diagnostics/catalogue/lk3-nilai.ts'
import { kunciNama } from '../model/kode.ts'
import { type Aturan, takPasti, terisi } from './konteks.ts'
import { kutip, persen } from './wording.ts'

/**
 * Only words that are labels of some scale, where most rows have one: a column that is called so may hold anything
 * else, and a survey's own mutu in a single row.
 */
export const aturanKategoriTertulis: Aturan = ({ hasil, laporan }) => {
  const { kategori: skala, desimal } = hasil.kebijakan
  const label = new Set(
    [skala, skalaBawaan, skalaPermendagri, ...laporan.skalaKategori].flatMap(({ pita }) =>
      pita.map((satu) => kunciNama(satu.label)),
    ),
  )
  const berlabel = hasil.indikator.flatMap((satu) => {
    const cell = satu.indikator.realisasi?.kategori
    return cell?.value != null && label.has(kunciNama(cell.value))
      ? [{ ...satu, cell, tertulis: cell.value }]
      : []
  })
  if (berlabel.length * 2 < hasil.indikator.length) return []
  const salah = berlabel.flatMap(({ indikator, capaian, kategori, cell, tertulis }) =>
    !capaian.ada ||
    kategori === null ||
    takPasti(indikator) ||
    kunciNama(tertulis) === kunciNama(kategori.label)
      ? []
      : [{ indikator, capaian, kategori, cell }],
  )
  const [pertama, ...lain] = salah
  if (pertama === undefined) return []
  const { indikator, capaian, kategori, cell } = pertama
  return [
    kategoriTertulisBerbeda(
      cell,
      {
        kode: indikator.kode,
        tertulis: kutip(cell.value),
        capaian: persen(capaian.nilai, desimal),
        skala: skala.nama,
        kategori: kategori.label,
        lain: lain.length,
      },
      [
        ...lain.map((satu) => satu.cell),
        ...salah.flatMap(({ indikator: { realisasi, target } }) =>
          terisi(realisasi?.capaianTertulis, realisasi?.realisasi, target),
        ),
      ],
    ),
  ]
}
