import { expect, test } from 'vitest'
import { long, short } from '../examples-words.ts'
import { PageTitle, sizeFor } from './page-title.tsx'

test('the longer the words, the smaller they are set', () => {
  expect([short.words, 'x'.repeat(60), long.words].map(sizeFor)).toEqual([
    'title__short',
    'title__middle',
    'title__long',
  ])
})

test('a page has one heading of the first level, and no empty lead', () => {
  const html = String(<PageTitle title={short} lang="de" lead={{ ...short, words: '' }} />)
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).not.toContain('title__lead')
})
