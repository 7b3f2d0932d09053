import type { Lang } from '../../../i18n/languages.ts'

/** Meetings: as everybody sees them, as members answer an invitation, as they are prepared and run. */
export const meetingsPatterns = {
  publicMeeting: '/:lang/bodies/:body/meetings/:meeting',
  roomMeeting: '/:lang/room/:pass/meetings/:meeting',
  meeting: '/workspace/meetings/:meeting',
} as const

const encoded = encodeURIComponent

/** `body`: its slug; `meeting`: its id. */
export const meetingsRoutes = {
  publicMeeting: (lang: Lang, body: string, meeting: string) =>
    `/${lang}/bodies/${encoded(body)}/meetings/${encoded(meeting)}`,
  roomMeeting: (lang: Lang, pass: string, meeting: string) =>
    `/${lang}/room/${encoded(pass)}/meetings/${encoded(meeting)}`,
  meeting: (meeting: string) => `/workspace/meetings/${encoded(meeting)}`,
}
