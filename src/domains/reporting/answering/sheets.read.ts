import type { Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnitNames } from '../../accounts/accounts.ts'
import { loadTranslator } from '../../plan/plan.ts'
import type { Content } from '../rounds/content.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { findRound } from '../rounds/round.queries.ts'
import { type Round, takesAnswers } from '../rounds/round.ts'
import { type Asked, listAnswerable, loadAsked, loadOneAsked } from './answerer.read.ts'
import { findContentAt, listLastSteps } from './last-step.queries.ts'
import { countPartsOfLinks, listLinks, listPartsOfLink } from './link.queries.ts'
import { canPassOn, type Link, passedOnFrom } from './link.ts'
import { byUrgency, canStay, isLate, type LastStep, type SheetState, sheetStateOf } from './sheet-state.ts'

/** A measure in the list of whoever answers. `unit`: for whom, where somebody answers for several. */
export type SheetLine = Asked & {
  title: Text
  unit: Text | null
  state: SheetState
  last: LastStep | undefined
  canStay: boolean
  isLate: boolean
}

export type Passed = { link: Link; parts: number }
export type SheetsPage = { round: Round; lines: SheetLine[]; passed: Passed[]; mayPassOn: boolean }

/** All that a link opens, what is still to do first; and to whom it was passed on. */
export async function showSheets(scope: Scope, link: Link): Promise<SheetsPage> {
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'id', link.roundId)
    if (!round) throw new NotFound('round')
    const lines = await loadLines(tx, scope, round, await listAnswerable(tx, scope, await listPartsOfLink(tx, link.id)))
    const all = await listLinks(tx, { roundId: link.roundId })
    const own = passedOnFrom(all, link).filter(({ endedAt }) => endedAt === null)
    const counts = await countPartsOfLinks(
      tx,
      own.map(({ id }) => id),
    )
    const passed = own.map((one) => ({ link: one, parts: counts.get(one.id) ?? 0 }))
    return { round, lines, passed, mayPassOn: canPassOn(all, link) && takesAnswers(round.state) }
  })
}

export async function loadLines(
  tx: Transaction,
  scope: Scope,
  round: Round,
  parts: readonly Part[],
): Promise<SheetLine[]> {
  const asked = await loadAsked(tx, round, parts)
  const steps = await listLastSteps(
    tx,
    parts.map(({ id }) => id),
  )
  const say = await loadTranslator(
    tx,
    scope,
    asked.map(({ measure }) => measure.id),
  )
  const isSeveral = new Set(parts.map(({ unitId }) => unitId)).size > 1
  const units = isSeveral ? await listUnitNames(tx, scope) : new Map()
  const lines = asked.map((one) => {
    const last = steps.get(one.part.id)
    return {
      ...one,
      last,
      unit: units.get(one.part.unitId ?? '')?.name ?? null,
      title: say(one.measure.id, 'title', one.measure.sheet.title),
      state: sheetStateOf(one.part, last),
      canStay: takesAnswers(round.state) && canStay(one.part, one.questions, last?.untouched ?? false),
      isLate: last !== undefined && isLate(last, round.dueOn),
    }
  })
  const number = ({ measure }: SheetLine) => measure.sheet.number ?? measure.sheet.title
  return lines.sort(
    (a, b) => byUrgency(a.state, b.state) || number(a).localeCompare(number(b), 'de', { numeric: true }),
  )
}

/** What another unit says of the same measure. */
export type OtherPart = { unit: Text | null; part: Part }

/** `prefilled`: what stood there before anybody answered. `takes`: whether an answer is taken from the form. */
export type SheetPage = SheetLine & { prefilled: Content; others: OtherPart[]; takes: boolean }

export async function showSheet(scope: Scope, partId: string): Promise<SheetPage> {
  return read(scope, async (tx) => {
    const { part, round } = await loadOneAsked(tx, scope, partId)
    const [line] = await loadLines(tx, scope, round, [part])
    if (!line) throw new NotFound('part')
    const units = await listUnitNames(tx, scope)
    const all = await listParts(tx, { roundId: round.id, measureIds: [part.measureId] })
    const others = all
      .filter(({ id }) => id !== part.id)
      .map((one) => ({ unit: one.unitId === null ? null : (units.get(one.unitId)?.name ?? null), part: one }))
    const prefilled = (await findContentAt(tx, part.id, 1)) ?? part.content
    return { ...line, prefilled, others, takes: takesAnswers(round.state) && part.state !== 'approved' }
  })
}

/** What a part said at the version that somebody had before them. */
export async function showContentAt(scope: Scope, partId: string, version: number): Promise<Content | undefined> {
  return read(scope, (tx) => findContentAt(tx, partId, version))
}
