import type { Child } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadKnownRecords } from '../../plan/plan.ts'
import { findInquiry } from '../inquiries/inquiry.queries.ts'
import { findPaper } from '../papers/making/council-paper.queries.ts'
import { paperFrom } from '../papers/making/paper-from.tsx'
import { mayEditReports, maySeeRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import type { RecordRef } from './follow-up.ts'
import { sayFollowUps } from './follow-ups.messages.ts'
import { loadLines } from './follow-ups.read.ts'
import { followUpsRoutes } from './follow-ups.routes.ts'
import { loadTeams } from './teams.read.ts'

/** The pages of the workspace that are of one record each: by its slug, or by its id. */
const pages: readonly [pattern: RegExp, kind: RecordRef['kind'] | null][] = [
  [/^\/workspace\/measures\/([a-z0-9-]+)$/, 'measure'],
  [/^\/workspace\/plans\/([a-z0-9-]+)$/, 'plan'],
  [/^\/workspace\/words\/(?:plan|field|goal|measure)\/([\da-f-]+)$/, null],
  [/^\/workspace\/rounds\/([a-z0-9-]+)$/, 'round'],
  [/^\/workspace\/inquiries\/([a-z0-9-]+)$/, 'inquiry'],
  [/^\/workspace\/papers\/([a-z0-9-]+)$/, 'paper'],
]

/** Below the page of a record: what is wanted of it again, and the one press that sets a day. Null on any other page. */
export async function followUpsOn(scope: Scope, path: string): Promise<Child | null> {
  const found = pages.find(([pattern]) => pattern.test(path))
  if (!found || !maySeeRounds(scope.viewer)) return null
  const [pattern, kind] = found
  const { lang } = scope
  return read(scope, async (tx) => {
    const ref = await refOf(tx, scope, kind, pattern.exec(path)?.[1] ?? '')
    if (!ref) return null
    const teams = await loadTeams(tx, scope)
    if (teams.own === null && !teams.coordinates) return null
    const lines = await loadLines(tx, scope, '', teams, { of: ref.id })
    return (
      <aside class="section" aria-label={sayFollowUps(lang, 'title')}>
        {lines.length > 0 && (
          <ul class="plain-list">
            {lines.map(({ dueOn, note }) => (
              <li>
                <a href={followUpsRoutes.followUps()}>
                  {sayFollowUps(lang, 'here')}: {formatDate(lang, dueOn)}
                </a>{' '}
                <bdi>{note}</bdi>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={followUpsRoutes.followUps(`${ref.kind}:${ref.id}`)}>{sayFollowUps(lang, 'link')}</a>
          {await paperFrom(tx, scope, ref)}
        </p>
      </aside>
    )
  })
}

async function refOf(
  tx: Parameters<typeof loadTeams>[0],
  scope: Scope,
  kind: RecordRef['kind'] | null,
  name: string,
): Promise<RecordRef | null> {
  if (kind === 'round') return as(kind, await findRound(tx, 'slug', name))
  if (kind === 'inquiry') return mayEditReports(scope.viewer) ? as(kind, await findInquiry(tx, 'slug', name)) : null
  if (kind === 'paper') return mayEditReports(scope.viewer) ? as(kind, await findPaper(tx, 'slug', name)) : null
  const known = await loadKnownRecords(tx, scope)
  const record =
    kind === null ? known.get(name) : [...known.values()].find((one) => one.kind === kind && one.slug === name)
  return record ? as(record.kind, record) : null
}

function as(kind: RecordRef['kind'], found: { id: string } | undefined): RecordRef | null {
  return found ? { kind, id: found.id } : null
}
