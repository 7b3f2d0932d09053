import type { FC } from 'hono/jsx'
import { sayLegal } from './legal.messages.ts'
import type { LegalTextProps } from './legal.tsx'
import { LegalSection, LegalWords, Missing, OfficeFacts } from './legal-section.tsx'
import { ToldWords } from './told-words.tsx'

/**
 * Article 13 GDPR. What it says of the program is what the program does: `request-log.ts`, `rate-limit.ts`,
 * `session-life.ts` and the tests of the log and of the signing in hold it to that.
 */
export const PrivacyText: FC<LegalTextProps> = ({ lang, brand }) => {
  const { imprint, privacy } = brand.legal
  return (
    <>
      <LegalSection lang={lang} title="privacy.short">
        <LegalWords lang={lang} keys={['privacy.short_words']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.controller">
        {imprint ? <OfficeFacts lang={lang} office={imprint.body} /> : <Missing lang={lang} />}
      </LegalSection>
      <LegalSection lang={lang} title="privacy.officer">
        {privacy ? <OfficeFacts lang={lang} office={privacy.officer} /> : <Missing lang={lang} />}
      </LegalSection>
      <LegalSection lang={lang} title="privacy.visit">
        <LegalWords lang={lang} keys={['privacy.visit_words', 'privacy.visit_limit']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.log">
        <LegalWords lang={lang} keys={['privacy.log_words', 'privacy.log_bug']} />
        {privacy ? <p>{sayLegal(lang, 'privacy.log_days', { days: privacy.logDays })}</p> : <Missing lang={lang} />}
      </LegalSection>
      {privacy && privacy.proxyLog !== null && (
        <LegalSection lang={lang} title="privacy.proxy">
          <ToldWords lang={lang} text={privacy.proxyLog} />
        </LegalSection>
      )}
      <LegalSection lang={lang} title="privacy.hosting">
        {privacy ? <ToldWords lang={lang} text={privacy.hosting} /> : <Missing lang={lang} />}
      </LegalSection>
      <LegalSection lang={lang} title="privacy.message">
        <LegalWords lang={lang} keys={['privacy.message_words']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.staff">
        <LegalWords lang={lang} keys={['privacy.staff_cookie', 'privacy.staff_kept']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.basis">
        <LegalWords lang={lang} keys={['privacy.basis_words']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.rights">
        <LegalWords lang={lang} keys={['privacy.rights_words', 'privacy.rights_limit']} />
      </LegalSection>
      <LegalSection lang={lang} title="privacy.complaint">
        {privacy ? <OfficeFacts lang={lang} office={privacy.authority} /> : <Missing lang={lang} />}
      </LegalSection>
    </>
  )
}
