import type { FC } from 'hono/jsx'
import { formatMoney, formatNumber, formatYear } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { codesOf, headingOf } from '../goal.ts'
import { inOriginal } from '../pages/view.ts'
import { sayPictures } from '../pictures/pictures.messages.ts'
import { pictureRoutes } from '../pictures/pictures.routes.ts'
import { planRoutes } from '../plan.routes.ts'
import { fewestAwards } from './applicants.ts'
import { nameKinds } from './applicants.words.ts'
import { sayCalls as say } from './calls.messages.ts'
import { callsRoutes } from './calls.routes.ts'
import type { MoneyPage } from './money.read.ts'
import type { Sums } from './money.ts'

type Props = { lang: Lang; page: MoneyPage }

/** Money by field and year, by goal and by source; the picture of it has a page of its own. */
export const MoneyView: FC<Props> = ({ lang, page }) => {
  const amounts = [say(lang, 'money.planned'), say(lang, 'money.spent'), say(lang, 'money.awarded')]
  const numbers = amounts.map((name) => ({ name, isNumber: true }))
  const total = say(lang, 'money.total')
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: callsRoutes.calls(lang), label: say(lang, 'title') }]} />
      <PageTitle lang={lang} title={original(say(lang, 'money'), lang)} />
      <p class="prose">
        {say(lang, 'money.once')} {say(lang, 'money.awarded_words')}
      </p>
      <p class="screen-only">
        <a href={pictureRoutes.page(lang, page.edition, 'money')}>{sayPictures(lang, 'money')}</a> ·{' '}
        <a href={callsRoutes.moneyFile(lang)}>{say(lang, 'money.file')}</a>
      </p>
      <div class="section">
        <h2>{say(lang, 'money.by_field')}</h2>
        <DataTable
          label={say(lang, 'money.by_field')}
          caption={say(lang, 'money.by_field')}
          columns={[{ name: say(lang, 'money.field') }, { name: say(lang, 'money.year') }, ...numbers]}
          rows={page.fields.map(({ field, year, sums }) => [
            <Said text={field.title} lang={lang} quiet />,
            formatYear(lang, year),
            ...cells(lang, sums),
          ])}
          foot={[total, '', ...cells(lang, page.total)]}
        />
      </div>
      <div class="section">
        <h2>{say(lang, 'money.by_goal')}</h2>
        <DataTable
          label={say(lang, 'money.by_goal')}
          caption={say(lang, 'money.by_goal')}
          columns={[{ name: say(lang, 'money.goal') }, ...numbers]}
          rows={page.goals.map(({ goal, sums }) => [
            <>
              {codesOf(goal)[0]}{' '}
              <a href={planRoutes.goal(lang, goal.slug)}>
                <Said text={headingOf(goal)} lang={lang} quiet />
              </a>
            </>,
            ...cells(lang, sums),
          ])}
        />
      </div>
      <div class="section">
        <h2>{say(lang, 'money.by_source')}</h2>
        <DataTable
          label={say(lang, 'money.by_source')}
          caption={say(lang, 'money.by_source')}
          columns={[{ name: say(lang, 'money.source') }, ...numbers.slice(0, 2)]}
          rows={page.sources.map(({ source, sums }) => [
            source === '' ? say(lang, 'money.unknown') : <Said text={inOriginal(source)} lang={lang} quiet />,
            ...cells(lang, { ...sums, awardedCents: 0 }).slice(0, 2),
          ])}
        />
      </div>
      {page.applicants.length > 0 && <ByApplicant lang={lang} page={page} />}
    </>
  )
}

const ByApplicant: FC<Props> = ({ lang, page }) => (
  <div class="section">
    <h2>{say(lang, 'money.by_applicant')}</h2>
    <p class="prose">{say(lang, 'money.by_applicant_words', { n: fewestAwards })}</p>
    <DataTable
      label={say(lang, 'money.by_applicant')}
      caption={say(lang, 'money.by_applicant')}
      columns={[
        { name: say(lang, 'money.applicant') },
        { name: say(lang, 'money.awards'), isNumber: true },
        { name: say(lang, 'money.awarded'), isNumber: true },
      ]}
      rows={page.applicants.map(({ kinds, awards, awardedCents }) => [
        nameKinds(lang, kinds),
        formatNumber(lang, awards),
        formatMoney(lang, awardedCents),
      ])}
      foot={[
        say(lang, 'money.total'),
        formatNumber(
          lang,
          page.applicants.reduce((sum, { awards }) => sum + awards, 0),
        ),
        formatMoney(lang, page.total.awardedCents),
      ]}
    />
  </div>
)

function cells(lang: Lang, { plannedCents, spentCents, awardedCents }: Sums): string[] {
  const spent = spentCents === null ? say(lang, 'money.unknown') : formatMoney(lang, spentCents)
  return [formatMoney(lang, plannedCents), spent, formatMoney(lang, awardedCents)]
}
