import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { findItem, insertItem, listItems, saveItem, saveOrder } from './agenda.queries.ts'
import { type AgendaItem, checkItem, type ItemWish, reorder } from './agenda.ts'
import { changeMeeting } from './changing.verbs.ts'
import { findMeeting } from './meeting.queries.ts'
import { type Meeting, may, stateOf } from './meeting.ts'
import { loadSeating } from './seating.queries.ts'
import { loadSuggestions } from './suggestion.read.ts'

export type ItemRefusal = 'item.title_missing' | 'meeting.not_now'

/** Puts something on the agenda, for whoever runs the body. In a meeting that is under way this can be done as well. */
export async function putOnAgenda(
  scope: Scope,
  meetingId: string,
  wish: ItemWish,
): Promise<Outcome<string, ItemRefusal>> {
  return changeMeeting(scope, 'putOnAgenda', meetingId, async (meeting, write) => {
    if (!mayArrange(meeting, scope)) return refused('meeting.not_now')
    const checked = checkItem(wish)
    if (!checked.ok) return checked
    await checkMinutesOf(write, meeting, checked.value)
    return ok(await insertAt(write, scope, meeting, meeting.id, checked.value, null))
  })
}

/** Takes up what awaits the body, by the key of its proposal. */
export async function takeUp(scope: Scope, meetingId: string, key: string): Promise<Outcome<null, ItemRefusal>> {
  return changeMeeting(scope, 'takeUp', meetingId, async (meeting, write) => {
    if (!mayArrange(meeting, scope)) return refused('meeting.not_now')
    const one = (await loadSuggestions(write.tx, scope, meeting.bodyId)).find((found) => found.key === key)
    if (!one) throw new NotFound('suggestion')
    const waiting = one.itemId === null ? undefined : await findItem(write.tx, one.itemId)
    if (waiting) {
      const place = { meetingId, position: await nextPosition(write, meetingId) }
      await saveItem(write.tx, waiting.id, waiting.version, place)
      write.changed({ kind: 'agenda_item', id: waiting.id, before: { meetingId: null }, after: place })
    } else {
      const { title, subject } = one
      await insertAt(write, scope, meeting, meetingId, { title, subject, words: '', inPrivate: false }, null)
    }
    return ok(null)
  })
}

/**
 * A member puts something on the agenda: everybody has that right. Once the meeting was opened it waits for the next one.
 * Gives whether it waits.
 */
export async function wishForAgenda(
  scope: Scope,
  meetingId: string,
  wish: Pick<ItemWish, 'title' | 'words'>,
): Promise<Outcome<{ waits: boolean }, 'item.title_missing'>> {
  return transact(scope, 'bodies.wishForAgenda', async (write) => {
    const meeting = await findMeeting(write.tx, meetingId)
    const guest = scope.viewer.kind === 'guest' ? scope.viewer.id : ''
    if (!meeting || !(await isMember(write, meeting.bodyId, guest, scope))) throw new NotFound('meeting')
    const checked = checkItem({ ...wish, inPrivate: false, subject: null })
    if (!checked.ok) return checked
    const waits = !may('revise', meeting, scope.now)
    await insertAt(write, scope, meeting, waits ? null : meeting.id, checked.value, guest)
    return ok({ waits })
  })
}

/** Takes off what a member has put on themselves, as long as it was not talked about. */
export async function withdrawWish(scope: Scope, itemId: string): Promise<Outcome<null, 'meeting.not_now'>> {
  return transact(scope, 'bodies.withdrawWish', async ({ tx, changed }) => {
    const item = await findItem(tx, itemId)
    const isOwn = scope.viewer.kind === 'guest' && item?.proposedBy === scope.viewer.id
    if (!item || !isOwn || item.withdrawnAt !== null) throw new NotFound('item')
    const meeting = item.meetingId === null ? undefined : await findMeeting(tx, item.meetingId)
    if (meeting && !may('revise', meeting, scope.now)) return refused('meeting.not_now')
    await saveItem(tx, item.id, item.version, { withdrawnAt: scope.now, withdrawnReason: null })
    changed({ kind: 'agenda_item', id: item.id, before: { withdrawnAt: null }, after: { withdrawnAt: scope.now } })
    return ok(null)
  })
}

