// Bundles src/cli into dist/: one small entry, one chunk a command, so that each command loads only what it needs.
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { builtInChapters } from './built-in-chapters.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Modules of the runtime that a library loads for what is hardly ever asked of them, which costs every run a fifteenth of
 * the bare runtime's time each: programs of their own as commands (commander), and whether the output is a terminal
 * (chalk), which the output itself tells.
 *
 * @type {import('esbuild').Plugin}
 */
const runtimeWhenAsked = {
  name: 'runtime-when-asked',
  setup(build) {
    const whenAsked = (module, library, contents) => {
      build.onResolve({ filter: new RegExp(`^node:${module}$`) }, ({ importer }) =>
        new RegExp(`[\\\\/]${library}[\\\\/]`).test(importer)
          ? { path: module, namespace: 'when-asked' }
          : null,
      )
      build.onLoad({ filter: new RegExp(`^${module}$`), namespace: 'when-asked' }, () => ({ contents }))
    }
    whenAsked(
      'child_process',
      'commander',
      "module.exports = { get spawn() { return require('node:child_process').spawn } }",
    )
    whenAsked(
      'tty',
      'chalk',
      'module.exports = { isatty: (fd) => (fd === 2 ? process.stderr : process.stdout).isTTY === true }',
    )
  },
}

await rm(join(ROOT, 'dist'), { recursive: true, force: true })
const { metafile, outputFiles } = await build({
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
  plugins: [builtInChapters(), runtimeWhenAsked],
  outExtension: { '.js': '.cjs' },
  write: false,
})
await mkdir(join(ROOT, 'dist'))
await Promise.all(outputFiles.map(async ({ path, text }) => writeFile(path, await asScript(text))))
execFileSync(process.execPath, [join(ROOT, 'scripts', 'compile-ahead.mjs')], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
// Another process must take the compiled code: it is refused without a word where flags have changed meanwhile.
const take = `
const { loadCompiled, scripts } = require(${JSON.stringify(join(ROOT, 'bin', 'load.js'))})
loadCompiled('main.cjs')
if (scripts.get('main.cjs').cachedDataRejected !== false) throw new Error('The compiled code was refused.')`
execFileSync(process.execPath, ['-e', take], { stdio: 'inherit' })

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

/**
 * A module as CommonJS, which can be loaded together with compiled code; the runtime has no such way for modules. Only
 * modules can be split, so the bundler makes those first.
 */
async function asScript(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__url' },
  })
  if (!text.includes('import.meta.url')) return code
  return `const __url=require("node:url").pathToFileURL(__filename).href;${code}`
}
