import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { holdingParts } from '../holding.ts'
import { ClosingFields } from '../units/closing-fields.tsx'
import { fieldOf, type OfficeForm } from '../units/office-form.ts'
import { isSent } from '../units/unit-forms.tsx'
import { sayUnits } from '../units/units.messages.ts'
import type { PostPage } from '../units/units.read.ts'
import { PostFields } from './post-fields.tsx'

type FormsProps = { scope: Scope; page: PostPage; form: OfficeForm }

/** Who is to hold a post, who stops, and what else can become of it. What was sent with a mistake stands open. */
export const PostForms: FC<FormsProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { post } = page
  const version = <input type="hidden" name="version" value={versionIn(form, post.version)} />
  return (
    <>
      <section class="section" aria-labelledby="fill">
        <h2 id="fill">{sayUnits(lang, 'fill.title')}</h2>
        <form class="form" method="post" action={accountsRoutes.holdings(post.id)} novalidate>
          {version}
          <FillFields scope={scope} page={page} form={form} />
          <Button>{sayUnits(lang, 'fill.save')}</Button>
        </form>
      </section>
      <div class="section unit-forms">
        <Leaving scope={scope} page={page} form={form} />
        <details open={isSent(form, 'title')}>
          <summary>{sayUnits(lang, 'revise.title')}</summary>
          <form class="form" method="post" action={accountsRoutes.post(post.id)} novalidate>
            {version}
            <PostFields lang={lang} form={form} now={post} />
            <Button>{sayUnits(lang, 'unit.save')}</Button>
          </form>
        </details>
        <Moving scope={scope} page={page} form={form} />
        <details open={isSent(form, 'closedReason')}>
          <summary>{sayUnits(lang, 'post.close')}</summary>
          <form class="form" method="post" action={accountsRoutes.closePost(post.id)} novalidate>
            <p>{sayUnits(lang, 'post.close_words')}</p>
            {version}
            <ClosingFields scope={scope} form={form} />
            <Button kind="secondary">{sayUnits(lang, 'post.close_save')}</Button>
          </form>
        </details>
      </div>
    </>
  )
}

const FillFields: FC<FormsProps> = ({ scope: { lang, now }, page, form }) => (
  <>
    <Radios
      {...fieldOf(form, lang, 'part', 'holder')}
      label={sayUnits(lang, 'fill.part')}
      choices={holdingParts.map((part) => ({ value: part, label: sayUnits(lang, `part.${part}`) }))}
    />
    <Select
      {...fieldOf(form, lang, 'person')}
      label={sayUnits(lang, 'fill.person')}
      hint={sayUnits(lang, 'fill.person_hint')}
      options={[
        { value: '', label: sayUnits(lang, 'fill.choose') },
        ...page.people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
    <DateInput
      {...fieldOf(form, lang, 'startsOn', formatShortDay(lang, dayOf(now)))}
      label={sayUnits(lang, 'fill.from')}
      hint={sayUnits(lang, 'fill.lead')}
    />
    <DateInput {...fieldOf(form, lang, 'endsOn')} label={sayUnits(lang, 'fill.until')} optional />
  </>
)

/** Into another unit, with all that hangs on the post. */
const Moving: FC<FormsProps> = ({ scope: { lang }, page: { post, office, led }, form }) => {
  const others = office.units.filter(({ id, closedOn }) => closedOn === null && id !== post.unitId)
  if (others.length === 0) return null
  return (
    <details open={isSent(form, 'unit')}>
      <summary>{sayUnits(lang, 'move.title')}</summary>
      <form class="form" method="post" action={accountsRoutes.movePost(post.id)} novalidate>
        <p>{sayUnits(lang, 'move.words', { n: led.length })}</p>
        <input type="hidden" name="version" value={versionIn(form, post.version)} />
        <Select
          {...fieldOf(form, lang, 'unit')}
          label={sayUnits(lang, 'move.unit')}
          options={[
            { value: '', label: sayUnits(lang, 'fill.choose') },
            ...others.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
          ]}
        />
        <Button>{sayUnits(lang, 'move.save')}</Button>
      </form>
    </details>
  )
}

/** Offered while somebody holds the post beyond today. */
const Leaving: FC<FormsProps> = ({ scope: { lang, now }, page: { post, office }, form }) => {
  const today = dayOf(now)
  const going = office.holdings.filter(
    ({ postId, endsOn }) => postId === post.id && (endsOn === null || endsOn >= today),
  )
  const parts = holdingParts.filter((part) => going.some((one) => one.part === part))
  if (parts.length === 0) return null
  return (
    <details open={isSent(form, 'lastDay')}>
      <summary>{sayUnits(lang, 'vacate.title')}</summary>
      <form class="form" method="post" action={accountsRoutes.vacate(post.id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, post.version)} />
        <Radios
          {...fieldOf(form, lang, 'leaving', parts[0])}
          label={sayUnits(lang, 'vacate.part')}
          choices={parts.map((part) => ({ value: part, label: sayUnits(lang, `part.${part}`) }))}
        />
        <DateInput
          {...fieldOf(form, lang, 'lastDay', formatShortDay(lang, today))}
          label={sayUnits(lang, 'vacate.day')}
        />
        <Button>{sayUnits(lang, 'vacate.save')}</Button>
      </form>
    </details>
  )
}
