import { canonicalJson } from '../../../../platform/canonical-json.ts'
import type { Content } from '../../rounds/content.ts'
import type { PartStepRecord } from '../../rounds/part.ts'

/** What of a content is no text: a correction of it is told as numbers, from what to what. */
type Figures = Pick<Content, 'status' | 'assessment' | 'figures' | 'money'>

const figuresOf = ({ status, assessment, figures, money }: Figures) => ({ status, assessment, figures, money })

export function hasOtherFigures(one: Figures, other: Figures): boolean {
  return canonicalJson(figuresOf(one)) !== canonicalJson(figuresOf(other))
}

/** Who has corrected figures since a moment: in a round of four eyes, somebody else publishes it. `steps`: of one part, in order. */
export function correctedBy(steps: readonly PartStepRecord[], since: Date): string[] {
  return steps.flatMap((step, at) => {
    const before = steps[at - 1]
    const isCorrection =
      step.step === 'edited' && step.at >= since && before && hasOtherFigures(before.content, step.content)
    return isCorrection ? [step.actor] : []
  })
}
