import type { Child } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { linksOfRound } from '../answering/signed-in/round-link.ts'
import { queueLink } from '../approving/queue-link.ts'
import { mailsLink } from '../chasing/mails-link.ts'
import { councilLink } from '../council/working/council-link.ts'
import { compareLink, correctLink, publishStep, reportLink } from '../freezing/publishing/round-offers.tsx'
import type { RoundPage } from './round.read.ts'

/** Where else somebody can go from the home of a round; null where there is nothing for them, or not yet. */
export type RoundLink = (scope: Scope, page: RoundPage) => { href: string; words: string } | null

/** What a part of reporting has to tell on it, as a section with a heading of its own. */
export type RoundSection = (scope: Scope, page: RoundPage) => Promise<Child | null>

/** Beside those of the round itself, in this order. */
export const roundLinks: readonly RoundLink[] = [
  queueLink,
  mailsLink,
  linksOfRound,
  compareLink,
  councilLink,
  reportLink,
  correctLink,
]

/** Below how far the units are, in this order. */
export const roundSections: readonly RoundSection[] = []

/** Verbs of other parts that bring a round further; `null` where it is not their turn. The first that answers counts. */
export const roundSteps: readonly RoundSection[] = [publishStep]
