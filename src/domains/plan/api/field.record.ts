import type { Edition } from '../edition.ts'
import type { Field } from '../field.ts'
import { codesOf, type Goal, headingOf } from '../goal.ts'
import type { FieldPage, FieldWithGoals } from '../pages.ts'
import type { LinksFor } from './api.links.ts'
import type { FieldLine, Field as FieldRecord, GoalName } from './field.schema.ts'
import { revisionRecord } from './parts.record.ts'

export function fieldLine(edition: Edition, field: FieldWithGoals, links: LinksFor): FieldLine {
  const { slug, code, position, title, summary, goals } = field
  return { slug, code, position, title, summary, goalCount: goals.length, links: links.field(edition, slug) }
}

export function goalName(goal: Goal, links: LinksFor): GoalName {
  return { slug: goal.slug, codes: codesOf(goal), heading: headingOf(goal), links: links.goal(goal.slug) }
}

export function fieldRecord({ edition, field, previous, next, revisions }: FieldPage, links: LinksFor): FieldRecord {
  const neighbour = (other: Field | null) =>
    other && { slug: other.slug, title: other.title, links: links.field(edition, other.slug) }
  return {
    ...fieldLine(edition, field, links),
    plan: edition.slug,
    introduction: field.introduction,
    goals: field.goals.map((goal) => goalName(goal, links)),
    previous: neighbour(previous),
    next: neighbour(next),
    revisions: revisions.map(revisionRecord),
  }
}
