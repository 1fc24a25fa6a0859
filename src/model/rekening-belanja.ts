/** The chart of accounts of daerah as far as kinds of belanja go: their codes and names. */
import { kataNama } from './kode.ts'

/** Source: Permendagri 90/2019 and Kepmendagri 050-5889 Tahun 2021; the first name of a code is its own, others are short for it. */
const REKENING: Readonly<Record<string, readonly string[]>> = {
  '5': ['Belanja Daerah'],
  '5.1': ['Belanja Operasi', 'Belanja Operasional'],
  '5.1.01': ['Belanja Pegawai'],
  '5.1.02': [
    'Belanja Barang dan Jasa',
    'Belanja Barang Jasa',
    'Belanja Barang',
    'Belanja Jasa',
    'Belanja Pemeliharaan',
    'Belanja Perjalanan Dinas',
  ],
  '5.1.03': ['Belanja Bunga'],
  '5.1.04': ['Belanja Subsidi'],
  '5.1.05': ['Belanja Hibah'],
  '5.1.06': ['Belanja Bantuan Sosial', 'Belanja Bansos'],
  '5.2': ['Belanja Modal'],
  '5.2.01': ['Belanja Modal Tanah'],
  '5.2.02': ['Belanja Modal Peralatan dan Mesin'],
  '5.2.03': ['Belanja Modal Gedung dan Bangunan'],
  '5.2.04': ['Belanja Modal Jalan, Jaringan, dan Irigasi', 'Belanja Modal Jalan, Irigasi, dan Jaringan'],
  '5.2.05': ['Belanja Modal Aset Tetap Lainnya'],
  '5.2.06': ['Belanja Modal Aset Lainnya', 'Belanja Modal Aset Tidak Berwujud'],
  '5.3': ['Belanja Tidak Terduga', 'Belanja Tak Terduga'],
  '5.4': ['Belanja Transfer'],
  '5.4.01': ['Belanja Bagi Hasil'],
  '5.4.02': ['Belanja Bantuan Keuangan'],
}

/** Kinds of older charts of accounts (Permendagri 13/2006), whose codes mean other things. */
const NAMA_LAMA: readonly string[] = ['Belanja Langsung', 'Belanja Tidak Langsung']

const AWALAN = 'belanja'

/** A name without "belanja" and spaces: how kinds of belanja are compared. */
export function intiBelanja(nama: string): string {
  const [awal, ...lain] = kataNama(nama)
  return (awal === AWALAN ? lain : [awal ?? '', ...lain]).join('')
}

const KODE_MENURUT_INTI: ReadonlyMap<string, string> = new Map(
  Object.entries(REKENING).flatMap(([kode, nama]) => nama.map((satu) => [intiBelanja(satu), kode] as const)),
)

/** Every kind by its key, the own name of each. */
export const NAMA_BELANJA: ReadonlyMap<string, string> = new Map(
  [...Object.values(REKENING).flat(), ...NAMA_LAMA].map((nama) => [intiBelanja(nama), nama]),
)

/** The code of a kind of belanja; what begins with "Belanja Modal" is part of it. Null for names the chart does not have. */
export function kodeBelanja(nama: string): string | null {
  const kode = KODE_MENURUT_INTI.get(intiBelanja(nama))
  return kode ?? (/^belanja modal \S/.test(kataNama(nama).join(' ')) ? '5.2' : null)
}

/** What the chart calls a code, or the nearest above it: "5.1.02.01" is Belanja Barang dan Jasa. */
export function namaRekening(kode: string): string | null {
  const bagian = kode.split('.')
  const ada = bagian.map((_, urutan) => bagian.slice(0, bagian.length - urutan).join('.'))
  return ada.flatMap((satu) => REKENING[satu]?.[0] ?? [])[0] ?? null
}
