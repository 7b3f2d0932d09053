import type { ExportCell } from '../../exports/export-table.ts'
import { periodOf } from '../../import/values/period.ts'
import { readMoney } from '../../table/cells/money.cell.ts'
import { dayOfSerial } from '../../table/reading/xlsx.cell.ts'
import { isEmpty, wordsOf } from './cell.kinds.ts'
import { isSerialDay } from './cell.text.ts'
import type { CellKind } from './column.ts'

/** A day. `end`: which day is meant, where somebody wrote a quarter or a year. */
export function day(end: 'startsOn' | 'endsOn'): CellKind<string> {
  return {
    look: 'day',
    write: (value): ExportCell => (isSerialDay(value) ? { day: value } : value),
    read(cell, _, note) {
      if (typeof cell === 'object' && 'day' in cell) return cell.day
      const words = wordsOf(cell, note)?.trim()
      if (words === undefined) return undefined
      const shownAsNumber = typeof cell === 'object' && 'number' in cell && cell.number > 2200
      const counted = shownAsNumber ? dayOfSerial(cell.number, false) : undefined
      if (counted !== undefined) {
        note('work.day_meant', { day: counted })
        return undefined
      }
      const written = dayIn(words)
      if (written !== undefined) return written
      const period = periodOf(words)
      const meant = period?.[end] ?? period?.startsOn ?? period?.endsOn
      if (words === '') note('work.empty')
      else if (meant) note('work.day_meant', { day: meant })
      else note('work.no_day')
      return undefined
    },
  }
}

/** A day written in full, that the calendar has. */
function dayIn(words: string): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words) ?? []
  const [, d = '', m = '', y] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(words) ?? []
  const iso = year === undefined ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : `${year}-${month}-${date}`
  const real = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== iso ? undefined : iso
}

/** More than any city spends; with it cents are still exact in a cell. */
const mostCents = 10_000_000_000_000

export const money: CellKind<number> = {
  look: 'money',
  write: (cents) => ({ cents }),
  read(cell, names, note) {
    const meant = typeof cell === 'string' && numberIn(cell) === undefined ? readMoney(cell, 1, () => {}) : undefined
    if (meant) {
      note('work.money_meant', { cents: meant.cents })
      return undefined
    }
    const euros = number.read(cell, names, note)
    if (euros === undefined) return undefined
    const cents = Math.round(euros * 100)
    if (cents >= 0 && cents <= mostCents) return cents
    note(cents < 0 ? 'work.below_zero' : 'work.too_much')
    return undefined
  },
}

export const number: CellKind<number> = {
  look: 'number',
  write: (value) => ({ number: value }),
  read(cell, _, note) {
    if (typeof cell === 'object' && 'number' in cell) return cell.number
    if (typeof cell === 'object' && 'share' in cell) return cell.share
    const words = wordsOf(cell, note)
    if (words === undefined) return undefined
    const read = numberIn(words)
    if (read === undefined) note(words.trim() === '' ? 'work.empty' : 'work.no_number')
    return read
  },
}

export const year: CellKind<number> = {
  ...number,
  read(cell, names, note) {
    const read = number.read(cell, names, note)
    if (read === undefined || (Number.isInteger(read) && read >= 1900 && read <= 2200)) return read
    note('work.no_year')
    return undefined
  },
}

export function orNothing<T>(kind: CellKind<T>): CellKind<T | null> {
  return {
    ...kind,
    write: (value, names) => (value === null ? null : kind.write(value, names)),
    read: (cell, names, note) => (isEmpty(cell) ? null : kind.read(cell, names, note)),
  }
}

/** As Germans write: a dot parts thousands, a comma begins the rest. */
function numberIn(words: string): number | undefined {
  const bare = words.replace(/[\s€]/g, '')
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare)) return undefined
  return Number(bare.replaceAll('.', '').replace(',', '.'))
}
