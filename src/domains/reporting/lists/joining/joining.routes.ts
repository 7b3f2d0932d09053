import type { Lang } from '../../../../i18n/languages.ts'

/** The open lists, and where somebody joins one, says yes, and leaves it. */
export const joiningPatterns = {
  openLists: '/:lang/lists',
  joinList: '/:lang/lists/:list',
  membership: '/:lang/mailing/:token',
  leave: '/:lang/mailing/:token/leave',
} as const

const encoded = encodeURIComponent

export const joiningRoutes = {
  openLists: (lang: Lang) => `/${lang}/lists`,
  joinList: (lang: Lang, list: string) => `/${lang}/lists/${encoded(list)}`,
  membership: (lang: Lang, token: string) => `/${lang}/mailing/${encoded(token)}`,
  leave: (lang: Lang, token: string) => `/${lang}/mailing/${encoded(token)}/leave`,
}

/** Programs of mail write here without having seen a page of ours; the token in the address is what lets them. */
export const leavePath = /^\/[a-z-]+\/mailing\/[^/]+\/leave$/
