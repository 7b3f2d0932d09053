import { bold, cell, heading, paragraph } from '../document.ts'
import type { HouseStyle, MeasureHabit } from '../house-style.ts'
import type { Setting } from '../setting.ts'

/** All measures in a part of their own, with the fields' names again as headings above them. */
export const groupedByField = (
  habit: MeasureHabit,
  part: string,
  write: (number: number, title: string) => string,
): MeasureHabit => ({
  ...habit,
  set: (setting, measures) => [
    heading(1, part),
    ...setting.plan.fields.flatMap((field, at) => [
      heading(2, write(at + 1, setting.say(field.title)), false),
      ...habit.set(
        setting,
        measures.filter((one) => setting.measure(one).field === at),
      ),
    ]),
  ],
})

/** How many measures are how far: a table of figures about measures that holds none. */
export const statusCount =
  (title: string, columns: [string, string]): HouseStyle['front'][number] =>
  (setting: Setting) => {
    const words = [...new Set(setting.plan.measures.map(({ statusWords }) => statusWords))].sort()
    const count = (word: string) => setting.plan.measures.filter((one) => one.statusWords === word).length
    return [
      heading(1, title),
      {
        kind: 'table',
        head: columns.map((name) => cell(paragraph(bold(name)))),
        widths: [3, 2],
        rows: words.map((word) => [cell(word), cell(String(count(word)))]),
      },
    ]
  }
