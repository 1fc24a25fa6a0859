// Starts a worker thread of the program; nothing else.
require('./load.js').load('worker.cjs')
