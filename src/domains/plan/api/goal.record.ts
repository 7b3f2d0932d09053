import type { Edition } from '../edition.ts'
import type { Goal } from '../goal.ts'
import type { GoalPage } from '../pages.ts'
import type { LinksFor } from './api.links.ts'
import { goalName } from './field.record.ts'
import type { GoalLineRecord, GoalRecord } from './goal.schema.ts'
import { measureLine } from './measure.record.ts'
import { decisionRecord, revisionRecord, type Said, stepRecord } from './parts.record.ts'

export function goalLine(edition: Edition, goal: Goal, measureCount: number, links: LinksFor): GoalLineRecord {
  const places = goal.places.toSorted((a, b) => a.field.position - b.field.position)
  return {
    ...goalName(goal, links),
    wording: goal.wording,
    fields: places.map(({ field: { slug, title, code }, position }) => ({
      slug,
      title,
      code,
      position,
      links: links.field(edition, slug),
    })),
    measureCount,
  }
}

export function goalRecord(page: GoalPage, links: LinksFor, said: Said): GoalRecord {
  const { edition, goal, measures, ended, figures } = page
  return {
    ...goalLine(edition, goal, measures.length, links),
    plan: edition.slug,
    description: goal.description,
    measures: measures.map((row) => measureLine(row, links, said)),
    ended: ended.map((row) => measureLine(row, links, said)),
    figures: figures.map(({ measure, figure }) => ({
      ...figure,
      measure: { ...measure, links: links.measure(measure.slug) },
    })),
    decisions: page.decisions.map(decisionRecord),
    crossReferences: page.crossReferences,
    earlier: page.earlier.map((step) => stepRecord(step, links.goal)),
    later: page.later.map((step) => stepRecord(step, links.goal)),
    revisions: page.revisions.map(revisionRecord),
  }
}
