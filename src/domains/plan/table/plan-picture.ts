import type { Field } from '../field.ts'
import { codesOf, type Goal, headingOf } from '../goal.ts'
import { indexNames } from '../likeness.ts'
import { codeKey, foldWording, type GoalIndex } from './cells/goal.cell.ts'

/** The goals of a plan by all that a table may call them: code, place, wording, short form. */
export function indexGoals(fields: readonly Field[], goals: readonly Goal[]): GoalIndex {
  const codes = new Map<string, string>()
  const wordings = new Map<string, string>()
  const inField = new Map<string, string[]>()
  for (const goal of goals) {
    for (const code of codesOf(goal)) codes.set(codeKey(code), goal.id)
    for (const { field, position } of goal.places) codes.set(codeKey(`${field.position}.${position}`), goal.id)
    for (const text of [goal.wording.words, goal.short.words]) if (text !== '') wordings.set(foldWording(text), goal.id)
  }
  for (const field of fields) {
    const own = goals.flatMap((goal) =>
      goal.places.filter((place) => place.field.id === field.id).map(({ position }) => ({ id: goal.id, position })),
    )
    const ids = own.sort((a, b) => a.position - b.position).map(({ id }) => id)
    for (const name of [field.title.words, field.code, String(field.position)]) inField.set(foldWording(name), ids)
  }
  const names = goals.flatMap((goal) =>
    [goal.wording.words, goal.short.words].filter((name) => name !== '').map((name) => ({ id: goal.id, name })),
  )
  return { codes, wordings, names: indexNames(names), fields: inField }
}

/** How a goal is named in a line: its code, else its words. */
export function goalNames(goals: readonly Goal[]): (id: string) => string {
  const names = new Map(goals.map((goal) => [goal.id, codesOf(goal)[0] ?? headingOf(goal).words]))
  return (id) => names.get(id) ?? '?'
}
