import type { FC } from 'hono/jsx'
import type { Brand } from '../../../../brands/brand.ts'
import { type Lang, type OfficeLang, officeLanguages } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { sayAbout } from '../about.messages.ts'
import type { LegalTopic } from '../about.routes.ts'
import { AccessibilityText } from './accessibility.tsx'
import { ImprintText } from './imprint.tsx'
import { PrivacyText } from './privacy.tsx'

export type LegalTextProps = { lang: OfficeLang; brand: Brand; publicUrl: string }

const texts = { imprint: ImprintText, privacy: PrivacyText, accessibility: AccessibilityText } as const

/** A text of law in German or English, in the frame of any language. */
export const LegalPage: FC<{ lang: Lang; topic: LegalTopic; brand: Brand; publicUrl: string }> = (page) => {
  const { lang, topic, brand, publicUrl } = page
  const of = officeLanguages.find((one) => one === lang) ?? 'de'
  const Words = texts[topic]
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayAbout(lang, `${topic}.title`), lang)}
        lead={original(sayAbout(lang, `${topic}.lead`), lang)}
      />
      {of !== lang && (
        <Notice title={sayAbout(lang, 'legal.german')}>
          <p>{sayAbout(lang, 'legal.german_words')}</p>
        </Notice>
      )}
      {of === lang && lang !== 'de' && <Notice title={sayAbout(lang, 'legal.binding')} />}
      <div class="legal" {...foreignness(of, lang)}>
        <Words lang={of} brand={brand} publicUrl={publicUrl} />
      </div>
    </>
  )
}
