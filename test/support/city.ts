/** The tests' city: every test gets a scope whose transaction is rolled back when it ends. */
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { expect, inject, test as plain } from 'vitest'
import { listCities } from '../../src/platform/cities.ts'
import { type Database, openDatabase, openPool } from '../../src/platform/database.ts'
import { appRole, ownerRole } from '../../src/platform/roles.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { cloneTemplate, testDay } from './template.ts'

const cloned = new Map<string, Promise<pg.Pool>>()

/**
 * This worker's own copy of the template, of which nothing is ever committed; a test that commits asks for a further one
 * under a name, which is its file's own.
 */
export function poolOf(name?: string): Promise<pg.Pool> {
  const database = `test_${process.env.VITEST_POOL_ID ?? '0'}_${process.pid}_${name ? `${fileMark()}_${name}` : 'shared'}`
  const open = async () => {
    const superuser = inject('superuser')
    await cloneTemplate(superuser, database)
    return openPool({ ...superuser, user: appRole, database }, () => {})
  }
  const known = cloned.get(database) ?? open()
  cloned.set(database, known)
  return known
}

function fileMark(): string {
  return createHash('sha256')
    .update(expect.getState().testPath ?? '')
    .digest('hex')
    .slice(0, 8)
}

/** The owner of the tables behind a pool: row-level security does not bind it, and it alone founds and changes cities. */
export function ownerOf(pool: pg.Pool): pg.ClientConfig {
  return { ...inject('superuser'), user: ownerRole, database: pool.options.database ?? '' }
}

async function scopeIn(db: Database, slug: string): Promise<Scope> {
  const city = (await listCities(db)).find((one) => one.slug === slug)
  if (!city) throw new Error(`the tests have no city ${slug}`)
  return { db, city, viewer: { kind: 'command' }, lang: 'de', now: testDay }
}

/** A scope that commits, on a copy of its own. */
export async function committingScope(name: string, slug = 'musterstadt'): Promise<Scope> {
  return scopeIn(openDatabase(await poolOf(name)), slug)
}

export const test = plain.extend<{ scope: Scope; neighbour: Scope }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures wanted from this pattern
  scope: async ({}, use) => {
    const transaction = await openDatabase(await poolOf())
      .startTransaction()
      .execute()
    await use(await scopeIn(transaction, 'musterstadt'))
    await transaction.rollback().execute()
  },
  neighbour: async ({ scope }, use) => {
    await use(await scopeIn(scope.db, 'nachbarstadt'))
  },
})

export function asPublic(scope: Scope, lang: Scope['lang'] = scope.lang): Scope {
  return { ...scope, viewer: { kind: 'public' }, lang }
}
