import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatMoment, formatShortDay } from '../../../i18n/format.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf, versionIn } from '../../../ui/page-form.ts'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { Meanwhile } from '../meanwhile/meanwhile.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { InquiryProps } from './inquiry-view.tsx'

/** The draft, what others wrote meanwhile, and what was answered already. */
export const AnswerSection: FC<InquiryProps> = (props) => {
  const { scope, page, form } = props
  const { lang } = scope
  const { inquiry, drafts, answers } = page
  const last = drafts.at(-1)
  const now = last?.number ?? 0
  return (
    <section class="section" aria-labelledby="answer-title">
      <h2 id="answer-title">{say(lang, 'answer')}</h2>
      {answers.map(({ number, answeredOn, reason, words }) => (
        <details open={number === answers.length}>
          <summary>
            {say(lang, number === 1 ? 'answer.first' : 'answer.corrected', {
              day: formatDate(lang, answeredOn),
              reason,
            })}
          </summary>
          <blockquote class="words" dir="auto">
            {words.split('\n').map((one) => (
              <p>{one}</p>
            ))}
          </blockquote>
        </details>
      ))}
      {inquiry.state !== 'closed' && (
        <>
          {form.conflict && form.words.draft !== undefined && (
            <Meanwhile
              lang={lang}
              source={sourceLanguage(scope.city)}
              differences={[{ label: '', theirs: last?.words ?? '', mine: form.words.draft }]}
            />
          )}
          <form class="form" method="post" action={inquiriesRoutes.draft(inquiry.slug)} novalidate>
            <input type="hidden" name="version" value={versionIn(form, now, 'draft')} />
            <TextArea
              {...fieldOf(form, say, lang, 'draft', last?.words)}
              label={say(lang, answers.length > 0 ? 'draft.correction' : 'draft')}
              rows={12}
              dir="auto"
            />
            {last && (
              <p class="soft small">
                {say(lang, 'draft.version', { version: last.number, at: formatMoment(lang, last.at) })}
                {last.name !== '' && (
                  <>
                    {' · '}
                    <bdi>{last.name}</bdi>
                  </>
                )}
              </p>
            )}
            <Button kind={last ? 'secondary' : 'primary'}>{say(lang, 'draft.save')}</Button>
          </form>
          {drafts.length > 1 && <Earlier {...props} />}
        </>
      )}
    </section>
  )
}

const Earlier: FC<InquiryProps> = ({ scope: { lang }, page: { drafts } }) => (
  <details>
    <summary>{say(lang, 'draft.earlier')}</summary>
    <ol class="plain-list records" reversed>
      {drafts
        .slice(0, -1)
        .reverse()
        .map(({ number, at, name, words }) => (
          <li>
            <p class="soft small">
              {say(lang, 'draft.version', { version: number, at: formatMoment(lang, at) })} <bdi>{name}</bdi>
            </p>
            <p dir="auto">{words}</p>
          </li>
        ))}
    </ol>
  </details>
)

/** The one press that says that the answer is out. */
export const AnswerForm: FC<InquiryProps> = ({ scope: { lang, now }, page, form }) => {
  const { inquiry, drafts, answers, signing } = page
  const last = drafts.at(-1)
  if (!last || last.words === answers.at(-1)?.words) return null
  const isUnsigned = signing.lines.length > 0 && (!signing.isComplete || signing.lines.some(({ isStale }) => isStale))
  const wantsReason = isUnsigned || answers.length > 0
  return (
    <form class="form" method="post" action={inquiriesRoutes.answer(inquiry.slug)} novalidate>
      <h3>{say(lang, answers.length > 0 ? 'correct.title' : 'send.title')}</h3>
      <p>{say(lang, isUnsigned ? 'send.unsigned' : 'send.lead')}</p>
      <input type="hidden" name="version" value={versionIn(form, last.number, 'answeredOn')} />
      <DateInput
        {...fieldOf(form, say, lang, 'answeredOn', formatShortDay(lang, dayOf(now)))}
        label={say(lang, 'send.day')}
      />
      {wantsReason && (
        <TextInput
          {...fieldOf(form, say, lang, 'answerReason')}
          label={say(lang, answers.length > 0 ? 'correct.reason' : 'send.reason')}
          maxlength={500}
          dir="auto"
        />
      )}
      <Button>{say(lang, answers.length > 0 ? 'correct.do' : 'send.do')}</Button>
    </form>
  )
}
