import { type Block, bold, type Cell, cell, item, paragraph } from '../../document.ts'
import { numberOf } from '../../habits/goal.habits.ts'
import { factCell, type Numbering, sheetOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, GoalHabit, HouseStyle, MeasureHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

export type Column = { key: FactKey | 'number' | 'title' | 'numbered'; head: string; width: number }
type Columns = { columns: Column[]; number: Numbering; open?: Block; shadedHead?: boolean }

const isFact = (column: Column): column is Column & { key: FactKey } =>
  !['number', 'title', 'numbered'].includes(column.key)
const headOf = (columns: Column[], shaded: boolean) =>
  columns.map(({ head }) => ({ ...cell(paragraph(bold(head))), ...(shaded ? { shaded } : {}) }))
const sheet = ({ columns, number }: Columns) =>
  sheetOf({
    number,
    title: (_, title) => title,
    labels: columns.filter(isFact).map(({ key, head }) => [key, head]),
  })

function cellOf(setting: Setting, measure: number, { number }: Columns, { key }: Column): Cell {
  const said = number(setting, measure) ?? ''
  const title = setting.say(setting.measure(measure).title)
  if (key === 'number') return cell(said)
  if (key === 'title') return cell(title)
  return key === 'numbered' ? cell(`${said} ${title}`) : factCell(setting, measure, key)
}

/** A table for the measures that stand together, its columns in any order. */
export const measuresInColumns = (brief: Columns): MeasureHabit => ({
  ...sheet(brief),
  set: (setting, measures) => {
    if (measures.length === 0) return []
    const { columns, open, shadedHead = false } = brief
    return [
      ...(open ? [open] : []),
      {
        kind: 'table',
        head: headOf(columns, shadedHead),
        rows: measures.map((measure) => columns.map((column) => cellOf(setting, measure, brief, column))),
        widths: columns.map(({ width }) => width),
      },
    ]
  },
})

/** One table a field; a goal's cell goes down through the rows of all its measures. */
export function goalsBesideMeasures(
  brief: Columns & { goal: string; mark: (number: ReturnType<typeof numberOf>) => string; width: number },
): Pick<HouseStyle, 'goals' | 'measures'> {
  const { columns, open, shadedHead = false } = brief
  const rowsOf = (setting: Setting, field: number, goal: number): Cell[][] => {
    const own = setting.measuresUnder(goal)
    const said = `${brief.mark(numberOf(setting, goal, field))} ${setting.goalText(goal, field)}`.trim()
    if (own.length === 0) return [[cell(said), ...columns.map(() => cell('–'))]]
    return own.map((measure, at) => [
      ...(at === 0 ? [{ ...cell(said), ...(own.length > 1 ? { rows: own.length } : {}) }] : []),
      ...columns.map((column) => cellOf(setting, measure, brief, column)),
    ])
  }
  const goals: GoalHabit = {
    open: () => (open ? [open] : []),
    all: (setting, field) => [
      {
        kind: 'table',
        head: headOf([{ key: 'goal', head: brief.goal, width: brief.width }, ...columns], shadedHead),
        rows: setting.plan.fields[field]!.goals.flatMap((goal) => rowsOf(setting, field, goal)),
        widths: [brief.width, ...columns.map(({ width }) => width)],
      },
    ],
  }
  return { goals, measures: { ...sheet(brief), set: () => [] } }
}

/** One table a measure: its title across, its text across, then a row of labels above a row of what they say. */
export function measuresWithLabelsAbove(
  brief: Omit<Columns, 'shadedHead'> & { title: (number: string, title: string) => string; below?: Column[] },
): MeasureHabit {
  const { columns, below = [], open } = brief
  const tableOf = (setting: Setting, measure: number): Block => {
    const across = (one: Cell): Cell => ({ ...one, span: columns.length })
    const title = brief.title(brief.number(setting, measure) ?? '', setting.say(setting.measure(measure).title))
    const under = below.map(({ key, head }) => {
      const value = cellOf(setting, measure, brief, { key, head, width: 1 })
      return [across({ blocks: [paragraph(bold(head)), ...value.blocks] })]
    })
    return {
      kind: 'table',
      head: null,
      rows: [
        [across({ ...cell(paragraph(bold(title))), shaded: true })],
        [across(cell(...setting.measure(measure).description.map((text) => paragraph(setting.say(text)))))],
        headOf(columns, true),
        columns.map((column) => cellOf(setting, measure, brief, column)),
        ...under,
      ],
      widths: columns.map(({ width }) => width),
    }
  }
  return {
    ...sheet({ ...brief, columns: [...columns, ...below] }),
    set: (setting, measures) => [
      ...(open && measures.length > 0 ? [open] : []),
      ...measures.map((measure) => tableOf(setting, measure)),
    ],
  }
}

/** A form whose possible answers are all printed, and the right one ticked. */
export const ticked = (choices: string[], said: string) =>
  cell(...choices.map((one) => item(one === said ? '[x]' : '[ ]', one)))
