import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listCityWords } from '../../settings/settings.ts'
import { listSourceTexts, listTranslationMarks } from '../coverage/coverage.queries.ts'
import { coverageOf } from '../coverage/coverage.ts'
import type { Edition } from '../edition.ts'
import type { Status } from '../status.ts'
import { type CheckedRows, loadCheckedRows, loadOutwardLinks } from './check.queries.ts'
import type { CheckedGoal, CheckedMeasure, CheckedPlan, CheckedText } from './checked-plan.ts'
import type { CheckedRecord } from './finding.ts'
import { listLinkLooks } from './link-look.queries.ts'
import { isFollowable, linksIn } from './link-look.ts'
import { loadTermsMissing } from './terms-missing.read.ts'

/** A plan as its rules look at it, in the words in which the city wrote it. */
export async function loadPicture(tx: Transaction, scope: Scope, edition: Edition): Promise<CheckedPlan> {
  const rows = await loadCheckedRows(tx, edition.id)
  const sources = await listSourceTexts(tx, scope, edition.id)
  const own = (field: string) => sources.find((one) => one.recordId === edition.id && one.field === field)?.words ?? ''
  const { id, slug, startsOn, endsOn } = edition
  const record = { kind: 'plan', id, slug, code: '', title: own('title'), unitId: null, fieldIds: [] } as const
  const plan = { ...record, startsOn, endsOn, isPublished: edition.state !== 'draft' }
  const fields = rows.fields.map((field) => ({ kind: 'field' as const, unitId: null, fieldIds: [field.id], ...field }))
  const goals = goalsOf(rows)
  const measures = measuresOf(rows, goals)
  const records = new Map<string, CheckedRecord>([plan, ...fields, ...goals, ...measures].map((one) => [one.id, one]))
  const texts = textsOf(rows, records, plan, { subtitle: own('subtitle'), foreword: own('foreword') })
  const source = sourceLanguage(scope.city)
  const marks = await listTranslationMarks(
    tx,
    sources.map(({ recordId }) => recordId),
  )
  const others = scope.city.languages.filter((lang) => lang !== source)
  return {
    plan,
    fields,
    goals,
    measures,
    texts,
    links: [...linksFrom(await loadOutwardLinks(tx, edition.id), records), ...linksWithin(texts)],
    looks: await listLinkLooks(tx),
    languages: coverageOf(others, sources, marks).map(({ lang, all, human, machine, outdated }) => ({
      lang,
      all,
      outdated,
      missing: all - human - machine - outdated,
    })),
    cityWords: await listCityWords(tx),
    termsMissing: await loadTermsMissing(tx, sources, records),
    source,
  }
}

function goalsOf({ goals, places }: CheckedRows): CheckedGoal[] {
  const placesOf = Map.groupBy(places, ({ goalId }) => goalId)
  return goals.map(({ id, slug, short, wording, stage }) => {
    const stands = placesOf.get(id) ?? []
    const code = stands.map((place) => `${place.code}${place.position}`).join(' · ')
    const record = { kind: 'goal' as const, id, slug, code, title: short || wording, unitId: null }
    return { ...record, fieldIds: stands.map(({ fieldId }) => fieldId), wording, isClosed: stage === 'closed' }
  })
}

function measuresOf(rows: CheckedRows, goals: readonly CheckedGoal[]): CheckedMeasure[] {
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]))
  const ofMeasure = <Row extends { measureId: string }>(all: readonly Row[]) => {
    const grouped = Map.groupBy(all, ({ measureId }) => measureId)
    return (id: string) => grouped.get(id) ?? []
  }
  const [served, milestones, figures] = [ofMeasure(rows.served), ofMeasure(rows.milestones), ofMeasure(rows.figures)]
  const funded = new Set(rows.budgets.map(({ measureId }) => measureId))
  return rows.measures.map((row) => {
    const goalIds = served(row.id).map(({ goalId }) => goalId)
    const { id, slug, title, description, contact, priority, startsOn, endsOn } = row
    return {
      kind: 'measure',
      id,
      slug,
      code: row.number ?? '',
      title,
      unitId: row.leadUnitId,
      fieldIds: [...new Set(goalIds.flatMap((goalId) => goalOf.get(goalId)?.fieldIds ?? []))],
      description,
      isAdopted: row.stage === 'adopted',
      contact,
      hasKind: row.kind !== 'unknown',
      priority,
      hasBudget: funded.has(id),
      startsOn,
      endsOn,
      goalIds,
      indicators: row.contextIndicators.length,
      targetGroups: row.targetGroups,
      districts: row.districts,
      milestones: milestones(id),
      figures: figures(id),
      status: row.status === null ? null : { status: row.status as Status, asOf: row.asOf ?? '' },
    }
  })
}

function textsOf(
  { fields, goals, measures }: CheckedRows,
  records: ReadonlyMap<string, CheckedRecord>,
  plan: CheckedRecord,
  told: Record<string, string>,
): CheckedText[] {
  const of = (id: string, texts: Record<string, string | null>) => {
    const record = records.get(id)
    if (!record) return []
    return Object.entries(texts).flatMap(([field, words]) => (words ? [{ record, field, words }] : []))
  }
  return [
    ...of(plan.id, told),
    ...fields.flatMap(({ id, summary, introduction }) => of(id, { summary, introduction })),
    ...goals
      .filter(({ stage }) => stage !== 'closed')
      .flatMap(({ id, wording, description }) => of(id, { wording, description })),
    ...measures.flatMap(({ id, description, obstacles, outlook, reason }) =>
      of(id, { description, obstacles, outlook, reason }),
    ),
  ]
}

type Links = CheckedPlan['links']

function linksFrom(
  rows: readonly { recordId: string; url: string; name: string }[],
  records: ReadonlyMap<string, CheckedRecord>,
): Links {
  return rows.flatMap(({ recordId, url, name }) => {
    const record = records.get(recordId)
    return record && isFollowable(url) ? [{ record, url, name }] : []
  })
}

function linksWithin(texts: readonly CheckedText[]): Links {
  return texts.flatMap(({ record, words }) => linksIn(words).map((url) => ({ record, url, name: url })))
}
