import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'
import { isDead } from './link-look.ts'

/** Links that led nowhere when somebody last had them followed. */
export function checkLinked({ links, looks }: CheckedPlan): Finding[] {
  return links.flatMap(({ record, url, name }) => {
    const look = looks.get(url)
    if (!look || look.outcome === 'fine') return []
    const values = { name, url, on: look.on, outcome: look.outcome, status: look.status ?? 0 }
    return [finding(isDead(look) ? 'link.dead' : 'link.unsure', record, { detail: url, values })]
  })
}
