import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { FieldError, OptionalMark } from '../../../../ui/form-field/form-field.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { sayReviews } from '../reviews.messages.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { sayWorking } from './working.messages.ts'
import type { OpeningPage } from './working.read.ts'

type OpeningProps = { scope: Scope; page: OpeningPage; form: PageForm }

/** First the plan, then what of it goes round, to whom, and until when. */
export const OpenReviewView: FC<OpeningProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { editions, bodies, plan, records } = page
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: reviewsRoutes.reviews(), label: sayWorking(lang, 'title') }]} />
      <PageTitle lang={lang} title={original(sayWorking(lang, 'open'), lang)} kicker={plan?.title.words} />
      <FormNotices lang={lang} form={form} say={sayWorking} notices={[]} />
      {bodies.length === 0 && <EmptyState words={sayWorking(lang, 'no_bodies')} />}
      {bodies.length > 0 && !plan && (
        <section class="section" aria-labelledby="plans">
          <h2 id="plans">{sayWorking(lang, 'choose_plan')}</h2>
          <ul>
            {editions.map(({ slug, title }) => (
              <li>
                <a href={reviewsRoutes.openReview(slug)}>
                  <Said lang={lang} text={title} quiet />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan && records.length === 0 && <EmptyState words={sayWorking(lang, 'no_drafts')} />}
      {bodies.length > 0 && plan && records.length > 0 && <OpeningForm scope={scope} page={page} form={form} />}
    </>
  )
}

const OpeningForm: FC<OpeningProps> = ({ scope: { lang }, page: { plan, bodies, records }, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const isSent = form.words.title !== undefined
  return (
    <form class="form" method="post" action={reviewsRoutes.openReview(plan?.slug)} novalidate>
      <TextInput {...field('title')} label={sayWorking(lang, 'field.title')} maxlength={200} />
      <TextArea
        {...field('words')}
        label={sayWorking(lang, 'field.words')}
        hint={sayWorking(lang, 'field.words_hint')}
        optional
      />
      <Select
        {...field('body')}
        label={sayWorking(lang, 'field.body')}
        options={[
          { value: '', label: sayWorking(lang, 'ask.nobody') },
          ...bodies.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <DateInput {...field('due')} label={sayWorking(lang, 'field.due')} />
      <Checkbox
        name="openToAll"
        label={sayWorking(lang, 'field.openToAll')}
        checked={isSent ? form.words.openToAll === 'yes' : true}
      />
      <fieldset class={form.errors.records ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
        <legend class="kern-label" id="records">
          {sayWorking(lang, 'field.records')}
        </legend>
        <div class="kern-fieldset__body">
          {records.map(({ id, kind, title }) => (
            <Checkbox
              name={`record-${id}`}
              label={`${sayReviews(lang, `kind.${kind}`)}: ${title.words}`}
              checked={form.words[`record-${id}`] === 'yes'}
            />
          ))}
        </div>
        <FieldError lang={lang} name="records" label="" error={field('records').error} />
      </fieldset>
      <fieldset class="kern-fieldset">
        <legend class="kern-label">
          {sayWorking(lang, 'field.bodies')}
          <OptionalMark lang={lang} />
        </legend>
        <p class="kern-hint">{sayWorking(lang, 'field.bodies_hint')}</p>
        <div class="kern-fieldset__body">
          {bodies.map(({ id, name }) => (
            <Checkbox name={`ask-${id}`} label={name} checked={form.words[`ask-${id}`] === 'yes'} />
          ))}
        </div>
      </fieldset>
      <Button>{sayWorking(lang, 'open.save')}</Button>
    </form>
  )
}
