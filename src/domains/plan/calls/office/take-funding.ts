import { createHash, randomUUID } from 'node:crypto'
import type { Transaction } from '../../../../platform/database.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../../platform/slug.ts'
import type { Write } from '../../../../platform/transact.ts'
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

export type Lines = readonly CellValue[][]
export type FundingTrial = Awaited<ReturnType<typeof lookAtFunding>>

/** What a table would change; `seen` stands for what was looked at. */
export async function lookAtFunding(tx: Transaction, scope: Scope, kind: FundingKind, lines: Lines, parts: Parts) {
  const [calls, awards] = [await listCalls(tx), kind === 'award' ? await listAwards(tx) : []]
  const names = nameTargets(await loadKnownRecords(tx, scope))
  const trial = readRows(kind, lines, parts, { calls, awards, names, callNames: nameCalls(calls) })
  const told = trial.rows.map(({ before, value }) => [before?.id, before?.version, value])
  return { ...trial, calls, seen: createHash('sha256').update(JSON.stringify(told)).digest('hex') }
}

/** The rows that say something new. */
export function dueOf({ rows }: Pick<FundingTrial, 'rows'>) {
  return rows.filter(({ before, changes }) => before === null || changes.length > 0)
}

/** Writes what the trial showed, and gives how many it were. */
export async function takeFunding(
  { tx, changed }: Write,
  scope: Scope,
  kind: FundingKind,
  trial: FundingTrial,
): Promise<number> {
  const taken = new Set(trial.calls.map(({ slug }) => slug))
  const due = dueOf(trial)
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
  return due.length
}
