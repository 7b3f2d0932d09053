import type { FC } from 'hono/jsx'
import { formatDate, formatNumber } from '../../../../i18n/format.ts'
import { original, type Text } from '../../../../i18n/text.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Tally } from '../../../../ui/tally/tally.tsx'
import { sayEditions } from '../../editions/editions.messages.ts'
import { inOriginal, type View } from '../../pages/view.ts'
import { planRoutes } from '../../plan.routes.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { balanceOutcomes, tallyOutcomes } from './balance.ts'
import { Gaps } from './balance-gaps.tsx'
import { Money, Steps } from './balance-money.tsx'
import { CountTable, MeasureTable } from './balance-tables.tsx'

/** What an edition came to: the whole, its fields and goals, each measure by name, and what nobody knows. */
export const BalanceView: FC<View<BalancePage>> = (props) => {
  const { page, lang } = props
  const { edition, balance, closing, foreword, lineage } = page
  const tally = tallyOutcomes(balance.measures)
  const shown = balanceOutcomes.filter((outcome) => tally[outcome] > 0)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: planRoutes.editions(lang), label: sayEditions(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={original(sayBalance(lang, 'title', { title: edition.title.words }), lang)}
        lead={original(sayBalance(lang, 'lead', { day: formatDate(lang, balance.closedOn) }), lang)}
      />
      <HowItStands {...props} />
      {foreword !== '' && (
        <div class="section prose">
          <Paragraphs text={inOriginal(foreword)} lang={lang} />
        </div>
      )}
      <section class="section" aria-labelledby="summary">
        <h2 id="summary">{sayBalance(lang, 'summary')}</h2>
        <Tally
          counts={shown.map((outcome) => ({
            n: formatNumber(lang, tally[outcome]),
            words: sayBalance(lang, `outcome.${outcome}`),
          }))}
        />
      </section>
      <CountTable {...props} by="field" />
      <CountTable {...props} by="goal" />
      <Steps {...props} />
      <Money {...props} />
      <section class="section" aria-labelledby="goes-on">
        <h2 id="goes-on">{sayBalance(lang, 'goes_on')}</h2>
        <p>
          {lineage ? (
            <a href={planRoutes.lineage(lang, edition.slug)}>
              {sayEditions(lang, 'to_lineage', { title: edition.title.words })}
            </a>
          ) : (
            sayBalance(lang, 'no_successor')
          )}
        </p>
      </section>
      <MeasureTable {...props} />
      <Gaps {...props} />
      {closing?.published && <Take {...props} />}
    </>
  )
}

const HowItStands: FC<View<BalancePage>> = ({ page: { closing, balance, edition }, lang }) => {
  const day = (iso: string) => formatDate(lang, iso)
  if (closing === null) {
    return (
      <div class="section">
        <Notice kind="warning" title={sayBalance(lang, 'preview')} />
      </div>
    )
  }
  const { reopened } = closing
  const closed = day(balance.closedOn)
  const title = reopened
    ? sayBalance(lang, 'reopened', { day: day(reopened.at.toISOString().slice(0, 10)), closed })
    : sayBalance(lang, 'closed', { day: closed })
  const why: Text = inOriginal(reopened ? reopened.reason : closing.reason)
  return (
    <div class="section">
      <Notice kind={reopened ? 'warning' : 'info'} title={title}>
        <p>
          {sayBalance(lang, 'why')} <Said text={why} lang={lang} />
        </p>
        {edition.successor && (
          <p>
            {sayEditions(lang, 'followed')}{' '}
            <a href={planRoutes.edition(lang, edition.successor.slug)}>
              <Said text={edition.successor.title} lang={lang} quiet />
            </a>
          </p>
        )}
      </Notice>
    </div>
  )
}

const Take: FC<View<BalancePage>> = ({ page: { edition }, lang }) => (
  <nav class="section screen-only" aria-labelledby="take">
    <h2 id="take">{sayBalance(lang, 'take')}</h2>
    <ul>
      <li>
        <a href={planRoutes.balanceFile(lang, edition.slug)} rel="nofollow">
          {sayBalance(lang, 'take.csv')}
        </a>
      </li>
      <li>
        <a href={planRoutes.archive(lang, edition.slug)} rel="nofollow">
          {sayBalance(lang, 'take.archive')}
        </a>
      </li>
    </ul>
  </nav>
)
