import { bold, type Cell, cell, paragraph } from '../../document.ts'
import { factCell, sheetOf } from '../../habits/measure-blocks.habits.ts'
import type { FactKey, MeasureHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'
import { type Entry, eachMeasure, entryOf, type Opened } from './each.habits.ts'

/** What a form asks for that is no fact of the plan: reference, place, risk. */
export type Besides = (setting: Setting, measure: number) => [label: string, value: string][]

type Sections = { title: string; keys: FactKey[]; besides?: Besides }[]

const across = (text: string, columns: number): Cell[] => [
  { ...cell(paragraph(bold(text))), span: columns, shaded: true },
]

/** A table of two columns a measure, in sections with rows across. */
export const measuresInSections = (brief: Opened & { sections: Sections }): MeasureHabit =>
  eachMeasure(brief, ({ setting, measure, facts, title }) => {
    const rows = brief.sections.flatMap((section) => [
      across(section.title, 2),
      ...facts
        .filter(({ key }) => section.keys.includes(key))
        .map(({ key, label }) => [cell(paragraph(bold(label))), factCell(setting, measure, key)]),
      ...(section.besides?.(setting, measure) ?? []).map(([label, value]) => [
        cell(paragraph(bold(label))),
        cell(value || '–'),
      ]),
    ])
    return [{ kind: 'table', head: null, rows: [across(title, 2), ...rows], widths: [3, 7] }]
  })

/** A row a measure: what it is on the left, all that is to be known of it in lines on the right. */
export function measuresWithFactsBeside(brief: Opened & { heads: [string, string] }): MeasureHabit {
  const rowOf = ({ title, texts, facts }: Entry): Cell[] => [
    cell(paragraph(bold(title)), ...texts.map((text) => paragraph(text))),
    cell(...facts.map(({ label, value }) => paragraph(bold(`${label}: `), value || '–'))),
  ]
  return {
    ...sheetOf(brief),
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      {
        kind: 'table',
        head: brief.heads.map((name) => cell(paragraph(bold(name)))),
        rows: measures.map((measure) => rowOf(entryOf(brief, setting, measure))),
        widths: [6, 5],
      },
    ],
  }
}

type Column = { key: FactKey | 'number' | 'title' | 'remark'; head: string; width: number }

/** One table for the whole plan; the fields are rows across. */
export function measuresInOneTable(
  brief: Opened & { columns: Column[]; field: (number: number, title: string) => string; remarks: string[] },
): MeasureHabit {
  const { columns } = brief
  const textOf = (entry: Entry, { key }: Column) => {
    if (key === 'number') return brief.number(entry.setting, entry.measure) ?? ''
    if (key === 'title') return entry.title
    return key === 'remark' ? brief.remarks[entry.measure % brief.remarks.length]! : entry.of(key) || '–'
  }
  const rowOf = (setting: Setting) => (measure: number) =>
    columns.map((column) => cell(textOf(entryOf(brief, setting, measure), column)))
  return {
    ...sheetOf(brief),
    set: (setting, measures) => [
      ...(brief.open ? [brief.open] : []),
      {
        kind: 'table',
        head: columns.map(({ head }) => cell(paragraph(bold(head)))),
        rows: setting.plan.fields.flatMap((field, at) => [
          across(brief.field(at + 1, setting.say(field.title)), columns.length),
          ...measures.filter((one) => setting.measure(one).field === at).map(rowOf(setting)),
        ]),
        widths: columns.map(({ width }) => width),
      },
    ],
  }
}
