import type { Child, FC } from 'hono/jsx'
import { formatDate, formatMoment, formatYear } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { mayRunRounds } from '../reporting.access.ts'
import type { RoundPage } from './round.read.ts'
import { nameActor, ofCity } from './round.words.ts'
import { FurtherActs, NextStep } from './round-acts.tsx'
import { RoundProgress } from './round-progress.tsx'
import { sayRounds as say } from './rounds.messages.ts'
import { roundsRoutes } from './rounds.routes.ts'

const notices = ['notice.prepared', 'notice.saved', 'notice.stepped', 'notice.moved'] as const
const stepColumns = ['steps.step', 'steps.at', 'steps.actor', 'steps.reason'] as const

/** `step`: what brings it further, where another part has the turn. `sections`: what other parts tell of it. */
type RoundProps = {
  scope: Scope
  page: RoundPage
  form: PageForm
  links: { href: string; words: string }[]
  step: Child | null
  sections: Child[]
}

/** The home of a round: where it stands, what comes next, how far each unit is. */
export const RoundView: FC<RoundProps> = ({ scope, page, form, links, step, sections }) => {
  const { lang } = scope
  const { round } = page
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: roundsRoutes.rounds(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={ofCity(scope, round.title)}
        kicker={say(lang, `state.${round.state}`)}
        lead={original(say(lang, `about.${round.state}`), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={notices} />
      <RoundFacts scope={scope} page={page} />
      <RoundLinks scope={scope} page={page} links={links} />
      {mayRunRounds(scope.viewer) && <NextStep scope={scope} page={page} form={form} step={step} />}
      <RoundProgress scope={scope} page={page} />
      {sections}
      {mayRunRounds(scope.viewer) && <FurtherActs scope={scope} page={page} form={form} />}
      <RoundSteps scope={scope} page={page} />
    </>
  )
}

type Of = { scope: Scope; page: RoundPage }

const RoundFacts: FC<Of> = ({ scope, page: { round, plan, questions } }) => {
  const { lang } = scope
  return (
    <Facts>
      <Fact term={say(lang, 'facts.plan')}>
        <Said text={plan.title} lang={lang} />
      </Fact>
      <Fact term={say(lang, 'field.dataOn')}>{formatDate(lang, round.dataOn)}</Fact>
      <Fact term={say(lang, 'field.dueOn')}>{formatDate(lang, round.dueOn)}</Fact>
      <Fact term={say(lang, 'facts.cycle')}>{say(lang, 'facts.cycle_words', { years: round.cycleYears })}</Fact>
      {round.budgetYear !== null && (
        <Fact term={say(lang, 'facts.budget_year')}>{formatYear(lang, round.budgetYear)}</Fact>
      )}
      <Fact term={say(lang, 'facts.questions')}>{say(lang, 'facts.questions_words', { n: questions.length })}</Fact>
      {round.words !== '' && (
        <Fact term={say(lang, 'facts.words')}>
          <Said text={ofCity(scope, round.words)} lang={lang} />
        </Fact>
      )}
    </Facts>
  )
}

const own = ['settings', 'questions', 'asked', 'measures'] as const

const RoundLinks: FC<Of & { links: RoundProps['links'] }> = ({ scope: { lang, viewer }, page: { round }, links }) => {
  const shown = own.filter((key) => mayRunRounds(viewer) && (key !== 'measures' || round.state !== 'prepared'))
  const all = [
    ...links,
    ...shown.map((key) => ({ href: roundsRoutes[key](round.slug), words: say(lang, `links.${key}`) })),
  ]
  if (all.length === 0) return null
  return (
    <nav class="section" aria-label={say(lang, 'links.label')}>
      <ul class="plain-list">
        {all.map(({ href, words }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const RoundSteps: FC<Of> = ({ scope, page: { steps, names } }) => {
  const { lang } = scope
  return (
    <div class="section">
      <h2>{say(lang, 'steps.title')}</h2>
      <DataTable
        label={say(lang, 'steps.title')}
        caption={say(lang, 'steps.title')}
        columns={stepColumns.map((key) => ({ name: say(lang, key) }))}
        rows={steps.map(({ state, at, actor, reason }) => [
          say(lang, `state.${state}`),
          formatMoment(lang, at),
          <bdi>{nameActor(lang, actor, names)}</bdi>,
          reason === '' ? '' : <Said text={ofCity(scope, reason)} lang={lang} />,
        ])}
      />
    </div>
  )
}
