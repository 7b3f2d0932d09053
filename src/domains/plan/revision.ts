import { type Outcome, ok, refused } from '../../platform/outcome.ts'

export const revisable = ['plan', 'field', 'goal', 'measure'] as const
export type Revisable = (typeof revisable)[number]

/** The words of each record that a person may change after publication; the first has to say something. Days are ISO dates. */
export const revisableParts = {
  plan: ['title', 'startsOn', 'endsOn'],
  field: ['title', 'introduction'],
  goal: ['wording', 'short', 'description'],
  measure: ['title', 'description', 'obstacles', 'outlook'],
} as const satisfies Record<Revisable, readonly string[]>
export type RevisablePart = (typeof revisableParts)[Revisable][number]

/** Words by their part; '' where it says nothing. `address` where the record has one of its own. */
export type RevisableWords = Partial<Record<RevisablePart | 'address', string>>

/** One change of a published text. `before` and `after` have those parts alone that changed. */
export type Revision = { at: Date; reason: string; before: RevisableWords; after: RevisableWords }

export type RevisionRefusal = 'revision.reason_missing' | 'revision.nothing_changes' | 'changed_meanwhile'

/** A record as it stands, for whoever changes its words. */
export type Revised = {
  subject: Revisable
  id: string
  planId: string
  version: number
  isPublished: boolean
  words: RevisableWords
}

/** What changes, and why. What nobody outside has seen needs no reason. */
export function decideRevision(
  now: Revised,
  wish: { seen: number; words: RevisableWords; reason: string },
): Outcome<Pick<Revision, 'before' | 'after' | 'reason'>, RevisionRefusal> {
  if (wish.seen !== now.version) return refused('changed_meanwhile')
  const changed = Object.entries(wish.words).filter(([part, words]) => words !== now.words[part as RevisablePart])
  const reason = wish.reason.trim()
  if (changed.length === 0) return refused('revision.nothing_changes')
  if (now.isPublished && reason === '') return refused('revision.reason_missing')
  const before = Object.fromEntries(changed.map(([part]) => [part, now.words[part as RevisablePart] ?? '']))
  return ok({ before, after: Object.fromEntries(changed), reason })
}
