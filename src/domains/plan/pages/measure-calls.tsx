import type { FC } from 'hono/jsx'
import { formatDate, formatMoney } from '../../../i18n/format.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Call } from '../measure.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { inOriginal, type View } from './view.ts'

/** Where one can apply for money, until when, and who got it for what. */
export const MeasureCalls: FC<View<MeasurePage>> = ({ page: { sheet }, lang }) =>
  sheet.calls.length === 0 ? null : (
    <section class="section" aria-labelledby="calls">
      <h2 id="calls">{sayPlan(lang, 'measure.calls')}</h2>
      {sheet.calls.map((call) => (
        <div class="call">
          <h3>
            <Said text={inOriginal(call.title)} lang={lang} quiet />
          </h3>
          <p>
            {sayPlan(lang, 'measure.call_period', {
              opens: formatDate(lang, call.opensOn),
              closes: formatDate(lang, call.closesOn),
            })}
          </p>
          {call.totalCents !== null && (
            <p>{sayPlan(lang, 'measure.call_total', { amount: formatMoney(lang, call.totalCents) })}</p>
          )}
          {call.url !== null && (
            <p>
              <a href={call.url}>{sayPlan(lang, 'measure.call_link')}</a>
            </p>
          )}
          {call.awards.length > 0 && <Awards call={call} lang={lang} />}
        </div>
      ))}
    </section>
  )

const Awards: FC<{ call: Call; lang: View<MeasurePage>['lang'] }> = ({ call, lang }) => (
  <>
    <h4 class="small soft">{sayPlan(lang, 'measure.awards')}</h4>
    <ul class="plain-list">
      {call.awards.map((award) => (
        <li>
          <strong>
            <Said text={inOriginal(award.recipient)} lang={lang} quiet />
          </strong>
          :{' '}
          {sayPlan(lang, 'measure.award', {
            amount: formatMoney(lang, award.amountCents),
            date: formatDate(lang, award.decidedOn),
          })}
          {award.result !== '' && (
            <>
              <br />
              <Said text={inOriginal(award.result)} lang={lang} quiet />
            </>
          )}
        </li>
      ))}
    </ul>
  </>
)
