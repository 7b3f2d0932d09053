/** A draft plan that goes round: the body whose draft it is, and one that is asked, with its members. */
import { randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { answerStatements } from '../../src/domains/bodies/reviews/answer.verbs.ts'
import { openReview } from '../../src/domains/bodies/reviews/opening.verbs.ts'
import { propose } from '../../src/domains/bodies/reviews/proposal.verbs.ts'
import { showReview } from '../../src/domains/bodies/reviews/review.read.ts'
import type { OpeningWish } from '../../src/domains/bodies/reviews/review.ts'
import { submitStatement } from '../../src/domains/bodies/reviews/statement.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { transact, writeQuietly } from '../../src/platform/transact.ts'
import { drafted } from './plans.ts'
import { publicUrl } from './site.ts'

export const wordingOfDraft = 'Die Stadt baut aus. Sie prüft Schutzräume bis 2028. Der Rat entscheidet.'

type Member = { id: string; pass: string; as: (scope: Scope) => Scope }

/** A body with these members, each with a seat and a pass. */
export async function seated(
  scope: Scope,
  name: string,
  members: readonly [name: string, lang: Lang, mail?: string][],
) {
  const id = randomUUID()
  const cityId = scope.city.id
  const slug = name.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const people: Member[] = []
  for (const [of, lang, at] of members) {
    const mail = at ?? `${of.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@verein.example`
    const participant = must(await knowParticipant(scope, { name: of, mail, lang, unitId: null }))
    people.push({ id: participant, pass: `pass-${participant}`, as: (any) => asGuest(any, participant, of) })
  }
  await transact(scope, 'test.seated', async ({ tx, changed }) => {
    const body = { cityId, id, slug, kind: 'expert_group', name, foundedOn: '2026-01-01' }
    await tx.insertInto('bodiesBody').values(body).execute()
    changed({ kind: 'body', id, before: null, after: body })
    const side = { cityId, bodyId: id, side: 'outside', position: 1 }
    await tx.insertInto('bodiesSide').values(side).execute()
    for (const [at, { id: participantId, pass }] of people.entries()) {
      const seatId = randomUUID()
      const seat = { cityId, id: seatId, bodyId: id, side: 'outside', position: at + 1, openedOn: '2026-01-01' }
      await tx.insertInto('bodiesSeat').values(seat).execute()
      const mandate = { cityId, id: randomUUID(), seatId, part: 'holder', participantId, startsOn: '2026-01-01' }
      await tx.insertInto('bodiesMandate').values(mandate).execute()
      const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 30 * 86_400_000) }
      await insertPass(tx, scope, pass, { participantId, ...until })
    }
  })
  return { id, slug, people }
}

function asGuest(scope: Scope, id: string, name: string): Scope {
  return { ...scope, viewer: { kind: 'guest', id, name } }
}

/** Opened on the plan's first goal, for two weeks, with Mia and Ali asked as members of the advisory board. */
export async function reviewed(scope: Scope, wish: Partial<OpeningWish> = {}) {
  const plan = await drafted(scope, {
    goals: [
      { short: 'Schutz', wording: wordingOfDraft, description: '' },
      { short: 'Zweites', wording: 'Das zweite Ziel', description: '' },
      { short: 'Drittes', wording: 'Das dritte Ziel', description: '' },
    ],
  })
  const group = await seated(scope, 'Fachgruppe Wohnen', [])
  const board = await seated(scope, 'Beirat', [
    ['Mia Celik', 'en'],
    ['Ali Baran', 'de'],
  ])
  const due = new Date(scope.now.getTime() + 14 * 86_400_000).toISOString().slice(0, 10)
  const opening = { title: 'Entwurf Wohnen', words: 'Was fehlt?', dueOn: due, openToAll: true, bodyIds: [board.id] }
  const of = { bodyId: group.id, planId: plan.planId }
  const slug = must(await openReview(scope, publicUrl, of, { ...opening, recordIds: [plan.goalIds[0]!], ...wish }))
  const [mia, ali] = board.people as [Member, Member]
  return { slug, plan, goalId: plan.goalIds[0]!, group, board, mia, ali, due }
}

/** The same with something said of it, answered and proposed; Mia comes by `pass-of-mia`. */
export async function talkedAbout(scope: Scope) {
  const loop = await reviewed(scope)
  const { slug, goalId, mia, board } = loop
  const { review, parties, wordings } = await showReview(scope, slug)
  const at = { reviewId: review.id, recordId: goalId, partyId: parties[0]!.id, wordingId: wordings[0]!.id }
  const passage = { begins: wordingOfDraft.indexOf('Sie prüft'), ends: wordingOfDraft.indexOf(' Der Rat') }
  const said = { ...at, passage, words: 'Bitte schneller!', lang: 'de', readLang: 'en', mandate: null }
  const answered = must(await submitStatement(mia.as(scope), said))
  must(await submitStatement(mia.as(scope), { ...said, passage: null, words: 'نحتاج إلى ترجمة.', lang: 'ar' }))
  must(await propose(mia.as(scope), board.id, { title: 'Fest', words: 'Jedes Jahr ein Fest.', lang: 'de' }))
  const words = wordingOfDraft.replace('prüft', 'schafft')
  const change = { part: 'wording', words, seen: 1 } as const
  must(await answerStatements(scope, [answered], { verdict: 'partly', reason: 'Nicht vor 2028.' }, change))
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 30 * 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, 'pass-of-mia', { participantId: mia.id, ...until }))
  return loop
}
