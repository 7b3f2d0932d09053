import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { type Look, labPaths, noLab, openLab } from '../../test/lab/lab.ts'
import { openStage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'

/** What must hold on a machine that is otherwise quiet. */
const leastScore = 0.99
/** How much later than on a bare page the largest paint may come, in ms. */
const mostBehindBare = 100

/** How fast Lighthouse finds the pages, beside a bare page that brings the same stylesheet and icon: nothing comes sooner. */
export const benchLab: Bench = async (args) => {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '3' } } })
  if (noLab) throw new Error(`no lab${noLab}`)
  const stage = await openStage()
  const lab = await openLab()
  try {
    await stage.serve({ WIRKEN_DEMO: '1' })
    const bare = await serveBare(stage.publicUrl)
    // The browser's own start is no part of any page.
    await lab.look(bare.url, { timed: true })
    const rounds = Number(values.rounds)
    const looksAt = async (url: string) => {
      const looks: Look[] = []
      for (let round = 0; round < rounds; round++) looks.push(await lab.look(url, { timed: true }))
      return looks
    }
    const floor = middle((await looksAt(bare.url)).map(({ paint }) => paint))
    console.log(`a bare page with our stylesheet and icon: largest paint after ${Math.round(floor)} ms`)
    for (const path of labPaths) tell(path, await looksAt(stage.publicUrl + path), floor)
    console.log(`load ${loadavg()[0]?.toFixed(1)} while this was measured`)
    bare.server.close()
  } finally {
    lab.close()
    await stage.strike()
  }
}

function tell(path: string, looks: Look[], floor: number): void {
  const score = middle(looks.map(({ scores }) => scores.performance ?? 0))
  const paint = middle(looks.map((look) => look.paint))
  const blocked = middle(looks.map((look) => look.blocked))
  const holds = score >= leastScore && paint - floor <= mostBehindBare
  if (!holds) process.exitCode = 1
  const told = `performance ${score}, largest paint after ${Math.round(paint)} ms, blocked for ${Math.round(blocked)} ms`
  console.log(`${path}: ${told}${holds ? '' : '  MISSED'}`)
}

function middle(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.POSITIVE_INFINITY
}

async function serveBare(publicUrl: string) {
  const [link = '', href = ''] =
    /<link rel="stylesheet" href="(.*?)"\/?>/.exec(await (await fetch(`${publicUrl}/de/`)).text()) ?? []
  const icon = '<link rel="icon" href="/favicon.svg" type="image/svg+xml">'
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${link}${icon}`
  const page = brotliCompressSync(
    `<!doctype html><html lang="de"><head>${head}</head><body><h1>Bare</h1></body></html>`,
  )
  const fetched = async (path: string) => brotliCompressSync(await (await fetch(publicUrl + path)).text())
  const answers: Record<string, [type: string, body: Buffer]> = {
    [href]: ['text/css', await fetched(href)],
    '/favicon.svg': ['image/svg+xml', await fetched('/favicon.svg')],
  }
  const server = createServer(({ url }, response) => {
    const [type, body] = answers[url ?? ''] ?? ['text/html', page]
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}/` }
}
