/** What to do with a row that may be data that lacks something, or may only head those below it. */
export const BILA_JUDUL =
  'Bila baris ini hanya judul kelompok, tulis judulnya dalam satu sel yang digabung (Merge Cells) melintasi tabel, atau hapus barisnya.'
