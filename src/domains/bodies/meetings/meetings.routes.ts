import type { Lang } from '../../../i18n/languages.ts'

const meeting = '/workspace/meetings/:meeting'
const roomMeeting = '/:lang/room/:pass/meetings/:meeting'
const publicMeeting = '/:lang/bodies/:body/meetings/:meeting'

/** Meetings: as everybody sees them, as members answer an invitation, as they are prepared and run. */
export const meetingsPatterns = {
  allCalendar: '/:lang/meetings.ics',
  bodyCalendar: '/:lang/bodies/:body/meetings.ics',
  publicMeeting,
  publicPaper: `${publicMeeting}/papers/:paper`,
  roomMeeting,
  roomWish: `${roomMeeting}/agenda`,
  roomWithdraw: `${roomMeeting}/agenda/:item/withdraw`,
  roomAppointment: `${roomMeeting}/appointment.ics`,
  roomPaper: `${roomMeeting}/papers/:paper`,
  meetings: '/workspace/bodies/:body/meetings',
  meeting,
  invite: `${meeting}/invite`,
  open: `${meeting}/open`,
  close: `${meeting}/close`,
  callOff: `${meeting}/call-off`,
  items: `${meeting}/items`,
  takeUp: `${meeting}/items/waiting`,
  orderItem: `${meeting}/items/:item/order`,
  removeItem: `${meeting}/items/:item/remove`,
  needs: `${meeting}/needs`,
  papers: `${meeting}/papers`,
  paper: `${meeting}/papers/:paper`,
  removePaper: `${meeting}/papers/:paper/remove`,
  attendance: `${meeting}/attendance`,
  run: `${meeting}/run`,
  runItem: `${meeting}/run/:item`,
  minutes: `${meeting}/minutes`,
  draftMinutes: `${meeting}/minutes/draft`,
  proposeMinutes: `${meeting}/minutes/propose`,
  publishMinutes: `${meeting}/minutes/publish`,
  printMinutes: `${meeting}/minutes/print`,
} as const

const encoded = encodeURIComponent
const at = (id: string) => `/workspace/meetings/${encoded(id)}`
const inRoom = (lang: Lang, pass: string, id: string) => `/${lang}/room/${encoded(pass)}/meetings/${encoded(id)}`
const inPublic = (lang: Lang, body: string, id: string) => `/${lang}/bodies/${encoded(body)}/meetings/${encoded(id)}`

export type MeetingAct = 'invite' | 'open' | 'close' | 'call-off'

/** `body`: its slug; `meeting`, `item`, `paper`: their ids. */
export const meetingsRoutes = {
  allCalendar: (lang: Lang) => `/${lang}/meetings.ics`,
  bodyCalendar: (lang: Lang, body: string) => `/${lang}/bodies/${encoded(body)}/meetings.ics`,
  publicMeeting: inPublic,
  publicPaper: (lang: Lang, body: string, id: string, paper: string) =>
    `${inPublic(lang, body, id)}/papers/${encoded(paper)}`,
  roomMeeting: inRoom,
  roomWish: (lang: Lang, pass: string, id: string) => `${inRoom(lang, pass, id)}/agenda`,
  roomWithdraw: (lang: Lang, pass: string, id: string, item: string) =>
    `${inRoom(lang, pass, id)}/agenda/${encoded(item)}/withdraw`,
  roomAppointment: (lang: Lang, pass: string, id: string) => `${inRoom(lang, pass, id)}/appointment.ics`,
  roomPaper: (lang: Lang, pass: string, id: string, paper: string) =>
    `${inRoom(lang, pass, id)}/papers/${encoded(paper)}`,
  meetings: (body: string) => `/workspace/bodies/${encoded(body)}/meetings`,
  meeting: at,
  step: (id: string, act: MeetingAct) => `${at(id)}/${act}`,
  items: (id: string) => `${at(id)}/items`,
  takeUp: (id: string) => `${at(id)}/items/waiting`,
  orderItem: (id: string, item: string) => `${at(id)}/items/${encoded(item)}/order`,
  removeItem: (id: string, item: string) => `${at(id)}/items/${encoded(item)}/remove`,
  needs: (id: string) => `${at(id)}/needs`,
  papers: (id: string) => `${at(id)}/papers`,
  paper: (id: string, paper: string) => `${at(id)}/papers/${encoded(paper)}`,
  removePaper: (id: string, paper: string) => `${at(id)}/papers/${encoded(paper)}/remove`,
  attendance: (id: string) => `${at(id)}/attendance`,
  run: (id: string) => `${at(id)}/run`,
  runItem: (id: string, item: string) => `${at(id)}/run/${encoded(item)}`,
  minutes: (id: string) => `${at(id)}/minutes`,
  draftMinutes: (id: string) => `${at(id)}/minutes/draft`,
  proposeMinutes: (id: string) => `${at(id)}/minutes/propose`,
  publishMinutes: (id: string) => `${at(id)}/minutes/publish`,
  printMinutes: (id: string) => `${at(id)}/minutes/print`,
}
