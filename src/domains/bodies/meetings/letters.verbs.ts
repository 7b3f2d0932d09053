import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import type { Participant } from '../participants/participant.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { listItems } from './agenda.queries.ts'
import { type Appointment, invitationFile } from './appointment.ts'
import { endOf, type Meeting } from './meeting.ts'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { findMeetingBody, type MeetingBody } from './seating.queries.ts'
import { whenWords } from './when.words.ts'

/** Whom mail comes from. `mail`: where a city says none, calendar programs are given one that takes no answers. */
export type Office = { publicUrl: string; mail: string | null }

export const letterKinds = [
  'invite',
  'tell',
  'asked',
  'released',
  'changed',
  'called_off',
  'remind_answer',
  'remind_day',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** `withAppointment`: whether it goes into their calendar, or out of it again. Deputies who are only told have none. */
export type Recipient = { participantId: string; kind: LetterKind; withAppointment: boolean }

/** Writes to people about one meeting, each in their language. Gives to how many. */
export async function writeLetters(
  tx: Transaction,
  scope: Scope,
  office: Office,
  meeting: Meeting,
  recipients: readonly Recipient[],
): Promise<number> {
  const body = await findMeetingBody(tx, { id: meeting.bodyId })
  const people = await listParticipantsById(tx)
  const items = (await listItems(tx, meeting.id)).filter(({ withdrawnAt }) => withdrawnAt === null)
  const agenda = items.map(({ title }, at) => `${at + 1}. ${title}`)
  let written = 0
  for (const { participantId, kind, withAppointment } of recipients) {
    const to = people.get(participantId)
    if (!body || !to || to.mail === null) continue
    const path = (lang: typeof to.lang, pass: string) => meetingsRoutes.roomMeeting(lang, pass, meeting.id)
    await writeTo(tx, scope, office.publicUrl, to, path, (lang, link) => {
      const told = { name: to.name, body: body.name, title: meeting.title, day: whenWords(lang, meeting), link }
      const facts = [
        `${body.name}: ${meeting.title}`,
        whenWords(lang, meeting),
        ...[meeting.place, meeting.onlineUrl ?? ''].filter(Boolean),
        ...(kind === 'called_off' ? ['', meeting.calledOffReason ?? ''] : []),
        ...(agenda.length > 0 && kind !== 'called_off' && kind !== 'released'
          ? ['', `${sayMeeting(lang, 'agenda')}:`, ...agenda]
          : []),
      ]
      const paragraphs = [
        sayMeeting(lang, 'mail.greeting', told),
        sayMeeting(lang, `mail.${kind}`, told),
        facts.join('\n'),
        ...(kind === 'called_off' || kind === 'released' ? [] : [sayMeeting(lang, 'mail.link', told)]),
        scope.city.name,
      ]
      const calendar = withAppointment ? fileFor(scope, office, meeting, body, to, kind) : undefined
      return {
        subject: sayMeeting(lang, `mail.${kind}_subject`, told),
        words: paragraphs.join('\n\n'),
        ...(calendar === undefined ? {} : { calendar }),
      }
    })
    written += 1
  }
  return written
}

function fileFor(scope: Scope, office: Office, meeting: Meeting, body: MeetingBody, to: Participant, kind: LetterKind) {
  const isCalledOff = kind === 'called_off' || kind === 'released'
  const one = appointmentOf(scope, office.publicUrl, meeting, body, true)
  const mail = office.mail ?? `keine-antwort@${new URL(office.publicUrl).hostname}`
  return invitationFile(
    { ...one, isCalledOff },
    { name: scope.city.name, mail },
    { name: to.name, mail: to.mail ?? '' },
  )
}

/** `isMember`: who may have the link by which one takes part from afar, where not everybody may come. */
export function appointmentOf(
  { city, now }: Scope,
  publicUrl: string,
  meeting: Meeting,
  body: Pick<MeetingBody, 'name' | 'slug'>,
  isMember: boolean,
): Appointment {
  const online = isMember || meeting.openToAll ? (meeting.onlineUrl ?? '') : ''
  const page = publicUrl + meetingsRoutes.publicMeeting(sourceLanguage(city), body.slug, meeting.id)
  return {
    uid: `${meeting.id}@${new URL(publicUrl).hostname}`,
    sequence: meeting.version,
    stamp: now,
    startsAt: meeting.startsAt,
    endsAt: endOf(meeting),
    title: `${body.name}: ${meeting.title}`,
    words: [meeting.words, online].filter(Boolean).join('\n'),
    place: meeting.place || online,
    url: page,
    isCalledOff: meeting.calledOffAt !== null,
  }
}
