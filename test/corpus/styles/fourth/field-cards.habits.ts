import { bold, cell, heading, item, paragraph } from '../../document.ts'
import { numberOf } from '../../habits/goal.habits.ts'
import type { GoalHabit } from '../../house-style.ts'

type Write = (number: ReturnType<typeof numberOf>) => string

/** What a field is about on one card: who coordinates it, and its goals as bullets in one cell. */
export const goalsOnFieldCard = (labels: {
  coordination: string
  goals: string
  by: string[]
  bullet: string
}): GoalHabit => ({
  open: () => [],
  all: (setting, field) => [
    {
      kind: 'table',
      head: null,
      widths: [3, 8],
      rows: [
        [cell(paragraph(bold(labels.coordination))), cell(labels.by[field % labels.by.length]!)],
        [
          cell(paragraph(bold(labels.goals))),
          cell(...setting.plan.fields[field]!.goals.map((goal) => item(labels.bullet, setting.goalText(goal, field)))),
        ],
      ],
    },
  ],
})

type Explained = { level: number; write: (number: string, text: string) => string; mark: Write; reasons: string[] }

/** Each goal a heading, and below it a sentence or two on why. */
export const goalsExplained = ({ level, write, mark, reasons }: Explained): GoalHabit => ({
  open: () => [],
  goal: (setting, goal, field) => {
    const number = numberOf(setting, goal, field)
    return [
      heading(level, write(mark(number), setting.goalText(goal, field)), false),
      paragraph(reasons[number.overall % reasons.length]!),
    ]
  },
})
