import { bold, heading, item, paragraph } from '../document.ts'
import { foreignSummary, glossary } from '../habits/aside.habits.ts'
import { fieldNamed, letter } from '../habits/field.habits.ts'
import { goalsAsHeadings } from '../habits/goal.habits.ts'
import { measuresByPeriod } from '../habits/narrated.habits.ts'
import { unnumbered } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { letterStatuses, staffCosts, termPeriods } from '../words/terse.words.ts'

export const legende: HouseStyle = {
  name: 'legende',
  about: 'No label anywhere: time as a heading, lead in brackets behind the title, status a letter explained in front',
  brief: {
    city: 'Brandehude',
    title: 'Aktionsprogramm Interkulturelle Stadt Brandehude',
    districts: ['Speicherstraße', 'Neue Welt', 'Kolonie Nord', 'Moorende'],
    topics: ['arbeit', 'kultur', 'sport', 'respekt', 'familie'],
    goals: 17,
    measures: 52,
    shared: 0,
    offices: 'codes',
    statuses: letterStatuses,
    periods: termPeriods,
    costs: staffCosts,
    sentences: [1, 2],
  },
  gender: '_',
  goalEnd: '',
  field: fieldNamed((number, title) => `${letter(number)} ${title}`),
  goals: goalsAsHeadings(
    ({ field, at }, text) => `${letter(field)}.${at} ${text}`,
    3,
    heading(2, 'Strategische Ziele', false),
  ),
  measures: measuresByPeriod({
    labels: [
      ['lead', ''],
      ['status', ''],
      ['period', ''],
      ['costs', ''],
    ],
    number: unnumbered,
    title: (_, title) => title,
    level: 2,
    heads: {
      kurzfristig: 'Kurzfristig',
      mittelfristig: 'Mittelfristig',
      langfristig: 'Langfristig',
    },
  }),
  order: 'after-goals',
  repeated: 'same',
  omits: 0.04,
  front: [
    titlePage('Stand: Oktober 2013'),
    contents('Inhalt', 1),
    () => [
      heading(1, 'Wie dieses Programm zu lesen ist'),
      paragraph(
        'Hinter dem Titel jeder Aktivität steht in Klammern das Kürzel der Stelle, die sie verantwortet, danach ein Buchstabe für den Stand:',
      ),
      item('•', [bold('U'), { text: ' = umgesetzt' }]),
      item('•', [bold('T'), { text: ' = teilweise umgesetzt' }]),
      item('•', [bold('N'), { text: ' = noch nicht begonnen' }]),
      item('•', [bold('D'), { text: ' = Daueraufgabe' }]),
      item('•', [bold('E'), { text: ' = entfallen' }]),
      paragraph('Kurzfristig heißt bis Ende 2014, mittelfristig bis Ende 2016, langfristig ab 2017.'),
      paragraph('Der zusätzliche Aufwand steht in eckigen Klammern am Ende, soweit er beziffert ist.'),
    ],
  ],
  back: [
    glossary(
      'Begriffe',
      ['Diversität', 'Vielfalt der Menschen nach Herkunft, Alter, Geschlecht, Religion, Behinderung und Lebensweise.'],
      ['Empowerment', 'Stärkung von Menschen, die Benachteiligung erfahren, durch eigene Räume und Netzwerke.'],
      ['Sozialraum', 'Ein Gebiet, in dem Bewohner*innen ihren Alltag verbringen; nicht immer ein Stadtteil.'],
    ),
    foreignSummary(
      'Summary',
      '{stadt} has been a town of migration since its harbour was built. This programme sets out what the town council wants to achieve by 2018 and which departments are responsible.',
      'It covers five fields of action. Each of them opens with a short account of the situation, followed by strategic goals and by activities for the short, medium and long term.',
    ),
    foreignSummary(
      'Özet',
      '{stadt} limanın kuruluşundan bu yana bir göç kentidir. Bu program, belediye meclisinin 2018 yılına kadar neleri hedeflediğini ve hangi birimlerin sorumlu olduğunu gösterir.',
      'Beş eylem alanı vardır. Her alan kısa bir durum tespitiyle başlar, ardından hedefler ve çalışmalar gelir.',
    ),
  ],
  header: null,
  footer: 'Brandehude · {page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '■',
    text: { width: 88, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'breaks',
    page: { columns: 1, size: 10, hyphenated: false, justified: false, measurePerPage: false, flipped: false },
  },
}
