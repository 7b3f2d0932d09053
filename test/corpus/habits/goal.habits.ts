import { type Block, bold, cell, heading, item, paragraph } from '../document.ts'
import type { GoalHabit } from '../house-style.ts'
import type { Setting } from '../setting.ts'

type Numbered = { field: number; at: number; upper: number; lower: number; overall: number }
type Write = (number: Numbered) => string

export function numberOf(setting: Setting, goal: number, field: number): Numbered {
  const { goals } = setting.plan.fields[field]!
  const at = goals.indexOf(goal)
  const upper = goals.slice(0, at + 1).filter((one) => setting.goal(one).rank === 'upper').length
  const lastUpper = goals.slice(0, at + 1).findLastIndex((one) => setting.goal(one).rank === 'upper')
  const before = setting.plan.fields.slice(0, field).reduce((sum, one) => sum + one.goals.length, 0)
  return { field: field + 1, at: at + 1, upper, lower: at - lastUpper, overall: before + at + 1 }
}

const nothing = () => []
const openedBy = (open?: Block | ((title: string) => Block)) => (setting: Setting, field: number) =>
  open ? [typeof open === 'function' ? open(setting.say(setting.plan.fields[field]!.title)) : open] : nothing()

/** List items or lines that start with a mark. */
export const goalsListed = (mark: Write | string, open?: Block | ((title: string) => Block)): GoalHabit => ({
  open: openedBy(open),
  goal: (setting, goal, field) => [
    item(typeof mark === 'string' ? mark : mark(numberOf(setting, goal, field)), broken(setting, goal, field)),
  ],
})

/** Each goal a heading of its own, its measures below. */
export const goalsAsHeadings = (
  write: (number: Numbered, text: string) => string | string[],
  level: number,
  open?: Block,
): GoalHabit => ({
  open: openedBy(open),
  goal: (setting, goal, field) => [
    heading(level, write(numberOf(setting, goal, field), setting.goalText(goal, field)), false),
  ],
})

/** Sentences in paragraphs, with a bold beginning or none. */
export const goalsAsParagraphs = (lead: Write | null, open?: Block | ((title: string) => Block)): GoalHabit => ({
  open: openedBy(open),
  goal: (setting, goal, field) => [
    paragraph(...(lead ? [bold(`${lead(numberOf(setting, goal, field))} `)] : []), ...broken(setting, goal, field)),
  ],
})

/** A table with one goal a row; `columns` are the heads, the second is the goal's. */
export const goalsInTable = (columns: [string, string, string], mark: Write, open?: Block): GoalHabit => ({
  open: openedBy(open),
  all: (setting, field) => [
    {
      kind: 'table',
      head: columns.map((name) => cell(paragraph(bold(name)))),
      widths: [1, 6, 3],
      rows: setting.plan.fields[field]!.goals.map((goal) => [
        cell(mark(numberOf(setting, goal, field))),
        cell(setting.goalText(goal, field)),
        cell(setting.say(setting.plan.measures.find((one) => one.goals.includes(goal))?.indicator ?? 'in Bearbeitung')),
      ]),
    },
  ],
})

/** One guiding aim above a field's goals; a reader may take it for a goal or not. */
export function withGuidingAim(habit: GoalHabit, label: string, aims: string[]): GoalHabit {
  const aim = (field: number) => aims[field % aims.length]!
  return {
    ...habit,
    open: (setting, field) => [paragraph(bold(label), ` ${setting.say(aim(field))}`), ...habit.open(setting, field)],
    optional: (setting, field) => [{ label, text: setting.say(aim(field)) }],
  }
}

/** A repeated goal may be broken by hand where the other place is not. */
function broken(setting: Setting, goal: number, field: number) {
  const text = setting.goalText(goal, field)
  if (setting.style.repeated !== 'breaks' || setting.goal(goal).fields[0] === field) return [{ text }]
  const middle = text.indexOf(' ', Math.floor(text.length / 2))
  if (middle < 0) return [{ text }]
  return [{ text: text.slice(0, middle) }, { text: '', breaks: true as const }, { text: text.slice(middle + 1) }]
}
