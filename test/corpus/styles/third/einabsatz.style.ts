import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { voices, withAround } from './around.habits.ts'
import { measuresInSentences } from './line.habits.ts'
import { bareNumbers } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, signed } from './part.habits.ts'
import { durationPeriods, laterRemarks, neutralCosts } from './time-and-money.words.ts'
import { klima, quartier } from './wir.words.ts'

export const einabsatz: HouseStyle = {
  name: 'einabsatz',
  about:
    'A paragraph a measure: bold number and title, what it is, and "Federführend ist Amt 50. Laufzeit: …" at the end',
  brief: {
    city: 'Moosweiler',
    title: 'Integrationsleitplan Moosweiler',
    districts: ['Oberes Moos', 'Weilerstraße', 'Kiesgrube', 'Am Pfarrhof'],
    topics: ['bildung', quartier, 'alter', klima, 'engagement'],
    goals: 22,
    measures: 45,
    shared: 2,
    offices: bareNumbers,
    statuses: { started: ['begonnen'] },
    periods: durationPeriods,
    costs: neutralCosts,
    sentences: [2, 4],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: withAround(
    fieldNamed((number, title) => `Leitthema ${number}: ${title}`),
    {
      after: voices(
        ['In Moosweiler grüßt man sich. Damit fängt es an.', 'Leiterin der Bücherei'],
        ['Ohne Auto ist man hier nichts, mit Führerschein fast alles.', 'Teilnehmer der Bürgerwerkstatt'],
      ),
    },
  ),
  goals: goalsAsParagraphs(({ overall }) => `Wirkungsziel ${overall}.`),
  measures: measuresInSentences({
    labels: [
      ['lead', ''],
      ['period', 'Laufzeit'],
      ['costs', 'Kosten'],
    ],
    sentences: {
      lead: (value) => `Federführend ist ${value}.`,
      period: (value) => `Laufzeit: ${value}.`,
      costs: (value) => `Kosten: ${value}.`,
    },
    number: throughout,
    title: (number, title) => `Maßnahme ${number}. ${title}.`,
    open: heading(2, 'Maßnahmen zum Leitthema', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Große Kreisstadt Moosweiler'),
    signed(
      'Vorwort',
      ['Gabriele Thoma, Oberbürgermeisterin'],
      'Der Integrationsplan von 2009 verfolgte drei Ziele: die Sprache lehren, die Arbeit sichern, die Begegnung fördern. Der neue Leitplan geht weiter. Er fragt, was sich auf allen Seiten ändern muss.',
    ),
    chapter(
      'Ämterschlüssel',
      'Amt 10 Hauptamt, Amt 32 Ordnungsamt, Amt 40 Schulamt, Amt 41 Kulturamt, Amt 50 Sozialamt, Amt 51 Jugendamt, Amt 53 Gesundheitsamt, Amt 61 Planungsamt, Amt 80 Wirtschaftsförderung',
    ),
  ],
  back: [imprint('Moosweiler')],
  header: null,
  footer: '– {page} –',
  looks: paper({ html: 'soup', text: { width: 78, hyphenated: true, indent: 0 }, page: { size: 11, justified: true } }),
}
