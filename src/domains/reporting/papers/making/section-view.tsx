import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Meanwhile } from '../../meanwhile/meanwhile.tsx'
import type { Section } from '../paper-form.ts'
import { papersRoutes } from '../papers.routes.ts'
import { textsOf } from './council-paper.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperPage } from './paper.read.ts'
import { sectionWords } from './paper-words.ts'
import { readSection, wordsOfSection } from './section.form.ts'
import { SectionFields } from './section-fields.tsx'

type SectionProps = { scope: Scope; page: PaperPage; section: Section; form: PageForm }

/** One section as it is written; where somebody has saved it since, both wordings. */
export const SectionView: FC<SectionProps> = ({ scope, page, section, form }) => {
  const { lang, city } = scope
  const { paper, kept, title } = page
  const source = sourceLanguage(city)
  const now = textsOf(page.texts, section.id).at(-1)?.number ?? 0
  const isTyped = form.words.version !== undefined
  const words = isTyped ? form.words : wordsOfSection(lang, section, kept)
  const mine = new Map([[section.id, readSection(form.words, section).content]])
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: papersRoutes.papers(), label: say(lang, 'title') },
          { href: papersRoutes.paper(paper.slug), label: title },
        ]}
      />
      <PageTitle
        lang={lang}
        title={original(section.title, source)}
        {...(section.hint === '' ? {} : { lead: original(section.hint, source) })}
      />
      <FormNotices {...{ lang, say, notices: [] }} form={{ ...form, conflict: false }} />
      {form.conflict && (
        <Meanwhile
          lang={lang}
          source={source}
          differences={[
            {
              label: '',
              theirs: sectionWords(source, section, kept),
              mine: sectionWords(source, section, mine),
            },
          ]}
        />
      )}
      <form class="form" method="post" action={papersRoutes.section(paper.slug, section.id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, now)} />
        <SectionFields scope={scope} section={section} form={{ ...form, words }} />
        <Button>{say(lang, 'save')}</Button>
      </form>
    </>
  )
}
