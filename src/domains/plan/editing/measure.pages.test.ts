import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { addMeasure, blankSheet, publishPlan, showMeasure, showPlan, takeStep } from '../plan.ts'
import { sayEditing } from './editing.messages.ts'

test('a status is said to be public only where everybody can read it', async ({ scope }) => {
  const [local, site] = [localSite(scope), publicSite(scope)]
  const draft = await drafted(scope, { title: 'Entwurf' })
  const talkedOver = await drafted(scope, { title: 'Noch im Gespräch' })
  const inReview = await added(scope, talkedOver)
  must(await takeStep(scope, 'measure', inReview.id, { to: 'in_review', reason: '', decisionId: null }))
  must(await publishPlan(scope, talkedOver.planId, 1, { reason: '', adoption: null }))
  const measures = [await added(scope, await published(scope)), await added(scope, draft), inReview]
  const answers = []
  for (const { slug } of measures) {
    const path = `/workspace/measures/${slug}`
    const form = formIn(await (await local.ask(path)).text(), path)
    const saved = await local.send(path, { ...form, status: 'started', reason: 'Es geht los.' })
    const shown = textOf(await (await local.ask(saved.headers.get('Location')!)).text())
    const said = (['status.saved', 'status.saved_hidden'] as const).filter((key) =>
      shown.includes(sayEditing('de', key)),
    )
    answers.push([(await site.ask(`/de/measures/${slug}`)).status, ...said])
  }
  expect(answers).toEqual([
    [200, 'status.saved'],
    [404, 'status.saved_hidden'],
    [404, 'status.saved_hidden'],
  ])
})

test('why a measure is added to a published plan is asked, and kept; of a draft it is not', async ({ scope }) => {
  const local = localSite(scope)
  const [plan, draft] = [await published(scope), await drafted(scope, { title: 'Entwurf' })]
  const [path, ofDraft] = [plan, draft].map(({ slug }) => `/workspace/plans/${slug}/measures`) as [string, string]
  const form = formIn(await (await local.ask(`${path}/new`)).text(), path)
  const typed = { ...form, title: 'Lesepatinnen', goal: 'erstes' }
  const silent = await local.send(path, { ...typed, reason: ' ' })
  expect([silent.status, errorsIn(await silent.text())]).toEqual([
    422,
    [['reason', `${sayEditing('de', 'measure.field.reason')} ${sayEditing('de', 'error.measure.reason_missing')}`]],
  ])
  const saved = await local.send(path, { ...typed, reason: 'Der Rat gibt Geld dazu.' })
  const { id } = await showMeasure(scope, saved.headers.get('Location')!.split(/[/?]/)[3]!)
  const steps = await scope.db.selectFrom('planStep').select(['stage', 'reason']).where('measureId', '=', id).execute()
  expect(steps).toEqual([{ stage: 'adopted', reason: 'Der Rat gibt Geld dazu.' }])

  const blank = formIn(await (await local.ask(`${ofDraft}/new`)).text(), ofDraft)
  expect(blank.reason).toBeUndefined()
  expect((await local.send(ofDraft, { ...blank, title: 'Lotsen', goal: 'erstes-2' })).status).toBe(303)

  const sheet = { ...blankSheet('Ohne Grund'), goalIds: [plan.goalIds[0]!] }
  expect(await addMeasure(scope, plan.planId, sheet, { reason: ' ' })).toEqual({
    ok: false,
    code: 'measure.reason_missing',
  })
})

test('whoever writes into an earlier edition is told so, and led to where the measure goes on', async ({ scope }) => {
  const local = localSite(scope)
  const read = async (path: string) => (await local.ask(path)).text()
  const warning = sayEditing('de', 'earlier.title')
  const goesOn = await read('/workspace/measures/alt-sprachstart')
  expect(textOf(goesOn)).toContain(warning)
  expect(linksOf(goesOn)).toContain('/workspace/measures/sprache-kita')
  await expectValidHtml(goesOn)
  expect(textOf(await read('/workspace/measures/sprache-kita'))).not.toContain(warning)
  const earlier = (await showPlan(scope)).edition.predecessor!.slug
  expect(textOf(await read(`/workspace/plans/${earlier}/measures/new`))).toContain(warning)
})
