import { paragraph } from '../../document.ts'
import { fieldNamed, roman } from '../../habits/field.habits.ts'
import { goalDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { goalSheets } from './goal-cards.habits.ts'
import { recht, uebergang, wirtschaft } from './nominal.words.ts'
import { codedOffices, signalStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { balance, chapter } from './part.habits.ts'
import { quarterPeriods } from './time-and-money.words.ts'

export const zielblatt: HouseStyle = {
  name: 'zielblatt',
  about: 'A table a goal: the goal and its yardstick across, below them heads and a row for each of its measures',
  brief: {
    city: 'Sandkamp',
    title: 'Integrationsstrategie der Stadt Sandkamp – Zielblätter',
    districts: ['Kamp', 'Dünenviertel', 'Sandhof', 'Bahnhof', 'Heidesiedlung'],
    topics: [uebergang, wirtschaft, recht, 'gesundheit', 'wohnen'],
    goals: 25,
    measures: 60,
    shared: 0,
    offices: codedOffices,
    statuses: signalStatuses,
    periods: quarterPeriods,
    costs: [''],
    sentences: [1, 1],
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `Strategiefeld ${roman(number)}: ${title}`),
  ...goalSheets({
    columns: [
      { key: 'title', head: 'Maßnahme', width: 5 },
      { key: 'lead', head: 'verantwortlich', width: 3 },
      { key: 'period', head: 'Termin', width: 3 },
      { key: 'status', head: 'Ampel', width: 3 },
    ],
    labels: [
      ['lead', 'verantwortlich'],
      ['period', 'Termin'],
      ['status', 'Ampel'],
    ],
    number: goalDot,
    title: (number, title) => `${number} ${title}`,
    mark: ({ field, at }) => `Ziel ${field}.${at}`,
    yardstick: 'Messgröße',
    open: paragraph('Zielblätter zu diesem Strategiefeld'),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Fortschrittsstand 30. Juni 2022'),
    contents('Inhalt', 1),
    chapter(
      'Wie die Zielblätter zu lesen sind',
      'Zu jedem Ziel gibt es ein Blatt. Es nennt die Messgröße und alle Maßnahmen. Die Ampel zeigt, wie weit sie sind: grün heißt im Plan, gelb verzögert, rot nicht begonnen, blau abgeschlossen.',
    ),
    balance('Was aus der Strategie von 2014 wurde', 'Von zwölf Vorhaben wurden acht beendet. Einige Beispiele:', [
      ['Elternbriefe in sechs Sprachen', 'umgesetzt 2016'],
      ['Neubau eines Begegnungszentrums', 'aus Kostengründen aufgegeben'],
      ['Tag der Einbürgerung', 'wird fortgeführt'],
    ]),
  ],
  back: [],
  header: 'Integrationsstrategie Sandkamp',
  footer: 'Seite {page}',
  looks: paper({ html: 'word', text: { width: 100, table: 'pipes' }, page: { size: 9.5 } }),
}
