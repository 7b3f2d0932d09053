import { bold, heading, item, paragraph } from '../../document.ts'
import { fieldNamed, letter } from '../../habits/field.habits.ts'
import { goalsAsHeadings } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure } from './each.habits.ts'
import { studium } from './infinitive.words.ts'
import { specialistOffices, triangleStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, legend } from './part.habits.ts'
import { sicherheit } from './sentence.words.ts'

const measures = eachMeasure(
  {
    labels: [
      ['status', ''],
      ['lead', ''],
    ],
    number: unnumbered,
    title: (_, title) => title,
    open: paragraph('Projekte:'),
  },
  ({ title, of }) => [item(of('status'), [bold(title), { text: ` [${of('lead')}]` }])],
)

export const zeichen: HouseStyle = {
  name: 'zeichen',
  about:
    'Leitsätze as headings; below each its projects as single lines: a triangle for how far, the title, the lead in []',
  brief: {
    city: 'Kupferhain',
    title: 'Leitsätze und Projekte der Integrationsarbeit in Kupferhain',
    districts: ['Hüttenstraße', 'Hainviertel', 'Bergmannsgarten', 'Kupferplatz'],
    topics: ['familie', studium, 'kultur', sicherheit, 'zuflucht', 'verwaltung'],
    goals: 27,
    measures: 64,
    shared: 0,
    offices: specialistOffices,
    statuses: triangleStatuses,
    periods: [''],
    costs: [''],
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Themenkreis ${letter(number)}. ${title}`),
  goals: goalsAsHeadings(
    ({ overall }, text) => `${overall}. Leitsatz: ${text}`,
    3,
    heading(2, 'Leitsätze und Projekte', false),
  ),
  measures,
  order: 'under-goals',
  repeated: 'same',
  front: [
    titlePage('Arbeitsstand: Dezember 2022'),
    contents('Inhalt', 1),
    legend('Zeichenerklärung', 'Vor jedem Projekt steht ein Zeichen, dahinter in eckigen Klammern, wer es leitet.', [
      ['▲', 'Projekt abgeschlossen'],
      ['►', 'Projekt läuft'],
      ['▼', 'Projekt noch nicht begonnen'],
    ]),
    chapter('Was ist ein Leitsatz?', 'Ein Leitsatz beschreibt, wie {stadt} sein soll. Er gilt, bis er erreicht ist.'),
  ],
  back: [],
  header: 'Kupferhain – Leitsätze und Projekte',
  footer: '{page}',
  looks: paper({ lists: 'typed', html: 'clean', text: { width: 90 }, page: { size: 10 } }),
}
