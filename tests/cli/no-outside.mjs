// Preloaded into the program by a test: whatever would reach the network or start another program throws and is told.
import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

function forbid(owner, name, what) {
  owner[name] = () => {
    process.stderr.write(`OUTSIDE ${what}\n`)
    process.exitCode = 99
    throw new Error(`OUTSIDE ${what}`)
  }
}

for (const name of ['connect', 'createConnection', 'createServer']) forbid(net, name, `net.${name}`)
forbid(net.Socket.prototype, 'connect', 'Socket.connect')
forbid(net.Server.prototype, 'listen', 'Server.listen')
forbid(tls, 'connect', 'tls.connect')
forbid(dgram, 'createSocket', 'dgram.createSocket')
for (const [name, owner] of Object.entries({ http, https })) {
  forbid(owner, 'request', `${name}.request`)
  forbid(owner, 'get', `${name}.get`)
}
forbid(http2, 'connect', 'http2.connect')
for (const owner of [dns, dns.promises]) {
  for (const name of Object.keys(owner)) {
    if (/^(?:lookup|resolve|reverse)/.test(name)) forbid(owner, name, `dns.${name}`)
  }
}
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  forbid(childProcess, name, `child_process.${name}`)
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  if (name in globalThis) forbid(globalThis, name, name)
}
syncBuiltinESMExports()
