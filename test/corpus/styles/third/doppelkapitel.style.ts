import { heading, paragraph } from '../../document.ts'
import { fieldNamed, roman } from '../../habits/field.habits.ts'
import { goalsAsParagraphs } from '../../habits/goal.habits.ts'
import { measuresAsBlocks } from '../../habits/measure-blocks.habits.ts'
import { perField } from '../../habits/numbering.habits.ts'
import { contents, imprint, titlePage } from '../../habits/part.habits.ts'
import type { HouseStyle } from '../../house-style.ts'
import { studium } from './infinitive.words.ts'
import { recht, uebergang } from './nominal.words.ts'
import { pairedOffices, sentenceStatuses } from './office.words.ts'
import { paper } from './paper.habits.ts'
import { chapter } from './part.habits.ts'
import { laterRemarks, sourcedCosts, spelledPeriods } from './time-and-money.words.ts'

const chapters: Record<number, [title: string, text: string]> = {
  0: ['Bildung, Ausbildung, Wissenschaft', 'Das erste Kapitel folgt dem Lebenslauf von der Kita bis zur Hochschule.'],
  3: ['Wohnen und Gesundheit', 'Im zweiten Kapitel geht es um das, was alle zum Leben brauchen.'],
  5: ['Stadt und Gesellschaft', 'Das dritte Kapitel behandelt Rechte, Behörden und Mitsprache.'],
}

export const doppelkapitel: HouseStyle = {
  name: 'doppelkapitel',
  about: 'Several fields in a chapter; goals as Perspektive 1, 2 …; how far a measure is stands in a whole sentence',
  brief: {
    city: 'Hellmoor',
    title: 'Perspektiven für Hellmoor\nIntegrationskonzept 2022 – 2030',
    districts: ['Moorweide', 'Hellberg', 'Altes Torfwerk', 'Ringstraße', 'Lüttenfeld'],
    topics: ['bildung', uebergang, studium, 'wohnen', 'gesundheit', recht, 'teilhabe'],
    goals: 30,
    measures: 70,
    shared: 0,
    offices: pairedOffices,
    statuses: sentenceStatuses,
    periods: spelledPeriods,
    costs: sourcedCosts,
    sentences: [2, 4],
    remarks: laterRemarks,
  },
  gender: 'none',
  goalEnd: '.',
  field: fieldNamed((number, title) => `${number}. Handlungsfeld: ${title}`, {
    level: 2,
    above: (_, field) => {
      const [title, text] = chapters[field] ?? []
      const number = Object.keys(chapters).filter((first) => Number(first) <= field).length
      return title ? [heading(1, `Kapitel ${roman(number)}: ${title}`), paragraph(text!)] : []
    },
  }),
  goals: goalsAsParagraphs(({ at }) => `Perspektive ${at}:`),
  measures: measuresAsBlocks({
    labels: [
      ['lead', 'Hauptverantwortung'],
      ['contributors', 'Netzwerk'],
      ['period', 'Umsetzung im Zeitraum'],
      ['costs', 'Mittel und Quellen'],
      ['status', 'Zum Stand'],
    ],
    number: perField,
    title: (number, title) => `Vorhaben ${number}: ${title}`,
    level: 3,
    habit: 'bold-colon',
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.05,
  front: [
    titlePage('Beschluss des Stadtrats vom 15. März 2022'),
    contents('Inhalt', 2),
    chapter(
      'Vorwort',
      'Unser Konzept von 2012 wollte „Sprachbarrieren abbauen“, „Parallelgesellschaften vermeiden“ und „das Miteinander fördern“. Heute würden wir manches anders sagen. Geblieben ist der Wille, niemanden zurückzulassen.',
    ),
  ],
  back: [imprint('Hellmoor')],
  header: 'Perspektiven für Hellmoor',
  footer: 'Seite {page}',
  looks: paper({ html: 'cms', text: { width: 82, hyphenated: true }, page: { justified: true } }),
}
