import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { describe, expect, test } from 'vitest'
import { BadSetting, settingNames } from '../config.ts'
import { BackupUnfit, backupFaults } from '../platform/backup/open-backup.ts'
import { DatabaseTaken } from '../platform/backup/restore-backup.ts'
import { CannotListen } from '../platform/http/listen.ts'
import { MigrationChanged } from '../platform/migrate.ts'
import { PostgresFailure, type PostgresFailureCode } from '../platform/postgres/postgres.ts'
import { DatabaseUnfit, prepareExistingServer } from '../platform/roles.ts'
import { sayCommand } from './command.messages.ts'
import { explain } from './explain.ts'
import { NoCityThere } from './where-it-stands.ts'

const failures: Record<PostgresFailureCode, Record<string, string | number>> = {
  'os-user-unknown': { uid: 1234 },
  'data-folder-unreachable': { folder: '/root/data', user: 'postgres' },
  'data-folder-owner': { folder: '/srv/data' },
  'data-folder-in-use': { folder: '/srv/data', pid: 4321 },
  'data-folder-elsewhere': { folder: '/srv/data' },
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

  test.for(backupFaults)('what is wrong with a backup is said in a sentence: %s', (fault) => {
    const values = { file: '/backup/wirken.zip', part: 'tables/city.txt', reason: 'ENOSPC', name: '0099-later.sql' }
    const words = explain(new BackupUnfit(fault, values), lang)
    expect(words).toMatch(/^[A-ZÄÖÜ].+\/backup\/wirken\.zip.*\.$/)
    expect(words).not.toMatch(/[{}]|undefined/)
  })

  test('what comes from the system is said in a sentence as well', () => {
    const cannot = (address: string, port: number, code: string) =>
      new CannotListen(address, port, Object.assign(new Error(`listen ${code}`), { code }))
    const expected: [unknown, string][] = [
      [cannot('::1', 3000, 'EADDRINUSE'), '::1:3000'],
      [cannot('0.0.0.0', 80, 'EACCES'), '0.0.0.0:80'],
      [cannot('300.1.1.1', 3000, 'ENOTFOUND'), 'HOST'],
      [new MigrationChanged('0001-cities.sql'), '0001-cities.sql'],
      [new DatabaseTaken('Musterstadt'), 'Musterstadt'],
      [new NoCityThere('/srv/data'), '/srv/data'],
      [new DatabaseUnfit('PostgreSQL 15 or later is needed'), '15'],
    ]
    for (const [error, told] of expected) {
      expect(explain(error, lang)).toContain(told)
      expect(explain(error, lang)).not.toMatch(/\n\s+at /)
    }
  })

  test.for([
    ['', 'ECONNREFUSED', 'error.connection'],
    ['read ECONNRESET', 'ECONNRESET', 'error.connection'],
    ['connect ETIMEDOUT 192.0.2.1:5432', 'ETIMEDOUT', 'error.connection'],
    ['connect EHOSTUNREACH 192.0.2.1:5432', 'EHOSTUNREACH', 'error.connection'],
    ['getaddrinfo ENOTFOUND nirgends', 'ENOTFOUND', 'error.connection'],
    ['timeout expired', undefined, 'error.connection'],
    ['timeout exceeded when trying to connect', undefined, 'error.connection'],
    ['no pg_hba.conf entry for host "192.0.2.7", user "wirken_app"', '28000', 'error.not_admitted'],
    ['password authentication failed for user "wirken"', '28P01', 'error.password'],
    ['database "nirgends" does not exist', '3D000', 'error.no_database'],
    ['the database system is starting up', '57P03', 'error.busy'],
    ['terminating connection due to administrator command', '57P01', 'error.busy'],
    ['sorry, too many clients already', '53300', 'error.busy'],
  ] as const)('what keeps from the database: %s (%s)', ([message, code, key]) => {
    const said = explain(Object.assign(new Error(message), code && { code }), lang)
    expect(said).toBe(sayCommand(lang, key, { words: message || code }))
  })

  test('each wrong setting has a line that says what it must be', () => {
    const [head, ...lines] = explain(new BadSetting(settingNames), lang).split('\n')
    expect(head).toBe(sayCommand(lang, 'error.setting'))
    expect(lines).toEqual(settingNames.map((name) => `${name}: ${sayCommand(lang, `setting.${name}`)}`))
  })

  test('a server that hangs up without a word is one that does not answer', async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const error = await prepareExistingServer(`postgres://wirken:geheim@127.0.0.1:${port}/plan`).catch((one) => one)
    server.close()
    expect(explain(error, lang)).toContain(sayCommand(lang, 'error.connection', { words: error.message }))
  })

  test('a bug keeps its trace', () => {
    expect(explain(new Error('not thought of'), lang)).toMatch(/not thought of\n\s+at /)
    expect(explain('thrown', lang)).toBe('thrown')
  })
})
