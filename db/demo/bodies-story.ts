/**
 * The shape in which the bodies of the demonstration city are told. Keys tie the parts together, as in `story.ts`. Each act
 * has its day. German is the original, and statements stand in the language in which somebody wrote them.
 */

import type { NeedWish } from '../../src/domains/bodies/meetings/invitation.ts'
import type { Answer as ReviewAnswer } from '../../src/domains/bodies/reviews/answer.ts'
import type { BodyKind } from '../../src/domains/bodies/seats/body.ts'
import type { Office } from '../../src/domains/bodies/seats/mandate.ts'
import type { ParityTerms } from '../../src/domains/bodies/seats/parity.ts'
import type { MotionRule } from '../../src/domains/bodies/votes/tally.ts'
import type { DecisionKind } from '../../src/domains/plan/decision.ts'
import type { Lang } from '../../src/i18n/languages.ts'

/** Their mail is made of the key. `unit`: to whom they belong. */
export type MemberStory = { key: string; name: string; lang?: Lang; unit?: string }

/** `unit`: the organisation that sends them. The one after ends a term, unless somebody resigned before. */
type MandateStory = {
  member: string
  unit?: string
  from: string
  office?: Office
  resigned?: { on: string; lastOn: string; reason: string }
}

/** The first holder first. */
export type SeatStory = {
  side: string
  speaksFor: string
  selfOrganised?: boolean
  votes?: boolean
  holders: MandateStory[]
  deputies?: MandateStory[]
}

export type BodyStory = {
  key: string
  kind: BodyKind
  name: string
  purpose: string
  procedure: string
  /** Slugs of fields of today's edition. */
  fields: string[]
  foundedOn: string
  sides: string[]
  rules: ParityTerms[]
  healDays: number
  healer: string
  seats: SeatStory[]
}

/** By side: yes, no, abstentions. `subjects`: keys of measures or goals. `minutesOf`: the key of an earlier meeting. */
export type MotionStory = {
  title: string
  words?: string
  rule: MotionRule
  decision: DecisionKind
  subjects?: string[]
  step?: 'in_review'
  minutesOf?: string
  counts: Record<string, [number, number, number]>
  recused?: { member: string; reason: string }[]
  dissent?: { member: string; words: string }[]
}

export type ItemStory = { title: string; words?: string; noted?: string; motion?: MotionStory }

/** With `invitedOn` alone it is to come. `absent`: members; deputies sit for those of them who have one. */
export type MeetingStory = {
  key: string
  body: string
  title: string
  words?: string
  place: string
  openToAll?: boolean
  calledOn: string
  invitedOn?: string
  startsAt: string
  endsAt: string
  agenda: ItemStory[]
  papers?: { title: string; number: string; url: string }[]
  answers?: { member: string; on: string; answer: 'comes' | 'sends_deputy'; words?: string; needs?: NeedWish[] }[]
  held?: { absent: string[]; minutesPublishedOn?: string }
}

/** A plan that is being written. Of its goals and measures nobody outside knows before they go round. */
export type DraftStory = {
  key: string
  slug: string
  title: string
  subtitle: string
  foreword: string
  startsOn: string
  endsOn: string
  draftedOn: string
  fields: { code: string; slug: string; title: string; summary: string; introduction: string; goals: string[] }[]
  goals: { key: string; slug: string; short: string; wording: string; description: string }[]
  measures: {
    key: string
    title: string
    description: string
    goals: string[]
    targetGroups: string[]
    lead: string
    providers: string[]
  }[]
}

/** `party`: the key of a body or unit, or an office. `passage`: words of the description; without, it is about the whole. */
export type StatementStory = {
  party: string
  member: string
  record: string
  passage?: string
  words: string
  lang: Lang
  on: string
  mandate?: { by: string; on: string }
  inGerman?: string
  answer?: ReviewAnswer & { on: string; changes?: { from: string; to: string } }
}

export type ReviewStory = {
  body: string
  plan: string
  title: string
  words: string
  openedOn: string
  dueOn: string
  records: string[]
  bodies: string[]
  organisations: { unit: string; member: string }[]
  commissioners: { office: string; member: string }[]
  statements: StatementStory[]
}

export type BodiesStory = {
  /** The last day of the story: who was to be told of something was told by then. */
  toldOn: string
  members: MemberStory[]
  bodies: BodyStory[]
  draft: DraftStory
  /** The first meeting first. */
  meetings: MeetingStory[]
  reviews: ReviewStory[]
}
