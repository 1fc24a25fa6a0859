/** The budget as a template sees it. */

import { daunPos, semuaPos } from '../../calc/anggaran.ts'
import type { HasilPos } from '../../calc/hasil.ts'
import { jumlah } from '../../decimal/decimal.ts'
import { gap, rich } from '../engine/rich.ts'
import type { View } from '../engine/template.ts'
import { grafikAnggaranSasaran, grafikSerapanProgram } from '../figures/grafik.ts'
import { formatRupiah, tulisAngka } from '../format/angka.ts'
import { teksSel } from '../format/teks.ts'
import { denganTerbilang } from '../format/terbilang.ts'
import { SYARAT } from '../syarat.ts'
import type { Bahan } from './bahan.ts'
import { pasti } from './keadaan-uang.ts'
import { bandingKeluaran, berkeluaran } from './keluaran.ts'
import { sebutBeberapa } from './sebut.ts'
import { ujungSerapan } from './serapan.ts'
import { tempatBaru } from './tempat.ts'
import { viewUang } from './uang.ts'
import { tingkatTerbawah } from './umum.ts'

export function viewAnggaran(bahan: Bahan): View {
  const { hasil, laporan, format } = bahan
  const { anggaran, kebijakan } = hasil
  const selisih =
    anggaran.paguAwal === null || bahan.keadaan(anggaran).pagu.cacat !== null
      ? null
      : anggaran.pagu.minus(anggaran.paguAwal)
  const program = hasil.anggaran.pohon.filter((satu) => satu.serapan.ada && pasti(bahan.keadaan(satu)))
  const ujungProgram = ujungSerapan(bahan, program, (satu) => ({ uang: satu, nama: satu.pos.uraian }))
  const dana = hasil.sumberDana.filter(({ kosong }) => !kosong)
  const sasaranTinggi = terserap(bahan)
  const dibagi = jumlah(hasil.sasaran.map((satu) => satu.anggaran.pagu))
  const sub = daunPos(anggaran.pohon)
  const dinilai = sub.filter((satu) => satu.serapan.ada && pasti(bahan.keadaan(satu)))
  return {
    uang: { ...viewUang(bahan, anggaran), ada: SYARAT.anggaran.ada(bahan) },
    adaProgram: anggaran.pohon.length > 0,
    adaAwal: selisih !== null,
    paguAwal: anggaran.paguAwal === null ? null : formatRupiah(anggaran.paguAwal),
    bertambah: selisih?.gt(0) === true,
    berkurang: selisih?.lt(0) === true,
    /** Same total, other shares. */
    bergeser:
      selisih?.isZero() === true &&
      anggaran.pohon.some(({ paguAwal, pagu }) => paguAwal !== null && !paguAwal.eq(pagu)),
    selisih: selisih === null ? null : formatRupiah(selisih.abs()),
    ambang: `${tulisAngka(kebijakan.ambangSerapan)}%`,
    adaRendah: hasil.serapanRendah.length > 0,
    jumlahRendah: denganTerbilang(hasil.serapanRendah.length),
    semuaRendah: hasil.serapanRendah.length === sub.length,
    jumlahLeaf: denganTerbilang(sub.length),
    leafTunggal: sub.length === 1,
    jenisLeaf: tingkatTerbawah(sub),
    /** Nobody wrote, or nobody can read, what the others spent. */
    adaDinilai: dinilai.length > 0,
    semuaDinilai: sub.every(
      (satu) => pasti(bahan.keadaan(satu)) && bahan.keadaan(satu).realisasi.kosong === null,
    ),
    jumlahDinilai: denganTerbilang(dinilai.length),
    rendah: sebutBeberapa(
      hasil.serapanRendah.map(({ pos, serapan }) => `${pos.uraian} (${format.persen(serapan)})`),
    ),
    bedaProgram: ujungProgram.beda,
    ujungProgram: { tertinggi: ujungProgram.tertinggi, terendah: ujungProgram.terendah },
    ...sasaranTinggi,
    /** Part of the budget serves no sasaran, or several at once: the rows do not add up to the total. */
    taksepadan: hasil.sasaran.length > 0 && !dibagi.eq(anggaran.pagu),
    ...viewSelisihSasaran(bahan),
    adaDana: SYARAT.sumberDana.ada(bahan),
    danaTunggal: dana.length === 1 ? (dana[0]?.nama ?? '') : '',
    jumlahDana: denganTerbilang(dana.length),
    dana: dana.map(({ nama }) => ({ nama })),
    adaBelanja: SYARAT.belanja.ada(bahan),
    belanja: hasil.belanja.map((satu, index) => {
      const rincian = satu.kelompok.flatMap(({ kelompok }) =>
        kelompok.baris.map(({ uraian }) => ({
          kelompok: kelompok.nama,
          uraian: teksSel(uraian),
        })),
      )
      const tunggal = rincian.length === 1 ? rincian[0] : undefined
      return {
        id: `belanja-${index + 1}`,
        nama: satu.jenis.nama,
        /** A table of one row would say what the sentence says. */
        adaRincian: rincian.length > 1,
        rincianTunggal: [...new Set([tunggal?.kelompok ?? '', tunggal?.uraian ?? ''])]
          .filter((nama) => nama !== '' && nama.toLowerCase() !== satu.jenis.nama.toLowerCase())
          .join(', yaitu '),
        uang: viewUang(bahan, satu),
      }
    }),
    ...viewKeluaran(bahan),
    adaGrafikSasaran: grafikAnggaranSasaran(bahan) !== null,
    adaGrafikProgram: grafikSerapanProgram(bahan) !== null,
    isianAnggaran: rich(
      gap('program, kegiatan, dan sub kegiatan', tempatBaru(laporan, 'anggaran', 'uraian')),
    ),
  }
}

