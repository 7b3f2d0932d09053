import { answeringRoutes } from './answering/answering.routes.ts'
import { approvingRoutes } from './approving/approving.routes.ts'
import { chasingRoutes } from './chasing/chasing.routes.ts'
import { comparingRoutes } from './comparing/comparing.routes.ts'
import { councilRoutes } from './council/council.routes.ts'
import { followUpsRoutes } from './follow-ups/follow-ups.routes.ts'
import { followingRoutes } from './following/following.routes.ts'
import { freezingRoutes } from './freezing/freezing.routes.ts'
import { inquiriesRoutes } from './inquiries/inquiries.routes.ts'
import { joiningRoutes } from './lists/joining/joining.routes.ts'
import { listsRoutes } from './lists/lists.routes.ts'
import { papersRoutes } from './papers/papers.routes.ts'
import { privacyRoutes } from './privacy/privacy.routes.ts'
import { roundsRoutes } from './rounds/rounds.routes.ts'
import { weekRoutes } from './week/week.routes.ts'

/** Every address of reporting; the patterns stand beside their pages. */
export const reportingRoutes = {
  ...roundsRoutes,
  ...answeringRoutes,
  ...chasingRoutes,
  ...approvingRoutes,
  ...comparingRoutes,
  ...freezingRoutes,
  ...councilRoutes,
  ...followingRoutes,
  ...joiningRoutes,
  ...listsRoutes,
  ...privacyRoutes,
  ...followUpsRoutes,
  ...inquiriesRoutes,
  ...papersRoutes,
  ...weekRoutes,
}
