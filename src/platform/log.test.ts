import { PassThrough } from 'node:stream'
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { logBug, withoutData } from './log.ts'

test('what PostgreSQL quotes of a refused row stays out of the log', async ({ scope }) => {
  const error = await sql`select 'Herr Geheim'::uuid`.execute(scope.db).catch((one: Error) => one)
  Object.assign(error as Error, { detail: 'Failing row contains (Geheim)', where: 'Geheim' })
  const stream = new PassThrough()
  logBug(pino({ serializers: { err: withoutData } }, stream), error)
  const told = JSON.parse(String(stream.read()))
  expect(told.err.type).toBe('DatabaseError')
  expect(told.err).not.toHaveProperty('detail')
  expect(told.err).not.toHaveProperty('where')
})
