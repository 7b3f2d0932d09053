import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayRunBody } from '../bodies.access.ts'
import { listOwnBodies } from '../participants/own-bodies.read.ts'
import { findMeeting } from './meeting.queries.ts'
import type { Meeting } from './meeting.ts'

/** What all changes of one meeting by whoever runs its body have in common. */
export async function changeMeeting<T>(
  scope: Scope,
  verb: string,
  id: string,
  body: (meeting: Meeting, write: Write) => Promise<T>,
): Promise<T> {
  return transact(scope, `bodies.${verb}`, async (write) => {
    const meeting = await findMeeting(write.tx, id)
    if (!meeting) throw new NotFound('meeting')
    if (!(await runsBody(write.tx, scope, meeting.bodyId))) throw new Forbidden(verb)
    return body(meeting, write)
  })
}

/** Whether the viewer runs this body: then they invite, count and write, and see what members need. */
export async function runsBody(tx: Transaction, scope: Scope, bodyId: string): Promise<boolean> {
  return mayRunBody(scope.viewer, (await listOwnBodies(tx, scope)).includes(bodyId))
}
