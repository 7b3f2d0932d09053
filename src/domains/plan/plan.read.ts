/** The reading verbs: each gives what one page is made of, seen at one moment. Absence is thrown as `NotFound`. */
import { dayOf } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { listUnitNames } from '../accounts/accounts.ts'
import { loadChanges } from './changes/changes.read.ts'
import { listCrossReferences } from './cross-reference.queries.ts'
import { listDecisions } from './decision.queries.ts'
import { chooseEdition, editionOf, mainFirst, visibleEditions } from './edition.read.ts'
import { type Edition, editionOfToday, othersInForce } from './edition.ts'
import { listFields } from './field.queries.ts'
import { loadCover } from './files/cover.read.ts'
import { listFilesNamed } from './files/file.queries.ts'
import { asGoals, findGoal, listGoals, withMeasures } from './goal.queries.ts'
import { neighboursOf } from './goal.ts'
import { loadGoalOutput } from './goal-output.queries.ts'
import { listKindChanges } from './kind-change.queries.ts'
import { areOriginsTold, findLineageOf } from './lineage.queries.ts'
import { findMeasure } from './measure.queries.ts'
import { findLeadPost } from './measure-lead.read.ts'
import { countMeasures, listFigures, listMeasures } from './measure-list.queries.ts'
import type { FieldPage, FieldWithGoals, GoalPage, HomePage, MeasurePage, PlanPage } from './pages.ts'
import { listPictured } from './pictures/pictured.queries.ts'
import { isPublic, maySeeRecord } from './plan.access.ts'
import { listRevisions } from './revision.queries.ts'
import { listStatuses } from './status.queries.ts'
import { loadTranslator } from './translation.queries.ts'

/** Every edition that the viewer may see, the newest first. */
export async function showEditions(scope: Scope): Promise<Edition[]> {
  return read(scope, (tx) => visibleEditions(tx, scope))
}

export async function showHome(scope: Scope): Promise<HomePage> {
  return read(scope, async (tx) => {
    const editions = await visibleEditions(tx, scope)
    const edition = editionOfToday(editions) ?? null
    if (!edition) return { edition, others: [], fields: [], measureCount: 0, recent: [] }
    const { changes } = await loadChanges(tx, scope, { limit: 5 })
    return {
      edition,
      others: othersInForce(editions, edition),
      fields: await fieldsWithGoals(tx, scope, edition.id),
      measureCount: await countMeasures(tx, scope, edition.id),
      recent: changes,
    }
  })
}

/** `slug`: an edition; without it the one in force. */
export async function showPlan(scope: Scope, slug?: string): Promise<PlanPage> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    const fields = await fieldsWithGoals(tx, scope, edition.id)
    const measureCount = await countMeasures(tx, scope, edition.id)
    const others = edition.state === 'in_force' ? othersInForce(await visibleEditions(tx, scope), edition) : []
    return { edition, others, fields, measureCount, revisions: await listRevisions(tx, 'plan', edition.id) }
  })
}

/** Without `plan` the field of the edition in force, else of the newest earlier one that had such a field. */
export async function showField(scope: Scope, slug: string, plan?: string): Promise<FieldPage> {
  return read(scope, async (tx) => {
    const editions = plan === undefined ? await visibleEditions(tx, scope) : [await chooseEdition(tx, scope, plan)]
    const candidates = plan === undefined ? editions.filter((one) => one.state !== 'draft').sort(mainFirst) : editions
    for (const edition of candidates) {
      const fields = await fieldsWithGoals(tx, scope, edition.id)
      const index = fields.findIndex((field) => field.slug === slug)
      const field = fields[index]
      if (!field) continue
      const [previous, next] = [fields[index - 1] ?? null, fields[index + 1] ?? null]
      return { edition, field, previous, next, revisions: await listRevisions(tx, 'field', field.id) }
    }
    throw new NotFound('field')
  })
}

