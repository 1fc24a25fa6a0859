#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'
import v8 from 'node:v8'

// A run is over before optimised machine code pays for its making, which takes as long again on a second processor:
// functions must have run for longer before they are optimised. The flags are those of the versions tested; any other
// version goes without.
const LATER = '--invocation-count-for-turbofan=100000'
const flag = { 20: '--interrupt-budget=4000000', 22: LATER, 24: LATER }[process.versions.node.split('.')[0]]
if (flag !== undefined) v8.setFlagsFromString(flag)
// Keeps compiled code between runs, where the runtime can (Node 22.1 and later).
module.enableCompileCache?.()
await import('../dist/main.js')
