import { dayOf } from '../../i18n/format.ts'
import { Forbidden } from '../../platform/errors.ts'
import { type Outcome, ok } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { addUnit, findUnitNamed } from '../accounts/accounts.ts'
import { type DraftedPlan, draftPlan } from './edition.verbs.ts'
import type { MeasureReading, PlanReading } from './import/plan-reading.ts'
import { addMeasure, recordStatus } from './measure.verbs.ts'
import { mayEdit } from './plan.access.ts'
import { numberedOnce } from './reading-numbers.ts'
import { outlineOf } from './reading-outline.ts'
import { placeMeasures } from './reading-places.ts'
import { leadNameOf, sheetOfReading } from './reading-sheet.ts'

export type ImportedPlan = DraftedPlan & { measures: number; foundedUnits: number }

/** By what the log and the status of a measure say where they come from. */
const fromDocument = 'Aus dem Plandokument übernommen'

/**
 * Keeps a reading as a draft: the plan with its fields and goals, and every measure with its lead unit (founded where the
 * city has none of that name), period, money and status. All or nothing, in one transaction.
 */
export async function importPlan(
  scope: Scope,
  reading: PlanReading,
  { name, slug }: { name: string; slug: string | undefined },
): Promise<Outcome<ImportedPlan, 'plan.address_taken' | 'plan.goal_without_field'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importPlan')
  return transact(scope, 'plan.importPlan', async ({ tx }) => {
    const inside = { ...scope, db: tx }
    const placed = placeMeasures(reading)
    const drafted = await draftPlan(inside, outlineOf(placed, name, slug))
    if (!drafted.ok) return drafted
    const { planId, goalIds } = drafted.value
    const goals = new Map(placed.goals.map(({ id }, at) => [id, goalIds[at]!]))
    const units = new Units(inside)
    // Leads first: a unit that leads one measure is known when another one names it among those who take part.
    for (const { leadUnit } of placed.measures) if (leadUnit?.trim()) await units.findOrFound(leadNameOf(leadUnit))
    for (const measure of numberedOnce(placed.measures)) await keepMeasure(inside, planId, measure, goals, units)
    return ok({ ...drafted.value, measures: placed.measures.length, foundedUnits: units.founded })
  })
}

async function keepMeasure(
  scope: Scope,
  planId: string,
  measure: MeasureReading,
  goals: ReadonlyMap<string, string>,
  units: Units,
): Promise<void> {
  const goalIds = measure.goals.flatMap((id) => goals.get(id) ?? [])
  const { sheet, leadName, contributorNames, status } = sheetOfReading(scope.city, measure, goalIds)
  const leadUnitId = leadName === null ? null : await units.find(leadName)
  const found = await Promise.all(contributorNames.map((one) => units.find(one)))
  const contributors = found.flatMap((unitId) =>
    unitId !== null && unitId !== leadUnitId ? [{ unitId, role: 'contributor' as const }] : [],
  )
  const added = await addMeasure(scope, planId, { ...sheet, leadUnitId, units: contributors }, { reason: fromDocument })
  if (!added.ok) throw new Error(`a measure of the document was refused: ${added.code}`)
  if (!status) return
  const reason = `${fromDocument}: „${status.words}“`
  const command = { status: status.status, assessment: null, asOf: dayOf(scope.now), reason }
  const recorded = await recordStatus(scope, added.value.id, 1, command)
  if (!recorded.ok) throw new Error(`a status of the document was refused: ${recorded.code}`)
}

/** Units by the names that the document uses, each looked up once. */
class Units {
  founded = 0
  #scope: Scope
  #known = new Map<string, Promise<string | null>>()

  constructor(scope: Scope) {
    this.#scope = scope
  }

  find(name: string): Promise<string | null> {
    const key = name.toLowerCase()
    const known = this.#known.get(key) ?? findUnitNamed(this.#scope, name).then((unit) => unit?.id ?? null)
    this.#known.set(key, known)
    return known
  }

  async findOrFound(name: string): Promise<string> {
    const found = await this.find(name)
    if (found !== null) return found
    const kind = outside.test(name) ? 'provider' : 'department'
    const id = await addUnit(this.#scope, {
      name,
      short: name.length <= longestShort ? name : '',
      kind,
      parentId: null,
    })
    this.founded++
    this.#known.set(name.toLowerCase(), Promise.resolve(id))
    return id
  }
}

const longestShort = 12
const outside =
  /\be\. ?V\.?|gGmbH|GmbH|verband|verein|stiftung|caritas|diakon|\bAWO\b|rotes kreuz|träger|kammer|jobcenter|initiative/i
