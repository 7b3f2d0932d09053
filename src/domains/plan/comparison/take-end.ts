import { granted } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { leadOn } from '../lineage.verbs.ts'
import { removeFromDraft } from '../removal.verbs.ts'
import type { Act, StandingPlan } from './comparison.ts'

/** The day and the reason that are kept with what ends and moves. */
export type Said = { on: string; reason: string }
/** Does something with each act of a kind that was confirmed. */
export type Each = <K extends Act['kind']>(
  kind: K,
  body: (act: Extract<Act, { kind: K }>) => Promise<void>,
) => Promise<void>

export type Ending = {
  end: (id: string) => Promise<void>
  merge: (id: string, into: string) => Promise<void>
  split: (id: string, into: string[]) => Promise<void>
}

/** How records of a kind end: in a published plan they stay, closed, and lead on; a draft loses them. */
export function endingOf(scope: Scope, { isPublished }: StandingPlan, kind: 'goal' | 'measure', said: Said): Ending {
  const lead = async (act: Pick<Parameters<typeof leadOn>[2], 'kind' | 'from' | 'to'>) =>
    isPublished
      ? void granted(await leadOn(scope, kind, { ...act, ...said }))
      : void granted(await removeFromDraft(scope, kind, act.from[0] ?? ''))
  return {
    end: (id) => lead({ kind: 'retire', from: [id], to: [] }),
    merge: (id, into) => lead({ kind: 'merge', from: [id, into], to: [into] }),
    split: (id, into) => lead({ kind: 'split', from: [id], to: into }),
  }
}
