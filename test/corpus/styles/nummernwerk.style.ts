import { paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { measuresInBrackets } from '../habits/measure-blocks.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { makingOf, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { plainStatuses, wordCosts, yearPeriods } from '../words/sheet.words.ts'

export const nummernwerk: HouseStyle = {
  name: 'nummernwerk',
  about:
    'A council paper: nothing but numbers 1, 1.2, 1.2.3; facts in brackets at the end; no headings at all in the markup',
  brief: {
    city: 'Ostrade',
    title: 'Handlungskonzept Zuwanderung Ostrade',
    districts: ['Altdorf', 'Kreuzberg', 'Im Winkel'],
    topics: ['ankommen', 'sprache', 'wohnen', 'verwaltung'],
    goals: 18,
    measures: 34,
    shared: 0,
    offices: 'departments',
    statuses: plainStatuses,
    periods: yearPeriods,
    costs: wordCosts,
    sentences: [1, 2],
  },
  gender: '*',
  goalEnd: '',
  field: fieldNamed((number, title) => `${number}. ${title}`),
  goals: goalsAsParagraphs(({ field, at }) => `${field}.${at}`, paragraph('Ziele und zugeordnete Maßnahmen:')),
  measures: measuresInBrackets({
    labels: [
      ['lead', 'zuständig'],
      ['period', 'Zeitraum'],
      ['costs', 'Kosten'],
      ['status', 'Stand'],
    ],
    number: goalDot,
    title: (_, title) => title,
    mark: (number) => number,
  }),
  order: 'under-goals',
  repeated: 'same',
  careless: 0.05,
  front: [titlePage('Drucksache 2013/0417'), makingOf(1, 'Sachverhalt')],
  back: [
    () => [
      paragraph(
        'Finanzielle Auswirkungen: Die Mittel sind im Haushalt 2014 veranschlagt, soweit nicht anders angegeben.',
      ),
    ],
  ],
  header: 'Drucksache 2013/0417',
  footer: '- {page} -',
  looks: {
    headings: 'plain',
    lists: 'typed',
    bullet: '-',
    text: { width: 74, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'breaks',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
