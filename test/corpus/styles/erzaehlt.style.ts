import { heading } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsAsParagraphs } from '../habits/goal.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { imprint, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { doneStatuses, laterPeriods, remarks, townOffices } from './second/later.words.ts'
import { greeting, prose } from './second/opening.habits.ts'
import { measuresEndingInBrackets } from './second/telling.habits.ts'
import { dialog, kita } from './second/town.words.ts'

export const erzaehlt: HouseStyle = {
  name: 'erzaehlt',
  about:
    'A small town in running text: goals say "Wir fördern …", measures begin bold and end with their lead in brackets',
  brief: {
    city: 'Wiesenmühle',
    title: 'Integrationskonzept Wiesenmühle',
    districts: ['Ortskern', 'Mühlgraben', 'Siedlung Ost'],
    topics: [kita, dialog, 'zuflucht', 'alter'],
    goals: 16,
    measures: 22,
    shared: 0,
    offices: townOffices,
    statuses: doneStatuses,
    periods: laterPeriods,
    costs: [''],
    sentences: [2, 5],
    remarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((_, title) => title),
  goals: goalsAsParagraphs(null, heading(2, 'Unsere Ziele', false)),
  measures: measuresEndingInBrackets({
    labels: [
      ['lead', 'Federführung'],
      ['contributors', 'beteiligt'],
      ['period', 'Zeitraum'],
    ],
    number: unnumbered,
    title: (_, title) => `${title}.`,
    between: '; ',
    slanted: true,
    open: heading(2, 'Was wir tun werden', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Stadt Wiesenmühle, Juni 2022'),
    greeting(
      'Vorwort',
      'Karl Brenner, Bürgermeister',
      'In Wiesenmühle kennen sich viele beim Namen. Das soll auch für die gelten, die neu zu uns kommen.',
    ),
    prose(
      'Wie das Konzept entstanden ist',
      'An vier Abenden saßen jeweils rund dreißig Menschen im Feuerwehrhaus zusammen. Aus ihren Beiträgen hat die Integrationsbeauftragte dieses Konzept geschrieben.',
    ),
  ],
  back: [
    prose('Wie es weitergeht', 'Einmal im Jahr berichtet die Integrationsbeauftragte dem Stadtrat.'),
    imprint('Wiesenmühle', 2),
  ],
  header: null,
  footer: '– {page} –',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 74, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'underlined' },
    html: 'cms',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
