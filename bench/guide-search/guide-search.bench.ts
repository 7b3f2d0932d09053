import { isLang, type Lang } from '../../src/i18n/languages.ts'
import {
  type Answered,
  askGuide,
  type GuideQuestion,
  guideFile,
  guideLanguages,
  noGuideQuestions,
  readGuideQuestions,
} from '../../test/support/guide-questions.ts'
import { measureSizes } from './sizes.measure.ts'

/** So many of a hundred questions at least; in other languages, and in a file of somebody's own, the share is only told. */
const aims: Partial<Record<Lang, number>> = { de: 86, en: 86, ar: 83, uk: 83 }

/**
 * How often the search finds the page that answers, each city's questions against that city's pages; then what an index
 * of many entries costs. `--questions FILE …` asks those of other files, `--lang de` those of one language.
 */
export async function benchGuideSearch(options: string[]): Promise<void> {
  const files = valuesOf(options, '--questions')
  const [only] = valuesOf(options, '--lang')
  if (files.length === 0 && noGuideQuestions) {
    console.log(`no questions asked${noGuideQuestions}`)
  } else if (files.length > 0) {
    for (const file of files) tell(file, only, readGuideQuestions(file))
  } else {
    for (const lang of guideLanguages) if (!only || only === lang) tellWhole(lang)
    for (const lang of guideLanguages) if (lang !== 'de' && (!only || only === lang)) tellAcross(lang)
  }
  if (files.length === 0) measureSizes()
}

function tell(file: string, only: string | undefined, all: readonly GuideQuestion[]): void {
  const named = /(?:^|[^a-z])([a-z]{2})\.jsonl$/.exec(file)?.[1]
  for (const [said, asked] of Map.groupBy(all, ({ language }) => only ?? language ?? named ?? 'de')) {
    if (!isLang(said)) throw new Error(`${file}: what language is ${said}? Say --lang`)
    console.log(`${file}, ${said}: ${shareOf(askGuide(asked, said))}`)
  }
}

function tellWhole(lang: Lang): void {
  const answered = askGuide(readGuideQuestions(guideFile(lang)), lang)
  const [tuned, apart] = [answered.filter((one) => one.isTuned), answered.filter((one) => !one.isTuned)]
  console.log(`${lang}: ${shareOf(answered)}; looked at ${shareOf(tuned)}; kept apart ${shareOf(apart)}`)
  const aim = aims[lang]
  if (aim !== undefined && percentOf(answered) < aim) {
    console.error(`${lang}: fewer than ${aim} of 100`)
    process.exitCode = 1
  }
}

function tellAcross(lang: Lang): void {
  const answered = askGuide(readGuideQuestions(guideFile(lang)), lang, readGuideQuestions(guideFile('de')), 'de')
  console.log(`${lang}, pages in German only: ${shareOf(answered)}`)
}

function percentOf(answered: readonly Answered[]): number {
  return (100 * answered.filter(({ isRight }) => isRight).length) / answered.length
}

function shareOf(answered: readonly Answered[]): string {
  return `${percentOf(answered).toFixed(1)} % of ${answered.length} find their page among the first five`
}

/** What follows an option, up to the next one. */
function valuesOf(options: readonly string[], name: string): string[] {
  const from = options.indexOf(name)
  if (from < 0) return []
  const rest = options.slice(from + 1)
  const end = rest.findIndex((one) => one.startsWith('--'))
  return end < 0 ? rest : rest.slice(0, end)
}
