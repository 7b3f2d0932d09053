import { bold, heading, paragraph } from '../document.ts'
import { fieldNamed, notedIntroduction } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import { measuresWithFactLine } from '../habits/run-in.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { offersOf, withSections } from './second/chapter.habits.ts'
import { cityOffices, freeStatuses, laterPeriods, remarks } from './second/later.words.ts'
import { rassismus } from './second/metropole.words.ts'
import { jugend } from './second/modern.words.ts'
import { process, prose } from './second/opening.habits.ts'
import { dialog, kita } from './second/town.words.ts'

/** Every third measure had another number in the edition before. */
function formerly(number: string): string {
  const [field = 0, at = 0] = number.split('.').map(Number)
  return at % 3 === 0 ? ` (alt: M ${field}.${at + 4})` : ''
}

export const fortschreibung: HouseStyle = {
  name: 'fortschreibung',
  about:
    'A second edition: what has been done as bullets, old numbers beside new ones, facts in one line parted by strokes',
  brief: {
    city: 'Tiefenbruck',
    title: 'Integrationskonzept Tiefenbruck\nFortschreibung 2023 bis 2028',
    districts: ['Tiefenbruck-Mitte', 'Brucker Höhe', 'Weiherfeld', 'Alte Weberei'],
    topics: [kita, 'arbeit', jugend, dialog, rassismus],
    goals: 21,
    measures: 42,
    shared: 0,
    offices: cityOffices,
    statuses: freeStatuses,
    periods: laterPeriods,
    costs: [''],
    sentences: [2, 4],
    remarks,
  },
  gender: ':',
  goalEnd: '.',
  field: withSections(
    fieldNamed((number, title) => `Handlungsfeld ${number}: ${title}`, { introduction: notedIntroduction }),
    {
      level: 2,
      existing: {
        title: 'Was seit 2017 erreicht wurde',
        open: 'Aus dem Konzept von 2017 wurden umgesetzt:',
        list: offersOf(
          ['Elternbegleiterinnen in vier Kitas', 'zwei neue Vorkurse'],
          ['Beratung zur Anerkennung im Jobcenter', 'Ausbildungsmesse mit den Kammern'],
          ['Bau des Jugendtreffs Weiherfeld', 'Ferienpass in fünf Sprachen'],
          ['Tag der Religionen', 'islamisches Gräberfeld'],
          ['Beitritt zur Städtekoalition', 'Schulung aller Führungskräfte der Verwaltung'],
        ),
      },
    },
  ),
  goals: goalsListed(({ field, at }) => `Z ${field}.${at}`, heading(2, 'Ziele', false)),
  measures: measuresWithFactLine({
    labels: [
      ['lead', 'Träger'],
      ['contributors', 'Partner'],
      ['period', 'Laufzeit'],
      ['status', 'Stand'],
    ],
    number: fieldDot,
    title: (number, title) => `M ${number}${formerly(number)}: ${title}`,
    level: 3,
    between: ' | ',
    slanted: false,
    above: false,
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Entwurf zur Beratung im Sozialausschuss'),
    contents('Inhalt', 2),
    prose(
      'Warum eine Fortschreibung?',
      'Das Konzept von 2017 ist weitgehend abgearbeitet. Manche Maßnahmen werden fortgeführt; bei ihnen steht die alte Nummer in Klammern.',
    ),
    process('Zeitplan der Beratungen', [
      ['Januar 2023', 'Entwurf im Integrationsbeirat'],
      ['März 2023', 'Sozialausschuss, Jugendhilfeausschuss'],
      ['Mai 2023', 'Beschluss im Stadtrat'],
    ]),
  ],
  back: [() => [heading(1, 'Abkürzungen'), paragraph(bold('Z'), ' Ziel, ', bold('M'), ' Maßnahme')]],
  header: 'Fortschreibung 2023 bis 2028 – Entwurf',
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'typed',
    bullet: '•',
    text: { width: 84, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'soup',
    page: { columns: 1, size: 10.5, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
