import { clockOf } from '../../../i18n/city-clock.ts'
import { dayOf } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { NotedDay } from '../../../ui/page.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { listPublicMeetings } from './public-meeting.read.ts'

/** When bodies meet or met, as everybody may know it. */
export async function meetingDays(scope: Scope): Promise<NotedDay[]> {
  const source = sourceLanguage(scope.city)
  return (await listPublicMeetings(scope))
    .filter(({ meeting }) => meeting.calledOffAt === null)
    .map(({ meeting: { id, title, startsAt }, body }) => ({
      ...{ id, kind: 'meeting', day: dayOf(startsAt), clock: clockOf(startsAt), isDone: false },
      ...{ title: original(title, source), of: original(body.name, source) },
      href: meetingsRoutes.publicMeeting(scope.lang, body.slug, id),
    }))
}
