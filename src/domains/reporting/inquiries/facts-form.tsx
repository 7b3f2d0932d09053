import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { parseDay } from '../../../i18n/parse-day.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { RecordName } from '../follow-ups/record-name.tsx'
import { type Difference, Meanwhile } from '../meanwhile/meanwhile.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import { askerKinds, type Inquiry } from './inquiry.ts'
import type { AboutRecord } from './material.read.ts'

/** `inquiry`: as it is kept. */
type FactsProps = { scope: Scope; inquiry?: Inquiry; on?: AboutRecord | null; form: PageForm }

/** What was asked, by whom and until when: a new inquiry, or one that is set right. */
export const FactsForm: FC<FactsProps> = ({ scope, inquiry, on, form }) => {
  const { lang, now, city } = scope
  const title = say(lang, inquiry ? 'facts.title' : 'enter')
  const day = (value: string | undefined) => value && formatShortDay(lang, value)
  const crumb = inquiry
    ? { href: inquiriesRoutes.inquiry(inquiry.slug), label: inquiry.subject }
    : { href: inquiriesRoutes.inquiries(), label: say(lang, 'title') }
  const field = (name: keyof Inquiry & string) => fieldOf(form, say, lang, name, inquiry && String(inquiry[name]))
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[crumb]} />
      <PageTitle lang={lang} title={original(title, lang)} />
      <FormNotices {...{ lang, say, notices: [] }} form={{ ...form, conflict: false }} />
      {inquiry && form.conflict && (
        <Meanwhile lang={lang} source={sourceLanguage(city)} differences={differencesIn(lang, inquiry, form)} />
      )}
      <form
        class="form"
        method="post"
        action={inquiry ? inquiriesRoutes.facts(inquiry.slug) : inquiriesRoutes.newInquiry()}
        novalidate
      >
        {inquiry && <input type="hidden" name="version" value={versionIn(form, inquiry.version)} />}
        {on && (
          <p>
            <input type="hidden" name="on" value={`${on.kind}:${on.id}`} />
            {say(lang, 'about')}: <RecordName lang={lang} record={on.named} />
          </p>
        )}
        <Radios
          {...field('askerKind')}
          label={say(lang, 'asker_kind')}
          hint={say(lang, 'asker_kind.hint')}
          choices={askerKinds.map((value) => ({ value, label: say(lang, `kind.${value}`) }))}
        />
        <TextInput
          {...field('asker')}
          label={say(lang, 'asker')}
          hint={say(lang, 'asker.hint')}
          maxlength={300}
          dir="auto"
          optional
        />
        <TextInput {...field('subject')} label={say(lang, 'subject')} maxlength={300} dir="auto" />
        <TextArea {...field('question')} label={say(lang, 'question')} rows={8} dir="auto" />
        <TextInput {...field('number')} label={say(lang, 'number')} maxlength={60} optional />
        <DateInput
          {...fieldOf(form, say, lang, 'receivedOn', day(inquiry?.receivedOn ?? dayOf(now)))}
          label={say(lang, 'received')}
        />
        <DateInput
          {...fieldOf(form, say, lang, 'dueOn', day(inquiry?.dueOn))}
          label={say(lang, 'due_on')}
          {...(inquiry ? {} : { hint: say(lang, 'due_on.hint'), optional: true })}
        />
        {inquiry?.publication === 'public' && (
          <TextInput
            {...fieldOf(form, say, lang, 'revisedReason')}
            label={say(lang, 'revised.reason')}
            hint={say(lang, 'revised.hint')}
            maxlength={500}
            dir="auto"
            optional
          />
        )}
        <Button>{say(lang, 'save')}</Button>
      </form>
    </>
  )
}

/** What somebody else has saved since, beside what was typed. */
function differencesIn(lang: Lang, inquiry: Inquiry, { words }: PageForm): Difference[] {
  const kind = askerKinds.find((one) => one === words.askerKind)
  const typed = (name: string) => words[name] ?? ''
  return [
    {
      label: say(lang, 'asker_kind'),
      theirs: say(lang, `kind.${inquiry.askerKind}`),
      mine: kind ? say(lang, `kind.${kind}`) : '',
    },
    { label: say(lang, 'asker'), theirs: inquiry.asker, mine: typed('asker') },
    { label: say(lang, 'subject'), theirs: inquiry.subject, mine: typed('subject') },
    { label: say(lang, 'question'), theirs: inquiry.question, mine: typed('question').replaceAll('\r\n', '\n') },
    { label: say(lang, 'number'), theirs: inquiry.number, mine: typed('number') },
    {
      label: say(lang, 'received'),
      theirs: formatShortDay(lang, inquiry.receivedOn),
      mine: shortDay(lang, typed('receivedOn')),
    },
    { label: say(lang, 'due_on'), theirs: formatShortDay(lang, inquiry.dueOn), mine: shortDay(lang, typed('dueOn')) },
  ]
}

function shortDay(lang: Lang, typed: string): string {
  const day = parseDay(typed)
  return day === undefined ? typed : formatShortDay(lang, day)
}
