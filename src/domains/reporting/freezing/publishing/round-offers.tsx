import { ButtonLink } from '../../../../ui/button/button.tsx'
import { comparingRoutes } from '../../comparing/comparing.routes.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import type { RoundLink, RoundSection } from '../../rounds/round.sections.tsx'
import { freezingRoutes } from '../freezing.routes.ts'
import { sayPublishing as say } from './publishing.messages.ts'

/** From the home of a round to the one before; nobody has answered yet before it is opened. */
export const compareLink: RoundLink = ({ lang }, { round }) =>
  round.state === 'prepared'
    ? null
    : { href: comparingRoutes.compareRounds(round.slug), words: say(lang, 'publish.compare') }

export const reportLink: RoundLink = ({ lang }, { round }) =>
  round.state === 'published' ? { href: freezingRoutes.report(lang, round.slug), words: say(lang, 'public') } : null

export const correctLink: RoundLink = ({ lang, viewer }, { round }) =>
  round.state === 'published' && mayRunRounds(viewer)
    ? { href: freezingRoutes.correctRound(round.slug), words: say(lang, 'correct') }
    : null

/** What comes after the editing. */
export const publishStep: RoundSection = async ({ lang }, { round }) =>
  round.state !== 'editing' ? null : (
    <section class="section" aria-labelledby="next">
      <h2 id="next">{say(lang, 'publish.next')}</h2>
      <p>{say(lang, 'publish.lead')}</p>
      <p>
        <ButtonLink href={freezingRoutes.publishRound(round.slug)}>{say(lang, 'publish')}</ButtonLink>
      </p>
    </section>
  )
