import type { Choice } from './correction.ts'

/** The key that says it of the passage one is on. j, k, n and u move and undo, so they name nothing. */
export const choiceKeys: Record<Choice, string> = {
  title: '0',
  field: '1',
  introduction: '2',
  goal: '3',
  'goal-sentences': '4',
  measure: '5',
  signpost: '8',
  'set-aside': '9',
  text: 'b',
  lead: 'f',
  contributors: 'm',
  status: 's',
  period: 'z',
  costs: 'c',
  targetGroups: 'g',
  indicator: 'i',
  goals: 'h',
  number: 'r',
  other: 'a',
}
