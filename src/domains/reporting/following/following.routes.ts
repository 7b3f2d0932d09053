import type { Lang } from '../../../i18n/languages.ts'
import type { Followed } from './follower.ts'

/** Where somebody begins to follow something, says yes to it, and ends it. */
export const followingPatterns = {
  follow: '/:lang/follow',
  following: '/:lang/following/:token',
  endFollowing: '/:lang/following/:token/end',
} as const

const encoded = encodeURIComponent

export const followingRoutes = {
  /** `of`: the slug of a field, goal or measure; the name of a district. */
  follow: (lang: Lang, kind: Followed['kind'], of: string) => `/${lang}/follow?${new URLSearchParams({ kind, of })}`,
  following: (lang: Lang, token: string) => `/${lang}/following/${encoded(token)}`,
  endFollowing: (lang: Lang, token: string) => `/${lang}/following/${encoded(token)}/end`,
}
