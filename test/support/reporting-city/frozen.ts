/** The file of a published round, as anybody downloads it. */
import { expect } from 'vitest'
import { reportingRoutes as at } from '../../../src/domains/reporting/reporting.routes.ts'
import { readSnapshot } from '../../../src/domains/reporting/reporting.ts'
import type { Desk } from '../drafting/desk.ts'

export type Frozen = Extract<ReturnType<typeof readSnapshot>, { ok: true }>

/** The checksum that stands in a report. */
export const digestIn = (report: string) => /[0-9a-f]{64}/.exec(report)?.[0] ?? ''

export async function download(desk: Desk, round: string): Promise<Frozen> {
  const file = readSnapshot(await desk.read(at.snapshot('de', round)))
  if (!file.ok) throw new Error(file.why)
  expect(file.asWritten).toBe(true)
  return file
}
