import { connect } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'

/** What a first visit of a page brings over the wire: the page and what its head names, headers included, in bytes. */
export async function weighVisit(port: number, path: string): Promise<{ page: number; all: number }> {
  const answer = await fetchRaw(port, path)
  const html = brotliDecompressSync(answer.subarray(answer.indexOf('\r\n\r\n') + 4)).toString()
  const head = answer.toString('latin1', 0, answer.indexOf('\r\n\r\n'))
  const rules = /speculation-rules: "(.*?)"/i.exec(head)?.[1]
  const named = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script[^>]* src)="(\/.*?)"/g)].map(
    (one) => one[1]!,
  )
  let all = answer.length
  for (const other of [...named, ...(rules ? [rules] : [])]) all += (await fetchRaw(port, other)).length
  return { page: answer.length, all }
}

function fetchRaw(port: number, path: string): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1')
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: close\r\n\r\n`,
  )
  return buffer(socket)
}
