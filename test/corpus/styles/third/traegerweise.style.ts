import { bold, heading, item, paragraph } from '../../document.ts'
import { fieldNamed, roman } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { unnumbered } from '../../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../../habits/part.habits.ts'
import type { GoalHabit, HouseStyle } from '../../house-style.ts'
import { measuresGrouped } from './grouped.habits.ts'
import { saison, verein } from './land.words.ts'
import { specialistOffices } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter, listing } from './part.habits.ts'
import { halfYearPeriods, laterRemarks, neutralCosts } from './time-and-money.words.ts'

const listed = goalsListed('–')
const goals: GoalHabit = {
  ...listed,
  open: (setting, field) => [
    paragraph(bold(`Entwicklungsziele für den Bereich „${setting.say(setting.plan.fields[field]!.title)}“`)),
  ],
}

export const traegerweise: HouseStyle = {
  name: 'traegerweise',
  about:
    'A county: what is to be done stands below the office that does it, as bullets with time and money in brackets',
  brief: {
    city: 'Nordaue',
    title: 'Migrationskonzept des Landkreises Nordaue',
    districts: ['Auental', 'Brockhagen', 'Wietzendorf-Süd', 'Marschhorst', 'Ovelgrund'],
    topics: [saison, verein, 'sprache', 'gesundheit', 'arbeit', 'engagement'],
    goals: 26,
    measures: 66,
    shared: 0,
    offices: specialistOffices,
    statuses: { started: ['begonnen'] },
    periods: halfYearPeriods,
    costs: neutralCosts,
    sentences: [1, 2],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `Handlungsbereich ${roman(number)} – ${title}`),
  goals,
  measures: measuresGrouped(
    {
      labels: [
        ['lead', 'zuständig'],
        ['period', 'Zeitraum'],
        ['costs', 'Kosten'],
      ],
      number: unnumbered,
      title: (_, title) => title,
      by: 'lead',
      head: (said) => heading(3, said, false),
      open: heading(2, 'Vorhaben nach zuständiger Stelle', false),
    },
    ({ title, texts, of }) => [
      item('–', [
        bold(title),
        {
          text: `. ${texts.join(' ')} (${[of('period') && `Zeitraum: ${of('period')}`, of('costs') && `Kosten: ${of('costs')}`].filter(Boolean).join('; ')})`,
        },
      ]),
    ],
  ),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Vom Kreistag zur Kenntnis genommen am 28. September 2022'),
    contents('Inhaltsverzeichnis', 2),
    chapter(
      'Anlass und Auftrag',
      'Der Kreistag hat die Verwaltung beauftragt, ein Konzept für alle Zugewanderten zu erarbeiten, gleich aus welchem Land und mit welchem Aufenthalt.',
      'Die Vorhaben sind in jedem Handlungsbereich nach der Stelle geordnet, die sie verantwortet.',
    ),
    listing('Beteiligte', 'Mitgearbeitet haben:', [
      'die Samtgemeinden',
      'Gewerkschaft und Landwirtschaftskammer',
      'die Kirchenkreise',
      'Bewohnerinnen und Bewohner von vier Unterkünften',
    ]),
  ],
  back: [imprint('Nordaue')],
  header: 'Landkreis Nordaue – Migrationskonzept',
  footer: '{page}',
  looks: paper({ html: 'cms', bullet: '–', text: { width: 84, hyphenated: true }, page: { justified: true } }),
}
