import { type Block, bold, type Cell, cell, item, paragraph, type Run } from '../../document.ts'
import { factCell, sheetOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, MeasureHabit } from '../../house-style.ts'
import { type Entry, eachMeasure, entryOf, filled, type Opened } from '../third/each.habits.ts'

/** Bold beginning and text; the facts in one paragraph below, their labels bold and a stroke between them. */
export const measuresWithBoldFacts = (brief: Opened & { between: string; mark?: string }): MeasureHabit =>
  eachMeasure(brief, (entry) => {
    const [first, ...more] = entry.texts
    const begun: Run[] = [bold(`${entry.title}.`), { text: ` ${first}` }]
    return [
      brief.mark ? item(brief.mark, begun) : paragraph(...begun),
      ...more.map((text) => paragraph(text)),
      paragraph(
        ...filled(entry).flatMap(({ label, value }, at): Run[] => [
          ...(at > 0 ? [{ text: brief.between }] : []),
          bold(`${label}:`),
          { text: ` ${value}` },
        ]),
      ),
    ]
  })

type Column = { key: FactKey | 'number' | 'title'; head: string; width: number }

/** One table a group of measures; the text stands below the title in the same cell. */
export function measuresDescribedInColumns({ columns, open, ...sheet }: Opened & { columns: Column[] }): MeasureHabit {
  const cellOf = ({ setting, measure, title, texts }: Entry, { key }: Column): Cell => {
    if (key === 'number') return cell(sheet.number(setting, measure) ?? '')
    if (key === 'title') return cell(paragraph(bold(title)), ...texts.map((text) => paragraph(text)))
    return factCell(setting, measure, key)
  }
  return {
    ...sheetOf(sheet),
    set: (setting, measures) =>
      measures.length === 0
        ? []
        : [
            ...(open ? [open] : []),
            {
              kind: 'table',
              head: columns.map(({ head }) => cell(paragraph(bold(head)))),
              widths: columns.map(({ width }) => width),
              rows: measures.map((one) => columns.map((column) => cellOf(entryOf(sheet, setting, one), column))),
            },
          ],
  }
}

/** A heading above a field's measures that carries the field's number. */
export const withOpening = (habit: MeasureHabit, open: (field: number) => Block): MeasureHabit => ({
  ...habit,
  set: (setting, measures) =>
    measures.length === 0 ? [] : [open(setting.measure(measures[0]!).field + 1), ...habit.set(setting, measures)],
})
