import type { Child } from 'hono/jsx'
import type { Transaction } from '../../../../platform/database.ts'
import type { Scope } from '../../../../platform/scope.ts'
import type { RecordRef } from '../../follow-ups/follow-up.ts'
import { findInquiry } from '../../inquiries/inquiry.queries.ts'
import { mayBePublic } from '../../inquiries/inquiry.ts'
import { mayEditReports } from '../../reporting.access.ts'
import { findRound } from '../../rounds/round.queries.ts'
import { papersRoutes } from '../papers.routes.ts'
import { sayMaking as say } from './making.messages.ts'

/** From the page of a record to a council paper that begins from it; null where none may. */
export async function paperFrom(tx: Transaction, scope: Scope, ref: RecordRef): Promise<Child | null> {
  if (!mayEditReports(scope.viewer) || !(await isOrigin(tx, ref))) return null
  return (
    <>
      {' · '}
      <a href={papersRoutes.newPaper(`${ref.kind}:${ref.id}`)}>{say(scope.lang, 'begin.on')}</a>
    </>
  )
}

async function isOrigin(tx: Transaction, { kind, id }: RecordRef): Promise<boolean> {
  if (kind === 'round') return (await findRound(tx, 'id', id))?.state === 'published'
  if (kind !== 'inquiry') return kind === 'measure' || kind === 'goal'
  const inquiry = await findInquiry(tx, 'id', id)
  return inquiry !== undefined && mayBePublic(inquiry)
}
