import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { saySheets } from './answering.messages.ts'
import type { SheetPlace } from './answering.routes.ts'
import { Answers } from './other-parts.tsx'
import type { SheetLine } from './sheets.read.ts'
import { Numbered } from './sheets-view.tsx'

type StayAllProps = {
  scope: Scope
  lines: readonly SheetLine[]
  roundSlug: string
  place: SheetPlace
  name: string
  form: PageForm
}

/** What would be confirmed as it is, before it is. */
export const StayAllView: FC<StayAllProps> = ({ scope: { lang, city }, lines, roundSlug, place, name, form }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href: place.home, label: saySheets(lang, 'title') }]} />
    <PageTitle
      lang={lang}
      title={original(saySheets(lang, 'stay'), lang)}
      lead={original(saySheets(lang, 'stay_all.lead', { n: lines.length }), lang)}
    />
    <FormNotices lang={lang} form={form} say={saySheets} notices={[]} />
    {lines.length > 0 && (
      <form class="form" method="post" action={place.allUnchanged(roundSlug)} novalidate>
        <ul class="points">
          {lines.map(({ part, title, measure, questions }) => (
            <li>
              <input type="hidden" name={`pick__${part.id}`} value={String(part.version)} />
              <details>
                <summary>
                  <Numbered measure={measure} />
                  <Said lang={lang} text={title} />
                </summary>
                <Answers {...{ lang, city, questions }} content={part.content} />
              </details>
            </li>
          ))}
        </ul>
        <TextInput
          {...fieldOf(form, saySheets, lang, 'name', name)}
          label={saySheets(lang, 'name')}
          autocomplete="name"
          maxlength={200}
        />
        <Button>{saySheets(lang, 'stay_all', { n: lines.length })}</Button>
      </form>
    )}
  </>
)
