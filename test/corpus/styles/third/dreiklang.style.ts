import { bold, heading, italic, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsHeadings } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure, filled } from './each.habits.ts'
import { pairedOffices, sentenceStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, signed } from './part.habits.ts'
import { durationPeriods, laterRemarks, sourcedCosts } from './time-and-money.words.ts'

const occasions = [
  'Den Anstoß gab ein Abend im Pfarrheim, an dem mehr Fragen als Antworten blieben.',
  'Am Anfang stand eine Beobachtung der Kolleginnen im Bürgerbüro.',
  'Ausgangspunkt war eine Umfrage unter den Familien der Grundschule.',
  'Der Beirat hatte zweimal darum gebeten, sich des Themas anzunehmen.',
]

const portraits = eachMeasure(
  {
    labels: [
      ['lead', 'Projektleitung'],
      ['contributors', 'Projektpartner'],
      ['period', 'Dauer'],
      ['costs', 'Budget'],
      ['status', 'Projektstand'],
    ],
    number: unnumbered,
    title: (_, title) => title,
  },
  (entry) => [
    heading(3, entry.title, false),
    paragraph(bold('Der Anlass')),
    paragraph(occasions[entry.measure % occasions.length]!),
    paragraph(bold('Das Projekt')),
    ...entry.texts.map((text) => paragraph(text)),
    {
      kind: 'box',
      blocks: [
        paragraph(bold('Projektdaten')),
        ...filled(entry).map(({ label, value }) => paragraph(italic(label), `: ${value}`)),
      ],
    },
  ],
)

export const dreiklang: HouseStyle = {
  name: 'dreiklang',
  about: 'Three fields, few goals, each project a portrait: occasion, text, and a box Projektdaten at its end',
  brief: {
    city: 'Lauterwald',
    title: 'Lauterwalder Dreiklang\nAnkommen – Lernen – Zusammenleben',
    districts: ['Oberlauter', 'Waldstadt', 'Am Sägewerk'],
    topics: ['ankommen', 'sprache', 'nachbarschaft'],
    goals: 9,
    measures: 15,
    shared: 0,
    offices: pairedOffices,
    statuses: sentenceStatuses,
    periods: durationPeriods,
    costs: sourcedCosts,
    sentences: [5, 7],
    remarks: laterRemarks,
  },
  gender: ':',
  goalEnd: '',
  field: fieldNamed((_, title) => title),
  goals: goalsAsHeadings(({ at }, text) => `Leitziel ${at}: ${text}`, 2),
  measures: portraits,
  order: 'under-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Stadt Lauterwald 2022'),
    contents('In diesem Heft', 1),
    signed(
      'Zum Geleit',
      ['Michael Fehrenbach, Erster Bürgermeister'],
      'Unser Plan ist kurz. Drei Themen, neun Leitziele, fünfzehn Projekte: mehr wollten wir nicht versprechen.',
      'Der Plan von 2013 hatte zum Ziel, „die Deutschkenntnisse zu verbessern“ und „Berührungsängste abzubauen“. Beides bleibt richtig.',
    ),
    chapter(
      'Zum Lesen',
      'Jedes Projekt wird erzählt: wie es dazu kam und was geschieht. Die Projektdaten stehen im Kasten.',
    ),
  ],
  back: [imprint('Lauterwald')],
  header: null,
  footer: '· {page} ·',
  looks: paper({
    html: 'soup',
    text: { width: 74, hyphenated: true, heading: 'capitals' },
    page: { columns: 2, size: 9.5 },
  }),
}
