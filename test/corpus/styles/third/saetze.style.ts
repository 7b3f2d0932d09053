import { item, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure } from './each.habits.ts'
import { codedOffices, decidedStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, sortedAnnex } from './part.habits.ts'
import { inklusion, sicherheit } from './sentence.words.ts'
import { spelledPeriods } from './time-and-money.words.ts'

const measures = eachMeasure(
  {
    labels: [
      ['lead', 'Verantwortlich'],
      ['period', 'Umsetzung'],
      ['status', 'Status'],
    ],
    number: throughout,
    title: (_, title) => title,
    open: paragraph('Dazu ergreift die Stadt folgende Maßnahmen:'),
  },
  (entry) => [
    item(`${throughout(entry.setting, entry.measure)}.`, `${entry.title}.`),
    paragraph(
      `(Verantwortlich: ${entry.of('lead')}; Umsetzung: ${entry.of('period') || 'offen'}; Status: ${entry.of('status') || 'offen'})`,
    ),
  ],
)

export const saetze: HouseStyle = {
  name: 'saetze',
  about:
    'Measures are whole sentences "Die Stadt richtet … ein.", numbered through, all facts in brackets on the next line',
  brief: {
    city: 'Grauburg',
    title: 'Lokaler Aktionsplan der Stadt Grauburg\nfür Inklusion, Sicherheit und Vielfalt',
    districts: ['Burgberg', 'Unterm Turm', 'Weststadt'],
    topics: [inklusion, sicherheit],
    goals: 11,
    measures: 24,
    shared: 1,
    offices: codedOffices,
    statuses: decidedStatuses,
    periods: spelledPeriods,
    costs: [''],
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Aktionslinie ${number}: ${title}`),
  goals: goalsListed('–', paragraph('In diesem Bereich verfolgt die Stadt folgende Ziele:')),
  measures,
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Beschlossen in öffentlicher Sitzung'),
    chapter('Zweck', 'Der Aktionsplan setzt um, was der Rat 2021 in zwei Entschließungen gefordert hat.'),
  ],
  back: [sortedAnnex('Anlage: Maßnahmen nach Ämtern', 'lead')],
  header: null,
  footer: 'Aktionsplan Grauburg, Seite {page}',
  looks: paper({ headings: 'bold', lists: 'typed', html: 'word', bullet: '–', text: { width: 80, indent: 0 } }),
}
