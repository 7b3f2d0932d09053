/** How goals and measures of all editions led on, step by step: the newest first. */
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { type LineageSubject, listLineage } from '../lineage.queries.ts'
import type { LineageRecord } from '../lineage.ts'
import type { RecordLine } from '../records/record-line.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'
import type { LineageFilter } from './list.query.ts'

export type LineageLine = Pick<LineageRecord, 'kind' | 'on' | 'reason'> & {
  subject: LineageSubject
  from: RecordLine
  to: RecordLine | null
}

export async function listLineageBy(scope: Scope, { plan, subject, kind }: LineageFilter): Promise<LineageLine[]> {
  return read(scope, async (tx) => {
    const subjects = subject === undefined ? (['goal', 'measure'] as const) : [subject]
    const steps: (LineageRecord & { subject: LineageSubject })[] = []
    for (const one of subjects) for (const step of await listLineage(tx, one)) steps.push({ ...step, subject: one })
    const known = await loadKnownRecords(tx, scope)
    const ids = steps.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
    const describe = await describeRecords(tx, scope, known, ids)
    const lines = steps.flatMap(({ from, to, ...step }): LineageLine[] => {
      const [start, end] = [describe(from), describe(to)]
      // A step to or from what the viewer may not see is not told at all: its reason may tell of it.
      return start === null || (to !== null && end === null) ? [] : [{ ...step, from: start, to: end }]
    })
    const isIn = (one: RecordLine | null) => plan === undefined || one?.edition.slug === plan
    return lines
      .filter((line) => (kind === undefined || line.kind === kind) && (isIn(line.from) || isIn(line.to)))
      .sort((a, b) => b.on.localeCompare(a.on))
  })
}
