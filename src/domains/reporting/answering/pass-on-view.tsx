import type { FC } from 'hono/jsx'
import { describeLanguage } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { FieldError } from '../../../ui/form-field/form-field.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { saySheets } from './answering.messages.ts'
import { answeringRoutes } from './answering.routes.ts'
import { isToDo } from './sheet-state.ts'
import type { SheetsPage } from './sheets.read.ts'
import { Numbered } from './sheets-view.tsx'

type PassOnProps = { scope: Scope; page: SheetsPage; pass: string; form: PageForm }

/** To whom measures are given, and to whom they were. */
export const PassOnView: FC<PassOnProps> = ({ scope: { lang, city }, page, pass, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, saySheets, lang, name, value)
  const isFresh = Object.keys(form.words).length === 0
  const parts = field('parts')
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: answeringRoutes.sheets(lang, pass), label: saySheets(lang, 'title') }]}
      />
      <PageTitle
        lang={lang}
        title={original(saySheets(lang, 'pass.title'), lang)}
        lead={original(saySheets(lang, page.mayPassOn ? 'pass.lead' : 'error.link.no_further'), lang)}
      />
      <FormNotices lang={lang} form={form} say={saySheets} notices={['notice.passed', 'notice.taken_back']} />
      <PassedList lang={lang} pass={pass} passed={page.passed} />
      {page.mayPassOn && (
        <form class="form section" method="post" action={answeringRoutes.passOn(lang, pass)} novalidate>
          <TextInput {...field('name')} label={saySheets(lang, 'pass.name')} maxlength={200} />
          <TextInput {...field('mail')} type="email" label={saySheets(lang, 'ask.mail')} />
          <Select
            {...field('lang', lang)}
            label={saySheets(lang, 'pass.lang')}
            options={city.languages.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one }))}
          />
          <fieldset class="kern-fieldset" id="parts">
            <legend class="kern-label">{saySheets(lang, 'pass.which')}</legend>
            <div class="kern-fieldset__body">
              {page.lines.map(({ part, title, measure, state }) => (
                <Checkbox
                  name={`part__${part.id}`}
                  checked={isFresh ? isToDo(state) : form.words[`part__${part.id}`] === 'yes'}
                  label={
                    <>
                      <Numbered measure={measure} />
                      <Said lang={lang} text={title} />
                    </>
                  }
                />
              ))}
            </div>
            <FieldError {...parts} label="" />
          </fieldset>
          <TextArea {...field('words')} label={saySheets(lang, 'pass.words')} rows={3} dir="auto" optional />
          <Button>{saySheets(lang, 'pass.send')}</Button>
        </form>
      )}
    </>
  )
}

const PassedList: FC<{ lang: Scope['lang']; pass: string; passed: SheetsPage['passed'] }> = ({ lang, pass, passed }) =>
  passed.length === 0 ? null : (
    <section class="section" aria-labelledby="passed">
      <h2 id="passed">{saySheets(lang, 'pass.to')}</h2>
      <ul class="points">
        {passed.map(({ link, parts }) => (
          <li>
            <p>
              <bdi>{link.name}</bdi> (<bdi dir="ltr">{link.mail}</bdi>), {saySheets(lang, 'pass.count', { n: parts })}
            </p>
            <form method="post" action={answeringRoutes.takeBack(lang, pass, link.id)}>
              <Button kind="secondary" label={saySheets(lang, 'pass.take_back_of', { name: link.name })}>
                {saySheets(lang, 'pass.take_back')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
