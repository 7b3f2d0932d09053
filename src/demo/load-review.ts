import type { ReviewStory, StatementStory } from '../../db/demo/bodies-story.ts'
import {
  answerStatements,
  askParty,
  findReview,
  listParties,
  listWordings,
  openReview,
  submitStatement,
  translateStatement,
} from '../domains/bodies/bodies.ts'
import { listRecordTexts } from '../domains/plan/plan.ts'
import type { Scope } from '../platform/scope.ts'
import { read } from '../platform/transact.ts'
import { found, must, onDay } from './act.ts'
import { type BodyKeys, storyUrl } from './body-keys.ts'
import { recordOf } from './load-draft.ts'

/** Drafts go round; what came back comes in its order, and so do the answers. */
export async function loadReview(scope: Scope, story: ReviewStory, keys: BodyKeys): Promise<void> {
  const opening = onDay(scope, story.openedOn)
  const of = { bodyId: found(keys.bodies, story.body).id, planId: found(keys.plans, story.plan) }
  const slug = must(
    await openReview(opening, storyUrl, of, {
      ...{ title: story.title, words: story.words, dueOn: story.dueOn, openToAll: true },
      recordIds: story.records.map((key) => recordOf(keys, key).recordId),
      bodyIds: story.bodies.map((key) => found(keys.bodies, key).id),
    }),
  )
  const review = await read(scope, (tx) => findReview(tx, 'slug', slug))
  if (!review) throw new Error(`the review ${slug} was not opened`)
  for (const { unit, member } of story.organisations) {
    const asked = { kind: 'organisation' as const, unitId: found(keys.units, unit), bodyId: null, office: '' }
    must(await askParty(opening, storyUrl, review.id, { ...asked, participantId: found(keys.members, member).id }))
  }
  for (const { office, member } of story.commissioners) {
    const asked = { kind: 'commissioner' as const, unitId: null, bodyId: null, office }
    must(await askParty(opening, storyUrl, review.id, { ...asked, participantId: found(keys.members, member).id }))
  }
  const parties = await read(scope, listParties)
  const numbers = new Map<StatementStory, number>()
  for (const statement of story.statements) {
    const wanted = [keys.bodies.get(statement.party)?.id, keys.units.get(statement.party), statement.party]
    const party = parties.find(
      ({ reviewId, bodyId, unitId, office }) => reviewId === review.id && wanted.includes(bodyId ?? unitId ?? office),
    )
    numbers.set(statement, await submit(scope, statement, { reviewId: review.id, partyId: party?.id ?? '' }, keys))
  }
  const answered = [...numbers].flatMap(([{ record, answer }, number]) => (answer ? [{ record, answer, number }] : []))
  for (const { record, answer, number } of answered.sort((a, b) => a.answer.on.localeCompare(b.answer.on))) {
    const day = onDay(scope, answer.on)
    const change = answer.changes ? await changeOf(scope, recordOf(keys, record).recordId, answer.changes) : null
    must(await answerStatements(day, [number], { verdict: answer.verdict, reason: answer.reason }, change))
  }
}

async function submit(
  scope: Scope,
  { member, record, passage, words, lang, on, mandate, inGerman }: StatementStory,
  of: { reviewId: string; partyId: string },
  keys: BodyKeys,
): Promise<number> {
  const { recordId } = recordOf(keys, record)
  const wordings = await read(scope, (tx) => listWordings(tx, [recordId]))
  const wording = passage === undefined ? undefined : wordings.findLast(({ words }) => words.includes(passage))
  if (passage !== undefined && !wording) throw new Error(`no wording of ${record} has the passage ${passage}`)
  const begins = wording?.words.indexOf(passage ?? '') ?? 0
  const number = must(
    await submitStatement(
      { ...onDay(scope, on), viewer: { kind: 'guest', ...found(keys.members, member) } },
      {
        ...of,
        ...{ recordId, words, lang, readLang: 'de', mandate: mandate ?? null, wordingId: wording?.id ?? null },
        passage: passage === undefined ? null : { begins, ends: begins + passage.length },
      },
    ),
  )
  if (inGerman)
    must(await translateStatement(onDay(scope, on), number, { lang: 'de', words: inGerman, state: 'human' }))
  return number
}

async function changeOf(scope: Scope, recordId: string, { from, to }: { from: string; to: string }) {
  const [record] = await read(scope, (tx) => listRecordTexts(tx, scope, [recordId]))
  const now = record?.parts.find(({ part }) => part === 'description')?.words ?? ''
  if (!now.includes(from)) throw new Error(`the text no longer says: ${from}`)
  return { part: 'description' as const, words: now.replace(from, to), seen: record?.version ?? 0 }
}
