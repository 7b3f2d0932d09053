import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, versionIn } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { contentOf, inTurnOrder, results } from '../contents.ts'
import { sayPapers } from '../papers.messages.ts'
import { papersRoutes } from '../papers.routes.ts'
import { missingIn } from './council-paper.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperProps } from './paper-view.tsx'

/** What can be done with it next: handed in, what bodies came to, taken back, opened again. */
export const EndSection: FC<PaperProps> = (props) => {
  const { scope, page } = props
  const { state } = page.paper
  return (
    <section class="section" aria-labelledby="end">
      <h2 id="end">{say(scope.lang, 'end')}</h2>
      {state === 'begun' && <SubmitForm {...props} />}
      {(state === 'submitted' || state === 'decided') && <OutcomeForm {...props} />}
      {(state === 'begun' || state === 'submitted') && <ReasonForm {...props} step="withdrawn" />}
      {state !== 'begun' && <ReasonForm {...props} step="reopened" />}
    </section>
  )
}

const SubmitForm: FC<PaperProps> = ({ scope: { lang }, page, form }) => {
  const { paper, kept, signing, version } = page
  const missing = missingIn(paper.sections, kept)
  if (missing.length > 0) {
    return (
      <>
        <p id="reason-submitted">{say(lang, 'submitted.missing')}</p>
        <ul class="points">
          {missing.map(({ id, title }) => (
            <li>
              <a href={papersRoutes.section(paper.slug, id)}>
                <bdi>{title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </>
    )
  }
  const isUnsigned = signing.lines.length > 0 && (!signing.isComplete || signing.lines.some(({ isStale }) => isStale))
  return (
    <form class="form" method="post" action={papersRoutes.stepPaper(paper.slug)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, version, 'reason-submitted')} />
      <p>{say(lang, isUnsigned ? 'submitted.unsigned' : 'submitted.lead')}</p>
      {isUnsigned && (
        <TextInput
          {...fieldOf(form, say, lang, 'reason-submitted')}
          label={say(lang, 'submitted.reason')}
          maxlength={500}
          dir="auto"
        />
      )}
      <Button name="step" value="submitted">
        {say(lang, 'submitted.do')}
      </Button>
    </form>
  )
}

const OutcomeForm: FC<PaperProps> = ({ scope: { lang, city, now }, page, drawn, form }) => {
  const { paper } = page
  const section = paper.sections.find(({ kind }) => kind === 'bodies')
  const turns = section ? inTurnOrder(contentOf({ id: section.id, kind: 'bodies' }, drawn.kept).turns) : []
  const next = turns.find(({ result }) => result === 'open')
  const kind = next?.kind === 'consultation' ? 'consulted' : 'decided'
  return (
    <form class="form" method="post" action={papersRoutes.stepPaper(paper.slug)} novalidate>
      <h3>{say(lang, 'outcome.title')}</h3>
      <TextInput
        {...fieldOf(form, say, lang, 'body', next?.body ?? '')}
        label={sayPapers(lang, 'turn.body')}
        of={sourceLanguage(city)}
        maxlength={200}
      />
      <DateInput
        {...fieldOf(form, say, lang, 'heldOn', formatShortDay(lang, dayOf(now)))}
        label={sayPapers(lang, 'turn.on')}
      />
      <Radios
        {...fieldOf(form, say, lang, 'kind', kind)}
        label={sayPapers(lang, 'turn.kind')}
        choices={[
          { value: 'consulted', label: sayPapers(lang, 'turn.consultation') },
          { value: 'decided', label: sayPapers(lang, 'turn.decision') },
        ]}
      />
      <Select
        {...fieldOf(form, say, lang, 'result', 'agreed')}
        label={sayPapers(lang, 'turn.result')}
        options={results
          .filter((value) => value !== 'open')
          .map((value) => ({ value, label: sayPapers(lang, `result.${value}`) }))}
      />
      <TextArea
        {...fieldOf(form, say, lang, 'outcome')}
        label={say(lang, 'outcome.words')}
        rows={4}
        of={sourceLanguage(city)}
        optional
      />
      <Button name="step" value="outcome">
        {say(lang, 'outcome.do')}
      </Button>
    </form>
  )
}

const ReasonForm: FC<PaperProps & { step: 'withdrawn' | 'reopened' }> = ({ scope: { lang }, page, form, step }) => {
  const name = `reason-${step}`
  return (
    <details open={form.errors[name] !== undefined}>
      <summary>{say(lang, `${step}.title`)}</summary>
      <form class="form" method="post" action={papersRoutes.stepPaper(page.paper.slug)} novalidate>
        <TextInput {...fieldOf(form, say, lang, name)} label={say(lang, `${step}.reason`)} maxlength={500} dir="auto" />
        <Button kind="secondary" name="step" value={step}>
          {say(lang, `${step}.do`)}
        </Button>
      </form>
    </details>
  )
}