/** Outputs: how many the workbook names, and how many of them are as planned or more. */
function viewKeluaran({ hasil }: Bahan): View {
  const baris = semuaPos(hasil.anggaran.pohon)
    .map(({ pos }) => pos.baris)
    .filter(berkeluaran)
  const banding = baris.map(({ targetKeluaran, realisasiKeluaran }) =>
    bandingKeluaran(targetKeluaran.value ?? '', realisasiKeluaran.value ?? ''),
  )
  const tercapai = banding.filter((satu) => satu === true).length
  return {
    adaKeluaran: baris.length > 0,
    jumlahKeluaran: denganTerbilang(baris.length),
    keluaranTunggal: baris.length === 1,
    /** Said only where every one can be compared. */
    keluaranTerbanding: !banding.includes(null),
    keluaranSemua: tercapai === baris.length,
    keluaranTercapai: denganTerbilang(tercapai),
    keluaranBelum: denganTerbilang(baris.length - tercapai),
    keluaranNihil: tercapai === 0,
  }
}

function terserap(bahan: Bahan): View {
  const { hasil, keadaan } = bahan
  const ada = hasil.sasaran.filter(({ anggaran }) => anggaran.serapan.ada && pasti(keadaan(anggaran)))
  const ujung = ujungSerapan(bahan, ada, ({ anggaran, sasaran }) => ({ uang: anggaran, nama: sasaran.nama }))
  const berpagu = hasil.sasaran.filter(
    ({ anggaran }) => keadaan(anggaran).pagu.cacat === null && keadaan(anggaran).pagu.kosong === null,
  )
  const urut = berpagu.toSorted((a, b) => b.anggaran.pagu.cmp(a.anggaran.pagu))
  const terbesar = urut[0]?.anggaran.pagu ?? null
  const sama = urut.filter(({ anggaran }) => terbesar?.eq(anggaran.pagu) === true)
  return {
    bedaSerapanSasaran: ujung.beda,
    ujungSasaran: { tertinggi: ujung.tertinggi, terendah: ujung.terendah },
    /** Every sasaran has a sound pagu and not all the same. */
    bedaSasaran: berpagu.length === hasil.sasaran.length && sama.length < berpagu.length,
    terbesarSeri: sama.length > 1,
    jumlahTerbesar: denganTerbilang(sama.length),
    namaTerbesar: sebutBeberapa(sama.map(({ sasaran }) => sasaran.nama)),
    sasaranTerbesar: sama[0]?.sasaran.nama ?? '',
    paguTerbesar: terbesar === null ? '' : formatRupiah(terbesar),
  }
}

/** Why the sasaran do not add up to the total: budget rows that serve several of them, or none. */
function viewSelisihSasaran({ hasil }: Bahan): View {
  const dipakai = hasil.sasaran.flatMap(({ program }) => program)
  const dipetakan = new Set(dipakai)
  const tanpaSasaran = (pos: HasilPos): boolean =>
    !dipetakan.has(pos) && (pos.anak.length === 0 ? !pos.pagu.isZero() : pos.anak.some(tanpaSasaran))
  return {
    adaBersama: dipakai.length > dipetakan.size,
    adaTanpaSasaran: hasil.anggaran.pohon.some(tanpaSasaran),
  }
}
