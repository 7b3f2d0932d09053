import type { Words } from '../../../../platform/http/form.ts'
import { type Refused, refused } from '../../../../platform/outcome.ts'
import { isBlank } from '../../table/cells/blank.cell.ts'
import { foldHeading } from '../../table/columns/heading.words.ts'
import { type CellValue, textOf } from '../../table/reading/workbook.ts'
import type { FundingKind } from '../calls.routes.ts'
import { readAward, readCall, wordsOfAward, wordsOfCall } from '../funding.form.ts'
import type { FundingSheet } from '../funding.read.ts'
import {
  type AwardWords,
  applicants,
  type CallWords,
  type FundingAward,
  type FundingCall,
  type Target,
} from '../funding.ts'
import { fieldsOf, headingOf } from './funding.table.ts'
import { type FundingKey, sayFunding } from './office.messages.ts'

/** What each column says; '' for one that is left out. */
export type Parts = readonly string[]
export type RowRead = {
  row: number
  name: string
  before: FundingCall | FundingAward | null
  changes: string[]
  value: { words: CallWords; targets: Target[] } | { words: AwardWords; targets: Target[] }
}
export type CellFault = { row: number; column: number | null; refusal: Refused }
export type TableRead = { rows: RowRead[]; faults: CellFault[] }
type Known = Pick<FundingSheet, 'names' | 'calls' | 'callNames'> & { awards: FundingAward[] }

export function guessParts(kind: FundingKind, head: readonly CellValue[]): Parts {
  const known = fieldsOf(kind).map((field) => [field, foldHeading(headingOf(field))] as const)
  return head.map((cell) => known.find(([, heading]) => heading === foldHeading(textOf(cell)))?.[0] ?? '')
}

/** Rows under their headings, each read as the form would read it; of a known entry, empty cells keep what it said. */
export function readRows(kind: FundingKind, lines: readonly CellValue[][], parts: Parts, known: Known): TableRead {
  const [rows, faults]: [RowRead[], CellFault[]] = [[], []]
  const seen = new Set<string>()
  for (const [at, cells] of lines.entries()) {
    const said = wordsIn(cells, parts)
    if (at === 0 || Object.keys(said).length === 0) continue
    const before = findBefore(kind, said, known)
    const old = before === null ? {} : wordsBefore(before, known)
    const words = { ...old, ...said }
    const read = kind === 'call' ? readCall(words, known.names) : readAward(words, known.names, known.callNames)
    const name = (words.title ?? words.project ?? '').slice(0, 120)
    if (!read.ok) {
      for (const [field, refusal] of Object.entries(read.errors)) {
        const column = parts.indexOf(field)
        faults.push({ row: at, column: column < 0 ? null : column, refusal })
      }
      continue
    }
    const key = before?.id ?? keyOf(kind, words)
    if (seen.has(key)) faults.push({ row: at, column: null, refusal: refused('import.twice') })
    seen.add(key)
    const now = wordsBefore({ ...read.value.words, targets: read.value.targets } as FundingCall, known)
    const changes =
      before === null
        ? []
        : fieldsOf(kind).filter((field) => (now[field] ?? '') !== (wordsBefore(before, known)[field] ?? ''))
    rows.push({ row: at, name, before, changes, value: read.value })
  }
  return { rows, faults }
}

function wordsIn(cells: readonly CellValue[], parts: Parts): Words {
  return Object.fromEntries(
    parts.flatMap((part, i) => {
      // Written by us so that no spreadsheet takes it for a formula.
      const text = textOf(cells[i])
        .trim()
        .replace(/^'(?=[=+\-@])/, '')
      if (part === '' || text === '' || isBlank(text)) return []
      return [[part, part === 'applicant' ? applicantIn(text) : text]]
    }),
  )
}

function applicantIn(text: string): string {
  const langs = ['de', 'en', 'ar'] as const
  const isIt = (key: FundingKey) => langs.some((lang) => sayFunding(lang, key).toLowerCase() === text.toLowerCase())
  return applicants.find((one) => isIt(`applicant.${one}`)) ?? text
}

function wordsBefore(record: FundingCall | FundingAward, known: Known): Words {
  return 'title' in record ? wordsOfCall(record, known.names) : wordsOfAward(record, known.names, known.callNames)
}

function findBefore(kind: FundingKind, said: Words, known: Known): FundingCall | FundingAward | null {
  const all: (FundingCall | FundingAward)[] = kind === 'call' ? known.calls : known.awards
  if (said.reference) return all.find(({ reference }) => reference === said.reference) ?? null
  return all.find((one) => one.reference === '' && keyOf(kind, wordsBefore(one, known)) === keyOf(kind, said)) ?? null
}

/** What makes an entry the same where a list has no references. */
function keyOf(kind: FundingKind, { reference, title, project, provider, ...rest }: Words): string {
  if (reference) return reference
  return JSON.stringify(kind === 'call' ? [title, dayKey(rest.opensOn)] : [provider, project, dayKey(rest.decidedOn)])
}

function dayKey(day = ''): string {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(day) ?? []
  return d === '' ? day.split('-').reverse().join('.') : `${d.padStart(2, '0')}.${m.padStart(2, '0')}.${y}`
}
