/** What other sites put into themselves to show a picture of ours (oembed.com): a frame without script. */
import type { Context } from 'hono'
import { isLang } from '../../../i18n/languages.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { findSubject } from '../feeds/subject.read.ts'
import { pictures } from '../pictures/pictures.routes.ts'
import { planRoutes } from '../plan.routes.ts'
import { oembedQuery } from './list.query.ts'
import { readQuery } from './read-query.ts'

/** Pictures are as wide as they may be; below this nothing can be read in them. */
const least = { width: 280, height: 240 }
const picturePage = new RegExp(`^/([a-z-]+)/(?:plans/([a-z0-9-]+)/)?pictures/(?:${pictures.join('|')})$`)

export async function oembedAnswer(c: Context<PageEnv>): Promise<Response> {
  const { url, format, maxwidth, maxheight } = readQuery(c.req.url, oembedQuery)
  if (format === 'xml') return c.text('JSON only.', 501)
  const { scope, publicUrl } = c.var
  const { origin, pathname } = new URL(url)
  const [, lang, edition] = picturePage.exec(pathname) ?? []
  const isOurs = origin === new URL(publicUrl).origin && isLang(lang) && scope.city.languages.includes(lang)
  if (!isOurs) throw new NotFound('picture')
  const { title } = await findSubject({ ...scope, lang }, { edition })
  if (maxwidth < least.width || maxheight < least.height) throw new NotFound('room')
  const [width, height] = [Math.min(maxwidth, 720), Math.min(maxheight, 720)]
  return c.json({
    version: '1.0',
    type: 'rich',
    title: title.words,
    provider_name: scope.city.name,
    provider_url: publicUrl + planRoutes.home(lang),
    width,
    height,
    html: `<iframe src="${publicUrl}${pathname}/embed" width="${width}" height="${height}" title="${escaped(title.words)}" loading="lazy" style="border:0"></iframe>`,
  })
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
