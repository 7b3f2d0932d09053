import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { mayRunRounds } from '../reporting.access.ts'
import { ofCity } from './round.words.ts'
import { sayRounds as say } from './rounds.messages.ts'
import type { PlanRounds } from './rounds.read.ts'
import { roundsRoutes } from './rounds.routes.ts'

const columns = ['column.round', 'column.state', 'column.data', 'column.due'] as const

type RoundsProps = { scope: Scope; plans: PlanRounds[]; form: PageForm }

/** All rounds, plan by plan, with what comes next. */
export const RoundsView: FC<RoundsProps> = ({ scope, plans, form }) => {
  const { lang } = scope
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.discarded']} />
      {plans.length === 0 && <EmptyState words={say(lang, 'none.plan')} />}
      {plans.map((one) => (
        <section class="section" aria-labelledby={`plan-${one.plan.slug}`}>
          <h2 id={`plan-${one.plan.slug}`}>
            <Said text={one.plan.title} lang={lang} />
          </h2>
          <RoundTable scope={scope} of={one} />
          <NextRound scope={scope} of={one} />
        </section>
      ))}
    </>
  )
}

type OfPlan = FC<{ scope: Scope; of: PlanRounds }>

const RoundTable: OfPlan = ({ scope, of: { plan, rounds } }) => {
  const { lang } = scope
  if (rounds.length === 0) return <EmptyState words={say(lang, 'none')} />
  const label = say(lang, 'list.label', { plan: plan.title.words })
  return (
    <DataTable
      label={label}
      caption={label}
      columns={columns.map((key) => ({ name: say(lang, key) }))}
      rows={rounds.map(({ slug, title, state, dataOn, dueOn }) => [
        <a href={roundsRoutes.round(slug)}>
          <Said text={ofCity(scope, title)} lang={lang} />
        </a>,
        say(lang, `state.${state}`),
        formatDate(lang, dataOn),
        formatDate(lang, dueOn),
      ])}
    />
  )
}

const NextRound: OfPlan = ({ scope: { lang, viewer }, of: { plan, next } }) =>
  next === null || !mayRunRounds(viewer) ? null : (
    <>
      <p>
        {say(lang, 'next', {
          title: next.title,
          data: formatDate(lang, next.dataOn),
          due: formatDate(lang, next.dueOn),
        })}
      </p>
      <ButtonLink href={roundsRoutes.prepare(plan.slug)}>{say(lang, 'prepare')}</ButtonLink>
    </>
  )
