import { foldTitle } from '../goals/goal.key.ts'
import { goalLikeness } from '../goals/goal.likely.ts'
import { partOf } from '../measures/label.words.ts'
import { isMeasuresHeading } from '../measures/measures.heading.ts'
import type { Passage } from '../passage.ts'
import { headingGoals, numberedGoals } from './goal.headings.ts'
import { sectionOf } from './heading.words.ts'
import type { Marking } from './marking.ts'
import { type Kind, withClaims } from './passage.kind.ts'

/** What the passages are if goals are said in one of the ways plans say them; `said`: how clearly, in points of plausibility. */
export type GoalVariant = { kinds: Kind[]; said: number }

/** Fewer goals said in the same manner are no manner. */
const fewest = 4

/** Every way in which this document may say its goals; the first is by its words ("Ziele", "Ziel 3:"). */
export function goalVariants(
  passages: readonly Passage[],
  shown: readonly Kind[],
  claims: ReadonlyMap<number, Marking>,
): GoalVariant[] {
  const said = withSignposts(passages, withClaims(shown, claims))
  const silent = said.map(
    (kind, at): Kind => (kind.is === 'goals-heading' && !claims.has(at) ? { is: 'heading' } : kind),
  )
  const numbered = numberedGoals(passages, silent)
  const headed = headingGoals(passages, silent)
  return [
    { kinds: said, said: clearly(said) },
    ...recurring(passages, silent).map((places) => ({ kinds: as('goals-heading', places, silent), said: 0.5 })),
    ...likely(passages, silent).map((places) => ({ kinds: as('goal-label', places, silent), said: 0.3 })),
    ...(numbered ? [{ kinds: numbered, said: 0 }] : []),
    ...(headed ? [{ kinds: as('goal-label', headed, silent), said: 0 }] : []),
    { kinds: silent, said: 0 },
  ]
}

/** Once may be a chapter about the goals of the plan as a whole; what orders a plan comes again. */
function clearly(kinds: readonly Kind[]): number {
  return Math.min(2, 1.2 * kinds.filter(({ is }) => is === 'goals-heading' || is === 'goal-label').length)
}

/** "Dafür tun wir Folgendes": the same words again and again right above measures say only that they follow. */
function withSignposts(passages: readonly Passage[], kinds: Kind[]): Kind[] {
  const places = new Map<string, number[]>()
  passages.forEach(({ text, cells }, at) => {
    const { is } = kinds[at]!
    if (!cells && text.length <= 90 && (is === 'heading' || is === 'prose')) gather(places, foldTitle(text), at)
  })
  for (const found of places.values()) {
    const above = found.filter((at) => kinds[at + 1]?.is === 'measure').length
    if (found.length > 1 && above * 3 >= found.length * 2)
      for (const at of found) kinds[at] = { is: 'section', section: 'other' }
  }
  return kinds
}

function as(is: 'goals-heading' | 'goal-label', places: readonly number[], kinds: readonly Kind[]): Kind[] {
  const marked = [...kinds]
  for (const at of places) marked[at] = is === 'goal-label' ? { is } : { is, field: null }
  return marked
}

/** The same words again and again above lists or sentences may announce goals: "Worauf wir hinarbeiten". */
function recurring(passages: readonly Passage[], kinds: readonly Kind[]): number[][] {
  const places = new Map<string, number[]>()
  passages.forEach(({ text, cells }, at) => {
    const kind = kinds[at]!.is
    if (cells || text.length > 90 || (kind !== 'heading' && !text.endsWith(':'))) return
    if (partOf(text) !== null || sectionOf(text) !== null || isMeasuresHeading(text)) return
    const below = kinds[at + 1]?.is
    if (below === 'item' || below === 'prose') gather(places, foldTitle(text), at)
  })
  return [...places.values()].filter((found) => found.length > 1)
}

/** Passages of one look or one beginning that sound like goals: headings of a level, "Wir wollen …". */
function likely(passages: readonly Passage[], kinds: readonly Kind[]): number[][] {
  const manners = new Map<string, number[]>()
  passages.forEach(({ text, level, cells }, at) => {
    const { is } = kinds[at]!
    if (cells) return
    if (is === 'heading' && level !== null) gather(manners, `level ${level}`, at)
    if (is === 'item' || is === 'prose') gather(manners, text.split(' ', 2).join(' ').replace(/\d+/g, '#'), at)
  })
  return [...manners.values()].filter((places) => {
    const texts = new Set(places.map((at) => foldTitle(passages[at]!.text)))
    // "Das wollen wir schaffen" in every chapter announces goals.
    if (places.length < fewest || texts.size * 2 < places.length) return false
    const sum = places.reduce((total, at) => total + goalLikeness(passages[at]!.text), 0)
    return sum / places.length > 0.45
  })
}

function gather(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key)
  if (known) known.push(at)
  else places.set(key, [at])
}
