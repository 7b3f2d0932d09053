import { randomUUID } from 'node:crypto'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { transact } from '../../../../platform/transact.ts'
import { mayArrangeBodies } from '../../bodies.access.ts'
import { insertWaitingItem, listWaitingRecords } from '../life.queries.ts'
import type { BoardRecord } from './board.read.ts'

/** Lets these records wait for the next meeting of a body. One that waits there already is not put there twice. */
export async function putBefore(scope: Scope, bodyId: string, records: readonly BoardRecord[]): Promise<void> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('putBefore')
  await transact(scope, 'bodies.putBefore', async ({ tx, changed }) => {
    const waiting = await listWaitingRecords(tx, bodyId)
    for (const { kind, id: recordId, title } of records.filter(({ id }) => !waiting.has(id))) {
      const row = { id: randomUUID(), bodyId, title: title.words.slice(0, 500), kind, recordId }
      await insertWaitingItem(tx, scope, row)
      changed({ kind: 'agenda_item', id: row.id, before: null, after: row })
    }
  })
}
