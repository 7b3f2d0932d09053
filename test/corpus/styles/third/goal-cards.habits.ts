import { type Block, bold, type Cell, cell, item, paragraph } from '../../document.ts'
import { numberOf } from '../../habits/goal.habits.ts'
import { type SheetBrief, sheetOf, titleOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, HouseStyle } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

type Parts = Pick<HouseStyle, 'goals' | 'measures'>
type Mark = (number: ReturnType<typeof numberOf>) => string

const ownOf = (setting: Setting, goal: number, field: number) =>
  setting.goal(goal).fields[0] === field ? setting.measuresUnder(goal) : []

/** Two columns, what is wanted and what is done for it; who and when in brackets behind. */
export function goalsFacingMeasures(
  brief: SheetBrief & { heads: [string, string]; mark: Mark; bullet: string; between: string; open?: Block },
): Parts {
  const sheet = sheetOf(brief)
  const line = (setting: Setting, measure: number) => {
    const facts = sheet
      .facts(setting, measure)
      .map(({ key, label }) => [label, setting.fact(measure, key)])
      .filter(([, value]) => value !== '')
      .map(([label, value]) => (label ? `${label}: ${value}` : value))
    return item(brief.bullet, `${titleOf(brief, setting, measure)} (${facts.join(brief.between)})`)
  }
  const rowOf = (setting: Setting, field: number) => (goal: number) => {
    const own = ownOf(setting, goal, field).map((measure) => line(setting, measure))
    const said = `${brief.mark(numberOf(setting, goal, field))} ${setting.goalText(goal, field)}`.trim()
    return [cell(said), own.length > 0 ? cell(...own) : cell('–')]
  }
  return {
    goals: {
      open: () => (brief.open ? [brief.open] : []),
      all: (setting, field) => [
        {
          kind: 'table',
          head: brief.heads.map((name) => cell(paragraph(bold(name)))),
          rows: setting.plan.fields[field]!.goals.map(rowOf(setting, field)),
          widths: [4, 6],
        },
      ],
    },
    measures: { ...sheet, set: () => [] },
  }
}

type Column = { key: FactKey | 'title'; head: string; width: number }

/** A table a goal: its text and yardstick across, then a row of heads and a row for each of its measures. */
export function goalSheets(
  brief: SheetBrief & { mark: Mark; yardstick: string; columns: Column[]; open?: Block },
): Parts {
  const { columns } = brief
  const shaded = (text: string): Cell => ({ ...cell(paragraph(bold(text))), shaded: true })
  const across = (one: Cell): Cell => ({ ...one, span: columns.length - 1 })
  const tableOf = (setting: Setting, goal: number, field: number): Block => {
    const own = ownOf(setting, goal, field)
    const indicator = own.length > 0 ? setting.measure(own[0]!).indicator : 'wird noch bestimmt'
    const textOf = (measure: number, { key }: Column) =>
      key === 'title' ? titleOf(brief, setting, measure) : setting.fact(measure, key) || '–'
    return {
      kind: 'table',
      head: null,
      rows: [
        [
          shaded(brief.mark(numberOf(setting, goal, field))),
          across(cell(paragraph(bold(setting.goalText(goal, field))))),
        ],
        [shaded(brief.yardstick), across(cell(setting.say(indicator)))],
        ...(own.length > 0 ? [columns.map(({ head }) => shaded(head))] : []),
        ...own.map((measure) => columns.map((column) => cell(textOf(measure, column)))),
      ],
      widths: columns.map(({ width }) => width),
    }
  }
  return {
    goals: {
      open: () => (brief.open ? [brief.open] : []),
      all: (setting, field) => setting.plan.fields[field]!.goals.flatMap((goal) => [tableOf(setting, goal, field)]),
    },
    measures: { ...sheetOf(brief), set: () => [] },
  }
}
