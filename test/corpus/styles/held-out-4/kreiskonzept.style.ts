import { paragraph } from '../../document.ts'
import { fieldNamed } from '../../habits/field.habits.ts'
import { goalsListed, withGuidingAim } from '../../habits/goal.habits.ts'
import { fieldDot } from '../../habits/numbering.habits.ts'
import { contents, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { method } from '../fourth/method.habits.ts'
import { presentRemarks, resourceCosts } from '../fourth/money.words.ts'
import { erwerb } from '../fourth/nouns.words.ts'
import { districtOffices } from '../fourth/offices.words.ts'
import { afterwards, fieldCount } from '../fourth/overview.habits.ts'
import { dashedPeriods } from '../fourth/periods.words.ts'
import { reportStatuses } from '../fourth/progress.words.ts'
import { ankunft, freiwillig } from '../fourth/states.words.ts'
import { gleichstellung, steuerung } from '../fourth/steering.words.ts'
import { fruehe } from '../fourth/tasks.words.ts'
import { measuresInColumns } from '../second/columns.habits.ts'
import { mobil } from '../second/county.words.ts'
import { paper } from '../third/paper.habits.ts'
import { ages } from '../third/part.habits.ts'

export const kreiskonzept: HouseStyle = {
  name: 'kreiskonzept',
  about: 'A county across the page: Leitziel and Teilziele, then a table of eight columns a field',
  brief: {
    city: 'Ahlental',
    title: 'Integrationskonzept des Landkreises Ahlental\nFortschreibung 2023',
    districts: ['Oberahlen', 'Niederahlen', 'Sankt Georgen', 'Kaltbrunn', 'Wiesbach'],
    topics: [ankunft, mobil, fruehe, erwerb, gleichstellung, freiwillig, steuerung],
    goals: 30,
    measures: 64,
    shared: 0,
    offices: districtOffices,
    statuses: reportStatuses,
    periods: dashedPeriods,
    costs: resourceCosts,
    sentences: [1, 1],
    remarks: presentRemarks,
  },
  gender: 'none',
  goalEnd: '',
  field: fieldNamed((number, title) => `Handlungsfeld ${number} – ${title}`),
  goals: withGuidingAim(
    goalsListed(({ field, at }) => `Teilziel ${field}.${at}:`),
    'Leitziel:',
    [
      'Wer in den Landkreis kommt, wird gut aufgenommen und findet sich schnell zurecht.',
      'Alle Orte des Landkreises sind gut erreichbar und bezahlbar zu bewohnen.',
      'Kinder wachsen im Landkreis mit gleichen Chancen auf.',
      'Zugewanderte bestreiten ihren Lebensunterhalt aus eigener Arbeit.',
      'Frauen und Männer nehmen gleichberechtigt am Leben im Landkreis teil.',
      'Engagement verbindet die Menschen im Landkreis.',
      'Die Integrationsarbeit im Landkreis ist gut aufeinander abgestimmt.',
    ],
  ),
  measures: measuresInColumns({
    columns: [
      { key: 'number', head: 'Nr.', width: 1 },
      { key: 'title', head: 'Maßnahme', width: 6 },
      { key: 'lead', head: 'Verantwortlich', width: 4 },
      { key: 'contributors', head: 'Kooperationspartner', width: 4 },
      { key: 'period', head: 'Zeitrahmen', width: 3 },
      { key: 'costs', head: 'Ressourcen', width: 4 },
      { key: 'indicator', head: 'Indikator', width: 4 },
      { key: 'status', head: 'Stand', width: 3 },
    ],
    number: fieldDot,
    open: paragraph('Maßnahmen'),
    shadedHead: true,
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.06,
  front: [
    titlePage('Landkreis Ahlental, Stabsstelle Integration', 'Stand: Oktober 2023'),
    contents('Inhalt', 1),
    method('Einleitung'),
    ages('Bevölkerungsentwicklung im Landkreis', 'Quelle: Statistisches Landesamt'),
  ],
  back: [
    afterwards('Steuerung und Fortschreibung'),
    fieldCount('Übersicht', ['Handlungsfeld', 'Teilziele', 'Maßnahmen']),
  ],
  header: null,
  footer: 'Integrationskonzept Landkreis Ahlental – Seite {page}',
  looks: paper({ html: 'word', text: { width: 120, table: 'grid' }, page: { size: 9, flipped: true } }),
}
