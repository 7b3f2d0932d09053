import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

/** Words of the city, with those marked that were looked for; together the pieces are the text's words. */
export type MarkedText = { text: Text; pieces: readonly { words: string; isMarked: boolean }[] }

type SearchHitProps = {
  lang: Lang
  href: string
  /** What it is, by its name: "Ziel B9". */
  kind: string
  /** What a reader has to know before following it: of an earlier edition, ended. */
  note?: string | undefined
  title: MarkedText
  excerpt?: MarkedText | undefined
}

/** Something that was found: what it is, its title, and the place that tells why. */
export const SearchHit: FC<SearchHitProps> = ({ lang, href, kind, note, title, excerpt }) => (
  <li class="hit">
    <p class="hit__kind">
      <span>{kind}</span>
      {note !== undefined && <span>{note}</span>}
    </p>
    <h3 class="hit__title">
      <a href={href}>
        <Marked {...title} lang={lang} />
      </a>
    </h3>
    {excerpt && (
      <p class="hit__words">
        <Marked {...excerpt} lang={lang} quiet />
      </p>
    )}
  </li>
)

const Marked: FC<MarkedText & { lang: Lang; quiet?: boolean }> = ({ text, pieces, lang, quiet = false }) => (
  <Said text={text} lang={lang} quiet={quiet}>
    {pieces.map(({ words, isMarked }) => (isMarked ? <mark>{words}</mark> : words))}
  </Said>
)

export const SearchHits: FC<{ children?: unknown }> = ({ children }) => <ul class="hits">{children}</ul>
