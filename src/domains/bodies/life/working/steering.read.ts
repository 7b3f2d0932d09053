import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { decideStep, findMeasure, type MeasureSheet, mayEdit, type RecordTexts } from '../../../plan/plan.ts'
import { mayRunBody } from '../../bodies.access.ts'
import { listOwnBodies } from '../../participants/own-bodies.read.ts'
import type { StepTarget } from '../../votes/motion.ts'
import { usualSteps } from '../body-steps.ts'
import { findLifeBody, findLifeItem, type LifeItem, type LifeSide, listLifeSides } from '../life.queries.ts'
import { loadOrigin, type OriginPage } from '../origin.read.ts'

export type Panel = {
  item: LifeItem
  page: OriginPage
  sides: LifeSide[]
  /** What this body usually decides and what is possible now. */
  offered: StepTarget[]
  sheet: MeasureSheet | null
  /** What the meeting may give other words: nothing where the viewer does not edit plans. */
  texts: RecordTexts['parts']
}

/** A goal or measure as a meeting looks at it before it decides. */
export async function showPanel(scope: Scope, itemId: string): Promise<Panel> {
  return read(scope, async (tx) => {
    const item = await findLifeItem(tx, itemId)
    const body = item && (await findLifeBody(tx, item.bodyId))
    if (!item || !body) throw new NotFound('item')
    if (!mayRunBody(scope.viewer, (await listOwnBodies(tx, scope)).includes(body.id))) throw new Forbidden('showPanel')
    const page = await loadOrigin(tx, scope, item.recordId)
    const measure = item.kind === 'measure' ? await findMeasure(tx, 'id', item.recordId) : undefined
    const { steps } = usualSteps[body.kind]
    const offered = steps.filter((to) => mayLead(page.record.stage, to))
    const texts = mayEdit(scope.viewer) ? page.record.parts : []
    return { item, page, texts, sides: await listLifeSides(tx, body.id), offered, sheet: measure?.sheet ?? null }
  })
}

const mayLead = (from: OriginPage['record']['stage'], to: StepTarget) => decideStep(from, to, '.').ok
