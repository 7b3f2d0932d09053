import { heading, paragraph } from '../document.ts'
import { fieldNamed, letter } from '../habits/field.habits.ts'
import { withGuidingAim } from '../habits/goal.habits.ts'
import { measuresBelowGoalRows } from '../habits/goal-rows.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { contents, foreword, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { reviewStatuses, staffCosts, termPeriods } from '../words/terse.words.ts'

const tables = measuresBelowGoalRows({
  columns: [
    { key: 'status', head: 'Arbeitsstand', width: 2.4 },
    { key: 'period', head: 'Zeitschiene', width: 2.2 },
    { key: 'number', head: 'Nr.', width: 1 },
    { key: 'title', head: 'Handlungsschritte', width: 6 },
    { key: 'lead', head: 'Umsetzung durch', width: 2.6 },
    { key: 'costs', head: 'Ressourcenbedarf', width: 2.6 },
  ],
  number: (setting, measure) => `${letter(setting.measure(measure).field + 1)}.${perField(setting, measure)}`,
  title: (_, title) => title,
  goal: ({ field, at }) => `Teilziel ${letter(field)}${at}:`,
  open: heading(2, 'Teilziele und Handlungsschritte', false),
})

export const leitzieltafel: HouseStyle = {
  name: 'leitzieltafel',
  about: 'Lettered guidelines; one table each whose rows across are the goals; the status stands in the first column',
  brief: {
    city: 'Ahrenmünde',
    title: 'Leitlinien Integration\nAhrenmünde 2020',
    districts: ['Werftquartier', 'Neuland', 'Deichvorstadt', 'Hohe Geest'],
    topics: ['bildung', 'arbeit', 'gesundheit', 'teilhabe', 'kultur', 'wohnen'],
    goals: 24,
    measures: 58,
    shared: 2,
    offices: 'codes',
    statuses: reviewStatuses,
    periods: termPeriods,
    costs: staffCosts,
    sentences: [1, 2],
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((number, title) => `Leitlinie ${letter(number)}: ${title}`),
  ...tables,
  goals: withGuidingAim(tables.goals, 'Leitziel', [
    'Herkunft entscheidet in Ahrenmünde nicht über den Abschluss.',
    'Wer arbeiten will, findet in Ahrenmünde Arbeit, die der Ausbildung entspricht.',
    'Gesund zu bleiben und gesund zu werden hängt nicht von der Sprache ab.',
    'Alle, die hier leben, gestalten die Stadt mit.',
    'Die Künste spiegeln die Vielfalt der Hafenstadt.',
    'Gemischte und lebenswerte Quartiere prägen das Stadtbild.',
  ]),
  order: 'under-goals',
  repeated: 'same',
  careless: 0.04,
  omits: 0.05,
  front: [
    titlePage('Vom Rat beschlossen am 6. November 2012'),
    contents('Inhalt', 1),
    foreword('Senatorin Karin Boysen'),
    () => [
      heading(1, 'Aufbau der Leitlinien'),
      paragraph(
        'Jede Leitlinie beginnt mit einer Ausgangslage. Das Leitziel beschreibt den Zustand, den die Stadt auf lange Sicht anstrebt, die Teilziele sind bis 2020 zu erreichen. Kurzfristig meint die Jahre 2013 und 2014, mittelfristig bis 2016, langfristig bis 2020.',
      ),
    ],
  ],
  back: [
    () => [
      heading(1, 'Abkürzungen der Dienststellen'),
      paragraph('FB 10.2 – Aus- und Fortbildung'),
      paragraph('FB 51.3 – Kindertagesbetreuung'),
      paragraph('RIM – Referat für Integration und Migration'),
      paragraph('JC – Jobcenter'),
    ],
  ],
  header: 'Leitlinien Integration Ahrenmünde 2020',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 100, hyphenated: false, indent: 2, spacing: 1, table: 'pipes', heading: 'underlined' },
    html: 'cms',
    page: { columns: 1, size: 9, hyphenated: true, justified: false, measurePerPage: false, flipped: true },
  },
}
