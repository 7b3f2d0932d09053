import type { Lang } from '../../../i18n/languages.ts'
import type { FollowedKind } from './follower.ts'
import { sayFollowing } from './following.messages.ts'
import { followingRoutes } from './following.routes.ts'

/** For the pages of fields, goals and measures, and the list of those in a district. */
export function followLink(lang: Lang, kind: FollowedKind, of: string) {
  return { href: followingRoutes.follow(lang, kind, of), words: sayFollowing(lang, 'link') }
}
