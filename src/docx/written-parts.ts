/** The parts of a Word file as the library writes them, before they are packed: packed, they would be unpacked at once. */
import { type Document, Packer } from 'docx'
import { unzipSync } from 'fflate'

/** Content by path, in the order of the package. */
export type WrittenParts = ReadonlyMap<string, string | Uint8Array>

const isParts = (value: unknown): value is WrittenParts =>
  value instanceof Map &&
  [...value.values()].every((content) => typeof content === 'string' || content instanceof Uint8Array)

/** The library's compiler is not public: where it is not what it was, its packed file is taken apart. */
export async function writtenParts(document: Document): Promise<WrittenParts> {
  const compiler: unknown = Reflect.get(Packer, 'compiler')
  if (typeof compiler === 'object' && compiler !== null) {
    const compile: unknown = Reflect.get(compiler, 'compile')
    const parts: unknown = typeof compile === 'function' ? Reflect.apply(compile, compiler, [document]) : null
    if (isParts(parts)) return parts
  }
  return packedParts(document)
}

async function packedParts(document: Document): Promise<WrittenParts> {
  return new Map(Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))))
}
