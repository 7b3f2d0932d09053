import type { MeasureSheet } from '../../measure.ts'
import type { Names } from '../columns/names.ts'
import { type AnyPart, allParts, itemsOf, type PartKey } from '../columns/part.columns.ts'
import { type Base, printOfPart } from '../prints.ts'
import type { FoundSheet } from '../recognise.ts'
import type { Tell } from './finding.ts'
import { type Clash, inWords } from './main.rows.ts'
import { checkPart } from './part.check.ts'
import { type PartRow, type PartSaid, printOfRawRows, readPart } from './part.rows.ts'
import { sideOf } from './three-way.ts'

/** A part's sheet in the file. */
export type PartSheet = { sheet: FoundSheet; groups: ReadonlyMap<string, PartRow[]>; tell: Tell }
export type PartSheets = ReadonlyMap<PartKey, PartSheet>

/** One fact or part that changes, under the words of its column or sheet. */
export type Differing = { heading: string; before: string[]; after: string[] }

export type PartsSaid = {
  parts: Pick<MeasureSheet, 'units' | 'budget' | 'milestones' | 'figures' | 'attachments'>
  differs: Differing[]
  clashes: Clash[]
  /** Entries that the file no longer has. */
  removed: Differing[]
  failed: boolean
}

type Help = { names: Names; base: Base; version: number; keep: (key: string) => 'file' | 'plan' | undefined }

/** What the other sheets say of one measure, over what is there. A sheet that is missing says nothing. */
export function readParts(key: string, now: MeasureSheet, sheets: PartSheets, help: Help): PartsSaid {
  const said: PartsSaid = { parts: now, differs: [], clashes: [], removed: [], failed: false }
  const taken = new Map<PartKey, PartSaid>()
  for (const part of allParts) {
    const found = sheets.get(part.key)
    const one = found && readOne(part, found, found.groups.get(key) ?? [], { now, said, help })
    if (one) taken.set(part.key, one)
  }
  const items = (part: 'units' | 'budget' | 'milestones' | 'figures' | 'attachments') =>
    (taken.get(part)?.items as never) ?? now[part]
  said.parts = {
    units: items('units'),
    budget: items('budget'),
    milestones: items('milestones'),
    figures: items('figures'),
    attachments: items('attachments'),
  }
  return said
}

function readOne(
  part: AnyPart,
  { sheet, tell }: PartSheet,
  rows: readonly PartRow[],
  { now, said, help }: { now: MeasureSheet; said: PartsSaid; help: Help },
): PartSaid | undefined {
  const { names, base, version, keep } = help
  const nowPrint = printOfPart(part, now, names)
  const side = (file: string) => sideOf(part.key, { file, now: nowPrint }, base, version)
  const raw = printOfRawRows(part, sheet, rows)
  if (raw !== undefined && side(raw) === 'plan') return undefined
  const items = itemsOf(now, part.key)
  const read = readPart(part, sheet, rows, items, { names, tell })
  if (read.failed || !checkPart(part.key, read, tell)) {
    said.failed = true
    return undefined
  }
  const which = side(read.print)
  const [before, after] = [items, read.items].map((some) => some.map((item) => itemWords(part, item, names))) as [
    string[],
    string[],
  ]
  const kept = which === 'both' ? keep(part.key) : which
  if (kept === 'plan') return undefined
  if (kept === undefined) {
    said.clashes.push({ key: part.key, heading: part.sheet, file: after, now: before })
    return undefined
  }
  const gone = read.gone.map((place) => before[place - 1] ?? '').filter((words) => !after.includes(words))
  if (gone.length > 0) said.removed.push({ heading: part.sheet, before: gone, after: [] })
  const [out, into] = [without(before, after).filter((words) => !gone.includes(words)), without(after, before)]
  if (out.length + into.length > 0 || gone.length === 0)
    said.differs.push({ heading: part.sheet, before: out, after: into })
  return read
}

function itemWords({ columns }: AnyPart, item: object, names: Names): string {
  return columns.flatMap((column) => inWords(column.write(item, names))).join(' · ')
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
