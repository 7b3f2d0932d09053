import type { FC } from 'hono/jsx'
import { formatNumber } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Tally } from '../../../../ui/tally/tally.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { sayEditing } from '../../editing/editing.messages.ts'
import { editingRoutes } from '../../editing/editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from '../../editing/editing-form.ts'
import type { View } from '../../pages/view.ts'
import { saySuccession } from '../succession.messages.ts'
import { successionRoutes } from '../succession.routes.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { balanceOutcomes, tallyOutcomes } from './balance.ts'
import { Gaps } from './balance-gaps.tsx'
import { Money, Steps } from './balance-money.tsx'
import { CountTable, MeasureTable } from './balance-tables.tsx'
import type { ClosingPage } from './closing.read.ts'
import { ClosingHistory } from './closing-history.tsx'

export const closingNotices = ['closed', 'published', 'reopened', 'foreword'] as const

type Props = {
  lang: Lang
  page: ClosingPage
  /** The balance as everybody reads it, or would. */
  view: View<BalancePage>
  form: FormState
  notice: (typeof closingNotices)[number] | undefined
  mayPublish: boolean
}

/** What closing an edition comes to, before and after; then the balance itself. */
export const ClosingView: FC<Props> = (props) => {
  const { lang, page, view, form, notice, mayPublish } = props
  const { edition } = page.balance
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: editingRoutes.editions(), label: sayEditing(lang, 'editions.title') }]}
      />
      {notice && <Notice kind="success" title={saySuccession(lang, `closing.notice.${notice}`)} />}
      {form.notice && <Notice kind="warning" title={sayEditing(lang, form.notice)} />}
      <PageTitle
        lang={lang}
        title={original(saySuccession(lang, 'to_closing'), lang)}
        kicker={edition.title.words}
        lead={original(saySuccession(lang, 'closing.lead'), lang)}
      />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang)} />
      <ClosingHistory lang={lang} closings={page.closings} />
      {mayPublish && <Acts {...props} />}
      <Foreword {...props} />
      <p class="after-list">
        <a href={successionRoutes.archive(edition.slug)}>{sayBalance(lang, 'take.archive')}</a>
      </p>
      <div class="section">
        <h2>{sayBalance(lang, 'title', { title: edition.title.words })}</h2>
        {!page.closing && <p>{sayBalance(lang, 'preview')}</p>}
        <Totals lang={lang} view={view} />
      </div>
      <CountTable {...view} by="field" />
      <CountTable {...view} by="goal" />
      <Steps {...view} />
      <Money {...view} />
      <MeasureTable {...view} />
      <Gaps {...view} />
    </>
  )
}

const Totals: FC<{ lang: Lang; view: View<BalancePage> }> = ({ lang, view }) => {
  const tally = tallyOutcomes(view.page.balance.measures)
  return (
    <Tally
      counts={balanceOutcomes
        .filter((outcome) => tally[outcome] > 0)
        .map((outcome) => ({
          n: formatNumber(lang, tally[outcome]),
          words: sayBalance(lang, `outcome.${outcome}`),
        }))}
    />
  )
}

const Acts: FC<Props> = ({ lang, page, form }) => {
  const { slug } = page.balance.edition
  if (!page.closing) {
    return (
      <form class="form section" method="post" action={successionRoutes.closing(slug)} novalidate>
        <h2>{saySuccession(lang, 'closing.close')}</h2>
        <DateInput {...fieldOf(form, lang, 'closedOn')} label={saySuccession(lang, 'closing.on')} />
        <TextArea
          {...fieldOf(form, lang, 'reason')}
          label={saySuccession(lang, 'closing.reason')}
          hint={saySuccession(lang, 'closing.reason_hint')}
          rows={2}
        />
        <Button>{saySuccession(lang, 'closing.close')}</Button>
      </form>
    )
  }
  return (
    <>
      {!page.closing.published && (
        <form class="form section" method="post" id="publish" action={successionRoutes.publish(slug)}>
          <h2>{saySuccession(lang, 'closing.publish')}</h2>
          <p>{saySuccession(lang, 'closing.publish_words')}</p>
          <Button>{saySuccession(lang, 'closing.publish')}</Button>
        </form>
      )}
      <details class="section">
        <summary>{saySuccession(lang, 'closing.reopen')}</summary>
        <form class="form" method="post" action={successionRoutes.reopen(slug)} novalidate>
          <TextArea {...fieldOf(form, lang, 'whyReopen')} label={saySuccession(lang, 'closing.why_reopen')} rows={2} />
          <Button kind="secondary">{saySuccession(lang, 'closing.reopen')}</Button>
        </form>
      </details>
    </>
  )
}

const Foreword: FC<Props> = ({ lang, page, form }) => (
  <form class="form section" method="post" action={successionRoutes.foreword(page.balance.edition.slug)} novalidate>
    <input type="hidden" name="version" value={versionIn(form, page.foreword.version)} />
    <TextArea
      {...fieldOf(form, lang, 'foreword')}
      value={form.words.foreword ?? page.foreword.words}
      label={saySuccession(lang, 'closing.foreword')}
      hint={saySuccession(lang, 'closing.foreword_hint')}
      rows={4}
      optional
    />
    <Button kind="secondary">{saySuccession(lang, 'closing.foreword_save')}</Button>
  </form>
)
