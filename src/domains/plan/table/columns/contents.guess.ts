import { moneyOf } from '../../import/values/money.ts'
import { periodOf } from '../../import/values/period.ts'
import { statusOf } from '../../import/values/status.words.ts'
import { isColour } from '../cells/status.cell.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'
import type { ColumnPart } from './column.ts'

/** What the cells below a heading look like, as shares of those that are filled. */
export type Contents = {
  filled: number
  /** Characters in the middle cell. */
  length: number
  distinct: number
  number: number
  day: number
  period: number
  money: number
  /** Bare amounts as a .csv has them: they are money only where the heading says so. */
  amount: number
  status: number
  colour: number
  code: number
  unit: number
}

const goalCode =
  /^\p{Lu}{1,3}[ .-]?\d{1,3}(?:\.\d{1,2})?(?:[\s,;/&+]+(?:und )?\p{Lu}{1,3}[ .-]?\d{1,3}(?:\.\d{1,2})?)*$/u
const unitWords =
  /^(?:fb|fd|oe|fbl|dez|dezernat|amt|referat|abt|abteilung|fachbereich|fachdienst|stabsstelle|jobcenter|geschäftsbereich|büro|vhs|volkshochschule|caritas|diakonie|awo|drk|ihk)\b|\b(?:amt|büro|stelle|center)$|amt für /i

export function lookAt(cells: readonly CellValue[]): Contents {
  const filled = cells.filter((cell) => cell !== '').slice(0, 60)
  const texts = filled.map(textOf)
  const share = (test: (text: string, cell: CellValue) => boolean) =>
    filled.length === 0 ? 0 : filled.filter((cell, at) => test(texts[at]!, cell)).length / filled.length
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b)
  return {
    filled: filled.length,
    length: lengths[Math.floor(lengths.length / 2)] ?? 0,
    distinct: filled.length === 0 ? 0 : new Set(texts).size / filled.length,
    number: share((_, cell) => typeof cell === 'object' && 'number' in cell),
    day: share((text, cell) => (typeof cell === 'object' && 'day' in cell) || /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(text)),
    period: share((text) => text.length < 40 && periodOf(text) !== null),
    money: share((text) => text.length < 40 && moneyOf(text) !== null),
    amount: share((text) => /^\d[\d.]*(?:,\d{1,2})?$/.test(text)),
    status: share((text) => text.length < 40 && statusOf(text) !== null),
    colour: share((text) => isColour(text)),
    code: share((text) => goalCode.test(text)),
    unit: share((text) => text.length < 80 && unitWords.test(text)),
  }
}

/** A column whose heading says nothing, by what stands in it; undefined when that tells nothing either. */
export function partOfContents(look: Contents): ColumnPart | undefined {
  if (look.filled < 2) return undefined
  if (look.colour > 0.8) return 'assessment'
  if (look.unit > 0.5) return 'lead'
  if (look.money > 0.6) return 'costs'
  if (look.status > 0.7 && look.length < 30) return 'status'
  if (look.code > 0.7) return look.distinct > 0.95 && look.filled > 8 ? 'number' : 'goals'
  if (look.period > 0.7 || look.day > 0.7) return 'period'
  return undefined
}

/** Where heading and contents say different things, the contents decide: "Stand" may head a word, a day or a report. */
export function correctByContents(part: ColumnPart, look: Contents): ColumnPart {
  if (look.filled < 2) return part
  if (part === 'status' || part === 'assessment' || part === 'statusDate') {
    if (look.day > 0.6) return 'statusDate'
    if (look.colour > 0.7) return 'assessment'
    if (look.status > 0.5 && part === 'assessment') return 'status'
    if (part !== 'statusDate' && look.length > 60 && look.status < 0.5) return 'statusReason'
    return part === 'statusDate' && look.status > 0.6 ? 'status' : part
  }
  if (part === 'number' && look.length > 30) return 'title'
  if (part === 'number' && look.code > 0.7 && look.distinct < 0.5 && look.filled > 4) return 'goals'
  const isMoney = [look.number, look.money, look.amount].some((share) => share >= 0.2)
  if (part === 'costs' && !isMoney && look.length > 2) return 'costSource'
  return part
}
