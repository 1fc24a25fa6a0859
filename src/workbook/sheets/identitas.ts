/** Sheet `Identitas`: who reports, for which year, who signs. */
import { col, defineForm } from '../spec.ts'

export const identitas = defineForm({
  name: 'Identitas',
  aliases: ['Identitas OPD', 'Data Umum', 'Profil'],
  required: true,
  purpose:
    'Data instansi, tahun laporan, dan penanda tangan; dipakai di sampul, kata pengantar, dan tanda tangan.',
  columns: {
    namaOpd: col.teks('Nama OPD', {
      aliases: ['Nama Perangkat Daerah', 'Nama SKPD', 'Nama Instansi', 'OPD', 'Perangkat Daerah', 'SKPD'],
      required: true,
      help: 'Nama lengkap instansi tanpa nama daerah.',
      example: 'Dinas Contoh',
    }),
    singkatan: col.teks('Singkatan OPD', {
      aliases: ['Singkatan', 'Nama Singkat'],
      help: 'Nama singkat; dipakai untuk nama berkas laporan.',
      example: 'Discontoh',
    }),
    pemerintahDaerah: col.teks('Pemerintah Daerah', {
      aliases: ['Pemda', 'Daerah', 'Kabupaten/Kota', 'Nama Daerah', 'Kabupaten/Kota/Provinsi'],
      required: true,
      help: 'Nama daerah lengkap, misalnya “Kabupaten Contoh”, “Kota Contoh”, atau “Provinsi Contoh”.',
      example: 'Kabupaten Contoh',
    }),
    tahun: col.tahun('Tahun', {
      aliases: ['Tahun Laporan', 'Tahun Anggaran', 'Tahun Pelaporan'],
      required: true,
      help: 'Tahun kinerja yang dilaporkan.',
      example: 2022,
    }),
    periodeRenstra: col.teks('Periode Renstra', {
      aliases: ['Periode RPJMD', 'Renstra'],
      help: 'Tahun awal dan akhir Renstra.',
      example: '2021-2026',
    }),
    kepalaDaerah: col.teks('Kepala Daerah', {
      aliases: ['Jabatan Kepala Daerah'],
      help: 'Bupati, Wali Kota, atau Gubernur; penerima laporan bila Jabatan Atasan kosong.',
      example: 'Bupati',
    }),
    namaKepalaDaerah: col.teks('Nama Kepala Daerah', {
      help: 'Dicetak pada perjanjian kinerja bila atasannya kepala daerah; boleh dikosongkan.',
    }),
    namaPimpinan: col.teks('Nama Pimpinan', {
      aliases: ['Nama Kepala OPD', 'Nama Kepala Dinas', 'Pimpinan', 'Nama Kepala'],
      help: 'Nama pejabat yang menandatangani laporan, dengan gelar.',
      example: 'Nama Lengkap, S.H.',
    }),
    jabatanPimpinan: col.teks('Jabatan Pimpinan', {
      aliases: ['Jabatan Kepala OPD', 'Jabatan', 'Jabatan Penanda Tangan'],
      help: 'Misalnya “Kepala Dinas”, “Camat”, “Inspektur”, “Plt. Kepala Dinas”.',
      example: 'Kepala Dinas',
    }),
    pangkat: col.teks('Pangkat', {
      aliases: ['Pangkat/Golongan', 'Pangkat Golongan'],
      help: 'Pangkat dan golongan penanda tangan.',
      example: 'Pembina Utama Muda, IV/c',
    }),
    nip: col.kode('NIP', { help: '18 angka; ketik sebagai teks. Boleh dikosongkan.' }),
    jabatanAtasan: col.teks('Jabatan Atasan', {
      aliases: [
        'Atasan',
        'Jabatan Atasan Langsung',
        'Atasan Langsung',
        'Pihak Kedua',
        'Jabatan Pihak Kedua',
        'Jabatan Pihak II',
      ],
      help: 'Pihak kedua perjanjian kinerja bila bukan kepala daerah, ditulis lengkap: “Camat Contoh” untuk kelurahan, “Kepala Dinas Kesehatan” untuk puskesmas, “Sekretaris Daerah” untuk bagian; kosong berarti kepala daerah.',
    }),
    namaAtasan: col.teks('Nama Atasan', {
      aliases: ['Nama Atasan Langsung', 'Nama Pihak Kedua', 'Nama Pihak II'],
      // Where the title stands beside it.
      similar: ['Atasan', 'Atasan Langsung', 'Pihak Kedua'],
      help: 'Nama pejabat pada Jabatan Atasan, dengan gelar; boleh dikosongkan.',
    }),
    pangkatAtasan: col.teks('Pangkat Atasan', {
      aliases: [
        'Pangkat/Golongan Atasan',
        'Pangkat Golongan Atasan',
        'Pangkat Atasan Langsung',
        'Pangkat Pihak Kedua',
      ],
      help: 'Pangkat dan golongan atasan; boleh dikosongkan.',
    }),
    nipAtasan: col.kode('NIP Atasan', {
      aliases: ['NIP Atasan Langsung', 'NIP Pihak Kedua'],
      help: '18 angka; ketik sebagai teks. Boleh dikosongkan.',
    }),
    tempat: col.teks('Tempat', {
      aliases: ['Tempat Penandatanganan', 'Ibu Kota'],
      help: 'Kota tempat laporan ditandatangani.',
      example: 'Kota Contoh',
    }),
    tanggalLaporan: col.tanggal('Tanggal Laporan', {
      aliases: ['Tanggal', 'Tanggal Penandatanganan'],
      help: 'Tanggal laporan ditandatangani, paling lambat dua bulan setelah tahun berakhir.',
      example: '16 Februari 2023',
    }),
    tanggalPerjanjian: col.tanggal('Tanggal Perjanjian Kinerja', {
      aliases: ['Tanggal PK'],
      help: 'Tanggal perjanjian kinerja ditandatangani; bulan dan tahun saja boleh.',
      example: 'Januari 2022',
    }),
    tanggalPerjanjianPerubahan: col.tanggal('Tanggal Perjanjian Kinerja Perubahan', {
      aliases: ['Tanggal PK Perubahan'],
      help: 'Kosongkan bila tidak ada perubahan.',
    }),
    jenisAnggaran: col.pilihan(
      'Jenis Anggaran',
      [
        ['APBD', 'Murni', 'APBD Murni', 'APBD Induk', 'DPA'],
        ['APBD Perubahan', 'Perubahan APBD', 'APBD-P', 'PAPBD', 'APBDP', 'Perubahan', 'DPPA'],
      ],
      {
        help: 'Anggaran yang dipakai pada kolom Pagu.',
        example: 'APBD Perubahan',
      },
    ),
    periodeLaporan: col.teks('Periode Laporan', {
      help: 'Kosongkan untuk laporan tahunan; isi misalnya “Triwulan III” untuk laporan berkala.',
    }),
    alamat: col.teks('Alamat', {
      help: 'Alamat kantor, dicetak di sampul.',
      example: 'Jalan Contoh Nomor 1',
    }),
    telepon: col.teks('Telepon', {
      aliases: ['Telp', 'No Telepon', 'Nomor Telepon'],
      help: 'Nomor telepon kantor.',
    }),
    visi: col.teks('Visi', {
      help: 'Visi kepala daerah.',
      example: 'Terwujudnya Daerah yang Maju dan Sejahtera',
    }),
    logo: col.teks('Logo', {
      help: 'Nama berkas gambar PNG atau JPG di folder yang sama dengan buku kerja.',
    }),
  },
})
