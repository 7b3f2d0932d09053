import { heading, paragraph } from '../document.ts'
import { fieldNamed, letter } from '../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../habits/goal.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { annexTable, contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { measuresWithLabelsAbove } from './second/columns.habits.ts'
import { begleitung, mobil } from './second/county.words.ts'
import { countyOffices, doneStatuses, plainCosts, plannedPeriods, remarks } from './second/later.words.ts'
import { frauen } from './second/metropole.words.ts'
import { jugend } from './second/modern.words.ts'
import { members, population, prose } from './second/opening.habits.ts'

export const kreisplan: HouseStyle = {
  name: 'kreisplan',
  about:
    'A county: Leitziel and Teilziele a) b) c), one table a measure with a row of labels above a row of values, annex',
  brief: {
    city: 'Hochwald',
    title: 'Integrations- und Teilhabeplan Landkreis Hochwald',
    districts: ['Waldkirch-Süd', 'Hochberg', 'Rehtal', 'Sonnfeld', 'Mittelwald'],
    topics: [begleitung, 'sprache', 'arbeit', mobil, frauen, jugend],
    goals: 27,
    measures: 72,
    shared: 0,
    offices: countyOffices,
    statuses: doneStatuses,
    periods: plannedPeriods,
    costs: plainCosts,
    sentences: [2, 3],
    remarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Themenfeld ${letter(number)} ${title}`),
  goals: withGuidingAim(
    goalsListed(({ at }) => `${letter(at).toLowerCase()})`, paragraph('Teilziele:')),
    'Leitziel:',
    [
      'Niemand im Landkreis bleibt mit seinen Fragen allein.',
      'Wer im Landkreis lebt, kann Deutsch lernen.',
      'Die Wirtschaft im Landkreis nutzt alle Talente.',
      'Der Landkreis ist für alle erreichbar und bewohnbar.',
      'Frauen leben gleichberechtigt und sicher.',
      'Jugendliche haben überall im Landkreis Freiräume.',
    ],
  ),
  measures: measuresWithLabelsAbove({
    number: (setting, measure) =>
      `${letter(setting.measure(measure).field + 1)}-${perField(setting, measure)!.padStart(2, '0')}`,
    title: (number, title) => `${number} ${title}`,
    columns: [
      { key: 'lead', head: 'Verantwortlich', width: 3 },
      { key: 'period', head: 'Zeitschiene', width: 3 },
      { key: 'costs', head: 'Ressourcen', width: 3 },
      { key: 'status', head: 'Stand', width: 3 },
    ],
    below: [
      { key: 'contributors', head: 'Kooperationspartner', width: 1 },
      { key: 'indicator', head: 'Messbar an', width: 1 },
    ],
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Landratsamt Hochwald, Stabsstelle Integration'),
    contents('Inhaltsverzeichnis', 1),
    prose(
      'Einführung',
      'Der Plan gilt für die Jahre 2022 bis 2027. Er wurde mit den Gemeinden, den Wohlfahrtsverbänden und dem Jobcenter abgestimmt.',
    ),
    population('Zuwanderung in den Landkreis'),
  ],
  back: [
    annexTable('Anlage 1: Maßnahmen in der Übersicht'),
    members(
      'Anlage 2: Mitwirkende',
      'Bürgermeisterinnen und Bürgermeister der Gemeinden',
      'Liga der Wohlfahrtsverbände',
      'Kreisjugendring',
    ),
  ],
  header: 'Landkreis Hochwald',
  footer: 'Integrations- und Teilhabeplan  {page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 92, hyphenated: false, indent: 0, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'cms',
    page: { columns: 1, size: 10, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
