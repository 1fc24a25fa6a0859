/** What to do with a row that may be data that lacks something, or may only head those below it. */
export const BILA_JUDUL =
  'Bila baris ini hanya judul kelompok, tulis judulnya dalam satu sel yang digabung (Merge Cells) melintasi tabel, atau hapus barisnya.'

/** The same for a row with amounts of a budget. */
export const BILA_JUMLAH =
  'Bila baris ini jumlah dari program di bawahnya (unit, bagian, urusan), gabungkan sel namanya (Merge Cells) sehingga meliputi kolom Tingkat dan Uraian: baris itu diperiksa, tidak dijumlahkan.'
