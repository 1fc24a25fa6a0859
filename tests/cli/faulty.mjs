// Preloaded into the program by a test: a fault of the program itself, at the name of one office.
for (const method of ['split', 'trim', 'toLowerCase', 'normalize']) {
  const original = String.prototype[method]
  String.prototype[method] = function (...args) {
    if (String(this) === 'Inspektorat Daerah') throw new TypeError('cannot read properties of undefined')
    return original.apply(this, args)
  }
}
