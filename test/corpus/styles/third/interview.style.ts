import { bold, heading, paragraph } from '../../document.ts'
import { withGoodPractice } from '../../habits/aside.habits.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { interview as interviewBox, withAround } from './around.habits.ts'
import { workforce } from './loan.words.ts'
import { callableOffices, headedStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { signed } from './part.habits.ts'
import { measuresWithFactsBeside } from './sheet.habits.ts'
import { durationPeriods, laterRemarks, sourcedCosts } from './time-and-money.words.ts'
import { erinnern } from './wir.words.ts'

export const interview: HouseStyle = {
  name: 'interview',
  about:
    'A magazine: each field opens with an interview and closes with a portrait; facts stand beside the text in a cell',
  brief: {
    city: 'Torgraben',
    title: 'Torgraben kommt zusammen\nMagazin zum Integrationsplan',
    districts: ['Torviertel', 'Grabenstraße', 'Neues Feld', 'Schanze'],
    topics: ['arbeit', workforce, erinnern, 'sport', 'familie'],
    goals: 20,
    measures: 40,
    shared: 0,
    offices: callableOffices,
    statuses: headedStatuses,
    periods: durationPeriods,
    costs: sourcedCosts,
    sentences: [2, 3],
    remarks: laterRemarks,
  },
  gender: '*',
  goalEnd: '.',
  field: withAround(
    fieldNamed((_, title) => title),
    {
      after: interviewBox(
        {
          title: 'Drei Fragen an Samira Haddad, Elektronikerin',
          turns: [
            ['Wie kamen Sie zu Ihrem Beruf?', 'Durch ein Praktikum, das eigentlich nur zwei Tage dauern sollte.'],
            ['Was war schwer?', 'Die Berufsschule. Ich habe jeden Abend Wörter geübt.'],
            ['Was wünschen Sie sich?', 'Dass niemand mehr fragt, ob ich mich verlaufen habe.'],
          ],
        },
        {
          title: 'Nachgefragt bei Personalchef Uwe Brandes',
          turns: [
            ['Ist das Rathaus vielfältig?', 'Im Foyer ja. In den oberen Stockwerken noch nicht.'],
            ['Was ändert sich?', 'Wir schreiben Stellen anders aus und schulen die Kommissionen.'],
          ],
        },
        {
          title: 'Im Gespräch mit Hasan Kılıç, Rentner',
          turns: [
            ['Wann sind Sie angekommen?', 'An einem Dienstag im November. Es regnete.'],
            ['Haben Sie noch den Koffer?', 'Er steht jetzt im Stadtmuseum.'],
          ],
        },
      ),
    },
  ),
  goals: goalsListed('✓', paragraph(bold('Das ist uns wichtig'))),
  measures: withGoodPractice(
    measuresWithFactsBeside({
      labels: [
        ['lead', 'Kontakt und Leitung'],
        ['period', 'Laufzeit'],
        ['costs', 'Geld'],
        ['status', 'Stand'],
      ],
      number: unnumbered,
      title: (_, title) => title,
      heads: ['Projekt', 'Auf einen Blick'],
      open: heading(2, 'Unsere Projekte', false),
    }),
    'Porträt',
    [
      'Um sechs Uhr früh schließt Ali Reza seine Backstube auf. Drei Lehrlinge hat er ausgebildet, zwei sind geblieben.',
      'Seit zwei Jahren leitet Frau Owusu das Bürgeramt. Sie hat als Aushilfe begonnen.',
      'Vierzig Alben stehen in Margret Dietzes Regal. In jedem steckt die Geschichte einer Familie.',
      'Beim SV Schanze trainieren Mädchen aus vierzehn Ländern. Die Trainerin war selbst eines von ihnen.',
    ],
  ),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Ausgabe 1, Herbst 2022'),
    contents('Inhalt', 1),
    signed(
      'Editorial',
      ['Ihre Redaktion'],
      'Ein Plan muss nicht grau sein. Dieses Heft erzählt von Menschen und nennt trotzdem alles, was der Rat beschlossen hat: Ziele und Projekte.',
    ),
  ],
  back: [imprint('Torgraben')],
  header: null,
  footer: 'Torgraben kommt zusammen   {page}',
  looks: paper({ html: 'cms', bullet: '✓', text: { width: 90, table: 'grid' }, page: { size: 10 } }),
}
