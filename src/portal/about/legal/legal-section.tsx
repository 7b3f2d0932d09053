import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Office } from '../../../../brands/legal.ts'
import type { OfficeLang } from '../../../i18n/languages.ts'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { ReachableWords } from '../../../ui/human-contact/reachable-words.tsx'
import { type LegalKey, sayLegal } from './legal.messages.ts'

/** One matter of a legal text under its heading. */
export const LegalSection: FC<PropsWithChildren<{ lang: OfficeLang; title: LegalKey }>> = (section) => (
  <section class="section prose">
    <h2>{sayLegal(section.lang, section.title)}</h2>
    {section.children}
  </section>
)

/** Paragraphs of the program's own text. */
export const LegalWords: FC<{ lang: OfficeLang; keys: readonly LegalKey[] }> = ({ lang, keys }) => (
  <>
    {keys.map((key) => (
      <p>{sayLegal(lang, key)}</p>
    ))}
  </>
)

/** What the city has not told is said to be missing, not left out: the reader would take it for complete. */
export const Missing: FC<{ lang: OfficeLang }> = ({ lang }) => <p class="soft">{sayLegal(lang, 'missing')}</p>

/** Who it is and how they are reached; `children` are further facts. */
export const OfficeFacts: FC<PropsWithChildren<{ lang: OfficeLang; office: Office }>> = (props) => {
  const { lang, office, children } = props
  return (
    <Facts>
      <Fact term={sayLegal(lang, 'office.name')}>{office.name}</Fact>
      {children}
      {office.address.length > 0 && (
        <Fact term={sayLegal(lang, 'office.post')}>
          <FactLines lines={office.address} />
        </Fact>
      )}
      {office.telephone !== null && (
        <Fact term={sayLegal(lang, 'office.telephone')}>
          <ReachableWords words={office.telephone} />
        </Fact>
      )}
      {office.mail !== null && (
        <Fact term={sayLegal(lang, 'office.mail')}>
          <a href={`mailto:${office.mail}`}>{office.mail}</a>
        </Fact>
      )}
      {office.url !== null && (
        <Fact term={sayLegal(lang, 'office.url')}>
          <a href={office.url}>{office.url}</a>
        </Fact>
      )}
    </Facts>
  )
}
