import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read, transact, type Write } from '../../../platform/transact.ts'
import { listRecordTexts, type RecordTexts } from '../../plan/plan.ts'
import { insertWording, listWordings, type Wording } from './wording.queries.ts'
import { newWordings, type WordingCause, type WordingPart } from './wording.ts'

/** The last wording kept of each text of a record. */
export function lastWordings(wordings: readonly Wording[], recordId: string): Map<WordingPart, Wording> {
  return new Map(wordings.filter((one) => one.recordId === recordId).map((one) => [one.part, one]))
}

function unkept(record: RecordTexts, wordings: readonly Wording[], cause: WordingCause) {
  const last = lastWordings(wordings, record.id)
  const kept = new Map([...last].map(([part, { words }]) => [part, words]))
  return newWordings(record.parts, kept, cause).map((one) => ({
    ...one,
    kind: record.kind,
    recordId: record.id,
    number: (last.get(one.part)?.number ?? 0) + 1,
  }))
}

/**
 * Keeps each text of these records as it stands, where it has other words than were kept last, and gives the ids of what is
 * new. Within another act, before it says anything of a text, and after it changed one.
 */
export async function keepWordings(
  { tx, changed }: Write,
  scope: Scope,
  recordIds: readonly string[],
  { cause = 'editor', reason = '' }: { cause?: WordingCause; reason?: string } = {},
): Promise<string[]> {
  const records = await listRecordTexts(tx, scope, recordIds)
  const wordings = await listWordings(tx, recordIds)
  const ids: string[] = []
  for (const row of records.flatMap((record) => unkept(record, wordings, cause))) {
    const kept = { ...row, reason, lang: sourceLanguage(scope.city) }
    const id = await insertWording(tx, scope, kept)
    changed({ kind: 'wording', id, before: null, after: kept })
    ids.push(id)
  }
  return ids
}

/** Before somebody reads a draft to comment on it: what was changed elsewhere meanwhile becomes a wording, too. */
export async function keepWhatIsRead(scope: Scope, recordIds: readonly string[]): Promise<void> {
  if (!(await read(scope, (tx) => isAnyUnkept(tx, scope, recordIds)))) return
  // Who changed it is in the log of the plan; whoever reads it has not.
  const own: Scope = { ...scope, viewer: { kind: 'command' } }
  await transact(own, 'bodies.keepWordings', (write) => keepWordings(write, own, recordIds))
}

async function isAnyUnkept(tx: Transaction, scope: Scope, recordIds: readonly string[]): Promise<boolean> {
  const wordings = await listWordings(tx, recordIds)
  const records = await listRecordTexts(tx, scope, recordIds)
  return records.some((record) => unkept(record, wordings, 'editor').length > 0)
}
