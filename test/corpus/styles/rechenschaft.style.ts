import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, olderPlan, titlePage } from '../habits/part.habits.ts'
import { statusCount } from '../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { cityOffices, doneStatuses, laterCosts, remarks } from './second/later.words.ts'
import { rassismus } from './second/metropole.words.ts'
import { jugend } from './second/modern.words.ts'
import { prose } from './second/opening.habits.ts'
import { measuresInReport } from './second/telling.habits.ts'

export const rechenschaft: HouseStyle = {
  name: 'rechenschaft',
  about:
    'Umsetzungsbericht: headings over three lines, status as a line, then Sachstand and Ausblick as texts of their own',
  brief: {
    city: 'Falkenmoor',
    title: 'Umsetzungsbericht 2022\nzum Integrationsplan\nder Stadt Falkenmoor',
    districts: ['Zentrum', 'Moorviertel', 'Falkenhorst', 'Bahnhofsvorstadt', 'Torfstraße'],
    topics: ['sprache', 'bildung', jugend, 'arbeit', rassismus, 'teilhabe'],
    goals: 21,
    measures: 48,
    shared: 2,
    offices: cityOffices,
    statuses: doneStatuses,
    periods: [''],
    costs: laterCosts,
    sentences: [2, 5],
    remarks,
  },
  gender: '_',
  goalEnd: '.',
  field: fieldNamed((number, title) => ['Bericht zum', `Handlungsfeld ${number}`, title]),
  goals: goalsListed(({ at }) => `Ziel ${at}:`, paragraph(bold('Ziele des Integrationsplans in diesem Handlungsfeld'))),
  measures: measuresInReport({
    labels: [
      ['lead', 'Verantwortung'],
      ['contributors', 'Akteure'],
      ['status', 'Umsetzungsstand'],
      ['costs', 'Kosten'],
      ['description', 'Sachstand'],
    ],
    number: fieldDot,
    title: (number, title) => `Maßnahme ${number} ${title}`,
    level: 3,
    sections: [
      ['description', 'Sachstand'],
      ['outlook', 'Ausblick'],
    ],
    outlook: [
      'Das Angebot soll 2023 fortgesetzt werden.',
      'Die Stelle ist bis Ende 2023 finanziert, danach ist eine Anschlussfinanzierung zu klären.',
      'Weitere Schritte sind derzeit nicht geplant.',
      'Mit den Trägern wird über eine Ausweitung gesprochen; ein Vorschlag liegt im Frühjahr vor.',
    ],
    open: heading(2, 'Berichte zu den Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Berichtszeitraum: 1. Januar 2020 bis 31. Dezember 2021'),
    contents('Inhalt', 1),
    prose(
      'Vorbemerkung',
      'Der Bericht informiert Rat und Öffentlichkeit über die Umsetzung des Integrationsplans von 2019. Die Angaben stammen von den verantwortlichen Ämtern.',
    ),
    statusCount('Die Ergebnisse auf einen Blick', ['Umsetzungsstand', 'Maßnahmen']),
    olderPlan(),
  ],
  back: [
    prose('Fazit', 'Viele Maßnahmen sind auf gutem Weg. Schwerpunkt der nächsten Jahre bleibt die Sprachförderung.'),
  ],
  header: 'Umsetzungsbericht 2022',
  footer: 'Stadt Falkenmoor  {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 86, hyphenated: false, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'clean',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
