import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { voices, withAround } from './around.habits.ts'
import { goalsFacingMeasures } from './goal-cards.habits.ts'
import { specialistOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter, sortedAnnex } from './part.habits.ts'
import { yearOnlyPeriods } from './time-and-money.words.ts'
import { klima, quartier } from './wir.words.ts'

export const gegenueber: HouseStyle = {
  name: 'gegenueber',
  about:
    'Two columns face each other: the Anspruch on the left, bulleted Schritte on the right with who and when behind',
  brief: {
    city: 'Birkenried',
    title: 'Vielfalt leben in Birkenried\nAnsprüche und Schritte 2022 bis 2027',
    districts: ['Birkenau', 'Riedhof', 'Vorderried', 'Ziegelei'],
    topics: [quartier, 'familie', klima, 'kultur', 'gesundheit'],
    goals: 22,
    measures: 52,
    shared: 2,
    offices: specialistOffices,
    statuses: { started: ['begonnen'] },
    periods: yearOnlyPeriods,
    costs: [''],
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '.',
  field: withAround(
    fieldNamed((_, title) => `Lebensfeld ${title}`),
    {
      after: voices(
        ['Ich habe hier zum ersten Mal einen Schlüssel zu einem Vereinsraum bekommen.', 'Vorsitzende, Kulturverein'],
        ['Das Amt war freundlich. Nur verstanden habe ich nichts.', 'Vater von zwei Kindern'],
        ['Gute Ideen scheitern bei uns selten am Geld, meist an der Zeit.', 'Mitarbeiterin des Fachdienstes'],
      ),
    },
  ),
  ...goalsFacingMeasures({
    labels: [
      ['lead', ''],
      ['period', ''],
    ],
    number: unnumbered,
    title: (_, title) => title,
    heads: ['Unser Anspruch', 'Unsere Schritte'],
    mark: () => '',
    bullet: '•',
    between: ', ',
    open: heading(2, 'Anspruch und Schritte', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Herausgegeben vom Fachdienst Migration'),
    contents('Inhalt', 1),
    chapter(
      'Zur Einführung',
      'Fünf Lebensfelder haben sich in den Gesprächen herausgeschält. Für jedes sagt eine Tafel links, welchen Anspruch wir haben, und rechts, mit welchen Schritten wir ihm näherkommen. In Klammern stehen die zuständige Stelle und das Jahr.',
    ),
    ages('Birkenried in Zahlen', 'Quelle: Einwohnerwesen, 31.12.2021'),
  ],
  back: [sortedAnnex('Anhang: Alle Schritte nach Jahren', 'period')],
  header: 'Vielfalt leben in Birkenried',
  footer: '{page}',
  looks: paper({ text: { width: 110, table: 'grid' }, page: { size: 10 } }),
}
