import type { Lang } from '../../../i18n/languages.ts'

/** Bodies: as everybody sees them, and as they are arranged. */
export const seatsPatterns = {
  publicBodies: '/:lang/bodies',
  publicBody: '/:lang/bodies/:body',
  bodies: '/workspace/bodies',
  body: '/workspace/bodies/:body',
} as const

const encoded = encodeURIComponent

/** `body`: its slug. */
export const seatsRoutes = {
  publicBodies: (lang: Lang) => `/${lang}/bodies`,
  publicBody: (lang: Lang, body: string) => `/${lang}/bodies/${encoded(body)}`,
  bodies: () => seatsPatterns.bodies,
  body: (body: string) => `/workspace/bodies/${encoded(body)}`,
}
