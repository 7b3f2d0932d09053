import type { Context } from 'hono'
import type { Lang } from '../i18n/languages.ts'
import type { ShownPage } from '../ui/page.ts'
import { EmbeddedFrame } from './embedded-frame.tsx'
import { menuPages, PortalFrame, type PortalFrameProps } from './frame.tsx'
import type { PortalEnv, PortalParts } from './portal-env.ts'
import { languagesOfPage } from './spoken-languages.ts'

/** Tells a browser that can to make the page behind a link while a reader is about to press it. */
const linksMadeReady = '"/links.speculationrules"'

export function inFrame(c: Context<PortalEnv>, parts: PortalParts, lang: Lang, page: ShownPage) {
  c.header('Content-Language', lang)
  c.set('until', page.until ?? null)
  // In the frame of another site there is nothing to make ready: its links leave it.
  if (page.embedded) return c.html(<EmbeddedFrame {...frameOf(c, parts, lang, page)}>{page.body}</EmbeddedFrame>)
  if (!page.sensitive) c.header('Speculation-Rules', linksMadeReady)
  return c.html(<PortalFrame {...frameOf(c, parts, lang, page)}>{page.body}</PortalFrame>, page.status ?? 200)
}

export function frameOf(
  c: Context<PortalEnv>,
  parts: PortalParts,
  lang: Lang,
  page: Omit<ShownPage, 'body'>,
): PortalFrameProps {
  const { name, demo } = c.var.city
  const { pathname, search } = new URL(c.req.url)
  const path = page.path ?? pathname.replace(/^\/[^/]*/, '') + search
  return {
    lang,
    languages: languagesOfPage(c.var.city, path.split('?')[0]!),
    path,
    cityName: name,
    brand: parts.brandOf(c.var.city),
    demo,
    title: page.title,
    description: page.description,
    alternates: page.alternates,
    linkedData: page.linkedData,
    current: menuPages.find((one) => one === page.current),
    unlisted: page.unlisted || page.sensitive,
    sheet: page.sheet,
    script: page.script,
    assets: parts.assets,
    publicUrl: parts.publicUrl,
  }
}
