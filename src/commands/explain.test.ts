import { describe, expect, test } from 'vitest'
import { BadSetting } from '../config.ts'
import { MigrationChanged } from '../platform/migrate.ts'
import { PostgresFailure, type PostgresFailureCode } from '../platform/postgres/postgres.ts'
import { DatabaseUnfit } from '../platform/roles.ts'
import { explain } from './explain.ts'

const failures: Record<PostgresFailureCode, Record<string, string | number>> = {
  'os-user-unknown': { uid: 1234 },
  'data-folder-unreachable': { folder: '/root/data', user: 'postgres' },
  'data-folder-owner': { folder: '/srv/data' },
  'data-folder-in-use': { folder: '/srv/data', pid: 4321 },
  'data-folder-version': { folder: '/srv/data' },
  'binaries-unreachable': { folder: '/root/wirken', user: 'postgres' },
  'initialising-failed': { log: 'no space left on device' },
  'server-failed': { log: 'FATAL: out of shared memory' },
  'orphan-stays': { pid: 4321 },
}

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test.for(Object.entries(failures))('%s is said in a sentence, with all that helps to find it', ([code, values]) => {
    const words = explain(new PostgresFailure(code as PostgresFailureCode, values), lang)
    expect(words).toMatch(/^[A-ZÄÖÜ].+\./)
    expect(words).not.toMatch(/\n\s+at |[{}]|undefined/)
    const told = code === 'os-user-unknown' || code === 'orphan-stays' ? [] : Object.values(values)
    for (const value of told) expect(words).toContain(String(value))
  })

  test('what comes from the system is said in a sentence as well', () => {
    const taken = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', address: '::1', port: 3000 })
    const closed = Object.assign(new Error('listen EACCES'), { code: 'EACCES', address: '0.0.0.0', port: 80 })
    const both = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })
    const expected: [unknown, string][] = [
      [taken, '::1:3000'],
      [closed, '0.0.0.0:80'],
      [both, 'ECONNREFUSED'],
      [new BadSetting('PORT: too small'), 'PORT: too small'],
      [new MigrationChanged('0001-cities.sql'), '0001-cities.sql'],
      [new DatabaseUnfit('PostgreSQL 15 or later is needed'), '15'],
    ]
    for (const [error, told] of expected) {
      expect(explain(error, lang)).toContain(told)
      expect(explain(error, lang)).not.toMatch(/\n\s+at /)
    }
  })

  test('a bug keeps its trace', () => {
    expect(explain(new Error('not thought of'), lang)).toMatch(/not thought of\n\s+at /)
    expect(explain('thrown', lang)).toBe('thrown')
  })
})
