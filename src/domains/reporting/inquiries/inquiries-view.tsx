import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { SignedBy, WaitsFor } from '../co-signing/waits-for.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import type { InquiriesPage, InquiryLine } from './inquiries.read.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'

const states = ['open', 'answered', 'closed'] as const

/** All inquiries that somebody may see, what is overdue first. */
export const InquiriesView: FC<{ scope: Scope; page: InquiriesPage }> = ({ scope, page }) => {
  const { lang } = scope
  const { lines, filter, isStaff } = page
  const isFiltered = filter.q !== '' || filter.state !== ''
  const reset = isFiltered ? { href: inquiriesRoutes.inquiries(), label: say(lang, 'filter.reset') } : undefined
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'title'), lang)}
        lead={original(say(lang, isStaff ? 'lead' : 'lead.unit'), lang)}
      />
      {isStaff && (
        <p>
          <ButtonLink href={inquiriesRoutes.newInquiry()}>{say(lang, 'enter')}</ButtonLink>
        </p>
      )}
      {(lines.length > 0 || isFiltered) && (
        <FilterForm
          action={inquiriesRoutes.inquiries()}
          label={say(lang, 'filter')}
          apply={say(lang, 'filter.apply')}
          reset={reset}
        >
          <TextInput lang={lang} name="q" type="search" label={say(lang, 'filter.words')} value={filter.q} />
          <Select
            lang={lang}
            name="state"
            label={say(lang, 'filter.state')}
            value={filter.state}
            options={[
              { value: '', label: say(lang, 'filter.all') },
              ...states.map((value) => ({ value, label: say(lang, `state.${value}`) })),
            ]}
          />
        </FilterForm>
      )}
      {lines.length === 0 && <EmptyState words={say(lang, isFiltered ? 'none.found' : 'none')} />}
      <ul class="plain-list records">
        {lines.map((line) => (
          <Item scope={scope} line={line} />
        ))}
      </ul>
    </>
  )
}

const Item: FC<{ scope: Scope; line: InquiryLine }> = ({ scope, line }) => {
  const { lang, city } = scope
  const { slug, subject, number, asker, askerKind, state, dueOn, isOver, hasDraft, publication, waits, signedBy } = line
  const about = [number, asker || say(lang, `kind.${askerKind}`)].filter((one) => one !== '')
  return (
    <li>
      <p class="soft small">
        <bdi>{about.join(' · ')}</bdi>
      </p>
      <p>
        <strong>
          <a href={inquiriesRoutes.inquiry(slug)}>
            <Said text={original(subject, sourceLanguage(city))} lang={lang} quiet />
          </a>
        </strong>
      </p>
      <p>
        {state === 'open' ? (
          <>
            {say(lang, 'due', { due: formatDate(lang, dueOn) })}
            {isOver && <strong> · {say(lang, 'overdue')}</strong>}
            {' · '}
            {say(lang, hasDraft ? 'has_draft' : 'no_draft')}
          </>
        ) : (
          say(lang, `state.${state}`)
        )}
        {publication !== 'none' && ` · ${say(lang, `publication.${publication}`)}`}
      </p>
      <WaitsFor lang={lang} waits={waits} />
      <SignedBy lang={lang} units={signedBy} />
    </li>
  )
}
