import type { FC } from 'hono/jsx'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { Review } from '../review.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { sayWorking } from './working.messages.ts'
import type { Choices } from './working.read.ts'

type FormsProps = { scope: Scope; review: Review; choices: Choices; form: PageForm }

/** Whom else to ask, more time, and the end. What was sent with a mistake stands open. */
export const ReviewForms: FC<FormsProps> = ({ scope, review, choices, form }) => {
  const { lang } = scope
  if (review.closedAt !== null) return null
  const version = <input type="hidden" name="version" value={versionIn(form, review.version)} />
  const isSent = (name: string) => form.words[name] !== undefined
  return (
    <div class="section">
      <details open={isSent('askBody')}>
        <summary>{sayWorking(lang, 'ask')}</summary>
        <form class="form" method="post" action={reviewsRoutes.askParty(review.slug)} novalidate>
          <AskFields scope={scope} choices={choices} form={form} />
          <Button>{sayWorking(lang, 'ask.save')}</Button>
        </form>
      </details>
      <details open={isSent('extendTo')}>
        <summary>{sayWorking(lang, 'extend')}</summary>
        <form class="form" method="post" action={reviewsRoutes.extendReview(review.slug)} novalidate>
          {version}
          <DateInput {...fieldOf(form, sayWorking, lang, 'extendTo')} label={sayWorking(lang, 'extend.due')} />
          <Button>{sayWorking(lang, 'extend.save')}</Button>
        </form>
      </details>
      <details>
        <summary>{sayWorking(lang, 'close')}</summary>
        <form class="form" method="post" action={reviewsRoutes.closeReview(review.slug)}>
          <p>{sayWorking(lang, 'close.words')}</p>
          {version}
          <Button kind="secondary">{sayWorking(lang, 'close')}</Button>
        </form>
      </details>
    </div>
  )
}

const AskFields: FC<Omit<FormsProps, 'review'>> = ({ scope: { lang }, choices: { bodies, units, people }, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const nobody = { value: '', label: sayWorking(lang, 'ask.nobody') }
  return (
    <>
      <Radios
        {...field('kind')}
        label={sayWorking(lang, 'ask.kind')}
        choices={(['body', 'commissioner', 'organisation'] as const).map((kind) => ({
          value: kind,
          label: sayWorking(lang, `ask.${kind}`),
        }))}
      />
      <Select
        {...field('askBody')}
        label={sayWorking(lang, 'ask.which_body')}
        options={[nobody, ...bodies.map(({ slug, name }) => ({ value: slug, label: name }))]}
        optional
      />
      <Select
        {...field('askUnit')}
        label={sayWorking(lang, 'ask.unit')}
        options={[nobody, ...units.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang }))]}
        optional
      />
      <Select
        {...field('askPerson')}
        label={sayWorking(lang, 'ask.person')}
        hint={sayWorking(lang, 'ask.person_hint')}
        options={[nobody, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        optional
      />
      <TextInput
        {...field('office')}
        label={sayWorking(lang, 'ask.office')}
        hint={sayWorking(lang, 'ask.office_hint')}
        optional
      />
    </>
  )
}
