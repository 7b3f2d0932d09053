import type { Text } from '../../i18n/text.ts'
import type { Decision } from './decision.ts'

/** `draft`: seen by nobody outside. `in_force`: the plan of today. `succeeded`: an earlier edition, still readable. */
export type EditionState = 'draft' | 'in_force' | 'succeeded'

/** A plan in one of its editions. Dates are ISO dates. */
export type Edition = {
  id: string
  slug: string
  title: Text
  subtitle: Text
  foreword: Text
  startsOn: string | null
  endsOn: string | null
  state: EditionState
  publication: { at: Date; actor: string; reason: string } | null
  adoption: Decision | null
  predecessor: { slug: string; title: Text } | null
  successor: { slug: string; title: Text } | null
  version: number
}
