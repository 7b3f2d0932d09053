import type { Edition } from '../edition.ts'
import type { PlanPage } from '../pages.ts'
import type { LinksFor } from './api.links.ts'
import { fieldLine } from './field.record.ts'
import { decisionRecord, revisionRecord } from './parts.record.ts'
import type { Plan, PlanLine } from './plan.schema.ts'

export function planLine(edition: Edition, links: LinksFor): PlanLine {
  const { slug, title, subtitle, state, isMain, startsOn, endsOn, publication } = edition
  return {
    slug,
    title,
    subtitle,
    // Drafts are seen by nobody outside: the reading verbs do not give them.
    state: state as PlanLine['state'],
    isMain,
    startsOn,
    endsOn,
    publishedAt: publication?.at.toISOString() ?? null,
    links: links.plan(edition),
  }
}

export function planRecord({ edition, fields, measureCount, revisions }: PlanPage, links: LinksFor): Plan {
  const neighbour = (other: Edition['predecessor']) => other && { ...other, links: links.planNamed(other.slug) }
  return {
    ...planLine(edition, links),
    foreword: edition.foreword,
    adoption: edition.adoption && decisionRecord(edition.adoption),
    predecessor: neighbour(edition.predecessor),
    successor: neighbour(edition.successor),
    fields: fields.map((field) => fieldLine(edition, field, links)),
    goalCount: new Set(fields.flatMap((field) => field.goals.map(({ id }) => id))).size,
    measureCount,
    revisions: revisions.map(revisionRecord),
  }
}
