import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { read } from '../../../platform/transact.ts'
import { listVain } from './vain.queries.ts'
import { countable } from './vain.ts'
import { recordVain, showVain } from './vain.verbs.ts'

test.each([
  ['Katzen  Yoga?', 'katzen yoga'],
  ['تأشيرة', 'تأشيرة'],
  ['0511 555 010', undefined],
  ['ada@example.org', undefined],
  ['Aktenzeichen 12', undefined],
  ['https://example.org', undefined],
  ['ab', undefined],
  ['mein Vermieter Herr Beispiel will dass ich', undefined],
])('%s is counted as %s', (typed, counted) => expect(countable(typed)).toBe(counted))

test('words are kept from the third time on, without a minute and without anybody', async ({ neighbour: scope }) => {
  const everybody = asPublic(scope)
  const ask = (day: string) => recordVain({ ...everybody, now: new Date(`${day}T10:00:00Z`) }, 'Katzen Yoga')
  await ask('2026-11-01')
  await ask('2026-11-02')
  const digests = () => read(scope, (tx) => tx.selectFrom('guideVain').selectAll().execute())
  expect((await digests()).map(({ words }) => words)).toEqual(['', ''])
  expect(await read(scope, listVain)).toEqual([])
  await ask('2026-11-02')
  expect(await showVain(scope)).toEqual([{ words: 'katzen yoga', times: 3, lastOn: '2026-11-02' }])
  expect(Object.keys((await digests())[0]!).sort()).toEqual(['askedOn', 'cityId', 'digest', 'times', 'words'])
  await expect(showVain(everybody)).rejects.toThrow('showVain')
  await recordVain({ ...everybody, now: new Date('2027-03-01T10:00:00Z') }, 'etwas anderes')
  expect(await showVain(scope)).toEqual([])
})
