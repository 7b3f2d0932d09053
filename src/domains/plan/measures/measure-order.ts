import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { compareNumbers } from '../measure.ts'
import { statuses } from '../status.ts'
import type { ListedMeasure, MeasureOrder } from './measure-choice.ts'

/**
 * Sorts a list; what has nothing to be sorted by stands last, and equals stand in the order of their numbers. By number
 * means field by field, in the order of the plan: `fields` are their slugs.
 */
export function inOrder(
  lang: Lang,
  measures: readonly ListedMeasure[],
  order: MeasureOrder,
  fields: readonly string[],
): ListedMeasure[] {
  const place = ({ fields: [first] }: ListedMeasure) => (first === undefined ? fields.length : fields.indexOf(first))
  const compare: Compare = order === 'number' ? (a, b) => place(a) - place(b) : comparing[order]
  return measures.toSorted((a, b) => compare(a, b, lang) || compareNumbers(a, b))
}

type Compare = (a: ListedMeasure, b: ListedMeasure, lang: Lang) => number

const comparing: Record<Exclude<MeasureOrder, 'number'>, Compare> = {
  title: (a, b, lang) => compareNames(lang, a.title.words, b.title.words),
  status: by(({ status }) => (status ? String(statuses.indexOf(status.status)) : null)),
  latest: by(({ status }) => status?.asOf ?? null, 'newest'),
  end: by(({ endsOn }) => endsOn),
  milestone: by(({ nextMilestone }) => nextMilestone?.due ?? null),
}

function by(keyOf: (measure: ListedMeasure) => string | null, first: 'least' | 'newest' = 'least'): Compare {
  return (a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    const rising = one < other ? -1 : Number(one > other)
    return first === 'newest' ? -rising : rising
  }
}

/** The measures of each field, in the order of the list. */
export function byField(measures: readonly ListedMeasure[]): [field: string, measures: ListedMeasure[]][] {
  return [...Map.groupBy(measures, ({ fields }) => fields[0] ?? '')]
}
