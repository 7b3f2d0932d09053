import { barePhrase, gluedLabel } from '../import/measures/label.bare.ts'
import type { LabelBook } from '../import/measures/label.book.ts'
import { partOf } from '../import/measures/label.words.ts'
import { readTitle, tidyTitle } from '../import/measures/measure.title.ts'
import { readInside, readLabelled, type SheetLine } from '../import/measures/sheet.line.ts'
import type { Passage } from '../import/passage.ts'
import type { Marking } from '../import/roles/marking.ts'
import { type Choice, type ColumnChoice, planChoices } from './correction.ts'

type PlanChoice = (typeof planChoices)[number]
type SheetChoice = Exclude<Choice, PlanChoice>

/** Longer ones have been seen, but then with no sentence behind them. */
const longestTitle = 110

/** The marking that a person's word makes of a passage. `book`: the labels of its document. */
export function markingFor(choice: Choice, passage: Passage, machine: Marking, book: LabelBook): Marking {
  if (choice === 'measure') return { role: 'measure', confidence: 1, lines: measureLines(passage, machine, book) }
  if (isPlanChoice(choice)) return { role: choice, confidence: 1 }
  return {
    role: 'sheet-line',
    confidence: 1,
    lines: severalLines(choice, passage, book) ?? sheetLines(choice, passage),
  }
}

function isPlanChoice(choice: Choice): choice is PlanChoice {
  return planChoices.some((one) => one === choice)
}

/** A row that the machine understood by its columns keeps them; of a text the title ends where sentences or labels begin. */
function measureLines(passage: Passage, machine: Marking, book: LabelBook): SheetLine[] {
  if (machine.lines?.some(({ part, value }) => part === 'title' && value !== '')) return machine.lines
  if (passage.cells) return titleLines({ text: firstOf(passage.cells), mark: passage.mark })
  const inside = readInside(passage, book)
  const before = inside?.before || passage.text
  const title = titleIn(before)
  const text = before.slice(title.length).replace(/^[\s–—-]+/, '')
  return [
    ...titleLines({ text: title.replace(/\.$/, ''), mark: passage.mark }),
    ...(text === '' ? [] : [{ part: 'text' as const, label: '', value: text, at: before.length - text.length }]),
    ...(inside?.before ? inside.lines : []),
  ]
}

/** What is too long for a title is one up to its first stop or dash: "Sprachcafé. Jeden Dienstag …". */
function titleIn(text: string): string {
  if (text.length <= longestTitle) return text
  return /^.{6,140}?(?:(?<=\p{L}{3}["“)]?)[.!?](?=\s)|\s(?=[–—]\s))/u.exec(text)?.[0] ?? text
}

function firstOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '')
  return filled.find((cell) => /\p{L}{3}/u.test(cell)) ?? filled[0] ?? ''
}

export function titleLines(of: Pick<Passage, 'text' | 'mark'>): SheetLine[] {
  const { number, title } = readTitle(of)
  const own: SheetLine = { part: 'title', label: '', value: tidyTitle(title || of.text), at: 0 }
  return number ? [{ part: 'number', label: '', value: number.replace(/\.$/, ''), at: 0 }, own] : [own]
}

/** Where a passage has labels of its own, the word for one of them, or for what stands before them, is said of them all. */
function severalLines(part: SheetChoice, passage: Passage, book: LabelBook): SheetLine[] | null {
  if (passage.cells) return null
  const inside = part === 'text' ? readInside(passage, book) : null
  if (inside && inside.before !== '') return [{ part, label: '', value: inside.before, at: 0 }, ...inside.lines]
  const lines = readLabelled(passage, book)?.lines ?? []
  return lines.length > 1 && lines.some((line) => line.part === part) ? lines : null
}

function sheetLines(part: SheetChoice, passage: Passage): SheetLine[] {
  const { label, value } = passage.cells ? readPair(passage.cells) : readLine(passage.text, part)
  return [{ part, label, value: part === 'text' ? value : withoutBrackets(value), at: 0 }]
}

/** "[Stiftungsmittel]" behind a text: the brackets part it off and are not its words. */
function withoutBrackets(value: string): string {
  return (
    /^\[([^\][]+)\]$|^\(([^()]+)\)$/
      .exec(value)
      ?.slice(1)
      .find((one) => one !== undefined) ?? value
  )
}

function readPair(cells: readonly string[]): { label: string; value: string } {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '')
  return rest.length === 0 ? { label: '', value: first } : { label: first, value: rest.join('\n') }
}

/** Label and value of a line; a label that stands alone has its value in the next passage. */
export function readLine(text: string, part: SheetChoice): { label: string; value: string } {
  const colon = /^([^:]{2,60}?)\s?:(?!\/\/)\s*(.*)$/s.exec(text)
  if (colon) return { label: colon[1]!, value: colon[2]! }
  if (part === 'text' || part === 'number') return { label: '', value: text }
  if (text.length <= 30 && partOf(text) === part) return { label: text, value: '' }
  const label = gluedLabel(text) ?? barePhrase(text)
  return label && partOf(label) !== null
    ? { label, value: text.slice(label.length).trim() }
    : { label: '', value: text }
}

/** A title and, in the paragraphs below it in the same cell, what the measure is. */
function cellLines(cell: string, place: number): SheetLine[] {
  const [head = '', ...below] = cell.split('\n')
  const title = titleLines({ text: head, mark: null }).map((line) => ({ ...line, at: place }))
  if (below.length === 0) return title
  return [...title, { part: 'text', label: '', value: below.join('\n'), at: place + head.length + 1 }]
}

/** The lines of a table's row when its columns mean this; null when the row says nothing of a measure. */
export function rowMarking(cells: readonly string[], columns: readonly ColumnChoice[]): Marking | null {
  let at = 0
  const lines = cells.flatMap((cell, nth): SheetLine[] => {
    const column = columns[nth] ?? 'set-aside'
    const place = at
    at += cell.length + ' | '.length
    const isAgain = nth > 0 && cell === cells[nth - 1] && column === columns[nth - 1]
    if (cell === '' || column === 'set-aside' || isAgain) return []
    if (column === 'measure') return cellLines(cell, place)
    return [{ part: column, label: '', value: cell, at: place }]
  })
  if (lines.length === 0) return null
  const inColumns = true
  if (lines.some(({ part }) => part === 'title')) return { role: 'measure', confidence: 1, lines, inColumns }
  if (!columns.includes('measure') && lines.some(({ part }) => part === 'goals'))
    return { role: 'goal', confidence: 1, lines, inColumns }
  return { role: 'sheet-line', confidence: 1, lines, inColumns }
}
