import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import { Status } from '../status/status.tsx'
import { News, type NewsItem } from './news.tsx'
import { NewsBySubject } from './news-by-subject.tsx'

const none = { ...short, words: '' }
const stand: NewsItem = {
  on: '2026-11-10',
  when: '10. November',
  href: '/de/measures/a',
  title: long,
  what: <Status shape="half" word="begonnen" assessment={{ word: 'gefährdet', worry: true }} />,
  reason: short,
  facts: ['Maßnahme 2.4', 'Soziales'],
}
const words: NewsItem = {
  on: '2026-10-31',
  when: '31. Oktober',
  href: '/de/goals/b',
  title: english,
  what: 'Text geändert: Wortlaut',
  reason: none,
  facts: [],
}

export const newsExamples: ComponentExamples = {
  component: 'news',
  examples: [
    {
      name: 'a status, a text, in another language; two on one day',
      view: <News lang="de" items={[stand, words, { ...stand, on: words.on, when: words.when }]} />,
    },
    {
      name: 'gathered under what it happened to',
      view: <NewsBySubject lang="de" items={[stand, words, { ...stand, on: '2026-06-30', when: '30. Juni 2026' }]} />,
    },
  ],
}
