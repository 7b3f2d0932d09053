import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import { type Leaving, leavings } from '../ending.ts'
import { type Mandate, type Office, offices } from '../mandate.ts'
import type { SeatRevision } from '../seat.queries.ts'
import type { SeatWish } from '../seat.verbs.ts'
import type { Closing } from '../seat-closing.ts'

export const linesField = (side: string) => `seats-${side}`
export const ownLinesField = (side: string) => `own-${side}`
export const closingBox = (seatId: string) => `close-${seatId}`

/** Many seats at once: a line each, "3x Jugendamt" for three, "-" for one that speaks for nobody in particular. */
export function readSeats(words: Words, sides: readonly string[]): FormRead<{ wishes: SeatWish[]; openedOn: string }> {
  const errors: FormErrors = {}
  const openedOn = readDay(words, 'openedOn', errors)
  const votes = words.noVote !== 'yes'
  const wishes = sides.flatMap((side) =>
    [linesField(side), ownLinesField(side)].flatMap((name, selfOrganised) =>
      seatLines(words[name] ?? '').map((speaksFor) => ({ side, speaksFor, votes, selfOrganised: selfOrganised === 1 })),
    ),
  )
  return openedOn === null ? { ok: false, errors } : { ok: true, value: { wishes, openedOn } }
}

export function seatLines(typed: string): string[] {
  const lines = typed.split('\n').map((one) => one.trim().slice(0, 200))
  return lines
    .filter((one) => one !== '')
    .flatMap((one) => {
      const [, times, rest] = /^(\d{1,2})\s*[x×]\s*(.*)$/.exec(one) ?? []
      const speaksFor = (rest ?? one).replace(/^[-–]$/, '')
      return Array<string>(Number(times ?? 1)).fill(speaksFor)
    })
}

export function readSeatClosing(words: Words): FormRead<Closing> {
  const errors: FormErrors = {}
  const on = readDay(words, 'closedOn', errors)
  return on === null ? { ok: false, errors } : { ok: true, value: { on, reason: line(words, 'closedReason') } }
}

export function readRevision(words: Words): SeatRevision {
  const [selfOrganised, votes] = [words.selfOrganised === 'yes', words.votes === 'yes']
  return { speaksFor: line(words, 'speaksFor').slice(0, 200), selfOrganised, votes }
}

/** `mandates`: those of the seat that can end. */
export function readLeaving(words: Words, mandates: readonly Mandate[]): FormRead<{ id: string } & Leaving> {
  const errors: FormErrors = {}
  const lastDay = readDay(words, 'lastDay', errors)
  const id = mandates.find((one) => one.id === line(words, 'mandate'))?.id
  const ending = leavings.find((one) => one === line(words, 'leaving')) ?? 'resigned'
  if (id === undefined) errors.mandate = refused('mandate.unknown')
  if (id === undefined || lastDay === null) return { ok: false, errors }
  return { ok: true, value: { id, ending, lastDay, reason: line(words, 'leavingReason') } }
}

export function readOffice(words: Words): Office | null {
  return offices.find((one) => one === line(words, 'office')) ?? null
}

/** Where what stands against it is told. */
export function fieldOfSeat(code: string): string {
  if (code === 'seat.reason_missing') return 'closedReason'
  if (code.startsWith('seat.closes')) return 'closedOn'
  if (code === 'mandate.reason_missing') return 'leavingReason'
  return code.startsWith('mandate.') ? 'lastDay' : 'speaksFor'
}
