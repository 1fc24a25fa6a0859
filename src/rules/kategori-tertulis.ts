/** Categories written by hand beside the indicators, against the scale in force. */
import { skalaBawaan, skalaPermendagri } from '../calc/skala-kategori.ts'
import { kategoriTertulisBerbeda } from '../diagnostics/catalogue/lk3-nilai.ts'
import { kunciNama } from '../model/kode.ts'
import { type Aturan, takPasti, terisi } from './konteks.ts'
import { kutip, persen } from './wording.ts'

/** Only words that are labels of some scale: the column may hold anything else. */
export const aturanKategoriTertulis: Aturan = ({ hasil, laporan }) => {
  const { kategori: skala, desimal } = hasil.kebijakan
  const label = new Set(
    [skala, skalaBawaan, skalaPermendagri, ...laporan.skalaKategori].flatMap(({ pita }) =>
      pita.map((satu) => kunciNama(satu.label)),
    ),
  )
  const salah = hasil.indikator.flatMap(({ indikator, capaian, kategori }) => {
    const cell = indikator.realisasi?.kategori
    if (cell?.value == null || !capaian.ada || kategori === null || takPasti(indikator)) return []
    const tertulis = kunciNama(cell.value)
    if (!label.has(tertulis) || tertulis === kunciNama(kategori.label)) return []
    return [{ indikator, capaian, kategori, cell }]
  })
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
