/** Bodies with members who vote, written row by row: how seats are filled is another part's business. */
import { randomUUID } from 'node:crypto'
import { must } from '../../src/demo/act.ts'
import { knowParticipant } from '../../src/domains/bodies/participants/participant.verbs.ts'
import { insertPass } from '../../src/domains/bodies/room/pass.queries.ts'
import type { SubjectWish } from '../../src/domains/bodies/votes/motion.queries.ts'
import type { MotionWish } from '../../src/domains/bodies/votes/motion.ts'
import { draftMotion } from '../../src/domains/bodies/votes/motion.verbs.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { transact, writeQuietly } from '../../src/platform/transact.ts'

export type VotingMember = { id: string; name: string; seatId: string; mandateId: string; side: string }
export type VotingBody = { id: string; slug: string; members: VotingMember[] }

type BodyWish = {
  slug?: string
  needsParity?: boolean
  /** How many members on each side. */
  sides?: Readonly<Record<string, number>>
  lang?: Lang
  unitId?: string | null
  /** Somebody known already, who sits first on the first side. */
  first?: string
}

/** Members are called by side and number: "outside 1" sits first on its side. Parity is equal sides. */
export async function votingBody(scope: Scope, wish: BodyWish = {}): Promise<VotingBody> {
  const { slug = 'lenkungsgruppe', needsParity = false, lang = 'de', unitId = null, first } = wish
  const { sides = { administration: 2, outside: 2 } } = wish
  const id = randomUUID()
  const cityId = scope.city.id
  await transact(scope, 'bodies.foundBody', async ({ tx, changed }) => {
    const body = { id, slug, kind: 'steering_group', name: 'Lenkungsgruppe', foundedOn: '2020-01-01' }
    await tx
      .insertInto('bodiesBody')
      .values({ cityId, ...body, votesNeedParity: needsParity })
      .execute()
    const rows = Object.keys(sides).map((side, position) => ({ cityId, bodyId: id, side, position }))
    await tx.insertInto('bodiesSide').values(rows).execute()
    const rule = { cityId, id: randomUUID(), bodyId: id, kind: 'equal', inForceOn: '2020-01-01' }
    await tx.insertInto('bodiesParityRule').values(rule).execute()
    changed({ kind: 'body', id, before: null, after: body })
  })
  const members: VotingMember[] = []
  for (const [side, count] of Object.entries(sides)) {
    for (let n = 1; n <= count; n++) {
      const name = `${side} ${n}`
      const mail = `${side}-${n}-${slug}@example.org`
      const isFirst = first !== undefined && members.length === 0
      const participant = isFirst ? first : must(await knowParticipant(scope, { name, mail, lang, unitId }))
      members.push({ id: participant, name, side, ...(await seat(scope, id, side, n, participant)) })
    }
  }
  return { id, slug, members }
}

async function seat(scope: Scope, bodyId: string, side: string, position: number, participantId: string) {
  const cityId = scope.city.id
  const [seatId, mandateId] = [randomUUID(), randomUUID()]
  await transact(scope, 'bodies.fillSeat', async ({ tx, changed }) => {
    const row = { id: seatId, bodyId, side, position, openedOn: '2020-01-01' }
    await tx
      .insertInto('bodiesSeat')
      .values({ cityId, ...row })
      .execute()
    const mandate = { id: mandateId, seatId, part: 'holder', participantId, startsOn: '2020-01-01' }
    await tx
      .insertInto('bodiesMandate')
      .values({ cityId, ...mandate })
      .execute()
    changed({ kind: 'seat', id: seatId, before: null, after: { ...row, mandate } })
  })
  return { seatId, mandateId }
}

/** A meeting under way in which these members sit. */
export async function openMeeting(scope: Scope, bodyId: string, present: readonly VotingMember[]): Promise<string> {
  const id = randomUUID()
  const cityId = scope.city.id
  await transact(scope, 'bodies.openMeeting', async ({ tx, changed }) => {
    const meeting = { id, bodyId, title: 'Sitzung', startsAt: scope.now, openedAt: scope.now }
    await tx
      .insertInto('bodiesMeeting')
      .values({ cityId, ...meeting })
      .execute()
    const rows = present.map((one) => ({
      ...{ cityId, meetingId: id, seatId: one.seatId, participantId: one.id, part: 'holder' },
    }))
    await tx.insertInto('bodiesAttendance').values(rows).execute()
    changed({ kind: 'meeting', id, before: null, after: meeting })
  })
  return id
}

export async function endMandate(scope: Scope, { mandateId }: VotingMember, endsOn: string): Promise<void> {
  await transact(scope, 'bodies.endMandate', async ({ tx, changed }) => {
    await tx.updateTable('bodiesMandate').set({ endsOn, ending: 'recalled' }).where('id', '=', mandateId).execute()
    changed({ kind: 'mandate', id: mandateId, before: { endsOn: null }, after: { endsOn } })
  })
}

export const plainMotion: MotionWish = {
  ...{ meetingId: null, itemId: null, title: 'Lotsinnen fördern', words: 'Die Gruppe empfiehlt es.' },
  ...{ rule: 'simple', way: 'writing', secret: false, effect: 'none', stepTo: null, kindTo: null },
  ...{ decisionKind: 'recommendation', paperNumber: null, paperUrl: null },
}

export async function wordedMotion(
  scope: Scope,
  bodyId: string,
  wish: Partial<MotionWish> = {},
  subjects: readonly SubjectWish[] = [],
): Promise<string> {
  return must(await draftMotion(scope, bodyId, { ...plainMotion, ...wish }, subjects))
}

/** The same call, as somebody makes it who came by a link. */
export function asGuest(scope: Scope, { id, name }: Pick<VotingMember, 'id' | 'name'>): Scope {
  return { ...scope, viewer: { kind: 'guest', id, name } }
}

/** A link of somebody's, without its mail. */
export async function passOf(scope: Scope, { id }: Pick<VotingMember, 'id'>): Promise<string> {
  const expiresAt = new Date(scope.now.getTime() + 86_400_000)
  await writeQuietly(scope, (tx) =>
    insertPass(tx, scope, `pass-${id}`, { participantId: id, madeAt: scope.now, expiresAt }),
  )
  return `pass-${id}`
}
