import { bold, italic, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure, filled } from './each.habits.ts'
import { callableOffices, datedStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing, signed } from './part.habits.ts'
import { laterRemarks } from './time-and-money.words.ts'
import { erinnern, klima, quartier } from './wir.words.ts'

const givers = ['eine Schulklasse', 'der Frauenkreis', 'ein Nachbar aus Hintergasse', 'Café International', 'anonym']

const ideas = eachMeasure(
  {
    labels: [
      ['lead', 'Kümmert sich'],
      ['contributors', 'Hilft mit'],
      ['status', 'Wie weit'],
    ],
    number: throughout,
    title: (number, title) => `Idee ${number}: ${title}`,
  },
  (entry) => [
    {
      kind: 'box',
      blocks: [
        paragraph(bold(entry.title)),
        paragraph(italic('Eingebracht von: '), givers[entry.measure % givers.length]!),
        ...entry.texts.map((text) => paragraph(text)),
        ...filled(entry).map(({ label, value }) => paragraph(italic(`${label}: `), value)),
      ],
    },
  ],
)

export const ideenbuch: HouseStyle = {
  name: 'ideenbuch',
  about:
    'A village makes a book of ideas: boxes "Idee 14", who had it, who looks after it with a telephone, how far it is',
  brief: {
    city: 'Haselrode',
    title: 'Das Haselroder Ideenbuch für ein gutes Zusammenleben',
    districts: ['Hintergasse', 'Haselgrund', 'Rodeweg'],
    topics: [quartier, erinnern, klima],
    goals: 12,
    measures: 24,
    shared: 0,
    offices: callableOffices,
    statuses: datedStatuses,
    periods: [''],
    costs: [''],
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((_, title) => `Seite für Seite: ${title}`),
  goals: goalsAsParagraphs(null, paragraph(bold('Darauf haben wir uns geeinigt'))),
  measures: ideas,
  order: 'after-goals',
  repeated: 'same',
  omits: 0.08,
  front: [
    titlePage('Gemeinde Haselrode'),
    signed(
      'Liebe Haselroderinnen und Haselroder',
      ['Eure Bürgermeisterin Anke Störmer'],
      'einhundertdreißig Zettel lagen am Ende im Kasten. Aus ihnen sind drei Kapitel geworden. Manche Idee ist schon fertig, manche wartet noch auf jemanden, der anpackt.',
    ),
    listing('So könnt ihr mitmachen', 'Wer eine Idee unterstützen will, hat drei Wege:', [
      'die genannte Person anrufen',
      'donnerstags ins Rathauscafé kommen',
      'einen Zettel in den Kasten werfen',
    ]),
  ],
  back: [chapter('Zum Schluss', 'Das Buch ist nicht fertig. Im Herbst 2024 erscheint die zweite Auflage.')],
  header: null,
  footer: '{page}',
  looks: paper({
    headings: 'bold',
    html: 'soup',
    text: { width: 68, indent: 0, heading: 'capitals' },
    page: { size: 12 },
  }),
}
