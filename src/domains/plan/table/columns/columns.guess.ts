import { type CellValue, textOf } from '../reading/workbook.ts'
import { type Column, type ColumnPart, headingKey, mayRepeat } from './column.ts'
import { type Contents, correctByContents, lookAt, partOfContents } from './contents.guess.ts'
import { type Head, headingAt } from './head.find.ts'
import { factorIn, foldHeading, partOfHeading, yearIn } from './heading.words.ts'
import { filledIn, type SheetView } from './sheet.view.ts'

const looked = 400

/** What each column says, by what the city chose before, its heading and its contents; empty columns are left out. */
export function guessColumns(view: SheetView, head: Head, remembered: ReadonlyMap<string, ColumnPart>): Column[] {
  const body = rowsBelow(view, head)
  const looks = new Map<number, Contents>()
  const columns: Column[] = []
  for (let at = 0; at < view.width; at++) {
    const heading = headingAt(view, head, at)
    const cells = body.map((row) => view.bodyAt(row, at))
    const look = lookAt(cells)
    if (look.filled === 0 && heading === '') continue
    looks.set(at, look)
    columns.push({
      at,
      heading,
      ...guess(heading, look, remembered),
      year: yearIn(heading),
      factor: factorIn(heading),
      hidden: view.sheet.hiddenColumns.includes(at),
      samples: samplesOf(cells),
    })
  }
  return withTitle(onceEach(columns, looks), looks)
}

function rowsBelow(view: SheetView, head: Head): number[] {
  const rows: number[] = []
  for (let row = head.to + 1; row < view.sheet.rows.length && rows.length < looked; row++) {
    if (filledIn(view.sheet, row).length > 1) rows.push(row)
  }
  return rows
}

function guess(heading: string, look: Contents, remembered: ReadonlyMap<string, ColumnPart>) {
  const known = remembered.get(headingKey(heading))
  if (known !== undefined) return { part: known, certainty: 'remembered' as const }
  const named = partOfHeading(heading)
  if (named !== undefined) return { part: correctByContents(named, look), certainty: 'heading' as const }
  const seen = partOfContents(look)
  return seen === undefined
    ? { part: 'ignore' as const, certainty: 'none' as const }
    : { part: seen, certainty: 'contents' as const }
}

/** Of two columns with the same say, the second says what stands nearest to it. */
function onceEach(columns: Column[], looks: ReadonlyMap<number, Contents>): Column[] {
  const taken = new Set<ColumnPart>()
  return columns
    .toSorted((a, b) => strength(b) - strength(a) || a.at - b.at)
    .map((column) => {
      const part = taken.has(column.part) && !mayRepeat(column.part) ? second(column, taken, looks) : column.part
      taken.add(part)
      return part === column.part ? column : { ...column, part }
    })
    .toSorted((a, b) => a.at - b.at)
}

function strength({ certainty, part, heading }: Column): number {
  // "Maßnahme" before "Projektbeschreibung", whichever stands first.
  const isPlain = part === 'title' && /^(?:ma(?:ß|ss)nahme|projekt|titel)n?(?:titel|name)?$/.test(foldHeading(heading))
  return { chosen: 4, remembered: 3, heading: 2, contents: 1, none: 0 }[certainty] + (isPlain ? 0.5 : 0)
}

const seconds: Partial<Record<ColumnPart, readonly ColumnPart[]>> = {
  title: ['description', 'remarks'],
  description: ['remarks'],
  lead: ['contributors'],
  status: ['statusReason'],
  period: ['end'],
  number: ['goals'],
}

function second(
  { part, at }: Column,
  taken: ReadonlySet<ColumnPart>,
  looks: ReadonlyMap<number, Contents>,
): ColumnPart {
  const choices = seconds[part] ?? []
  if (part === 'number' && (looks.get(at)?.code ?? 0) < 0.5) return 'ignore'
  return choices.find((one) => mayRepeat(one) || !taken.has(one)) ?? 'ignore'
}

/** A table of measures has a title somewhere: else it is the first column of different words that nobody knows. */
function withTitle(columns: Column[], looks: ReadonlyMap<number, Contents>): Column[] {
  if (columns.some(({ part }) => part === 'title')) return columns
  const isTitle = ({ at, certainty }: Column) => {
    const look = looks.get(at)
    const isFree = certainty === 'none' || (columns.find((one) => one.at === at)?.part ?? '') === 'description'
    return (
      isFree && look !== undefined && look.filled > 0 && look.length >= 8 && look.length <= 160 && look.distinct > 0.7
    )
  }
  const found = columns.find(isTitle)
  return columns.map((one) => (one === found ? { ...one, part: 'title', certainty: 'contents' } : one))
}

function samplesOf(cells: readonly CellValue[]): string[] {
  const texts = new Set<string>()
  for (const cell of cells) {
    const text = textOf(cell).replaceAll('\n', ' · ')
    if (text !== '') texts.add(text.length > 60 ? `${text.slice(0, 59)}…` : text)
    if (texts.size === 3) break
  }
  return [...texts]
}
