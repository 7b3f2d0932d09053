import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors } from '../form.ts'
import { type Group, groupOf } from './comparison.groups.ts'
import type { Answers, Proposal } from './comparison.ts'

/** Names of the form's fields, each with the key of what it is about. */
export const nameOf = {
  /** Taken over or left. */
  take: (key: string) => `take-${key}`,
  /** An answer that has been heard. */
  settled: (key: string) => `settled-${key}`,
  /** An answer about to be given, and one out of a long list. */
  answer: (key: string) => `answer-${key}`,
  other: (key: string) => `other-${key}`,
}

/** `settled`: what the shown comparison rests on. `given`: what is answered with this form. */
export type Heard = { settled: Answers; given: Answers }

export function readAnswers(words: Words): Heard {
  const [settled, given]: [Record<string, string>, Record<string, string>] = [{}, {}]
  for (const [name, value] of Object.entries(words)) {
    const [, kind, key] = /^(settled|answer|other)-((?:goal|measure)-[\da-f]{12}(?:-\d{1,3})?)$/.exec(name) ?? []
    if (key === undefined || !isAnswer(value)) continue
    if (kind === 'settled') settled[key] = value
    else if (kind === 'other' || given[key] === undefined) given[key] = value
  }
  return { settled, given }
}

function isAnswer(value: string): boolean {
  return /^(?:new|ask|(?:split:)?[\da-f-]{36}(?:\+[\da-f-]{36}){0,9})$/.test(value)
}

/** What is ticked: as the press says of whole groups, else what a person ticked where they could, else what is wanted. */
export function ticked(words: Words, proposals: readonly Proposal[]): ReadonlySet<string> {
  const shown = new Set(line(words, 'shown').split(' '))
  const [how, ...pressed] = line(words, 'tick').split(' ')
  const isTicked = (proposal: Proposal) => {
    if (pressed.includes(groupOf(proposal))) return how === 'all'
    return shown.has(proposal.key) ? words[nameOf.take(proposal.key)] !== undefined : proposal.isWanted
  }
  return new Set(proposals.filter(isTicked).map(({ key }) => key))
}

/** What the button sends that ticks, or clears, whole groups. */
export function tickValue(how: 'all' | 'none', groups: readonly Group[]): string {
  return [how, ...groups].join(' ')
}

/** The day and the reason; `today` and `reason` where nothing was typed yet. */
export function readWhy(words: Words, today: string, errors: FormErrors): { on: string; reason: string } {
  const typed = line(words, 'on')
  const on = typed === '' ? today : parseDay(typed)
  if (on === undefined) errors.on = refused('form.no_day')
  else if (on > today) errors.on = refused('form.in_the_future')
  const reason = line(words, 'reason')
  if (reason === '') errors.reason = refused('comparison.reason_missing')
  return { on: on ?? today, reason }
}
