import { expect, test } from 'vitest'
import { newsExamples } from './news.examples.tsx'

test('each has its day for machines too, and what nobody has said leaves no empty line', () => {
  const html = String(newsExamples.examples[0]?.view)
  expect(html).toContain('<time datetime="2026-11-10">10. November</time>')
  expect(html.match(/row__reason/g)).toHaveLength(1)
  expect(html.match(/row__facts/g)).toHaveLength(1)
})

test('gathered under what it happened to, each name stands once, in the order of the newest', () => {
  const html = String(newsExamples.examples[1]?.view)
  expect(html.match(/<h3/g)).toHaveLength(2)
  expect([...html.matchAll(/datetime="([^"]+)"/g)].map(([, on]) => on)).toEqual([
    '2026-11-10',
    '2026-06-30',
    '2026-10-31',
  ])
})
