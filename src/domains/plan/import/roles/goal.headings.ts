import { foldTitle } from '../goals/goal.key.ts'
import { partOf } from '../measures/label.words.ts'
import { isMeasuresHeading } from '../measures/measures.heading.ts'
import type { Passage } from '../passage.ts'
import { sectionOf } from './heading.words.ts'
import { announcesGoals, type Kind } from './passage.kind.ts'

/**
 * A document that calls nothing a goal may still announce its goals by the same words everywhere ("Worauf wir
 * hinarbeiten"): the first heading that comes again and again above a list.
 */
export function markRecurring(passages: readonly Passage[], kinds: Kind[]): void {
  const places = new Map<string, number[]>()
  passages.forEach(({ text, cells }, at) => {
    const kind = kinds[at]!.is
    if (cells || text.length > 60 || (kind !== 'heading' && !text.endsWith(':'))) return
    const key = foldTitle(text)
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  })
  for (const found of places.values()) {
    const { text } = passages[found[0]!]!
    const aboveItems = found.filter((at) => kinds[at + 1]?.is === 'item').length
    if (found.length < 2 || aboveItems * 3 < found.length * 2) continue
    if (partOf(text) !== null || sectionOf(text) !== null || isMeasuresHeading(text)) continue
    for (const at of found) kinds[at] = { is: 'goals-heading', field: null }
    return
  }
}

/**
 * Where measures have headings and goals are called nothing, the headings right above the measures' level are goals, if
 * there is another level above for the fields.
 */
export function markHeadingGoals(passages: readonly Passage[], kinds: Kind[]): void {
  const measures = kinds.flatMap(({ is }, at) =>
    is === 'measure' ? [passages[at]!.level ?? Number.POSITIVE_INFINITY] : [],
  )
  if (measures.length < 2 || announcesGoals(kinds)) return
  const level = measures.reduce((least, one) => Math.min(least, one))
  const counts = new Map<number, number>()
  passages.forEach((passage, at) => {
    if (passage.level === null || passage.level >= level || kinds[at]!.is !== 'heading') return
    counts.set(passage.level, (counts.get(passage.level) ?? 0) + 1)
  })
  const [goals, fields] = [...counts.keys()].sort((a, b) => b - a)
  if (
    goals === undefined ||
    fields === undefined ||
    counts.get(goals)! < 2 ||
    counts.get(goals)! <= counts.get(fields)!
  )
    return
  const found = passages.flatMap((passage, at) => (passage.level === goals && kinds[at]!.is === 'heading' ? [at] : []))
  const texts = new Set(found.map((at) => foldTitle(passages[at]!.text)))
  // Lists below these headings are goals, and the headings their fields.
  if (found.filter((at) => hasList(at, kinds)).length * 3 > found.length) return
  // "Maßnahmen" in every chapter is no goal.
  if (texts.size * 10 < found.length * 8) return
  for (const at of found) if (!isMeasuresHeading(passages[at]!.text)) kinds[at] = { is: 'goal-label' }
}

function hasList(heading: number, kinds: readonly Kind[]): boolean {
  for (let at = heading + 1; at < kinds.length; at++) {
    const { is } = kinds[at]!
    if (is === 'item') return true
    if (is === 'heading' || is === 'measure' || is === 'sheet') return false
  }
  return false
}
