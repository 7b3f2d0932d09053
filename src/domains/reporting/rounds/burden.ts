import type { MeasureKind } from '../../plan/plan.ts'
import type { Content } from './content.ts'
import type { Part } from './part.ts'
import { isOwn, type Question, questionsFor } from './question.ts'

/** What is asked of a part, and what stands there already. */
export type Load = Pick<Part, 'measureId' | 'unitId' | 'leads' | 'content'> & { kind: MeasureKind }

/** What a round costs: minutes as the city reckons with, and how many of them are for what only needs to be corrected. */
export type Burden = { measures: number; minutes: number; prefilled: number }

export const noBurden: Burden = { measures: 0, minutes: 0, prefilled: 0 }

/** What a round asks of each unit; null: what the coordination answers where nobody leads. */
export function burdenOfUnits(loads: readonly Load[], questions: readonly Question[]): Map<string | null, Burden> {
  const units = Map.groupBy(loads, ({ unitId }) => unitId)
  return new Map([...units].map(([unitId, own]) => [unitId, burdenOf(own, questions)]))
}

/** Of some parts together: a measure that two units are asked about counts once. */
export function burdenOf(loads: readonly Load[], questions: readonly Question[]): Burden {
  const asked = loads.flatMap((load) =>
    questionsFor(questions, load).map(({ key, minutes }) => ({ key, minutes, load })),
  )
  const sum = (some: typeof asked) => some.reduce((minutes, one) => minutes + one.minutes, 0)
  return {
    measures: new Set(loads.map(({ measureId }) => measureId)).size,
    minutes: sum(asked),
    prefilled: sum(asked.filter(({ key, load }) => isSaid(load.content, key))),
  }
}

/** Whether something stands there that answers the question. */
export function isSaid(content: Content, key: Question['key']): boolean {
  if (isOwn(key)) return (content.own[key] ?? '') !== ''
  switch (key) {
    case 'status':
      return content.status !== null
    case 'obstacles':
      return content.obstacles.kinds.length > 0 || content.obstacles.words !== ''
    case 'effect':
      return content.effect.claimed !== ''
    default:
      return content[key].length > 0
  }
}
