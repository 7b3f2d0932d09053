import { expect, test } from 'vitest'
import { weaveExamples } from './weave.examples.tsx'

const html = String(weaveExamples.examples[0]?.view)

test('every goal is a link that says its code, its other codes, its title and how far it is', () => {
  expect(html).toContain('href="/de/goals/b"')
  expect(html).toMatch(/, auch S1: <span lang="en">Advice centres and safe spaces grow<\/span>\. keine Maßnahme/)
})

test('a goal in several fields shows the ends of its tie in each of them', () => {
  expect(html.match(/knot--tied/g)).toHaveLength(2)
})
