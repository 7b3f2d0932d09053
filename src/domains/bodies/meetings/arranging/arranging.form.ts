import { momentAt, readClock } from '../../../../i18n/city-clock.ts'
import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import type { AgendaItem, ItemWish } from '../agenda.ts'
import type { PresenceWish } from '../attendance.ts'
import type { MeetingWish } from '../meeting.ts'
import type { PaperWish } from '../paper.ts'
import type { SeatingSeat } from '../seating.ts'

/** A meeting as it was typed: on one day, on the city's clock. An end before the beginning is on the day after. */
export function readMeeting(words: Words): FormRead<MeetingWish> {
  const errors: FormErrors = {}
  const day = readDay(words, 'day', errors)
  const starts = readTime(words, 'starts', errors)
  const ends = readTime(words, 'ends', errors, true)
  if (day === null || starts === null || Object.keys(errors).length > 0) return { ok: false, errors }
  return {
    ok: true,
    value: {
      title: line(words, 'title'),
      words: (words.words ?? '').replaceAll('\r\n', '\n'),
      place: line(words, 'place'),
      onlineUrl: line(words, 'online') || null,
      startsAt: momentAt(day, starts),
      endsAt: ends === null ? null : momentAt(day, ends),
      openToAll: words.open === 'yes',
    },
  }
}

function readTime(words: Words, name: string, errors: FormErrors, isOptional = false): string | null {
  const typed = line(words, name)
  const clock = readClock(typed)
  if (typed === '' && !isOptional) errors[name] = refused('clock.missing')
  if (typed !== '' && clock === undefined) errors[name] = refused('clock.no_clock')
  return clock ?? null
}

/** Where what stands against a meeting is told. */
export function fieldOfMeeting(code: string): string {
  if (code === 'meeting.title_missing') return 'title'
  if (code === 'meeting.no_address') return 'online'
  if (code === 'meeting.place_missing') return 'place'
  if (code === 'meeting.ends_before_start') return 'ends'
  return 'day'
}

export function readItem(words: Words): ItemWish {
  return {
    title: line(words, 'item_title'),
    words: (words.item_words ?? '').replaceAll('\r\n', '\n'),
    inPrivate: words.item_private === 'yes',
    subject: null,
  }
}

/** An item that is not on this agenda is none. */
export function readPaper(words: Words, items: readonly Pick<AgendaItem, 'id'>[]): PaperWish {
  const item = line(words, 'paper_item')
  return {
    itemId: items.some(({ id }) => id === item) ? item : null,
    number: line(words, 'paper_number'),
    title: line(words, 'paper_title'),
    url: line(words, 'paper_url') || null,
    inPrivate: words.paper_private === 'yes',
  }
}

export function fieldOfPaper(code: string): string {
  if (code === 'paper.title_missing') return 'paper_title'
  return code.startsWith('file.') ? 'file' : 'paper_url'
}

export const fieldOfSeat = (seatId: string) => `seat-${seatId}`

export function readAttendance(words: Words, seats: readonly SeatingSeat[]): PresenceWish[] {
  return seats.map(({ id }) => {
    const said = words[fieldOfSeat(id)]
    return { seatId: id, part: said === 'holder' || said === 'deputy' ? said : null }
  })
}
