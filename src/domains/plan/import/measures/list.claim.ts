import { goalLikeness } from '../goals/goal.likely.ts'
import type { Passage } from '../passage.ts'
import type { Marking } from '../roles/marking.ts'
import type { Kind } from '../roles/passage.kind.ts'
import { splitSentences } from '../roles/section.roles.ts'
import { statusLines } from './fact.line.ts'
import { doBracketsLead, readSuffix } from './item.suffix.ts'
import type { LabelBook } from './label.book.ts'
import type { Legend } from './legend.ts'
import { readTitle, runInTitle, tidyTitle } from './measure.title.ts'
import { isMeasuresHeading } from './measures.heading.ts'
import { readEnd } from './sheet.claim.ts'
import { readInside, type SheetLine } from './sheet.line.ts'

/** A list below a heading that announces measures: positions of its items, and of what is said below them. */
type MeasureList = { heading: number; items: number[]; below: number[] }

/** List items below "Maßnahmen" that no sheet has claimed: each is a measure, known by its title only. */
export function claimLists(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  book: LabelBook,
  claims: Map<number, Marking>,
): void {
  const lists = findLists(passages, kinds, claims)
  const { legend } = book
  const bracketsLead = doBracketsLead(lists.flatMap(({ items }) => items.map((at) => passages[at]!.text)))
  for (const { heading, items, below } of lists) {
    claims.set(heading, { role: 'signpost', confidence: 0.8 })
    for (const at of below) claims.set(at, subItem(passages[at]!))
    for (const at of items) {
      if (passages[at]!.mark === null) {
        claims.set(at, { role: 'measure', confidence: 0.6, lines: paragraphLines(passages[at]!, book) })
        continue
      }
      const { lines, title } = titleOf(passages[at]!, book)
      const suffix = readSuffix(title, legend, bracketsLead)
      const sign = signOf(passages[at]!, legend)
      const own: SheetLine = { part: 'title', label: '', value: suffix.title, at: 0 }
      const said = [...lines.before, own, ...sign, ...suffix.lines, ...lines.after, ...periodOfList(passages[heading]!)]
      claims.set(at, { role: 'measure', confidence: 0.7, lines: said })
    }
  }
}

function findLists(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  claims: ReadonlyMap<number, Marking>,
): MeasureList[] {
  const lists: MeasureList[] = []
  let list: MeasureList | null = null
  passages.forEach((passage, at) => {
    const { is } = kinds[at]!
    const indent: number | undefined = passages[list?.items[0] ?? -1]?.indent
    if (!claims.has(at) && isMeasuresHeading(passage.text) && is !== 'contents') {
      list = { heading: at, items: [], below: [] }
    } else if (claims.has(at) || !list) list = null
    // "2. Leitsatz: …" below a list with bullets is none of its items.
    else if (passage.mark && is === 'item' && isOtherwiseMarked(passage, list, passages)) list = null
    else if (passage.mark && is === 'item') {
      if (list.items.length === 0) lists.push(list)
      const isBelow = indent !== undefined && passage.indent > indent + 1
      ;(isBelow ? list.below : list.items).push(at)
    } else if (is === 'prose' && beginsWithTitle(passage) && isParagraphs(list, passages)) {
      if (list.items.length === 0) lists.push(list)
      list.items.push(at)
    } else if (!passage.cells && is === 'prose' && indent !== undefined && goesOn(at, passage.indent, indent, list))
      list.below.push(at)
    else if (list.items.length > 0 || is !== 'prose' || !passage.text.endsWith(':')) list = null
  })
  return lists
}

/** "▲ Sprachcafé": the bullet says the status, where the legend explains it. */
function signOf({ mark }: Passage, legend: Legend): SheetLine[] {
  return mark?.kind === 'bullet' && legend.has(mark.sign)
    ? statusLines({ part: 'status', value: mark.sign, at: 0 }, legend)
    : []
}

function isOtherwiseMarked({ mark, indent }: Passage, { items }: MeasureList, passages: readonly Passage[]): boolean {
  const first = passages[items[0] ?? -1]
  return first?.mark !== undefined && first.mark?.kind !== mark?.kind && indent <= first.indent + 1
}

/** "Sprachcafé im Quartier. Jeden Dienstag treffen sich …": the first words are no sentence. */
function beginsWithTitle(passage: Passage): boolean {
  if (passage.cells) return false
  const [first = '', ...more] = splitSentences(passage.text)
  return runInTitle(passage) !== null || (more.length > 0 && first.length <= 110 && isNoSentence(first))
}

function isNoSentence(text: string): boolean {
  return goalLikeness(text) < 0.4 && !/\s(?:wird|werden|ist|sind|hat|haben|soll|sollen|kann|können)\s/.test(text)
}

function isParagraphs({ items }: MeasureList, passages: readonly Passage[]): boolean {
  return items.every((at) => passages[at]!.mark === null)
}

function goesOn(at: number, own: number, indent: number, { items }: MeasureList): boolean {
  return own > indent || items.at(-1) === at - 1
}

/** "Kurzfristig", "Maßnahmen mittelfristig (2015 bis 2016)": the heading says when. */
function periodOfList({ text }: Passage): SheetLine[] {
  const term = /(?:kurz|mittel|lang)fristig/i.exec(text)?.[0].toLowerCase()
  return term ? [{ part: 'period', label: '', value: term, at: 0 }] : []
}

function subItem(passage: Passage): Marking {
  return { role: 'sheet-line', confidence: 0.6, lines: [{ part: 'text', label: '', value: passage.text, at: 0 }] }
}

/** The title, what is said of it, and the facts at its end. */
function paragraphLines(passage: Passage, book: LabelBook): SheetLine[] {
  const inside = readInside(passage, book)
  const { text, lines } = readEnd(inside?.before ?? passage.text)
  const [first = '', ...more] = splitSentences(text)
  const title = runInTitle(passage) ?? first
  const below = runInTitle(passage) ? text.slice(title.length).replace(/^[\s.:–—-]+/, '') : more.join(' ')
  const own = readTitle({ text: title, mark: null })
  return [
    ...(own.number ? [{ part: 'number' as const, label: '', value: own.number, at: 0 }] : []),
    { part: 'title', label: '', value: tidyTitle(own.title).replace(/\.$/, ''), at: 0 },
    { part: 'text', label: '', value: below, at: title.length },
    ...lines,
    ...(inside?.lines ?? []),
  ]
}

function titleOf(passage: Passage, book: LabelBook) {
  const inside = readInside(passage, book)
  const { number, title } = readTitle(inside ? { ...passage, text: inside.before } : passage)
  const before: SheetLine[] = number ? [{ part: 'number', label: '', value: number, at: 0 }] : []
  return { title: tidyTitle(title), lines: { before, after: inside?.lines ?? [] } }
}
