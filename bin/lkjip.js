#!/usr/bin/env node
const module_ = require('node:module')
const { load } = require('./load.js')

// Keeps compiled code between runs, where the runtime can (Node 22.1 and later).
module_.enableCompileCache?.()
void load('main.cjs').main()
