import { bold, heading, paragraph } from '../../document.ts'
import { fieldNamed, letter } from '../../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../../habits/goal.habits.ts'
import { measuresInWideTable } from '../../habits/measure-tables.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { under, withAround } from './around.habits.ts'
import { medien, studium } from './infinitive.words.ts'
import { recht, uebergang } from './nominal.words.ts'
import { codedOffices, stageStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter, legend, signed, sortedAnnex } from './part.habits.ts'
import { inklusion, sicherheit } from './sentence.words.ts'
import { slashPeriods } from './time-and-money.words.ts'

export const vierzehn: HouseStyle = {
  name: 'vierzehn',
  about:
    'A metropolis with fourteen Lebensbereiche: a guiding sentence, Zielsetzungen, a table of measures A-1 with stages',
  brief: {
    city: 'Hansaburg',
    title: 'Landesprogramm Zusammenhalt der Freien Stadt Hansaburg',
    districts: ['Altmarkt', 'Kehrwieder', 'Billwerft', 'Horner Weg', 'Osterbrook', 'Farmsee', 'Rotherbaum-Nord'],
    topics: [
      'ankommen',
      'sprache',
      'bildung',
      uebergang,
      studium,
      'arbeit',
      'wohnen',
      'gesundheit',
      inklusion,
      'alter',
      recht,
      sicherheit,
      medien,
      'kultur',
    ],
    goals: 56,
    measures: 126,
    shared: 4,
    offices: codedOffices,
    statuses: stageStatuses,
    periods: slashPeriods,
    costs: [''],
    sentences: [1, 2],
  },
  gender: ':',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `Lebensbereich ${letter(number)}: ${title}`),
    { before: under('Worum geht es?', 2) },
  ),
  goals: withGuidingAim(
    goalsListed(({ field, at }) => `${letter(field)}.${at}`, paragraph(bold('Zielsetzungen'))),
    'Leitgedanke:',
    [
      'Hansaburg bleibt eine Stadt, in der man neu anfangen kann.',
      'Chancen dürfen nicht von der Postleitzahl abhängen.',
      'Wer hier lebt, gehört dazu.',
    ],
  ),
  measures: measuresInWideTable({
    labels: [
      ['lead', 'Federführende Behörde'],
      ['contributors', 'Mit'],
      ['period', 'Umsetzung'],
      ['status', 'Stufe'],
    ],
    number: (setting, measure) => `${letter(setting.measure(measure).field + 1)}-${perField(setting, measure)}`,
    title: (_, title) => title,
    numberHead: 'Kennziffer',
    titleHead: 'Vorhaben',
    described: true,
    open: heading(2, 'Vorhaben des Senats', false),
    widths: [1.5, 6, 3, 3, 2, 1.6],
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Mitteilung des Senats an die Bürgerschaft'),
    contents('Inhaltsverzeichnis', 1),
    signed(
      'Vorwort des Senats',
      ['Für den Senat: Dr. Ingrid Petersen'],
      'Hansaburg wächst. Jede zweite Familie hat eine Einwanderungsgeschichte. Das Landesprogramm ist unser Versprechen, daraus eine Stärke zu machen.',
    ),
    legend('Stufen der Umsetzung', 'Der Stand jedes Vorhabens wird in fünf Stufen angegeben:', [
      ['Stufe 0', 'noch nicht begonnen'],
      ['Stufe 1', 'in Planung'],
      ['Stufe 2', 'begonnen'],
      ['Stufe 3', 'zum größten Teil umgesetzt'],
      ['Stufe 4', 'abgeschlossen'],
    ]),
    ages('Zahlen zur Bevölkerung', 'Quelle: Statistisches Amt'),
  ],
  back: [
    chapter('Monitoring', 'Der Senat berichtet alle zwei Jahre.'),
    sortedAnnex('Anlage: Vorhaben nach Behörden', 'lead'),
  ],
  header: 'Landesprogramm Zusammenhalt',
  footer: 'Freie Stadt Hansaburg – {page}',
  looks: paper({ html: 'clean', text: { width: 120, table: 'pipes' }, page: { size: 9 } }),
}
