import type { FC } from 'hono/jsx'
import { told } from '../../../../brands/brand-contact.ts'
import { Fact } from '../../../ui/facts/facts.tsx'
import { sayLegal } from './legal.messages.ts'
import type { LegalTextProps } from './legal.tsx'
import { LegalSection, LegalWords, Missing, OfficeFacts } from './legal-section.tsx'
import { ToldWords } from './told-words.tsx'

/** § 5 DDG: who it is, for whom, how to reach them, who supervises; § 18 (2) MStV: who answers for what is written. */
export const ImprintText: FC<LegalTextProps> = ({ lang, brand }) => {
  const { imprint } = brand.legal
  return (
    <>
      <LegalSection lang={lang} title="imprint.body">
        {imprint ? (
          <OfficeFacts lang={lang} office={imprint.body}>
            <Fact term={sayLegal(lang, 'imprint.form')}>{told(imprint.form, lang).words}</Fact>
            <Fact term={sayLegal(lang, 'imprint.representative')}>{imprint.representative}</Fact>
            {imprint.vatId !== null && <Fact term={sayLegal(lang, 'imprint.vat')}>{imprint.vatId}</Fact>}
            {imprint.register !== null && <Fact term={sayLegal(lang, 'imprint.register')}>{imprint.register}</Fact>}
          </OfficeFacts>
        ) : (
          <Missing lang={lang} />
        )}
      </LegalSection>
      <LegalSection lang={lang} title="imprint.editor">
        {imprint?.editor ? <OfficeFacts lang={lang} office={imprint.editor} /> : <Missing lang={lang} />}
        <LegalWords lang={lang} keys={['imprint.editor_law']} />
      </LegalSection>
      <LegalSection lang={lang} title="imprint.supervisor">
        {imprint?.supervisor ? <OfficeFacts lang={lang} office={imprint.supervisor} /> : <Missing lang={lang} />}
      </LegalSection>
      {brand.imprint.length > 0 && (
        <LegalSection lang={lang} title="imprint.more">
          {brand.imprint.map((text) => (
            <ToldWords lang={lang} text={text} />
          ))}
        </LegalSection>
      )}
      <p class="section soft">{sayLegal(lang, 'imprint.law')}</p>
    </>
  )
}
