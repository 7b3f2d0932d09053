import { mayRunRounds } from '../reporting.access.ts'
import type { RoundLink } from '../rounds/round.sections.tsx'
import { sayChasing } from './chasing.messages.ts'
import { chasingRoutes } from './chasing.routes.ts'

/** From the home of a round to its mails. */
export const mailsLink: RoundLink = ({ lang, viewer }, { round }) =>
  mayRunRounds(viewer) && round.state !== 'prepared'
    ? { href: chasingRoutes.mails(round.slug), words: sayChasing(lang, 'ahead') }
    : null
