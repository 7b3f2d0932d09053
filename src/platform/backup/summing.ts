import { createHash } from 'node:crypto'
import { Transform, Writable } from 'node:stream'
import type { Sum } from './contents.ts'

/** Counts and digests what passes. PostgreSQL writes one row a line, and a line break within a value as two letters. */
function openSum() {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  return {
    add(piece: Buffer) {
      hash.update(piece)
      bytes += piece.length
      for (let at = piece.indexOf(0x0a); at >= 0; at = piece.indexOf(0x0a, at + 1)) rows += 1
    },
    sum: (): Sum => ({ rows, bytes, sha256: hash.digest('hex') }),
  }
}

/** Hands on what it is given. `sum` is asked once, when all has passed. */
export function summing() {
  const { add, sum } = openSum()
  const stream = new Transform({
    transform(piece, _encoding, done) {
      add(piece)
      done(null, piece)
    },
  })
  return { stream, sum }
}

/** The same for what goes no further. */
export function summedUp() {
  const { add, sum } = openSum()
  const stream = new Writable({
    write(piece, _encoding, done) {
      add(piece)
      done()
    },
  })
  return { stream, sum }
}
