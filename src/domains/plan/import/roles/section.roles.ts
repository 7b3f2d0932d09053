import { goalLikeness } from '../goals/goal.likely.ts'
import type { Passage } from '../passage.ts'
import { withoutGoalLabel } from './heading.words.ts'
import type { Marking } from './marking.ts'
import { caption, type Kind } from './passage.kind.ts'

/** How a field says its goals. `none`: it announces none, so that a list in it may be meant. */
type GoalsAre = 'announced' | 'labelled' | 'none'

export type Section = {
  goalsAre: GoalsAre
  zone: 'introduction' | 'goals' | 'after'
  /** How the goals of the present zone are set: as list items of this indent and number depth, or as paragraphs. */
  items: { indent: number; depth: number } | null
  paragraphs: number
  hadItem: boolean
  /** The present zone has a heading of its own, other than a goal's label. */
  hasHeading: boolean
  /** Level of the heading of the goals, where it has one: deeper headings below it are goals. */
  goalsLevel: number | null
  awaitsGoalText: boolean
  /** The field's passages below its heading, and how many of them were reached. */
  inside: { passage: Passage; kind: Kind }[]
  reached: number
}

/** The state at the start of the field whose heading stands at `from`; its section ends before `to`. */
export function sectionState(passages: readonly Passage[], kinds: readonly Kind[], from: number, to: number): Section {
  const inside = passages.slice(from + 1, to).map((passage, at) => ({ passage, kind: kinds[from + 1 + at]! }))
  const has = (is: Kind['is']) => inside.some(({ kind }) => kind.is === is)
  const goalsAre = has('goal-label') ? 'labelled' : has('goals-heading') ? 'announced' : 'none'
  const items = goalsAre === 'none' ? topItems(inside) : null
  return {
    goalsAre,
    zone: 'introduction',
    items,
    paragraphs: 0,
    hadItem: false,
    hasHeading: false,
    goalsLevel: null,
    awaitsGoalText: false,
    inside,
    reached: 0,
  }
}

/** A passage that belongs to a measure: it ends the goals said in paragraphs, and what follows is no introduction. */
export function passClaim(section: Section): void {
  section.reached++
  section.awaitsGoalText = false
  if (section.zone === 'introduction' || !section.items) section.zone = 'after'
}

/** The role of the field's next passage; advances the state. */
export function roleInField(section: Section, passage: Passage, kind: Kind): Marking {
  section.reached++
  if (section.awaitsGoalText) {
    section.awaitsGoalText = false
    return { role: 'goal', confidence: 0.85 }
  }
  if (kind.is === 'goal-label') return labelledGoal(section, passage)
  if (kind.is === 'goals-heading') return enterGoals(section, passage)
  if (isHeadingGoal(section, passage, kind)) return { role: 'goal', confidence: 0.85 }
  if (kind.is === 'section' || startsSubsection(passage, kind, section)) return enterOther(section, kind)
  if (section.zone === 'goals' && kind.is === 'row' && isNumberedRow(passage)) return { role: 'goal', confidence: 0.8 }
  if (section.zone === 'after' || kind.is === 'row') return { role: 'unread', confidence: 0.4 }
  if (section.zone === 'introduction') return introduction(section, passage, kind)
  if (section.goalsAre === 'labelled') return partGoal(section, kind)
  return section.items ? listedGoal(section, passage, kind) : paragraphGoal(section, passage)
}

function labelledGoal(section: Section, passage: Passage): Marking {
  section.zone = 'goals'
  section.awaitsGoalText = withoutGoalLabel(passage.text) === ''
  if (section.awaitsGoalText) return { role: 'goals-heading', confidence: 0.9 }
  // "Ziele: Alle lernen Deutsch. Eltern wirken mit."
  const isRun = /^\p{L}*iele:/u.test(passage.text) && splitSentences(passage.text).length > 1
  return isRun ? { role: 'goal-sentences', confidence: 0.7 } : { role: 'goal', confidence: 0.95 }
}

/** "1.1 | Alle finden Arbeit" in a table without a head below "Ziele". */
function isNumberedRow({ cells }: Passage): boolean {
  const [first = '', second = '', third] = (cells ?? []).filter((cell) => cell !== '')
  return third === undefined && /^(?:[A-Z]{1,2}[ .]?)?\d{1,2}(?:\.\d{1,2})*[.)]?$/.test(first) && second.length > 15
}

/** Goals set as headings right below "Ziele". */
function isHeadingGoal({ zone, goalsLevel }: Section, { level }: Passage, kind: Kind): boolean {
  if (zone !== 'goals' || goalsLevel === null || level === null || level <= goalsLevel) return false
  return kind.is === 'heading' || kind.is === 'item'
}

function enterGoals(section: Section, { level }: Passage): Marking {
  section.zone = 'goals'
  section.goalsLevel = level
  let end = section.reached
  while (end < section.inside.length && !endsZone(section.inside[end]!)) end++
  const zone = section.inside.slice(section.reached, end)
  section.items = topItems(zone)
  section.paragraphs = zone.length
  section.hadItem = false
  section.hasHeading = true
  return { role: 'goals-heading', confidence: 0.95 }
}

