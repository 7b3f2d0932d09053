import type { Words } from '../../../platform/http/form.ts'
import { granted, type Outcome, ok, type Refused, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { slugOf } from '../../../platform/slug.ts'
import { read } from '../../../platform/transact.ts'
import { listPosts, listUnits } from '../../accounts/accounts.ts'
import { findBySlug } from '../address.queries.ts'
import { listFilesNamed } from '../files/file.queries.ts'
import { changeAddress } from '../record.verbs.ts'
import type { RevisableWords } from '../revision.ts'
import { reviseWords, type WordsRefusal } from '../revision.verbs.ts'
import { readSheet } from '../sheet/sheet.form.ts'
import { type ReviseSheetRefusal, reviseSheet } from '../sheet/sheet.verbs.ts'
import { sheetContext } from './drafted.form.ts'
import { goalsFor } from './drafted.read.ts'
import type { Drafted } from './drafted.ts'
import { changedGroups } from './merge-words.ts'

export type ApplyRefusal = WordsRefusal | ReviseSheetRefusal

/** Lets a record say these words, which were read and found right before. */
export async function applyDrafted(
  scope: Scope,
  drafted: Drafted,
  words: Words,
  reason: string,
): Promise<Outcome<null, ApplyRefusal>> {
  const { subject, id, version: seen } = drafted
  if (subject !== 'measure') return reviseWords(scope, subject, id, { seen, words: words as RevisableWords, reason })
  if (changedGroups(drafted.words, words).length === 0) return refused('revision.nothing_changes')
  const context = await read(scope, async (tx) => ({
    goals: await goalsFor(tx, scope, { ...drafted, words }),
    units: await listUnits(tx, scope),
    posts: await listPosts(tx, scope),
    files: await listFilesNamed(tx, words),
  }))
  // The order of the goals is the record's: a copy is kept without one.
  const sheet = readSheet(words, sheetContext(drafted.words, context))
  // What was sound when it was written need not be any more: a unit may be gone, a number taken.
  if (!sheet.ok) return Object.values(sheet.errors)[0] as Refused<ApplyRefusal>
  const slug = words.address === undefined ? undefined : slugOf(words.address, 'measure')
  const owner = slug === undefined ? undefined : await read(scope, (tx) => findBySlug(tx, 'measure', slug))
  if (owner && owner.id !== id) return refused('plan.address_taken', { slug: slug ?? '' })
  const revised = await reviseSheet(scope, id, { seen, sheet: sheet.value, reason })
  if (!revised.ok) return revised
  if (slug !== undefined && slug !== revised.value.slug) granted(await changeAddress(scope, 'measure', id, slug))
  return ok(null)
}
