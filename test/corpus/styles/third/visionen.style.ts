import { bold, heading, italic, item, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { eachMeasure, filled } from './each.habits.ts'
import { verein } from './land.words.ts'
import { datedStatuses, specialistOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing } from './part.habits.ts'
import { laterRemarks, spelledPeriods } from './time-and-money.words.ts'
import { erinnern, klima, quartier } from './wir.words.ts'

const stages = eachMeasure(
  {
    labels: [
      ['lead', 'Kümmerer'],
      ['contributors', 'Verbündete'],
      ['period', 'Zeit'],
      ['status', 'Stand der Dinge'],
    ],
    number: perField,
    title: (number, title) => `Etappe ${number}: ${title}`,
    open: heading(2, 'Unsere Etappen', false),
  },
  (entry) => [
    paragraph(bold(entry.title)),
    ...entry.texts.map((text) => paragraph(text)),
    ...filled(entry).map(({ label, value }) => item('›', [italic(label), { text: ` – ${value}` }])),
  ],
)

export const visionen: HouseStyle = {
  name: 'visionen',
  about: 'Visions of two sentences after "Vision:"; Etappen counted in each field with bullets "Kümmerer – …" below',
  brief: {
    city: 'Wolkenried',
    title: 'Wolkenried 2035\nVisionen und Etappen eines gemeinsamen Weges',
    districts: ['Riedstraße', 'Wolkenberg', 'Bei der Kapelle'],
    topics: [quartier, erinnern, verein, klima],
    goals: 18,
    measures: 36,
    shared: 0,
    offices: specialistOffices,
    statuses: datedStatuses,
    periods: spelledPeriods,
    costs: [''],
    sentences: [1, 3],
    remarks: laterRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: fieldNamed((_, title) => ['Wegabschnitt', title]),
  goals: goalsAsParagraphs(() => 'Vision:', heading(2, 'Wohin wir wollen', false)),
  measures: stages,
  order: 'after-goals',
  repeated: 'same',
  omits: 0.07,
  front: [
    titlePage('Ein Bürgerprojekt'),
    chapter(
      'Am Anfang des Weges',
      'Ein Weg hat Abschnitte und Etappen. So ist auch dieses Heft gebaut: vier Abschnitte, in jedem mehrere Visionen und die Etappen, die uns ihnen näher bringen.',
    ),
    listing('Woran wir uns erinnern', 'Schon 2005 gab es ein Papier. Darin stand:', [
      'Vision: Wolkenried spricht miteinander',
      'Vision: Kein Kind bleibt draußen',
    ]),
  ],
  back: [imprint('Wolkenried')],
  header: null,
  footer: 'Wolkenried 2035 · {page}',
  looks: paper({ html: 'cms', bullet: '›', text: { width: 72, hyphenated: true }, page: { columns: 2, size: 10 } }),
}
