import { formatDate, formatMoney, formatNumber } from '../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { sayLabel, sayPlan } from '../../plan/plan.ts'
import { sayInquiries } from './inquiries.messages.ts'
import type { MeasureFacts } from './material.read.ts'

/** What is known of a measure as plain sentences in the city's language, to be copied into an answer. */
export function factsInWords({ city }: Scope, { page, round }: MeasureFacts): string {
  const lang = sourceLanguage(city)
  const { sheet, statuses, leadUnit } = page
  const said = round?.content
  const last = statuses[0]
  const paragraphs = [
    [sheet.number, page.title.words].filter(Boolean).join(' '),
    leadUnit ? sayInquiries(lang, 'facts.lead', { unit: leadUnit.name.words }) : '',
    last
      ? sayInquiries(lang, 'facts.status', {
          status: sayLabel(city, lang, `status.${last.status}`),
          assessment: last.assessment === null ? '' : `, ${sayPlan(lang, `assessment.${last.assessment}`)}`,
          day: formatDate(lang, last.asOf),
        })
      : '',
    last?.reason ?? '',
    round ? sayInquiries(lang, 'facts.round', { title: round.title, day: formatDate(lang, round.dataOn) }) : '',
    said?.done ?? '',
    (said?.figures ?? sheet.figures)
      .filter(({ value }) => value !== null)
      .map(({ label, value, unit, target, asOf }) => {
        const number = (one: number | string | null) => (one === null ? '' : formatNumber(lang, Number(one)))
        const key = target === null ? 'facts.figure' : 'facts.figure_of'
        const day = asOf === '' ? '' : formatDate(lang, asOf)
        return `- ${sayInquiries(lang, key, { label, value: number(value), target: number(target), unit, day })}`
      })
      .join('\n'),
    (said?.money ?? sheet.budget)
      .map(({ year, plannedCents, spentCents }) => {
        const planned = formatMoney(lang, plannedCents)
        const spent = spentCents === null ? '–' : formatMoney(lang, spentCents)
        return `- ${sayInquiries(lang, 'facts.money', { year: String(year), planned, spent })}`
      })
      .join('\n'),
    said?.outlook ?? sheet.outlook,
  ]
  return paragraphs.filter((one) => one.trim() !== '').join('\n\n')
}
