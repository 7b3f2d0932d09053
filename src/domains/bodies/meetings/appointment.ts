import { cityZone, clockOf } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'

/** A meeting as calendar programs keep it (RFC 5545). `sequence`: the higher one of the same `uid` is the newer. */
export type Appointment = {
  uid: string
  sequence: number
  stamp: Date
  startsAt: Date
  endsAt: Date
  title: string
  words: string
  place: string
  url: string | null
  isCalledOff: boolean
}

type Party = { name: string; mail: string }

/**
 * To go along with a mail: asks somebody to come, or takes that back. The answer is given on the page that the mail leads
 * to, so that programs are told not to send one.
 */
export function invitationFile(appointment: Appointment, organizer: Party, attendee: Party): string {
  const method = appointment.isCalledOff ? 'CANCEL' : 'REQUEST'
  const parties = [
    `ORGANIZER;CN=${quoted(organizer.name)}:mailto:${organizer.mail}`,
    `ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee.mail}`,
  ]
  return fileOf([`METHOD:${method}`], [eventOf(appointment, parties)])
}

/** To be kept or subscribed to by whoever likes. */
export function calendarFile(name: string, appointments: readonly Appointment[]): string {
  const named = ['METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]
  return fileOf(
    named,
    appointments.map((one) => eventOf(one, [])),
  )
}

function fileOf(head: readonly string[], events: readonly string[][]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wirken//Wirken//DE', 'CALSCALE:GREGORIAN', ...head]
  return [...lines, ...clocks, ...events.flat(), 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(one: Appointment, parties: readonly string[]): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${one.uid}`,
    `SEQUENCE:${one.sequence}`,
    `DTSTAMP:${one.stamp.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;TZID=${cityZone}:${localOf(one.startsAt)}`,
    `DTEND;TZID=${cityZone}:${localOf(one.endsAt)}`,
    `SUMMARY:${escaped(one.title)}`,
    ...(one.words === '' ? [] : [`DESCRIPTION:${escaped(one.words)}`]),
    ...(one.place === '' ? [] : [`LOCATION:${escaped(one.place)}`]),
    ...(one.url === null ? [] : [`URL:${one.url}`]),
    `STATUS:${one.isCalledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    ...parties,
    'END:VEVENT',
  ]
}

function localOf(instant: Date): string {
  return `${dayOf(instant)}T${clockOf(instant)}00`.replace(/[-:]/g, '')
}

function escaped(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** Inside quotes nothing can be escaped: what would end them becomes another sign. */
function quoted(words: string): string {
  return `"${words.replace(/"/g, '’').replace(/\p{Cc}/gu, ' ')}"`
}

/** No line has more than 75 bytes, and none ends within a letter. */
function folded(line: string): string {
  const parts: string[] = ['']
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > 75) {
      parts.push(' ')
      bytes = 1
    }
    parts[parts.length - 1] += letter
    bytes += size
  }
  return parts.join('\r\n')
}

/** Summer and winter in Germany, as they have been since 1996. */
const clocks = [
  'BEGIN:VTIMEZONE',
  `TZID:${cityZone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]
