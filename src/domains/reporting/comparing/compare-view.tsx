import type { Child, FC } from 'hono/jsx'
import { formatMoney } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { spent } from '../../../ui/money-table/money-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Tally } from '../../../ui/tally/tally.tsx'
import { sayUi } from '../../../ui/ui.messages.ts'
import { FlowSection } from '../freezing/flow-section.tsx'
import { frozen } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenMeasure, Snapshot } from '../freezing/snapshot.ts'
import type { ComparedPage } from './compared.read.ts'
import { hasSlipped, type Move, type MoveKind, moveKinds } from './comparison.ts'
import { MoveTable } from './move-table.tsx'
import { Slips } from './slips-view.tsx'

/** What of the measures is shown: all, those of one kind, or those of which a step was put off. */
export const shownKinds = [...moveKinds, 'slipped'] as const
export type Shown = MoveKind | 'slipped'

type CompareProps = {
  scope: Scope
  page: ComparedPage
  show: Shown | undefined
  /** Where the form sends its wishes, and where a measure is read. */
  action: string
  hrefOf: (measure: FrozenMeasure) => string
  crumbs: Child
}

/** Two rounds side by side: as a whole, and measure by measure. */
export const CompareView: FC<CompareProps> = ({ scope, page, show, action, hrefOf, crumbs }) => {
  const { lang } = scope
  const { later, compared } = page
  const title = original(sayReports(lang, 'compare'), lang)
  if (compared === null) {
    return (
      <>
        {crumbs}
        <PageTitle lang={lang} title={title} />
        <EmptyState words={sayReports(lang, 'compare.alone')} />
      </>
    )
  }
  const { earlier, comparison, slippage } = compared
  const names = { from: earlier.round.title, to: later.round.title }
  const lead = original(sayReports(lang, 'compare.lead', { earlier: names.from, later: names.to }), lang)
  const { counts } = comparison
  return (
    <>
      {crumbs}
      <PageTitle lang={lang} title={title} lead={lead} />
      <Tally
        counts={shownKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => ({ n: String(counts[kind]), words: sayReports(lang, `kind.${kind}`) }))}
      />
      <FlowSection scope={scope} flow={comparison.flow} missing={sayReports(lang, 'absent')} names={names} />
      <section class="section" aria-labelledby="measures">
        <h2 id="measures">{sayReports(lang, 'flow.measures')}</h2>
        <Wishes {...{ lang, page, show, action }} earlier={earlier} />
        <MoveTable
          scope={scope}
          names={names}
          moves={comparison.moves.filter((one) => isShown(one, show))}
          hrefOf={hrefOf}
          later={later}
        />
      </section>
      <Slips lang={lang} slippage={slippage} snapshot={later} hrefOf={hrefOf} />
      <section class="section" aria-labelledby="money">
        <h2 id="money">{sayReports(lang, 'money')}</h2>
        <DataTable
          label={sayReports(lang, 'table', { what: sayReports(lang, 'money') })}
          caption={sayReports(lang, 'money')}
          columns={[
            { name: sayReports(lang, 'title') },
            ...(['planned', 'spent'] as const).map((key) => ({ name: sayUi(lang, `money.${key}`), isNumber: true })),
          ]}
          rows={(['from', 'to'] as const).map((side) => [
            <Said text={frozen(later, names[side])} lang={lang} quiet />,
            formatMoney(lang, comparison.money[side].plannedCents),
            spent(lang, comparison.money[side].spentCents),
          ])}
        />
      </section>
    </>
  )
}

function isShown(move: Move, show: Shown | undefined): boolean {
  if (show === undefined) return true
  return show === 'slipped' ? hasSlipped(move) : move.kind === show
}

type WishesProps = { lang: Lang; page: ComparedPage; earlier: Snapshot; show: Shown | undefined; action: string }

const Wishes: FC<WishesProps> = ({ lang, page: { others }, earlier, show, action }) => (
  <FilterForm action={action} label={sayReports(lang, 'compare.show')} apply={sayReports(lang, 'compare.act')}>
    <Select
      lang={lang}
      name="with"
      label={sayReports(lang, 'compare.with')}
      value={earlier.round.slug}
      options={others.map(({ slug, title }) => ({ value: slug, label: title, lang: frozen(earlier, title).lang }))}
    />
    <Select
      lang={lang}
      name="show"
      label={sayReports(lang, 'compare.show')}
      value={show ?? ''}
      options={[
        { value: '', label: sayReports(lang, 'show.all') },
        ...shownKinds.map((kind) => ({ value: kind, label: sayReports(lang, `kind.${kind}`) })),
      ]}
    />
  </FilterForm>
)
