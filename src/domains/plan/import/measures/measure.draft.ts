import type { Passage } from '../passage.ts'
import type { Where } from '../plan-reading.ts'
import type { Marking } from '../roles/marking.ts'
import { readTitle, tidyTitle } from './measure.title.ts'
import type { SheetLine } from './sheet.line.ts'

/** A measure as its passages say it, line by line. `place`: the last place of a goal above it, -1 when there is none. */
export type MeasureDraft = { lines: SheetLine[]; field: number; place: number; where: Where; confidence: number }

/** Measures in the order of the document. */
export class MeasureDrafts {
  all: MeasureDraft[] = []

  start(passage: Passage, marking: Marking, stands: { field: number; place: number }): void {
    const { confidence } = marking
    for (const lines of measuresIn(marking.lines ?? titleOf(passage), marking.inColumns === true))
      this.all.push({ lines, ...stands, where: passage.where, confidence })
  }

  /** Lines without a measure above them begin none: they are lost to measures, and stay in the document only. */
  goOn(passage: Passage, { lines }: Marking): void {
    const said = lines ?? [{ part: 'text' as const, label: '', value: passage.text, at: 0 }]
    this.all.at(-1)?.lines.push(...said)
  }
}

/** A row of a table may hold several measures, each from its title on. */
function measuresIn(lines: readonly SheetLine[], inColumns: boolean): SheetLine[][] {
  const titles = lines.flatMap(({ part }, at) => (part === 'title' ? [at] : []))
  if (!inColumns || titles.length < 2) return [[...lines]]
  const shared = lines.slice(0, titles[0]!)
  return titles.map((from, nth) => [...shared, ...lines.slice(from, titles[nth + 1] ?? lines.length)])
}

/** Of a passage that a person calls a measure. */
function titleOf(passage: Passage): SheetLine[] {
  const { number, title } = readTitle(passage)
  const own: SheetLine = { part: 'title', label: '', value: tidyTitle(title), at: 0 }
  return number ? [{ part: 'number', label: '', value: number, at: 0 }, own] : [own]
}
