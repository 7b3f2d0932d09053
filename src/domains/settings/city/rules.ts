import { isLand, type Land } from '../land.ts'

/** After how many years a city reports on its plan. */
export const reportCycles = [1, 2, 3] as const
export type ReportCycle = (typeof reportCycles)[number]

/** What holds for all who work in a city. `version` counts the saves. */
export type Rules = {
  /** Everybody with a role needs a second factor. */
  secondFactor: boolean
  reportYears: ReportCycle
  land: Land | null
  version: number
}

/** Of a city that has decided nothing yet. */
export const firstRules: Rules = { secondFactor: false, reportYears: 1, land: null, version: 1 }

export function readCycle(words: string): ReportCycle | undefined {
  return reportCycles.find((one) => String(one) === words)
}

export function readLand(words: string): Land | undefined {
  return isLand(words) ? words : undefined
}
