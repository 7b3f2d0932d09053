import { bold, type Cell, cell, heading, paragraph } from '../../document.ts'
import { factCell } from '../../habits/measure-blocks.habits.ts'
import type { MeasureHabit } from '../../house-style.ts'
import { eachMeasure, filled, type Opened } from '../third/each.habits.ts'

/** A table of two columns a measure; the first row has its number on the left and its title on the right. */
export const measuresOnCards = (brief: Opened & { word: string }): MeasureHabit =>
  eachMeasure(brief, ({ setting, measure, title, facts }) => {
    const shaded = (text: string): Cell => ({ ...cell(paragraph(bold(text))), shaded: true })
    return [
      {
        kind: 'table',
        head: null,
        widths: [3, 8],
        rows: [
          [shaded(`${brief.word} ${brief.number(setting, measure) ?? ''}`.trim()), shaded(title)],
          ...facts.map(({ key, label }) => [cell(paragraph(bold(label))), factCell(setting, measure, key)]),
        ],
      },
    ]
  })

/** The number alone as a heading, the title in bold below it, then text and labelled lines. */
export const measuresBelowNumbers = (
  brief: Opened & { level: number; write: (number: string) => string },
): MeasureHabit =>
  eachMeasure(brief, ({ setting, measure, title, texts, facts }) => [
    heading(brief.level, brief.write(brief.number(setting, measure) ?? ''), false),
    paragraph(bold(title)),
    ...texts.map((text) => paragraph(text)),
    ...facts.map(({ label, value }) => paragraph(bold(`${label}:`), ` ${value || '–'}`)),
  ])

type Progress = Opened & { level: number; status: string; next: string; outlook: string[] }

/** As a council is told: text, short lines, how far it is in sentences below a word of its own, and what comes next. */
export const measuresWithProgress = (brief: Progress): MeasureHabit =>
  eachMeasure(brief, (entry) => [
    heading(brief.level, entry.title, false),
    ...entry.texts.map((text) => paragraph(text)),
    ...filled(entry)
      .filter(({ key }) => key !== 'status')
      .map(({ label, value }) => paragraph(`${label}: ${value}`)),
    ...(entry.of('status') ? [paragraph(bold(brief.status)), paragraph(entry.of('status'))] : []),
    paragraph(bold(brief.next)),
    paragraph(brief.outlook[entry.measure % brief.outlook.length]!),
  ])
