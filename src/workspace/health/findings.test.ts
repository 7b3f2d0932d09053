import { describe, expect, test } from 'vitest'
import type { DatabaseFacts } from '../../platform/database-facts.ts'
import type { FolderFacts } from '../../platform/postgres/postgres.ts'
import { findInDatabase } from './database.findings.ts'
import { type Finding, tellFindings } from './finding.ts'
import { findInFolder, findInNode } from './machine.findings.ts'
import { findInSettings, reachOf } from './settings.findings.ts'

const told = (findings: Finding[]) => findings.map(({ level, key }) => `${level} ${key}`)

describe('of the settings', () => {
  const settings = {
    publicUrl: 'https://plan.example.org',
    host: '127.0.0.1',
    behindProxy: true,
    smtpUrl: 'smtps://mail',
  }
  test.for([
    ['all well', {}, ['good url.good', 'good mail.good']],
    ['no encryption on the internet', { publicUrl: 'http://plan.example.org' }, ['wrong url.http', 'good mail.good']],
    ['none in the house', { publicUrl: 'http://rathaus:3000' }, ['mind url.http_house', 'good mail.good']],
    [
      'a trial at home',
      { publicUrl: 'http://localhost:3000', behindProxy: false },
      ['good url.good', 'good mail.good'],
    ],
    [
      'others come, links lead here',
      { publicUrl: 'http://localhost:3000', host: '0.0.0.0' },
      ['mind url.local', 'good mail.good'],
    ],
    [
      'a server in front of which nobody told',
      { behindProxy: false },
      ['good url.good', 'mind proxy', 'good mail.good'],
    ],
    ['no mail', { smtpUrl: undefined }, ['good url.good', 'mind mail.none']],
  ] as const)('%s', ([, other, expected]) => {
    expect(told(findInSettings({ ...settings, ...other }))).toEqual(expected)
  })

  test.for([
    ['localhost', 'here'],
    ['127.0.0.1', 'here'],
    ['[::1]', 'here'],
    ['172.20.1.1', 'house'],
    ['rathaus.intern', 'house'],
    ['[fd00::1]', 'house'],
    ['172.32.1.1', 'everywhere'],
    ['plan.stadt.example', 'everywhere'],
    ['[2001:db8::1]', 'everywhere'],
  ] as const)('%s can be reached from %s', ([host, expected]) => {
    expect(reachOf(host)).toBe(expected)
  })
})

describe('of the machine', () => {
  const folder: FolderFacts = {
    path: '/var/lib/wirken',
    isThere: true,
    isOpen: true,
    owner: 'wirken',
    user: 'wirken',
    isOpenToAll: false,
    hasData: true,
    free: 50e9,
  }
  test.for([
    ['all well', {}, ['good folder.good', 'good disk']],
    ['nothing there yet', { isThere: false }, ['mind folder.none', 'good disk']],
    ['nothing in it yet', { hasData: false }, ['mind folder.empty', 'good disk']],
    ['not ours', { isOpen: false, owner: 'root' }, ['wrong folder.closed', 'good disk']],
    ['everybody’s', { isOpenToAll: true }, ['good folder.good', 'mind folder.open', 'good disk']],
    ['little room', { free: 0.8e9 }, ['good folder.good', 'mind disk']],
    ['no room', { free: 0.1e9 }, ['good folder.good', 'wrong disk']],
  ] as const)('%s', ([, other, expected]) => {
    expect(told(findInFolder({ ...folder, ...other }))).toEqual(expected)
  })

  test('Node.js', () => {
    expect(told([findInNode('24.1.0'), findInNode('22.9.0')])).toEqual(['good node.good', 'wrong node.old'])
  })
})

describe('of the database', () => {
  const log = {
    slug: 'stadt',
    name: 'Stadt',
    head: { number: 1, digest: 'f00d' },
    erased: 0,
    nameless: 0,
    breaks: [],
    unnamed: 0,
  }
  const facts: DatabaseFacts = {
    version: '18.4',
    size: 40e6,
    connections: { open: 3, most: 100 },
    cities: [{ name: 'Stadt', demo: false }],
    powerful: [],
    unguarded: [],
    unhidden: [],
    pending: [],
    lastBackup: new Date('2026-11-26T02:00:00Z'),
    lastRun: new Date('2026-11-26T10:00:00Z'),
    mail: { waiting: 0, failed: 0, oldest: undefined },
    logs: [log],
  }
  const asked = { publicUrl: 'https://plan.example.org', now: new Date('2026-11-27T09:00:00Z') }
  const found = (other: Partial<DatabaseFacts>) => told(findInDatabase('en', { ...facts, ...other }, asked))
  const breaks = [{ number: 1, to: 1, reason: 'changed' }] as const

  test('all well', () => expect(found({}).filter((one) => !one.startsWith('good'))).toEqual([]))

  test.for<[string, Partial<DatabaseFacts>, string]>([
    ['a role above the rules', { powerful: ['wirken_app'] }, 'wrong roles.powerful'],
    ['what is hidden lies open', { unhidden: ['guide_hidden_place'] }, 'wrong unhidden'],
    ['a rule switched off', { unguarded: ['plan_plan'] }, 'wrong unguarded'],
    ['tables of an older version', { pending: ['0014-backup.sql'] }, 'mind migrations.pending'],
    ['the demonstration city on the internet', { cities: [{ name: 'Musterstadt', demo: true }] }, 'wrong city.demo'],
    ['no city', { cities: [], logs: [] }, 'mind city.none'],
    ['no backup', { lastBackup: undefined }, 'mind backup.none'],
    ['an old backup', { lastBackup: new Date('2026-11-01T02:00:00Z') }, 'mind backup.last'],
    ['connections nearly used up', { connections: { open: 90, most: 100 } }, 'mind database.crowded'],
    ['daily work never done', { lastRun: undefined }, 'mind daily.none'],
    ['daily work that stopped', { lastRun: new Date('2026-11-20T10:00:00Z') }, 'wrong daily.late'],
    [
      'mail that does not go',
      { mail: { waiting: 2, failed: 1, oldest: new Date('2026-11-27T08:59:00Z') } },
      'mind mail.queue.failed',
    ],
    [
      'mail that waits long',
      { mail: { waiting: 1, failed: 0, oldest: new Date('2026-11-27T07:00:00Z') } },
      'mind mail.queue.waiting',
    ],
    ['a log that was changed', { logs: [{ ...log, breaks: [...breaks] }] }, 'wrong audit.lines'],
  ])('%s', ([, other, expected]) => {
    expect(found(other).filter((one) => !one.startsWith('good'))).toEqual([expected])
  })

  test('what was found is told in lines, and what it comes to', () => {
    const findings = findInDatabase('en', { ...facts, powerful: ['wirken'], lastBackup: undefined }, asked)
    const lines = tellFindings('en', findings)
    expect(lines[0]).toBe('✓ The database answers: PostgreSQL 18.4.')
    expect(lines[2]).toMatch(/^✗ Wrong: .*wirken/)
    expect(lines.at(-1)).toBe('One thing is wrong; there is one thing to mind.')
  })
})
