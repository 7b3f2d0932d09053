import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listUnitNames, type Unit } from '../../accounts/accounts.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import type { CheckFilter } from './check.form.ts'
import { checkPlan } from './check.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, type FindingKind, findingKinds, keyOf, severity } from './finding.ts'
import { loadPicture } from './plan-picture.read.ts'
import { listShelved, type Shelved } from './shelved.queries.ts'

export type CheckedFinding = Finding & { key: string; shelved: Shelved | null }

export type CheckPage = {
  edition: Edition
  filter: CheckFilter
  /** What there is of each kind among those that the other choices leave, in the order in which kinds are shown. */
  counts: { kind: FindingKind; count: number }[]
  found: CheckedFinding[]
  /** How many were put aside, whatever is filtered. */
  shelved: number
  /** What there is to choose from. */
  units: Unit[]
  fields: { slug: string; title: Text }[]
  links: { count: number; followed: number; lastOn: string | null }
  source: Lang
}

export async function showCheck(scope: Scope, slug: string | undefined, filter: CheckFilter): Promise<CheckPage> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    const picture = await loadPicture(tx, scope, edition)
    const findings = await findAll(tx, scope, picture)
    const units = await listUnitNames(tx, scope)
    const within = choose(findings, filter, units, picture)
    const byKind = Map.groupBy(within, ({ kind }) => kind)
    const counts = findingKinds.flatMap((kind) => {
      const count = byKind.get(kind)?.length ?? 0
      return count === 0 ? [] : [{ kind, count }]
    })
    return {
      edition,
      filter,
      counts,
      found: within.filter(({ kind }) => filter.kind === null || kind === filter.kind),
      shelved: findings.filter(({ shelved }) => shelved).length,
      units: unitsOf(picture, units),
      fields: picture.fields.map(({ slug, title }) => ({ slug, title: original(title, picture.source) })),
      links: linksOf(picture),
      source: picture.source,
    }
  })
}

/** All of a plan, with what somebody said of each. */
export async function findAll(tx: Transaction, scope: Scope, picture: CheckedPlan): Promise<CheckedFinding[]> {
  const shelved = await listShelved(tx, picture.plan.id)
  return checkPlan(picture, dayOf(scope.now)).map((one) => {
    const key = keyOf(one)
    return { ...one, key, shelved: shelved.get(key) ?? null }
  })
}

function choose(
  findings: readonly CheckedFinding[],
  filter: CheckFilter,
  units: ReadonlyMap<string, Unit>,
  { fields }: CheckedPlan,
): CheckedFinding[] {
  const unitIds = filter.unit === null ? null : unitsBelow(units, filter.unit)
  const fieldId = fields.find(({ slug }) => slug === filter.field)?.id
  return findings.filter((one) => {
    if ((one.shelved !== null) !== filter.shelved) return false
    if (filter.severity !== null && severity(one) !== filter.severity) return false
    if (unitIds !== null && !unitIds.has(one.record.unitId ?? '')) return false
    return filter.field === null || one.record.fieldIds.some((id) => id === fieldId)
  })
}

/** A unit and all below it: a department answers for its sections. */
function unitsBelow(units: ReadonlyMap<string, Unit>, slug: string): Set<string> {
  const ids = new Set([...units.values()].filter((unit) => unit.slug === slug).map(({ id }) => id))
  for (let before = -1; before < ids.size; ) {
    before = ids.size
    for (const { id, parentId } of units.values()) if (parentId !== null && ids.has(parentId)) ids.add(id)
  }
  return ids
}

/** Those that lead a measure of the plan, and those above them. */
function unitsOf({ measures }: CheckedPlan, units: ReadonlyMap<string, Unit>): Unit[] {
  const ids = new Set<string>()
  for (const { unitId } of measures) {
    for (let id = unitId; id !== null && !ids.has(id); id = units.get(id)?.parentId ?? null) ids.add(id)
  }
  return [...units.values()].filter(({ id }) => ids.has(id))
}

function linksOf({ links, looks }: CheckedPlan): CheckPage['links'] {
  const urls = [...new Set(links.map(({ url }) => url))]
  const days = urls.flatMap((url) => looks.get(url)?.on ?? []).sort()
  return { count: urls.length, followed: days.length, lastOn: days.at(-1) ?? null }
}