export async function showGoal(scope: Scope, slug: string): Promise<GoalPage> {
  return read(scope, async (tx) => {
    const row = await findGoal(tx, 'slug', slug)
    if (!row || !maySeeRecord(scope.viewer, row)) throw new NotFound('goal')
    const edition = await editionOf(tx, scope, row.planId)
    const fields = await listFields(tx, scope, row.planId)
    const [goal] = await asGoals(tx, scope, [row], fields)
    if (!goal) throw new NotFound('goal')
    const goals = await listGoals(tx, scope, row.planId, fields)
    const measures = await listMeasures(tx, scope, { planId: row.planId, goalId: row.id }, goals)
    const { changes } = await loadChanges(tx, scope, { goal: slug, limit: 5 })
    return {
      edition,
      goal,
      measures,
      output: await loadGoalOutput(tx, measures, dayOf(scope.now)),
      changes: changes.filter(({ kind, about }) => kind !== 'revised' || about.id !== row.id),
      ...neighboursOf(goal, goals),
      times: await listPictured(tx, scope, row.planId, row.id),
      ended: await listMeasures(tx, scope, { planId: row.planId, goalId: row.id, ended: true }, goals),
      figures: await listFigures(tx, measures),
      decisions: await listDecisions(tx, { goalId: row.id }),
      crossReferences: await listCrossReferences(tx, { goalId: row.id }),
      ...(await findLineageOf(tx, scope, 'goal', row.id)),
      revisions: await listRevisions(tx, 'goal', row.id),
      originsTold: await areOriginsTold(tx, row.planId),
    }
  })
}

export async function showMeasure(scope: Scope, slug: string): Promise<MeasurePage> {
  return read(scope, async (tx) => {
    const measure = await findMeasure(tx, 'slug', slug)
    if (!measure || !maySeeRecord(scope.viewer, measure)) throw new NotFound('measure')
    const { id, planId, sheet, version } = measure
    const edition = await editionOf(tx, scope, planId)
    const goals = await listGoals(tx, scope, planId, await listFields(tx, scope, planId))
    const units = await listUnitNames(tx, scope)
    const say = await loadTranslator(tx, scope, [id])
    return {
      edition,
      id,
      slug: measure.slug,
      title: say(id, 'title', sheet.title),
      description: say(id, 'description', sheet.description),
      sheet,
      cover: await loadCover(tx, sheet.cover, (alt) => say(id, 'alt', alt)),
      files: await listFilesNamed(tx, ...sheet.attachments),
      goals: sheet.goalIds.flatMap((goalId) => goals.find((goal) => goal.id === goalId) ?? []),
      leadUnit: units.get(sheet.leadUnitId ?? '') ?? null,
      leadPost: await findLeadPost(tx, scope, sheet),
      units: sheet.units.flatMap(({ unitId, role }) => {
        const unit = units.get(unitId)
        return unit ? [{ name: unit.name, short: unit.short, role }] : []
      }),
      kindHistory: await listKindChanges(tx, id),
      statuses: await listStatuses(tx, id),
      revisions: await listRevisions(tx, 'measure', id),
      decisions: await listDecisions(tx, { measureId: id }),
      crossReferences: await listCrossReferences(tx, { measureId: id }),
      ...(await findLineageOf(tx, scope, 'measure', id)),
      isPublic: isPublic({ published: edition.state !== 'draft' }, measure),
      version,
    }
  })
}

async function fieldsWithGoals(tx: Transaction, scope: Scope, planId: string): Promise<FieldWithGoals[]> {
  const fields = await listFields(tx, scope, planId)
  const goals = await withMeasures(tx, scope, await listGoals(tx, scope, planId, fields))
  const placeIn = (goal: (typeof goals)[number], fieldId: string) =>
    goal.places.find((place) => place.field.id === fieldId)?.position ?? 0
  return fields.map((field) => ({
    ...field,
    goals: goals
      .filter((goal) => placeIn(goal, field.id) > 0)
      .sort((a, b) => placeIn(a, field.id) - placeIn(b, field.id)),
  }))
}
