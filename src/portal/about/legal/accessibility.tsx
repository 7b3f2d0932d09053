import type { FC } from 'hono/jsx'
import { told } from '../../../../brands/brand-contact.ts'
import type { Legal } from '../../../../brands/legal.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { OfficeLang } from '../../../i18n/languages.ts'
import { aboutRoutes } from '../about.routes.ts'
import { sayLegal } from './legal.messages.ts'
import type { LegalTextProps } from './legal.tsx'
import { LegalSection, LegalWords, Missing, OfficeFacts } from './legal-section.tsx'

type Statement = NonNullable<Legal['accessibility']>

/** The parts that the model statement of Decision (EU) 2018/1523 asks for, in its order. */
export const AccessibilityText: FC<LegalTextProps> = ({ lang, brand, publicUrl }) => {
  const statement = brand.legal.accessibility
  return (
    <>
      <LegalSection lang={lang} title="access.aim">
        <p>{sayLegal(lang, 'access.aim_words', { address: publicUrl })}</p>
        {statement && <p>{sayLegal(lang, 'access.measure', { law: told(statement.law, lang).words })}</p>}
      </LegalSection>
      <LegalSection lang={lang} title="access.status">
        {statement ? <Assessment lang={lang} statement={statement} /> : <Missing lang={lang} />}
        <LegalWords lang={lang} keys={['access.software']} />
      </LegalSection>
      <LegalSection lang={lang} title="access.barriers">
        {statement ? <Barriers lang={lang} statement={statement} /> : <Missing lang={lang} />}
      </LegalSection>
      <LegalSection lang={lang} title="access.feedback">
        <LegalWords lang={lang} keys={['access.feedback_words']} />
        <p>
          <a href={aboutRoutes.contact(lang)}>{sayLegal(lang, 'access.feedback_link')}</a>
        </p>
      </LegalSection>
      <LegalSection lang={lang} title="access.enforcement">
        <LegalWords lang={lang} keys={['access.enforcement_words']} />
        {statement ? <OfficeFacts lang={lang} office={statement.enforcement} /> : <Missing lang={lang} />}
      </LegalSection>
      <LegalSection lang={lang} title="access.statement">
        {statement ? (
          <p>{sayLegal(lang, 'access.stated', { on: formatDate(lang, statement.statedOn) })}</p>
        ) : (
          <Missing lang={lang} />
        )}
      </LegalSection>
    </>
  )
}

const Assessment: FC<{ lang: OfficeLang; statement: Statement }> = ({ lang, statement: { assessment } }) => {
  if (assessment.kind === 'none') return <p>{sayLegal(lang, 'access.none')}</p>
  const { kind, by, on, result } = assessment
  return (
    <p>
      {sayLegal(lang, `access.${kind}`, { by, on: formatDate(lang, on) })} {sayLegal(lang, `access.${result}`)}
    </p>
  )
}

const Barriers: FC<{ lang: OfficeLang; statement: Statement }> = ({ lang, statement: { barriers } }) =>
  barriers.length === 0 ? (
    <p>{sayLegal(lang, 'access.no_barriers')}</p>
  ) : (
    barriers.map(({ what, why, instead }) => (
      <>
        <h3>{told(what, lang).words}</h3>
        <p>{sayLegal(lang, 'access.why', { why: told(why, lang).words })}</p>
        {instead && <p>{sayLegal(lang, 'access.instead', { instead: told(instead, lang).words })}</p>}
      </>
    ))
  )
