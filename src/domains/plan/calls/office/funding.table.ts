import type { Words } from '../../../../platform/http/form.ts'
import { tableOf } from '../../exports/export-table.ts'
import type { FundingKind } from '../calls.routes.ts'
import { awardFields, callFields, wordsOfAward, wordsOfCall } from '../funding.form.ts'
import { type CallsPage, type FundingSheet, nameCalls } from '../funding.read.ts'
import { applicants } from '../funding.ts'
import type { TargetNames } from '../targets.ts'
import { type FundingKey, sayFunding } from './office.messages.ts'

export const fieldsOf = (kind: FundingKind): readonly string[] => (kind === 'call' ? callFields : awardFields)

/** What a field is called in tables, which speak German whoever takes them. */
export function headingOf(field: string): string {
  return sayFunding('de', `field.${field}` as FundingKey)
}

/** What stands in the form of a call or an award. */
export function wordsOf({ record, names, callNames }: Pick<FundingSheet, 'record' | 'names' | 'callNames'>): Words {
  if (record === null) return {}
  return 'title' in record ? wordsOfCall(record, names) : wordsOfAward(record, names, callNames)
}

/** All calls or awards as a table that can be brought in again. */
export function fundingTable(
  kind: FundingKind,
  { calls, awards }: Pick<CallsPage, 'calls' | 'awards'>,
  names: TargetNames,
) {
  const callNames = nameCalls(calls)
  const rows =
    kind === 'call' ? calls.map((c) => wordsOfCall(c, names)) : awards.map((a) => wordsOfAward(a, names, callNames))
  const columns = fieldsOf(kind).map((field) => ({
    ...{ heading: headingOf(field), width: 24 },
    cell: (row: Words) => (field === 'applicant' ? applicantWords(row[field] ?? '') : (row[field] ?? '')),
  }))
  return tableOf<Words>(sayFunding('de', `${kind}s`), columns, rows)
}

function applicantWords(kind: string): string {
  const known = applicants.find((one) => one === kind)
  return known ? sayFunding('de', `applicant.${known}`) : ''
}
