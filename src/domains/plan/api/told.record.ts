import type { z } from 'zod'
import type { DecisionLine } from '../decisions/decision-filter.ts'
import type { RecordLine } from '../records/record-line.ts'
import type { LinksFor } from './api.links.ts'
import type { decisionOn } from './decision.schema.ts'
import type { LineageLine } from './lineage.read.ts'
import type { lineageRecord } from './lineage.schema.ts'
import { decisionRecord } from './parts.record.ts'

/** Lists of what was said of records of any kind. */
export function decisionOnRecord({ about, ...decision }: DecisionLine, links: LinksFor): z.output<typeof decisionOn> {
  const { kind, slug, title, edition } = about
  return {
    ...decisionRecord(decision),
    about: { kind, slug, title, plan: edition.slug, links: linksOf(about, links) },
  }
}

export function lineageLineRecord(line: LineageLine, links: LinksFor): z.output<typeof lineageRecord> {
  const end = (one: RecordLine) => {
    const { slug, title, code, edition } = one
    return { slug, title, code, plan: edition.slug, links: linksOf(one, links) }
  }
  const { subject, kind, on, reason, from, to } = line
  return { subject, kind, on, reason, from: end(from), to: to && end(to) }
}

function linksOf({ kind, slug, edition }: RecordLine, links: LinksFor) {
  if (kind === 'plan') return links.plan(edition)
  if (kind === 'field') return links.field(edition, slug)
  return kind === 'goal' ? links.goal(slug) : links.measure(slug)
}
