import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Edition } from '../edition.ts'
import type { PlanPage } from '../pages.ts'
import type { Waiting } from '../publication.read.ts'
import { noPredecessor } from '../publish.form.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'
import type { SiteLack } from './editing-env.ts'
import { type FormState, fieldOf } from './editing-form.ts'
import { PaperFinder, type PapersLooked } from './paper-finder.tsx'
import { WaitingNotice } from './waiting.tsx'

/** `papers`: what was found of the council's; undefined where there is nothing to look in. */
export type PublishProps = {
  lang: Lang
  page: PlanPage
  form: FormState
  others: Edition[]
  lacks: readonly SiteLack[]
  waiting: Waiting
  papers: PapersLooked | undefined
}

// Not `body`: what is wrong with the plan as a whole is said there, too.
export const labels = {
  title: 'draft.title',
  address: 'draft.address',
  startsOn: 'draft.starts_on',
  endsOn: 'draft.ends_on',
  decidedOn: 'draft.decided_on',
  paperNumber: 'draft.paper_number',
  paperUrl: 'draft.paper_url',
  reason: 'draft.reason',
  successorOf: 'draft.successor',
} as const

const Lacks: FC<Pick<PublishProps, 'lang' | 'lacks'>> = ({ lang, lacks }) =>
  lacks.length === 0 ? null : (
    <Notice kind="warning" title={sayEditing(lang, 'draft.lacks')}>
      <ul>
        {lacks.map((one) => (
          <li>{sayEditing(lang, `draft.lacks.${one}`)}</li>
        ))}
      </ul>
      <p>{sayEditing(lang, 'draft.lacks_words')}</p>
    </Notice>
  )

/** The way from a draft to a published plan, with the council's decision where there is one. */
export const PublishForm: FC<PublishProps> = ({ lang, page, form, others, lacks, waiting, papers }) => (
  <section class="section">
    <h2>{sayEditing(lang, 'draft.publish')}</h2>
    <p>{sayEditing(lang, 'draft.publish_words')}</p>
    <Lacks lang={lang} lacks={lacks} />
    <WaitingNotice lang={lang} waiting={waiting} />
    <form class="form" method="post" action={editingRoutes.publish(page.edition.slug)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, page.edition.version)} />
      <TextInput
        {...fieldOf(form, lang, 'title')}
        value={form.words.title ?? page.edition.title.words}
        label={sayEditing(lang, labels.title)}
      />
      <TextInput
        {...fieldOf(form, lang, 'address')}
        value={form.words.address ?? page.edition.slug}
        label={sayEditing(lang, labels.address)}
        hint={sayEditing(lang, 'draft.address_hint')}
      />
      <DateInput {...fieldOf(form, lang, 'startsOn')} label={sayEditing(lang, labels.startsOn)} optional />
      <DateInput {...fieldOf(form, lang, 'endsOn')} label={sayEditing(lang, labels.endsOn)} optional />
      <TextInput
        {...fieldOf(form, lang, 'body')}
        label={sayEditing(lang, 'draft.body')}
        hint={sayEditing(lang, 'draft.body_hint')}
        optional
      />
      <DateInput {...fieldOf(form, lang, 'decidedOn')} label={sayEditing(lang, labels.decidedOn)} optional />
      <TextInput {...fieldOf(form, lang, 'paperNumber')} label={sayEditing(lang, labels.paperNumber)} optional />
      {papers && <PaperFinder lang={lang} address={editingRoutes.publish(page.edition.slug)} {...papers} />}
      <TextInput {...fieldOf(form, lang, 'paperUrl')} label={sayEditing(lang, labels.paperUrl)} type="url" optional />
      <TextArea {...fieldOf(form, lang, 'reason')} label={sayEditing(lang, labels.reason)} rows={3} optional />
      {others.length > 0 && (
        <Select
          {...fieldOf(form, lang, 'successorOf')}
          value={form.words.successorOf ?? page.edition.predecessor?.slug}
          label={sayEditing(lang, labels.successorOf)}
          options={[
            { value: '', label: sayEditing(lang, 'measure.field.choose') },
            ...others.map((edition) => ({
              value: edition.slug,
              label: sayEditing(lang, 'draft.successor_of', { title: edition.title.words }),
            })),
            { value: noPredecessor, label: sayEditing(lang, 'draft.successor_none') },
          ]}
        />
      )}
      <Confirmation {...fieldOf(form, lang, 'surePublish')} label={sayEditing(lang, 'draft.sure_publish')} />
      <Button>{sayEditing(lang, 'draft.publish_now')}</Button>
    </form>
  </section>
)
