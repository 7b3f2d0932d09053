import type { Stage } from './life.ts'

/** `wasReturned`: whether a body has sent it back; it was not accepted since, or it would stand elsewhere. */
export type Unpublished = { kind: 'goal' | 'measure'; id: string; stage: Stage; wasReturned: boolean }

/**
 * What the publication of a plan adopts: what nobody but editors has worked on, and by a decision of the council also what
 * lies with it. The rest is in the hands of bodies and stays hidden: it is theirs to decide. What was adopted one by one
 * keeps its own decision.
 */
export function decidePublication<Record extends Unpublished>(
  records: readonly Record[],
  { byCouncil }: { byCouncil: boolean },
): { adopts: Record[]; waits: Record[] } {
  const open = records.filter(({ stage }) => stage !== 'adopted' && stage !== 'closed')
  const isAdopted = ({ stage, wasReturned }: Record) =>
    stage === 'draft' ? !wasReturned : byCouncil && stage === 'with_council'
  return { adopts: open.filter(isAdopted), waits: open.filter((one) => !isAdopted(one)) }
}
