#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A run is over before optimised machine code pays for its making, which takes as long again on a second processor:
// functions must have run for longer before they are optimised. Node 20 knows the first flag, later ones the second;
// a flag that is not known is passed over.
v8.setFlagsFromString('--interrupt-budget=4000000')
v8.setFlagsFromString('--invocation-count-for-turbofan=100000')
// Keeps compiled code between runs, where the runtime can (Node 22.1 and later).
module.enableCompileCache?.()
await import('../dist/main.js')
