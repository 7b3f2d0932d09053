import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from './read-plan.ts'
import { readSource } from './readers/read-source.ts'

/**
 * What regular expressions stumble over: signs that several of their parts match, again and again, and at the end
 * something that none matches. Read in a fraction of a second each; an expression that tries every division takes for ever.
 */
const signs =
  '1|9.|1.1|.|-|–|…|_|=|*|#|(|[|:|;|,|/|"|„|<|a|A |aB|*a|**|a-|a- |Ziel |M1 |1) |€ |1.000 |T€|2024-|Nr. |1.a|IV. |? |- a |Und |Amt 50, |01.01.2024 |(a) |12 %|• a |Ziele: |א|é|😀'
    .split('|')
    .concat([' ', '|', '\t', '\u00a0', '\u00ad', '\u200b', '| a ', '\u0301'])
const run = (length: number) =>
  fc
    .tuple(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 2, 40))
    .map(([some, times]) => some.map((sign, nth) => (nth === 0 ? sign.repeat(times) : sign)).join(''))
    .map((block) => block.repeat(Math.ceil(length / block.length)))
const label = fc.constantFrom('', 'Ziel 1: ', '- ', '1. ', '| ', 'Federführung: ', 'Kosten: ', 'Zeitraum: ', 'Status: ')
const end = fc.constantFrom('', ' x', '!', ' |', '\n- Ende')

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const text = fc
  .tuple(label, run(40_000), end)
  .map((parts) => `Handlungsfeld Sport\n\nZiele:\n- Hallen stehen offen\n\nMaßnahme 1: Laufen\n${parts.join('')}\n`)
const table = fc.array(run(6_000), { minLength: 6, maxLength: 6 }).map((cells) => {
  const head = ['Nr.', 'Maßnahme', 'Federführung', 'Zeitraum', 'Kosten', 'Status']
  const row = (some: string[]) => `<tr>${some.map((one) => `<td>${escaped(one)}`).join('')}`
  return `<h1>Handlungsfeld Sport</h1><table>${row(head)}${row(cells)}</table>`
})
const file = fc.oneof(
  text.map((words) => ({ name: 'a.txt', words })),
  text.map((words) => ({ name: 'a.md', words })),
  table.map((words) => ({ name: 'a.html', words })),
)

/** Seconds of computing, whatever else the machine does; a hang would last for ever. */
const longest = 5

test('a long run of anything is read in good time', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ name, words }) => {
      const before = process.threadCpuUsage()
      const read = await readSource({ name, bytes: Buffer.from(words) })
      if (read.ok) readDocument(read.value)
      const { user, system } = process.threadCpuUsage(before)
      expect((user + system) / 1e6).toBeLessThan(longest)
    }),
    { numRuns: 60 },
  )
})
