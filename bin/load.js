// Loads the parts of the bundled program, with the code that the build compiled where it did so for this very runtime.
// CommonJS (package.json beside this file): the runtime's loader of modules takes 5 ms to start, a tenth of its own time.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const process = require('node:process')
const v8 = require('node:v8')
const { Script } = require('node:vm')

// Flags of the versions tested; any other version goes without.
// A run is over before optimised machine code pays for its making, which takes as long again on a second processor:
// functions must have run for longer before they are optimised.
const LATER = '--invocation-count-for-turbofan=100000'
const optimise = { 20: '--interrupt-budget=4000000', 22: LATER, 24: LATER, 26: LATER }[
  process.versions.node.split('.')[0]
]
if (optimise !== undefined) {
  v8.setFlagsFromString(optimise)
  // The heap may grow by so much, not to four times its size, before it is cleared: a large report needs less memory.
  v8.setFlagsFromString('--heap-growing-percent=60')
  // Garbage is marked when it is cleared, in one go: a run has no one to keep waiting, and would wait at its end for
  // marking that serves nothing any more.
  v8.setFlagsFromString('--no-incremental-marking')
}

const DIST = join(__dirname, '..', 'dist')

/** Where scripts/compile-ahead.mjs puts compiled code: it serves one version of Node on one kind of machine. */
const COMPILED = join(DIST, `compiled-${process.version}-${process.platform}-${process.arch}`)

/** Of each part loaded with compiled code: its script, and what it exports. */
const scripts = new Map()
const modules = new Map()

/** Needing no compiling saves a sixth of `check` and of `build`. */
function loadCompiled(name) {
  const known = modules.get(name)
  if (known !== undefined) return known.exports
  const filename = join(DIST, name)
  const kept = join(COMPILED, `${name}.bin`)
  // The runtime itself refuses compiled code of another version, and compiles.
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`
  const script = new Script(source, {
    filename,
    ...(existsSync(kept) ? { cachedData: readFileSync(kept) } : {}),
  })
  const part = { exports: {} }
  scripts.set(name, script)
  modules.set(name, part)
  const inside = (wanted) => (wanted.startsWith('./') ? loadCompiled(wanted.slice(2)) : require(wanted))
  script.runInThisContext()(part.exports, inside, part, filename)
  return part.exports
}

/** A part by its file name in dist/. Without compiled code the runtime loads it, and may keep what it compiles itself. */
const load = existsSync(COMPILED) ? loadCompiled : (name) => require(join(DIST, name))

module.exports = { COMPILED, load, loadCompiled, scripts }
