import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { chooseEdition, visibleEditions } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listPlanFields } from '../field.queries.ts'
import { compareNumbers } from '../measure.ts'
import { mayEdit } from '../plan.access.ts'
import type { StatusCommand } from '../status.ts'
import { listKnownMeasures } from '../table/known-measures.queries.ts'
import { listCarried, listPlanGoals, listPlanPlaces } from './carry.queries.ts'
import { type Carried, type CarryKind, isDecided, type Suggestion, suggest } from './carry.ts'
import { findSuccessorDraft } from './successor.queries.ts'

/** A record of the plan that ends. `code`: its number or its places. `into`: what it goes on in, with titles. */
export type CarryLine = {
  id: string
  kind: CarryKind
  code: string
  title: string
  slug: string
  status: StatusCommand | null
  suggestion: Suggestion | null
  carried: Carried | undefined
  decided: boolean
  into: { id: string; slug: string; title: string }[]
}
/** A field with its lines: itself, its goals, its measures. What stands in several fields is told in the first of them. */
export type CarryGroup = { field: CarryLine; lines: CarryLine[]; decided: number; all: number }

export type SuccessionPage = {
  edition: Edition
  /** The draft; null as long as there is none. */
  successor: Edition | null
  /** Drafts that could become it. */
  drafts: Edition[]
  groups: CarryGroup[]
  /** Once the successor is published nothing can be chosen any more. */
  settled: boolean
}

export async function showSuccession(scope: Scope, slug: string): Promise<SuccessionPage> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showSuccession')
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    if (edition.state === 'draft') throw new NotFound('plan')
    const editions = await visibleEditions(tx, scope)
    const draftId = await findSuccessorDraft(tx, edition.id)
    const published = editions.find((one) => one.slug === edition.successor?.slug)
    const successor = editions.find(({ id }) => id === draftId) ?? published ?? null
    const drafts = editions.filter(({ state, id }) => state === 'draft' && id !== draftId)
    const [old, made] = [await loadPlan(edition.id), successor ? await loadPlan(successor.id) : null]
    const carried = successor ? await listCarried(tx, successor.id) : new Map<string, Carried>()
    const titles = new Map(made?.all.map(({ id, slug: address, title }) => [id, { id, slug: address, title }]))
    const lineOf = (one: (typeof old.all)[number]): CarryLine => {
      const said = carried.get(one.id)
      return {
        ...one,
        carried: said,
        decided: isDecided(said),
        into: said?.targets.flatMap((id) => titles.get(id) ?? []) ?? [],
      }
    }
    const groups = old.fields.map((field): CarryGroup => {
      const inside = [...old.goals, ...old.measures].filter(({ home }) => home === field.id)
      const lines = [field, ...inside].map(lineOf)
      return { field: lineOf(field), lines, decided: lines.filter(({ decided }) => decided).length, all: lines.length }
    })
    return { edition, successor, drafts, groups, settled: draftId === undefined && published !== undefined }

    async function loadPlan(planId: string) {
      const fields = await listPlanFields(tx, planId)
      const places = await listPlanPlaces(tx, planId)
      const codeOf = new Map(fields.map(({ id, code }) => [id, code]))
      const own = { suggestion: null, status: null }
      const goals = (await listPlanGoals(tx, planId)).map(({ id, slug: address, short, wording, fieldIds, stage }) => ({
        ...{ ...own, id, slug: address, stage, kind: 'goal' as const, title: short || wording, home: fieldIds[0] },
        code: places
          .filter(({ goalId }) => goalId === id)
          .map(({ fieldId, position }) => `${codeOf.get(fieldId)}${position}`)
          .join(' · '),
      }))
      const homeOf = new Map(goals.map(({ id, home }) => [id, home]))
      const known = (await listKnownMeasures(tx, planId)).toSorted((a, b) => compareNumbers(a.sheet, b.sheet))
      const measures = known.map(({ id, slug: address, sheet, last, stage }) => ({
        ...{
          id,
          slug: address,
          stage,
          kind: 'measure' as const,
          code: sheet.number ?? '',
          title: sheet.title,
          status: last,
        },
        suggestion: suggest({ kind: sheet.kind, status: last }, dayOf(scope.now)),
        home: homeOf.get(sheet.goalIds[0] ?? ''),
      }))
      const lines = fields.map(({ id, slug: address, code, title }) => {
        return { ...own, id, slug: address, kind: 'field' as const, code, title, home: undefined }
      })
      const isOpen = ({ stage }: { stage: string }) => planId !== edition.id || stage === 'adopted'
      const [openGoals, openMeasures] = [goals.filter(isOpen), measures.filter(isOpen)]
      return { fields: lines, goals: openGoals, measures: openMeasures, all: [...lines, ...openGoals, ...openMeasures] }
    }
  })
}
