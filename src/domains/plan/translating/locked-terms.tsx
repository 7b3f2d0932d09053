import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { foreignness } from '../../../ui/said/said.tsx'
import { missingTerms } from './term.ts'
import type { TranslatedText } from './translated.read.ts'
import { sayTranslating } from './translating.messages.ts'

/** The terms of a text that are locked, and which of them its translation does not have. */
export const LockedTerms: FC<{ lang: Lang; of: Lang; text: TranslatedText }> = ({ lang, of, text }) => {
  if (text.terms.length === 0) return null
  const missing = text.kept ? missingTerms(text.kept.words, text.terms, of) : []
  return (
    <div class="translated__changes">
      <h3 class="translated__language">{sayTranslating(lang, 'field.terms')}</h3>
      <ul class="plain-list">
        {text.terms.map((term) => (
          <li>
            {term.source}: <strong {...foreignness(of, lang)}>{term.words}</strong>
            {missing.includes(term) && (
              <span class="translated__missing"> ({sayTranslating(lang, 'field.term_missing')})</span>
            )}
            {term.note !== '' && <span class="translated__note"> {term.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
