import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { mayWrite } from '../measure-rights.read.ts'
import { mayPublish } from '../plan.access.ts'
import type { Revisable } from '../revision.ts'
import { type ApplyRefusal, applyDrafted } from './apply.verbs.ts'
import { findDrafted } from './drafted.read.ts'
import { type Drafted, stampOf } from './drafted.ts'
import { changedGroups, mergeWords } from './merge-words.ts'
import { deleteCopy, insertCopy, updateCopy } from './working-copy.queries.ts'

type SaveRefusal = 'revision.nothing_changes' | 'changed_meanwhile'

/**
 * Keeps what somebody wrote of a published record, apart from it. Words that say what the record says are no copy: one
 * that is there ends.
 */
export async function saveCopy(
  scope: Scope,
  subject: Revisable,
  id: string,
  { seen, words }: { seen: string; words: Words },
): Promise<Outcome<null, SaveRefusal>> {
  return onCopy(scope, 'plan.saveCopy', { subject, id, seen }, async (drafted, { tx, changed }) => {
    const { copy } = drafted
    const isSame = changedGroups(drafted.words, words).length === 0
    if (isSame && !copy) return refused('revision.nothing_changes')
    if (isSame) await deleteCopy(tx, drafted)
    else if (copy) await updateCopy(tx, scope, drafted, { base: drafted.words, words, version: copy.version + 1 })
    else await insertCopy(tx, scope, drafted, drafted.words, words)
    changed({ kind: subject, id, before: copy && { copy: copy.words }, after: isSame ? null : { copy: words } })
    return ok(null)
  })
}

/** What the copy says becomes what everybody reads, for a reason that they read as well. */
export async function publishCopy(
  scope: Scope,
  subject: Revisable,
  id: string,
  { seen, reason }: { seen: string; reason: string },
): Promise<Outcome<null, ApplyRefusal | 'copy.conflict' | 'copy.gone'>> {
  if (!mayPublish(scope.viewer)) throw new Forbidden('publishCopy')
  return onCopy(scope, 'plan.publishCopy', { subject, id, seen }, async (drafted, { tx, changed }) => {
    const { copy } = drafted
    if (!copy) return refused('copy.gone')
    const { merged, conflicts } = mergeWords(copy.base, copy.words, drafted.words)
    if (conflicts.length > 0) return refused('copy.conflict')
    const applied = await applyDrafted({ ...scope, db: tx }, drafted, merged, reason)
    if (!applied.ok) return applied
    await deleteCopy(tx, drafted)
    changed({ kind: subject, id, before: { copy: copy.words }, after: null })
    return ok(null)
  })
}

export async function discardCopy(
  scope: Scope,
  subject: Revisable,
  id: string,
  seen: string,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  return onCopy(scope, 'plan.discardCopy', { subject, id, seen }, async (drafted, { tx, changed }) => {
    if (!drafted.copy) return ok(null)
    await deleteCopy(tx, drafted)
    changed({ kind: subject, id, before: { copy: drafted.copy.words }, after: null })
    return ok(null)
  })
}

/** Writes straight to a record that nobody outside can read yet. */
export async function saveDrafted(
  scope: Scope,
  subject: Revisable,
  id: string,
  { seen, words }: { seen: string; words: Words },
): Promise<Outcome<null, ApplyRefusal>> {
  return onCopy(scope, 'plan.saveDrafted', { subject, id, seen }, (drafted, { tx }) =>
    applyDrafted({ ...scope, db: tx }, drafted, words, ''),
  )
}

async function onCopy<T, Code extends string>(
  scope: Scope,
  verb: string,
  { subject, id, seen }: { subject: Revisable; id: string; seen: string },
  body: (drafted: Drafted, write: Write) => Promise<Outcome<T, Code>>,
): Promise<Outcome<T, Code | 'changed_meanwhile'>> {
  return transact(scope, verb, async (write) => {
    const drafted = await findDrafted(write.tx, subject, id)
    if (!drafted) throw new NotFound(subject)
    if (!(await mayWrite(write.tx, scope, subject, id))) throw new Forbidden(verb)
    if (stampOf(drafted) !== seen) return refused('changed_meanwhile')
    return body(drafted, write)
  })
}
