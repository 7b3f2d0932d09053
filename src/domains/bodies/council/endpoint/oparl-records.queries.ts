import { sql } from 'kysely'
import type { Transaction } from '../../../../platform/database.ts'

/** When everybody could read a record first, when it last changed, and whether everybody may read it now. */
export type Mark = {
  id: string
  type: string
  partOf: string | null
  createdAt: Date
  modifiedAt: Date
  shown: boolean
}

/** What is told of our bodies, as the tables have it; who may read what of it, the marks say. */
export type OparlRecords = Awaited<ReturnType<typeof loadRecords>>

export async function loadRecords(tx: Transaction) {
  const marks: Mark[] = await tx
    .selectFrom('bodiesOparlMark')
    .select(['id', 'type', 'partOf', 'createdAt', 'modifiedAt', 'shown'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  const bodies = await tx
    .selectFrom('bodiesBody')
    .select(['id', 'slug', 'kind', 'name', 'foundedOn', 'closedOn'])
    .execute()
  const persons = await tx.selectFrom('bodiesParticipant').select(['id', 'name']).execute()
  const mandates = await tx
    .selectFrom('bodiesMandate')
    .innerJoin('bodiesSeat', 'bodiesSeat.id', 'bodiesMandate.seatId')
    .select(['bodiesMandate.id', 'bodyId', 'participantId', 'part', 'office', 'startsOn', 'endsOn', 'votes'])
    .orderBy('startsOn')
    .orderBy('bodiesMandate.id')
    .execute()
  const meetings = await tx
    .selectFrom('bodiesMeeting')
    .select(['id', 'bodyId', 'title', 'place', 'startsAt', 'endsAt', 'invitedAt', 'closedAt', 'calledOffAt'])
    .execute()
  const items = await tx
    .selectFrom('bodiesAgendaItem')
    .select(['id', 'bodyId', 'meetingId', 'position', 'title', 'goalId', 'measureId'])
    .where('meetingId', 'is not', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const papers = await tx
    .selectFrom('bodiesPaper')
    .select(['id', 'bodyId', 'meetingId', 'itemId', 'number', 'title', 'day', 'url', 'fileName', 'fileKind'])
    .select(sql<number | null>`octet_length(bytes)`.as('size'))
    .orderBy('day')
    .orderBy('id')
    .execute()
  const motions = await tx
    .selectFrom('bodiesMotion')
    .select(['id', 'bodyId', 'meetingId', 'itemId', 'title', 'words', 'decisionKind', 'paperNumber', 'paperUrl'])
    .select(['putAt', 'closedAt', 'result'])
    .orderBy('putAt')
    .orderBy('id')
    .execute()
  const subjects = await tx.selectFrom('bodiesMotionSubject').select(['motionId', 'goalId', 'measureId']).execute()
  const minutes = await tx.selectFrom('bodiesMinutes').select(['meetingId', 'publishedAt']).execute()
  return { marks, bodies, persons, mandates, meetings, items, papers, motions, subjects, minutes }
}

export type OparlBytes = { name: string; kind: string; bytes: Uint8Array }

/** The bytes of a paper that everybody may read. */
export async function findPaperBytes(tx: Transaction, id: string): Promise<OparlBytes | undefined> {
  const row = await tx
    .selectFrom('bodiesPaper')
    .innerJoin('bodiesOparlMark', 'bodiesOparlMark.id', 'bodiesPaper.id')
    .select(['fileName as name', 'fileKind as kind', 'bytes'])
    .where('bodiesPaper.id', '=', id)
    .where('bodiesOparlMark.type', '=', 'paper')
    .where('shown', '=', true)
    .executeTakeFirst()
  return row?.bytes && row.name && row.kind ? { name: row.name, kind: row.kind, bytes: row.bytes } : undefined
}

/** The words of minutes that were published. */
export async function findMinutesWords(tx: Transaction, meetingId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('bodiesMinutes')
    .select('words')
    .where('meetingId', '=', meetingId)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst()
  return row?.words
}
