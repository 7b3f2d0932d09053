import { paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsInTable } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { uebergang } from './nominal.words.ts'
import { codedOffices, decidedStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter } from './part.habits.ts'
import { inklusion } from './sentence.words.ts'
import { type Besides, measuresInSections } from './sheet.habits.ts'
import { budgetPositions, laterRemarks, slashPeriods } from './time-and-money.words.ts'

const basis: Besides = (_, measure) => [
  ['Rechtsgrundlage', ['freiwillige Leistung', '§ 13 SGB VIII', 'Ratsbeschluss 114/2020'][measure % 3]!],
  ['Ansprechperson', ['Frau Kurz, App. 412', 'Herr Yilmaz, App. 288', 'N. N.'][measure % 3]!],
]
const risks: Besides = (_, measure) => [['Risiken', ['Personalgewinnung', '', 'Anschlussförderung', ''][measure % 4]!]]

export const haushalt: HouseStyle = {
  name: 'haushalt',
  about:
    'As a volume of the budget: Produktbereiche, goals in a table, a product sheet a measure in sections with rows across',
  brief: {
    city: 'Kreuzwerth',
    title: 'Integrationshaushalt der Stadt Kreuzwerth 2023/2024\nZiele, Maßnahmen und Mittel',
    districts: ['Altwerth', 'Kreuzberg-Süd', 'Hüttenplatz', 'Seepark'],
    topics: ['sprache', uebergang, inklusion, 'wohnen', 'kultur', 'verwaltung'],
    goals: 24,
    measures: 54,
    shared: 0,
    offices: codedOffices,
    statuses: decidedStatuses,
    periods: slashPeriods,
    costs: budgetPositions,
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Produktbereich 31.${number} ${title}`),
  goals: goalsInTable(
    ['Nr.', 'Wirkungsorientiertes Ziel', 'Messzahl'],
    ({ field, at }) => `31.${field}.${at}`,
    paragraph('Ziele des Produktbereichs'),
  ),
  measures: measuresInSections({
    labels: [
      ['description', 'Kurzbeschreibung'],
      ['targetGroups', 'Empfängerkreis'],
      ['lead', 'Bewirtschaftende Stelle'],
      ['contributors', 'Zu beteiligen'],
      ['period', 'Ausführung'],
      ['costs', 'Ansatz und Deckung'],
      ['status', 'Stand der Bearbeitung'],
    ],
    sections: [
      { title: 'A. Beschreibung', keys: ['description', 'targetGroups'], besides: basis },
      { title: 'B. Zuständigkeit', keys: ['lead', 'contributors'] },
      { title: 'C. Zeit und Geld', keys: ['period', 'costs', 'status'], besides: risks },
    ],
    number: fieldDot,
    title: (number, title) => `Produkt 31.${number}: ${title}`,
    open: paragraph('Produktblätter'),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Beiband zum Doppelhaushalt'),
    chapter(
      'Erläuterungen',
      'Der Integrationshaushalt fasst zusammen, was die Stadt in den Jahren 2023 und 2024 für die Integration aufwendet. Jede Maßnahme ist ein Produkt mit eigenem Blatt.',
    ),
  ],
  back: [
    chapter('Gesamtübersicht', 'Die Summe aller Ansätze beträgt 2,4 Millionen Euro, davon 0,9 Millionen Drittmittel.'),
  ],
  header: 'Beiband Integrationshaushalt 2023/2024',
  footer: 'Seite {page}',
  looks: paper({
    headings: 'bold',
    lists: 'typed',
    html: 'word',
    text: { width: 92 },
    page: { size: 9.5, measurePerPage: true },
  }),
}
