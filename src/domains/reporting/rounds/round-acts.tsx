import type { Child, FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { RoundPage } from './round.read.ts'
import type { RoundState } from './round.ts'
import { canChangeMeasures } from './round-measures.verbs.ts'
import { sayRounds as say } from './rounds.messages.ts'
import { roundsRoutes } from './rounds.routes.ts'
import { typedDay } from './settings.form.ts'

type ActsProps = { scope: Scope; page: RoundPage; form: PageForm }

const forward = { prepared: 'opened', opened: 'collecting', collecting: 'closing', closing: 'editing' } as const
const backward = { closing: 'collecting', editing: 'closing' } as const

/** The one thing that brings a round further, with what it will do. `step`: that of another part, where it has the turn. */
export const NextStep: FC<ActsProps & { step: Child | null }> = ({ scope, page, form, step }) => {
  const { lang } = scope
  const { round, total, measures } = page
  const to = round.state in forward ? forward[round.state as keyof typeof forward] : null
  if (step !== null || to === null) return step
  // Nobody is invited to end a deadline that still runs.
  const isEarly = to === 'closing' && dayOf(scope.now) <= round.dueOn
  const told = { parts: total.asked, measures, missing: total.missing, due: formatDate(lang, round.dueOn) }
  return (
    <section class="section" aria-labelledby="next">
      <h2 id="next">{say(lang, 'next_step')}</h2>
      <p>{say(lang, `step_words.${to}`, told)}</p>
      <form class="form" method="post" action={roundsRoutes.step(round.slug)}>
        <Hidden page={page} form={form} to={to} />
        <Button kind={isEarly ? 'secondary' : 'primary'}>{say(lang, `step.${to}`)}</Button>
      </form>
    </section>
  )
}

/** What else the coordination can do: put the deadline off, go back, discard. */
export const FurtherActs: FC<ActsProps> = (props) => {
  const { round } = props.page
  return (
    <>
      {canChangeMeasures(round) && <Deadline {...props} />}
      {round.state in backward && <Back {...props} to={backward[round.state as keyof typeof backward]} />}
      {round.state === 'prepared' && <Discard {...props} />}
    </>
  )
}

const Hidden: FC<{ page: RoundPage; form: PageForm; to?: RoundState }> = ({ page: { round }, form, to }) => (
  <>
    <input type="hidden" name="version" value={versionIn(form, round.version)} />
    {to && <input type="hidden" name="to" value={to} />}
  </>
)

const Deadline: FC<ActsProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  return (
    <section class="section" aria-labelledby="deadline">
      <h2 id="deadline">{say(lang, 'deadline.title')}</h2>
      <form class="form" method="post" action={roundsRoutes.deadline(page.round.slug)} novalidate>
        <Hidden page={page} form={form} />
        <DateInput {...field('dueOn', typedDay(page.round.dueOn))} label={say(lang, 'deadline.on')} />
        <TextInput {...field('deadlineReason')} label={say(lang, 'deadline.reason')} of={sourceLanguage(city)} />
        <Button kind="secondary">{say(lang, 'deadline.save')}</Button>
      </form>
    </section>
  )
}

const Back: FC<ActsProps & { to: 'collecting' | 'closing' }> = ({ scope, page, form, to }) => {
  const { lang, city } = scope
  return (
    <section class="section" aria-labelledby="back">
      <h2 id="back">{say(lang, 'back.title')}</h2>
      <form class="form" method="post" action={roundsRoutes.step(page.round.slug)} novalidate>
        <Hidden page={page} form={form} to={to} />
        <TextInput
          {...fieldOf(form, say, lang, 'reason')}
          label={say(lang, 'back.reason')}
          hint={say(lang, 'back.hint')}
          of={sourceLanguage(city)}
        />
        <Button kind="secondary">{say(lang, 'back', { state: say(lang, `state.${to}`) })}</Button>
      </form>
    </section>
  )
}

const Discard: FC<ActsProps> = ({ scope: { lang }, page, form }) => (
  <section class="section" aria-labelledby="discard">
    <h2 id="discard">{say(lang, 'discard.title')}</h2>
    <form class="form" method="post" action={roundsRoutes.discard(page.round.slug)} novalidate>
      <Hidden page={page} form={form} />
      <p>{say(lang, 'discard.words')}</p>
      <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'discard.sure')} />
      <Button kind="secondary">{say(lang, 'discard.title')}</Button>
    </form>
  </section>
)
