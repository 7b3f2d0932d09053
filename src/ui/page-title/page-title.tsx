import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'

type PageTitleProps = PropsWithChildren<{
  title: Text
  lang: Lang
  /** What it is: a line above the heading. */
  kicker?: Child | undefined
  /** One honest sentence under it. */
  lead?: Text | undefined
}>

/** The top of a page. A goal of 160 characters is set smaller than one of twenty, so that both look meant. */
export const PageTitle: FC<PageTitleProps> = ({ title, lang, kicker, lead, children }) => (
  <header class="title">
    {kicker !== undefined && <p class="title__kicker">{kicker}</p>}
    <h1 class={sizeFor(title.words)}>
      <Said text={title} lang={lang} />
    </h1>
    {lead && lead.words !== '' && (
      <p class="title__lead">
        <Said text={lead} lang={lang} />
      </p>
    )}
    {children}
  </header>
)

export function sizeFor(words: string): string {
  if (words.length <= 36) return 'title__short'
  return words.length <= 85 ? 'title__middle' : 'title__long'
}
