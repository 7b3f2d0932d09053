import { bold, heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { titlePage } from '../../habits/part.habits.ts'
import type { FieldHabit, HouseStyle } from '../../house-style.ts'
import { eachMeasure, filled } from './each.habits.ts'
import { simpleOffices, simpleStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing } from './part.habits.ts'
import { arbeiten, lernen, zusammen } from './simple.words.ts'
import { simplePeriods } from './time-and-money.words.ts'

/** Each sentence is a line of its own. */
const oneByOne: FieldHabit['introduction'] = ({ plan, say }, field) =>
  plan.fields[field]!.introduction.flatMap((text) =>
    say(text)
      .split(/(?<=\.) (?=[A-ZÄÖÜ])/)
      .map((sentence) => paragraph(sentence)),
  )

const measures = eachMeasure(
  {
    labels: [
      ['lead', 'Wer macht das'],
      ['period', 'Wann ist das'],
      ['status', 'Wie weit sind wir'],
    ],
    number: throughout,
    title: (_, title) => title,
    open: heading(2, 'Das machen wir dafür', false),
  },
  (entry) => [
    paragraph(bold(`Aufgabe ${throughout(entry.setting, entry.measure)}:`)),
    paragraph(bold(entry.title)),
    ...entry.texts.flatMap((text) => text.split(/(?<=\.) (?=[A-ZÄÖÜ])/)).map((sentence) => paragraph(sentence)),
    ...filled(entry).map(({ label, value }) => paragraph(`${label}: ${value}.`)),
  ],
)

export const leicht: HouseStyle = {
  name: 'leicht',
  about: 'All in Leichte Sprache: a sentence a line, long words with hyphens, the title of a measure below its number',
  brief: {
    city: 'Sonnwinkel',
    title: 'Der Plan für alle in Sonnwinkel',
    districts: ['Winkel-Straße', 'Sonnen-Berg', 'Bahnhofs-Viertel'],
    topics: [lernen, arbeiten, zusammen],
    goals: 13,
    measures: 27,
    shared: 0,
    offices: simpleOffices,
    statuses: simpleStatuses,
    periods: simplePeriods,
    costs: [''],
    sentences: [1, 1],
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => [`Thema ${number}:`, title], { introduction: oneByOne }),
  goals: goalsListed('•', heading(2, 'Das wollen wir schaffen', false)),
  measures,
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('In Leichter Sprache'),
    chapter(
      'Was ist das für ein Heft?',
      'In diesem Heft steht ein Plan.',
      'Der Plan ist für alle Menschen in Sonnwinkel.',
      'Im Plan stehen Ziele.',
      'Und im Plan stehen Aufgaben.',
    ),
    listing('Wer hat mitgemacht?', 'Diese Menschen haben am Plan mitgearbeitet:', [
      'Menschen aus anderen Ländern',
      'Menschen aus dem Rathaus',
      'Menschen aus Vereinen',
    ]),
  ],
  back: [
    chapter(
      'Haben Sie Fragen?',
      'Dann rufen Sie uns an.',
      'Die Telefon-Nummer ist 0 99 99 – 123.',
      'Frau Kunz hilft Ihnen.',
    ),
  ],
  header: null,
  footer: 'Seite {page}',
  looks: paper({ html: 'breaks', text: { width: 60 }, page: { size: 13, hyphenated: false } }),
}
