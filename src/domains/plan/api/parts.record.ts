import type { Lang } from '../../../i18n/languages.ts'
import type { Decision } from '../decision.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import type { LineageStep } from '../lineage.ts'
import type { Revision } from '../revision.ts'
import type { StatusRecord } from '../status.ts'
import type { Links } from './api.links.ts'

export type Said = { lang: Lang; city: Naming }

/** Parts that several kinds of records have, as the interface gives them: whatever is not for everybody stays out. */
export function revisionRecord({ at, reason, before, after }: Revision) {
  return { at: at.toISOString(), reason, before: { ...before }, after: { ...after } }
}

export function decisionRecord(decision: Decision) {
  const { kind, outcome, body, decidedOn, title, paperNumber, paperUrl, reason } = decision
  return { kind, outcome, body, decidedOn, title, paperNumber, paperUrl, reason }
}

/** `said`: in which language, and whose words a status and a priority are called by. */
export function statusRecord({ status, assessment, asOf, reason, recordedAt }: StatusRecord, said: Said) {
  const statusName = sayLabel(said.city, said.lang, `status.${status}`)
  return { status, statusName, assessment, asOf, reason, recordedAt: recordedAt.toISOString() }
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
