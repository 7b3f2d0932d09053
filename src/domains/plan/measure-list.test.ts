import { expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { publishPlan, showGoal, translate } from './plan.ts'

test('a goal’s measures stand by number, those without by their titles in the reader’s language', async ({
  neighbour,
}) => {
  const plan = await drafted(neighbour)
  const ids = new Map<string, string>()
  for (const [title, number] of [['Zirkus'], ['Ärzte'], ['Amt', 'A-10'], ['Zuerst', 'A-9']] as const) {
    ids.set(title, (await added(neighbour, plan, { title, number: number ?? null })).id)
  }
  must(await publishPlan(neighbour, plan.planId, 1, { reason: 'beschlossen', adoption: null }))
  const row = { field: 'title', lang: 'en', words: 'Big top', source: 'Zirkus', state: 'human' } as const
  await translate(neighbour, [{ ...row, recordId: ids.get('Zirkus') ?? '' }])
  const titles = async (lang: 'de' | 'en') => {
    const { measures } = await showGoal(asPublic(neighbour, lang), 'erstes')
    return measures.map((measure) => measure.title.words)
  }
  expect(await titles('de')).toEqual(['Zuerst', 'Amt', 'Ärzte', 'Zirkus'])
  expect(await titles('en')).toEqual(['Zuerst', 'Amt', 'Ärzte', 'Big top'])
})
