import type { FC } from 'hono/jsx'
import { formatMoney } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { inOriginal } from '../pages/view.ts'
import { addressOf } from '../records/record-address.ts'
import { sayCalls as say } from './calls.messages.ts'
import { callsRoutes } from './calls.routes.ts'
import { Awards, When } from './calls-view.tsx'
import type { showCall } from './funding.read.ts'
import { stateOf } from './funding.ts'

type Props = { lang: Lang; page: Awaited<ReturnType<typeof showCall>> }

/** A call: until when, how much, on what terms, and where to apply, which is the city's own portal. */
export const CallView: FC<Props> = ({ lang, page: { call, awards, describe, moment } }) => {
  const isOver = ['closed', 'withdrawn'].includes(stateOf(call, moment))
  const paid = awards.filter(({ life }) => life?.act === 'published')
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: callsRoutes.calls(lang), label: say(lang, 'title') }]} />
      <PageTitle lang={lang} title={inOriginal(call.title)} />
      <p>
        <strong>
          <When lang={lang} call={call} moment={moment} />
        </strong>
      </p>
      {call.life?.act === 'withdrawn' && <Paragraphs lang={lang} text={inOriginal(call.life.reason)} quiet />}
      <Facts>
        {call.audience !== '' && (
          <Fact term={say(lang, 'audience')}>
            <Said text={inOriginal(call.audience)} lang={lang} quiet />
          </Fact>
        )}
        {call.totalCents !== null && <Fact term={say(lang, 'total')}>{formatMoney(lang, call.totalCents)}</Fact>}
        {call.projectCents !== null && <Fact term={say(lang, 'project')}>{formatMoney(lang, call.projectCents)}</Fact>}
        {call.contact !== '' && (
          <Fact term={say(lang, 'contact')}>
            <Said text={inOriginal(call.contact)} lang={lang} quiet />
          </Fact>
        )}
        {!isOver && (
          <Fact term={say(lang, 'apply')}>
            {[
              call.url !== '' && <a href={call.url}>{new URL(call.url).hostname}</a>,
              call.mail !== '' && <a href={`mailto:${call.mail}`}>{call.mail}</a>,
              call.telephone !== '' && (
                <a href={`tel:${call.telephone.replace(/[^+\d]/g, '')}`}>
                  <bdi>{call.telephone}</bdi>
                </a>
              ),
            ]
              .filter((way) => way !== false)
              .map((way) => (
                <div>{way}</div>
              ))}
          </Fact>
        )}
        <Fact term={say(lang, 'belongs')}>
          {call.targets.map(({ id }) => {
            const line = describe(id)
            return (
              line && (
                <div>
                  <a href={addressOf(lang, line)}>
                    <Said text={line.title} lang={lang} quiet />
                  </a>
                </div>
              )
            )
          })}
        </Fact>
      </Facts>
      {call.conditions !== '' && (
        <section class="section" aria-labelledby="conditions">
          <h2 id="conditions">{say(lang, 'conditions')}</h2>
          <Paragraphs lang={lang} text={inOriginal(call.conditions)} quiet />
        </section>
      )}
      <section class="section" aria-labelledby="awards">
        <h2 id="awards">{say(lang, 'awards')}</h2>
        {paid.length === 0 ? <p>{say(lang, 'no_awards')}</p> : <Awards lang={lang} awards={paid} />}
      </section>
      {!isOver && (
        <p class="screen-only">
          <a href={callsRoutes.callCalendar(lang, call.slug)}>{say(lang, 'calendar')}</a>
        </p>
      )}
    </>
  )
}
