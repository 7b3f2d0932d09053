import { type Block, bold, type Cell, cell, item, paragraph } from '../document.ts'
import type { FactKey, HouseStyle } from '../house-style.ts'
import type { Setting } from '../setting.ts'
import { numberOf } from './goal.habits.ts'
import { factCell, type Labels, type Numbering, sheetOf, titleOf } from './measure-blocks.habits.ts'

type Column = { key: FactKey | 'number' | 'title'; head: string; width: number }
type GoalRows = {
  columns: Column[]
  number: Numbering
  title: (number: string, title: string) => string
  /** What stands before the goal in its row. */
  goal: (number: ReturnType<typeof numberOf>) => string
  open?: Block
}
type Parts = Pick<HouseStyle, 'goals' | 'measures'>

const isFact = (column: Column): column is Column & { key: FactKey } =>
  column.key !== 'number' && column.key !== 'title' && column.key !== 'goal'
const labelsOf = (columns: Column[]): Labels => columns.filter(isFact).map(({ key, head }) => [key, head])
const headOf = (columns: Column[]) => columns.map(({ head }) => cell(paragraph(bold(head))))

/** One table a field: a row across for every goal, its measures in the rows below, columns in any order. */
export function measuresBelowGoalRows(brief: GoalRows): Parts {
  const sheet = { ...brief, labels: labelsOf(brief.columns) }
  const measureRow = (setting: Setting, measure: number): Cell[] =>
    brief.columns.map(({ key }) => {
      if (key === 'number') return cell(brief.number(setting, measure) ?? '')
      return key === 'title' ? cell(titleOf(sheet, setting, measure)) : factCell(setting, measure, key)
    })
  const rowsOf = (setting: Setting, field: number) => (goal: number) => {
    const before = brief.goal(numberOf(setting, goal, field))
    const said = paragraph(bold(`${before} ${setting.goalText(goal, field)}`.trim()))
    const across: Cell = { ...cell(said), span: brief.columns.length, shaded: true }
    const own = setting.goal(goal).fields[0] === field ? setting.measuresUnder(goal) : []
    return [[across], ...own.map((measure) => measureRow(setting, measure))]
  }
  return tablePerField(brief, sheetOf(sheet), (setting, field) =>
    setting.plan.fields[field]!.goals.flatMap(rowsOf(setting, field)),
  )
}

/** One row a goal; its measures stand in one cell as a), b), c), and so does what is said of each of them. */
export function measuresSharingRows(brief: Omit<GoalRows, 'number' | 'title'>): Parts {
  const sheet = sheetOf({ number: () => null, title: (_, title) => title, labels: labelsOf(brief.columns) })
  const several = (texts: string[]) => {
    if (texts.length === 0) return cell('–')
    return texts.length === 1 ? cell(texts[0]!) : cell(...texts.map((text, at) => item(`${'abcdefghijk'[at]})`, text)))
  }
  return tablePerField(brief, sheet, (setting, field) =>
    setting.plan.fields[field]!.goals.map((goal) => {
      const own = setting.goal(goal).fields[0] === field ? setting.measuresUnder(goal) : []
      return brief.columns.map(({ key }) => {
        if (key === 'number') return cell(brief.goal(numberOf(setting, goal, field)))
        if (key === 'goal') return cell(setting.goalText(goal, field))
        return several(
          own.map((one) => (key === 'title' ? setting.say(setting.measure(one).title) : setting.fact(one, key) || '–')),
        )
      })
    }),
  )
}

/** The measures stand in their goals' table and nowhere else. */
function tablePerField(
  { columns, open }: Pick<GoalRows, 'columns' | 'open'>,
  sheet: Pick<HouseStyle['measures'], 'facts' | 'number'>,
  rows: (setting: Setting, field: number) => Cell[][],
): Parts {
  const widths = columns.map(({ width }) => width)
  return {
    goals: {
      open: () => (open ? [open] : []),
      goal: (setting, _, field, at) =>
        at === 0 ? [{ kind: 'table', head: headOf(columns), rows: rows(setting, field), widths }] : [],
    },
    measures: { ...sheet, set: () => [] },
  }
}
