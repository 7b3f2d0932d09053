/** Rounds that were answered, approved and published, without the days that this takes. */
import { must } from '../../src/demo/act.ts'
import { publishRound } from '../../src/domains/reporting/freezing/publishing/publishing.verbs.ts'
import type { Content } from '../../src/domains/reporting/rounds/content.ts'
import { listParts } from '../../src/domains/reporting/rounds/part.queries.ts'
import type { Part, PartState } from '../../src/domains/reporting/rounds/part.ts'
import { usualQuestions } from '../../src/domains/reporting/rounds/question.ts'
import { findRound } from '../../src/domains/reporting/rounds/round.queries.ts'
import type { RoundSettings } from '../../src/domains/reporting/rounds/round.ts'
import { prepareRound } from '../../src/domains/reporting/rounds/round.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { read, transact } from '../../src/platform/transact.ts'
import { goOn, reportingRound, roundSettings } from './reported-plan.ts'

type Said = Partial<Content> | ((part: Part) => Partial<Content> & { state?: PartState })

/** Brings every part of a round into a state; what is said there comes to what stood in it. */
export async function settle(scope: Scope, roundId: string, state: PartState, said: Said = {}): Promise<void> {
  await transact(scope, 'test.settle', async ({ tx, changed }) => {
    for (const part of await listParts(tx, { roundId })) {
      const status = part.leads ? { status: 'advanced', assessment: 'at_risk', reason: 'Räume fehlen' } : {}
      const { state: own = state, ...words } = { state, ...(typeof said === 'function' ? said(part) : said) }
      const content = JSON.stringify({ ...part.content, ...status, ...words })
      await tx.updateTable('reportingPart').set({ state: own, content }).where('id', '=', part.id).execute()
      changed({ kind: 'part', id: part.id, before: null, after: { state: own } })
    }
  })
}

/** A round of a plan of its own, published as approved. */
export async function publishedRound(
  scope: Scope,
  { said, ...wish }: { mark?: string; settings?: Partial<RoundSettings>; said?: Said } = {},
) {
  const made = await reportingRound(scope, { ...wish, state: 'editing' })
  await publish(scope, made.id, said)
  return made
}

/** The next round of a plan; it stays in the editing unless `isPublished`. */
export async function nextRound(
  scope: Scope,
  plan: string,
  { said, settings, isPublished = true }: { settings: Partial<RoundSettings>; said?: Said; isPublished?: boolean },
) {
  const made = must(await prepareRound(scope, plan, { ...roundSettings, ...settings }, usualQuestions))
  const round = await goOn(scope, made.id, 'editing')
  if (isPublished) await publish(scope, made.id, said)
  else await settle(scope, made.id, 'approved', said)
  return { ...made, ...round }
}

async function publish(scope: Scope, id: string, said?: Said): Promise<void> {
  await settle(scope, id, 'approved', said)
  const { version } = (await read(scope, (tx) => findRound(tx, 'id', id)))!
  must(await publishRound(scope, id, { seen: version, reason: '' }))
}
