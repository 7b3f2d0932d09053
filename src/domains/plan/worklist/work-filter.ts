import { type MeasureKind, measureKinds, type Priority, priorities } from '../measure.ts'
import { type Assessment, assessments, type Status, statuses } from '../status.ts'

export const workOrders = ['number', 'title', 'lead', 'latest', 'end'] as const
export type WorkOrder = (typeof workOrders)[number]

/** What the list shows, as the address says it. `none`: those of which nobody has said it yet. */
export type WorkFilter = {
  words: string
  field: string | null
  lead: string | null
  status: Status | 'none' | null
  assessment: Assessment | null
  kind: MeasureKind | null
  priority: Priority | 'none' | null
  /** Only those with something written and not published. */
  copy: 'yes' | null
  sort: WorkOrder | null
  page: number
}

const facets = ['words', 'field', 'lead', 'status', 'assessment', 'kind', 'priority', 'copy', 'sort'] as const

/** What is no word of ours filters nothing: an old link still shows a list. */
export function readWorkFilter(query: Record<string, string | undefined>): WorkFilter {
  const slug = (words = '') => (/^[a-z0-9-]{1,80}$/.test(words) ? words : null)
  const oneOf = <Word extends string>(known: readonly Word[], word = '') => known.find((one) => one === word) ?? null
  const page = Number(query.page)
  return {
    words: (query.words ?? '').replaceAll('\0', '').trim().slice(0, 200),
    field: slug(query.field),
    lead: slug(query.lead),
    status: oneOf([...statuses, 'none'], query.status),
    assessment: oneOf(assessments, query.assessment),
    kind: oneOf(measureKinds, query.kind),
    priority: oneOf([...priorities, 'none'], query.priority),
    copy: oneOf(['yes'], query.copy),
    sort: oneOf(workOrders, query.sort),
    page: Number.isInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** The same as an address has it, without the page: `status=planned&sort=end`. */
export function queryOf(filter: WorkFilter): string {
  const said = facets.flatMap((name): [string, string][] => (filter[name] ? [[name, filter[name]]] : []))
  return new URLSearchParams(said).toString()
}

export function isFiltered(filter: WorkFilter): boolean {
  return facets.some((name) => name !== 'sort' && filter[name])
}
