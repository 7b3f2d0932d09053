import { NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { changesOf, correct } from './document/correction.apply.ts'
import { offered } from './document/correction.learn.ts'
import { deleteCorrections, insertCorrections } from './document/correction.queries.ts'
import { type Correction, isOfBorders } from './document/correction.ts'
import { findDocument } from './document/document.queries.ts'
import type { KeptCorrection, KeptDocument } from './document/document.ts'
import { listRules } from './document/rule.queries.ts'
import { demandEditor, isId, mostRules } from './document.verbs.ts'
import { numbered } from './document-read.verbs.ts'
import type { SourceDocument } from './import/passage.ts'

/** A person stops long before; a program that posts for ever is stopped here. */
const mostCorrections = 5_000

export type CorrectionRefusal = 'document.nothing_changes' | 'document.too_many'

/** Adds to what a person says of the reading. What would change nothing is refused, so that undoing always undoes. */
export async function correctReading(
  scope: Scope,
  id: string,
  says: Correction,
): Promise<Outcome<{ number: number }, CorrectionRefusal>> {
  return changeReading(scope, 'plan.correctReading', id, async (document, write) => {
    const { source, said } = document
    if (said.length >= mostCorrections) return refused('document.too_many')
    const corrections = said.map((one) => one.says)
    if (!doesSomething(source, corrections, says)) return refused('document.nothing_changes')
    const number = (said.at(-1)?.number ?? 0) + 1
    await write.add([{ number, origin: 'person', says }])
    return ok({ number })
  })
}

function doesSomething(source: SourceDocument, corrections: readonly Correction[], says: Correction): boolean {
  const before = correct(source, corrections)
  if (isOfBorders(says)) return correct(source, [...corrections, says]).keys.length !== before.keys.length
  return changesOf(before, says).length > 0
}

/** Takes the last correction back, if it still is the one that the person has seen as the last. */
export async function takeBack(
  scope: Scope,
  id: string,
  seen: number,
): Promise<Outcome<{ says: Correction }, 'document.nothing_to_undo' | 'changed_meanwhile'>> {
  return changeReading(scope, 'plan.takeBack', id, async ({ said }, write) => {
    const last = said.findLast(({ origin }) => origin === 'person')
    if (!last) return refused('document.nothing_to_undo')
    if (last.number !== seen) return refused('changed_meanwhile')
    await write.remove([last])
    return ok({ says: last.says })
  })
}

/** Takes over what other documents of the city have taught, as far as it says something of this one. */
export async function takeOver(scope: Scope, id: string): Promise<Outcome<{ rules: number }, CorrectionRefusal>> {
  return changeReading(scope, 'plan.takeOver', id, async ({ source, said }, write) => {
    const corrections = said.map((one) => one.says)
    const rules = offered(correct(source, corrections), await write.rules())
    if (rules.length === 0) return refused('document.nothing_changes')
    await write.add(numbered(rules, 'learned', said.at(-1)?.number ?? 0))
    return ok({ rules: rules.length })
  })
}

/** Forgets what was learned from other documents, in this one. */
export async function forgetLearned(
  scope: Scope,
  id: string,
): Promise<Outcome<{ rules: number }, 'document.nothing_to_undo'>> {
  return changeReading(scope, 'plan.forgetLearned', id, async ({ said }, write) => {
    const learned = said.filter(({ origin }) => origin === 'learned')
    if (learned.length === 0) return refused('document.nothing_to_undo')
    await write.remove(learned)
    return ok({ rules: learned.length })
  })
}

type ReadingWrite = {
  add: (rows: KeptCorrection[]) => Promise<void>
  remove: (rows: KeptCorrection[]) => Promise<void>
  rules: () => Promise<Correction[]>
}

async function changeReading<T>(
  scope: Scope,
  verb: string,
  id: string,
  body: (document: KeptDocument, write: ReadingWrite) => Promise<T>,
): Promise<T> {
  demandEditor(scope, verb)
  return transact(scope, verb, async ({ tx, changed }) => {
    const document = isId(id) ? await findDocument(tx, id) : undefined
    if (!document) throw new NotFound('document')
    return body(document, {
      add: async (rows) => {
        await insertCorrections(tx, scope, id, rows)
        changed({ kind: 'document', id, before: null, after: { corrections: rows } })
      },
      remove: async (rows) => {
        await deleteCorrections(
          tx,
          id,
          rows.map(({ number }) => number),
        )
        changed({ kind: 'document', id, before: { corrections: rows }, after: null })
      },
      rules: () => listRules(tx, id, mostRules),
    })
  })
}
