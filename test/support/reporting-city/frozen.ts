/** The file of a published round, as anybody downloads it. */
import { expect } from 'vitest'
import { reportingRoutes as at } from '../../../src/domains/reporting/reporting.routes.ts'
import { readSnapshot } from '../../../src/domains/reporting/reporting.ts'
import type { Desk } from '../drafting/desk.ts'
import { textOf } from '../page.ts'
import { silent, vacant } from './city.ts'

export type Frozen = Extract<ReturnType<typeof readSnapshot>, { ok: true }>

/** The checksum that stands in a report. */
export const digestIn = (report: string) => /[0-9a-f]{64}/.exec(report)?.[0] ?? ''

export async function download(desk: Desk, round: string): Promise<Frozen> {
  const file = readSnapshot(await desk.read(at.snapshot('de', round)))
  if (!file.ok) throw new Error(file.why)
  expect(file.asWritten).toBe(true)
  return file
}

/** What is left out of it, of which unit and why: everybody reads it. */
export async function readGaps(desk: Desk, round: string): Promise<void> {
  const gaps = textOf(await desk.read(at.gaps('de', round)))
  expect(gaps).toContain('Amt 35 prüft noch eine Zahl.')
  for (const [unit, n, why] of [
    [silent, 3, 'Es kam keine Antwort.'],
    [vacant, 3, 'Es war niemand da, der antworten konnte.'],
    [35, 1, 'Die Antwort war noch nicht geprüft.'],
  ] as const) {
    expect([unit, gaps.split(`Amt ${unit} : ${why}`).length - 1]).toEqual([unit, n])
  }
}
