import { formatDate, formatYears } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { sayPlan } from '../plan.messages.ts'

/** "1. März 2023 bis 30. Juni 2027"; undefined where nobody has said when. */
export function periodWords(lang: Lang, from: string | null, to: string | null): string | undefined {
  const dates = { from: from === null ? '' : formatDate(lang, from), to: to === null ? '' : formatDate(lang, to) }
  if (from !== null && to !== null) return sayPlan(lang, 'period.from_to', dates)
  if (from !== null) return sayPlan(lang, 'period.from', dates)
  return to === null ? undefined : sayPlan(lang, 'period.to', dates)
}

/** The years of an edition: "2022–2027", "ab 2022". */
export function yearsWords(lang: Lang, from: string | null, to: string | null): string | undefined {
  if (from !== null && to !== null) return formatYears(lang, from, to)
  if (from !== null) return sayPlan(lang, 'period.from', { from: from.slice(0, 4) })
  return to === null ? undefined : sayPlan(lang, 'period.to', { to: to.slice(0, 4) })
}
