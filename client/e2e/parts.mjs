// Opens Office files, which are ZIP archives, with what Node has.
import { inflateRawSync } from 'node:zlib'

const centralEntry = 0x02014b50

/** The text of one part of an Office file, such as word/document.xml. */
export function partOf(file, name) {
  let at = file.readUInt32LE(file.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)

  while (file.readUInt32LE(at) === centralEntry) {
    const lengths = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset))
    const found = file.toString('utf8', at + 46, at + 46 + lengths[0])

    if (found === name) {
      const size = file.readUInt32LE(at + 20)
      const local = file.readUInt32LE(at + 42)
      const begins = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)

      return inflateRawSync(file.subarray(begins, begins + size)).toString('utf8')
    }

    at += 46 + lengths[0] + lengths[1] + lengths[2]
  }

  throw new Error(`There is no ${name} in this file.`)
}
