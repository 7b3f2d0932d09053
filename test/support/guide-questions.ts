/** Questions that people asked a guide for newcomers, and the page that answers each; they are no part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { guideLexicon } from '../../src/domains/guide/search/guide.lexicon.ts'
import type { Lang } from '../../src/i18n/languages.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { LiveIndex } from '../../src/platform/search/live/live-index.ts'
import { readQuestion } from '../../src/platform/search/question.ts'

const folder = join(projectRoot, '../shared/data/guide-questions')
export const noGuideQuestions = existsSync(folder)
  ? ''
  : ' (skipped: ../shared/data/guide-questions is not beside the project)'
export const guideLanguages = ['de', 'en', 'ar', 'uk'] as const satisfies readonly Lang[]
export const guideFile = (lang: string): string => join(folder, `${lang}.jsonl`)

export type GuideQuestion = {
  question: string
  context: string
  city: string
  pageId: number | string
  language?: string
}

export function readGuideQuestions(file: string): GuideQuestion[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export type Answered = { isTuned: boolean; isRight: boolean; ms: number }

/**
 * Whether each question finds its page among the first five of its city. `pages`: questions whose pages are the city's, of
 * the same questions in another language where that is to be tried.
 */
export function askGuide(
  asked: readonly GuideQuestion[],
  lang: Lang,
  pages = asked,
  pageLang: Lang = lang,
): Answered[] {
  const cities = Map.groupBy(pages, ({ city }) => city)
  const indexes = new Map([...cities].map(([city, ofCity]) => [city, indexOf(ofCity, pageLang)]))
  return asked.map((one) => {
    const begun = performance.now()
    const found = indexes.get(one.city)?.find(readQuestion(one.question, lang, guideLexicon), { most: 5 })
    const ms = performance.now() - begun
    return { isTuned: isTuned(one), isRight: found?.hits.some(({ id }) => id === String(one.pageId)) ?? false, ms }
  })
}

/** The first text of each page; its first line is its title. */
function indexOf(asked: readonly GuideQuestion[], lang: Lang): LiveIndex {
  const index = new LiveIndex()
  for (const [id, [page]] of Map.groupBy(asked, ({ pageId }) => String(pageId))) {
    const [title = '', ...lines] = (page?.context ?? '').split('\n')
    const texts = [
      { words: title, lang, weight: 3 },
      { words: lines.join('\n'), lang, weight: 1 },
    ]
    index.put({ id, codes: [], texts })
  }
  return index
}

/** Half of the pages, by their number: what was looked at while the search was made. The other half was not. */
function isTuned({ pageId }: GuideQuestion): boolean {
  let hash = 2166136261
  for (const sign of String(pageId)) hash = Math.imul(hash ^ sign.charCodeAt(0), 16777619)
  return (hash >>> 0) % 2 === 0
}
