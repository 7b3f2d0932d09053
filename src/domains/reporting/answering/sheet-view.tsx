import type { FC } from 'hono/jsx'
import { formatDate, formatMoment } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { sayRefusal } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { saySheets } from './answering.messages.ts'
import type { SheetPlace } from './answering.routes.ts'
import { Closed } from './closed.tsx'
import { Conflicts } from './conflicts.tsx'
import { OtherParts } from './other-parts.tsx'
import { fieldNamed } from './sheet-fields.ts'
import type { SheetForm } from './sheet-sending.ts'
import type { SheetPage } from './sheets.read.ts'

type SheetProps = { scope: Scope; page: SheetPage; form: SheetForm; place: SheetPlace; name: string }

/** The sheet of one measure: what the last round said, to be corrected. */
export const SheetView: FC<SheetProps> = ({ scope, page, form, place, name }) => {
  const { lang, city } = scope
  const { part, round, title, measure, others, last, takes } = page
  const isOpen = part.state === 'open' || part.state === 'returned'
  const refusal = form.refusal && sayRefusal(saySheets, lang, form.refusal)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: place.home, label: saySheets(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={title}
        kicker={measure.sheet.number ?? undefined}
        lead={original(
          saySheets(lang, takes ? 'sheet.lead' : 'sheet.closed', { due: formatDate(lang, round.dueOn) }),
          lang,
        )}
      />
      {refusal !== undefined && <Notice kind="warning" title={refusal} />}
      <FormNotices lang={lang} form={form} say={saySheets} notices={[]} />
      {part.state === 'returned' && last && (
        <Notice kind="warning" title={saySheets(lang, 'returned')}>
          <p dir="auto">{last.returned}</p>
        </Notice>
      )}
      {part.state === 'answered' && last?.answeredAt && (
        <Notice
          title={saySheets(lang, 'sent', { name: last.answeredBy ?? '', moment: formatMoment(lang, last.answeredAt) })}
        />
      )}
      <OtherParts lang={lang} city={city} others={others} />
      {takes ? (
        <form
          class="form section"
          method="post"
          action={place.sheet(part.id)}
          novalidate
          data-keep={`${place.keptFor} ${part.id}`}
        >
          <KeptOffer lang={lang} />
          <input type="hidden" name="version" value={String(form.version)} />
          <Conflicts lang={lang} city={city} page={page} form={form} />
          <AnswerFields lang={lang} city={city} page={page} form={form} />
          <TextInput
            {...fieldNamed(lang, form, 'name', 'name')}
            value={form.words.name ?? name}
            hint={saySheets(lang, 'name.hint')}
            autocomplete="name"
            maxlength={200}
          />
          <div data-offline-place aria-live="polite" />
          <div class="act">
            <Button name="_act" value="send">
              {saySheets(lang, 'send')}
            </Button>{' '}
            {isOpen && (
              <Button kind="secondary" name="_act" value="save">
                {saySheets(lang, 'save')}
              </Button>
            )}
          </div>
        </form>
      ) : (
        <Closed {...{ scope, page, form, place }} />
      )}
    </>
  )
}

/** What the browser says of words that it has kept; without its script nobody sees it. */
const KeptOffer: FC<Pick<Scope, 'lang'>> = ({ lang }) => (
  <>
    <div data-kept-place aria-live="polite" />
    <template data-kept>
      <Notice title={saySheets(lang, 'kept.title')}>
        <p>{saySheets(lang, 'kept.words')}</p>
        <button type="button" class="kern-btn kern-btn--secondary" data-discard>
          <span class="kern-label">{saySheets(lang, 'kept.discard')}</span>
        </button>
      </Notice>
    </template>
    <template data-offline>
      <Notice kind="warning" title={saySheets(lang, 'kept.offline')}>
        <p>{saySheets(lang, 'kept.offline_words')}</p>
      </Notice>
    </template>
  </>
)
