import type { Decision } from '../decision.ts'
import type { LineageStep } from '../lineage.ts'
import type { Revision } from '../revision.ts'
import type { StatusRecord } from '../status.ts'
import type { Links } from './api.links.ts'

/** Parts that several kinds of records have, as the interface gives them: whatever is not for everybody stays out. */
export function revisionRecord({ at, reason, before, after }: Revision) {
  return { at: at.toISOString(), reason, before: { ...before }, after: { ...after } }
}

export function decisionRecord(decision: Decision) {
  const { kind, outcome, body, decidedOn, title, paperNumber, paperUrl, reason } = decision
  return { kind, outcome, body, decidedOn, title, paperNumber, paperUrl, reason }
}

export function statusRecord({ status, assessment, asOf, reason, recordedAt }: StatusRecord) {
  return { status, assessment, asOf, reason, recordedAt: recordedAt.toISOString() }
}

export function stepRecord({ kind, on, reason, other }: LineageStep, linksOf: (slug: string) => Links) {
  return {
    kind,
    on,
    reason,
    other: other && {
      slug: other.slug,
      title: other.title.words,
      edition: other.edition.words,
      links: linksOf(other.slug),
    },
  }
}
