import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listUnits, loadOffice, nameAnswering } from '../../accounts/accounts.ts'
import { codesOf, headingOf, listEditions, listFields, listGoals, listReportable } from '../../plan/plan.ts'
import { getReport } from '../council/report.queries.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import { listQuestions } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import type { Material } from './freeze.ts'
import type { FrozenName, Standing } from './snapshot.ts'

/**
 * All that a snapshot of this round is made of, and whether its plan is published: as everybody may read it and in the
 * language in which the city writes.
 */
export async function loadMaterial(
  tx: Transaction,
  scope: Scope,
  round: Round,
): Promise<{ material: Material; isPublished: boolean }> {
  const lang = sourceLanguage(scope.city)
  const asWritten: Scope = { ...scope, lang, viewer: { kind: 'public' } }
  const edition = (await listEditions(tx, asWritten)).find(({ id }) => id === round.planId)
  if (!edition) throw new NotFound('plan')
  const parts = await loadParts(tx, scope, round)
  const material = {
    city: { slug: scope.city.slug, name: scope.city.name, lang },
    plan: {
      id: edition.id,
      slug: edition.slug,
      title: edition.title.words,
      ...(await loadOutline(tx, asWritten, round.planId)),
    },
    round,
    questions: await listQuestions(tx, round.id),
    measures: (await listReportable(tx, asWritten, round.planId)).map(({ id, slug, number, title, sheet, last }) => ({
      ...{ id, slug, number, title: title.words },
      goals: sheet.goalIds,
      lead: sheet.leadUnitId === null ? null : parts.unitName(sheet.leadUnitId),
      before: standingOf(last),
    })),
    names: await loadNames(tx, asWritten, round.planId),
    ...parts,
  }
  return { material, isPublished: edition.publication !== null }
}

/** The fields and goals of a plan as a snapshot names them. */
export async function loadOutline(
  tx: Transaction,
  scope: Scope,
  planId: string,
): Promise<Pick<Material['plan'], 'fields' | 'goals'>> {
  const fields = await listFields(tx, scope, planId)
  const goals = await listGoals(tx, scope, planId, fields)
  return {
    fields: fields.map(({ id, slug, code, title }) => ({ id, slug, code, title: title.words })),
    goals: goals.map((goal) => {
      const places = goal.places.toSorted((a, b) => a.field.position - b.field.position)
      const codes = codesOf(goal).map((code, i) => ({ field: places[i]?.field.id ?? '', code }))
      return { id: goal.id, slug: goal.slug, title: headingOf(goal).words, codes }
    }),
  }
}

/** What units say, and what is known of them. */
export async function loadParts(
  tx: Transaction,
  scope: Scope,
  { id: roundId, dueOn }: Round,
): Promise<Pick<Material, 'parts' | 'unitName' | 'isVacant' | 'report'>> {
  const asWritten = { ...scope, lang: sourceLanguage(scope.city) }
  const { chapters, texts } = await getReport(tx, roundId)
  const units = new Map((await listUnits(tx, asWritten)).map(({ id, name }) => [id, name.words]))
  return {
    parts: await listParts(tx, { roundId }),
    unitName: (id) => units.get(id) ?? '',
    isVacant: await loadVacancies(tx, scope, dueOn),
    report: { chapters, texts },
  }
}

/** What the plan, its fields, goals and measures are called in the city's other languages, where a human being says so. */
async function loadNames(tx: Transaction, asWritten: Scope, planId: string): Promise<FrozenName[]> {
  const names: FrozenName[] = []
  for (const lang of asWritten.city.languages.filter((one) => one !== asWritten.lang)) {
    const scope = { ...asWritten, lang }
    const fields = await listFields(tx, scope, planId)
    const goals = await listGoals(tx, scope, planId, fields)
    const all = [
      ...(await listEditions(tx, scope)).filter(({ id }) => id === planId),
      ...fields,
      ...goals.map((goal) => ({ id: goal.id, title: headingOf(goal) })),
      ...(await listReportable(tx, scope, planId)),
    ]
    names.push(
      ...all
        .filter(({ title }) => title.lang === lang && (title.state === 'human' || title.state === 'reviewed'))
        .map(({ id, title }) => ({ id, lang, words: title.words })),
    )
  }
  return names
}

function standingOf(last: Standing | null): Standing | null {
  return last && { status: last.status, assessment: last.assessment, asOf: last.asOf }
}

/** Whether on that day nobody held the post that was asked, nor stood in. */
async function loadVacancies(tx: Transaction, scope: Scope, day: string): Promise<(part: Part) => boolean> {
  const office = await loadOffice(tx, scope)
  const known = new Map<string, boolean>()
  return ({ postId, unitId }) => {
    const key = `${postId} ${unitId}`
    const isVacant = known.get(key) ?? (unitId === null || nameAnswering({ postId, unitId }, day, office) === null)
    known.set(key, isVacant)
    return isVacant
  }
}
