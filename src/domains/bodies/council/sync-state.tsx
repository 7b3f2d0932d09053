import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import { refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { sayRefusal } from '../../../ui/page-form.ts'
import { mayRunCouncil } from '../bodies.access.ts'
import { sayCouncil } from './council.messages.ts'
import type { CouncilState } from './council.read.ts'
import { councilPatterns, councilRoutes } from './council.routes.ts'
import type { Sync } from './council-sync.queries.ts'
import { isRunning } from './council-sync.ts'

const say = sayCouncil

/** How far a look is, or what the last one came to; and the button for another. */
export const SyncState: FC<{ scope: Scope; state: CouncilState }> = ({ scope, state: { sync, papers } }) => {
  const { lang, viewer, now } = scope
  const runs = sync !== undefined && isRunning(sync, now)
  return (
    <section class="section" aria-labelledby="state">
      <h2 id="state">{say(lang, 'state')}</h2>
      <p>{say(lang, 'state.papers', { n: papers })}</p>
      {sync ? <Last scope={scope} sync={sync} /> : <p>{say(lang, 'state.never')}</p>}
      <p>{say(lang, 'state.daily')}</p>
      {mayRunCouncil(viewer) && !runs && (
        <form method="post" action={councilPatterns.sync}>
          {/* What is wrong with it is said above, and leads here. */}
          <div id="sync">
            <Button kind="secondary">{say(lang, 'sync')}</Button>
          </div>
        </form>
      )}
    </section>
  )
}

const Last: FC<{ scope: Scope; sync: Sync }> = ({ scope: { lang, now }, sync }) => {
  const moment = formatMoment(lang, sync.endedAt ?? sync.startedAt)
  const { pages, papers } = sync
  if (isRunning(sync, now)) {
    return (
      <div id="sync">
        <p>{say(lang, 'state.running', { moment, pages, papers })}</p>
        <p>
          <a href={councilRoutes.council()}>{say(lang, 'state.look_again')}</a>
        </p>
      </div>
    )
  }
  if (sync.endedAt === null) return <p>{say(lang, 'state.cut_off', { moment })}</p>
  return (
    <>
      {sync.failure === null ? (
        <p>{say(lang, 'state.done', { moment, papers })}</p>
      ) : (
        <Notice kind="warning" title={say(lang, 'state.failed', { moment })}>
          <p>{sayRefusal(say, lang, failureOf(sync))}</p>
          {sync.failureAddress && (
            <p>
              {say(lang, 'state.failed_at')} <bdi>{sync.failureAddress}</bdi>
            </p>
          )}
        </Notice>
      )}
      {sync.removed > 0 && <p>{say(lang, 'state.removed', { n: sync.removed })}</p>}
      {sync.unreadable > 0 && <p>{say(lang, 'state.unreadable', { n: sync.unreadable })}</p>}
    </>
  )
}

function failureOf({ failure, failureStatus }: Sync) {
  return refused('council.failed', { failure: failure ?? '', status: failureStatus ?? 0 })
}
