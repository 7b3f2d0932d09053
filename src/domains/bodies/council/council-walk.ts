import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import {
  byId,
  deleteObjects,
  emptyPapers,
  saveItems,
  saveMeetings,
  saveOrganizations,
  savePapers,
} from './council-paper.queries.ts'
import { findSource } from './council-source.queries.ts'
import { type Sync, saveSync } from './council-sync.queries.ts'
import { finished } from './council-sync.ts'
import type { Run } from './council-sync.verbs.ts'
import { ask, CouncilFailure, type Ways, walkList } from './oparl-client.ts'
import { changedSince } from './oparl-list.ts'
import { readItem, readMeeting, readOrganization, readPaper, type Told } from './oparl-reader.ts'
import { readBody } from './oparl-system.ts'

export class SourceChanged extends Error {
  override name = 'SourceChanged'
}

type Read<T> = (value: unknown, base: string) => Told<T>
type Keep<T> = (tx: Transaction, present: T[], gone: string[]) => Promise<{ papers?: number; removed?: number }>

/** Everything of one body that there is to know of its papers. `progress` always holds how far it is. */
export async function readCouncil(
  scope: Scope,
  { source, sync: begun }: Run,
  ways: Ways,
  now: () => Date,
  progress: { sync: Sync },
): Promise<Sync> {
  const until = ways.clock() + ways.longest
  const answer = await ask(source.bodyId, ways, until)
  const body = readBody(answer.value, answer.address)
  if (!body) throw new CouncilFailure('no_oparl', source.bodyId)

  const walk = async <T extends { id: string }>(list: string, read: Read<T>, keep: Keep<T>): Promise<boolean> => {
    const pages = walkList(list, ways, until)
    for (;;) {
      const step = await pages.next()
      if (step.done) return step.value.complete
      const told = step.value.objects.map((one) => read(one, step.value.address))
      const present = byId(told.flatMap((one) => (one && !one.deleted ? [one.object] : [])))
      const gone = told.flatMap((one) => (one?.deleted ? [one.id] : []))
      await writeQuietly(scope, async (tx) => {
        if ((await findSource(tx))?.bodyId !== source.bodyId) throw new SourceChanged()
        const { papers = 0, removed = 0 } = await keep(tx, present, gone)
        const unreadable = told.filter((one) => one === undefined).length
        const { sync } = progress
        progress.sync = {
          ...sync,
          toldAt: now(),
          pages: sync.pages + 1,
          papers: sync.papers + papers,
          removed: sync.removed + removed,
          unreadable: sync.unreadable + unreadable,
        }
        await saveSync(tx, scope, progress.sync)
      })
    }
  }

  /** What changed; all of it where it cannot be had so. Says whether all was seen. */
  const walkChanged = async <T extends { id: string }>(
    list: string,
    read: Read<T>,
    keep: Keep<T>,
  ): Promise<boolean> => {
    if (begun.whole || begun.since === null) return walk(list, read, keep)
    try {
      await walk(changedSince(list, begun.since), read, keep)
      return false
    } catch (error) {
      if (!(error instanceof CouncilFailure) || ['too_long', 'too_many', 'inside'].includes(error.code)) throw error
      // Some servers say so when nothing has changed.
      if (error.status === 404) return false
      return walk(list, read, keep)
    }
  }

  const sawAll = await walkChanged(body.papers, readPaper, async (tx, present, gone) => {
    await savePapers(tx, scope, present, begun.startedAt)
    return { papers: present.length, removed: await emptyPapers(tx, { ids: gone }) }
  })
  if (body.organizations) {
    await walkChanged(body.organizations, readOrganization, async (tx, present, gone) => {
      await saveOrganizations(tx, scope, present)
      await deleteObjects(tx, 'bodiesCouncilOrganization', gone)
      return {}
    })
  }
  let items = 0
  if (body.meetings) {
    await walkChanged(body.meetings, readMeeting, async (tx, present, gone) => {
      await saveMeetings(tx, scope, present)
      await deleteObjects(tx, 'bodiesCouncilMeeting', gone)
      items += present.reduce((sum, meeting) => sum + meeting.items.length, 0)
      return {}
    })
  }
  // Whoever does not say them with their meetings may list them by themselves.
  if (items === 0 && body.items) {
    await walkChanged(body.items, readItem, async (tx, present, gone) => {
      await saveItems(tx, scope, present)
      await deleteObjects(tx, 'bodiesCouncilItem', gone)
      return {}
    })
  }
  if (!sawAll) return finished(progress.sync, false)
  const removed = await writeQuietly(scope, (tx) => emptyPapers(tx, { unseenSince: begun.startedAt }))
  return finished({ ...progress.sync, removed: progress.sync.removed + removed }, true)
}
