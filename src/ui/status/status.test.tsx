import { expect, test } from 'vitest'
import { statusExamples } from './status.examples.tsx'
import { Status } from './status.tsx'

test('every status is told apart without colour: no two drawings are alike', () => {
  const drawings = statusExamples.examples.map(({ view }) => /<svg.*?<\/svg>/s.exec(String(view))?.[0])
  expect(new Set(drawings).size).toBe(statusExamples.examples.length)
})

test('the word stands beside the drawing, which is not read out', () => {
  const html = String(<Status shape="half" word="begonnen" assessment={{ word: 'gefährdet', worry: true }} />)
  expect(html).toContain('begonnen')
  expect(html).toContain('gefährdet')
  expect(html.match(/<svg/g)).toHaveLength(html.match(/aria-hidden="true"/g)?.length ?? 0)
})
