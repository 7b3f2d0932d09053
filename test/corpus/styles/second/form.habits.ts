import { bold, cell, paragraph } from '../../document.ts'
import { factCell, type SheetBrief, sheetOf, titleOf } from '../../habits/measure-blocks.habits.ts'
import type { MeasureHabit } from '../../house-style.ts'
import { ticked } from './columns.habits.ts'

type Form = SheetBrief & {
  /** Labels of the rows for the field's name and the measure's title. */
  fieldLabel: string
  titleLabel: string
  choices: string[]
}

/** A form a measure, label left and answer right; how far it is has been ticked. */
export function measuresOnForms(brief: Form): MeasureHabit {
  const sheet = sheetOf(brief)
  return {
    ...sheet,
    set: (setting, measures) =>
      measures.map((measure) => {
        const field = setting.say(setting.plan.fields[setting.measure(measure).field]!.title)
        const answers = sheet.facts(setting, measure).map(({ key, label }) => {
          const answer =
            key === 'status' ? ticked(brief.choices, setting.fact(measure, key)) : factCell(setting, measure, key)
          return [cell(paragraph(bold(label))), answer]
        })
        return {
          kind: 'table' as const,
          head: null,
          rows: [
            [cell(paragraph(bold(brief.fieldLabel))), cell(field)],
            [cell(paragraph(bold(brief.titleLabel))), cell(paragraph(bold(titleOf(brief, setting, measure))))],
            ...answers,
          ],
          widths: [3, 7],
        }
      }),
  }
}
