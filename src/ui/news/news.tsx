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

/** What happened, the newest first, day by day: each day once, what happened on it beside it, and why. */
export const News: FC<{ lang: Lang; items: readonly NewsItem[] }> = ({ lang, items }) => (
  <ol class="rows">
    {[...Map.groupBy(items, ({ on }) => on)].map(([on, ofDay]) => (
      <li class="news">
        <h3 class="news__day">
          <time datetime={on}>{ofDay[0]!.when}</time>
        </h3>
        <ol>
          {ofDay.map((item) => (
            <li class="news__words">
              <NewsTitle lang={lang} item={item} level={4} />
              <NewsWords lang={lang} item={item} />
              <NewsFacts item={item} />
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ol>
)

type Part = FC<{ lang: Lang; item: NewsItem }>

export const NewsTitle: FC<{ lang: Lang; item: NewsItem; level: 3 | 4 }> = ({ lang, item: { href, title }, level }) => {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <Heading class="row__title">
      <a href={href}>
        <Said text={title} lang={lang} />
      </a>
    </Heading>
  )
}

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
