#!/usr/bin/env node
import module from 'node:module'

// Keeps compiled code between runs, where the runtime can (Node 22.1 and later).
module.enableCompileCache?.()
await import('../dist/main.js')
