import type { Lang } from '../../../i18n/languages.ts'

/** Motions: as members vote on them, and as they are put and counted. */
export const votesPatterns = {
  publicVotes: '/:lang/bodies/:body/votes',
  roomMotion: '/:lang/room/:pass/motions/:motion',
  roomConflict: '/:lang/room/:pass/motions/:motion/conflict',
  roomDissent: '/:lang/room/:pass/motions/:motion/dissent',
  motions: '/workspace/bodies/:body/motions',
  newMotion: '/workspace/bodies/:body/motions/new',
  motion: '/workspace/motions/:motion',
  putMotion: '/workspace/motions/:motion/put',
  countMotion: '/workspace/motions/:motion/count',
  closeMotion: '/workspace/motions/:motion/close',
  withdrawMotion: '/workspace/motions/:motion/withdraw',
  motionConflicts: '/workspace/motions/:motion/conflicts',
} as const

const encoded = encodeURIComponent
const inRoom = (lang: Lang, pass: string, motion: string) => `/${lang}/room/${encoded(pass)}/motions/${encoded(motion)}`
const at = (motion: string) => `/workspace/motions/${encoded(motion)}`

/** `motion`: its id; `body`: its slug. `item`: the point of the agenda on which a motion is to be worded. */
export const votesRoutes = {
  publicVotes: (lang: Lang, body: string) => `/${lang}/bodies/${encoded(body)}/votes`,
  roomMotion: inRoom,
  roomConflict: (lang: Lang, pass: string, motion: string) => `${inRoom(lang, pass, motion)}/conflict`,
  roomDissent: (lang: Lang, pass: string, motion: string) => `${inRoom(lang, pass, motion)}/dissent`,
  motions: (body: string) => `/workspace/bodies/${encoded(body)}/motions`,
  newMotion: (body: string, item?: string) =>
    `/workspace/bodies/${encoded(body)}/motions/new${item === undefined ? '' : `?item=${encoded(item)}`}`,
  motion: at,
  putMotion: (motion: string) => `${at(motion)}/put`,
  countMotion: (motion: string) => `${at(motion)}/count`,
  closeMotion: (motion: string) => `${at(motion)}/close`,
  withdrawMotion: (motion: string) => `${at(motion)}/withdraw`,
  motionConflicts: (motion: string) => `${at(motion)}/conflicts`,
}
