import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { publicUrl } from '../../../../test/support/site.ts'
import { votingBody, wordedMotion } from '../../../../test/support/voting-body.ts'
import { must, onDay } from '../../../demo/act.ts'
import { read } from '../../../platform/transact.ts'
import { carryOut } from '../life/carry-out.verbs.ts'
import { closeMotion } from './closing.verbs.ts'
import { listMotions } from './motion.queries.ts'
import { withdrawMotion } from './motion.verbs.ts'
import { putMotion } from './putting.verbs.ts'
import { listPublicResults } from './result.read.ts'

test('everybody reads of what was put to the vote, and of a draft that nobody knows of only that it is one', async ({
  scope,
}) => {
  const measure = await added(scope, await drafted(scope), { title: 'Geheime Lotsen' })
  const body = await votingBody(scope)
  const wish = { title: 'Geheime Lotsen', words: 'Lotsen helfen.' }
  const id = await wordedMotion(scope, body.id, wish, [{ recordId: measure.id, kind: 'measure' }])
  const never = await wordedMotion(scope, body.id)
  must(await withdrawMotion(scope, never, 1, 'Streit im Amt'))
  must(await putMotion(scope, publicUrl, id, 1, { closesOn: '2026-12-04', away: [] }))
  must(await closeMotion(onDay(scope, '2026-12-05'), id, 2, carryOut))
  const told = await read(scope, (tx) => listPublicResults(tx, scope, { bodyId: body.id }))
  expect(told.map(({ motion, title, words }) => [motion.id, title.words, words.words])).toEqual([
    [id, 'Ein Entwurf', ''],
  ])
  const [motion] = await read(scope, (tx) => listMotions(tx, { ids: [id] }))
  expect(motion?.title).toBe('Geheime Lotsen')
})
