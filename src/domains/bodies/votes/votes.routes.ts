import type { Lang } from '../../../i18n/languages.ts'

/** Motions: as members vote on them, and as they are put and counted. */
export const votesPatterns = {
  roomMotion: '/:lang/room/:pass/motions/:motion',
  motion: '/workspace/motions/:motion',
} as const

const encoded = encodeURIComponent

/** `motion`: its id. */
export const votesRoutes = {
  roomMotion: (lang: Lang, pass: string, motion: string) => `/${lang}/room/${encoded(pass)}/motions/${encoded(motion)}`,
  motion: (motion: string) => `/workspace/motions/${encoded(motion)}`,
}
