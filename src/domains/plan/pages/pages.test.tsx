import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { MeasureListView } from '../measures/measure-list-page.tsx'
import type { HomePage } from '../pages.ts'
import { sampleChanges, sampleRevisions } from './change.sample.ts'
import { FieldView } from './field.tsx'
import { sampleFields } from './goal.sample.ts'
import { GoalView } from './goal.tsx'
import { sampleGoalPage } from './goal-page.sample.ts'
import { HomeView } from './home.tsx'
import { sampleList } from './measure.sample.ts'
import { MeasureView } from './measure.tsx'
import { around, earlierEdition, edition } from './plan.sample.ts'
import { PlanView } from './plan.tsx'
import { bareMeasure, sampleMeasure } from './sheet.sample.ts'

const fields = sampleFields()
const home: HomePage = {
  edition,
  others: [{ ...earlierEdition, state: 'in_force' }],
  fields,
  measureCount: 41,
  recent: sampleChanges,
}
const listPage = sampleList(130)
const html = (view: Child) => String(view)
const views: Record<string, (lang: Lang) => Child> = {
  home: (lang) => <HomeView page={home} {...around(lang)} />,
  'home of an empty city': (lang) => <HomeView page={{ ...home, edition: null }} {...around(lang)} />,
  'home without news': (lang) => <HomeView page={{ ...home, recent: [] }} {...around(lang)} />,
  plan: (lang) => (
    <PlanView
      page={{ edition, others: home.others, fields, measureCount: 41, revisions: sampleRevisions }}
      {...around(lang)}
    />
  ),
  'plan of twelve fields': (lang) => (
    <PlanView
      page={{ edition, others: [], fields: sampleFields(12, 12), measureCount: 130, revisions: [] }}
      {...around(lang)}
    />
  ),
  'earlier plan': (lang) => (
    <PlanView
      page={{ edition: earlierEdition, others: [], fields, measureCount: 41, revisions: sampleRevisions }}
      {...around(lang)}
    />
  ),
  field: (lang) => (
    <FieldView
      page={{
        edition,
        field: fields[1]!,
        previous: fields[0]!,
        next: fields[2]!,
        revisions: sampleRevisions,
      }}
      {...around(lang)}
    />
  ),
  'field without goals': (lang) => (
    <FieldView
      page={{ edition, field: { ...fields[0]!, goals: [] }, previous: null, next: null, revisions: [] }}
      {...around(lang)}
    />
  ),
  goal: (lang) => <GoalView page={sampleGoalPage} {...around(lang)} />,
  'goal without anything': (lang) => <GoalView page={{ ...sampleGoalPage, measures: [] }} {...around(lang)} />,
  measures: (lang) => <MeasureListView page={listPage} {...around(lang)} />,
  'no measure found': (lang) => (
    <MeasureListView
      page={{ ...sampleList(0), filter: { ...listPage.filter, words: '"><script>' } }}
      {...around(lang)}
    />
  ),
  measure: (lang) => <MeasureView page={sampleMeasure()} {...around(lang)} />,
  'measure without anything': (lang) => <MeasureView page={bareMeasure} {...around(lang)} />,
}

describe.each(Object.entries(views))('%s', (_, view) => {
  test.each(['de', 'en'] as const)('in %s: valid HTML, one heading of the first level', async (lang) => {
    const page = html(view(lang))
    await expectValidHtml(page)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })
})

test('a goal in two fields keeps one address and shows the code of each', () => {
  const page = html(views.home!('de'))
  const slug = fields[0]!.goals[1]!.slug
  expect(page).toContain(`href="/de/goals/${slug}"`)
  expect(page).toContain('class="tie"')
})

test('an earlier edition leads to the plan of today', () => {
  const page = html(views['earlier plan']!('de'))
  expect(page).toContain('Das ist eine frühere Ausgabe des Plans')
  expect(page).toContain('href="/de/plans/wir-2022"')
})

test('a plan leads to the others, which may hold beside it', () => {
  expect(html(views.plan!('de'))).toContain('href="/de/plans"')
})
