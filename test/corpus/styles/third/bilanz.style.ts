import { bold, heading, italic, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { measuresGrouped } from './grouped.habits.ts'
import { medien, studium } from './infinitive.words.ts'
import { headedStatuses, pairedOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { balance, chapter, signed } from './part.habits.ts'
import { amountCosts, laterRemarks } from './time-and-money.words.ts'

export const bilanz: HouseStyle = {
  name: 'bilanz',
  about:
    'A report: in each Bereich the measures stand below headings that say how far they are, with their costs spent',
  brief: {
    city: 'Wallstedt',
    title: 'Bilanz 2022\nzum Aktionsplan Integration der Universitätsstadt Wallstedt',
    districts: ['Wallgraben', 'Campus Ost', 'Nordwall', 'Petersviertel'],
    topics: [studium, medien, 'arbeit', 'wohnen', 'sport'],
    goals: 20,
    measures: 58,
    shared: 0,
    offices: pairedOffices,
    statuses: headedStatuses,
    periods: [''],
    costs: amountCosts,
    sentences: [2, 4],
    remarks: laterRemarks,
  },
  gender: '_',
  goalEnd: '.',
  field: fieldNamed((number, title) => `Bereich ${number}: ${title}`),
  goals: goalsAsParagraphs(
    ({ at }) => `${at}. Zielsetzung:`,
    paragraph(italic('Der Aktionsplan hat dafür festgelegt:')),
  ),
  measures: measuresGrouped(
    {
      labels: [
        ['lead', 'Verantwortlich'],
        ['contributors', 'Mitwirkende'],
        ['costs', 'Kosten bisher'],
        ['status', 'Stand'],
      ],
      number: throughout,
      title: (number, title) => `Maßnahme ${number}: ${title}`,
      by: 'status',
      head: (said) => heading(2, said, false),
      order: ['Abgeschlossen', 'In Arbeit', 'In Vorbereitung', 'Nicht weiterverfolgt'],
    },
    ({ title, texts, of }) => [
      paragraph(bold(title)),
      ...texts.map((text) => paragraph(text)),
      paragraph(
        italic('Verantwortlich: '),
        of('lead'),
        italic('; Mitwirkende: '),
        of('contributors'),
        italic('; Kosten bisher: '),
        of('costs'),
      ),
    ],
  ),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Vorgelegt dem Rat im Januar 2023'),
    contents('Übersicht', 2),
    signed(
      'Auf ein Wort',
      ['Prof. Dr. Lena Aschoff, Erste Stadträtin'],
      'Zwei Jahre Aktionsplan liegen hinter uns, zwei davon unter den Bedingungen der Pandemie. Umso bemerkenswerter ist, was gelungen ist.',
    ),
    chapter(
      'Methodik',
      'Alle verantwortlichen Stellen wurden schriftlich befragt. Die Maßnahmen sind in jedem Bereich danach geordnet, wie weit sie sind.',
    ),
    balance('Vorläufer: das Handlungsprogramm 2015', 'Schon 2015 gab es ein Programm. Daraus ist geworden:', [
      ['Internationales Begegnungszentrum', 'eröffnet 2018'],
      ['Zimmer gesucht: Aktion der Pfarreien', 'beendet'],
      ['Bürgerfunk in drei Sprachen', 'läuft weiter'],
    ]),
  ],
  back: [
    chapter('Schlussfolgerungen', 'Der Rat wird gebeten, die Bilanz zur Kenntnis zu nehmen. Eine neue folgt 2025.'),
  ],
  header: 'Bilanz 2022',
  footer: 'Universitätsstadt Wallstedt | {page}',
  looks: paper({ lists: 'typed', text: { width: 86, heading: 'underlined' }, page: { justified: true } }),
}
