import { heading, italic, item, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { imprint, titlePage } from '../../habits/part.habits.ts'
import { groupedByField } from '../../habits/sheets-by-field.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure } from './each.habits.ts'
import { pairedOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing, signed } from './part.habits.ts'
import { laterRemarks, spelledPeriods } from './time-and-money.words.ts'
import { erinnern, klima, quartier } from './wir.words.ts'

const promises = eachMeasure(
  {
    labels: [
      ['lead', 'Verantwortung'],
      ['period', 'Frist'],
    ],
    number: fieldDot,
    title: (_, title) => title,
  },
  ({ setting, measure, title, texts, of }) => [
    item(`SV ${fieldDot(setting, measure)}`, title),
    ...texts.map((text) => paragraph(text)),
    paragraph(italic(`Verantwortung: ${of('lead')}. Frist: ${of('period') || 'offen'}.`)),
  ],
)

export const charta: HouseStyle = {
  name: 'charta',
  about: 'A charter in articles whose paragraphs (1), (2) are the goals; Selbstverpflichtungen in an annex by article',
  brief: {
    city: 'Eschenwerder',
    title: 'Charta des Zusammenlebens in Eschenwerder\nmit Selbstverpflichtungen',
    districts: ['Werder', 'Eschengrund', 'Neue Mühle', 'Am Speicher'],
    topics: [quartier, 'teilhabe', erinnern, 'bildung', klima],
    goals: 23,
    measures: 40,
    shared: 0,
    offices: pairedOffices,
    statuses: { started: ['begonnen'] },
    periods: spelledPeriods,
    costs: [''],
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => [`Artikel ${number}`, title]),
  goals: goalsListed(({ at }) => `(${at})`),
  measures: groupedByField(
    promises,
    'Anhang: Selbstverpflichtungen',
    (number, title) => `Selbstverpflichtungen zu Artikel ${number} (${title})`,
  ),
  order: 'at-end',
  repeated: 'same',
  front: [
    titlePage('Unterzeichnet am 23. Mai 2022 im Großen Saal des Rathauses'),
    signed(
      'Präambel',
      ['Die Unterzeichnerinnen und Unterzeichner'],
      'Wir, Rat und Verwaltung, Vereine, Kirchen, Moscheen, Betriebe und Schulen in {stadt}, geben uns diese Charta. Jeder Artikel beschreibt in seinen Absätzen, was wir gemeinsam erreichen wollen.',
      'Was die Einzelnen dazu beitragen, steht als Selbstverpflichtung (SV) im Anhang.',
    ),
  ],
  back: [
    () => [heading(1, 'Unterschriften')],
    listing('Erstunterzeichnende', 'Die Charta haben als Erste unterzeichnet:', [
      'Stadt Eschenwerder',
      'Evangelischer Kirchenkreis',
      'Islamische Gemeinde',
      'Gesamtschule am Werder',
    ]),
    chapter('Inkrafttreten', 'Die Charta gilt mit der Unterzeichnung. Weitere können ihr jederzeit beitreten.'),
    imprint('Eschenwerder'),
  ],
  header: null,
  footer: 'Charta des Zusammenlebens · {page}',
  looks: paper({ lists: 'typed', html: 'cms', text: { width: 76, hyphenated: true }, page: { size: 11 } }),
}
