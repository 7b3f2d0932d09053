import { legendLabel, type MeasureReading } from './import/plan-reading.ts'
import { type MoneyReading, moneyOf } from './import/values/money.ts'
import { type PeriodReading, periodOf } from './import/values/period.ts'
import { statusOf } from './import/values/status.words.ts'
import { type OwnReader, readOwnStatus } from './label.ts'
import { type BudgetLine, blankSheet, type MeasureSheet } from './measure.ts'
import type { Status } from './status.ts'

/** Below this a status is only a guess: its words stay in the description. */
const sureEnough = 0.5
/** By this a budget line is known to come from a document. */
export const budgetSource = 'laut Plandokument'

/** `leadName` and `contributorNames`: as the document writes them; whoever stores the sheet finds their units. */
export type SheetDraft = {
  sheet: MeasureSheet
  leadName: string | null
  contributorNames: string[]
  status: { status: Status; words: string } | null
}

/**
 * A measure of a document as a sheet. What can be said in the sheet's own terms is; every other word of the document,
 * and every word of which the terms lose something, stays in the description under its label.
 */
export function sheetOfReading(city: OwnReader, measure: MeasureReading, goalIds: string[]): SheetDraft {
  const period = measure.period === null ? null : periodOf(measure.period)
  const money = measure.costs === null ? null : moneyOf(measure.costs)
  const status = statusWords(city, measure)
  const known = status && status.confidence >= sureEnough ? status.status : null
  const dates = datesOf(period)
  const budget = budgetOf(money, dates)
  const kept: [string, string | null][] = [
    ['Beteiligte', measure.contributors],
    ['Zeitraum', isWhole(period, measure.period) ? null : measure.period],
    ['Kosten', budget.length > 0 && money && isPlain(money, measure.costs) ? null : measure.costs],
    ['Indikator', measure.indicator],
    ['Stand', known ? null : measure.status],
  ]
  const said = [...kept.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])), ...measure.others]
  const lines = said.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`))
  return {
    sheet: {
      ...blankSheet(measure.title),
      number: measure.number,
      description: [measure.text, lines.join('\n')].filter((part) => part !== '').join('\n\n'),
      kind: known === 'permanent' ? 'permanent_task' : 'unknown',
      goalIds,
      targetGroups: listOf(measure.targetGroups),
      ...dates,
      budget,
    },
    leadName: leadNameOf(measure.leadUnit ?? '') || null,
    contributorNames: listOf(measure.contributors),
    status: known && measure.status !== null ? { status: known, words: measure.status } : null,
  }
}

export function leadNameOf(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** A sign that a legend explains is as good as its words. */
function statusWords(city: OwnReader, { status, others }: MeasureReading): ReturnType<typeof statusOf> {
  if (status === null) return null
  const explained = others.find(({ label }) => label === legendLabel)
  const words = explained?.value ?? status
  const own = readOwnStatus(city, words)
  return own === undefined ? statusOf(words) : { status: own, confidence: 1 }
}

/** "Vereine, Schulen; Kitas" */
function listOf(words: string | null): string[] {
  const parts = (words ?? '').split(/\s*[,;\n]\s*(?![^(]*\))/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

function datesOf(period: PeriodReading | null): { startsOn: string | null; endsOn: string | null } {
  const { startsOn = null, endsOn = null } = period ?? {}
  return startsOn && endsOn && endsOn < startsOn ? { startsOn: null, endsOn: null } : { startsOn, endsOn }
}

/** "2024–2026" says nothing that two dates do not. */
function isWhole(period: PeriodReading | null, words: string | null): boolean {
  return period?.startsOn != null && period.endsOn !== null && /^[\d\s./–-]+$/.test(words ?? '')
}

function isPlain(money: MoneyReading, words: string | null): boolean {
  return !money.approximate && /^[\d\s.,:;€–-]*(?:Euro|EUR|€)?[\s,–-]*$/.test(words ?? '')
}

/** Budget lines where amount and year are clear: by the years named, else in the year in which the measure begins. */
function budgetOf(money: MoneyReading | null, dates: { startsOn: string | null; endsOn: string | null }): BudgetLine[] {
  if (!money || money.neutral || money.toCents !== null) return []
  const line = (year: number, cents: number): BudgetLine => {
    return { year, source: budgetSource, plannedCents: cents, spentCents: null }
  }
  if (money.years.length > 0) return money.years.map(({ year, cents }) => line(year, cents))
  const first = dates.startsOn === null ? null : Number(dates.startsOn.slice(0, 4))
  if (first === null || money.rhythm === 'monthly') return []
  if (money.rhythm === 'once') return [line(first, money.cents)]
  const last = dates.endsOn === null ? null : Number(dates.endsOn.slice(0, 4))
  if (last === null || last - first > 30) return []
  return Array.from({ length: last - first + 1 }, (_, nth) => line(first + nth, money.cents))
}
