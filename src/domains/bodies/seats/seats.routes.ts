import type { Lang } from '../../../i18n/languages.ts'

/** Bodies: as everybody sees them, and as they are arranged. */
export const seatsPatterns = {
  publicBodies: '/:lang/bodies',
  publicBody: '/:lang/bodies/:body',
  bodies: '/workspace/bodies',
  body: '/workspace/bodies/:body',
  editBody: '/workspace/bodies/:body/edit',
  closeBody: '/workspace/bodies/:body/close',
  charter: '/workspace/bodies/:body/rules',
  seats: '/workspace/bodies/:body/seats',
  closeSeats: '/workspace/bodies/:body/closed-seats',
  appoint: '/workspace/bodies/:body/appoint',
  seat: '/workspace/bodies/:body/seats/:seat',
  follow: '/workspace/bodies/:body/seats/:seat/appoint',
  endMandate: '/workspace/bodies/:body/seats/:seat/end',
  giveOffice: '/workspace/bodies/:body/seats/:seat/office',
} as const

const encoded = encodeURIComponent
const seat = (body: string, id: string) => `/workspace/bodies/${encoded(body)}/seats/${encoded(id)}`

/** `body`: its slug. */
export const seatsRoutes = {
  publicBodies: (lang: Lang) => `/${lang}/bodies`,
  publicBody: (lang: Lang, body: string) => `/${lang}/bodies/${encoded(body)}`,
  bodies: () => seatsPatterns.bodies,
  body: (body: string) => `/workspace/bodies/${encoded(body)}`,
  editBody: (body: string) => `/workspace/bodies/${encoded(body)}/edit`,
  closeBody: (body: string) => `/workspace/bodies/${encoded(body)}/close`,
  charter: (body: string) => `/workspace/bodies/${encoded(body)}/rules`,
  seats: (body: string) => `/workspace/bodies/${encoded(body)}/seats`,
  closeSeats: (body: string) => `/workspace/bodies/${encoded(body)}/closed-seats`,
  appoint: (body: string) => `/workspace/bodies/${encoded(body)}/appoint`,
  seat,
  follow: (body: string, id: string) => `${seat(body, id)}/appoint`,
  endMandate: (body: string, id: string) => `${seat(body, id)}/end`,
  giveOffice: (body: string, id: string) => `${seat(body, id)}/office`,
}
