import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import { coverage } from '../likeness.ts'
import { enough, swallows } from './became.ts'
import type { StandingField, StandingGoal } from './comparison.ts'
import { pairUp } from './pairing.ts'
import { goalRule } from './record.match.ts'

export type EditionGoals = { fields: StandingField[]; goals: StandingGoal[] }

/**
 * What probably became of a goal of an earlier edition. `likely`: goals of the later one, each choice one or several of them,
 * the likeliest first; none of them where it was not continued. `isSure`: no person has to think about it.
 */
export type Descent = { goal: StandingGoal; likely: string[][]; isSure: boolean }

const mostChoices = 4

/** Goals of an earlier edition beside those of the next, by the same likeness by which a document is compared with a plan. */
export function proposeDescent(earlier: EditionGoals, later: EditionGoals): Descent[] {
  const titles = new Map([...earlier.fields, ...later.fields].map(({ id, title }) => [id, foldTitle(title)]))
  const groupsOf = ({ fields }: StandingGoal) => fields.map((id) => titles.get(id) ?? id)
  const asked = earlier.goals.map((goal) => ({ key: goal.id, text: goal.text, number: null, groups: groupsOf(goal) }))
  const known = later.goals.map((goal) => ({ id: goal.id, text: goal.text, number: null, groups: groupsOf(goal) }))
  const { pairs, open } = pairUp(asked, known, goalRule, {})
  const textOf = new Map(later.goals.map(({ id, text }) => [id, text]))
  const swallowing = new Map(
    earlier.goals.map((goal) => [
      goal.id,
      later.goals.filter(({ text }) => swallows(text, goal.text)).map(({ id }) => id),
    ]),
  )
  const isShared = (later: string, own: string) =>
    [...swallowing].some(([id, into]) => id !== own && !pairs.has(id) && into.includes(later))
  return earlier.goals.map((goal) => {
    const pair = pairs.get(goal.id)
    if (pair !== undefined && goalKey(textOf.get(pair) ?? '') === goalKey(goal.text)) {
      return { goal, likely: [[pair]], isSure: true }
    }
    const parts = later.goals.filter(({ text }) => coverage(text, goal.text) >= enough).map(({ id }) => id)
    const close = (open.get(goal.id) ?? []).map(({ id }) => id)
    const single = [...(pair === undefined ? [] : [pair]), ...(swallowing.get(goal.id) ?? []), ...close].map((id) => [
      id,
    ])
    const likely = unique([...(parts.length > 1 ? [parts] : []), ...single]).slice(0, mostChoices)
    // Put together with another, or split: that a person has to say, however like the two are.
    return { goal, likely, isSure: pair !== undefined && parts.length < 2 && !isShared(pair, goal.id) }
  })
}

function unique(choices: readonly string[][]): string[][] {
  return [...new Map(choices.map((one) => [one.join('+'), one])).values()]
}

/** What a person says became of a goal; leading nowhere, it was not continued. */
export type Lead = { from: string; to: string[] }
export type LeadAct = { kind: 'continue' | 'split' | 'merge' | 'retire'; from: string[]; to: string[] }

/** The acts of lineage behind it: several that lead to one were merged, one that leads to several was split. */
export function actsOf(leads: readonly Lead[]): LeadAct[] {
  const acts: LeadAct[] = []
  const single = new Map<string, string[]>()
  for (const { from, to } of leads) {
    if (to.length === 0) acts.push({ kind: 'retire', from: [from], to: [] })
    else if (to.length > 1) acts.push({ kind: 'split', from: [from], to })
    else single.set(to[0]!, [...(single.get(to[0]!) ?? []), from])
  }
  for (const [to, from] of single) acts.push({ kind: from.length > 1 ? 'merge' : 'continue', from, to: [to] })
  return acts
}
