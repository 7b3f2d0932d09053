import { type FC, type PropsWithChildren, useContext } from 'hono/jsx'
import { nameLanguage } from '../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { sayUi } from '../ui.messages.ts'
import { countSpoken, SpokenOnPage } from './spoken.ts'

type SaidProps = {
  text: Text
  /** The language of the page around it. */
  lang: Lang
  /** No mark of the language, whatever the page mixes: names and details that are never translated. */
  quiet?: boolean | undefined
}

/** Instead of the bare words: the same words, with some of them marked. */
type SaidWords = PropsWithChildren<SaidProps>

/**
 * Words of the city, honest about their language: where it is not the page's, the element carries `lang` (a screen
 * reader changes its voice) and `dir` (full stops do not wander). The page says at its top that it holds such words;
 * the small mark is seen where it holds others, too.
 */
export const Said: FC<SaidWords> = ({ text, lang, quiet = false, children }) => {
  const shown = children ?? text.words
  const foreign = foreignness(text.lang, lang)
  return (
    <>
      {foreign === undefined ? shown : <span {...foreign}>{shown}</span>}
      <Marks text={text} lang={lang} quiet={quiet} />
    </>
  )
}

/** A passage of words with lines of its own: they begin where its language begins them. */
export const SaidPassage: FC<SaidProps & { class?: string }> = ({ text, lang, quiet = false, class: name }) => (
  <p class={name} {...foreignness(text.lang, lang)}>
    {text.words}
    <Marks text={text} lang={lang} quiet={quiet} />
  </p>
)

/** The `lang` and `dir` of something in another language than the page's; nothing where it is the page's. */
export function foreignness(of: Lang, page: Lang): { lang: Lang; dir?: 'ltr' | 'rtl' } | undefined {
  if (of === page) return undefined
  const { direction } = describeLanguage(of)
  return direction === describeLanguage(page).direction ? { lang: of } : { lang: of, dir: direction }
}

export const Marks: FC<SaidProps> = ({ text, lang, quiet }) => {
  const spoken = useContext(SpokenOnPage)
  if (spoken) countSpoken(spoken, text, lang)
  if (text.lang !== lang) return quiet ? null : <LanguageMark of={text.lang} lang={lang} />
  if (text.state === 'machine') return <MachineMark lang={lang} />
  if (text.state !== 'outdated') return null
  return (
    <>
      {' '}
      <small class="said__state">{sayUi(lang, 'said.outdated')}</small>
    </>
  )
}

/** Two letters for the eye, whole words for the ear. */
const LanguageMark: FC<{ of: Lang; lang: Lang }> = ({ of, lang }) => (
  <>
    {' '}
    <small class="said__mark" {...foreignness(lang, of)}>
      <span aria-hidden="true">{of.toUpperCase()}</span>
      <span class="visually-hidden">({nameLanguage(lang, of)})</span>
    </small>
  </>
)

/** About, not exactly: one sign, since whole pages are translated by machine. The page's notice says what it means. */
const MachineMark: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    {' '}
    <small class="said__machine">
      <span aria-hidden="true">≈</span>
      <span class="visually-hidden">({sayUi(lang, 'said.machine')})</span>
    </small>
  </>
)
