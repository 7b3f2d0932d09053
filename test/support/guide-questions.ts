/** Questions that people asked a guide for newcomers, and the page that answers each; they are no part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../src/i18n/languages.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { readQuestion } from '../../src/platform/search/question.ts'
import { rank } from '../../src/platform/search/rank.ts'
import { buildIndex } from '../../src/platform/search/search-index.ts'

const folder = join(projectRoot, '../shared/data/guide-questions')
export const noGuideQuestions = existsSync(folder)
  ? ''
  : ' (skipped: ../shared/data/guide-questions is not beside the project)'
export const guideLanguages = ['de', 'en', 'ar', 'uk'] as const satisfies readonly Lang[]

type Asked = { question: string; context: string; city: string; pageId: number }

/** Of every `step`th question: the share, from 0 to 1, whose page is among the first five. */
export function tryGuide(lang: (typeof guideLanguages)[number], step = 1) {
  const asked: Asked[] = readFileSync(join(folder, `${lang}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const pageOf = ({ city, pageId }: Asked) => `${city} ${pageId}`
  const pages = new Map(asked.map((one) => [pageOf(one), one.context]))
  const begun = performance.now()
  const index = buildIndex([...pages].map(([id, words]) => ({ id, codes: [], texts: [{ words, lang, weight: 1 }] })))
  const built = performance.now()
  const tried = asked.filter((_, i) => i % step === 0)
  const right = tried.filter((one) =>
    rank(index, readQuestion(one.question, lang))
      .slice(0, 5)
      .some(({ id }) => id === pageOf(one)),
  )
  return {
    pages: pages.size,
    questions: tried.length,
    share: right.length / tried.length,
    buildMs: built - begun,
    questionMs: (performance.now() - built) / tried.length,
  }
}
