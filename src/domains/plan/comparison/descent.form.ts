import { line, type Words } from '../../../platform/http/form.ts'
import type { Descent, Lead } from './lineage.propose.ts'

export const leadName = (id: string) => `lead-${id}`
export const otherName = (id: string) => `other-${id}`

/** Not continued: said on purpose, other than nothing said. */
export const ended = 'ended'

/** What is said of each goal; with `onlySure` of those alone that nobody has to think about. */
export function readLeads(words: Words, open: readonly Descent[], onlySure: boolean): Lead[] {
  return open.flatMap(({ goal: { id }, isSure }): Lead[] => {
    const said = line(words, otherName(id)) || line(words, leadName(id))
    if (said === '' || (onlySure && !isSure)) return []
    return [{ from: id, to: said === ended ? [] : said.split('+') }]
  })
}
