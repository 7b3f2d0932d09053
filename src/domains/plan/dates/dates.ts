import type { NotedDay } from '../../../ui/page.ts'

export type Month = { month: string; days: NotedDay[] }

/** By month: what comes, the next first, and what is over, the latest first. */
export function inMonths(days: readonly NotedDay[], today: string): { coming: Month[]; past: Month[] } {
  const inOrder = days.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
  const coming = inOrder.filter(({ day }) => day >= today)
  const past = inOrder.filter(({ day }) => day < today).reverse()
  return { coming: monthsOf(coming), past: monthsOf(past) }
}

function orderOf({ day, clock, title, id }: NotedDay): string {
  return [day, clock ?? '', title.words, id].join('\n')
}

function monthsOf(days: readonly NotedDay[]): Month[] {
  return [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, own]) => ({ month, days: own }))
}
