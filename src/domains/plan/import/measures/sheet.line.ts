import type { Passage } from '../passage.ts'
import { splitSentences } from '../roles/section.roles.ts'
import { dashedLabel } from './label.bare.ts'
import type { LabelBook } from './label.book.ts'
import { type SheetPart, telling } from './label.words.ts'
import { readCells } from './sheet.cells.ts'

/** One labelled line of a sheet. An empty label goes on with the line before it. `at`: where it begins in the passage. */
export type SheetLine = { part: SheetPart; label: string; value: string; at: number }

/** How a passage shows its labels: in cells, before a colon, alone, only by the word, or within running text. */
export type LabelForm = 'cells' | 'colon' | 'alone' | 'bare' | 'prose'
export type Labelled = { lines: SheetLine[]; form: LabelForm }

const longestAlone = 50
/** Colons looked at in one passage. */
const mostColons = 40

/** The labelled lines of a passage; null when it begins with no label. */
export function readLabelled(passage: Passage, book: LabelBook): Labelled | null {
  if (passage.cells) return readCells(passage, book)
  const { text } = passage
  const glued = book.gluedIn(text)
  if (text.length <= longestAlone && glued === null) {
    const part = endsAlone(text) && book.isAlone(text) && !hasBareLabel(text, book) ? book.partOf(text) : null
    if (part) return { form: 'alone', lines: [{ part, label: text.replace(/\s*[:?]$/, ''), value: '', at: 0 }] }
  }
  const bold = boldLabel(passage, book)
  if (bold !== null) {
    const from = passage.look!.runIn!
    const more = findCuts(passage, book).filter(({ at, label }) => at > from && book.isLearnt(label))
    const value = text.slice(from, more[0]?.at).replace(/^\s*[:–—-]\s*/, '')
    const own = { part: book.partOf(bold)!, label: bold, value: tidyValue(value, more.length > 0), at: 0 }
    return { form: 'colon', lines: [own, ...linesOf(text, more)] }
  }
  const segments = readSegments(text, book)
  if (segments) return { form: 'colon', lines: segments }
  const cuts = findCuts(passage, book)
  if (cuts[0]?.at === 0) return { form: 'colon', lines: linesOf(text, cuts) }
  const dashed = dashedLabel(text) ?? learntBefore(text, book)
  // A heading holds a label alone or none: "Stand der Empfehlungen" does not say "Stand".
  const bare = passage.level === null ? book.bareIn(text) : null
  const label = glued ?? (dashed !== null && (book.count(dashed) > 1 || book.isLearnt(dashed)) ? dashed : bare)
  if (label === null || text.length > 2000) return readProse(passage, book)
  const first = { at: 0, end: label.length, label, part: book.partOf(label)! }
  return { form: 'bare', lines: linesOf(text, [first, ...cuts]) }
}

/** "Verbündete – Quartiersbüro": before a dash, a label that the document taught. */
function learntBefore(text: string, book: LabelBook): string | null {
  const label = /^([^:–—]{2,34})\s[–—]\s/.exec(text)?.[1]
  return label !== undefined && book.isLearnt(label) ? label : null
}

/** "**Finanzielle Auswirkungen** 4.500 €": letters show where the label ends. */
function boldLabel({ text, look }: Passage, book: LabelBook): string | null {
  if (!look?.runIn || look.runIn > longestAlone || text.length > 2000) return null
  const label = text.slice(0, look.runIn).replace(/\s*[:?–-]?\s*$/, '')
  return label.length > 2 && book.count(label) > 1 && book.partOf(label) !== null ? label : null
}

/** "Zuständigkeit Jobcenter" has a label in front, even where it comes again and again. */
function hasBareLabel(text: string, book: LabelBook): boolean {
  const label = book.bareIn(text)
  return label !== null && label.length < text.replace(/\s*[:?]$/, '').length
}

const separator = /\s+[·•|‧∙]\s+/g

/**
 * "Federführung: Amt 50 · Mit im Boot: Vereine · Frist: 2025": where signs part a line into labels and values, all of them
 * are labels, known or not.
 */
