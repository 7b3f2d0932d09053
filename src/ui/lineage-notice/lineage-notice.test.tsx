import { expect, test } from 'vitest'
import { lineageNoticeExamples } from './lineage-notice.examples.tsx'

test('an old address leads on to everything that became of it', () => {
  const html = String(lineageNoticeExamples.examples[0]?.view)
  expect(html).toContain('href="/de/measures/a"')
  expect(html).toContain('href="/de/measures/b"')
})

test('what ends here leads nowhere and says why', () => {
  const html = String(lineageNoticeExamples.examples[1]?.view)
  expect(html).toContain('Endet hier.')
  expect(html).not.toContain('<a')
})
