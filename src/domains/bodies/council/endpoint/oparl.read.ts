import { isRecordId } from '../../../../platform/record-id.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { meetingsRoutes } from '../../meetings/meetings.routes.ts'
import { loadHiddenDrafts } from '../../reviews/hidden-drafts.read.ts'
import { seatsRoutes } from '../../seats/seats.routes.ts'
import { sayOparl } from './oparl.messages.ts'
import { type OparlKind, oparlAddresses } from './oparl.routes.ts'
import { draftsIn, withoutDrafts } from './oparl-drafts.ts'
import { itemsOf, locationsOf, meetingsOf } from './oparl-meetings.ts'
import type { OparlObject, Times } from './oparl-object.ts'
import { consultationsOf, filesOf, papersOf } from './oparl-papers.ts'
import { membershipsOf, organizationsOf, personsOf } from './oparl-people.ts'
import { findMinutesWords, findPaperBytes, loadRecords, type Mark, type OparlBytes } from './oparl-records.queries.ts'
import { tellBy } from './oparl-told.ts'

/** Everything that programs are told of our bodies; `whole`: since when there is something, and when it last changed. */
export type OparlObjects = Record<OparlKind, OparlObject[]> & { whole: Times }

export async function showOparl(scope: Scope, publicUrl: string): Promise<OparlObjects> {
  const lang = sourceLanguage(scope.city)
  const records = await read(scope, async (tx) => {
    const all = await loadRecords(tx)
    return withoutDrafts(all, await loadHiddenDrafts(tx, scope, draftsIn(all)), sayOparl(lang, 'draft'))
  })
  const told = tellBy(records.marks, {
    at: oparlAddresses(publicUrl),
    now: scope.now,
    say: (key) => sayOparl(lang, key),
    pages: {
      body: (slug) => publicUrl + seatsRoutes.publicBody(lang, slug),
      meeting: (slug, id) => publicUrl + meetingsRoutes.publicMeeting(lang, slug, id),
    },
  })
  const [consultation, file, location] = [
    consultationsOf(records, told),
    filesOf(records, told),
    locationsOf(records, told),
  ]
  const [item, membership] = [itemsOf(records, told, file), membershipsOf(records, told)]
  return {
    organization: organizationsOf(records, told, membership),
    person: personsOf(records, told, membership),
    membership,
    meeting: meetingsOf(records, told, { items: item, files: file, locations: location }),
    item,
    paper: papersOf(records, told, consultation, file),
    consultation,
    file,
    location,
    whole: wholeOf(records.marks),
  }
}

/** Of the city itself, from which everything hangs; before there is anything, it began with the year of the interface. */
function wholeOf(marks: readonly Mark[]): Times {
  const first = Date.parse('2026-01-01T00:00:00+01:00') / 1_000
  const all = marks.map(({ createdAt }) => Math.floor(createdAt.getTime() / 1_000))
  return { created: Math.min(first, ...all), modified: Math.min(first, ...all) }
}

/** The bytes behind an object's `accessUrl`; undefined where nobody may read them. */
export async function showOparlBytes(scope: Scope, file: string): Promise<OparlBytes | undefined> {
  const [, kind, id = ''] = /^(paper|minutes)-(.+)$/.exec(file) ?? []
  if (!isRecordId(id)) return undefined
  return read(scope, async (tx) => {
    if (kind === 'paper') return findPaperBytes(tx, id)
    const words = kind === 'minutes' ? await findMinutesWords(tx, id) : undefined
    const name = `${sayOparl(sourceLanguage(scope.city), 'minutes_file')}.txt`
    return words === undefined ? undefined : { name, kind: 'txt', bytes: new TextEncoder().encode(words) }
  })
}
