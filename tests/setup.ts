/** Property tests draw the same cases in every run; `LKJIP_SEED=…` draws others. */
import process from 'node:process'
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.LKJIP_SEED ?? 20221231) })
