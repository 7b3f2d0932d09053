import type { FC } from 'hono/jsx'
import { formatMoney } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { spent } from '../../../ui/money-table/money-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { sayUi } from '../../../ui/ui.messages.ts'
import { ownAddress } from '../../plan/plan.ts'
import { Corrections } from './corrections-view.tsx'
import { attachmentsOf, passagesOf } from './passages.ts'
import { ReportCrumbs } from './report-crumbs.tsx'
import { dayOfReport, frozen, standingView, wasWords } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { ReportPage } from './reports.read.ts'
import type { FrozenMeasure, FrozenPart, Snapshot } from './snapshot.ts'

type MeasureProps = {
  scope: Scope
  page: Pick<ReportPage, 'snapshot' | 'corrections'>
  measure: FrozenMeasure
  publicUrl: string
}

/** One measure in a published round: how it stands, and what each unit said of it. */
export const ReportMeasureView: FC<MeasureProps> = ({ scope, page, measure, publicUrl }) => {
  const { lang, city } = scope
  const { snapshot } = page
  const reason = measure.parts.find(({ leads }) => leads)?.content?.reason ?? ''
  return (
    <>
      <ReportCrumbs lang={lang} snapshot={snapshot} />
      <PageTitle
        lang={lang}
        kicker={sayReports(lang, 'kicker', { day: dayOfReport(lang, snapshot) })}
        title={frozen(snapshot, measure.title)}
      />
      <p>
        <Status {...standingView(lang, city, measure.after)} />
      </p>
      <p class="soft">{wasWords(lang, city, measure)}</p>
      {reason !== '' && <Paragraphs lang={lang} text={frozen(snapshot, reason)} />}
      {measure.parts.map((part, i) => (
        <PartSection {...{ scope, snapshot, part, publicUrl }} id={`part-${i}`} />
      ))}
      <Corrections scope={scope} page={page} slug={measure.slug} />
      <div class="section">
        {measure.parts.some(({ content }) => content && content.money.length > 0) && (
          <Facts>
            <Fact term={sayUi(lang, 'money.planned')}>{formatMoney(lang, measure.money.plannedCents)}</Fact>
            <Fact term={sayUi(lang, 'money.spent')}>{spent(lang, measure.money.spentCents)}</Fact>
          </Facts>
        )}
        <p class="after-list">
          <a href={ownAddress(lang, 'measure', measure.slug)}>{sayReports(lang, 'to_plan')}</a>
        </p>
      </div>
    </>
  )
}

type PartProps = { scope: Scope; snapshot: Snapshot; part: FrozenPart; id: string; publicUrl: string }

const PartSection: FC<PartProps> = ({ scope: { lang }, snapshot, part, id, publicUrl }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>
      {part.unit === null ? (
        sayReports(lang, 'gap.nobody')
      ) : (
        <Said text={frozen(snapshot, part.unit)} lang={lang} quiet />
      )}
    </h2>
    {part.content === null ? (
      <p>{sayReports(lang, `gap.${part.gap}`)}</p>
    ) : (
      <>
        {passagesOf(part.content, snapshot).map(({ title, words }) => (
          <>
            <h3>{typeof title === 'string' ? sayReports(lang, title) : <Said text={title.own} lang={lang} />}</h3>
            {words === '' ? (
              <p class="soft">{sayReports(lang, 'no_words')}</p>
            ) : (
              <Paragraphs lang={lang} level={4} text={frozen(snapshot, words)} />
            )}
          </>
        ))}
        <Attachments lang={lang} snapshot={snapshot} links={attachmentsOf(part.content, publicUrl)} />
      </>
    )}
  </section>
)

type LinksProps = { lang: Scope['lang']; snapshot: Snapshot; links: ReturnType<typeof attachmentsOf> }

const Attachments: FC<LinksProps> = ({ lang, snapshot, links }) =>
  links.length === 0 ? null : (
    <>
      <h3>{sayReports(lang, 'attachments')}</h3>
      <ul>
        {links.map(({ title, address }) => (
          <li>
            <a href={address}>
              <Said text={frozen(snapshot, title)} lang={lang} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
