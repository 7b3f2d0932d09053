import type { FC } from 'hono/jsx'
import type { showCoverage } from '../../domains/plan/plan.ts'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { HumanContact, type HumanContactFacts } from '../../ui/human-contact/human-contact.tsx'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { LanguageLine } from './language-line.tsx'
import { sayLanguages } from './languages.messages.ts'

type LanguagesProps = {
  lang: Lang
  /** Of the city; the first is the one it writes in. */
  languages: readonly Lang[]
  plan: Awaited<ReturnType<typeof showCoverage>>
  contact: HumanContactFacts
}

/** Which languages there are, honestly: who wrote or reviewed each, and how much of the plan there is in it. */
export const LanguagesPage: FC<LanguagesProps> = ({ lang, languages, plan, contact }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayLanguages(lang, 'page.title'), lang)}
      lead={original(sayLanguages(lang, 'page.lead', { n: languages.length }), lang)}
    />
    <section class="section" aria-labelledby="all">
      <h2 id="all">{sayLanguages(lang, 'page.all')}</h2>
      <ul class="tongues">
        {languages.map((of, i) => (
          <LanguageLine
            lang={lang}
            of={of}
            isSource={i === 0}
            coverage={(i > 0 && plan?.coverage.find((one) => one.lang === of)) || null}
          />
        ))}
      </ul>
    </section>
    <div class="two">
      <section class="section" aria-labelledby="marks">
        <h2 id="marks">{sayLanguages(lang, 'marks.title')}</h2>
        <div class="prose">
          <p>{sayLanguages(lang, 'marks.german')}</p>
          <p>{sayLanguages(lang, 'marks.machine')}</p>
          <p>{sayLanguages(lang, 'marks.details')}</p>
        </div>
      </section>
      <div class="aside">
        <section aria-labelledby="help">
          <h2 id="help">{sayLanguages(lang, 'help.title')}</h2>
          <p>{sayLanguages(lang, 'help.words')}</p>
          <div class="act">
            <HumanContact lang={lang} contact={contact} title={sayLanguages(lang, 'help.contact')} brief />
          </div>
        </section>
      </div>
    </div>
  </>
)
