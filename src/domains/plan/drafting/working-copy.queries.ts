import type { Transaction } from '../../../platform/database.ts'
import type { Words } from '../../../platform/http/form.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { asJson } from '../document/kept.json.queries.ts'
import type { Revisable } from '../revision.ts'
import type { Drafted, WorkingCopy } from './drafted.ts'

type Named = Pick<Drafted, 'subject' | 'id' | 'planId'>

export async function findCopy(tx: Transaction, subject: Revisable, id: string): Promise<WorkingCopy | null> {
  const row = await tx
    .selectFrom('planWorkingCopy')
    .select(['base', 'words', 'version', 'savedAt', 'actor'])
    .where('subject', '=', subject)
    .where('recordId', '=', id)
    .executeTakeFirst()
  return row ? { ...row, base: row.base as Words, words: row.words as Words } : null
}

export async function insertCopy(tx: Transaction, scope: Scope, of: Named, base: Words, words: Words): Promise<void> {
  await tx
    .insertInto('planWorkingCopy')
    .values({
      cityId: scope.city.id,
      subject: of.subject,
      recordId: of.id,
      planId: of.planId,
      base: asJson(base),
      words: asJson(words),
      savedAt: scope.now,
      actor: actorOf(scope.viewer),
    })
    .execute()
}

export async function updateCopy(
  tx: Transaction,
  scope: Scope,
  of: Named,
  copy: Pick<WorkingCopy, 'base' | 'words' | 'version'>,
) {
  await tx
    .updateTable('planWorkingCopy')
    .set({
      base: asJson(copy.base),
      words: asJson(copy.words),
      version: copy.version,
      savedAt: scope.now,
      actor: actorOf(scope.viewer),
    })
    .where('subject', '=', of.subject)
    .where('recordId', '=', of.id)
    .execute()
}

export async function deleteCopy(tx: Transaction, { subject, id }: Named): Promise<void> {
  await tx.deleteFrom('planWorkingCopy').where('subject', '=', subject).where('recordId', '=', id).execute()
}

/** The copies of a plan that wait to be published, the oldest first. */
export async function listCopies(tx: Transaction, planId: string) {
  const rows = await tx
    .selectFrom('planWorkingCopy')
    .select(['subject', 'recordId as id', 'words', 'savedAt', 'actor'])
    .where('planId', '=', planId)
    .orderBy('savedAt')
    .execute()
  return rows.map((row) => ({ ...row, subject: row.subject as Revisable, words: row.words as Words }))
}

export async function deleteCopiesBefore(tx: Transaction, day: Date) {
  return tx
    .deleteFrom('planWorkingCopy')
    .where('savedAt', '<', day)
    .returning(['subject', 'recordId as id', 'words'])
    .execute()
}
