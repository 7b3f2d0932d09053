import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

export type NewsItem = {
  /** ISO date, and how it is said here: under a month's heading the day is enough. */
  on: string
  when: string
  href: string
  title: Text
  /** What happened to it. */
  what: Child
  reason: Text
  /** What it is and where it belongs: one line of small facts. */
  facts: readonly Child[]
}

/** What happened, the newest first: the day beside it, what it happened to, what it was, and why. */
export const News: FC<{ lang: Lang; items: readonly NewsItem[] }> = ({ lang, items }) => (
  <ol class="rows">
    {items.map((item) => (
      <li class="news">
        <p class="news__day">
          <time datetime={item.on}>{item.when}</time>
        </p>
        <div class="news__words">
          <NewsTitle lang={lang} item={item} />
          <NewsWords lang={lang} item={item} />
          <NewsFacts item={item} />
        </div>
      </li>
    ))}
  </ol>
)

type Part = FC<{ lang: Lang; item: NewsItem }>

export const NewsTitle: Part = ({ lang, item: { href, title } }) => (
  <h3 class="row__title">
    <a href={href}>
      <Said text={title} lang={lang} />
    </a>
  </h3>
)

export const NewsWords: Part = ({ lang, item: { what, reason } }) => (
  <>
    <p class="news__what">{what}</p>
    {reason.words !== '' && (
      <p class="row__reason">
        <Said text={reason} lang={lang} quiet />
      </p>
    )}
  </>
)

export const NewsFacts: FC<{ item: NewsItem }> = ({ item: { facts } }) =>
  facts.length > 0 && (
    <p class="row__facts">
      {facts.map((fact) => (
        <span>{fact}</span>
      ))}
    </p>
  )
