import { bold, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { withSections } from './second/chapter.habits.ts'
import { cityOffices, doneStatuses } from './second/later.words.ts'
import { frauen, rassismus } from './second/metropole.words.ts'
import { jugend } from './second/modern.words.ts'
import { greeting, process } from './second/opening.habits.ts'

export const leitbild: HouseStyle = {
  name: 'leitbild',
  about: 'Leitlinien with strategic goals numbered through and no measures at all: those are to follow in a programme',
  brief: {
    city: 'Rothenaue',
    title: 'Integrationspolitische Leitlinien der Stadt Rothenaue',
    districts: ['Altrothenaue', 'Neue Aue', 'Fabrikviertel'],
    topics: ['teilhabe', 'sprache', jugend, 'arbeit', frauen, rassismus, 'kultur'],
    goals: 32,
    measures: 0,
    shared: 2,
    offices: cityOffices,
    statuses: doneStatuses,
    periods: [''],
    costs: [''],
    sentences: [1, 1],
  },
  gender: ':',
  goalEnd: '.',
  field: withSections(
    fieldNamed((number, title) => `Leitlinie ${number}\u2003${title}`),
    { situation: 'Worum es geht' },
  ),
  goals: goalsListed(({ overall }) => `${overall}.`, paragraph(bold('Strategische Ziele'))),
  measures: measuresAsBlocks({
    labels: [],
    number: unnumbered,
    title: (_, title) => title,
    level: 3,
    habit: 'colon',
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Beschluss des Rates vom 22. Juni 2022'),
    greeting(
      'Präambel',
      'Der Rat der Stadt Rothenaue',
      '{stadt} ist durch Zuwanderung geworden, was es ist. Die Leitlinien sagen, woran sich Rat und Verwaltung in den nächsten zehn Jahren ausrichten.',
      'Ein Umsetzungsprogramm mit Maßnahmen, Zuständigkeiten und Kosten legt die Verwaltung bis Mitte 2023 gesondert vor.',
    ),
  ],
  back: [
    process('Weiteres Verfahren', [
      ['bis Herbst 2022', 'Beratung der Leitlinien in den Ausschüssen'],
      ['Frühjahr 2023', 'Entwurf des Umsetzungsprogramms'],
      ['2027', 'Überprüfung der Leitlinien'],
    ]),
  ],
  header: 'Stadt Rothenaue · Leitlinien',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 78, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'capitals' },
    html: 'cms',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