function endsZone({ kind, passage }: Section['inside'][number]): boolean {
  if (kind.is === 'measure' || kind.is === 'sheet') return true
  return kind.is === 'goals-heading' || kind.is === 'section' || (passage.level !== null && kind.is !== 'item')
}

function startsSubsection(passage: Passage, kind: Kind, section: Section): boolean {
  return passage.level !== null && kind.is !== 'item' && section.zone !== 'introduction'
}

/** "Ausgangslage" is only a signpost of the introduction; "Maßnahmen" opens what this importer does not read yet. */
function enterOther(section: Section, kind: Kind): Marking {
  const isSignpost = kind.is === 'section' && kind.section === 'introduction' && section.zone === 'introduction'
  if (isSignpost) return { role: 'set-aside', confidence: 0.8 }
  section.zone = 'after'
  return { role: 'unread', confidence: 0.5 }
}

function introduction(section: Section, passage: Passage, kind: Kind): Marking {
  const isGoal = section.goalsAre === 'none' && kind.is === 'item' && section.items !== null
  if (!isGoal && caption.test(passage.text)) return { role: 'set-aside', confidence: 0.8 }
  // A caption, a motto or a heading within: nothing that an introduction says.
  if (!isGoal && kind.is === 'heading') return { role: 'signpost', confidence: 0.5 }
  if (!isGoal) return { role: 'introduction', confidence: kind.is === 'prose' ? 0.9 : 0.6 }
  section.zone = 'goals'
  return { ...listedGoal(section, passage, kind), confidence: 0.6 }
}

/** Below "Leitziel 1: …" or "Teilziele:" a list of what sounds like goals holds its parts. */
function partGoal(section: Section, kind: Kind): Marking {
  const { zone, hasHeading } = section
  const isPart = zone === 'goals' && kind.is === 'item' && (hasHeading || listLikeness(section) >= 0.45)
  return isPart ? { role: 'goal', confidence: 0.7 } : { role: 'unread', confidence: 0.4 }
}

/** So many items around one tell enough of a list. */
const nearby = 12

/** How much the items of the list around the passage sound like goals. */
function listLikeness({ inside, reached }: Section): number {
  let [from, to] = [reached - 1, reached]
  const least = Math.max(0, reached - nearby)
  const most = Math.min(inside.length, reached + nearby)
  while (from > least && inside[from - 1]!.kind.is === 'item') from--
  while (to < most && inside[to]!.kind.is === 'item') to++
  const items = inside.slice(from, to)
  return items.reduce((sum, { passage }) => sum + goalLikeness(passage.text), 0) / items.length
}

function listedGoal(section: Section, passage: Passage, kind: Kind): Marking {
  if (isTopItem(passage, section.items!)) {
    section.hadItem = true
    return { role: 'goal', confidence: section.goalsAre === 'none' ? 0.6 : 0.95 }
  }
  // "Bis 2030 wollen wir:" between "Ziele" and the list leads up to it.
  if (!section.hadItem && kind.is !== 'item') return { role: 'goals-heading', confidence: 0.6 }
  return { role: 'unread', confidence: 0.4 }
}

function paragraphGoal(section: Section, passage: Passage): Marking {
  const sentences = splitSentences(passage.text).length
  if (section.paragraphs === 1 && sentences > 1) return { role: 'goal-sentences', confidence: 0.5 }
  return { role: 'goal', confidence: sentences > 1 ? 0.6 : 0.75 }
}

/** Sentences of a paragraph; a full stop before a small letter or after one letter or a number ends none. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[^\s.\d][^\s.][.!?]["“”)]?) (?=["„“(]?\p{Lu})/u)
}

/** The outermost items: least indent among the bullets, or shortest numbers when there are numbers. */
function topItems(zone: Section['inside']): Section['items'] {
  const items = zone.filter(({ kind, passage }) => passage.mark !== null && kind.is !== 'section')
  const numbers = items.flatMap(({ passage }) => (passage.mark?.kind === 'number' ? [passage.mark.path.length] : []))
  if (items.length === 0) return null
  const depth =
    numbers.length > 0 && items[0]!.passage.mark?.kind === 'number'
      ? numbers.reduce((least, one) => Math.min(least, one))
      : 0
  const eligible = items.filter(({ passage }) => depthOf(passage) === depth)
  return {
    indent: eligible.reduce((least, { passage }) => Math.min(least, passage.indent), Number.POSITIVE_INFINITY),
    depth,
  }
}

function isTopItem(passage: Passage, top: { indent: number; depth: number }): boolean {
  return passage.mark !== null && depthOf(passage) === top.depth && passage.indent <= top.indent + 1
}

function depthOf({ mark }: Passage): number {
  return mark?.kind === 'number' ? mark.path.length : 0
}
