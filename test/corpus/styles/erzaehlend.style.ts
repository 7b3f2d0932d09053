import { heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { measuresAsProse } from '../habits/measure-blocks.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { foreword, makingOf, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { spanPeriods, wordCosts, wordyStatuses } from '../words/sheet.words.ts'

export const erzaehlend: HouseStyle = {
  name: 'erzaehlend',
  about: 'Prose: goals are sentences after a line "Ziele", measures paragraphs with bold and italic run-ins',
  brief: {
    city: 'Sonnenhagen',
    title: 'Zusammen leben in Sonnenhagen\nEin Leitbild mit Vorhaben',
    districts: ['Oberdorf', 'Bleiche', 'Ziegelhof'],
    topics: ['kultur', 'familie', 'sport', 'gesundheit'],
    goals: 15,
    measures: 26,
    shared: 2,
    offices: 'divisions',
    statuses: wordyStatuses,
    periods: spanPeriods,
    costs: wordCosts,
    sentences: [2, 5],
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((_, title) => `Schwerpunkt ${title}`),
  goals: goalsAsParagraphs(null, heading(2, 'Ziele', false)),
  measures: measuresAsProse({
    labels: [
      ['description', ''],
      ['lead', 'Verantwortlich'],
      ['period', 'Laufzeit'],
      ['status', 'Stand der Umsetzung'],
      ['costs', 'Kosten'],
    ],
    number: unnumbered,
    title: (_, title) => `${title}.`,
    open: heading(2, 'Was wir tun', false),
  }),
  order: 'after-goals',
  repeated: 'also',
  careless: 0.05,
  front: [titlePage(), foreword('Petra Lindemann, Bürgermeisterin', 'Zum Geleit'), makingOf()],
  back: [
    () => [
      heading(1, 'Dank'),
      paragraph('Wir danken allen, die in den Werkstätten mitgedacht, widersprochen und gekocht haben.'),
    ],
  ],
  header: null,
  footer: '– {page} –',
  looks: {
    headings: 'bold',
    lists: 'typed',
    bullet: '–',
    text: { width: 72, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'soup',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
