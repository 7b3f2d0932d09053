/**
 * How pages are shown whose readers may be watched. A route of the guide that has loaded something sensitive says
 * `return showSafely(c, { body, current: 'guide' })` instead of `c.var.show({ … })`: the title is then neutral, nothing
 * is kept, listed or told elsewhere, and the way out stands above the page. Links to such a page, from wherever, carry
 * `{...safeLink}`, so that no browser fetches it before somebody presses: `<a href={…} {...safeLink}>`. Links from it to
 * other sites carry it as well.
 */
import type { Context } from 'hono'
import type { PageEnv, ShownPage } from '../../../ui/page.ts'
import { QuickExit } from './quick-exit.tsx'
import { saySafe } from './safe.messages.ts'

export const safeLink = { rel: 'noreferrer' } as const

/** What tells nothing of the page: no title, description, feed or linked data can be given. */
export type SafePage = Pick<ShownPage, 'body' | 'current' | 'path' | 'status'>

export function showSafely(c: Context<PageEnv>, { body, ...page }: SafePage): Response | Promise<Response> {
  const { lang, city } = c.var.scope
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Robots-Tag', 'noindex')
  const shown = (
    <>
      <QuickExit lang={lang} city={city.name} />
      {body}
    </>
  )
  return c.var.show({ ...page, title: saySafe(lang, 'title'), sensitive: true, script: 'safe.js', body: shown })
}
