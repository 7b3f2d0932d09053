import { type Block, heading, italic, paragraph } from '../document.ts'
import { glossary, withAsides, withGoodPractice } from '../habits/aside.habits.ts'
import { fieldNamed, withMotto } from '../habits/field.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { foreword, imprint, olderPlan, titlePage } from '../habits/part.habits.ts'
import { measuresWithFactLine } from '../habits/run-in.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { plainStatuses } from '../words/sheet.words.ts'
import { budgetCosts, dayPeriods } from '../words/terse.words.ts'

const aims: Block = heading(3, 'Wohin wir wollen', false)

export const projektzeile: HouseStyle = {
  name: 'projektzeile',
  about: 'A reader of a plan: goals as slanted sentences, one line of facts under each project, voices, figures, boxes',
  brief: {
    city: 'Neu-Sassen',
    title: 'Stadt der Vielen\nIntegrationskonzept Neu-Sassen',
    districts: ['Glashütte', 'Marienvorstadt', 'Am Flugfeld', 'Sassener Berg', 'Tuchmacherviertel'],
    topics: ['kultur', 'teilhabe', 'bildung', 'sport', 'ankommen', 'arbeit'],
    goals: 23,
    measures: 50,
    shared: 2,
    offices: 'mixed',
    statuses: plainStatuses,
    periods: dayPeriods,
    costs: budgetCosts,
    sentences: [2, 4],
  },
  gender: ':',
  goalEnd: '.',
  field: withAsides(
    withMotto(
      fieldNamed((number, title) => `${number} ${title}`),
      [
        'Alle Bühnen offen',
        'Wir reden mit',
        'Kein Kind geht verloren',
        'Anpfiff für alle',
        'Der erste Tag',
        'Können zählt',
      ],
    ),
    {
      captions: ['Probe im Theater am Tuchmarkt', 'Abb.: Bürgerforum im Ratssaal, Herbst 2012'],
      figures: 'Bevölkerung in ausgewählten Stadtteilen',
    },
  ),
  goals: {
    open: () => [aims],
    goal: (setting, goal, field) => [paragraph(italic(setting.goalText(goal, field)))],
  },
  measures: withGoodPractice(
    measuresWithFactLine({
      labels: [
        ['lead', 'Projektträger'],
        ['contributors', 'Mit im Boot'],
        ['targetGroups', 'Zielpublikum'],
        ['period', 'Frist'],
        ['costs', 'Geld'],
        ['status', 'Realisierung'],
      ],
      number: perField,
      title: (number, title) => `Projekt ${number} – ${title}`,
      level: 3,
      between: ' · ',
      slanted: true,
      above: false,
    }),
    'Gute Praxis',
    [
      'Das Kulturamt verleiht seit 2010 ein Klavier. Es stand schon in einem Waschsalon, in einer Moschee und auf dem Bahnsteig. Gespielt wurde überall.',
      'In der Glashütte hat ein Mieterbeirat mit elf Muttersprachen die Hausordnung neu geschrieben: auf einer Seite, mit Bildern.',
      'An der Marienschule lesen Großväter vor. Projektträger ist niemand, die Kosten sind null, und die Laufzeit ist lebenslang.',
    ],
  ),
  order: 'after-goals',
  repeated: 'also',
  careless: 0.07,
  omits: 0.08,
  front: [titlePage(), foreword('Oberbürgermeisterin Jana Wolff', 'Auf ein Wort'), olderPlan()],
  back: [
    glossary(
      'Kleines Wörterbuch',
      ['Interkulturelle Öffnung', 'Dienste so verändern, dass alle Bürger:innen sie gleichermaßen nutzen können.'],
      ['Querschnittsaufgabe', 'Etwas, das alle Ämter angeht und deshalb leicht bei keinem liegt.'],
      ['Ziel', 'Ein Zustand, den wir erreichen wollen, und nicht der Weg dorthin.'],
    ),
    imprint('Neu-Sassen'),
  ],
  header: null,
  footer: '{page} Stadt der Vielen',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 68, hyphenated: true, indent: 0, spacing: 1, table: 'tabs', heading: 'capitals' },
    html: 'soup',
    page: { columns: 2, size: 9.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
