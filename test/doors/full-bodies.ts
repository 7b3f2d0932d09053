/** Somebody whom the bodies of a full city know, with what has an address there. */
import { randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { sitting } from '../../src/domains/bodies/life/life.fixture.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { openReview } from '../../src/domains/bodies/reviews/opening.verbs.ts'
import { propose } from '../../src/domains/bodies/reviews/proposal.verbs.ts'
import { showReview } from '../../src/domains/bodies/reviews/review.read.ts'
import { submitStatement } from '../../src/domains/bodies/reviews/statement.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import { appoint } from '../../src/domains/bodies/seats/appoint.verbs.ts'
import { foundBody } from '../../src/domains/bodies/seats/body.verbs.ts'
import { openSeats } from '../../src/domains/bodies/seats/seat.verbs.ts'
import { putMotion } from '../../src/domains/bodies/votes/putting.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { writeQuietly } from '../../src/platform/transact.ts'
import { fillOparl } from '../support/oparl-bodies.ts'
import { drafted } from '../support/plans.ts'
import { seated } from '../support/reviewed-plan.ts'
import { publicUrl } from '../support/site.ts'
import { votingBody, wordedMotion } from '../support/voting-body.ts'

type Marks = { open: string; hidden: string; unitId: string }

/** A body with a seat that somebody holds. Its words are open, and so is the name of whoever has a seat. */
async function fillBody(scope: Scope, open: string) {
  const quorum = { quorumPart: 1, quorumOf: 2 }
  const { slug } = must(
    await foundBody(scope, {
      ...{ kind: 'expert_group', name: `Gremium ${open}`, purpose: open, procedure: open, fieldIds: [] },
      ...{ sides: [{ side: 'outside', name: null, ...quorum }], rules: [{ kind: 'equal' }] },
      ...{ healDays: 90, healer: open, allowsExceptions: false, votesNeedParity: false, foundedOn: '2026-01-01' },
    }),
  )
  const wish = { side: 'outside', speaksFor: open, selfOrganised: true, votes: true }
  const [seat] = must(await openSeats(scope, slug, 1, [wish], '2026-01-01'))
  const person = { name: `Sitzt ${open}`, mail: null, lang: 'de', unitId: null } as const
  const term = { startsOn: '2026-01-01', endsOn: null, part: 'holder', unitId: null } as const
  must(await appoint(scope, slug, 2, { wishes: [{ seatId: seat!, person, ...term }], reason: '', publicUrl: null }))
  return { body: slug, seat: seat! }
}

/** Gives what stands in addresses, by the names of the matrix. */
export async function fillBodies(scope: Scope, { open, hidden, unitId }: Marks) {
  const wish = { name: `Mia ${open}`, mail: `mitglied@${hidden}.example`, lang: 'de', unitId } as const
  const participant = must(await knowParticipant(scope, wish))
  const pass = `pass-${hidden}`
  const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 86_400_000) }
  await writeQuietly(scope, (tx) => insertPass(tx, scope, pass, { participantId: participant, ...until }))
  const ids = Array.from({ length: 50 }, () => randomUUID())
  const id = (number: number) => ids[number] ?? ''
  await fillOparl(scope, id)
  const oparl = {
    oparlBody: id(1),
    oparlMeeting: id(10),
    oparlFile: `paper-${id(30)}`,
    oparlPrivateItem: id(21),
    oparlPrivateFile: `paper-${id(33)}`,
  }
  const votes = await fillVotes(scope, hidden, participant)
  const reviews = await fillReviews(scope, { open, hidden, member: [wish.name, 'de', wish.mail] })
  const life = await fillLife(scope, reviews.reviewedGoal)
  return { participant, pass, ...oparl, ...votes, ...reviews, ...life, ...(await fillBody(scope, open)) }
}

/** A draft on the agenda of a meeting that is under way. Everybody reads the name of a body. */
async function fillLife(scope: Scope, goalId: string) {
  const { bodyId, meetingId } = await sitting(scope, 'steering_group')
  const item = { id: randomUUID(), bodyId, meetingId, title: 'Ein Entwurf', goalId, proposedAt: scope.now }
  await writeQuietly(scope, (tx) =>
    tx
      .insertInto('bodiesAgendaItem')
      .values({ cityId: scope.city.id, ...item })
      .execute(),
  )
  return { steeringMeeting: meetingId, steeringItem: item.id }
}

/** A motion put to the vote, on which whoever has the pass may vote. */
async function fillVotes(scope: Scope, hidden: string, participant: string) {
  // Bodies are public: their address must not hold what is looked for as hidden.
  const slug = `gremium-${[...hidden].reverse().join('')}`
  const body = await votingBody(scope, { slug, first: participant })
  const motion = await wordedMotion(scope, body.id, { title: `Antrag ${hidden}` })
  must(await putMotion(scope, 'https://plan.example', motion, 1, { closesOn: '2099-01-01', away: [] }))
  return { motion }
}

/** Two drafts that go round, one before everybody's eyes; each has a statement of the member, who also proposed something. */
async function fillReviews(scope: Scope, { open, hidden, member }: Round) {
  const body = await seated(scope, `Runde ${open}`, [member])
  const { as } = body.people[0]!
  // Numbers and addresses that no other city has, and that say nothing by themselves.
  const first = [...hidden].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 900_000, 7) + 100_000
  must(await propose(as(scope), body.id, { title: open, words: `Vorschlag ${open}`, lang: 'de' }))
  await writeQuietly(scope, (tx) =>
    tx.updateTable('bodiesStatement').set({ number: first }).where('bodyId', '=', body.id).execute(),
  )
  const round = async (mark: string, openToAll: boolean) => {
    const goal = { short: mark, wording: `Das Ziel ${mark}`, description: '' }
    const plan = await drafted(scope, { title: `Plan ${mark}`, goals: [goal, goal, goal] })
    const wish = {
      title: openToAll ? `Runde ${mark}` : `Runde ${first}`,
      words: mark,
      dueOn: '2099-12-31',
      openToAll,
      bodyIds: [body.id],
    }
    const of = { bodyId: body.id, planId: plan.planId }
    const slug = must(await openReview(scope, publicUrl, of, { ...wish, recordIds: [plan.goalIds[0]!] }))
    const { review, parties } = await showReview(scope, slug)
    const at = {
      reviewId: review.id,
      recordId: plan.goalIds[0]!,
      partyId: parties[0]!.id,
      wordingId: null,
      passage: null,
    }
    const said = { ...at, words: `Worte ${mark}`, lang: 'de', readLang: 'de', mandate: null }
    const number = String(must(await submitStatement(as(scope), said)))
    return { slug, number, plan: plan.slug, goal: plan.goalIds[0]!, draft: await slugOfGoal(scope, plan.goalIds[0]!) }
  }
  const [shown, kept] = [await round(open, true), await round(hidden, false)]
  return {
    ...{ openReview: shown.slug, openStatement: shown.number, review: kept.slug, statement: kept.number },
    ...{ reviewedPlan: kept.plan, proposal: String(first), reviewedGoal: kept.goal },
    ...{ openDraft: shown.draft, keptDraft: kept.draft },
  }
}
type Round = { open: string; hidden: string; member: [name: string, lang: 'de', mail: string] }

async function slugOfGoal({ db }: Scope, id: string): Promise<string> {
  return (await db.selectFrom('planGoal').select('slug').where('id', '=', id).executeTakeFirstOrThrow()).slug
}
