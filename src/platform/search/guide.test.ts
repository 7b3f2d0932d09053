import { describe, expect, test } from 'vitest'
import { askGuide, guideFile, noGuideQuestions, readGuideQuestions } from '../../../test/support/guide-questions.ts'

/** Of all questions 86 of 100 and more (docs/searching.md); a sixth of them is tried here. */
const floor = 0.78

describe.skipIf(noGuideQuestions)(`questions to a guide${noGuideQuestions}`, () => {
  test('the right page of the city is among the first five', () => {
    const all = readGuideQuestions(guideFile('de'))
    const answered = askGuide(
      all.filter((_, i) => i % 6 === 0),
      'de',
      all,
    )
    expect(answered.filter(({ isRight }) => isRight).length / answered.length).toBeGreaterThan(floor)
  })
})
