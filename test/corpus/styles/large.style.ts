import { annexTable, contents, makingOf, survey, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { steckbrief } from './steckbrief.style.ts'

/** Seventy-odd pages of prose, twelve fields, a page for every measure: about 280 pages: for time and memory, not for how well it is read. */
export const large: HouseStyle = {
  ...steckbrief,
  name: 'large',
  about: 'The longest plan there is, in the style of steckbrief, after a long survey in prose',
  front: [titlePage('Fassung für den Rat'), contents('Inhaltsverzeichnis', 1), makingOf(), survey(108)],
  back: [annexTable()],
  brief: {
    ...steckbrief.brief,
    city: 'Hochwalden',
    title: 'Gesamtplan Integration der Landeshauptstadt Hochwalden',
    topics: [
      'ankommen',
      'sprache',
      'bildung',
      'familie',
      'arbeit',
      'wohnen',
      'gesundheit',
      'sport',
      'kultur',
      'teilhabe',
      'verwaltung',
      'respekt',
    ],
    districts: [
      'Nord',
      'Süd',
      'Mitte',
      'Hafen',
      'Vahrenfeld',
      'Lindenau',
      'Ricklheim',
      'Misberg',
      'Anderfeld',
      'Bemerrode',
    ],
    goals: 66,
    measures: 200,
    shared: 6,
    sentences: [5, 8],
  },
}
