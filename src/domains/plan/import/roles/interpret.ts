import { closes } from '../lines/line.break.ts'
import type { Passage } from '../passage.ts'
import type { FieldHeadings } from './field.find.ts'
import type { Marking } from './marking.ts'
import { type Kind, looksLikeHeading } from './passage.kind.ts'
import { passClaim, roleInField, type Section, sectionState } from './section.roles.ts'

/** One marking for each passage, if these headings are the fields and each passage is of this kind. */
export function interpret(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  claims: ReadonlyMap<number, Marking>,
  headings: FieldHeadings,
): Marking[] {
  const { stops } = headings
  const fields = new Map(headings.fields)
  completeTitles(passages, kinds, fields)
  const last = [...fields.keys()].reduce((most, at) => Math.max(most, at), -1)
  const markings: Marking[] = []
  let section: Section | null = null
  let ended: Marking | null = null
  passages.forEach((passage, at) => {
    const kind = kinds[at]!
    const confidence = fields.get(at)
    const claim = claims.get(at)
    if (claim) {
      if (section) passClaim(section)
      markings.push(claim)
    } else if (confidence !== undefined) {
      ended = null
      section = sectionState(passages, kinds, at, sectionEnd(at, kinds, fields, stops))
      markings.push({ role: 'field', confidence })
    } else if (!section && fields.size === 0 && (kind.is === 'goals-heading' || kind.is === 'goal-label')) {
      // Goals under no heading at all: the rest of the document is their section.
      section = sectionState(passages, kinds, at - 1, sectionEnd(at, kinds, fields, stops))
      markings.push(roleInField(section, passage, kind))
    } else if (!section) {
      markings.push({ role: 'set-aside', confidence: 0.8 })
    } else {
      ended = endOf(kind, stops.has(at), at > last) ?? ended
      markings.push(
        kind.is === 'contents'
          ? { role: 'set-aside', confidence: 0.9 }
          : (ended ?? roleInField(section, passage, kind)),
      )
    }
  })
  markTitle(passages, kinds, markings)
  markSignposts(kinds, markings)
  return markings
}

/** A heading right above a measure only says that measures follow. */
function markSignposts(kinds: readonly Kind[], markings: Marking[]): void {
  for (let at = markings.length - 2; at >= 0; at--) {
    const isHeading = kinds[at]!.is === 'heading' || kinds[at]!.is === 'section'
    const below = markings[at + 1]!.role
    if (markings[at]!.role === 'unread' && isHeading && (below === 'measure' || below === 'signpost'))
      markings[at] = { role: 'signpost', confidence: 0.7 }
  }
}

/** After an annex or another chapter nothing belongs to the last field any more. */
function endOf(kind: Kind, stops: boolean, isBehind: boolean): Marking | null {
  if (kind.is === 'section' && (kind.section === 'end' || kind.section === 'front'))
    return { role: 'set-aside', confidence: 0.8 }
  // "Steuerung und Monitoring", "Wie es weitergeht": chapters behind the last field are no part of one.
  if (stops && isBehind) return { role: 'set-aside', confidence: 0.6 }
  return stops ? { role: 'unread', confidence: 0.5 } : null
}

function sectionEnd(
  field: number,
  kinds: readonly Kind[],
  fields: ReadonlyMap<number, number>,
  stops: ReadonlySet<number>,
): number {
  let at = field + 1
  while (at < kinds.length && !fields.has(at) && !endOf(kinds[at]!, stops.has(at), false)) at++
  return at
}

/**
 * A field's heading in two passages: "Handlungsfeld 2" above "Soziales", or "Soziales" above "Handlungsfeld Soziales".
 * Both become headings; equal titles fall together when the reading is assembled.
 */
function completeTitles(passages: readonly Passage[], kinds: readonly Kind[], fields: Map<number, number>): void {
  for (const [at, confidence] of [...fields]) {
    const kind = kinds[at]!
    const next = passages[at + 1]
    const lacksTitle = kind.is === 'field-label' && kind.title === ''
    if (lacksTitle && next && kinds[at + 1]!.is === 'heading' && looksLikeHeading(next)) fields.set(at + 1, confidence)
    const before = passages[at - 1]
    if (kind.is === 'field-label' && before && kinds[at - 1]!.is === 'heading' && sameTitle(before.text, kind.title)) {
      fields.set(at - 1, confidence)
    }
  }
}

function sameTitle(a: string, b: string): boolean {
  return a.toLowerCase().replace(/\s+/g, '') === b.toLowerCase().replace(/\s+/g, '')
}

/** The title is said in by far the largest letters, or it is the first heading before the first field. */
function markTitle(passages: readonly Passage[], kinds: readonly Kind[], markings: Marking[]): void {
  const firstField = markings.findIndex(({ role }) => role === 'field')
  const candidates = kinds.flatMap((kind, at) =>
    at < firstField && canBeTitle(kind) && passages[at]!.mark === null ? [at] : [],
  )
  const title = largest(passages, candidates) ?? firstHeading(passages, candidates)
  if (title === null) return
  const { level, text } = passages[title]!
  // "Integrationsplan" alone is no name for a plan.
  const isBare = !/\s/.test(text)
  markings[title] = { role: 'title', confidence: isBare ? 0.4 : level === 1 ? 0.95 : 0.6 }
}

/** So late a title is none any more. */
const latest = 8
/** By so much are a title's letters larger than a heading's. */
const larger = 1.2

/** On the cover the title stands in larger letters than any heading of the document. */
function largest(passages: readonly Passage[], candidates: readonly number[]): number | null {
  const sizes = candidates.flatMap((at) => passages[at]!.look?.size ?? [])
  const most = sizes.reduce((max, size) => Math.max(max, size), 0)
  const [first, ...more] = candidates.filter((at) => passages[at]!.look?.size === most)
  const second = passages.reduce(
    (max, { look }, at) => (look && at !== first && !more.includes(at) ? Math.max(max, look.size) : max),
    0,
  )
  return first !== undefined && first <= latest && more.length === 0 && most >= second * larger ? first : null
}

function firstHeading(passages: readonly Passage[], candidates: readonly number[]): number | null {
  const levels = candidates.flatMap((at) => passages[at]!.level ?? [])
  const topmost = levels.reduce((least, level) => Math.min(least, level), 7)
  const eligible = candidates.filter((at) => levels.length === 0 || passages[at]!.level === topmost)
  const first = eligible[0]
  // "Stadt Auental" or a motto may stand above "Integrationskonzept 2024".
  const title = eligible.find((at) => at <= first! + 3 && namesPlan.test(passages[at]!.text)) ?? first
  // What comes late in a text is no longer its title.
  if (title === undefined || (passages[title]!.level === null && title > 3) || closes(passages[title]!.text))
    return null
  return title
}

const namesPlan = /(?:konzept|plan|programm|strategie|leitbild|agenda|bericht|leitlinien)(?:s|es|e)?\b/iu

/** "Leitbild" and "Einleitung" head a section inside a field, but above all fields they may be the title. */
function canBeTitle(kind: Kind): boolean {
  return kind.is === 'heading' || (kind.is === 'section' && kind.section === 'introduction')
}
