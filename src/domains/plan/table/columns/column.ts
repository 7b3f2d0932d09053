/** What a column of a table can say of a measure. The labels are messages (`part.*`). */
export const columnParts = [
  'number',
  'title',
  'description',
  'field',
  'goals',
  'lead',
  'contributors',
  'partners',
  'contact',
  'status',
  'assessment',
  'statusReason',
  'statusDate',
  'period',
  'begin',
  'end',
  'costs',
  'spent',
  'costSource',
  'targetGroups',
  'indicator',
  'milestones',
  'districts',
  'priority',
  'kind',
  'obstacles',
  'outlook',
  'remarks',
  'ignore',
] as const
export type ColumnPart = (typeof columnParts)[number]

/** How sure it is: somebody of this city said so before, the heading says it, or only what stands below it. */
export type Certainty = 'chosen' | 'remembered' | 'heading' | 'contents' | 'none'

export type Column = {
  at: number
  /** The words above it, of several rows joined. */
  heading: string
  part: ColumnPart
  certainty: Certainty
  /** "Kosten 2025": the year of its amounts. */
  year: number | null
  /** "in T€": what its plain numbers are multiplied with. */
  factor: number
  hidden: boolean
  samples: string[]
}

/** A column of these may stand several times; what it says is put together. Of the others the first holds. */
const repeatable: ReadonlySet<ColumnPart> = new Set<ColumnPart>([
  'goals',
  'contributors',
  'partners',
  'statusReason',
  'costs',
  'spent',
  'targetGroups',
  'indicator',
  'milestones',
  'districts',
  'remarks',
  'ignore',
])

export function mayRepeat(part: ColumnPart): boolean {
  return repeatable.has(part)
}

export function isColumnPart(word: string): word is ColumnPart {
  return (columnParts as readonly string[]).includes(word)
}

/** What makes two headings the same when a mapping is remembered: small letters and digits, without years. */
export function headingKey(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\b(?:19|20)\d{2}\b/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
