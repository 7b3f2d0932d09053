import { foldTitle } from '../goals/goal.key.ts'
import type { Passage } from '../passage.ts'
import { hasBetween, numberedFields } from './field.numbers.ts'
import type { Kind } from './passage.kind.ts'

/** Headings of fields (position → confidence), and headings on the same footing that are none and so end a field. */
export type FieldHeadings = { fields: Map<number, number>; stops: Set<number> }

/**
 * Which passages may head the fields of action. Plans say so in three ways: with a word ("Handlungsfeld 2: Soziales"),
 * with heading levels, or only by standing above goals. Each is a candidate, the clearest first.
 */
export function fieldCandidates(passages: readonly Passage[], kinds: readonly Kind[]): FieldHeadings[] {
  const zones = goalZones(kinds)
  const measured = [...new Set([...zones, ...measureStarts(kinds)])].sort((a, b) => a - b)
  const labelled = labelledFields(kinds)
  const found = [
    ...labelled.map((fields) => withSiblings(fields, passages, kinds, zones)),
    ...labelled.map((fields) => ({ fields, stops: new Set<number>() })),
    ...levelsOf(passages, kinds).flatMap((level) => [
      fieldsOfLevel(level, passages, kinds, zones),
      fieldsOfLevel(level, passages, kinds, measured),
    ]),
    ...numberedFields(passages, kinds, zones).map((fields) => ({ fields, stops: new Set<number>() })),
    { fields: plainFields(passages, kinds, zones), stops: new Set<number>() },
  ]
  const distinct = new Map(
    found
      .filter(({ fields }) => fields.size > 0)
      .reverse()
      .map((one) => [`${[...one.fields.keys()].join()} ${[...one.stops].join()}`, one]),
  )
  return distinct.size > 0 ? [...distinct.values()].reverse() : [{ fields: new Map(), stops: new Set() }]
}

function levelsOf(passages: readonly Passage[], kinds: readonly Kind[]): number[] {
  const levels = passages.flatMap(({ level }, at) =>
    level !== null && (kinds[at]!.is === 'heading' || kinds[at]!.is === 'field-label') ? [level] : [],
  )
  return [...new Set(levels)].sort((a, b) => a - b)
}

function measureStarts(kinds: readonly Kind[]): number[] {
  return starts(kinds, ({ is }) => is === 'measure' || is === 'sheet')
}

/** Where goals begin: at "Ziele" and "Ziel 1:"; only in a document without either, at any list, or at measures. */
function goalZones(kinds: readonly Kind[]): number[] {
  const said = starts(kinds, ({ is }) => is === 'goals-heading' || is === 'goal-label')
  if (said.length > 0) return said
  const listed = starts(kinds, ({ is }) => is === 'item')
  return listed.length > 0 ? listed : measureStarts(kinds)
}

function starts(kinds: readonly Kind[], wanted: (kind: Kind) => boolean): number[] {
  return kinds.flatMap((kind, at) => (wanted(kind) && !(at > 0 && wanted(kinds[at - 1]!)) ? [at] : []))
}

/** The titles with each word: in "Themenfeld" with "Schwerpunkt 1" inside, one of them is the field's. */
function labelledFields(kinds: readonly Kind[]): Map<number, number>[] {
  const byWord = new Map<string, Map<number, number>>()
  kinds.forEach((kind, at) => {
    if (kind.is !== 'field-label') return
    const places = byWord.get(kind.word) ?? new Map<number, number>()
    byWord.set(kind.word, places.set(at, 0.95))
  })
  return [...byWord.values()]
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
