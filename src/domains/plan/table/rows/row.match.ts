import type { Stage } from '../../life.ts'
import { indexNames, likeness, nearest } from '../../likeness.ts'
import type { MeasureSheet } from '../../measure.ts'
import type { Assessment, Status } from '../../status.ts'
import { codeKey, foldWording } from '../cells/goal.cell.ts'
import type { Doubt, DoubtCode } from '../doubt.ts'
import type { RowSaid } from './row.said.ts'
import { columnOf, doubtAt } from './table.rows.ts'
import type { TableChoice, TableShape } from './table.shape.ts'

/** A measure of the plan, as rows are compared with it. */
export type KnownMeasure = {
  id: string
  stage: Stage
  version: number
  sheet: MeasureSheet
  last: { status: Status; assessment: Assessment | null; asOf: string; reason: string } | null
}

/** Which measure a row is about. `near`: perhaps this one, and a person has to say so. */
export type RowMatch = { said: RowSaid; measure: KnownMeasure | null; near: KnownMeasure | null }

/** Below this two titles under one number are probably two measures. */
const sameMeasure = 0.35

/** By number, else by title; a title that is only nearly the same is proposed. No two rows get the same measure. */
export function matchRows(
  rows: readonly RowSaid[],
  measures: readonly KnownMeasure[],
  shape: TableShape,
  decisions: TableChoice['decisions'],
  doubts: Doubt[],
): RowMatch[] {
  const byNumber = new Map<string, KnownMeasure>()
  const byTitle = new Map<string, KnownMeasure>()
  for (const one of measures) {
    // What is written exactly so goes before what is only folded to the same.
    for (const key of one.sheet.number === null ? [] : [codeKey(one.sheet.number), `=${one.sheet.number}`]) {
      byNumber.set(key, one)
    }
    byTitle.set(foldWording(one.sheet.title), one)
  }
  const names = indexNames(
    measures.filter(({ stage }) => stage !== 'closed').map(({ id, sheet }) => ({ id, name: sheet.title })),
  )
  const byId = new Map(measures.map((one) => [one.id, one]))
  const tell = (said: RowSaid, code: DoubtCode, part: 'number' | 'title', values: Doubt['values'] = {}) =>
    doubts.push(
      doubtAt(code, said.row, columnOf(shape, part), part === 'title' ? said.title : (said.number ?? ''), values),
    )
  const taken = new Set<string>()
  const matches = rows.map((said): RowMatch => {
    const numbered =
      said.number === null ? undefined : (byNumber.get(`=${said.number}`) ?? byNumber.get(codeKey(said.number)))
    const titled = said.title === '' ? undefined : byTitle.get(foldWording(said.title))
    if (numbered) {
      if (said.title !== '' && likeness(numbered.sheet.title, said.title) < sameMeasure) {
        tell(said, 'row.other_title', 'title', { title: numbered.sheet.title })
      }
      return { said, measure: numbered, near: null }
    }
    if (titled && (said.number === null || titled.sheet.number === null)) return { said, measure: titled, near: null }
    if (titled) return { said, ...decide(said, titled, decisions) }
    const close = said.title.length < 8 ? undefined : nearest(said.title, names)
    const near = close && byId.get(close.id)
    const isOther = near && said.number !== null && near.sheet.number !== null
    return near && !isOther ? { said, ...decide(said, near, decisions) } : { said, measure: null, near: null }
  })
  for (const { measure } of matches) if (measure) taken.add(measure.id)
  return matches.map((match) => (match.near && taken.has(match.near.id) ? { ...match, near: null } : match))
}

function decide(said: RowSaid, near: KnownMeasure, decisions: TableChoice['decisions']) {
  const decision = decisions?.[said.row]
  if (decision === 'same') return { measure: near, near: null }
  return { measure: null, near: decision === 'new' ? null : near }
}
