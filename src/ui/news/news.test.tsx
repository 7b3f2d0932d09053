import { expect, test } from 'vitest'
import { newsExamples } from './news.examples.tsx'

test('each day stands once, as a heading over all that happened on it, and has its date for machines too', () => {
  const html = String(newsExamples.examples[0]?.view)
  expect(html).toContain('<time datetime="2026-11-10">10. November</time></h3>')
  expect(html.match(/31\. Oktober/g)).toHaveLength(1)
  expect(html.match(/<h[34]/g)).toEqual(['<h3', '<h4', '<h3', '<h4', '<h4'])
})

test('what nobody has said leaves no empty line', () => {
  const html = String(newsExamples.examples[0]?.view)
  expect(html.match(/row__reason/g)).toHaveLength(2)
  expect(html.match(/row__facts/g)).toHaveLength(2)
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
