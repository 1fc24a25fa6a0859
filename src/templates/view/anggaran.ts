/** The budget as a template sees it. */
import type { Uang } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { grafikAnggaranSasaran, grafikSerapanProgram } from '../figures/grafik.ts'
import { formatAngka, formatRupiah } from '../format/angka.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './cacat.ts'
import { bandingKeluaran } from './keluaran.ts'
import { sebutBeberapa } from './sebut.ts'
import { tempatBaru } from './tempat.ts'
import { viewUang } from './uang.ts'
import { semuaPos, tingkatTerbawah } from './umum.ts'

export function viewAnggaran(bahan: Bahan): View {
  const { hasil, laporan, format } = bahan
  const { anggaran, kebijakan } = hasil
  const selisih =
    anggaran.paguAwal === null || bahan.cacat(anggaran).pagu !== null
      ? null
      : anggaran.pagu.minus(anggaran.paguAwal)
  const program = hasil.anggaran.pohon.filter((satu) => satu.serapan.ada && pasti(bahan.cacat(satu)))
  const urut = program.toSorted((a, b) =>
    a.serapan.ada && b.serapan.ada ? b.serapan.nilai.cmp(a.serapan.nilai) : 0,
  )
  const terakhir = urut.at(-1)
  const dana = hasil.sumberDana.filter(({ kosong }) => !kosong)
  const sasaranTinggi = terserap(bahan)
  const dibagi = jumlah(hasil.sasaran.map((satu) => satu.anggaran.pagu))
  const sub = semuaPos(anggaran.pohon).filter(({ anak }) => anak.length === 0)
  return {
    uang: viewUang(bahan, anggaran),
    adaAwal: selisih !== null,
    paguAwal: anggaran.paguAwal === null ? null : formatRupiah(anggaran.paguAwal),
    bertambah: selisih?.gt(0) === true,
    berkurang: selisih?.lt(0) === true,
    /** Same total, other shares. */
    bergeser:
      selisih?.isZero() === true &&
      anggaran.pohon.some(({ paguAwal, pagu }) => paguAwal !== null && !paguAwal.eq(pagu)),
    selisih: selisih === null ? null : formatRupiah(selisih.abs()),
    ambang: `${formatAngka(kebijakan.ambangSerapan)}%`,
    adaRendah: hasil.serapanRendah.length > 0,
    jumlahRendah: denganTerbilang(hasil.serapanRendah.length),
    jumlahLeaf: denganTerbilang(sub.length),
    jenisLeaf: tingkatTerbawah(sub),
    rendah: sebutBeberapa(
      hasil.serapanRendah.map(({ pos, serapan }) => `${pos.uraian} (${format.persen(serapan)})`),
    ),
    bedaProgram: urut.length > 1 && serapanBeda(bahan, urut[0], terakhir),
    programTertinggi: urut[0]?.pos.uraian ?? '',
    serapanTertinggi: urut[0] === undefined ? '' : format.persen(urut[0].serapan),
    programTerendah: terakhir?.pos.uraian ?? '',
    serapanTerendah: terakhir === undefined ? '' : format.persen(terakhir.serapan),
    ...sasaranTinggi,
    /** Part of the budget serves no sasaran, or several at once: the rows do not add up to the total. */
    taksepadan: hasil.sasaran.length > 0 && !dibagi.eq(anggaran.pagu),
    adaDana: hasil.sumberDana.length > 0,
    danaTunggal: dana.length === 1 ? (dana[0]?.nama ?? '') : '',
    jumlahDana: denganTerbilang(dana.length),
    dana: dana.map((satu) => ({ nama: satu.nama, uang: viewUang(bahan, satu) })),
    adaBelanja: hasil.belanja.length > 0,
    belanja: hasil.belanja.map((satu, index) => ({
      nomor: index + 1,
      id: `belanja-${index + 1}`,
      nama: satu.jenis.nama,
      adaRincian: satu.kelompok.some(({ kelompok }) => kelompok.baris.length > 0),
      uang: viewUang(bahan, satu),
    })),
    ...viewKeluaran(bahan),
    adaGrafikSasaran: grafikAnggaranSasaran(bahan) !== null,
    adaGrafikProgram: grafikSerapanProgram(bahan) !== null,
    isianAnggaran: rich(
      gap('program, kegiatan, dan sub kegiatan', tempatBaru(laporan, 'anggaran', 'uraian')),
    ),
  }
}

/** Do two rows differ in their absorption as printed? */
function serapanBeda({ format }: Bahan, a: Uang | undefined, b: Uang | undefined): boolean {
  return a !== undefined && b !== undefined && format.persen(a.serapan) !== format.persen(b.serapan)
}

/** Outputs: how many the workbook names, and how many of them are as planned or more. */
function viewKeluaran({ hasil }: Bahan): View {
  const baris = semuaPos(hasil.anggaran.pohon)
    .map(({ pos }) => pos.baris)
    .filter(({ indikatorKeluaran }) => (indikatorKeluaran.value ?? '') !== '')
  const banding = baris.map(({ targetKeluaran, realisasiKeluaran }) =>
    bandingKeluaran(targetKeluaran.value ?? '', realisasiKeluaran.value ?? ''),
  )
  const tercapai = banding.filter((satu) => satu === true).length
  return {
    adaKeluaran: baris.length > 0,
    jumlahKeluaran: denganTerbilang(baris.length),
    /** Said only where every one can be compared. */
    keluaranTerbanding: !banding.includes(null),
    keluaranSemua: tercapai === baris.length,
    keluaranTercapai: denganTerbilang(tercapai),
    keluaranBelum: denganTerbilang(baris.length - tercapai),
    keluaranNihil: tercapai === 0,
  }
}

function terserap(bahan: Bahan): View {
  const { hasil, format, cacat } = bahan
  const ada = hasil.sasaran.filter(({ anggaran }) => anggaran.serapan.ada && pasti(cacat(anggaran)))
  const urut = ada.toSorted((a, b) =>
    a.anggaran.serapan.ada && b.anggaran.serapan.ada
      ? b.anggaran.serapan.nilai.cmp(a.anggaran.serapan.nilai)
      : 0,
  )
  const tinggi = urut[0]
  const rendah = urut.at(-1)
  const besar = ada.toSorted((a, b) => b.anggaran.pagu.cmp(a.anggaran.pagu))[0]
  return {
    bedaSasaran: ada.length > 1,
    bedaSerapanSasaran: serapanBeda(bahan, tinggi?.anggaran, rendah?.anggaran),
    sasaranTertinggi: tinggi?.sasaran.nama ?? '',
    serapanSasaranTertinggi: tinggi === undefined ? '' : format.persen(tinggi.anggaran.serapan),
    sasaranTerendah: rendah?.sasaran.nama ?? '',
    serapanSasaranTerendah: rendah === undefined ? '' : format.persen(rendah.anggaran.serapan),
    sasaranTerbesar: besar?.sasaran.nama ?? '',
    paguTerbesar: besar === undefined ? '' : formatRupiah(besar.anggaran.pagu),
  }
}
