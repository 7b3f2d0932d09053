import type { BodyStory, MemberStory } from '../../db/demo/bodies-story.ts'
import type { CityStory } from '../../db/demo/story.ts'
import {
  appoint,
  dropPasses,
  endMandate,
  foundBody,
  giveOffice,
  knowParticipant,
  openSeats,
  remindMembers,
} from '../domains/bodies/bodies.ts'
import { clearOutgoing } from '../platform/mail/outgoing.ts'
import { type Scope, sourceLanguage } from '../platform/scope.ts'
import { writeQuietly } from '../platform/transact.ts'
import { found, must, onDay } from './act.ts'
import { type BodyKeys, type LoadedBody, storyUrl } from './body-keys.ts'
import { draftNextPlan } from './load-draft.ts'
import { loadMeetings } from './load-meetings.ts'
import { loadReview } from './load-review.ts'

/** The bodies of the story: who sits there, what they met about, and what came back when drafts went round. */
export async function loadBodies(
  scope: Scope,
  { bodies: story, plans }: CityStory,
  known: Omit<BodyKeys, 'members' | 'bodies' | 'plans'> & { plans: Map<string, string> },
): Promise<void> {
  const members = await addMembers(scope, story.members, known.units)
  const keys: BodyKeys = { ...known, members, bodies: new Map() }
  const today = plans.at(-1)?.key ?? ''
  for (const body of story.bodies) keys.bodies.set(body.key, await addBody(scope, body, today, keys))
  known.plans.set(story.draft.key, await draftNextPlan(scope, story.draft, keys))
  await loadMeetings(scope, story.meetings, keys)
  for (const review of story.reviews) await loadReview(scope, review, keys)
  const told = onDay(scope, story.toldOn)
  await remindMembers(told, storyUrl)
  const later = new Date(told.now.getTime() + 365 * 86_400_000)
  await writeQuietly(scope, (tx) => clearOutgoing(tx, later))
  await dropPasses(scope, later)
}

async function addMembers(scope: Scope, members: readonly MemberStory[], units: BodyKeys['units']) {
  const ids = new Map<string, { id: string; name: string }>()
  for (const { key, name, lang, unit } of members) {
    const spoken = lang !== undefined && scope.city.languages.includes(lang) ? lang : sourceLanguage(scope.city)
    const unitId = unit === undefined ? null : found(units, unit)
    const id = must(await knowParticipant(scope, { name, mail: `${key}@example.org`, lang: spoken, unitId }))
    ids.set(key, { id, name })
  }
  return ids
}

async function addBody(scope: Scope, story: BodyStory, plan: string, keys: BodyKeys): Promise<LoadedBody> {
  const { kind, name, purpose, procedure, foundedOn, rules, healDays, healer } = story
  const founding = onDay(scope, foundedOn)
  const { id, slug } = must(
    await foundBody(founding, {
      ...{ kind, name, purpose, procedure, foundedOn, rules, healDays, healer },
      fieldIds: story.fields.map((field) => found(keys.fields, `${plan}/${field}`)),
      sides: story.sides.map((side) => ({ side, name: null, quorumPart: 1, quorumOf: 2 })),
      allowsExceptions: false,
      votesNeedParity: false,
    }),
  )
  const seats = story.seats.map(({ side, speaksFor, selfOrganised = false, votes = true }) => {
    return { side, speaksFor, selfOrganised, votes }
  })
  const seatIds = must(await openSeats(founding, slug, 1, seats, foundedOn))
  await fillSeats(scope, { id, slug, story, seatIds }, keys)
  return { id, slug, story, seatIds }
}

/** All who come on one day come in one act, so that a body of equal sides is filled by pairs. */
async function fillSeats(scope: Scope, { slug, story, seatIds }: LoadedBody, keys: BodyKeys): Promise<void> {
  const terms = story.seats
    .flatMap(({ holders, deputies = [] }, seat) => [
      ...holders.map((term) => ({ ...term, seat, part: 'holder' as const })),
      ...deputies.map((term) => ({ ...term, seat, part: 'deputy' as const })),
    ])
    .sort((a, b) => a.from.localeCompare(b.from))
  let version = 2
  for (const [from, begun] of Map.groupBy(terms, (term) => term.from)) {
    const day = onDay(scope, from)
    const wishes = begun.map(({ seat, part, member, unit }) => ({
      seatId: seatIds[seat] ?? '',
      part,
      person: found(keys.members, member).id,
      unitId: unit === undefined ? null : found(keys.units, unit),
      startsOn: from,
      endsOn: null,
    }))
    const mandates = must(await appoint(day, slug, version++, { wishes, reason: '', publicUrl: null }))
    for (const [i, { office }] of begun.entries()) {
      if (office) must(await giveOffice(day, slug, mandates[i] ?? '', version++, office))
    }
    for (const [i, { resigned }] of begun.entries()) {
      if (!resigned) continue
      const leaving = { ending: 'resigned' as const, lastDay: resigned.lastOn, reason: resigned.reason }
      must(await endMandate(onDay(scope, resigned.on), slug, mandates[i] ?? '', version++, leaving))
    }
  }
}
