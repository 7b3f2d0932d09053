import { guideLanguages, noGuideQuestions, tryGuide } from '../../test/support/guide-questions.ts'

/** How often the search finds the page that answers, over the questions that people asked a guide. */
export async function benchSearch(): Promise<void> {
  if (noGuideQuestions) {
    console.log(`nothing measured${noGuideQuestions}`)
    return
  }
  for (const lang of guideLanguages) {
    const { pages, questions, share, buildMs, questionMs } = tryGuide(lang)
    const right = `${(share * 100).toFixed(1)} % of ${questions} questions find their page among the first five`
    console.log(`${lang}: ${right} of ${pages}; index ${Math.round(buildMs)} ms, question ${questionMs.toFixed(2)} ms`)
  }
}
