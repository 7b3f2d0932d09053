import { type Block, bold, type Cell, cell, heading, paragraph } from '../document.ts'
import type { FactKey, MeasureHabit } from '../house-style.ts'
import { factCell, type SheetBrief, sheetOf, titleOf } from './measure-blocks.habits.ts'

type SheetTable = SheetBrief & {
  /** Whether the title is a heading above the table, its first row across, or a row with a label. */
  titled: { level: number } | 'row' | { label: string; number?: string }
  /** Label and value pairs in one row. */
  pairs: 1 | 2
  open?: Block
}

/** One table a measure: labels left, values right. */
export function measuresAsTables(brief: SheetTable): MeasureHabit {
  const sheet = sheetOf(brief)
  const columns = brief.pairs * 2
  const widths = brief.pairs === 1 ? [3, 7] : [2, 4, 2, 4]
  return {
    ...sheet,
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...measures.flatMap((measure): Block[] => {
        const rows: Cell[][] = []
        const title = titleOf(brief, setting, measure)
        if (brief.titled === 'row') rows.push([{ ...cell(paragraph(bold(title))), span: columns, shaded: true }])
        else if ('label' in brief.titled) {
          const { label, number } = brief.titled
          if (number)
            rows.push([cell(paragraph(bold(number))), wide(cell(brief.number(setting, measure) ?? ''), columns)])
          rows.push([cell(paragraph(bold(label))), wide(cell(paragraph(bold(title))), columns)])
        }
        const facts = sheet.facts(setting, measure)
        const long = facts.filter(({ key }) => isLong(key) || brief.pairs === 1)
        const short = facts.filter((fact) => !long.includes(fact))
        const pair = ({ key, label }: (typeof facts)[number]) => [
          cell(paragraph(bold(label))),
          factCell(setting, measure, key),
        ]
        for (let at = 0; at < short.length; at += 2) {
          const [first, second] = [short[at]!, short[at + 1]]
          rows.push([...pair(first), ...(second ? pair(second) : [cell(''), cell('')])])
        }
        for (const fact of long)
          rows.push([cell(paragraph(bold(fact.label))), wide(factCell(setting, measure, fact.key), columns)])
        const table: Block = { kind: 'table', head: null, rows, widths }
        const above =
          typeof brief.titled === 'object' && 'level' in brief.titled ? [heading(brief.titled.level, title, false)] : []
        return [...above, table]
      }),
    ],
  }
}

const isLong = (key: FactKey) => key === 'description' || key === 'goal' || key === 'milestones'
const wide = (one: Cell, columns: number): Cell => (columns > 2 ? { ...one, span: columns - 1 } : one)

/** One table for all measures that stand together, with a head that repeats on every page. */
export function measuresInWideTable(
  brief: SheetBrief & { numberHead: string; titleHead: string; described: boolean; open?: Block; widths: number[] },
): MeasureHabit {
  const sheet = sheetOf(brief)
  return {
    ...sheet,
    set: (setting, measures) => {
      if (measures.length === 0) return []
      const facts = sheet.facts(setting, measures[0]!)
      const head = [brief.numberHead, brief.titleHead, ...facts.map(({ label }) => label)]
      const rows = measures.map((measure) => {
        const title = paragraph(
          brief.described ? bold(titleOf(brief, setting, measure)) : titleOf(brief, setting, measure),
        )
        const text = brief.described ? [paragraph(setting.fact(measure, 'description'))] : []
        return [
          cell(brief.number(setting, measure) ?? ''),
          cell(title, ...text),
          ...facts.map(({ key }) => factCell(setting, measure, key)),
        ]
      })
      const table: Block = {
        kind: 'table',
        head: head.map((name) => cell(paragraph(bold(name)))),
        rows,
        widths: brief.widths,
      }
      return [...(brief.open ? [brief.open] : []), table]
    },
  }
}
