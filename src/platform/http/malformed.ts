import { type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { sealed } from './security-headers.ts'

/** So long a refused client may go on sending before it is cut off: else it would never read why. */
const lastBytes = 500

const headers = sealed(
  new Headers({ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', Connection: 'close' }),
  false,
)

/** What is no HTTP never reaches the app. The answer has the headers of every other one, and repeats nothing. */
export function refuseMalformed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket) => {
    // An answer under way cannot be taken back.
    if (!socket.writable || socket.bytesWritten > 0 || error.code === 'ECONNRESET') return socket.destroy()
    const status = statusOf(error)
    const words = `${status} ${STATUS_CODES[status]}`
    const lines = Object.entries({ ...headers, 'Content-Length': String(words.length) })
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.end(`HTTP/1.1 ${words}\r\n${head}\r\n${words}`)
    setTimeout(() => socket.destroy(), lastBytes).unref()
  })
}

/** The same for what only the adapter to the app refuses: a host or an address that makes no URL. */
export function refusal(): Response {
  return new Response('400 Bad Request', { status: 400, headers })
}

/** A head that is too large without a single line end is an address that is too long, which is a bad request here. */
function statusOf({ code, rawPacket }: { code?: string | undefined; rawPacket?: Buffer }): number {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 408
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') return 413
  return code === 'HPE_HEADER_OVERFLOW' && rawPacket?.includes('\n') ? 431 : 400
}