export async function orderItem(
  scope: Scope,
  meetingId: string,
  itemId: string,
  way: 'up' | 'down',
): Promise<Outcome<null, 'meeting.not_now'>> {
  return changeMeeting(scope, 'orderItem', meetingId, async (meeting, { tx, changed }) => {
    if (!mayArrange(meeting, scope)) return refused('meeting.not_now')
    const items = (await listItems(tx, meetingId)).filter(({ withdrawnAt }) => withdrawnAt === null)
    const before = items.map(({ id }) => id)
    const after = reorder(
      items.map(({ id }, position) => ({ id, position })),
      itemId,
      way,
    )
    await saveOrder(tx, after)
    if (after.join() !== before.join())
      changed({ kind: 'meeting', id: meetingId, before: { agenda: before }, after: { agenda: after } })
    return ok(null)
  })
}

export type Removal = { how: 'withdraw'; reason: string } | { how: 'postpone' }

/** Takes something off the agenda: for good with a reason, or to wait for the next meeting. */
export async function removeItem(
  scope: Scope,
  meetingId: string,
  itemId: string,
  removal: Removal,
): Promise<Outcome<null, 'item.reason_missing' | 'meeting.not_now'>> {
  return changeMeeting(scope, 'removeItem', meetingId, async (meeting, { tx, changed }) => {
    const item = await itemOf(tx, meeting, itemId)
    if (!mayArrange(meeting, scope)) return refused('meeting.not_now')
    const reason = removal.how === 'withdraw' ? removal.reason.trim() : ''
    if (removal.how === 'withdraw' && reason === '') return refused('item.reason_missing')
    const after = removal.how === 'postpone' ? { meetingId: null } : { withdrawnAt: scope.now, withdrawnReason: reason }
    await saveItem(tx, item.id, item.version, after)
    changed({ kind: 'agenda_item', id: item.id, before: { meetingId }, after })
    return ok(null)
  })
}

export async function itemOf(tx: Write['tx'], meeting: Meeting, itemId: string): Promise<AgendaItem> {
  const item = await findItem(tx, itemId)
  if (item?.meetingId !== meeting.id || item.withdrawnAt !== null) throw new NotFound('item')
  return item
}

/** A body approves its own minutes, and nobody else's. */
async function checkMinutesOf({ tx }: Write, { bodyId }: Meeting, { subject }: ItemWish): Promise<void> {
  if (subject?.kind !== 'minutes') return
  if ((await findMeeting(tx, subject.id))?.bodyId !== bodyId) throw new NotFound('minutes')
}

function mayArrange(meeting: Meeting, { now }: Scope): boolean {
  return may('revise', meeting, now) || stateOf(meeting) === 'opened'
}

async function isMember({ tx }: Write, bodyId: string, participantId: string, { now }: Scope): Promise<boolean> {
  const { seats } = await loadSeating(tx, bodyId, dayOf(now))
  return seats.some(({ holder, deputy }) => [holder, deputy].some((one) => one?.participantId === participantId))
}

async function nextPosition({ tx }: Write, meetingId: string): Promise<number> {
  return (await listItems(tx, meetingId)).reduce((next, { position }) => Math.max(next, position + 1), 0)
}

async function insertAt(
  write: Write,
  scope: Scope,
  { bodyId }: Meeting,
  meetingId: string | null,
  wish: ItemWish,
  proposedBy: string | null,
): Promise<string> {
  const id = randomUUID()
  const position = meetingId === null ? 0 : await nextPosition(write, meetingId)
  await insertItem(write.tx, scope, { id, bodyId, meetingId, position, proposedBy, ...wish })
  const by = proposedBy === null ? {} : { participantId: proposedBy }
  write.changed({ kind: 'agenda_item', id, before: null, after: { bodyId, meetingId, ...by, ...wish } })
  return id
}
