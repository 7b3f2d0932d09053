import { expect, test } from 'vitest'
import type { CityLog } from '../../platform/audit-verify.ts'
import { tellLog } from './tell-log.ts'

const log: CityLog = {
  slug: 'stadt',
  name: 'Musterstadt',
  head: { number: 1234, digest: 'f00d' },
  erased: 0,
  nameless: 0,
  breaks: [],
  unnamed: 0,
}

test('of a log that holds, its length and its end are told: somebody may keep them elsewhere', () => {
  expect(tellLog('en', log)).toEqual(['Musterstadt: The log is unharmed. 1,234 entries. End of the chain: f00d'])
  expect(tellLog('en', { ...log, erased: 2 })[0]).toContain('1,234 entries, 2 of them with erased values.')
  expect(tellLog('en', { ...log, nameless: 3 })[0]).toContain('1,234 entries, 3 of them without who it was.')
  expect(tellLog('de', { ...log, head: { number: 0, digest: '' } })).toEqual([
    'Musterstadt: Das Protokoll ist noch leer.',
  ])
})

test('of one that does not, each place and what is wrong there', () => {
  const breaks: CityLog['breaks'] = [
    { number: 3, to: 3, reason: 'changed' },
    { number: 1200, to: 1210, reason: 'missing' },
  ]
  expect(tellLog('en', { ...log, breaks, unnamed: 7 })).toEqual([
    'Musterstadt: The log is no longer as it was written.',
    '  Entry 3: It was changed, or stood elsewhere.',
    '  The entries 1200 to 1210 are missing.',
    '  and 7 more places',
  ])
})

test.for(['changed', 'values', 'unlinked', 'missing', 'again', 'beyond', 'head'] as const)(
  '%s is said in a sentence',
  (reason) => {
    for (const lang of ['de', 'en'] as const) {
      const [, line] = tellLog(lang, { ...log, breaks: [{ number: 17, to: 17, reason }] })
      expect(line).toMatch(/^ {2}[A-Z].*17.*\.$/)
    }
  },
)
