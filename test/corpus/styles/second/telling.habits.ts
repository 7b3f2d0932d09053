import { type Block, bold, heading, italic, item, paragraph } from '../../document.ts'
import { type SheetBrief, sheetOf, titleOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, MeasureHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

type Opened = SheetBrief & { open?: Block }

/** Each measure by `write`, below one opening line. */
const eachMeasure = (brief: Opened, write: (setting: Setting, measure: number) => Block[]): MeasureHabit => ({
  ...sheetOf(brief),
  set: (setting, measures) => [
    ...(brief.open && measures.length > 0 ? [brief.open] : []),
    ...measures.flatMap((measure) => write(setting, measure)),
  ],
})

/** What somebody filled in, with its label. */
const filled = (brief: Opened, setting: Setting, measure: number) =>
  sheetOf(brief)
    .facts(setting, measure)
    .map(({ key, label }) => ({ key, label, value: setting.fact(measure, key) }))
    .filter(({ value }) => value !== '')

const descriptionOf = (setting: Setting, measure: number) => setting.measure(measure).description.map(setting.say)

/** An entry of a list, and what is said of it in a list of its own below. */
export const measuresWithSubItems = (brief: Opened & { marks: [string, string]; described: boolean }): MeasureHabit =>
  eachMeasure(brief, (setting, measure) => [
    item(brief.marks[0], [bold(titleOf(brief, setting, measure))]),
    ...(brief.described ? descriptionOf(setting, measure).map((text) => item(brief.marks[1], text, 1)) : []),
    ...filled(brief, setting, measure).map(({ label, value }) => item(brief.marks[1], `${label}: ${value}`, 1)),
  ])

/** Bold beginning, text, and who and when in brackets behind it. */
export const measuresEndingInBrackets = (brief: Opened & { between: string; slanted: boolean }): MeasureHabit =>
  eachMeasure(brief, (setting, measure) => {
    const inside = filled(brief, setting, measure)
      .map(({ label, value }) => (label ? `${label}: ${value}` : value))
      .join(brief.between)
    const [first, ...more] = descriptionOf(setting, measure)
    const last = brief.slanted ? italic(`(${inside})`) : { text: `(${inside})` }
    const begun = paragraph(bold(titleOf(brief, setting, measure)), ` ${first} `, ...(more.length > 0 ? [] : [last]))
    return more.length > 0 ? [begun, paragraph(`${more.join(' ')} `, last)] : [begun]
  })

type Report = Opened & { level: number; sections: [FactKey | 'outlook', string][]; outlook: string[] }

/** A report: short lines under the heading, then longer texts under bold words of their own. */
export const measuresInReport = (brief: Report): MeasureHabit =>
  eachMeasure(brief, (setting, measure) => {
    const long = brief.sections.map(([key]) => key)
    return [
      heading(brief.level, titleOf(brief, setting, measure), false),
      ...filled(brief, setting, measure)
        .filter(({ key }) => !long.includes(key))
        .map(({ label, value }) => paragraph(bold(`${label}: `), value)),
      ...brief.sections.flatMap(([key, label]) => [
        paragraph(bold(label)),
        ...(key === 'outlook'
          ? [paragraph(brief.outlook[measure % brief.outlook.length]!)]
          : descriptionOf(setting, measure).map((text) => paragraph(text))),
      ]),
    ]
  })

/** Nothing but what should be done: a list. */
export const measuresRecommended = (brief: Opened & { mark: (number: string) => string }): MeasureHabit =>
  eachMeasure(brief, (setting, measure) => [
    item(brief.mark(brief.number(setting, measure) ?? ''), titleOf(brief, setting, measure)),
  ])
