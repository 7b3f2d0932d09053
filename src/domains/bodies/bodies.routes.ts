import { councilRoutes } from './council/council.routes.ts'
import { lifeRoutes } from './life/life.routes.ts'
import { meetingsRoutes } from './meetings/meetings.routes.ts'
import { participantsRoutes } from './participants/participants.routes.ts'
import { reviewsRoutes } from './reviews/reviews.routes.ts'
import { roomRoutes } from './room/room.routes.ts'
import { seatsRoutes } from './seats/seats.routes.ts'
import { votesRoutes } from './votes/votes.routes.ts'

/** Every address of the bodies; the patterns stand beside their pages. */
export const bodiesRoutes = {
  ...seatsRoutes,
  ...meetingsRoutes,
  ...votesRoutes,
  ...reviewsRoutes,
  ...lifeRoutes,
  ...participantsRoutes,
  ...roomRoutes,
  ...councilRoutes,
}
