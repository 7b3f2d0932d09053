import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { sayHidden } from './hidden.messages.ts'
import { hiddenRoutes } from './hidden.routes.ts'
import type { Sheltered } from './hidden-place.queries.ts'
import { type HiddenPlace, lookReasons } from './hidden-place.ts'

export const ShelteredView: FC<{ lang: Lang; services: readonly Sheltered[] }> = ({ lang, services }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayHidden(lang, 'title'), lang)}
      lead={original(sayHidden(lang, 'lead'), lang)}
    />
    {services.length === 0 && <p>{sayHidden(lang, 'none')}</p>}
    <ul>
      {services.map(({ slug, title, hidden }) => (
        <li>
          <a href={hiddenRoutes.place(slug)} dir="auto">
            {title}
          </a>{' '}
          · {sayHidden(lang, hidden ? 'kept' : 'not_kept')}
        </li>
      ))}
    </ul>
  </>
)

type ViewProps = { lang: Lang; service: Sheltered; form: PageForm; place?: HiddenPlace | undefined }

/** The address stands here only once somebody has said why, or is just writing it. */
export const HiddenPlaceView: FC<ViewProps> = ({ lang, service, form, place }) => {
  const isWritten = 'address' in form.words
  const isOpen = place !== undefined || isWritten || !service.hidden
  return (
    <>
      <PageTitle lang={lang} title={original(sayHidden(lang, 'title'), lang)} />
      <p>
        <strong dir="auto">{service.title}</strong> · {sayHidden(lang, service.hidden ? 'kept' : 'not_kept')}
      </p>
      <FormNotices lang={lang} form={form} say={sayHidden} notices={['notice.kept', 'notice.forgotten']} />
      {place && <Notice kind="warning" title={sayHidden(lang, 'shown')} />}
      {isOpen ? (
        <PlaceForm lang={lang} service={service} form={form} place={place} />
      ) : (
        <form class="form" method="post" action={hiddenRoutes.look(service.slug)} novalidate>
          <Radios
            {...fieldOf(form, sayHidden, lang, 'reason')}
            label={sayHidden(lang, 'why')}
            hint={sayHidden(lang, 'why.hint')}
            choices={lookReasons.map((value) => ({ value, label: sayHidden(lang, `reason.${value}`) }))}
          />
          <Button>{sayHidden(lang, 'look')}</Button>
        </form>
      )}
      <p>
        <a href={hiddenRoutes.list()}>{sayHidden(lang, 'back')}</a>
      </p>
    </>
  )
}

const PlaceForm: FC<ViewProps> = ({ lang, service, form, place }) => {
  const version = (
    <input type="hidden" name="version" value={versionIn({ ...form, conflict: false }, place?.version ?? 0)} />
  )
  const field = (name: 'address' | 'notes' | 'contact') => fieldOf(form, sayHidden, lang, name, place?.[name])
  return (
    <>
      <form class="form" method="post" action={hiddenRoutes.place(service.slug)} novalidate autocomplete="off">
        {version}
        <TextArea
          {...field('address')}
          label={sayHidden(lang, 'address')}
          hint={sayHidden(lang, 'address.hint')}
          rows={3}
          dir="auto"
        />
        <TextArea
          {...field('notes')}
          label={sayHidden(lang, 'notes')}
          hint={sayHidden(lang, 'notes.hint')}
          rows={3}
          dir="auto"
          optional
        />
        <TextArea {...field('contact')} label={sayHidden(lang, 'contact')} rows={2} dir="auto" optional />
        <Button>{sayHidden(lang, 'keep')}</Button>
      </form>
      {place && (
        <form class="form" method="post" action={hiddenRoutes.forget(service.slug)}>
          <input type="hidden" name="version" value={String(place.version)} />
          <p>{sayHidden(lang, 'forget.hint')}</p>
          <Button kind="secondary">{sayHidden(lang, 'forget')}</Button>
        </form>
      )}
    </>
  )
}
