/** A published round that is put right. */
import { expect } from 'vitest'
import { reportingRoutes as at } from '../../../src/domains/reporting/reporting.routes.ts'
import { isVerified, verifySnapshot } from '../../../src/domains/reporting/reporting.ts'
import type { Desk } from '../drafting/desk.ts'
import { textOf } from '../page.ts'
import { kora } from './city.ts'
import { enter, partOf } from './coordination.ts'
import { digestIn, download, type Frozen } from './frozen.ts'
import { readEdition } from './papers.ts'
import type { Post } from './post.ts'

const reason = 'Eine Rechnung kam später.'

/** One corrects a sum, somebody else publishes it; the papers say which edition they are, and the sum that is right. */
export async function correct(desk: Desk, post: Post, round: string): Promise<Frozen> {
  const path = at.correctFigures(await partOf(desk, round, '2.1'))
  await desk.fill(path, path, { money__0__spentCents: '9.700,50', why: reason, sure: 'yes' })
  const again = at.correctRound(round)
  await desk.fill(again, again, { reason, sure: 'yes' }, 422)
  const other = await enter(desk, post, kora)
  expect((await other.fill(again, again, { reason, sure: 'yes' })).status).toBe(303)
  const report = await desk.read(at.report('de', round))
  expect(textOf(report)).toContain(reason)
  const frozen = await download(desk, round)
  expect(frozen.snapshot).toMatchObject({ number: 2, reason, money: { spentCents: 970_050 } })
  expect(isVerified(verifySnapshot(frozen, { digest: digestIn(report), earlier: null }))).toBe(true)
  await readEdition(desk, round, frozen)
  return frozen
}
