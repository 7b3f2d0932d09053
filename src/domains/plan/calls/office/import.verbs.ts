import { createHash, randomUUID } from 'node:crypto'
import type { Transaction } from '../../../../platform/database.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../../platform/slug.ts'
import { read, transact } from '../../../../platform/transact.ts'
import { mayEdit } from '../../plan.access.ts'
import { loadKnownRecords } from '../../records/records.read.ts'
import type { CellValue } from '../../table/reading/workbook.ts'
import type { FundingKind } from '../calls.routes.ts'
import {
  insertAward,
  insertCall,
  listAwards,
  listCalls,
  saveAwardWords,
  saveCallWords,
  saveTargets,
} from '../funding.queries.ts'
import { nameCalls } from '../funding.read.ts'
import { nameTargets } from '../targets.ts'
import { type Parts, readRows } from './funding.rows.ts'

type Lines = readonly CellValue[][]

/** What a table would change; `seen` stands for what was looked at. */
export async function tryFunding(scope: Scope, kind: FundingKind, lines: Lines, parts: Parts) {
  if (!mayEdit(scope.viewer)) throw new Forbidden('tryFunding')
  return read(scope, (tx) => look(tx, scope, kind, lines, parts))
}

/** Takes a whole table over as it was seen, or nothing of it. */
export async function importFunding(
  scope: Scope,
  kind: FundingKind,
  lines: Lines,
  parts: Parts,
  seen: string,
): Promise<Outcome<number, 'changed_meanwhile' | 'import.rows_wrong'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importFunding')
  return transact(scope, 'plan.importFunding', async ({ tx, changed }) => {
    const trial = await look(tx, scope, kind, lines, parts)
    if (trial.faults.length > 0) return refused('import.rows_wrong')
    if (trial.seen !== seen) return refused('changed_meanwhile')
    const taken = new Set(trial.calls.map(({ slug }) => slug))
    const due = trial.rows.filter(({ before, changes }) => before === null || changes.length > 0)
    for (const { before, value } of due) {
      const [id, { words, targets }] = [before?.id ?? randomUUID(), value]
      if ('title' in words) {
        if (before) await saveCallWords(tx, id, before.version, words)
        else await insertCall(tx, scope, id, freeSlug(slugOf(words.title, 'call'), taken), words)
      } else if (before) await saveAwardWords(tx, id, before.version, words)
      else await insertAward(tx, scope, id, words)
      await saveTargets(tx, scope, kind === 'call' ? 'callId' : 'awardId', id, targets)
      changed({ kind, id, before, after: { ...words, targets } })
    }
    return ok(due.length)
  })
}

async function look(tx: Transaction, scope: Scope, kind: FundingKind, lines: Lines, parts: Parts) {
  const [calls, awards] = [await listCalls(tx), kind === 'award' ? await listAwards(tx) : []]
  const names = nameTargets(await loadKnownRecords(tx, scope))
  const trial = readRows(kind, lines, parts, { calls, awards, names, callNames: nameCalls(calls) })
  const told = trial.rows.map(({ before, value }) => [before?.id, before?.version, value])
  return { ...trial, calls, seen: createHash('sha256').update(JSON.stringify(told)).digest('hex') }
}