function readSegments(text: string, book: LabelBook): SheetLine[] | null {
  if (text.length > 2000 || !/\s[·•|‧∙]\s/.test(text)) return null
  const starts = [0, ...[...text.matchAll(separator)].map((match) => match.index + match[0].length)]
  const segments = starts.map((at, nth) => ({
    at,
    said: text.slice(at, starts[nth + 1] ?? text.length).replace(/\s+[·•|‧∙]\s*$/, ''),
  }))
  const lines = segments.flatMap(({ at, said }, nth): SheetLine[] => {
    // "Paten helfen. Zuständig: Amt 40 · Zeit: 2024": the first label stands behind a sentence.
    const sentence = nth === 0 ? (/^(.{5,}[.!?])\s(?=\p{Lu}[^:.]{2,39}:)/su.exec(said)?.[1] ?? '') : ''
    if (sentence !== '') {
      const rest = said.slice(sentence.length + 1)
      return [
        { part: 'text', label: '', value: sentence, at },
        labelledSegment(rest, at + sentence.length + 1, 1, book),
      ]
    }
    return [labelledSegment(said, at, nth, book)]
  })
  const labels = lines.filter(({ label }) => label !== '')
  const isSheet =
    labels.length > 1 &&
    labels.length * 10 >= lines.length * 6 &&
    lines[labels.length === lines.length ? 0 : 1]!.label !== ''
  return isSheet && labels.some(({ part }) => telling.has(part)) ? withoutGaps(lines) : null
}

function labelledSegment(said: string, at: number, nth: number, book: LabelBook): SheetLine {
  const [, label = '', value = said] = /^([^:]{2,40}):\s*(.*)$/s.exec(said) ?? []
  const isLabel = label !== '' && label.split(' ').length <= 5
  if (isLabel) return { part: book.partOf(label) ?? 'other', label, value, at }
  return { part: nth === 0 ? 'text' : 'other', label: '', value: said, at }
}

/** A segment without label goes on with the one before it. */
function withoutGaps(lines: readonly SheetLine[]): SheetLine[] {
  return lines.map((line, nth) =>
    line.label === '' && nth > 0 && lines[nth - 1]!.label !== '' ? { ...line, part: lines[nth - 1]!.part } : line,
  )
}

/** A paragraph that ends in labelled sentences: "… Verantwortlich: Amt 50. Laufzeit: 2024." */
function readProse(passage: Passage, book: LabelBook): Labelled | null {
  const inside = readInside(passage, book)
  if (!inside || inside.lines.filter(({ part }) => telling.has(part)).length < 2) return null
  // "(zuständig: Amt 50; Zeitraum: 2024)" alone in its line.
  if (inside.before.trim() === '') return { form: 'colon', lines: inside.lines }
  return { form: 'prose', lines: [{ part: 'text', label: '', value: inside.before, at: 0 }, ...inside.lines] }
}

