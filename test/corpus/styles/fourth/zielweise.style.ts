import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, readingGuide, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { measuresWithSubItems } from '../second/telling.habits.ts'
import { under, withAround } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { listing } from '../third/part.habits.ts'
import { mayorsWord } from './council.habits.ts'
import { pflege } from './everybody.words.ts'
import { goalsExplained } from './field-cards.habits.ts'
import { presentRemarks, roundCosts } from './money.words.ts'
import { oeffnung } from './municipal.words.ts'
import { flagships } from './overview.habits.ts'
import { datedPeriods } from './periods.words.ts'
import { reportStatuses } from './progress.words.ts'
import { bureauOffices } from './referats.words.ts'
import { ankunft, freiwillig } from './states.words.ts'
import { steuerung } from './steering.words.ts'
import { schulzeit } from './tasks.words.ts'

export const zielweise: HouseStyle = {
  name: 'zielweise',
  about:
    'Every goal a heading with a reason below it, its measures as bullets with dashes below for who, when, how far',
  brief: {
    city: 'Neukranach',
    title: 'Integrationskonzept Neukranach\nMiteinander leben, voneinander lernen',
    districts: ['Schlossberg', 'Kranachaue', 'Ziegelhütte', 'Oststadt'],
    topics: [steuerung, ankunft, schulzeit, pflege, freiwillig, oeffnung],
    goals: 26,
    measures: 66,
    shared: 0,
    offices: bureauOffices,
    statuses: reportStatuses,
    periods: datedPeriods,
    costs: roundCosts,
    sentences: [1, 1],
    remarks: presentRemarks,
  },
  gender: '_',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `${number + 2} Handlungsfeld „${title}“`),
    { before: under('Wo stehen wir?', 2) },
  ),
  goals: {
    ...goalsExplained({
      level: 3,
      mark: ({ field, at }) => `${field + 2}.${at}`,
      write: (number, text) => `Ziel ${number}: ${text}`,
      reasons: [
        'In den Werkstätten wurde dieses Anliegen besonders häufig genannt.',
        'Hier bestehen bereits gute Ansätze, die ausgebaut werden sollen.',
        'Der Bedarf ist durch die Befragung der Träger belegt.',
        'Das Ziel knüpft an den Beschluss des Stadtrates aus dem Jahr 2022 an.',
      ],
    }),
    open: () => [heading(2, 'Ziele und Maßnahmen', false)],
  },
  measures: measuresWithSubItems({
    labels: [
      ['lead', 'Verantwortlich'],
      ['contributors', 'Mitwirkung'],
      ['period', 'Zeitraum'],
      ['status', 'Status'],
    ],
    number: unnumbered,
    title: (_, title) => title,
    marks: ['•', '–'],
    described: false,
  }),
  order: 'under-goals',
  repeated: 'same',
  omits: 0.03,
  front: [
    titlePage('Stand: 1. März 2024'),
    contents('Inhaltsverzeichnis', 1),
    mayorsWord('Vorwort', 'Barbara Lindqvist', 'Oberbürgermeisterin'),
    listing('1 Grundsätze', 'Das Konzept beruht auf drei Grundsätzen:', [
      'Integration ist eine Aufgabe der gesamten Verwaltung.',
      'Die Einwohner*innen werden beteiligt.',
      'Vorhandene Angebote werden genutzt, bevor neue entstehen.',
    ]),
    readingGuide(1, '2 Aufbau des Konzepts'),
  ],
  back: [flagships('9 Die nächsten Schritte', 'Im ersten Jahr werden vordringlich angegangen:', 8)],
  header: 'Integrationskonzept Neukranach',
  footer: '{page}',
  looks: paper({ lists: 'real', text: { width: 80 }, page: { size: 11 } }),
}
