import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { read } from '../../platform/transact.ts'
import { addUnit, listUnits } from './accounts.ts'

test('units are sorted as the reader’s language sorts their names there', async ({ neighbour }) => {
  const unit = { short: '', kind: 'department', parentId: null } as const
  for (const [name, english] of [
    ['Zoo', 'Animals'],
    ['Ärzte', 'Doctors'],
    ['Amt 10', 'Office 10'],
    ['Amt 9', 'Office 9'],
  ] as const) {
    await addUnit(neighbour, { ...unit, name }, [{ words: english, lang: 'en', state: 'human' }])
  }
  const named = async (lang: 'de' | 'en') =>
    (await read(neighbour, (tx) => listUnits(tx, { ...neighbour, lang }))).map((one) => one.name.words)
  expect(await named('de')).toEqual(['Amt 9', 'Amt 10', 'Ärzte', 'Zoo'])
  expect(await named('en')).toEqual(['Animals', 'Doctors', 'Office 9', 'Office 10'])
})
