import { mayRunRounds } from '../../reporting.access.ts'
import type { RoundLink } from '../../rounds/round.sections.tsx'
import { answeringRoutes } from '../answering.routes.ts'
import { saySignedIn } from './signed-in.messages.ts'

/** From the home of a round to whom it was written: for the coordination, as soon as anybody can be. */
export const linksOfRound: RoundLink = ({ viewer, lang }, { round }) =>
  mayRunRounds(viewer) && round.state !== 'prepared'
    ? { href: answeringRoutes.links(round.slug), words: saySignedIn(lang, 'links') }
    : null
