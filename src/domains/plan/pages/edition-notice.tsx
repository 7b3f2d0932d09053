import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Edition } from '../edition.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayBalance } from '../succession/balance/balance.messages.ts'

/** Says on every page of an edition that is not in force, or is closed, which one it is, and leads to the plan of today. */
export const EditionNotice: FC<{ lang: Lang; edition: Edition }> = ({ lang, edition }) => {
  const { closing } = edition
  if (edition.state === 'in_force' && closing === null) return null
  if (edition.state === 'draft') {
    return (
      <div class="section">
        <Notice kind="warning" title={sayPlan(lang, 'edition.draft')}>
          <p>{sayPlan(lang, 'edition.draft_words')}</p>
        </Notice>
      </div>
    )
  }
  if (edition.state === 'upcoming' && edition.startsOn !== null) {
    return (
      <div class="section">
        <Notice title={sayPlan(lang, 'edition.upcoming', { date: formatDate(lang, edition.startsOn) })}>
          {edition.predecessor && (
            <p>
              {sayPlan(lang, 'edition.upcoming_words')}{' '}
              <a href={planRoutes.edition(lang, edition.predecessor.slug)}>
                <Said text={edition.predecessor.title} lang={lang} />
              </a>
            </p>
          )}
        </Notice>
      </div>
    )
  }
  return (
    <div class="section">
      <Notice
        title={
          closing
            ? sayBalance(lang, 'closed', { day: formatDate(lang, closing.on) })
            : sayPlan(lang, 'edition.succeeded')
        }
      >
        {edition.state === 'in_force' ? null : edition.successor === null ? (
          <p>{sayPlan(lang, 'edition.succeeded_alone')}</p>
        ) : (
          <p>
            {sayPlan(lang, 'edition.succeeded_words')}{' '}
            <a href={planRoutes.edition(lang, edition.successor.slug)}>
              <Said text={edition.successor.title} lang={lang} />
            </a>
          </p>
        )}
        {closing?.hasBalance && (
          <p>
            <a href={planRoutes.balance(lang, edition.slug)}>{sayBalance(lang, 'to_balance')}</a>
          </p>
        )}
      </Notice>
    </div>
  )
}
