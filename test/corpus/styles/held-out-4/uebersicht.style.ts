import { paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { method } from '../fourth/method.habits.ts'
import { presentRemarks, roundCosts } from '../fourth/money.words.ts'
import { districtOffices } from '../fourth/offices.words.ts'
import { rangePeriods } from '../fourth/periods.words.ts'
import { coloredStatuses } from '../fourth/signs.words.ts'
import { goalsBesideMeasures } from '../second/columns.habits.ts'
import { members } from '../second/opening.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter, legend } from '../third/part.habits.ts'

const open = 'Übersicht der Ziele und Maßnahmen:'

export const uebersicht: HouseStyle = {
  name: 'uebersicht',
  about: 'A county across the page: goals on the left over the rows of their measures, who, with whom, when, how far',
  brief: {
    city: 'Sonnengrund',
    title: 'Handlungskonzept Integration des Landkreises Sonnengrund',
    districts: ['Grundfeld', 'Obersonnen', 'Steinach', 'Haidmühle'],
    topics: ['sprache', 'arbeit', 'zuflucht', 'engagement', 'gesundheit', 'bildung'],
    goals: 20,
    measures: 44,
    shared: 0,
    offices: districtOffices,
    statuses: coloredStatuses,
    periods: rangePeriods,
    costs: roundCosts,
    sentences: [1, 1],
    remarks: presentRemarks,
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `Handlungsfeld ${number}: ${title}`, { besides: () => [open] }),
  ...goalsBesideMeasures({
    goal: 'Ziele',
    width: 5,
    mark: ({ at }) => `${at}.`,
    columns: [
      { key: 'title', head: 'Maßnahmen', width: 6 },
      { key: 'lead', head: 'Verantwortlich', width: 4 },
      { key: 'contributors', head: 'Beteiligte', width: 4 },
      { key: 'period', head: 'Zeitplan', width: 3 },
      { key: 'status', head: 'Ampel', width: 2 },
    ],
    number: unnumbered,
    shadedHead: true,
    open: paragraph(open),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Landratsamt Sonnengrund, Koordinierungsstelle Integration', 'vom Kreistag beschlossen am 17. Juli 2023'),
    chapter(
      'Vorwort',
      'Der Landkreis ist auf Zuwanderung angewiesen. Zugleich müssen wir dafür sorgen, dass das Zusammenleben gelingt. Dieses Konzept zeigt, was wir uns gemeinsam mit den Gemeinden vorgenommen haben.',
    ),
    method('Zum Prozess'),
    legend('Zeichenerklärung', 'Die Ampel zeigt den Stand der Umsetzung im Mai 2023:', [
      ['grün', 'abgeschlossen'],
      ['gelb', 'in Umsetzung'],
      ['rot', 'noch nicht begonnen'],
      ['blau', 'Daueraufgabe'],
    ]),
  ],
  back: [
    members('Mitglieder der Lenkungsgruppe', 'Landrat', 'Kreisjugendamt', 'zwei Bürgermeister', 'Jobcenter', 'Caritas'),
  ],
  header: null,
  footer: 'Landkreis Sonnengrund  {page}',
  looks: paper({ html: 'clean', text: { width: 124, table: 'grid' }, page: { flipped: true, size: 9.5 } }),
}
