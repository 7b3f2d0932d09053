import { expect, test } from 'vitest'
import { readPlainText } from '../import/readers/plain.reader.ts'
import { treeOf } from './document.tree.ts'
import { viewDocument } from './document.view.ts'

const text = `Handlungsfeld 1: Sport

Ziele:

- Alle finden einen Verein.
- Die Hallen sind für alle offen.

Maßnahme 1: Vereinskarte

Federführung: Sportamt

Maßnahme 2: Hallenzeiten

Federführung: Schulamt
`

test('each entry leads to its own passage, though all stand on one page of a PDF', () => {
  const plain = readPlainText(text)
  const where = { page: 4 }
  const passages = plain.passages.map((one) => ({ ...one, where, lines: one.lines.map(({ at }) => ({ at, where })) }))
  const view = viewDocument({ ...plain, passages }, [])
  const [field] = treeOf(view.reading, view.passages).fields
  const entries = [...field!.goals, ...field!.measures, ...field!.goals.flatMap(({ measures }) => measures)]
  expect(entries).toHaveLength(4)
  for (const { words, place } of entries) expect(place?.passage.text).toContain(words)
  expect(field!.measureCount).toBe(2)
})
