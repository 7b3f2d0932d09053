import { foldTitle } from '../goals/goal.key.ts'
import type { Passage } from '../passage.ts'
import { hasBetween, numberedFields } from './field.numbers.ts'
import type { Kind } from './passage.kind.ts'

/** Headings of fields (position → confidence), and headings on the same footing that are none and so end a field. */
export type FieldHeadings = { fields: Map<number, number>; stops: Set<number> }

/**
 * Which passages head a field of action. Plans say so in three ways, tried from the clearest: with a word
 * ("Handlungsfeld 2: Soziales"), with heading levels, or only by standing above goals.
 */
export function findFields(passages: readonly Passage[], kinds: readonly Kind[]): FieldHeadings {
  const zones = goalZones(kinds)
  const labelled = labelledFields(kinds, zones)
  if (labelled.size > 0) return withSiblings(labelled, passages, kinds, zones)
  const byLevel = levelledFields(passages, kinds, zones)
  if (byLevel.fields.size > 0) return byLevel
  const numbered = numberedFields(passages, kinds, zones)
  return { fields: numbered.size > 0 ? numbered : plainFields(passages, kinds, zones), stops: new Set() }
}

/** Where goals begin: at "Ziele" and "Ziel 1:"; only in a document without either, at any list, or at measures. */
function goalZones(kinds: readonly Kind[]): number[] {
  const said = starts(kinds, ({ is }) => is === 'goals-heading' || is === 'goal-label')
  if (said.length > 0) return said
  const listed = starts(kinds, ({ is }) => is === 'item')
  return listed.length > 0 ? listed : starts(kinds, ({ is }) => is === 'measure' || is === 'sheet')
}

function starts(kinds: readonly Kind[], wanted: (kind: Kind) => boolean): number[] {
  return kinds.flatMap((kind, at) => (wanted(kind) && !(at > 0 && wanted(kinds[at - 1]!)) ? [at] : []))
}

/** Of several words ("Themenfeld" with "Schwerpunkt 1" inside) the one with most titles above goals is the field's. */
function labelledFields(kinds: readonly Kind[], zones: readonly number[]): Map<number, number> {
  const byWord = new Map<string, number[]>()
  kinds.forEach((kind, at) => {
    if (kind.is !== 'field-label') return
    const places = byWord.get(kind.word)
    if (places) places.push(at)
    else byWord.set(kind.word, [at])
  })
  let best: number[] = []
  let bestScore = 0
  for (const places of byWord.values()) {
    const owners = places.filter((at, nth) => hasBetween(zones, at, places[nth + 1] ?? kinds.length))
    const score = owners.length + 0.1
    if (score > bestScore) [best, bestScore] = [places, score]
  }
  return new Map(best.map((at) => [at, 0.95]))
}

/** Where the fields with the word share a heading level, others of that level above goals are fields too. */
function withSiblings(
  labelled: Map<number, number>,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  zones: readonly number[],
): FieldHeadings {
  const levels = new Set([...labelled.keys()].map((at) => passages[at]!.level))
  const [level] = levels
  if (levels.size !== 1 || level === null || level === undefined) return { fields: labelled, stops: new Set() }
  const { fields, stops } = fieldsOfLevel(level, passages, kinds, zones)
  for (const at of labelled.keys()) stops.delete(at)
  return { fields: new Map([...fields, ...labelled]), stops }
}

function levelledFields(passages: readonly Passage[], kinds: readonly Kind[], zones: readonly number[]): FieldHeadings {
  const votes = new Map<number, number>()
  const nearest = new Map<number, number>()
  let zone = 0
  passages.forEach(({ level }, at) => {
    if (zones[zone] === at) {
      zone++
      const owner = nearestBelow(nearest, level ?? Number.POSITIVE_INFINITY)
      if (owner !== null) votes.set(owner, (votes.get(owner) ?? 0) + 1)
    }
    if (level !== null && (kinds[at]!.is === 'heading' || kinds[at]!.is === 'field-label')) nearest.set(level, at)
  })
  const [winner] = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  // Headings over fewer than half of the goals are not what this document orders its goals by.
  if (!winner || winner[1] * 2 < zones.length) return { fields: new Map(), stops: new Set() }
  const found = fieldsOfLevel(winner[0], passages, kinds, zones)
  // One heading above all of several lists is the document's title.
  return found.fields.size === 1 && zones.length > 1 ? { fields: new Map(), stops: new Set() } : found
}

/** The level of the last heading above; `nearest` holds the last position of each level. */
function nearestBelow(nearest: ReadonlyMap<number, number>, ownLevel: number): number | null {
  const above = [...nearest].filter(([level]) => level < ownLevel).sort((a, b) => b[1] - a[1])
  return above[0]?.[0] ?? null
}

function fieldsOfLevel(
  level: number,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  zones: readonly number[],
): FieldHeadings {
  const fields = new Map<number, number>()
  const stops = new Set<number>()
  const heads = passages.flatMap((passage, at) => (passage.level !== null && passage.level <= level ? [at] : []))
  heads.forEach((at, nth) => {
    const kind = kinds[at]!
    if (kind.is === 'goals-heading' || kind.is === 'goal-label' || isInnerSection(kind)) return
    const owns =
      passages[at]!.level === level && kind.is !== 'section' && hasBetween(zones, at, heads[nth + 1] ?? kinds.length)
    if (owns) fields.set(at, 0.9)
    else stops.add(at)
  })
  return { fields, stops }
}

function isInnerSection(kind: Kind): boolean {
  return kind.is === 'section' && (kind.section === 'introduction' || kind.section === 'other')
}

/** No word and no level: a field is headed by the nearest heading-like line above its goals. */
function plainFields(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  zones: readonly number[],
): Map<number, number> {
  const named = new Set(
    kinds.flatMap((kind) => (kind.is === 'goals-heading' && kind.field ? [foldTitle(kind.field)] : [])),
  )
  const fields = new Map<number, number>()
  let after = -1
  for (const zone of zones) {
    let at = zone - 1
    while (at > after && kinds[at]!.is !== 'heading') at--
    if (at > after) fields.set(at, named.has(foldTitle(passages[at]!.text)) ? 0.9 : 0.7)
    after = zone
  }
  // A single list below a single heading is any text; several are a pattern.
  const guessed = zones.every((zone) => kinds[zone]!.is === 'item')
  return guessed && fields.size < 2 ? new Map() : fields
}
