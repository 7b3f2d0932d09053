/** The control: fetches one page from the program and sends the same bytes and headers to whoever asks for anything. */
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const [url = ''] = process.argv.slice(2)
const asking = get(url, { headers: { 'Accept-Encoding': 'br' } })
const [answer] = (await once(asking, 'response')) as [IncomingMessage]
const body = await buffer(answer)
const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...headers } = answer.headers
const server = createServer((_request, response) => {
  response.writeHead(200, headers as Record<string, string>)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
