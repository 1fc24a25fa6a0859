/** What is said of a fault in the program itself: plainly, never as a stack trace unless asked for. */
import process from 'node:process'
import { version } from './package-root.ts'

/** Indonesian sentences, one a line; the technical part follows where LKJIP_DEBUG=1 asks for it. */
export function describeFault(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const stack = process.env.LKJIP_DEBUG === '1' && error instanceof Error ? [error.stack ?? ''] : []
  return [
    `Terjadi kesalahan di dalam program lkjip ${version()}, bukan di buku kerja: ${text}`,
    'Laporkan kepada pengelola lkjip dengan menyertakan perintah yang dijalankan dan buku kerjanya.',
    'Rincian teknis muncul bila dijalankan dengan LKJIP_DEBUG=1.',
    ...stack,
  ].join('\n')
}
