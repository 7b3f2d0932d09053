import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf, versionIn } from '../../../ui/page-form.ts'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { ContributionLine } from './inquiry.read.ts'
import type { InquiryProps } from './inquiry-view.tsx'

/** What units were asked for and what they gave; for whoever acts for one, the form. */
export const ContributionsSection: FC<InquiryProps> = (props) => {
  const { scope, page } = props
  const { lang } = scope
  if (page.contributions.length === 0 && !page.isStaff) return null
  return (
    <section class="section" aria-labelledby="contributions">
      <h2 id="contributions">{say(lang, 'contributions')}</h2>
      {page.contributions.length === 0 && <p>{say(lang, 'contributions.none')}</p>}
      <ul class="plain-list records">
        {page.contributions.map((line) => (
          <Item {...props} line={line} />
        ))}
      </ul>
      {page.isStaff && page.inquiry.state !== 'closed' && <AskForm {...props} />}
    </section>
  )
}

type ItemProps = InquiryProps & { line: ContributionLine }

const Item: FC<ItemProps> = (props) => {
  const { scope, page, line } = props
  const { lang } = scope
  const given = line.steps.findLast(({ step }) => step === 'given')
  return (
    <li>
      <p>
        <strong>
          <bdi>{line.unit}</bdi>
        </strong>
        {' · '}
        {say(lang, `contribution.${line.state}`)}
        {line.state === 'asked' && ` · ${say(lang, 'due', { due: formatDate(lang, line.dueOn) })}`}
        {line.isLate && ` · ${say(lang, 'overdue')}`}
      </p>
      {line.reachesNobody && <p>{say(lang, 'contribution.nobody')}</p>}
      {line.request !== '' && (
        <p>
          <bdi>{line.request}</bdi>
        </p>
      )}
      {line.words !== '' && (
        <blockquote class="words" dir="auto">
          {line.words.split('\n').map((one) => (
            <p>{one}</p>
          ))}
        </blockquote>
      )}
      {given && (
        <p class="soft small">
          {formatDate(lang, dayOf(given.at))} · <bdi>{given.name}</bdi>
        </p>
      )}
      {line.mayGive && line.state !== 'withdrawn' && page.inquiry.state !== 'closed' && <GiveForm {...props} />}
      {page.isStaff && line.state === 'asked' && (
        <form method="post" action={inquiriesRoutes.withdrawContribution(page.inquiry.slug, line.id)}>
          <Button kind="secondary" label={`${say(lang, 'contribution.withdraw')}: ${line.unit}`}>
            {say(lang, 'contribution.withdraw')}
          </Button>
        </form>
      )}
    </li>
  )
}

/** Whoever works for the unit sees it open; the coordination, which may enter what came by telephone, folded. */
const GiveForm: FC<ItemProps> = ({ scope: { lang }, page, form, line }) => {
  const name = `words-${line.id}`
  const isOpen = !page.isStaff || form.words[name] !== undefined
  return (
    <details open={isOpen}>
      <summary>{say(lang, line.words === '' ? 'give.title' : 'give.again')}</summary>
      <form class="form" method="post" action={inquiriesRoutes.contribution(page.inquiry.slug, line.id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, line.version, name)} />
        <TextArea {...fieldOf(form, say, lang, name, line.words)} label={say(lang, 'give.words')} rows={6} dir="auto" />
        <Button label={`${say(lang, 'give.do')}: ${line.unit}`}>{say(lang, 'give.do')}</Button>
      </form>
    </details>
  )
}

const AskForm: FC<InquiryProps> = ({ scope: { lang }, page, form }) => {
  const isOpen = form.errors.asked !== undefined || form.errors.askDue !== undefined
  return (
    <details open={isOpen}>
      <summary>{say(lang, 'ask.title')}</summary>
      <form class="form" method="post" action={inquiriesRoutes.contributions(page.inquiry.slug)} novalidate>
        <p>{say(lang, 'ask.lead')}</p>
        <fieldset class="kern-fieldset" id="asked">
          <legend class="kern-label">{say(lang, 'ask.units')}</legend>
          {page.units.map(({ id, name }) => (
            <Checkbox
              name={`ask__${id}`}
              label={<bdi lang={name.lang}>{name.words}</bdi>}
              checked={form.words[`ask__${id}`] === 'yes'}
            />
          ))}
        </fieldset>
        <TextArea
          {...fieldOf(form, say, lang, 'request')}
          label={say(lang, 'ask.request')}
          rows={3}
          dir="auto"
          optional
        />
        <DateInput {...fieldOf(form, say, lang, 'askDue')} label={say(lang, 'ask.due')} />
        <Button kind="secondary">{say(lang, 'ask.do')}</Button>
      </form>
    </details>
  )
}
