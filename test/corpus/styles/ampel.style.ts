import { bold, heading, item, paragraph } from '../document.ts'
import { withAsides } from '../habits/aside.habits.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { numberOf } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { perField } from '../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../habits/part.habits.ts'
import type { GoalHabit, HouseStyle } from '../house-style.ts'
import { begleitung } from './second/county.words.ts'
import { cityOffices, laterPeriods, lightStatuses, remarks } from './second/later.words.ts'
import { frauen } from './second/metropole.words.ts'
import { digital } from './second/modern.words.ts'
import { greeting } from './second/opening.habits.ts'

/** Leitziele in bold, their Teilziele as a list inside the list. */
const goals: GoalHabit = {
  open: () => [heading(2, 'Leitziele und Teilziele', false)],
  goal: (setting, goal, field) => {
    const { upper, lower } = numberOf(setting, goal, field)
    const text = setting.goalText(goal, field)
    return lower === 0 ? [paragraph(bold(`Leitziel ${upper}: ${text}`))] : [item('•', text)]
  },
}

export const ampel: HouseStyle = {
  name: 'ampel',
  about:
    'Two columns: Leitziel in bold above bulleted Teilziele, measures in boxes that begin again in each field, traffic lights',
  brief: {
    city: 'Steinfurth-Au',
    title: 'Gemeinsam in Steinfurth-Au\nIntegrationsbericht und Maßnahmenplan',
    districts: ['Oberau', 'Niederau', 'Steinfurth', 'Papiermühle'],
    topics: [begleitung, 'bildung', digital, frauen, 'sport'],
    goals: 30,
    measures: 40,
    shared: 0,
    offices: cityOffices,
    statuses: lightStatuses,
    periods: laterPeriods,
    costs: [''],
    ranks: true,
    sentences: [1, 2],
    remarks,
  },
  gender: '*',
  goalEnd: '',
  field: withAsides(
    fieldNamed((number, title) => ['Handlungsfeld', `${number} ${title}`]),
    {
      captions: [
        'Foto: Sommerfest im Stadtpark',
        'Foto: Werkstatt im Jugendhaus',
        'Foto: Amt für Migration und Vielfalt',
      ],
      quotes: [
        ['Ich bin hier angekommen, weil jemand gefragt hat, wie es mir geht.', 'Teilnehmerin im Elterncafé'],
        ['Wir brauchen keine neuen Projekte, wir brauchen Zeit.', 'Lehrerin, Niederau'],
      ],
    },
  ),
  goals,
  measures: measuresAsBlocks({
    labels: [
      ['status', 'Status'],
      ['lead', 'Zuständig'],
      ['contributors', 'Mit dabei'],
      ['targetGroups', 'Für wen'],
      ['period', 'Zeitplan'],
    ],
    number: perField,
    title: (number, title) => `${number} | ${title}`,
    level: 'bold',
    habit: 'bold-colon',
    box: true,
    open: heading(2, 'Maßnahmen', false),
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Ausgabe 2023'),
    contents('Auf einen Blick', 1),
    greeting(
      'Willkommen',
      'Mehmet Arslan, Integrationsbeauftragter',
      'Dieser Bericht zeigt in fünf Handlungsfeldern, was wir uns vorgenommen haben und wo wir stehen.',
    ),
    () => [
      heading(1, 'So lesen Sie die Ampel'),
      item('•', 'grün: Die Maßnahme ist umgesetzt.'),
      item('•', 'gelb: Die Maßnahme läuft.'),
      item('•', 'rot: Die Maßnahme hat noch nicht begonnen.'),
    ],
  ],
  back: [imprint('Steinfurth-Au')],
  header: null,
  footer: '{page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 66, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'capitals' },
    html: 'cms',
    page: { columns: 2, size: 9.5, hyphenated: true, justified: false, measurePerPage: false, flipped: false },
  },
}
