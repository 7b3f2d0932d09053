import type { FC } from 'hono/jsx'
import { Button } from '../../../ui/button/button.tsx'
import { fieldOf } from '../../../ui/page-form.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { AnswerForm } from './answer-section.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import { mayBePublic } from './inquiry.ts'
import type { InquiryProps } from './inquiry-view.tsx'

/** How it ends: answered, published, taken back, or over without an answer. */
export const EndSection: FC<InquiryProps> = (props) => {
  const { scope, page } = props
  const { lang } = scope
  const { inquiry, mayPublish } = page
  const isPublic = inquiry.publication === 'public'
  return (
    <section class="section" aria-labelledby="end">
      <h2 id="end">{say(lang, 'end')}</h2>
      <AnswerForm {...props} />
      {inquiry.state === 'answered' && !mayBePublic(inquiry) && <p>{say(lang, 'never_public')}</p>}
      {inquiry.state === 'answered' && mayPublish && !isPublic && (
        <form class="form" method="post" action={inquiriesRoutes.stepInquiry(inquiry.slug)}>
          <h3>{say(lang, 'publish.title')}</h3>
          <p>{say(lang, inquiry.askerKind === 'other' ? 'publish.lead_nameless' : 'publish.lead')}</p>
          <Button kind="secondary" name="step" value="published">
            {say(lang, 'publish.do')}
          </Button>
        </form>
      )}
      {isPublic && mayPublish && <ReasonForm {...props} step="withdrawn" />}
      {inquiry.state === 'open' && <ReasonForm {...props} step="closed" />}
      {inquiry.state === 'closed' && <ReasonForm {...props} step="reopened" />}
    </section>
  )
}

const ReasonForm: FC<InquiryProps & { step: 'withdrawn' | 'closed' | 'reopened' }> = (props) => {
  const { scope, page, form, step } = props
  const { lang } = scope
  const name = `reason-${step}`
  return (
    <details open={form.errors[name] !== undefined}>
      <summary>{say(lang, `${step}.title`)}</summary>
      <form class="form" method="post" action={inquiriesRoutes.stepInquiry(page.inquiry.slug)} novalidate>
        <TextInput {...fieldOf(form, say, lang, name)} label={say(lang, `${step}.reason`)} maxlength={500} dir="auto" />
        <Button kind="secondary" name="step" value={step}>
          {say(lang, `${step}.do`)}
        </Button>
      </form>
    </details>
  )
}
