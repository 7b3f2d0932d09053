import { moneyOf } from '../../import/values/money.ts'
import type { Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'

export type Amount = {
  cents: number
  rhythm: 'once' | 'yearly' | 'monthly'
  years: { year: number; cents: number }[]
}

/** More than any city spends on a measure: a telephone number, or a slip. */
const mostCents = 100_000_000_000_00

/** An amount. `factor`: what the heading says plain numbers stand for ("in T€"). Null: it costs nothing beyond. */
export function readMoney(cell: CellValue, factor: number, note: Note): Amount | null | undefined {
  if (typeof cell === 'object' && 'number' in cell) return plainAmount(cell.number * factor, note)
  const text = textOf(cell)
  const number = plainNumber(text)
  if (number !== undefined) return plainAmount(number * factor, note)
  const bare = /^(?:ca\.?|circa|rund|etwa|~|≈)\s*([\d.,’' ]+)$/i.exec(text.trim())?.[1]
  const read = moneyOf(bare === undefined ? withCurrency(text) : `ca. ${bare.trim()} €`)
  if (!read) {
    note('money.not_understood')
    return undefined
  }
  if (read.neutral) return null
  const scaled = (cents: number) => (bare === undefined ? cents : cents * factor)
  const cents = scaled(read.toCents ?? read.cents)
  if (cents > mostCents) return tooMuch(note)
  if (read.toCents !== null) note('money.range', { cents })
  else if (read.approximate) note('money.read_as', { cents })
  return { cents, rhythm: read.rhythm, years: read.years }
}

function plainAmount(euros: number, note: Note): Amount | null | undefined {
  const cents = Math.round(euros * 100)
  if (cents < 0) {
    note('money.not_understood')
    return undefined
  }
  if (cents > mostCents) return tooMuch(note)
  return cents === 0 ? null : { cents, rhythm: 'once', years: [] }
}

function tooMuch(note: Note): undefined {
  note('money.too_much')
}

/** "30.000", "30000,50", "1 500": digits alone. A dot parts thousands, as Germans write. */
function plainNumber(text: string): number | undefined {
  const written = text.trim().replace(/(?:,-+|,–)$/, '')
  if (!/^\d{1,3}(?:[. ’']\d{3})+(?:,\d{1,2})?$|^\d+(?:[,.]\d{1,2})?$/.test(written)) return undefined
  const isGrouped = /[. ’']\d{3}(?!\d)/.test(written)
  return Number((isGrouped ? written.replace(/[. ’']/g, '') : written).replace(',', '.'))
}

/** "30 T", "5 Tsd.", "1,2 Mio" are euros all the same. */
function withCurrency(text: string): string {
  if (/€|eur/i.test(text)) return text
  return text.replace(/(\d)\s?(T|Tsd\.?|Tausend|Mio\.?|Millionen)(?!\p{L})/giu, (_, digit: string, unit: string) =>
    /^t$/i.test(unit) ? `${digit} T€` : `${digit} ${unit} €`,
  )
}
