// Bundles src/cli into dist/: one small entry, one chunk a command, so that each command loads only what it needs.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { builtInChapters } from './built-in-chapters.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

await rm(join(ROOT, 'dist'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: ROOT,
  metafile: true,
  entryPoints: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [builtInChapters()],
  // CommonJS packages in the bundle ask for Node's own modules through `require`.
  banner: { js: "import { createRequire as _cr } from 'node:module'; const require = _cr(import.meta.url);" },
})

// The licence of every library whose code went into the bundle.
const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(0, 1) ?? [],
  ),
)
const notices = await Promise.all([...packages].sort().map(licenceOf))
await writeFile(join(ROOT, 'dist', 'LICENSES.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`))

/** Name, version and licence text of a package in node_modules. */
async function licenceOf(folder) {
  const path = join(ROOT, folder)
  const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))
  const file = (await readdir(path)).find((one) => /^(licen[cs]e|copying)/i.test(one))
  const text = file === undefined ? '' : await readFile(join(path, file), 'utf8')
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}