/** Labelled lines that stand inside a passage after other text: "Sprachcafé (Federführung: Amt 50; Zeitraum: 2024)". */
export function readInside(passage: Passage, book: LabelBook): { before: string; lines: SheetLine[] } | null {
  if (passage.cells) return null
  const cuts = findCuts(passage, book).filter(({ at }) => at > 0)
  if (!cuts.some(({ part }) => telling.has(part))) return null
  const before = passage.text.slice(0, cuts[0]!.at)
  return { before: before.replace(/[\s([|;–•-]+$/, ''), lines: linesOf(passage.text, cuts) }
}

function endsAlone(text: string): boolean {
  return !/[.!,;]$/.test(text) && !/:\s*\S/.test(text)
}

type Cut = { at: number; end: number; label: string; part: SheetPart }

function findCuts(passage: Passage, book: LabelBook): Cut[] {
  const { text } = passage
  const said = book.labelsLeads() ? null : leadSentence(text)
  const labelled = findLabels(passage, book).filter(({ at }) => said === null || at < said.at || at >= said.end)
  return said === null ? labelled : [...labelled, said].sort((a, b) => a.at - b.at)
}

const leads =
  /(?<=^|[.!?;]\s|\()(?:(?:Federführend|Verantwortlich|Zuständig|Hauptverantwortlich)(?: dafür| hierfür)? (?:ist|sind|zeichnen|zeichnet)|Die (?:Federführung|Verantwortung|Zuständigkeit|Koordination|Leitung) (?:liegt|hat|haben|trägt|tragen|übernimmt|übernehmen)(?: beim?)?)\s(?:(?:das|die|der|dem) )?(?=["„]?[\p{Lu}\d])/u

/** "… Federführend ist Amt 41." */
function leadSentence(text: string): Cut | null {
  const found = leads.exec(text.slice(0, 4000))
  return found && { at: found.index, end: found.index + found[0].length, label: found[0].trim(), part: 'lead' }
}

function findLabels(passage: Passage, book: LabelBook): Cut[] {
  const { text } = passage
  const starts = new Set(passage.lines.map(({ at }) => at))
  const cuts: Cut[] = []
  let from = 0
  for (let n = 0; n < mostColons; n++) {
    const colon = indexOfEnd(text, from)
    if (colon < 0) break
    const cut = labelAt(text, cuts.at(-1)?.end ?? 0, colon, starts, book)
    if (cut) cuts.push(cut)
    from = colon + 1
  }
  return cuts
}

/** Labels end with a colon or a question mark. */
function indexOfEnd(text: string, from: number): number {
  const [colon, question] = [text.indexOf(':', from), text.indexOf('?', from)]
  return colon < 0 || (question >= 0 && question < colon) ? question : colon
}

/** The label that ends at the colon, however far back it reaches. */
function labelAt(text: string, from: number, colon: number, starts: ReadonlySet<number>, book: LabelBook): Cut | null {
  const earliest = Math.max(from, colon - 60)
  const stretch = text.slice(earliest, colon)
  let best: Cut | null = null
  for (let at = colon - 2; at >= earliest; at--) {
    const before = text[at - 1]
    if (at > 0 && !starts.has(at) && !/[\s(|]/.test(before!)) continue
    const label = text.slice(at, colon).trim()
    if (/[;|()]\s|\p{Ll}{9}\.\s/u.test(label) || (/\.\s/.test(label) && !book.isLearnt(label))) break
    // What the document repeats ends where it ends, though "Schulamt unter Beteiligung von" has the same words in it.
    if (best !== null && book.isLearnt(best.label) && !book.isLearnt(label)) continue
    const isWritten = /^[\p{Lu}]|^federf|^verantw|^zust/u.test(label) || book.isLearnt(label)
    const part = isWritten ? book.partOf(label) : null
    if (!part) continue
    const isStart = at === 0 || starts.has(at) || (at === from && from > 0)
    const afterSign = /[|;(•·/–—]\s?$/.test(text.slice(Math.max(0, at - 2), at))
    const isKnown = (book.count(label) >= 2 || book.isLearnt(label)) && part !== 'goals' && part !== 'title'
    if (
      isStart ||
      (afterSign && (telling.has(part) || isKnown)) ||
      isKnown ||
      (telling.has(part) && /[,.]\s$/.test(text.slice(Math.max(0, at - 2), at)))
    )
      best = { at, end: colon + 1, label, part }
    if (at === 0) break
  }
  return stretch.includes('://') ? null : best
}

function linesOf(text: string, cuts: readonly Cut[]): SheetLine[] {
  return cuts.map(({ at, end, label, part }, nth) => {
    const whole = text.slice(end, cuts[nth + 1]?.at ?? text.length)
    const value = leads.test(`${label} X`) ? (splitSentences(whole)[0] ?? '').replace(/;.*/s, '') : whole
    return { part, label, value: tidyValue(value, nth + 1 < cuts.length || at > 0), at }
  })
}

/** Separators at the end belong to the line, not to the value. */
function tidyValue(value: string, isInner: boolean): string {
  const tidy = value.trim().replace(/^[-–—•|:]\s+/, '')
  if (!isInner) return tidy
  const bare = tidy.replace(/[\s|/;,•·([–—-]+$/, '').replace(/^([^(]*)\)$/, '$1')
  return abbreviated.test(bare) ? bare : bare.replace(/\.$/, '')
}

const abbreviated = /(?:e\. ?V|p\. ?a|ff|ca|Mio|Mrd|Tsd|Std|Nr|u\. ?a|o\. ?ä|usw|etc|bzw|[A-Z])\.$/
