import { heading, paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { throughout } from '../../habits/numbering.habits.ts'
import { abbreviations, contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { under, withAround, yardsticks } from './around.habits.ts'
import { recht, uebergang, wirtschaft } from './nominal.words.ts'
import { specialistOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { ages, chapter, listing } from './part.habits.ts'
import { inklusion } from './sentence.words.ts'
import { horizonPeriods, laterRemarks, neutralCosts } from './time-and-money.words.ts'

export const gutachten: HouseStyle = {
  name: 'gutachten',
  about:
    'An institute writes: Befund and figures, a Zielbild, then Empfehlung 1 to 56 with Begründung and Zeithorizont',
  brief: {
    city: 'Brunnfelden',
    title: 'Gutachten zur Integrationspolitik der Stadt Brunnfelden\nBefunde, Zielbilder, Empfehlungen',
    districts: ['Brunnenstraße', 'Felden-West', 'Alte Ziegelei', 'Kanalufer'],
    topics: ['bildung', uebergang, wirtschaft, inklusion, recht, 'alter'],
    goals: 27,
    measures: 56,
    shared: 0,
    offices: specialistOffices,
    statuses: { planned: ['empfohlen'] },
    periods: horizonPeriods,
    costs: neutralCosts,
    sentences: [2, 4],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '',
  field: withAround(
    fieldNamed((number, title) => `${number + 3} Untersuchungsfeld ${title}`),
    {
      before: under((field) => `${field + 3}.1 Befund`, 2),
      after: yardsticks('Ausgewählte Kennzahlen', 'Quelle: eigene Erhebung, Angaben der Stadt'),
    },
  ),
  goals: {
    ...goalsListed('▸'),
    open: (_, field) => [
      heading(2, `${field + 4}.2 Zielbild 2030`, false),
      paragraph('Aus Sicht der Gutachtenden sollte für das Jahr 2030 gelten:'),
    ],
  },
  measures: measuresAsBlocks({
    labels: [
      ['description', 'Begründung'],
      ['lead', 'Umsetzung durch'],
      ['contributors', 'Einzubeziehen'],
      ['period', 'Zeithorizont'],
      ['costs', 'Ressourcen'],
    ],
    number: throughout,
    title: (number, title) => `Empfehlung ${number}: ${title}`,
    level: 3,
    habit: 'colon',
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('im Auftrag des Rates erstellt vom Institut für Stadtforschung', 'Abschlussbericht, November 2022'),
    contents('Inhalt', 1),
    listing('1 Zusammenfassung', 'Die wichtigsten Ergebnisse in Kürze:', [
      'Die Stadt hat gute Einzelangebote, aber keine Steuerung.',
      'Die größten Lücken bestehen am Übergang von der Schule in den Beruf.',
      'Das Gutachten gibt 56 Empfehlungen in sechs Untersuchungsfeldern.',
    ]),
    chapter(
      '2 Vorgehen',
      'Ausgewertet wurden amtliche Daten, 34 Leitfadengespräche und drei Gruppendiskussionen. Empfehlungen beruhen auf dem Abgleich von Befund und Zielbild.',
    ),
    ages('3 Demografische Entwicklung', 'Datenbasis: Melderegister; eigene Berechnungen'),
  ],
  back: [chapter('10 Schlussbemerkung', 'Über die Umsetzung der Empfehlungen entscheidet der Rat.'), abbreviations],
  header: 'Gutachten Brunnfelden',
  footer: '{page}',
  looks: paper({ html: 'word', bullet: '▸', text: { width: 88, hyphenated: true }, page: { justified: true } }),
}
