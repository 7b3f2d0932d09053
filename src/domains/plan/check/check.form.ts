import { type FindingKind, findingKinds, type Severity, severities } from './finding.ts'

/** What a reader asks for in the address. `unit`, `field`: slugs; `page` counts from 1. */
export type CheckFilter = {
  kind: FindingKind | null
  severity: Severity | null
  unit: string | null
  field: string | null
  shelved: boolean
  page: number
}

export const everything: CheckFilter = { kind: null, severity: null, unit: null, field: null, shelved: false, page: 1 }

/** What is no word of ours filters nothing: an old link still shows a list. */
export function readCheckFilter(query: Record<string, string | undefined>): CheckFilter {
  const slug = (words: string | undefined) => (/^[a-z0-9-]{1,200}$/.test(words ?? '') ? (words ?? null) : null)
  return {
    kind: findingKinds.find((kind) => kind === query.kind) ?? null,
    severity: severities.find((one) => one === query.severity) ?? null,
    unit: slug(query.unit),
    field: slug(query.field),
    shelved: query.shelved === 'yes',
    page: /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1,
  }
}
