import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { Meanwhile } from '../../meanwhile/meanwhile.tsx'
import { sayPapers } from '../papers.messages.ts'
import { papersRoutes } from '../papers.routes.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperPage } from './paper.read.ts'

/** Title, number and who is in charge; when it is handed in, only the number is still open. */
export const FactsView: FC<{ scope: Scope; page: PaperPage; form: PageForm }> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { paper, units, office } = page
  const source = sourceLanguage(city)
  const isBegun = paper.state === 'begun'
  const typed = (name: string) => form.words[name] ?? ''
  const officeTyped = units.find(({ id }) => id === typed('unitId'))?.name.words ?? ''
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: papersRoutes.papers(), label: say(lang, 'title') },
          { href: papersRoutes.paper(paper.slug), label: paper.title },
        ]}
      />
      <PageTitle lang={lang} title={original(say(lang, 'facts.title'), lang)} />
      <FormNotices {...{ lang, say, notices: [] }} form={{ ...form, conflict: false }} />
      {form.conflict && (
        <Meanwhile
          lang={lang}
          source={source}
          differences={[
            { label: say(lang, 'facts.name'), theirs: paper.title, mine: typed('name') },
            { label: sayPapers(lang, 'number'), theirs: paper.number, mine: typed('number') },
            { label: sayPapers(lang, 'office'), theirs: office, mine: officeTyped },
          ]}
        />
      )}
      <form class="form" method="post" action={papersRoutes.paperFacts(paper.slug)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, paper.version)} />
        {isBegun ? (
          <>
            <TextInput
              {...fieldOf(form, say, lang, 'name', paper.title)}
              label={say(lang, 'facts.name')}
              of={source}
              maxlength={300}
            />
            <Select
              {...fieldOf(form, say, lang, 'unitId', paper.unitId ?? '')}
              label={sayPapers(lang, 'office')}
              options={[
                { value: '', label: say(lang, 'facts.no_office') },
                ...units.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang })),
              ]}
            />
          </>
        ) : (
          <p>{say(lang, 'facts.only_number')}</p>
        )}
        <TextInput
          {...fieldOf(form, say, lang, 'number', paper.number)}
          label={sayPapers(lang, 'number')}
          hint={say(lang, 'facts.number_hint')}
          maxlength={60}
          optional
        />
        <Button>{say(lang, 'save')}</Button>
      </form>
    </>
  )
}
