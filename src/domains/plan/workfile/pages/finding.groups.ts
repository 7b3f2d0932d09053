import { groupDoubts } from '../../table/doubt.ts'
import type { PlacedGroup } from '../../table/pages/doubt-list.tsx'
import type { Finding } from '../rows/finding.ts'

/** What is to be looked at, sheet by sheet; what says the same of the same words is one. */
export function groupFindings(findings: readonly Finding[], level: Finding['level']): PlacedGroup[] {
  const sheets = Map.groupBy(
    findings.filter((one) => one.level === level),
    ({ sheet }) => sheet,
  )
  return [...sheets].flatMap(([sheet, own]) => groupDoubts(own).map((group) => ({ ...group, sheet })))
}
