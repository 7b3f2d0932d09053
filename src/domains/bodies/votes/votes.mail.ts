import { formatMoment } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Letter } from '../room/pass.verbs.ts'
import type { Motion } from './motion.ts'
import { sayVotes } from './votes.messages.ts'

/** That a vote in writing has begun. */
export function openingLetter(scope: Scope, motion: Motion, name: string): Letter {
  return letter(scope, motion, name, 'mail.open')
}

/** That it ends tomorrow, and that their ballot is not in. */
export function reminderLetter(scope: Scope, motion: Motion, name: string): Letter {
  return letter(scope, motion, name, 'mail.remind')
}

function letter({ city }: Scope, motion: Motion, name: string, kind: 'mail.open' | 'mail.remind'): Letter {
  return (lang, link) => {
    const until = motion.closesAt === null ? '' : formatMoment(lang, lastMoment(motion.closesAt))
    const told = { city: city.name, name, motion: motion.title, until, link }
    return { subject: sayVotes(lang, `${kind}_subject`, told), words: sayVotes(lang, kind, told) }
  }
}

/** The end of a day is told as the last minute of it: midnight would be read as the day after. */
export function lastMoment(closesAt: Date): Date {
  return new Date(closesAt.getTime() - 60_000)
}
