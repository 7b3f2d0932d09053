import type { FC } from 'hono/jsx'
import { formatList, formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { quoted } from '../../../i18n/punctuation.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { FormState } from '../editing/editing-form.ts'
import type { EditionDescent } from '../edition-lineage.verbs.ts'
import { sayComparison } from './comparison.messages.ts'
import { ended, leadName, otherName } from './descent.form.ts'
import type { Descent } from './lineage.propose.ts'
import { short } from './questions.tsx'

export type DescentPageProps = {
  lang: Lang
  descent: EditionDescent
  on: string
  form: FormState
  errors: { name: string; words: string }[]
  notice: string | undefined
}

/** Goal by goal, what became of an earlier edition in the next: first what a person has to think about. */
export const DescentPage: FC<DescentPageProps> = (props) => {
  const { lang, descent, form } = props
  const { edition, successor, open, settled } = descent
  const [sure, unsure] = [open.filter(({ isSure }) => isSure), open.filter(({ isSure }) => !isSure)]
  const titles = { earlier: edition.title.words, later: successor.title.words }
  return (
    <>
      {props.notice && <Notice kind="success" title={props.notice} />}
      <PageTitle
        lang={lang}
        title={original(sayComparison(lang, 'descent.title'), lang)}
        lead={original(sayComparison(lang, 'descent.lead', titles), lang)}
      />
      <ErrorSummary lang={lang} errors={props.errors} />
      <p>{sayComparison(lang, 'descent.counts', { open: open.length, settled })}</p>
      {edition.state === 'draft' && (
        <p>
          <a href={editingRoutes.draft(edition.slug)}>{sayComparison(lang, 'descent.draft')}</a>
        </p>
      )}
      {open.length > 0 && (
        <form class="comparison" method="post" action={editingRoutes.descent(edition.slug)} novalidate>
          {unsure.length > 0 && (
            <section class="section">
              <h2>{sayComparison(lang, 'descent.unsure')}</h2>
              {unsure.map((one) => (
                <GoalDescent lang={lang} one={one} descent={descent} form={form} />
              ))}
            </section>
          )}
          {sure.length > 0 && (
            <section class="section">
              <h2>{sayComparison(lang, 'descent.sure')}</h2>
              <p>{sayComparison(lang, 'descent.sure_words')}</p>
              <details class="comparison__fold">
                <summary>{sayComparison(lang, 'descent.sure_count', { count: sure.length })}</summary>
                {sure.map((one) => (
                  <GoalDescent lang={lang} one={one} descent={descent} form={form} />
                ))}
              </details>
            </section>
          )}
          <Why {...props} sure={sure.length} />
        </form>
      )}
    </>
  )
}

type GoalProps = { lang: Lang; one: Descent; descent: EditionDescent; form: FormState }

const GoalDescent: FC<GoalProps> = ({ lang, one: { goal, likely, isSure }, descent: { texts }, form }) => {
  const name = leadName(goal.id)
  const choices = likely.map((ids) => {
    const list = ids.map((id) => quoted(lang, short(texts.get(id) ?? '')))
    const kind = ids.length > 1 ? 'descent.split' : 'descent.continue'
    return { value: ids.join('+'), label: sayComparison(lang, kind, { texts: formatList(lang, list) }) }
  })
  const others = [...texts].filter(([id]) => !likely.some((ids) => ids.length === 1 && ids[0] === id))
  return (
    <div class="question">
      <Radios
        lang={lang}
        name={name}
        label={`${formatList(lang, goal.codes)} ${goal.text}`}
        value={form.words[name] ?? (isSure ? choices[0]?.value : '') ?? ''}
        choices={[
          ...choices,
          { value: ended, label: sayComparison(lang, 'descent.ended') },
          { value: '', label: sayComparison(lang, 'descent.open') },
        ]}
      />
      {!isSure && (
        <Select
          lang={lang}
          name={otherName(goal.id)}
          label={sayComparison(lang, 'descent.other')}
          value={form.words[otherName(goal.id)]}
          options={[
            { value: '', label: sayComparison(lang, 'question.none') },
            ...others.map(([id, text]) => ({ value: id, label: short(text) })),
          ]}
          optional
        />
      )}
    </div>
  )
}

const Why: FC<DescentPageProps & { sure: number }> = ({ lang, descent, on, form, errors, sure }) => {
  const errorAt = (name: string) => errors.find((one) => one.name === name)?.words
  const reason = sayComparison('de', 'descent.reason_default', { title: descent.successor.title.words })
  return (
    <section class="section">
      <h2>{sayComparison(lang, 'descent.confirm')}</h2>
      <p>{sayComparison(lang, 'descent.confirm_words')}</p>
      <div class="form">
        <DateInput
          lang={lang}
          name="on"
          label={sayComparison(lang, 'take.on')}
          value={form.words.on ?? formatShortDay(lang, on)}
          error={errorAt('on')}
        />
        <TextArea
          lang={lang}
          name="reason"
          label={sayComparison(lang, 'take.reason')}
          rows={2}
          value={form.words.reason ?? reason}
          error={errorAt('reason')}
        />
        <div class="comparison__buttons">
          <Button name="step" value="chosen">
            {sayComparison(lang, 'descent.chosen_now')}
          </Button>
          {sure > 0 && (
            <Button kind="secondary" name="step" value="sure">
              {sayComparison(lang, 'descent.sure_now', { count: sure })}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
