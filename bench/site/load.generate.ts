import { once } from 'node:events'
import { connect } from 'node:net'

export type Load = { perSecond: number; p50: number; p99: number; answers: number; errors: number }

const headEnd = Buffer.from('\r\n\r\n')
let asked = 0

/**
 * Asks as fast as answers come, on several connections. It looks at the status and the length of an answer and at
 * nothing else: on two cores, whoever asks must not be what is measured.
 */
export async function load(port: number, pathOf: (n: number) => string, seconds: number, many = 32): Promise<Load> {
  const times: number[] = []
  let errors = 0
  const begun = performance.now()
  const until = begun + seconds * 1000

  async function askOn(): Promise<void> {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    let left = 0
    let sentAt = 0
    const send = () => {
      sentAt = performance.now()
      if (sentAt >= until) return socket.end()
      asked += 1
      socket.write(`GET ${pathOf(asked)} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n`)
    }
    socket.on('data', (piece) => {
      left = left > 0 ? left - piece.length : lengthOf(piece) - piece.length
      if (left > 0) return
      if (left < 0) errors += 1
      left = 0
      times.push(performance.now() - sentAt)
      send()
    })
    socket.on('error', () => (errors += 1))
    socket.on('connect', send)
    await once(socket, 'close')
  }

  await Promise.all(Array.from({ length: many }, askOn))
  const took = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const share = (part: number) => times[Math.floor(times.length * part)] ?? 0
  return { perSecond: times.length / took, p50: share(0.5), p99: share(0.99), answers: times.length, errors }
}

/** Bytes of a whole answer, from its beginning; 0 for one that is not wanted. */
function lengthOf(piece: Buffer): number {
  const end = piece.indexOf(headEnd)
  const head = piece.toString('latin1', 0, end)
  if (end === -1 || !head.startsWith('HTTP/1.1 200')) return 0
  return end + headEnd.length + Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
}
