import { expect, test } from 'vitest'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { elementsOf } from '../../../test/support/page.ts'
import { statusFlowExamples } from './status-flow.examples.tsx'
import { StatusFlow } from './status-flow.tsx'

const [plain = ''] = statusFlowExamples.examples.map(({ view }) => String(view))

test('the picture has a name and a description, and each band says what it is', async () => {
  expect(plain).toContain('aria-labelledby="flow-example-t flow-example-d"')
  expect(plain).toContain('<title>geplant → begonnen: 31</title>')
  expect(elementsOf(plain, 'path').filter((one) => one['fill-opacity'] !== undefined)).toHaveLength(6)
  await expectValidHtml(`<!doctype html><html lang="de"><head><title>x</title></head><body>${plain}</body></html>`)
})

test('a file has its own ground and the words of its signs', () => {
  const places = [
    { end: 'planned', word: 'geplant', shape: 'empty' },
    { end: 'silent', word: 'nicht zu beurteilen', shape: 'unknown' },
  ] as const
  const bands = [{ from: 'planned', to: 'silent', n: 3 }] as const
  const words = { title: 'Fluss', description: 'Zahlen', places, bands }
  const asFile = { source: 'Musterstadt', from: '2025', to: '2026' }
  const file = String(<StatusFlow lang="de" name="flow-file" {...words} asFile={asFile} />)
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"')
  expect(file).toContain('nicht zu beurteilen</text>')
  expect(file).not.toContain('style')
})
