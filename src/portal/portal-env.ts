import type { Context } from 'hono'
import type { Brand } from '../../brands/brand.ts'
import { isLang, type Lang, negotiateLanguage } from '../i18n/languages.ts'
import type { KeptSite } from '../platform/cache/open-cache.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { City } from '../platform/scope.ts'
import type { PageEnv } from '../ui/page.ts'

export type PortalParts = {
  db: Database
  log: Logger
  brandOf: (city: City) => Brand
  assets: Readonly<Record<string, string>>
  publicUrl: string
  now: () => Date
  /** Does what nobody waits for when the answer has left. */
  later: (work: () => Promise<void>) => void
  /** A server in front tells whom it asks for. */
  behindProxy?: boolean
  /** What is kept in memory; without it every page is made anew. */
  kept?: KeptSite
}

/** `hasKey`: what stands in the address opens something, letter by letter. */
export type PortalEnv = PageEnv & { Variables: { city: City; hasKey?: true } }

/** The address's language where it has one, else what the browser asks for. */
export function wishedLanguage(c: Context<PortalEnv>): Lang {
  const { guideLanguages: languages } = c.var.city
  const first = c.req.path.split('/')[1]
  if (isLang(first) && languages.includes(first)) return first
  return negotiateLanguage(c.req.header('Accept-Language'), languages)
}
