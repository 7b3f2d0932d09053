import { heading } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { abbreviations, contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { members, population } from '../second/opening.habits.ts'
import { under, withAround } from '../third/around.habits.ts'
import { paper } from '../third/paper.habits.ts'
import { chapter } from '../third/part.habits.ts'
import { withOpening } from './dense.habits.ts'
import { mitbestimmung } from './everybody.words.ts'
import { method } from './method.habits.ts'
import { fundCosts, presentRemarks } from './money.words.ts'
import { sprachbildung } from './municipal.words.ts'
import { footnoted } from './notes.habits.ts'
import { erwerb, wohnraum } from './nouns.words.ts'
import { afterwards } from './overview.habits.ts'
import { halfPeriods } from './periods.words.ts'
import { toldStatuses } from './progress.words.ts'
import { sharedOffices } from './referats.words.ts'
import { freizeit } from './stances.words.ts'
import { ankunft } from './states.words.ts'
import { gleichstellung } from './steering.words.ts'

export const gliederung: HouseStyle = {
  name: 'gliederung',
  about: 'No word for a field or a measure, only decimal numbers four deep; labels alone on their lines',
  brief: {
    city: 'Ostra am Berg',
    title: 'Konzept zur Integration und zum Zusammenleben\nin der Stadt Ostra am Berg',
    districts: ['Bergstadt', 'Talhausen', 'Glashagen', 'Neu-Ostra'],
    topics: [ankunft, sprachbildung, erwerb, gleichstellung, freizeit, mitbestimmung, wohnraum],
    goals: 27,
    measures: 60,
    shared: 0,
    offices: sharedOffices,
    statuses: toldStatuses,
    periods: halfPeriods,
    costs: fundCosts,
    sentences: [1, 3],
    remarks: presentRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: withAround(
    fieldNamed((number, title) => `5.${number} ${title}`, {
      level: 2,
      introduction: footnoted(
        'Angaben des Einwohnermeldeamtes, Stichtag 30.06.2023.',
        'Siehe Bericht der Koordinierungsstelle 2022.',
      ),
      above: (_, field) => (field === 0 ? [heading(1, '5 Themen der Integrationsarbeit')] : []),
    }),
    { before: under((field) => `5.${field}.1 Situation`, 3) },
  ),
  goals: { ...goalsListed('•'), open: (_, field) => [heading(3, `5.${field + 1}.2 Ziele`, false)] },
  measures: withOpening(
    measuresAsBlocks({
      labels: [
        ['lead', 'Verantwortlich'],
        ['contributors', 'Kooperation'],
        ['period', 'Zeitplan'],
        ['status', 'Sachstand'],
      ],
      number: (setting, measure) => `5.${setting.measure(measure).field + 1}.3.${perField(setting, measure)}`,
      title: (number, title) => `${number} ${title}`,
      level: 4,
      habit: 'alone',
    }),
    (field) => heading(3, `5.${field}.3 Maßnahmen`, false),
  ),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.03,
  front: [
    titlePage('Beschluss des Stadtrates Nr. 112/2023'),
    contents('Inhaltsverzeichnis', 3),
    method('1 Einleitung'),
    population('2 Daten zur Zuwanderung'),
    chapter('3 Rechtliche Grundlagen', 'Maßgeblich sind das Aufenthaltsgesetz und das Asylgesetz.'),
    chapter('4 Bisherige Arbeit', 'Das erste Konzept stammt aus dem Jahr 2017. Es enthielt 48 Maßnahmen.'),
  ],
  back: [
    afterwards('6 Fortschreibung'),
    members(
      '7 Beteiligte',
      'Netzwerk Integration',
      'Ausländerbeirat',
      'Kreisverband der AWO',
      'Jobcenter',
      'Volkshochschule',
    ),
    abbreviations,
  ],
  header: null,
  footer: '{page}',
  looks: paper({ html: 'word', text: { width: 80 }, page: { size: 11, justified: true } }),
}
