import { bold, heading, paragraph } from '../document.ts'
import { withAsides, withGoodPractice } from '../habits/aside.habits.ts'
import { fieldNamed, withMotto } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { measuresAsBlocks } from '../habits/measure-blocks.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { foreword, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { dayPeriods, spokenCosts, spokenStatuses } from '../words/terse.words.ts'

export const fragewoerter: HouseStyle = {
  name: 'fragewoerter',
  about:
    'A small town in its own words: "Wir wollen …", then Was? Wer? Mit wem? Bis wann?; slogans, photographs, stories',
  brief: {
    city: 'Kirchlohe',
    title: 'Zusammen in Kirchlohe\nWas wir uns bis 2018 vornehmen',
    districts: ['Unterlohe', 'Oberlohe', 'Bahnhofsiedlung'],
    topics: ['zuflucht', 'nachbarschaft', 'engagement', 'alter'],
    goals: 18,
    measures: 24,
    shared: 0,
    offices: 'neighbours',
    statuses: spokenStatuses,
    periods: dayPeriods,
    costs: spokenCosts,
    sentences: [1, 1],
  },
  gender: '*',
  goalEnd: '.',
  field: withAsides(
    withMotto(
      fieldNamed((_, title) => title),
      ['Eine Tür, die aufgeht', 'Grüß Gott, Merhaba, Guten Tag', 'Viele Hände', 'Hier sind wir alt geworden'],
    ),
    {
      captions: [
        'Foto: Die Fahrradwerkstatt am ersten Abend (Bild: privat)',
        'Lange Tafel in der Mühlgasse, Juni 2012',
        'Foto: Übung der Jugendfeuerwehr',
        'Tee im Heimatmuseum. Foto: Landfrauen',
      ],
    },
  ),
  goals: goalsListed('–'),
  measures: withGoodPractice(
    measuresAsBlocks({
      labels: [
        ['description', 'Was?'],
        ['lead', 'Wer?'],
        ['contributors', 'Mit wem?'],
        ['targetGroups', 'Für wen?'],
        ['period', 'Bis wann?'],
        ['costs', 'Was kostet es?'],
        ['status', 'Wie weit sind wir?'],
        ['indicator', 'Woran merken wir, dass es wirkt?'],
      ],
      number: unnumbered,
      title: (_, title) => title,
      level: 3,
      habit: 'tab',
      open: paragraph(bold('Das packen wir an')),
    }),
    'Das gibt es schon',
    [
      'Seit 2009 kochen Frauen aus sieben Ländern jeden ersten Freitag im Pfarrsaal. Angefangen hat es mit einem Topf Suppe. Heute kommen sechzig Gäste, und niemand fragt mehr, wer eingeladen hat.',
      'In der Mühlgasse teilen sich zwölf Familien zwei Rasenmäher und einen Anhänger. Wer leiht, trägt sich in ein Heft ein. Das Heft ist inzwischen voll.',
      'Der Schachclub hat seinen Vorstand neu gewählt: Kassenwart ist nun ein Nachbar, der vor vier Jahren als Flüchtling kam.',
    ],
  ),
  order: 'after-goals',
  repeated: 'same',
  careless: 0.08,
  omits: 0.06,
  front: [
    titlePage('Gemeinde Kirchlohe'),
    foreword('Euer Bürgermeister Toni Rehm', 'Liebe Kirchloher*innen'),
    () => [
      heading(1, 'So ist dieses Heft entstanden'),
      paragraph(
        'An vier Abenden im Feuerwehrhaus haben wir gefragt: Was fehlt? Wer hilft mit? Aus siebzig Zetteln wurden vier Kapitel. In jedem steht, wie es ist, was wir wollen und was wir anpacken.',
      ),
    ],
  ],
  back: [
    () => [
      heading(1, 'Mitmachen?'),
      paragraph('Melden Sie sich im Bürgerbüro, Kirchplatz 3, oder kommen Sie mittwochs ab 18 Uhr ins Feuerwehrhaus.'),
    ],
  ],
  header: null,
  footer: '{page}',
  looks: {
    headings: 'bold',
    lists: 'real',
    bullet: '–',
    text: { width: 70, hyphenated: false, indent: 2, spacing: 0, table: 'tabs', heading: 'capitals' },
    html: 'word',
    page: { columns: 1, size: 12, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
