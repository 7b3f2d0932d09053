import type { Scope } from '../../../platform/scope.ts'
import { mayApproveAnything } from '../reporting.access.ts'
import type { RoundPage } from '../rounds/round.read.ts'
import { sayApproving } from './approving.messages.ts'
import { approvingRoutes } from './approving.routes.ts'

/** From the home of a round to what waits to be approved; for whoever may approve anything of it. */
export function queueLink({ lang, viewer }: Scope, { round }: RoundPage) {
  if (!mayApproveAnything(viewer) || round.state === 'prepared') return null
  return { href: approvingRoutes.queue(round.slug), words: sayApproving(lang, 'queue') }
}
