import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadFiles, serveFiles } from './static-files.ts'

const sheet = `body{color:#000}${'/* again */'.repeat(50)}`
const app = new Hono()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirken-files-'))
  await writeFile(join(folder, 'page-0a1b.css'), sheet)
  await writeFile(join(folder, 'names.json'), '{}')
  await writeFile(join(folder, '.env'), 'SECRET=1')
  const files = await loadFiles(folder)
  app.get('/assets/:file', serveFiles(files, { hashed: true }))
  app.get('/:file', serveFiles(files, { hashed: false }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ask = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

test('a file with its digest in the name is kept for good, any other for a day', async () => {
  const hashed = await ask('/assets/page-0a1b.css')
  expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(hashed.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
  expect(await hashed.text()).toBe(sheet)
  expect((await ask('/page-0a1b.css')).headers.get('Cache-Control')).toBe('public, max-age=86400')
})

test('who takes brotli gets it, and caches know that it depends on that', async () => {
  for (const wish of ['br', 'gzip, deflate, br', 'br;q=0.5']) {
    const answer = await ask('/assets/page-0a1b.css', { 'Accept-Encoding': wish })
    expect([answer.headers.get('Content-Encoding'), answer.headers.get('Vary')]).toEqual(['br', 'Accept-Encoding'])
    const sent = Buffer.from(await answer.arrayBuffer())
    expect(sent.length).toBeLessThan(sheet.length / 2)
    expect(brotliDecompressSync(sent).toString()).toBe(sheet)
  }
})

test('who does not take brotli gets the file as it is', async () => {
  for (const wish of ['', 'gzip', 'br;q=0', 'gzip, br; q=0.0', 'brx']) {
    const answer = await ask('/assets/page-0a1b.css', { 'Accept-Encoding': wish })
    expect([wish, answer.headers.get('Content-Encoding'), await answer.text()]).toEqual([wish, null, sheet])
  }
})

test('who has the file already is told so, however the tag is written', async () => {
  const tag = (await ask('/assets/page-0a1b.css')).headers.get('ETag') ?? ''
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const answer = await ask('/assets/page-0a1b.css', { 'If-None-Match': known })
    expect([known, answer.status, await answer.text()]).toEqual([known, 304, ''])
    expect(answer.headers.get('ETag')).toBe(tag)
    expect(answer.headers.get('Cache-Control')).toContain('immutable')
  }
  expect((await ask('/assets/page-0a1b.css', { 'If-None-Match': '"other"' })).status).toBe(200)
})

test('of a folder only what pages need is served', async () => {
  for (const path of ['/assets/names.json', '/assets/.env', '/assets/..%2fpackage.json', '/assets/nix.css']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404])
  }
})

test('a folder that is not there holds no files', async () => {
  expect(await loadFiles(join(folder, 'nix'))).toEqual(new Map())
})
