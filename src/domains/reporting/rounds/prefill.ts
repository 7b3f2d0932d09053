import type { Reportable, ReportedUpdate } from '../../plan/plan.ts'
import { blankContent, type Content } from './content.ts'

/**
 * What stands in a part before anybody has answered. Status, figures, money, milestones, obstacles and outlook of the unit
 * that leads come from the plan, where the last round has brought them; what else was said comes from the last round.
 */
export function prefill(
  measure: Pick<Reportable, 'sheet' | 'last'>,
  leads: boolean,
  earlier: Content | undefined,
): Content {
  const said = earlier ?? blankContent
  // Papers belong to what they were attached to.
  const kept = { ...said, attachments: [] }
  if (!leads) return { ...kept, status: null, assessment: null, reason: '' }
  const { budget: money, figures, milestones, obstacles: words, outlook } = measure.sheet
  const { status = null, assessment = null, reason = '' } = measure.last ?? {}
  return {
    ...kept,
    status,
    assessment,
    reason,
    money,
    figures,
    milestones,
    outlook,
    obstacles: { ...said.obstacles, words },
  }
}

/**
 * What a round came to for a measure, for the plan. `before` and `after`: the part of the unit that leads. `isCorrection`: of
 * what was published already.
 */
export function reportedUpdate(
  { measureId, dataOn, isCorrection }: { measureId: string; dataOn: string; isCorrection: boolean },
  before: Content,
  after: Content,
): ReportedUpdate {
  const { status, assessment, reason } = after
  return {
    measureId,
    ...(isCorrection ? { over: { status: before.status, assessment: before.assessment } } : {}),
    status: status === null ? null : { status, assessment, reason, asOf: dataOn },
    before: partsOfSheet(before),
    after: partsOfSheet(after),
  }
}

function partsOfSheet({ money: budget, milestones, figures, obstacles, outlook }: Content): ReportedUpdate['before'] {
  return { budget, milestones, figures, obstacles: obstacles.words, outlook }
}
