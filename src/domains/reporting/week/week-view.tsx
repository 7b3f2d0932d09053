import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatShortDay } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { briefsAddress } from '../../plan/plan.ts'
import { followUpsRoutes } from '../follow-ups/follow-ups.routes.ts'
import { inquiriesRoutes } from '../inquiries/inquiries.routes.ts'
import { listsRoutes } from '../lists/lists.routes.ts'
import { papersRoutes } from '../papers/papers.routes.ts'
import { sayWeek as say } from './week.messages.ts'
import type { WeekPage } from './week.read.ts'
import { endOfWeek, whens } from './week.ts'
import { WeekAside } from './week-aside.tsx'
import { WeekItemView } from './week-item.tsx'

export type WeekProps = { scope: Scope; page: WeekPage; form: PageForm }

/** What waits for whoever looks: today, this week, later; and the rounds that are under way. */
export const WeekView: FC<WeekProps> = (props) => {
  const { scope, page, form } = props
  const { lang, now } = scope
  const today = dayOf(now)
  const isFree = whens.every((when) => page.items[when].length === 0)
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={say(lang, 'kicker', { from: formatShortDay(lang, today), to: formatShortDay(lang, endOfWeek(today)) })}
        title={original(say(lang, 'title'), lang)}
      />
      <FormNotices {...{ lang, form, say, notices: ['notice.done'] }} />
      <div class="week">
        <div>
          {isFree && <p class="week__free">{say(lang, page.coordinates ? 'free.coordination' : 'free')}</p>}
          {!isFree &&
            whens.map((when) => (
              <section aria-labelledby={`when-${when}`}>
                <h2 id={`when-${when}`}>
                  {say(lang, `when.${when}`)}
                  {when === 'today' && <span class="week__day"> {formatDate(lang, today)}</span>}
                </h2>
                {page.items[when].length === 0 ? (
                  <p class="soft">{say(lang, `none.${when}`)}</p>
                ) : (
                  <ul class="week__list">
                    {page.items[when].map((item) => (
                      <WeekItemView scope={scope} item={item} />
                    ))}
                  </ul>
                )}
              </section>
            ))}
          <p class="week__ways">
            <a href={inquiriesRoutes.inquiries()}>{say(lang, 'to.inquiries')}</a>
            {page.coordinates && <a href={inquiriesRoutes.newInquiry()}>{say(lang, 'to.new_inquiry')}</a>}
            <a href={papersRoutes.papers()}>{say(lang, 'to.papers')}</a>
            <a href={followUpsRoutes.followUps()}>{say(lang, 'to.follow_ups')}</a>
            <a href={briefsAddress}>{say(lang, 'to.briefs')}</a>
            {page.coordinates && <a href={listsRoutes.lists()}>{say(lang, 'to.lists')}</a>}
          </p>
        </div>
        <WeekAside {...props} />
      </div>
    </>
  )
}
