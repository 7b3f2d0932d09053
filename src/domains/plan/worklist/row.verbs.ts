import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type Outcome, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listPosts, listUnits } from '../../accounts/accounts.ts'
import { applyDrafted } from '../drafting/apply.verbs.ts'
import { readDrafted } from '../drafting/drafted.form.ts'
import { findDrafted, goalsFor } from '../drafting/drafted.read.ts'
import { type Drafted, latestWords, stampOf } from '../drafting/drafted.ts'
import { saveCopy } from '../drafting/working-copy.verbs.ts'
import { listFilesNamed } from '../files/file.queries.ts'
import type { FormErrors } from '../form.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { withRow } from './row.form.ts'

/** A measure of the list with all that its row is checked against. */
export async function findRow(scope: Scope, id: string): Promise<Drafted> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('findRow')
  const drafted = await read(scope, (tx) => findDrafted(tx, 'measure', id))
  if (!drafted) throw new NotFound('measure')
  return drafted
}

/** What is wrong with the words of a row, at its fields; words that are sound give no errors. */
export async function checkRow(scope: Scope, drafted: Drafted, row: Words): Promise<FormErrors> {
  const words = withRow(latestWords(drafted), row)
  const context = await read(scope, async (tx) => ({
    goals: await goalsFor(tx, scope, { ...drafted, words }),
    units: await listUnits(tx, scope),
    posts: await listPosts(tx, scope),
    files: await listFilesNamed(tx, words),
  }))
  const checked = readDrafted(words, { drafted, ...context })
  return checked.ok ? {} : checked.errors
}

/** Saves the row that was checked: at once where the viewer may, else as a working copy. */
export async function saveRow(
  scope: Scope,
  drafted: Drafted,
  { row, version, reason }: { row: Words; version: number; reason: string },
): Promise<Outcome<{ isCopy: boolean }>> {
  const isCopy = drafted.isPublished && !mayPublish(scope.viewer)
  if (!isCopy) {
    if (drafted.version !== version) return refused('many.changed_meanwhile', { title: drafted.words.title ?? '' })
    const saved = await applyDrafted(scope, drafted, withRow(drafted.words, row), reason)
    return saved.ok ? { ok: true, value: { isCopy } } : saved
  }
  const seen = stampOf({ version, copy: drafted.copy })
  const saved = await saveCopy(scope, 'measure', drafted.id, { seen, words: withRow(latestWords(drafted), row) })
  return saved.ok ? { ok: true, value: { isCopy } } : saved
}
