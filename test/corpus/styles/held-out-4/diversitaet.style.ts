import { heading } from '../../document.ts'
import { foreignSummary } from '../../habits/aside.habits.ts'
import { fieldNamed, letter } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { mayorsWord } from '../fourth/council.habits.ts'
import { mitbestimmung } from '../fourth/everybody.words.ts'
import { presentRemarks, resourceCosts } from '../fourth/money.words.ts'
import { oeffnung } from '../fourth/municipal.words.ts'
import { erwerb } from '../fourth/nouns.words.ts'
import { afterwards, flagships } from '../fourth/overview.habits.ts'
import { rangePeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { measuresBelowNumbers } from '../fourth/records.habits.ts'
import { referatOffices } from '../fourth/referats.words.ts'
import { freizeit, gleichbehandlung } from '../fourth/stances.words.ts'
import { gleichstellung } from '../fourth/steering.words.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'

export const diversitaet: HouseStyle = {
  name: 'diversitaet',
  about: 'A Diversitätsstrategie: strategic and operative goals by letter, "Maßnahme A7" alone and its title below',
  brief: {
    city: 'Kronshafen',
    title: 'Vielfalt gestalten\nDiversitätsstrategie der Stadt Kronshafen',
    districts: ['Holstenau', 'Kronsberg', 'Werfthausen', 'Rotenfeld', 'Lindenrade'],
    topics: [oeffnung, gleichbehandlung, freizeit, erwerb, mitbestimmung, gleichstellung],
    goals: 30,
    measures: 72,
    shared: 0,
    offices: referatOffices,
    statuses: reportStatuses,
    periods: rangePeriods,
    costs: resourceCosts,
    ranks: true,
    sentences: [1, 3],
    remarks: presentRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Aktionsfeld ${letter(number)}: ${title}`),
  goals: goalsListed(
    ({ field, upper, lower }) =>
      lower === 0
        ? `Strategisches Ziel ${letter(field)}.${upper}:`
        : `Operatives Ziel ${letter(field)}.${upper}.${lower}:`,
    heading(2, 'Ziele im Aktionsfeld', false),
  ),
  measures: measuresBelowNumbers({
    labels: [
      ['lead', 'Verantwortung'],
      ['contributors', 'Zusammenarbeit mit'],
      ['targetGroups', 'Zielgruppen'],
      ['period', 'Umsetzung'],
      ['costs', 'Ressourcen'],
      ['status', 'Status'],
    ],
    number: (setting, measure) => `${letter(setting.measure(measure).field + 1)}${perField(setting, measure)}`,
    title: (_, title) => title,
    write: (number) => `Maßnahme ${number}`,
    level: 3,
    open: heading(2, 'Maßnahmen im Aktionsfeld', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.03,
  front: [
    titlePage('Herausgegeben vom Referat Chancengleichheit'),
    contents('Inhalt', 1),
    mayorsWord('Grußwort', 'Amina Kessler', 'Oberbürgermeisterin'),
    chapter(
      'Was wir unter Diversität verstehen',
      'Die Strategie nimmt Herkunft, Geschlecht, Alter, Behinderung, Religion, sexuelle Identität und soziale Lage gemeinsam in den Blick. Sie löst das Integrationskonzept von 2014 ab, dessen Maßnahmen zum größten Teil umgesetzt sind.',
      'Strategische Ziele beschreiben, wohin sich {stadt} langfristig entwickeln soll. Operative Ziele sind Etappen auf dem Weg dorthin.',
    ),
    flagships('Leuchttürme der Strategie', 'Einige Vorhaben haben Vorbildcharakter:', 14),
  ],
  back: [
    afterwards('Controlling'),
    foreignSummary(
      'Summary in English',
      'The city of {stadt} has set itself goals in six areas of action. The measures are to be carried out by 2030.',
    ),
  ],
  header: 'Vielfalt gestalten',
  footer: '{page}',
  looks: paper({ lists: 'typed', html: 'soup', text: { width: 80 }, page: { size: 10 } }),
}
