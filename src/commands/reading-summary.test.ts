import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { must } from '../demo/act.ts'
import { readPlan } from '../domains/plan/plan.ts'
import { projectRoot } from '../platform/root.ts'
import { summarise } from './reading-summary.ts'

const sample = join(projectRoot, 'src/domains/plan/import/samples/auenstadt.txt')

test('each field has a line, and so has each thing to look at, in both languages', async () => {
  const reading = must(readPlan({ name: 'auenstadt.txt', bytes: await readFile(sample) }))
  expect(reading.suspicions.length).toBeGreaterThan(0)
  for (const lang of ['de', 'en'] as const) {
    const lines = summarise(lang, reading).split('\n')
    expect(lines).toHaveLength(1 + reading.fields.length + 1 + reading.suspicions.length)
    for (const [index, { title }] of reading.fields.entries()) expect(lines[index + 1]).toContain(title)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(250)
  }
})
