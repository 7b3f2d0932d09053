import type { Lang } from '../../../i18n/languages.ts'
import { sayFollowing } from './following.messages.ts'
import { followingRoutes } from './following.routes.ts'

/** For the pages of fields, goals and measures. */
export function followLink(lang: Lang, kind: 'field' | 'goal' | 'measure', slug: string) {
  return { href: followingRoutes.follow(lang, kind, slug), words: sayFollowing(lang, 'link') }
}
