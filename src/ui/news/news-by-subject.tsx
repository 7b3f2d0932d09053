import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { NewsFacts, type NewsItem, NewsTitle, NewsWords } from './news.tsx'

/** The same, gathered under what it happened to: whoever reads by headings comes upon each name once. */
export const NewsBySubject: FC<{ lang: Lang; items: readonly NewsItem[] }> = ({ lang, items }) => (
  <ul class="rows">
    {[...Map.groupBy(items, ({ href }) => href).values()].map((about) => (
      <li class="news-of">
        <NewsTitle lang={lang} item={about[0]!} level={3} />
        <NewsFacts item={about[0]!} />
        <ol>
          {about.map((item) => (
            <li class="news">
              <p class="news__day">
                <time datetime={item.on}>{item.when}</time>
              </p>
              <div class="news__words">
                <NewsWords lang={lang} item={item} />
              </div>
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ul>
)
