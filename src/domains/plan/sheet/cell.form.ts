import { parseDay } from '../../../i18n/parse-day.ts'
import { inPlainDigits, inPlainNumber } from '../../../i18n/plain-digits.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import { fileAddress, fileIn, type NamedFile } from '../files/file-address.ts'
import type { FileKind } from '../files/file-kind.ts'
import { type FormErrors, refuseDay } from '../form.ts'
import { moneyOf } from '../import/values/money.ts'
import { participations } from '../measure.ts'
import type { CellKind, RowColumn } from './row-parts.ts'

type Cell = string | number | null
type Column = RowColumn & { id: string }

/** The files that cells may name, by their digests. */
export type KnownFiles = ReadonlyMap<string, NamedFile & { kind: FileKind }>
/** What cells may name. */
export type Known = { unitIds: ReadonlySet<string>; files: KnownFiles }

/** One cell of a row, null where it says nothing. What is wrong with it is put among the errors. */
export function readCell(words: Words, errors: FormErrors, column: Column, known: Known): Cell {
  const typed = line(words, column.id)
  if (typed === '') {
    if (column.needed) errors[column.id] = refused('sheet.cell_missing')
    return column.kind === 'line' ? '' : null
  }
  const read = readers[column.kind](typed, known)
  if (typeof read !== 'object') return read
  errors[column.id] = read
  return null
}

const readers: Record<CellKind, (typed: string, known: Known) => string | number | Refused> = {
  line: (typed) => typed,
  day: (typed) => parseDay(typed) ?? refuseDay(typed),
  money: (typed) => centsOf(inPlainNumber(typed)) ?? refused('sheet.no_amount'),
  number: (typed) => numberOf(inPlainNumber(typed)) ?? refused('sheet.no_number'),
  year: (typed) => yearOf(inPlainDigits(typed)) ?? refused('sheet.no_year'),
  url: (typed, { files }) => (isWebAddress(typed) ? typed : ownFile(typed, files)),
  picture: (typed, { files }) => (files.get(typed)?.kind === 'webp' ? typed : refused('sheet.file_gone')),
  unit: (typed, { unitIds }) => (unitIds.has(typed) ? typed : refused('sheet.unit_unknown')),
  participation: (typed) => participations.find((one) => one === typed) ?? refused('sheet.cell_missing'),
}

function yearOf(typed: string): number | undefined {
  return /^(19|20|21)\d\d$/.test(typed) ? Number(typed) : undefined
}

/** More than any city spends on a measure: a telephone number, or a slip. */
const mostCents = 100_000_000_000_00

/** Euros as people write them, with or without their sign: "30.000", "12.500,50 €", "1,2 Mio." */
function centsOf(typed: string): number | undefined {
  const money = moneyOf(/€|eur/i.test(typed) ? typed : `${typed} €`)
  const isPlain = /^[\d\s.,’']+(€|eur|euro|mio\.?|tsd\.?|t€)?\s*(€|eur|euro)?$/i.test(typed)
  return isPlain && money && money.cents <= mostCents ? money.cents : undefined
}

/** 1.234,5 as people write it here; a single point with other than three digits behind it is a decimal one. */
function numberOf(typed: string): number | undefined {
  const bare = typed.replace(/\s/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare
  const number = /^-?\d{1,15}([.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  return Number.isNaN(number) ? undefined : number
}

function ownFile(typed: string, files: KnownFiles): string | Refused {
  const named = fileIn(typed)
  if (!named) return refused('form.no_address')
  const file = files.get(named.digest)
  return file && fileAddress(file) === typed ? typed : refused('sheet.file_gone')
}

function isWebAddress(typed: string): boolean {
  const url = URL.parse(typed)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
