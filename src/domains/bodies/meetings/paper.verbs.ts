import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Upload } from '../../../platform/http/form.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type FileRefusal, stemOf, takeAttachment } from '../../plan/plan.ts'
import { changeMeeting } from './changing.verbs.ts'
import { stateOf } from './meeting.ts'
import { deletePaper, findPaper, insertPaper } from './paper.queries.ts'
import { checkPaper, type PaperRefusal, type PaperWish } from './paper.ts'

/** Puts a paper to a meeting: a link, or a file that is what its name says. */
export async function addPaper(
  scope: Scope,
  meetingId: string,
  wish: PaperWish,
  upload: Upload | null,
): Promise<Outcome<string, PaperRefusal | FileRefusal>> {
  // A picture is drawn anew, which takes its time: not while the city's other writers wait.
  const taken = upload && (await takeAttachment(upload))
  if (taken && !taken.ok) return taken
  return changeMeeting(scope, 'addPaper', meetingId, async ({ bodyId }, { tx, changed }) => {
    const file = taken?.value ?? null
    const checked = checkPaper(wish, upload && { title: stemOf(upload) })
    if (!checked.ok) return checked
    const id = randomUUID()
    const row = { id, bodyId, meetingId, day: dayOf(scope.now), ...checked.value }
    await insertPaper(tx, scope, row, file && { fileName: file.name, fileKind: file.kind, bytes: file.bytes })
    changed({ kind: 'paper', id, before: null, after: { meetingId, ...checked.value, file: file?.name ?? null } })
    return ok(id)
  })
}

/** Before the meeting is over: what it has decided on stays as it lay on the table. */
export async function removePaper(
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Outcome<null, 'meeting.not_now'>> {
  return changeMeeting(scope, 'removePaper', meetingId, async (meeting, { tx, changed }) => {
    const paper = await findPaper(tx, meetingId, id)
    if (!paper) throw new NotFound('paper')
    if (stateOf(meeting) === 'closed') return refused('meeting.not_now')
    await deletePaper(tx, id)
    changed({ kind: 'paper', id, before: paper, after: null })
    return ok(null)
  })
}
