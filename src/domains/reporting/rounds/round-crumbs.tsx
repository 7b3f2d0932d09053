import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import type { Round } from './round.ts'
import { sayRounds } from './rounds.messages.ts'
import { roundsRoutes } from './rounds.routes.ts'

/** The way back from a page of a round: to its home, and to all of them. */
export const RoundCrumbs: FC<{ scope: Scope; round: Pick<Round, 'slug' | 'title'> }> = ({ scope: { lang }, round }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[
      { href: roundsRoutes.rounds(), label: sayRounds(lang, 'title') },
      { href: roundsRoutes.round(round.slug), label: round.title },
    ]}
  />
)
