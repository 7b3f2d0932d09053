/** What everybody can read when all is over: of each record where it comes from, and of each statement what became of it. */
import { expect } from 'vitest'
import { lifeRoutes } from '../../../src/domains/bodies/life/life.routes.ts'
import { sayWorking } from '../../../src/domains/bodies/life/working/working.messages.ts'
import { sayReviews } from '../../../src/domains/bodies/reviews/reviews.messages.ts'
import { reviewsRoutes } from '../../../src/domains/bodies/reviews/reviews.routes.ts'
import { votesRoutes } from '../../../src/domains/bodies/votes/votes.routes.ts'
import { read } from '../../../src/platform/transact.ts'
import { findBreak } from '../audit-log.ts'
import { headingsOf, linksOf, textOf } from '../page.ts'
import type { Desk } from './desk.ts'
import type { DraftedPlan } from './outline.ts'
import type { Round } from './round.ts'

export async function lookBack(desk: Desk, plan: DraftedPlan, names: readonly string[], rounds: readonly Round[]) {
  expect(headingsOf(await desk.read('/de/plan'), 1)).toEqual(['Gemeinsam 2030'])
  const gaps = textOf(await desk.page(lifeRoutes.provenanceGaps(plan.slug)))
  expect(gaps).toContain(sayWorking('de', 'gaps.none'))
  await expectOrigins(desk, plan, names, rounds)
  await expectDecisions(desk)
  await expectAnswers(desk, rounds)
  for (const name of ['fachgruppe-bildung', 'lenkungsgruppe', 'ausschuss']) {
    const votes = await desk.read(votesRoutes.publicVotes('de', name))
    expect(linksOf(votes).length).toBeGreaterThan(0)
  }
  const { scope } = desk
  expect(await read(scope, (db) => findBreak({ ...scope, db }))).toBeUndefined()
  expect(desk.bugs()).toEqual([])
}

/** Who drafted, steered and adopted it, and the statement that gave it other words. */
async function expectOrigins(
  desk: Desk,
  { groups }: DraftedPlan,
  names: readonly string[],
  rounds: readonly Round[],
): Promise<void> {
  for (const [at, drafts] of groups.entries()) {
    const takenUp = [...(rounds[at]?.statements.values() ?? [])].map(([first = 0]) =>
      reviewsRoutes.publicStatement('de', first),
    )
    for (const { kind, slug } of drafts) {
      await desk.read(`/de/${kind}s/${slug}`)
      const origin = await desk.read(lifeRoutes.origin('de', kind, slug))
      for (const body of [`Fachgruppe ${names[at]}`, 'Lenkungsgruppe', 'Ausschuss']) {
        expect(textOf(origin)).toContain(body)
      }
      expect(linksOf(origin).filter((href) => takenUp.includes(href))).toHaveLength(1)
    }
  }
}

/** Into review, to the steering group, accepted, to the council, adopted. What came back was drafted, read and accepted once more. */
async function expectDecisions({ scope }: Desk): Promise<void> {
  const chains = await read(scope, (tx) =>
    tx
      .selectFrom('planDecision')
      .select(({ fn }) => ['goalId', 'measureId', fn.countAll<number>().as('decisions')])
      .where('planId', 'is', null)
      .groupBy(['goalId', 'measureId'])
      .execute(),
  )
  const lengths = chains.map(({ decisions }) => Number(decisions)).sort((a, b) => a - b)
  expect(lengths).toEqual([...Array(100).fill(5), ...Array(5).fill(9)])
  expect(chains.filter(({ measureId }) => measureId !== null)).toHaveLength(85)
}

async function expectAnswers(desk: Desk, rounds: readonly Round[]): Promise<void> {
  const numbers = rounds.flatMap(({ statements }) => [...statements.values()].flat())
  expect(new Set(numbers).size).toBe(600)
  const verdicts = (['taken_up', 'partly', 'not'] as const).map((one) => sayReviews('de', `verdict.${one}`))
  for (const number of numbers) {
    const page = textOf(await desk.read(reviewsRoutes.publicStatement('de', number)))
    expect([number, verdicts.some((words) => page.includes(words))]).toEqual([number, true])
  }
  const clock = textOf(await desk.read(reviewsRoutes.publicReviews('de')))
  expect(clock).toContain(sayReviews('de', 'clock.none'))
  expect(clock).toContain(sayReviews('de', 'clock.answered', { n: 600 }))
}
