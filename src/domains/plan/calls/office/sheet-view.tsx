import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { WordsChanged } from '../../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../comparison/words.differ.ts'
import { callsOffice, callsRoutes } from '../calls.routes.ts'
import type { FundingSheet } from '../funding.read.ts'
import { stateOf } from '../funding.ts'
import { fieldsOf, wordsOf } from './funding.table.ts'
import { type FundingKey, sayFunding as say } from './office.messages.ts'
import { SheetFields } from './sheet-fields.tsx'

type Props = { scope: Scope; page: FundingSheet; form: PageForm }
const notices: FundingKey[] = ['notice.saved', 'notice.published', 'notice.withdrawn']

/** A call or an award on one page: what it says, and whether everybody reads it. */
export const SheetView: FC<Props> = ({ scope, page, form }) => {
  const { lang } = scope
  const { kind, record, mayEdit, moment } = page
  const title = record && ('title' in record ? record.title : record.project)
  const life = record?.life
  const state = record && 'title' in record ? stateOf(record, moment) : (life?.act ?? 'draft')
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: callsOffice.list(), label: say(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={title ? original(title, sourceLanguage(scope.city)) : original(say(lang, `new.${kind}`), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={notices} />
      {record && (
        <p>
          <strong>{say(lang, `state.${state}`)}</strong>
          {life && ` · ${formatMoment(lang, life.at)}`}
          {life?.reason && (
            <>
              {' '}
              <bdi>{say(lang, 'reason_told', { reason: life.reason })}</bdi>
            </>
          )}
        </p>
      )}
      {record && 'slug' in record && life && (
        <p>
          <a href={callsRoutes.call(lang, record.slug)}>{say(lang, 'see')}</a>
        </p>
      )}
      <Meanwhile scope={scope} page={page} form={form} />
      {!mayEdit && <p>{say(lang, 'read_only')}</p>}
      <form
        class="form"
        method="post"
        action={record ? callsOffice.one(kind, record.id) : callsOffice.new(kind)}
        novalidate
      >
        {record && <input type="hidden" name="version" value={versionIn(form, record.version)} />}
        <SheetFields scope={scope} page={page} form={form} />
        {mayEdit && <Button>{say(lang, 'save')}</Button>}
      </form>
      {record && mayEdit && <Life scope={scope} page={page} form={form} />}
    </>
  )
}

/** Where somebody else has saved since: what they wrote, field by field; what was typed stays in the form. */
const Meanwhile: FC<Props> = ({ scope: { lang, city }, page, form }) => {
  const theirs = wordsOf(page)
  const fields = fieldsOf(page.kind).filter(
    (field) => form.words[field] !== undefined && form.words[field] !== (theirs[field] ?? ''),
  )
  if (!form.conflict || fields.length === 0) return null
  return (
    <section class="section" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{say(lang, 'meanwhile')}</h2>
      <p>{say(lang, 'meanwhile_do')}</p>
      <Facts>
        {fields.map((field) => (
          <Fact term={say(lang, `field.${field}` as FundingKey)}>
            {theirs[field] ? (
              <WordsChanged
                lang={lang}
                source={sourceLanguage(city)}
                runs={differInWords(theirs[field], form.words[field] ?? '')}
              />
            ) : (
              say(lang, 'meanwhile_empty')
            )}
          </Fact>
        ))}
      </Facts>
    </section>
  )
}

const Life: FC<Props> = ({ scope: { lang }, page: { kind, record }, form }) => {
  const isPublic = record?.life?.act === 'published'
  const act = isPublic ? 'withdraw' : 'publish'
  return (
    <section class="section" aria-labelledby="life">
      <h2 id="life">{say(lang, act)}</h2>
      <p>{say(lang, `${act}.words`)}</p>
      <form class="form" method="post" action={callsOffice.act(kind, record?.id ?? '', act)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, record?.version ?? 0)} />
        {isPublic && <TextArea {...fieldOf(form, say, lang, 'reason')} label={say(lang, 'field.reason')} rows={2} />}
        <Button kind="secondary">{say(lang, act)}</Button>
      </form>
    </section>
  )
}
