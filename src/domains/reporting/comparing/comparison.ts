import { type FrozenMeasure, judgedLead, type Snapshot, type Sums } from '../freezing/snapshot.ts'
import { addUp } from '../freezing/sums.ts'
import { type Flow, flowOf } from './flow.ts'
import { type Slip, slipsBetween } from './slippage.ts'

/**
 * What became of a measure between two rounds. `moved`: it stands otherwise. `stalled`: it stands the same, in the same words,
 * and is not at its end. `steady`: it stands the same, and more is said. `silent`: the later round could not judge it.
 */
export const moveKinds = ['moved', 'stalled', 'steady', 'silent', 'added', 'ended'] as const
export type MoveKind = (typeof moveKinds)[number]

export type Move = {
  id: string
  kind: MoveKind
  /** As the later round tells it, or the earlier one where it has ended. */
  measure: FrozenMeasure
  from: FrozenMeasure | null
  to: FrozenMeasure | null
  slips: Slip[]
}

export type Comparison = {
  moves: Move[]
  counts: Record<MoveKind, number> & { slipped: number }
  flow: Flow
  money: { from: Sums; to: Sums }
}

/** Two rounds side by side, in the order of the later one; what has ended comes last. */
export function compareRounds(earlier: Pick<Snapshot, 'measures'>, later: Pick<Snapshot, 'measures'>): Comparison {
  const had = new Map(earlier.measures.map((one) => [one.id, one]))
  const has = new Set(later.measures.map(({ id }) => id))
  const moves = [
    ...later.measures.map((to) => moveOf(had.get(to.id) ?? null, to)),
    ...earlier.measures.filter(({ id }) => !has.has(id)).map((from) => ended(from)),
  ]
  const count = (kind: MoveKind) => moves.filter((one) => one.kind === kind).length
  return {
    moves,
    counts: {
      moved: count('moved'),
      stalled: count('stalled'),
      steady: count('steady'),
      silent: count('silent'),
      added: count('added'),
      ended: count('ended'),
      slipped: moves.filter(hasSlipped).length,
    },
    flow: flowOf(moves),
    money: { from: addUp(earlier.measures.map((one) => one.money)), to: addUp(later.measures.map((one) => one.money)) },
  }
}

/** A milestone of it is due later than it was. */
export function hasSlipped({ slips }: Pick<Move, 'slips'>): boolean {
  return slips.some(({ days }) => days > 0)
}

function ended(from: FrozenMeasure): Move {
  return { id: from.id, kind: 'ended', measure: from, from, to: null, slips: [] }
}

function moveOf(from: FrozenMeasure | null, to: FrozenMeasure): Move {
  const slips = from ? slipsBetween(from, to) : []
  return { id: to.id, kind: kindOf(from, to), measure: to, from, to, slips }
}

/** Of these nobody expects that they change. */
const atTheirEnd: readonly string[] = ['completed', 'permanent', 'discontinued']

function kindOf(from: FrozenMeasure | null, to: FrozenMeasure): MoveKind {
  if (from === null) return 'added'
  if (to.after === null) return 'silent'
  const before = from.after ?? from.before
  if (before?.status !== to.after.status) return 'moved'
  const [said, says] = [judgedLead(from)?.done, judgedLead(to)?.done]
  if (said === undefined || says === undefined || atTheirEnd.includes(to.after.status)) return 'steady'
  return plain(said) === plain(says) ? 'stalled' : 'steady'
}

/** Another space or line is no other text. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
