import { mayEditReports } from '../../reporting.access.ts'
import type { RoundLink } from '../../rounds/round.sections.tsx'
import { councilRoutes } from '../council.routes.ts'
import { sayWorking } from './working.messages.ts'

/** From the home of a round to the council's report of it. */
export const councilLink: RoundLink = ({ lang, viewer }, { round }) =>
  mayEditReports(viewer) && !['prepared', 'opened'].includes(round.state)
    ? { href: councilRoutes.councilReport(round.slug), words: sayWorking(lang, 'title') }
    : null
