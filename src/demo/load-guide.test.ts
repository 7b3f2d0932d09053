import { expect } from 'vitest'
import { guide } from '../../db/demo/guide.ts'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { test } from '../../test/support/city.ts'
import { languages } from '../i18n/languages.ts'
import { read } from '../platform/transact.ts'
import { found } from './act.ts'
import { loadGuide } from './load-guide.ts'

test('the guide of the story is published by its verbs, but for drafts and whoever wants to be in no list', async ({
  scope,
}) => {
  const plan = musterstadt.plans.at(-1)!
  const goals = await read(scope, (tx) => tx.selectFrom('planGoal').select(['id', 'slug']).execute())
  const measures = await read(scope, (tx) => tx.selectFrom('planMeasure').select(['id', 'number']).execute())
  const goalIds = new Map(goals.map(({ id, slug }) => [slug, id]))
  const measureIds = new Map(measures.map(({ id, number }) => [number ?? '', id]))
  const city = { ...scope.city, guideLanguages: [...languages] }
  await loadGuide({ ...scope, city }, guide, {
    goal: (key) => found(goalIds, plan.goals.find((goal) => goal.key === key)?.slug ?? key),
    measure: (key) => found(measureIds, plan.measures.find((measure) => measure.key === key)?.number ?? key),
  })
  const steps = await read(scope, (tx) => tx.selectFrom('guideStep').select(['act', 'serviceId']).execute())
  const acts = Map.groupBy(steps, ({ act }) => act)
  expect(acts.get('published')).toHaveLength(guide.services.filter(({ since }) => since).length)
  expect(acts.get('consented')).toHaveLength(guide.organisations.filter(({ consent }) => consent).length)
  // An organisation goes with all that it had published.
  const gone = guide.organisations.filter(({ withdrawn }) => withdrawn).map(({ key }) => key)
  const theirs = guide.services.filter(({ by, since }) => since && gone.includes(by))
  const withdrawn = Map.groupBy(acts.get('withdrawn') ?? [], ({ serviceId }) => serviceId === null)
  expect(withdrawn.get(true)).toHaveLength(1)
  expect(withdrawn.get(false)).toHaveLength(theirs.length)
})
