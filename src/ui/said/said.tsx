import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { sayUi } from '../ui.messages.ts'

type SaidProps = {
  text: Text
  /** The language of the page around it. */
  lang: Lang
  /** No visible mark: for places where the page says once, for all of them, that they are not in its language. */
  quiet?: boolean
}

/**
 * Words of the city, honest about their language: where it is not the page's, the element carries `lang` (a screen
 * reader changes its voice) and `dir` (full stops do not wander), and a small mark says so to the eye.
 */
export const Said: FC<SaidProps> = ({ text, lang, quiet = false }) => {
  const foreign = foreignness(text.lang, lang)
  const state = text.state === 'machine' || text.state === 'outdated' ? text.state : undefined
  if (foreign === undefined && state === undefined) return <>{text.words}</>
  const words = foreign === undefined ? text.words : <span {...foreign}>{text.words}</span>
  if (quiet && state === undefined) return words
  return (
    <>
      {words}
      {foreign && !quiet && <LanguageMark of={text.lang} lang={lang} />}
      {state && (
        <>
          {' '}
          <small class="said__state">{sayUi(lang, `said.${state}`)}</small>
        </>
      )}
    </>
  )
}

/** The `lang` and `dir` of something in another language than the page's; nothing where it is the page's. */
export function foreignness(of: Lang, page: Lang): { lang: Lang; dir?: 'ltr' | 'rtl' } | undefined {
  if (of === page) return undefined
  const { direction } = describeLanguage(of)
  return direction === describeLanguage(page).direction ? { lang: of } : { lang: of, dir: direction }
}

/** Two letters for the eye, whole words for the ear. */
const LanguageMark: FC<{ of: Lang; lang: Lang }> = ({ of, lang }) => (
  <>
    {' '}
    <small class="said__mark">
      <span aria-hidden="true">{of.toUpperCase()}</span>
      <span class="visually-hidden">({nameLanguage(lang, of)})</span>
    </small>
  </>
)
