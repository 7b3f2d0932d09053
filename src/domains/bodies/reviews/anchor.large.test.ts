/** Texts of many pages do not hold up everybody else. */
import { expect, test } from 'vitest'
import { followPassage } from './anchor.ts'

const page = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word}${at}`).join(' ')

test('a passage that is told from all others is found in a text that was changed all through', () => {
  const passage = 'Wir bieten an jedem Dienstag eine offene Beratung an.'
  const was = `${page('alt')} ${passage} ${page('ende')}`
  const is = `${page('neu')} ${passage} ${page('schluss')}`
  const begins = was.indexOf(passage)
  const found = followPassage({ begins, ends: begins + passage.length }, [was, is])
  expect([found.state, is.slice(found.begins, found.ends)]).toEqual(['there', passage])
})

test('one that is not has become something in the whole of it', () => {
  const was = `${page('alt')} Kurz. ${page('ende')}`
  const is = `${page('neu')} ${page('schluss')}`
  const begins = was.indexOf('Kurz')
  expect(followPassage({ begins, ends: begins + 5 }, [was, is])).toEqual({
    state: 'changed',
    begins: 0,
    ends: is.length,
  })
})
