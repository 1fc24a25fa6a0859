// Bundles src/cli into dist/: one small entry, one chunk a command, so that each command loads only what it needs.
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { docxSpeed } from './docx-speed.mjs'

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true })
await build({
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'external',
  logLevel: 'warning',
  plugins: [docxSpeed()],
  // CommonJS packages in the bundle ask for Node's own modules through `require`.
  banner: { js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);" },
})
