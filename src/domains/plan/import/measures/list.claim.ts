import type { Passage } from '../passage.ts'
import type { Marking } from '../roles/marking.ts'
import type { Kind } from '../roles/passage.kind.ts'
import { readLegend, readSuffix } from './item.suffix.ts'
import type { LabelBook } from './label.book.ts'
import { readTitle, tidyTitle } from './measure.title.ts'
import { isMeasuresHeading } from './measures.heading.ts'
import { readInside, type SheetLine } from './sheet.line.ts'

/** List items below "Maßnahmen" that no sheet has claimed: each is a measure, known by its title only. */
export function claimLists(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  book: LabelBook,
  claims: Map<number, Marking>,
): void {
  let inList: { indent: number } | null = null
  let open = false
  let heading = -1
  const legend = readLegend(passages.map(({ text }) => text))
  passages.forEach((passage, at) => {
    if (!claims.has(at) && isMeasuresHeading(passage.text) && kinds[at]!.is !== 'contents') {
      open = true
      inList = null
      heading = at
    } else if (claims.has(at) || !open) open = open && !claims.has(at)
    else if (passage.mark && kinds[at]!.is === 'item') {
      inList ??= { indent: passage.indent }
      claims.set(heading, { role: 'signpost', confidence: 0.8 })
      claims.set(
        at,
        passage.indent > inList.indent + 1
          ? subItem(passage)
          : {
              role: 'measure',
              confidence: 0.7,
              lines: [...itemLines(passage, book, legend), ...periodOfList(passages[heading]!)],
            },
      )
    } else if (
      inList &&
      !passage.cells &&
      kinds[at]!.is === 'prose' &&
      (passage.indent > inList.indent || claims.get(at - 1)?.role === 'measure')
    )
      claims.set(at, subItem(passage))
    else open = !inList && kinds[at]!.is === 'prose' && passage.text.endsWith(':')
  })
}

/** "Kurzfristig", "Maßnahmen mittelfristig (2015 bis 2016)": the heading says when. */
function periodOfList({ text }: Passage): SheetLine[] {
  const term = /(?:kurz|mittel|lang)fristig/i.exec(text)?.[0].toLowerCase()
  return term ? [{ part: 'period', label: '', value: term, at: 0 }] : []
}

function subItem(passage: Passage): Marking {
  return { role: 'sheet-line', confidence: 0.6, lines: [{ part: 'text', label: '', value: passage.text, at: 0 }] }
}

function itemLines(passage: Passage, book: LabelBook, legend: ReadonlyMap<string, string>): SheetLine[] {
  const inside = readInside(passage, book)
  const { number, title } = readTitle(inside ? { ...passage, text: inside.before } : passage)
  const suffix = readSuffix(tidyTitle(title), legend)
  const own: SheetLine = { part: 'title', label: '', value: suffix.title, at: 0 }
  const lines: SheetLine[] = number ? [{ part: 'number', label: '', value: number, at: 0 }, own] : [own]
  return [...lines, ...suffix.lines, ...(inside?.lines ?? [])]
}
