import { type Context, Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import { securityPolicy } from '../../../platform/http/security-headers.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { oembedAddress } from '../api/api.routes.ts'
import { orMoved } from '../pages/or-moved.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { planRoutes } from '../plan.routes.ts'
import { showPlan } from '../plan.ts'
import { draw } from './drawings.ts'
import { EmbeddedView, PictureView } from './picture-page.tsx'
import { sayPictures } from './pictures.messages.ts'
import { type Picture, picturePatterns, pictureRoutes, pictures } from './pictures.routes.ts'
import { weaveFile, weaveFilePolicy } from './weave-file.tsx'

/** Pages of single pictures, and the pictures as other sites show them. */
export const picturesPortal = new Hono<PageEnv>()

picturesPortal.on('GET', picturePatterns.page, (c) =>
  ofEdition(c, async (plan) => {
    const { scope, show, publicUrl } = c.var
    const { lang } = scope
    const picture = pictureOf(c)
    const page = await draw(scope, picture, plan)
    const address = pictureRoutes.page(lang, page.edition, picture)
    const title = `${sayPictures(lang, picture)} – ${page.edition.title.words}`
    return show({
      title,
      alternates: [{ type: 'application/json+oembed', href: oembedAddress(publicUrl + address), title }],
      description: sayPictures(lang, `${picture}.lead`),
      path: behindLanguage(lang, address),
      current: 'plan',
      body: <PictureView {...viewOf(c, page)} publicUrl={publicUrl} />,
    })
  }),
)

picturesPortal.on('GET', picturePatterns.embed, (c) =>
  ofEdition(c, async (plan) => {
    const { scope, show } = c.var
    const { lang } = scope
    const picture = pictureOf(c)
    const page = await draw(scope, picture, plan)
    forOthers(c, securityPolicy({ 'frame-ancestors': '*' }))
    return show({
      title: `${sayPictures(lang, picture)} – ${page.edition.title.words}`,
      path: behindLanguage(lang, pictureRoutes.page(lang, page.edition, picture)),
      body: <EmbeddedView {...viewOf(c, page)} />,
      embedded: true,
    })
  }),
)

picturesPortal.on('GET', picturePatterns.file, (c) =>
  ofEdition(c, async (plan) => {
    const { scope, publicUrl } = c.var
    const page = await showPlan(scope, plan)
    forOthers(c, weaveFilePolicy)
    const told = { lang: scope.lang, today: dayOf(scope.now), city: scope.city, publicUrl }
    return c.body(weaveFile(page, told), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
  }),
)

/** These addresses alone may be shown by other sites. */
function forOthers(c: Context<PageEnv>, policy: string): void {
  c.header('Content-Security-Policy', policy)
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
}

function pictureOf(c: Context<PageEnv>): Picture {
  const [, name] = /\/pictures\/([a-z]+)(?:\/embed)?$/.exec(c.req.path) ?? []
  return pictures.find((one) => one === name) ?? 'weave'
}

/** An edition whose name has changed leads to itself; `plan` is undefined for the main one. */
function ofEdition(c: Context<PageEnv>, answer: (plan?: string) => Promise<Response>): Response | Promise<Response> {
  const slug = c.req.param('edition')
  if (slug === undefined) return answer()
  const [rest = ''] = /\/pictures\/[^/]+(?:\/embed)?$/.exec(c.req.path) ?? []
  return orMoved(
    c,
    'plan',
    slug,
    (lang, moved) => `${planRoutes.edition(lang, moved)}${rest}`,
    () => answer(slug),
  )
}
