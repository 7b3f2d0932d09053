import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed, notedIntroduction } from '../habits/field.habits.ts'
import { goalsAsHeadings } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { goalDot } from '../habits/numbering.habits.ts'
import { contents, foreword, imprint, makingOf, readingGuide, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { euroCosts, plainStatuses, yearPeriods } from '../words/sheet.words.ts'

export const amtsblatt: HouseStyle = {
  name: 'amtsblatt',
  about: 'Orderly: numbered fields, goals and measures, labelled lines, footnotes, contents list',
  brief: {
    city: 'Rabenfurth',
    title: 'Integrationskonzept der Stadt Rabenfurth\n2013 – 2018',
    districts: ['Altstadt', 'Nordend', 'Kolonie', 'Hafenviertel', 'Rothenberg'],
    topics: ['sprache', 'bildung', 'arbeit', 'wohnen', 'gesundheit', 'teilhabe'],
    goals: 24,
    measures: 54,
    shared: 3,
    offices: 'departments',
    statuses: plainStatuses,
    periods: yearPeriods,
    costs: euroCosts,
    sentences: [2, 4],
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Handlungsfeld ${number}: ${title}`, { introduction: notedIntroduction }),
  goals: goalsAsHeadings(
    ({ field, at }, text) => `Ziel ${field}.${at}: ${text}`,
    2,
    paragraph(bold('Ziele und Maßnahmen')),
  ),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Federführung'],
      ['contributors', 'Mitwirkung'],
      ['period', 'Zeitraum'],
      ['costs', 'Kosten'],
      ['indicator', 'Indikator'],
      ['status', 'Umsetzungsstand'],
    ],
    number: goalDot,
    title: (number, title) => `Maßnahme ${number}: ${title}`,
    level: 3,
    habit: 'bold-colon',
  }),
  order: 'under-goals',
  repeated: 'breaks',
  front: [
    titlePage('Beschlossen vom Rat am 12. Februar 2013'),
    contents(),
    foreword('Dr. Hannelore Vogt, Oberbürgermeisterin'),
    makingOf(),
    readingGuide(),
  ],
  back: [
    () => [
      heading(1, 'Ausblick'),
      paragraph(
        'Über die Umsetzung wird dem Rat alle zwei Jahre berichtet. Der nächste Bericht erscheint im Frühjahr 2015.',
      ),
    ],
    imprint('Rabenfurth'),
  ],
  header: 'Integrationskonzept der Stadt Rabenfurth 2013 – 2018',
  footer: 'Seite {page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 78, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'clean',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
