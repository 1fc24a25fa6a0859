import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { folderWith, lkjip } from './run.ts'

const DATE = ['--date', '2023-02-16']

describe('build', () => {
  test('writes the report beside the workbook, the same bytes each time, and leaves nothing else', () => {
    const one = folderWith('2022-disnaker.xlsx')
    const two = folderWith('2022-disnaker.xlsx')
    const before = readFileSync(join(one, '2022-disnaker.xlsx'))
    const { code, out } = lkjip(['build', '2022-disnaker.xlsx', ...DATE], one)
    expect(code).toBe(0)
    expect(out).toContain('Laporan dibuat: 2022-disnaker.docx')
    expect(out).toContain('  Identitas!B15  tanggal perjanjian kinerja\n')
    expect(readdirSync(one).sort()).toEqual(['2022-disnaker.docx', '2022-disnaker.xlsx'])
    expect(readFileSync(join(one, '2022-disnaker.xlsx')).equals(before)).toBe(true)
    lkjip(['build', '2022-disnaker.xlsx', ...DATE], two)
    expect(
      readFileSync(join(two, '2022-disnaker.docx')).equals(readFileSync(join(one, '2022-disnaker.docx'))),
    ).toBe(true)
  })

  test('an unchanged workbook is not built again, unless asked', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder)
    expect(lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder).out).toContain('tidak berubah')
    expect(lkjip(['build', '2023-inspektorat.xlsx', ...DATE, '--rebuild'], folder).out).toContain(
      'Laporan dibuat',
    )
    // Another date is another report.
    expect(lkjip(['build', '2023-inspektorat.xlsx', '--date', '2024-02-01'], folder).out).toContain(
      'Laporan dibuat',
    )
  })

  test('an edited report is kept, unless --force', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    const report = join(folder, '2023-inspektorat.docx')
    lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder)
    const parts = unzipSync(readFileSync(report))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    parts['word/document.xml'] = strToU8(document.replace('</w:t>', ' DISUNTING</w:t>'))
    const edited = zipSync(parts)
    expect(document.includes('</w:t>')).toBe(true)
    writeFileSync(report, edited)
    const kept = lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder)
    expect(kept.code).toBe(1)
    expect(kept.out).toContain('Laporan tidak diganti')
    expect(readFileSync(report).equals(Buffer.from(edited))).toBe(true)
    expect(lkjip(['build', '2023-inspektorat.xlsx', ...DATE, '--force'], folder).code).toBe(0)
    expect(readFileSync(report).equals(Buffer.from(edited))).toBe(false)
  })

  test('a file that is not ours is kept', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    writeFileSync(join(folder, '2023-inspektorat.docx'), 'surat penting')
    expect(lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder).code).toBe(1)
    expect(readFileSync(join(folder, '2023-inspektorat.docx'), 'utf8')).toBe('surat penting')
  })

  test('an edit made through LibreOffice is noticed', ({ skip }) => {
    try {
      execFileSync('soffice', ['--version'])
    } catch {
      skip('LibreOffice is not installed')
    }
    const folder = folderWith('2023-inspektorat.xlsx')
    lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder)
    mkdirSync(join(folder, 'disimpan'))
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profil`,
        '--convert-to',
        'docx',
        '--outdir',
        'disimpan',
        '2023-inspektorat.docx',
      ],
      { cwd: folder, stdio: 'ignore' },
    )
    writeFileSync(
      join(folder, '2023-inspektorat.docx'),
      readFileSync(join(folder, 'disimpan', '2023-inspektorat.docx')),
    )
    expect(lkjip(['build', '2023-inspektorat.xlsx', ...DATE], folder).code).toBe(1)
  })

  test('errors stop a report; a draft is built all the same', () => {
    const folder = folderWith('2022-disnaker-terbit.xlsx')
    const stopped = lkjip(['build', '2022-disnaker-terbit.xlsx', ...DATE], folder)
    expect(stopped.code).toBe(1)
    expect(existsSync(join(folder, '2022-disnaker-terbit.docx'))).toBe(false)
    expect(stopped.out).toContain(`lkjip build 2022-disnaker-terbit.xlsx ${DATE.join(' ')} --draft\n`)
    const wished = ['-o', 'hasil saya', '--templates', '.', '--force', '--strict']
    expect(lkjip(['build', '2022-disnaker-terbit.xlsx', ...wished], folder).out).toContain(
      'lkjip build 2022-disnaker-terbit.xlsx -o "hasil saya" --templates . --force --draft\n',
    )
    const draft = lkjip(['build', '2022-disnaker-terbit.xlsx', '--draft', ...DATE], folder)
    expect(draft.code).toBe(1)
    expect(draft.out).toContain('Draf dibuat: 2022-disnaker-terbit.docx')
    expect(draft.out).toMatch(
      /\n8 kesalahan, 30 peringatan \(lihat: lkjip check 2022-disnaker-terbit\.xlsx\), \d+ bagian/,
    )
  })

  test('a report that stays though its workbook has errors now is told', () => {
    const folder = folderWith('2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    const old =
      'Laporan lama masih ada di hasil/Inspektorat-2023.docx; isinya belum tentu sama dengan buku kerja ini.'
    const words = ['build', '2023-inspektorat.xlsx', '-o', 'hasil', '--strict', ...DATE]
    expect(lkjip(words, folder).out).not.toContain('Laporan lama')
    lkjip(['build', '.', '-o', 'hasil', ...DATE], folder)
    expect(lkjip(words, folder).out).toContain(`\n${old}\n`)
    expect(lkjip([...words, '2024-kecamatan.xlsx'], folder).out).toContain(`\n    ${old}\n`)
    const [line = ''] = lkjip([...words, '--progress', 'ndjson'], folder).out.split('\n')
    expect(JSON.parse(line)).toMatchObject({ state: 'stopped', notes: [old] })
  })

  test.each(['xlsx', 'csv', 'json'])(
    'a recap among the workbooks is no workbook, and replaces only a recap: .%s',
    (form) => {
      const folder = folderWith('2023-inspektorat.xlsx')
      const recap = `rekap.${form}`
      const first = lkjip(['build', '.', '--recap', recap, ...DATE], folder)
      const written = readFileSync(join(folder, recap))
      const again = lkjip(['build', '.', '--recap', recap, ...DATE], folder)
      expect([first.code, again.code, again.err]).toEqual([0, 0, ''])
      expect(again.out).toContain('Buku kerja tidak berubah')
      expect(again.out).toContain(`Rekapitulasi: ${recap}`)
      expect(readFileSync(join(folder, recap)).equals(written)).toBe(false)

      writeFileSync(join(folder, recap), 'catatan sendiri')
      const refused = lkjip(['build', '.', '--recap', recap, ...DATE], folder)
      expect([refused.code, refused.out]).toEqual([2, ''])
      expect(refused.err).toContain('bukan rekapitulasi buatan lkjip')
      expect(readFileSync(join(folder, recap), 'utf8')).toBe('catatan sendiri')
    },
  )

  test('recaps and workings of figures among workbooks are no workbooks', () => {
    const folder = folderWith('2022-disnaker.xlsx', '2023-inspektorat.xlsx')
    lkjip(['calc', '2022-disnaker.xlsx', '-o', 'kertas-kerja.xlsx'], folder)
    lkjip(['build', '2022-disnaker.xlsx', '--recap', 'rekap.xlsx', ...DATE], folder)
    const note = 'Dilewati karena hasil buatan lkjip, bukan buku kerja: kertas-kerja.xlsx, rekap.xlsx.\n'
    const { code, out, err } = lkjip(['check', '.', '--format', 'json'], folder)
    expect([code, err]).toEqual([0, note])
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      '2022-disnaker.xlsx',
      '2023-inspektorat.xlsx',
    ])
    // Named one by one by the shell.
    const all = readdirSync(folder).filter((name) => name.endsWith('.xlsx'))
    expect(lkjip(['build', ...all, ...DATE], folder)).toMatchObject({ code: 0, err: note })
  })

  test('no output replaces the workbook it is made from', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    const workbook = join(folder, '2023-inspektorat.xlsx')
    const before = readFileSync(workbook)
    const recap = lkjip(
      ['build', '2023-inspektorat.xlsx', '--recap', '2023-inspektorat.xlsx', ...DATE],
      folder,
    )
    const workings = lkjip(
      ['calc', '2023-inspektorat.xlsx', '-o', './2023-inspektorat.xlsx', '--force'],
      folder,
    )
    expect([recap.code, workings.code]).toEqual([2, 2])
    expect(workings.err).toContain('adalah buku kerja yang dihitung')
    expect(readFileSync(workbook).equals(before)).toBe(true)
  })

  test('many workbooks: names from the identity, one bad file stops no other, recap in three forms', () => {
    const folder = folderWith('2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    writeFileSync(join(folder, 'rusak.xlsx'), 'bukan buku kerja')
    writeFileSync(join(folder, '~$2022-disnaker.xlsx'), 'kunci')
    const { code, out } = lkjip(
      ['build', '*.xlsx', '-o', 'hasil', '--recap', 'hasil/rekap.json', ...DATE],
      folder,
    )
    expect(code).toBe(2)
    expect(out).toContain('3 dari 4 laporan tersedia')
    // Why a file was not read stands beside it.
    expect(out).toMatch(/rusak\.xlsx {2}tidak terbaca\n {4}Berkas “rusak\.xlsx”/)
    const made = readdirSync(join(folder, 'hasil')).filter((name) => name.endsWith('.docx'))
    expect(made).toHaveLength(3)
    expect(made).toContain('Disnaker-2022.docx')
    const recap = JSON.parse(readFileSync(join(folder, 'hasil/rekap.json'), 'utf8'))
    expect(
      recap.opd.find((row: { bukuKerja: string }) => row.bukuKerja === '2022-disnaker.xlsx'),
    ).toMatchObject({
      tahun: '2022',
      indikator: '8',
      rataRata: '100.28',
      kategori: 'Memuaskan',
      pagu: '5197839192',
      realisasi: '4904388885',
      serapan: '94.35',
      keadaan: 'dibuat',
    })
    // Again in worker threads: the same bytes.
    const again = lkjip(
      ['build', '*.xlsx', '-o', 'lagi', '--jobs', '2', '--recap', 'lagi/rekap.csv', ...DATE],
      folder,
    )
    expect(again.code).toBe(2)
    for (const name of made) {
      expect(readFileSync(join(folder, 'lagi', name)).equals(readFileSync(join(folder, 'hasil', name)))).toBe(
        true,
      )
    }
    expect(readFileSync(join(folder, 'lagi/rekap.csv'), 'utf8')).toContain(';100,28;Memuaskan;5197839192;')
    expect(
      lkjip(['build', '*.xlsx', '-o', 'lagi', '--recap', 'lagi/rekap.xlsx', ...DATE], folder).out,
    ).toContain('tidak berubah')
    expect(existsSync(join(folder, 'lagi/rekap.xlsx'))).toBe(true)
    // Nothing was made, but the report that is there tells how much is still to be filled in.
    const counted = (path: string): readonly (string | null)[] =>
      JSON.parse(readFileSync(join(folder, path), 'utf8')).opd.map(
        (row: { perluDiisi: string | null }) => row.perluDiisi,
      )
    lkjip(['build', '*.xlsx', '-o', 'hasil', '--recap', 'hasil/ulang.json', ...DATE], folder)
    expect(counted('hasil/ulang.json')).toEqual(counted('hasil/rekap.json'))
    expect(counted('hasil/rekap.json').filter((count) => count !== null && Number(count) > 0)).toHaveLength(3)
    const [line = ''] = lkjip(
      ['build', '2022-disnaker.xlsx', '2023-inspektorat.xlsx', '-o', 'lagi', '--progress', 'ndjson', ...DATE],
      folder,
    ).out.split('\n')
    expect(JSON.parse(line)).toMatchObject({ state: 'unchanged', gaps: expect.any(Number) })
  })

  test('a worker that dies takes no other report with it', () => {
    const folder = folderWith('2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    renameSync(join(folder, '2023-inspektorat.xlsx'), join(folder, 'mematikan.xlsx'))
    const dying = pathToFileURL(join(import.meta.dirname, 'dying-workers.mjs')).href
    const { code, out } = lkjip(['build', '*.xlsx', '-o', 'hasil', '--jobs', '2', ...DATE], folder, {
      NODE_OPTIONS: `--import ${dying}`,
    })
    expect(code).toBe(2)
    expect(out).toMatch(/mematikan\.xlsx {2}gagal ditulis\n[^✓]*a worker died/)
    expect(out).toContain('2 dari 3 laporan tersedia')
    expect(readdirSync(join(folder, 'hasil')).filter((name) => name.endsWith('.docx'))).toHaveLength(2)
  })

  test('unfilled workbooks of one name stop no other', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    for (const office of ['bkd', 'dinkes']) {
      mkdirSync(join(folder, office))
      lkjip(['init', `${office}/lkjip.xlsx`], folder)
    }
    const { code, out } = lkjip(['build', '**/*.xlsx', '-o', 'hasil', ...DATE], folder)
    expect(code).toBe(1)
    expect(out).toContain('1 dari 3 laporan tersedia')
    expect(readdirSync(join(folder, 'hasil'))).toEqual(['Inspektorat-2023.docx'])
  })

  test.each(['laporan.pdf', 'laporan.doc', 'hasil.xlsx'])('-o %s is no report and no folder', (output) => {
    const folder = folderWith('2023-inspektorat.xlsx')
    const { code, err } = lkjip(['build', '2023-inspektorat.xlsx', '-o', output], folder)
    expect(code).toBe(2)
    expect(err).toContain(`akhiri “${output}” dengan .docx`)
    expect(readdirSync(folder)).toEqual(['2023-inspektorat.xlsx'])
  })

  test('of many, one edited by hand is named with what can be done, and one without budget has none of 0', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    mkdirSync(join(folder, 'hasil'))
    writeFileSync(join(folder, 'hasil', 'Inspektorat-2023.docx'), 'surat penting')
    lkjip(['init', 'kosong.xlsx'], folder)
    const words = ['build', '.', '-o', 'hasil', '--recap', 'rekap.json', ...DATE]
    const { out } = lkjip(words, folder)
    expect(out).toMatch(/sudah disunting atau bukan buatan lkjip\. Pindahkan, atau timpa dengan --force\./)
    const rows = JSON.parse(readFileSync(join(folder, 'rekap.json'), 'utf8')).opd
    expect(rows.find((row: { bukuKerja: string }) => row.bukuKerja === 'kosong.xlsx')).toMatchObject({
      opd: null,
      pagu: null,
      realisasi: null,
    })
    expect(out).toContain('0 dari 2 laporan tersedia; 2 perlu diperbaiki (lihat: lkjip check BERKAS).')
    // Without a workbook that has errors, there is nothing for `check` to show.
    writeFileSync(join(folder, 'kosong.xlsx'), '')
    expect(lkjip(words, folder).out).toContain(
      '0 dari 2 laporan tersedia; 2 tidak dibuat (sebabnya tertulis di atas).',
    )
  })

  test('a chapter of the office that cannot be used is told for every report, by no way of `check`', () => {
    const folder = folderWith('2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    mkdirSync(join(folder, 'bab'))
    const words = ['build', '.', '-o', 'hasil', '--templates', 'bab', ...DATE]
    expect(lkjip([...words, '--exclude', '2023*'], folder).err).toContain('Folder bab “bab” tidak berisi bab')
    writeFileSync(join(folder, 'bab', 'bab-4.md.hbs'), '# PENUTUP\n\n{{#if opd}}\n')
    const many = lkjip([...words, '--rebuild'], folder)
    expect(many.code).toBe(1)
    expect(many.out.match(/ {4}bab-4\.md\.hbs:3 Templat tidak terbaca: .*/g)).toHaveLength(2)
    expect(many.out).toContain('2 tidak dibuat (sebabnya tertulis di atas)')
    const lines = lkjip([...words, '--progress', 'ndjson'], folder)
      .out.trimEnd()
      .split('\n')
    for (const line of lines)
      expect(JSON.parse(line).notes).toEqual([expect.stringMatching(/^bab-4\.md\.hbs:3 /)])
    const one = lkjip(['build', '2024-kecamatan.xlsx', '--templates', 'bab', ...DATE], folder).out
    expect(one).toContain('perbaiki baris templat di atas, lalu jalankan lagi perintah yang sama.')
    // The code that stopped the report, not the first of the warnings before it.
    expect(one.replace(/\s+/g, ' ')).toContain('lkjip explain LK501')
  })

  test('a part of a list that is shorter than its parts', () => {
    const folder = folderWith('2023-inspektorat.xlsx')
    const { code, out } = lkjip(['build', '.', '--shard', '2/2', ...DATE], folder)
    expect([code, out]).toEqual([0, 'Tidak ada buku kerja untuk bagian ini.\n'])
  })

  test('two workbooks of the same office and year are reported before any work', () => {
    const folder = folderWith('2022-disnaker.xlsx')
    writeFileSync(join(folder, 'salinan.xlsx'), readFileSync(join(folder, '2022-disnaker.xlsx')))
    const { code, err } = lkjip(['build', '.', '-o', 'hasil', ...DATE], folder)
    expect(code).toBe(2)
    expect(err).toContain('Tidak ada yang dibuat')
    expect(existsSync(join(folder, 'hasil'))).toBe(false)
  })

  test('--shard spreads one list, --list and --exclude choose, progress as NDJSON', () => {
    const folder = folderWith('2022-disnaker.xlsx', '2023-inspektorat.xlsx', '2024-kecamatan.xlsx')
    writeFileSync(join(folder, 'daftar.txt'), '# dua berkas\n2023-inspektorat.xlsx\n2024-kecamatan.xlsx\n')
    const lines = (args: readonly string[]): readonly string[] =>
      lkjip(['build', ...args, '-o', 'hasil', '--progress', 'ndjson', ...DATE], folder)
        .out.trim()
        .split('\n')
        .map((line) => JSON.parse(line).file)
    expect(lines(['--list', 'daftar.txt', '--shard', '1/2'])).toEqual(['2023-inspektorat.xlsx'])
    expect(lines(['--list', 'daftar.txt', '--shard', '2/2'])).toEqual(['2024-kecamatan.xlsx'])
    // `find` and `ls` list a folder in another order on another machine.
    const turned = ['2024-kecamatan.xlsx', '2023-inspektorat.xlsx', '--shard']
    expect([...lines([...turned, '1/2']), ...lines([...turned, '2/2'])]).toEqual([
      '2023-inspektorat.xlsx',
      '2024-kecamatan.xlsx',
    ])
    expect(lines(['*.xlsx', '--exclude', '2022*', '--exclude', '2024*'])).toEqual(['2023-inspektorat.xlsx'])
  })
})
