import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import { takesAnswers } from '../rounds/round.ts'
import { type Chase, loadChase } from './chase.read.ts'
import { linesOn } from './in-line.ts'
import type { Sender } from './letters/letter.ts'
import type { PlannedMail } from './plan-mails.ts'
import { writeNotice } from './writing.verbs.ts'

export type HandRefusal = 'chase.not_collecting' | 'chase.nobody' | 'chase.nothing_missing' | 'chase.written_today'

/** Writes to the head of a unit, about all that it has not answered. The coordination decides on it. */
export async function writeToHead(
  scope: Scope,
  sender: Sender,
  slug: string,
  unitId: string,
): Promise<Outcome<null, HandRefusal>> {
  return byHand(scope, sender, slug, 'writeToHead', (chase) => mailToHead(chase, unitId, dayOf(scope.now)))
}

/** Who lost the link gets a new one, to all that waits for them. */
export async function sendAgain(
  scope: Scope,
  sender: Sender,
  slug: string,
  personId: string,
): Promise<Outcome<null, HandRefusal>> {
  return byHand(scope, sender, slug, 'sendAgain', (chase) => mailAgain(chase, personId, dayOf(scope.now)))
}

async function byHand(
  scope: Scope,
  sender: Sender,
  slug: string,
  verb: 'writeToHead' | 'sendAgain',
  decide: (chase: Chase) => Outcome<PlannedMail, HandRefusal>,
): Promise<Outcome<null, HandRefusal>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden(verb)
  return transact(scope, `reporting.${verb}`, async (write) => {
    const round = await findRound(write.tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    if (!takesAnswers(round.state)) return refused('chase.not_collecting')
    const chase = await loadChase(write.tx, scope, round)
    const mail = decide(chase)
    if (!mail.ok) return mail
    await writeNotice(write, scope, sender, chase, mail.value)
    return ok(null)
  })
}

/** The mail to the head of a unit, as it would be written on a day. */
export function mailToHead(
  { situation }: Pick<Chase, 'situation'>,
  unitId: string,
  day: string,
): Outcome<PlannedMail, HandRefusal> {
  const waiting = situation.parts.filter((one) => one.unitId === unitId)
  if (waiting.length === 0) return refused('chase.nothing_missing')
  const head = linesOn(day, situation, { heads: true })({ unitId, postId: null }).able[0]
  if (!head) return refused('chase.nobody')
  if (situation.busy.has(head.personId)) return refused('chase.written_today')
  return ok({ personId: head.personId, items: waiting.map(({ id }) => ({ partId: id, kind: 'head' as const })) })
}

/** All that falls to somebody on a day, or was asked of them. */
function mailAgain({ situation }: Chase, personId: string, day: string): Outcome<PlannedMail, HandRefusal> {
  const askedOf = linesOn(day, situation, { heads: situation.settings.mayWriteToHeads })
  const lineOf = linesOn(day, situation, { heads: true })
  const asked = new Set(situation.told.filter((one) => one.personId === personId).map(({ partId }) => partId))
  const theirs = situation.parts.filter((part) => {
    const isFirst = askedOf(part).able[0]?.personId === personId
    return isFirst || (asked.has(part.id) && lineOf(part).all.some((one) => one.personId === personId))
  })
  if (theirs.length === 0) return refused('chase.nothing_missing')
  return ok({ personId, items: theirs.map(({ id }) => ({ partId: id, kind: 'again' as const })) })
}
