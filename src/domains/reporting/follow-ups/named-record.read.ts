import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import {
  describeRecords,
  isPublic,
  type KnownRecord,
  loadKnownRecords,
  recordAddress,
  type Stage,
} from '../../plan/plan.ts'
import { inquiriesRoutes } from '../inquiries/inquiries.routes.ts'
import { listInquiries } from '../inquiries/inquiry.queries.ts'
import { listPapers } from '../papers/making/council-paper.queries.ts'
import { papersRoutes } from '../papers/papers.routes.ts'
import { mayEditReports, maySeeRounds } from '../reporting.access.ts'
import { listRounds } from '../rounds/round.queries.ts'
import { roundsRoutes } from '../rounds/rounds.routes.ts'
import type { RecordRef } from './follow-up.ts'

/** A record as it is named in a list. `code`: a number in front of the title, or ''. `href`: where the viewer reads it. */
export type NamedRecord = { title: Text; code: string; href: string }

/** Names records of every kind; null for what is gone, or what the viewer may not see. `publicUrl`: where the plan is read. */
export async function nameRecords(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  refs: readonly RecordRef[],
): Promise<(ref: RecordRef) => NamedRecord | null> {
  const { lang } = scope
  const kinds = new Set(refs.map(({ kind }) => kind))
  const said = (words: string) => original(words, sourceLanguage(scope.city))
  const named = new Map<string, NamedRecord>()
  if ((['plan', 'field', 'goal', 'measure'] as const).some((kind) => kinds.has(kind))) {
    const known = await loadKnownRecords(tx, scope)
    const ids = refs.map(({ id }) => id)
    const lineOf = await describeRecords(tx, scope, known, ids)
    for (const id of ids) {
      const [line, record] = [lineOf(id), known.get(id)]
      if (!line || !record) continue
      const href = isRead(record) ? publicUrl + recordAddress(lang, line) : draftAddress(record)
      named.set(id, { title: line.title, code: line.code, href })
    }
  }
  if (kinds.has('round') && maySeeRounds(scope.viewer)) {
    for (const { id, title, slug } of await listRounds(tx)) {
      named.set(id, { title: said(title), code: '', href: roundsRoutes.round(slug) })
    }
  }
  if (kinds.has('inquiry') && mayEditReports(scope.viewer)) {
    for (const { id, subject, slug, number } of await listInquiries(tx)) {
      named.set(id, { title: said(subject), code: number, href: inquiriesRoutes.inquiry(slug) })
    }
  }
  if (kinds.has('paper') && mayEditReports(scope.viewer)) {
    for (const { id, title, slug, number } of await listPapers(tx)) {
      named.set(id, { title: said(title), code: number, href: papersRoutes.paper(slug) })
    }
  }
  return ({ id }) => named.get(id) ?? null
}

/** Whether everybody reads it, so that its own page answers. */
function isRead({ edition, stage }: KnownRecord): boolean {
  return isPublic({ published: edition.state !== 'draft' }, { stage: stage as Stage })
}

/** What is not published is read in the draft that it belongs to. */
function draftAddress({ edition }: KnownRecord): string {
  return `/workspace/plans/${encodeURIComponent(edition.slug)}`
}
