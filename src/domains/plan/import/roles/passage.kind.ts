import { closes } from '../lines/line.break.ts'
import type { Mark, Passage } from '../passage.ts'
import {
  fieldNamedIn,
  isGoalsHeading,
  readFieldLabel,
  type SectionKind,
  sectionOf,
  withoutGoalLabel,
} from './heading.words.ts'
import type { Marking } from './marking.ts'

/** What a passage looks like on its own; what it means in its place is decided in `passage.roles.ts`. */
export type Kind =
  | { is: 'contents' | 'heading' | 'item' | 'prose' | 'row' | 'goal-label' | 'measure' | 'sheet' }
  | { is: 'goals-heading'; field: string | null }
  | { is: 'field-label'; word: string; title: string }
  | { is: 'section'; section: SectionKind }

/** One kind for each passage, same positions. */
export function kindsOf(passages: readonly Passage[]): Kind[] {
  const kinds = passages.map((passage, at) => kindOf(passage, passages[at - 1], passages[at + 1]))
  markContents(passages, kinds)
  return kinds
}

/** What measures have claimed is nothing else any more. */
export function withClaims(kinds: readonly Kind[], claims: ReadonlyMap<number, Marking>): Kind[] {
  return kinds.map((kind, at): Kind => {
    const role = claims.get(at)?.role
    if (role === undefined) return kind
    return { is: role === 'goal' ? 'goal-label' : role === 'measure' ? 'measure' : 'sheet' }
  })
}

function kindOf(passage: Passage, before: Passage | undefined, after: Passage | undefined): Kind {
  const { text } = passage
  if (passage.cells && passage.cells.filter((cell) => cell !== '').length > 1) return rowKind(passage.cells)
  if (isContentsRow(text)) return { is: 'contents' }
  if (withoutGoalLabel(text) !== null) return { is: 'goal-label' }
  const isBullet = passage.mark?.kind === 'bullet'
  const label = isBullet ? null : readFieldLabel(text)
  if (label) return { is: 'field-label', ...label }
  if (!isBullet && isGoalsHeading(text)) return { is: 'goals-heading', field: fieldNamedIn(text) }
  const section = !isBullet && looksLikeHeading(passage) ? sectionOf(text) : null
  if (section) return { is: 'section', section }
  if (passage.mark && !isNumberedHeading(passage, before, after)) return { is: 'item' }
  return { is: looksLikeHeading(passage) ? 'heading' : 'prose' }
}

/** "Ziel 1.1 | Alle finden eine Praxis" says a goal outside of any list. */
function rowKind(cells: readonly string[]): Kind {
  const [first = '', second = ''] = cells.filter((cell) => cell !== '')
  const isGoal = second !== '' && withoutGoalLabel(first.endsWith(':') ? first : `${first}:`) === ''
  return { is: isGoal ? 'goal-label' : 'row' }
}

/** What stands at a picture or table. */
export const caption =
  /^(?:Foto|Bild|Abb(?:ildung|\.)|Tab(?:elle|\.)|Quelle|Grafik|Karte|Diagramm|Schaubild)n?(?: ?\d[\d.]*)?\s?[:–-]|^(?:Abbildung|Tabelle|Abb\.|Tab\.) \d/

/** "Der Kurs beginnt. Anmeldung hier": no heading, but "Kurse inkl. Betreuung" may be one. */
const sentenceInside = /(?<!\b(?:inkl|exkl|insb|evtl|zzgl|bspw|Prof|Dipl))(?<=\p{Ll}{4})[.!?] \S/u

/** Short, begins with a capital and does not end like a sentence; or the source's markup says so. */
export function looksLikeHeading({ text, level }: Passage): boolean {
  if (caption.test(text)) return false
  if (level !== null) return true
  if (text.length > 100 || text.split(' ').length > 12 || !/^["„“(]?[\p{Lu}\d]/u.test(text)) return false
  if (sentenceInside.test(text)) return false
  return !closes(text) && !/^[„"»].+[“”"«]\s\(|,$|^[„"»][^“”"«]+[“”"«]$/.test(text) && /\p{L}{3}/u.test(text)
}

/** "2. Soziales" above text is a heading; between 1. and 3. it is an item of a list. */
function isNumberedHeading(passage: Passage, before: Passage | undefined, after: Passage | undefined): boolean {
  const { mark } = passage
  if (mark?.kind !== 'number' || !looksLikeHeading(passage)) return false
  if (passage.level !== null || mark.style === '1') return true
  if (!after || isNextNumber(before?.mark, mark)) return false
  if (after.mark?.kind === 'number') return startsBelow(after.mark, mark)
  return (
    after.mark === null && (isGoalsHeading(after.text) || sectionOf(after.text) !== null || !looksLikeHeading(after))
  )
}

/** 1.1 below 1, 3.1.1 below 3.1, or 1. below I. */
function startsBelow(after: Mark & { kind: 'number' }, mark: Mark & { kind: 'number' }): boolean {
  if (after.path.length > mark.path.length) return mark.path.every((part, at) => after.path[at] === part)
  return mark.path.length === 1 && after.style !== mark.style && after.path[0] === 1
}

function isNextNumber(before: Mark | null | undefined, mark: Mark & { kind: 'number' }): boolean {
  if (before?.kind !== 'number' || before.path.length !== mark.path.length) return false
  return before.path.at(-1) === mark.path.at(-1)! - 1
}

/** "Bildung | Soziales | Arbeit" */
function isContentsRow(text: string): boolean {
  if (text.length > 1000 || !text.includes(' | ')) return false
  const parts = text.split(' | ')
  return parts.length > 2 && parts.every((part) => part.length <= 70 && !/[:\d]/.test(part))
}

/** Entries of a contents list that do not come again word for word are bridged up to this many. */
const unmatchedEntries = 2

/** Under the heading "Inhalt": everything short up to the last entry that comes again further down. */
function markContents(passages: readonly Passage[], kinds: Kind[]): void {
  const heading = kinds.findIndex(
    (kind, at) => kind.is === 'section' && kind.section === 'front' && isContentsHeading(passages[at]!),
  )
  if (heading < 0) return
  const keys = passages.map(({ text }) => contentsKey(text))
  const lastPlace = new Map(keys.map((key, at) => [key, at]))
  const listed = new Set<string>()
  let last = heading
  for (let at = heading + 1; at <= last + unmatchedEntries + 1 && at < passages.length; at++) {
    if (kinds[at]!.is === 'prose' || passages[at]!.text.length > 150) break
    // The real heading of an entry already listed: the contents list is over.
    if (listed.has(keys[at]!)) break
    listed.add(keys[at]!)
    if (lastPlace.get(keys[at]!)! > at) last = at
  }
  for (let at = heading; at <= last; at++) kinds[at] = { is: 'contents' }
}

function isContentsHeading({ text }: Passage): boolean {
  return /^(?:Inhalt|Contents)/i.test(text)
}

function contentsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.\d]+/g, ' ')
    .trim()
}
