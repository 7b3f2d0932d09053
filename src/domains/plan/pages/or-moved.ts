import type { Context } from 'hono'
import type { Lang } from '../../../i18n/languages.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import type { AddressKind } from '../address.queries.ts'
import { findNewAddress } from '../address.read.ts'

/** An address that was given up leads to where the record is now. */
export async function orMoved(
  c: Context<PageEnv>,
  kind: AddressKind,
  slug: string,
  addressOf: (lang: Lang, slug: string) => string,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const moved = error instanceof NotFound ? await findNewAddress(c.var.scope, kind, slug) : undefined
    if (moved === undefined) throw error
    return c.redirect(addressOf(c.var.scope.lang, moved), 301)
  }
}
