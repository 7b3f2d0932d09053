import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Database } from '../database.ts'
import { KnownVersions } from './known-versions.ts'
import { PageCache } from './page-cache.ts'
import { makeEntry } from './page-entry.ts'

const key = { cityId: 'c', address: '/de/' }
const words = (text: string) => new TextEncoder().encode(text)
const entryOf = (text: string, version: number, validUntil = Number.POSITIVE_INFINITY) =>
  makeEntry(words(text), { version, validUntil, headers: {} })

/** A cache whose database is at `database.version`; nobody else's writes are heard of. */
function open({ version = 1, mostBytes = 1_000_000, now = (): number => 0 } = {}) {
  const database = { version, asked: 0 }
  const versions = new KnownVersions({} as Database, async () => {
    database.asked += 1
    return database.version
  })
  versions.beginHearing()
  return { database, versions, cache: new PageCache(versions, mostBytes, now) }
}

describe('a page', () => {
  test('is made once for fifty who ask at once, and not again', async () => {
    const { cache } = open()
    let made = 0
    const render = async () => {
      made += 1
      await sleep(5)
      return entryOf('Plan', 1)
    }
    const all = await Promise.all(Array.from({ length: 50 }, () => cache.find(key, render)))
    expect(new Set(all).size).toBe(1)
    await cache.find(key, render)
    expect(made).toBe(1)
    expect(cache.peek(key)).toBe(all[0])
  })

  test('is made anew once the version has risen, also while an older one is under way', async () => {
    const { cache, versions, database } = open()
    await versions.wanted('c')
    const slow = cache.find(key, async () => {
      await sleep(20)
      return entryOf('alt', 1)
    })
    await sleep(5)
    database.version = 2
    versions.raise('c', 2)
    const fresh = await cache.find(key, () => entryOf('neu', 2))
    await slow
    expect([fresh?.version, cache.peek(key)?.version]).toEqual([2, 2])
  })

  test('that says something of the day is made anew when the day has ended', async () => {
    let now = 100
    const { cache } = open({ now: () => now })
    await cache.find(key, () => entryOf('heute', 1, 200))
    expect(cache.peek(key)?.version).toBe(1)
    now = 200
    expect(cache.peek(key)).toBeUndefined()
  })

  test('that failed is not kept', async () => {
    const { cache } = open()
    await expect(cache.find(key, () => Promise.reject(new Error('so')))).rejects.toThrow('so')
    expect(await cache.find(key, async () => undefined)).toBeUndefined()
    expect((await cache.find(key, () => entryOf('da', 1)))?.version).toBe(1)
  })
})

describe('memory', () => {
  test('is bounded, and what nobody asked for longest goes first', async () => {
    const { cache } = open({ mostBytes: 40_000 })
    const at = (n: number) => ({ cityId: 'c', address: `/de/${n}` })
    for (let n = 0; n < 100; n++) {
      await cache.find(at(n), () => entryOf(`Seite ${n}`, 1))
      cache.peek(at(0))
      expect(cache.bytes).toBeLessThanOrEqual(40_000)
    }
    expect([0, 1, 99].map((n) => cache.peek(at(n)) !== undefined)).toEqual([true, false, true])
  })

  test('of pages is safe from whoever invents queries', async () => {
    const { cache } = open({ mostBytes: 40_000 })
    await cache.find(key, () => entryOf('Plan', 1))
    for (let n = 0; n < 100; n++) await cache.find({ ...key, address: `/de/?x=${n}` }, () => entryOf('Plan', 1))
    expect(cache.peek(key)).toBeDefined()
  })
})

describe('while nobody hears of rises', () => {
  test('the database is asked for each request, and again before it is trusted', async () => {
    const { cache, versions, database } = open()
    await cache.find(key, () => entryOf('Plan', 1))
    versions.endHearing()
    expect(cache.peek(key)).toBeUndefined()
    database.version = 2
    expect((await cache.find(key, () => entryOf('neu', 2)))?.version).toBe(2)
    const asked = database.asked
    for (let i = 0; i < 3; i++) await cache.find(key, () => Promise.reject(new Error('it is kept')))
    expect(database.asked).toBe(asked + 3)

    versions.beginHearing()
    expect(cache.peek(key)).toBeUndefined()
    await cache.find(key, () => Promise.reject(new Error('it is kept')))
    expect(cache.peek(key)?.version).toBe(2)
  })
})
