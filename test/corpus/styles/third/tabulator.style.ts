import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { measuresAtTabStops } from './line.habits.ts'
import { codedOffices, shortStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, easyChapter } from './part.habits.ts'
import { inklusion, sicherheit } from './sentence.words.ts'
import { budgetPositions, halfYearPeriods, laterRemarks } from './time-and-money.words.ts'

export const tabulator: HouseStyle = {
  name: 'tabulator',
  about: 'Two pairs of label and value a line at tab stops; a chapter in easy language in front names the fields again',
  brief: {
    city: 'Elsterbruck',
    title: 'Teilhabeplan Migration der Stadt Elsterbruck',
    districts: ['Bruckviertel', 'Elsteraue', 'Neustadt-Ost', 'Papierfabrik'],
    topics: ['sprache', inklusion, sicherheit, 'gesundheit', 'arbeit'],
    goals: 23,
    measures: 55,
    shared: 0,
    offices: codedOffices,
    statuses: shortStatuses,
    periods: halfYearPeriods,
    costs: budgetPositions,
    sentences: [1, 3],
    remarks: laterRemarks,
  },
  gender: ':',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Teilhabefeld ${number} – ${title}`),
  goals: goalsListed(({ field, at }) => `TZ ${field}.${at}`, paragraph('Teilhabeziele (TZ):')),
  measures: measuresAtTabStops({
    labels: [
      ['lead', 'Federf. Amt'],
      ['status', 'Stand'],
      ['period', 'Zeit'],
      ['costs', 'Mittel'],
      ['targetGroups', 'Adressaten'],
      ['contributors', 'Beteiligt'],
    ],
    number: fieldDot,
    title: (number, title) => `TM ${number} ${title}`,
    level: 3,
    open: heading(2, 'Teilhabemaßnahmen (TM)', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Entwurf der Verwaltung, Oktober 2022'),
    contents('Inhalt', 1),
    easyChapter(
      'Das Wichtigste in Leichter Sprache',
      [
        'Die Stadt Elsterbruck hat einen Plan gemacht.',
        'Im Plan steht: Alle Menschen sollen gut in Elsterbruck leben können.',
        'Viele Ämter arbeiten dafür zusammen.',
      ],
      'Im Plan geht es um diese Themen:',
    ),
    chapter(
      'Hinweise',
      'Abkürzungen beim Stand: erl. (erledigt), lfd. (laufend), gepl. (geplant), zurückgest. (zurückgestellt). Mittel stehen unter dem Vorbehalt des Haushalts.',
    ),
  ],
  back: [
    chapter(
      'Beschlussvorschlag',
      'Der Rat beschließt den Teilhabeplan und beauftragt die Verwaltung mit der Umsetzung.',
    ),
  ],
  header: 'Entwurf',
  footer: '{page}',
  looks: paper({ lists: 'typed', html: 'word', text: { width: 100, indent: 0 }, page: { size: 10 } }),
}
