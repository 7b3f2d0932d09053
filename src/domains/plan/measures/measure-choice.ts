import { type MeasureKind, measureKinds } from '../measure.ts'
import type { MeasureRow } from '../pages.ts'
import { type Assessment, assessments, type Status, statuses } from '../status.ts'

/** The order of a list. `number` is the plan's own. */
export const measureOrders = ['number', 'title', 'status', 'latest', 'end', 'milestone'] as const
export type MeasureOrder = (typeof measureOrders)[number]

/** What a reader asks for in the address; names of records are slugs, of districts and target groups their words. */
export type MeasureFilter = {
  words: string
  field: string | null
  goal: string | null
  status: Status | null
  assessment: Assessment | null
  kind: MeasureKind | null
  lead: string | null
  target: string | null
  district: string | null
  /** Whether a step is overdue. */
  overdue: 'yes' | null
  sort: MeasureOrder | null
  /** An edition; without it the main plan. */
  plan: string | null
}

export const noFilter: MeasureFilter = {
  words: '',
  field: null,
  goal: null,
  status: null,
  assessment: null,
  kind: null,
  lead: null,
  target: null,
  district: null,
  overdue: null,
  sort: null,
  plan: null,
}

/** A measure with all by which it can be chosen. */
export type ListedMeasure = MeasureRow & {
  /** Slugs of the fields and goals that it serves; the first field is the one its number stands for. */
  fields: string[]
  lead: string | null
  targets: string[]
  districts: string[]
  isOverdue: boolean
  /** All its words, in the reader's language and in the city's own. */
  text: string
}

/** What a list can be narrowed by, each with the values that one measure has. */
const valuesOf = {
  field: (measure: ListedMeasure) => measure.fields,
  goal: (measure: ListedMeasure) => measure.goals.map(({ slug }) => slug),
  status: ({ status }: ListedMeasure) => (status ? [status.status] : []),
  assessment: ({ status }: ListedMeasure) => (status?.assessment ? [status.assessment] : []),
  kind: ({ kind }: ListedMeasure) => [kind],
  lead: ({ lead }: ListedMeasure) => (lead === null ? [] : [lead]),
  target: ({ targets }: ListedMeasure) => targets,
  district: ({ districts }: ListedMeasure) => districts,
  overdue: ({ isOverdue }: ListedMeasure) => (isOverdue ? ['yes'] : []),
} satisfies { [Name in keyof MeasureFilter]?: (measure: ListedMeasure) => readonly string[] }

export type Facet = keyof typeof valuesOf
export const facets = Object.keys(valuesOf) as Facet[]

/** Those that fit all that is asked for but its words; `except`: whatever is asked of that. */
export function choose(measures: readonly ListedMeasure[], filter: MeasureFilter, except?: Facet): ListedMeasure[] {
  const asked = facets.filter((facet) => facet !== except && filter[facet] !== null)
  return measures.filter((measure) =>
    asked.every((facet) => (valuesOf[facet](measure) as string[]).includes(filter[facet] ?? '')),
  )
}

/** How many there would be for each value, with all else that is asked for. */
export function countChoices(
  measures: readonly ListedMeasure[],
  filter: MeasureFilter,
): Record<Facet, Map<string, number>> {
  const counts = facets.map((facet) => {
    const values = choose(measures, filter, facet).flatMap((measure): readonly string[] => valuesOf[facet](measure))
    const counted = Map.groupBy(values, (value) => value)
    return [facet, new Map([...counted].map(([value, { length }]) => [value, length]))]
  })
  return Object.fromEntries(counts)
}

/** A list's filter from the address. What is no word of ours filters nothing: an old link still shows a list. */
export function readMeasureFilter(query: Record<string, string | undefined>): MeasureFilter {
  const slug = (words = '') => (/^[a-z0-9-]{1,80}$/.test(words) ? words : null)
  const typed = (words = '') => words.replaceAll('\0', '').trim().slice(0, 200)
  const oneOf = <Word extends string>(known: readonly Word[], word = '') => known.find((one) => one === word) ?? null
  return {
    words: typed(query.words),
    field: slug(query.field),
    goal: slug(query.goal),
    status: oneOf(statuses, query.status),
    assessment: oneOf(assessments, query.assessment),
    kind: oneOf(measureKinds, query.kind),
    lead: slug(query.lead),
    target: typed(query.target) || null,
    district: typed(query.district) || null,
    overdue: oneOf(['yes'], query.overdue),
    sort: oneOf(measureOrders, query.sort),
    plan: slug(query.plan),
  }
}
