import { listHistory } from '../../../platform/audit-history.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { type ApplyRefusal, applyDrafted } from '../drafting/apply.verbs.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stampOf } from '../drafting/drafted.ts'
import { saveCopy, saveDrafted } from '../drafting/working-copy.verbs.ts'
import { withoutGone } from '../files/attached-words.ts'
import { listFilesNamed } from '../files/file.queries.ts'
import { digestsIn } from '../files/file-address.ts'
import { mayWrite } from '../measure-rights.read.ts'
import { mayPublish } from '../plan.access.ts'
import type { Revisable } from '../revision.ts'
import { actsOf } from './act.ts'
import { findEarlier } from './earlier.read.ts'
import { sayHistory } from './history.messages.ts'

/**
 * Brings back what a record said before an entry of its log: of a draft at once, of what is published as a working copy,
 * which is compared and published like any other.
 */
export async function restoreEarlier(
  scope: Scope,
  subject: Revisable,
  id: string,
  number: number,
): Promise<Outcome<{ isCopy: boolean; lacksFiles: boolean }>> {
  const found = await read(scope, async (tx) => {
    if (!(await mayWrite(tx, scope, subject, id))) throw new Forbidden('restoreEarlier')
    const drafted = await findDrafted(tx, subject, id)
    const words = drafted && (await findEarlier(tx, drafted, number))
    if (!drafted || !words) return undefined
    const said = asKept(words)
    const left = subject === 'measure' ? withoutGone(said, await listFilesNamed(tx, said)) : said
    return { drafted, words: left, lacksFiles: digestsIn(left).length < digestsIn(said).length }
  })
  if (!found) throw new NotFound('entry')
  const { drafted, words, lacksFiles } = found
  const wish = { seen: stampOf(drafted), words }
  const save = drafted.isPublished ? saveCopy : saveDrafted
  const saved = await save(scope, subject, id, wish)
  if (saved.ok) return { ok: true, value: { isCopy: drafted.isPublished, lacksFiles } }
  return lacksFiles && saved.code === 'revision.nothing_changes' ? refused('notice.files_gone') : saved
}

/** Takes back the last act on a record, if it was the viewer's own and nothing happened since. */
export async function undoLast(
  scope: Scope,
  subject: Revisable,
  id: string,
  seen: string,
): Promise<Outcome<null, ApplyRefusal | 'undo.too_late'>> {
  return transact(scope, 'plan.undoLast', async ({ tx }) => {
    if (!(await mayWrite(tx, scope, subject, id))) throw new Forbidden('undoLast')
    const inside = { ...scope, db: tx }
    const drafted = await findDrafted(tx, subject, id)
    if (!drafted) throw new NotFound(subject)
    if (drafted.isPublished && !mayPublish(scope.viewer)) throw new Forbidden('undoLast')
    const entries = await listHistory(tx, id, { limit: 20 })
    const [last] = actsOf(entries)
    const own = entries.filter(({ at }) => at.getTime() === last?.at.getTime())
    const words = await findEarlier(tx, drafted, own.at(-1)?.number ?? 0)
    const isMine = last?.actor === actorOf(scope.viewer)
    if (!isMine || !words || drafted.copy || stampOf(drafted) !== seen) return refused('undo.too_late')
    return applyDrafted(inside, drafted, asKept(words), sayHistory(scope.lang, 'undo.reason'))
  })
}

/** Nothing is said by `null` in the log and by '' in a form. */
function asKept(words: Words): Words {
  return Object.fromEntries(Object.entries(words).map(([name, said]) => [name, said ?? '']))
}
