import { type Block, bold, cell, item, paragraph } from '../../document.ts'
import { numberOf } from '../../habits/goal.habits.ts'
import type { GoalHabit } from '../../house-style.ts'

type Write = (number: ReturnType<typeof numberOf>) => string

/** All goals of a field in a box of their own, as designers set them off. */
export const goalsBoxed = (title: string, mark: Write | string): GoalHabit => ({
  open: () => [],
  all: (setting, field) => [
    {
      kind: 'box',
      blocks: [
        paragraph(bold(title)),
        ...setting.plan.fields[field]!.goals.map((goal) =>
          item(typeof mark === 'string' ? mark : mark(numberOf(setting, goal, field)), setting.goalText(goal, field)),
        ),
      ],
    },
  ],
})

/** A table of two columns, number and goal. */
export const goalsNumberedInTable = (heads: [string, string], mark: Write, open?: Block): GoalHabit => ({
  open: () => (open ? [open] : []),
  all: (setting, field) => [
    {
      kind: 'table',
      head: heads.map((name) => cell(paragraph(bold(name)))),
      widths: [1, 8],
      rows: setting.plan.fields[field]!.goals.map((goal) => [
        cell(mark(numberOf(setting, goal, field))),
        cell(setting.goalText(goal, field)),
      ]),
    },
  ],
})
