import { expect, test } from 'vitest'
import { changedTexts } from './new-words.ts'

const now = [
  { part: 'title' as const, words: 'Chor' },
  { part: 'description' as const, words: 'Ein Chor singt.\nAlle dürfen mit.' },
]

test('a decision changes the texts alone that got other words, whatever lines a browser sends', () => {
  expect(changedTexts(now, new Map())).toEqual({ ok: true, value: [] })
  expect(changedTexts(now, new Map([['description', 'Ein Chor singt.\r\nAlle dürfen mit.\r\n']]))).toMatchObject({
    value: [],
  })
  expect(changedTexts(now, new Map([['title', ' Chor für alle ']]))).toMatchObject({
    value: [{ part: 'title', words: 'Chor für alle' }],
  })
})

test('a title is not left empty, a description may be', () => {
  expect(changedTexts(now, new Map([['title', ' ']]))).toEqual({
    ...{ ok: false, code: 'words.missing', values: { part: 'title' } },
  })
  expect(changedTexts(now, new Map([['description', '']])).ok).toBe(true)
})
