import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { publishPlan, takeStep } from '../plan.ts'
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
