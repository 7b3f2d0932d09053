import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadHiddenDrafts } from '../reviews/hidden-drafts.read.ts'
import { listPublicResults } from '../votes/result.read.ts'
import type { MotionResult } from '../votes/result.ts'
import { sayVotes } from '../votes/votes.messages.ts'
import { listItems } from './agenda.queries.ts'
import type { AgendaItem } from './agenda.ts'
import { listPresent } from './attendance.queries.ts'
import { findMeeting, listMeetings } from './meeting.queries.ts'
import { type Meeting, type MeetingState, stateOf } from './meeting.ts'
import { inOrder } from './meetings.read.ts'
import { findMinutes } from './minutes.queries.ts'
import { findPaper, findPaperBytes, listPapers } from './paper.queries.ts'
import type { Paper } from './paper.ts'
import { type Quorum, quorumOf } from './quorum.ts'
import { findMeetingBody, listMeetingBodies, loadSeating, type MeetingBody } from './seating.queries.ts'
import type { SeatingSide } from './seating.ts'

/** An item as everybody may know it. `title`: null while it is kept among the members. */
export type PublicItem = { id: string; title: Text | null; words: string; isWish: boolean }

export type PublicMeeting = {
  meeting: Meeting
  state: MeetingState
  body: MeetingBody
  /** What is on the agenda, and its papers: once somebody was invited to it. */
  items: PublicItem[]
  papers: Paper[]
  sides: readonly SeatingSide[]
  /** Once it was opened. */
  quorum: Quorum | null
  /** What was voted on, as everybody may read it. */
  results: MotionResult[]
  /** Light markup, once they are published. */
  minutes: string | null
}

/** A meeting as everybody may see it: how many came of each side, not who; and of what is private no more than its title. */
export async function showPublicMeeting(scope: Scope, slug: string, id: string): Promise<PublicMeeting> {
  return read(scope, async (tx) => {
    const meeting = await findMeeting(tx, id)
    const body = await findMeetingBody(tx, { slug })
    if (!meeting || !body || meeting.bodyId !== body.id) throw new NotFound('meeting')
    const seating = await loadSeating(tx, body.id, dayOf(meeting.startsAt))
    const items = isTold(meeting) ? (await listItems(tx, id)).filter(({ withdrawnAt }) => withdrawnAt === null) : []
    const hidden = new Set(items.filter(({ inPrivate }) => inPrivate).map((one) => one.id))
    const minutes = await findMinutes(tx, id)
    const papers = isTold(meeting) ? await listPapers(tx, id) : []
    const { openedAt } = meeting
    return {
      ...{ meeting, body, state: stateOf(meeting), sides: seating.sides },
      items: await tellItems(tx, scope, meeting, items),
      papers: papers.filter((paper) => isPublic(paper, hidden)),
      quorum: openedAt === null ? null : quorumOf(seating, await listPresent(tx, id)),
      results: await listPublicResults(tx, scope, { meetingId: id }),
      minutes: minutes && minutes.publishedAt !== null ? minutes.words : null,
    }
  })
}

/** The agenda is in the making before. */
function isTold({ invitedAt }: Meeting): boolean {
  return invitedAt !== null
}

async function tellItems(
  tx: Transaction,
  scope: Scope,
  { closedAt }: Meeting,
  items: readonly AgendaItem[],
): Promise<PublicItem[]> {
  const drafts = await loadHiddenDrafts(
    tx,
    scope,
    items.flatMap(({ subject }) => (subject ? { kind: subject.kind, recordId: subject.id } : [])),
  )
  const { lang, city } = scope
  const draft = original(sayVotes(lang, 'draft'), lang)
  return items.map(({ id, title, words, subject, proposedBy, inPrivate }) => {
    const isDraft = subject !== null && drafts.has(subject.id)
    const told = isDraft ? draft : original(title, sourceLanguage(city))
    return {
      id,
      title: inPrivate && closedAt === null ? null : told,
      words: inPrivate || isDraft ? '' : words,
      isWish: proposedBy !== null && !inPrivate,
    }
  })
}

function isPublic({ inPrivate, itemId }: Paper, hidden: ReadonlySet<string>): boolean {
  return !inPrivate && (itemId === null || !hidden.has(itemId))
}

export type PaperFile = { name: string; kind: string; bytes: Buffer }

/** The file of a paper. `all`: for those who may read what is kept among the members. */
export async function loadPaperFile(scope: Scope, meetingId: string, id: string, all: boolean): Promise<PaperFile> {
  return read(scope, async (tx) => {
    const meeting = await findMeeting(tx, meetingId)
    const paper = await findPaper(tx, meetingId, id)
    const items = await listItems(tx, meetingId)
    const hidden = new Set(items.filter(({ inPrivate }) => inPrivate).map((one) => one.id))
    if (!meeting || !paper?.file || !(all || (isTold(meeting) && isPublic(paper, hidden)))) throw new NotFound('paper')
    const bytes = await findPaperBytes(tx, id)
    if (bytes === null) throw new NotFound('paper')
    return { name: paper.file.name, kind: paper.file.kind, bytes }
  })
}

/** The meetings of one body or of all, with what they are part of; the next ones first. */
export async function listPublicMeetings(
  scope: Scope,
  bodyId?: string,
): Promise<{ meeting: Meeting; body: MeetingBody }[]> {
  return read(scope, async (tx) => {
    const bodies = await listMeetingBodies(tx)
    return inOrder(await listMeetings(tx, bodyId), scope.now).flatMap((meeting) => {
      const body = bodies.get(meeting.bodyId)
      return body ? [{ meeting, body }] : []
    })
  })
}

export async function showBodyOfMeetings(scope: Scope, slug: string): Promise<MeetingBody> {
  const body = await read(scope, (tx) => findMeetingBody(tx, { slug }))
  if (!body) throw new NotFound('body')
  return body
}
