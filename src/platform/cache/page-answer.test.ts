import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { answerWith, asksForKept } from './page-answer.ts'
import { chooseEncoding, compressThoroughly, makeEntry } from './page-entry.ts'

const html = `<!doctype html>${Array.from({ length: 300 }, (_, n) => `<p>${n ** 3} Menschen in ${n} Stadtteilen</p>`).join('')}`
const headers = { 'Content-Type': 'text/html; charset=UTF-8', Vary: 'Accept-Encoding' }
const entry = () => makeEntry(new TextEncoder().encode(html), { version: 1, validUntil: 1, headers })
const asking = (acceptEncoding?: string, ifNoneMatch?: string) => ({ acceptEncoding, ifNoneMatch })
const text = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array())

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0.0', 'identity'],
  ['*', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('a reader who takes %j gets %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding)
})

test('a header of twenty thousand parts costs no more than one of twenty', () => {
  expect(chooseEncoding(`${',;;q'.repeat(20_000)},br`)).toBe('identity')
})

describe('a kept page', () => {
  test('is the same in every encoding, each with a tag of its own', async () => {
    const one = await entry()
    const [br, gzip, plain] = ['br', 'gzip', undefined].map((taken) => answerWith(one, asking(taken)))
    expect(text(brotliDecompressSync(br!.body!))).toBe(html)
    expect(text(gunzipSync(gzip!.body!))).toBe(html)
    expect(text(plain!.body)).toBe(html)
    expect(new Set([br, gzip, plain].map((answer) => answer!.headers.ETag)).size).toBe(3)
    expect([br, gzip, plain].map((answer) => answer!.headers['Content-Encoding'])).toEqual(['br', 'gzip', undefined])
    expect(br!.headers['Content-Length']).toBe(String(br!.body!.length))
  })

  test('is not sent again to who has it, whichever encoding that was', async () => {
    const one = await entry()
    const { ETag = '' } = answerWith(one, asking('br')).headers
    await compressThoroughly(one)
    for (const known of [ETag, `W/${ETag}`, `"other", ${ETag}`, '*']) {
      const answer = answerWith(one, asking('gzip', known))
      expect([answer.status, answer.body, answer.headers['Content-Type']]).toEqual([304, null, undefined])
    }
    expect(answerWith(one, asking('gzip', '"other"')).status).toBe(200)
  })

  test('gets smaller in a quiet moment, and another tag with it', async () => {
    const one = await entry()
    const before = answerWith(one, asking('br'))
    await compressThoroughly(one)
    const after = answerWith(one, asking('br'))
    expect(after.body!.length).toBeLessThanOrEqual(before.body!.length)
    expect(after.headers.ETag).not.toBe(before.headers.ETag)
    expect(text(brotliDecompressSync(after.body!))).toBe(html)
  })
})

test('who sends something, or wants JSON at a page, is not answered from memory', () => {
  expect(asksForKept('GET', '/de/', 'text/html,*/*;q=0.8')).toBe(true)
  expect(asksForKept('HEAD', '/de/', undefined)).toBe(true)
  expect(asksForKept('POST', '/de/', undefined)).toBe(false)
  expect(asksForKept('GET', '/de/plan', 'application/json')).toBe(false)
  expect(asksForKept('GET', '/api/v1/plans', 'application/json')).toBe(true)
})
